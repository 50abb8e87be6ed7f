/** The overlay: what the pages do not say, one YAML file a section. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { sectionObjection } from '../names/module-names.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { SectionBindings } from './binding.ts';
import { BindingsFile } from './bindings-file.ts';
import { readFunction } from './read-function.ts';

/** Reads one section's bindings; what is wrong is reported with its place and left out. */
export function parseBindings(source: SourceFile, diagnostics: Diagnostics): SectionBindings {
  const section = /([^/]+)\.ya?ml$/u.exec(source.path)?.[1] ?? source.path;
  const objection = sectionObjection(section);
  if (objection !== null) {
    diagnostics.report(objection.rule, source.path, null, objection.reason);
    return { section, file: source.path, functions: [] };
  }
  const file = new BindingsFile(source, diagnostics);
  const functions = file.entries().flatMap((entry) => readFunction(file, entry) ?? []);
  return { section, file: source.path, functions };
}
