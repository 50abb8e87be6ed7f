import type { Context } from '../context/context.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import { formatJson } from './formats/json.ts';

/** An error as scripts read it; what is not known is absent. */
export interface ErrorReport {
  /** `usage`, `unexpected`, or the word for the class of errors that the SDK has. */
  readonly kind: string;
  readonly message: string;
  /** What to do. */
  readonly remedy?: string | undefined;
  readonly method?: string | undefined;
  /** The API's code. */
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly mayHaveExecuted?: boolean | undefined;
  /** Milliseconds that ran out. */
  readonly timeout?: number | undefined;
  /** Milliseconds until a repetition may succeed. */
  readonly retryAfter?: number | undefined;
  readonly exitCode: ExitCode;
}

/** Says on stderr what happened and what to do, a line each; with `--json` as JSON. */
export async function sayError(report: ErrorReport, context: Context): Promise<ExitCode> {
  const { shell, redactor, errorsAsJson } = context;
  const lines = [`oint: ${report.message}`, ...(report.remedy ? [report.remedy] : [])];
  const text = errorsAsJson ? formatJson(redactor.json({ error: report })) : lines.join('\n');
  await shell.stderr.write(`${redactor.text(text)}\n`);
  return report.exitCode;
}
