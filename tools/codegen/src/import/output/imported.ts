/** What an import found: facts to be written, and problems to be reported. */
import type { EventFacts, ObjectFact, PlacementFacts } from '@oint/reference';

import type { MethodChange } from '../../diff/compare-methods.ts';
import type { Read } from '../events/read-events.ts';
import type { ImportedMethod } from '../facts/method-facts.ts';
import type { Problem } from '../page/problem.ts';

export interface Import {
  /** One a method and version, sorted by path. */
  readonly methods: readonly ImportedMethod[];
  /** By their names, sorted. */
  readonly events: ReadonlyMap<string, Read<EventFacts>>;
  /** What `auth` holds of every event. */
  readonly auth: ObjectFact;
  /** By their codes, sorted. */
  readonly placements: ReadonlyMap<string, Read<PlacementFacts>>;
  /** What an older checkout says of events and placements otherwise. */
  readonly handlerDifferences: readonly MethodChange[] | null;
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
