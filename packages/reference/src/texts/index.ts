export { describe, type Said, withTexts } from './describe.ts';
export {
  type FoundLine,
  isNamed,
  linesOf,
  type MethodLines,
  pathsInRecords,
} from './method-lines.ts';
export { type Records, recordsOf, type Side } from './records.ts';
export {
  COMMON_TEXTS,
  type Lines,
  type MethodTexts,
  NO_TEXTS,
  type ScopeTexts,
  type SharedTexts,
  TEXT_LANGUAGES,
  type TextLanguage,
  type Titles,
} from './texts.ts';
