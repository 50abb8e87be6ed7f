export { type Compilation, compile, type CompileOptions } from './compile.ts';
export { Cache, openCache } from './cache/cache.ts';
export { Diagnostics, type Finding, type Place, type Severity } from './diagnostics.ts';
export { emit } from './emit/emit.ts';
export type { OutputFile } from './emit/output-file.ts';
export type * from './ir.ts';
export { readPages, readProject, type SectionTitles, type Sources } from './read/read-project.ts';
export type { SourceFile } from './read/source-file.ts';
export { type Rule, type RuleName, rules } from './rules.ts';
