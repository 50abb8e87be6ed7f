import type { MethodChange } from '../../diff/compare-methods.ts';
/** What an import found: facts to be written, and problems to be reported. */
import type { ImportedMethod } from '../facts/method-facts.ts';
import type { Problem } from '../page/problem.ts';

export interface Import {
  /** One a method and version, sorted by path. */
  readonly methods: readonly ImportedMethod[];
  readonly problems: readonly Problem[];
  /** Codes of errors that every method may answer with, sorted. */
  readonly systemErrors: readonly string[];
  /** Pages read, method or not. */
  readonly pages: number;
  /** What an older checkout says otherwise, as changes from it; `null` where there was one checkout alone. */
  readonly differences: readonly MethodChange[] | null;
  /** Where the pages say otherwise than a portal's own description; `null` where there was none. */
  readonly described: readonly MethodChange[] | null;
}
