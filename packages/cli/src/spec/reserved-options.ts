/** Options that no page can have, so that a command line means the same in years: those of the runtime, and its next ones. */
import { GLOBAL_OPTIONS } from './options.ts';

/** What the runtime will take; until then, it is an unknown option. */
const PLANNED_OPTIONS = [
  'ca',
  'columns',
  'concurrency',
  'idempotency-key',
  'no-color',
  'quiet',
  'verbose',
  'yes',
] as const;

/** The compiler of the pages has the same list, as it cannot know this package; a test holds the two together. */
export const RESERVED_OPTIONS: ReadonlySet<string> = new Set([
  ...Object.keys(GLOBAL_OPTIONS),
  ...PLANNED_OPTIONS,
]);
