import { aritiesOf, OPTION_SETS, type OptionArity } from './options.ts';

/** The options of `each`. They stand before `--`, so no page loses a name to them. */
export const EACH_OPTIONS = {
  from: 'required',
  map: 'many',
  encoding: 'required',
  'dry-run': 'none',
  'stop-on-error': 'none',
  concurrency: 'required',
  journal: 'required',
  failed: 'required',
  'send-unknown': 'none',
} as const satisfies Readonly<Record<string, OptionArity>>;

export type EachOption = keyof typeof EACH_OPTIONS;

export const EACH_OPTION_NAMES: readonly EachOption[] = [
  'from',
  'map',
  'encoding',
  'dry-run',
  'stop-on-error',
  'concurrency',
  'journal',
  'failed',
  'send-unknown',
];

/** With those that hold everywhere. */
export function eachArities(): ReadonlyMap<string, OptionArity> {
  return new Map<string, OptionArity>([
    ...aritiesOf(OPTION_SETS.everywhere),
    ...Object.entries(EACH_OPTIONS),
  ]);
}
