import { textOf } from '../arguments/text-of.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Messages } from '../messages/messages.ts';
import { textFormOf } from '../output/text-form.ts';
import { type FormatName, isFormatName } from '../spec/formats.ts';

/** What `--all` and the options beside it ask for. */
export interface WalkOptions {
  /** Rows at most. */
  readonly limit: number | undefined;
  /** Go on with an interrupted run: `true`, or the file of its note. */
  readonly resume: true | string | undefined;
  /** The form of the rows, where the command line names one. */
  readonly format: FormatName | undefined;
}

/** `undefined` without `--all`. */
export function readWalkOptions(
  options: ReadonlyMap<string, string | boolean>,
  messages: Messages,
): WalkOptions | undefined {
  if (!options.has('all')) {
    const lonely = ['limit', 'resume'].find((name) => options.has(name));
    if (lonely !== undefined) throw new UsageError(messages.rows.onlyWithAll(lonely));
    return undefined;
  }
  const out = textOf(options.get('out'));
  const isFile = out !== undefined && textFormOf(out) === undefined;
  if (options.has('resume') && !isFile) throw new UsageError(messages.rows.resumeNeedsFile);
  return {
    limit: limitOf(options.get('limit'), messages),
    resume: options.has('resume') ? (textOf(options.get('resume')) ?? true) : undefined,
    format: formatOf(textOf(options.get('format')) ?? (isFile ? endingOf(out) : undefined)),
  };
}

function limitOf(value: string | boolean | undefined, messages: Messages): number | undefined {
  if (value === undefined) return undefined;
  const limit = typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : 0;
  if (limit >= 1) return limit;
  throw new UsageError(messages.rows.wrongLimit);
}

/** `--out leads.csv` says what it wants to be. */
function endingOf(out: string): string | undefined {
  return /\.([^.]+)$/u.exec(out)?.[1]?.toLowerCase().replace(/^yml$/u, 'yaml');
}

function formatOf(name: string | undefined): FormatName | undefined {
  return name !== undefined && isFormatName(name) ? name : undefined;
}
