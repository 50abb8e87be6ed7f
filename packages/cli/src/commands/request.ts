import { type Exchange, exchange, type Send } from '../connection/exchange.ts';
import type { Connection } from '../connection/read-connection.ts';
import type { Context } from '../context/context.ts';
import { asItCame } from '../json/as-it-came.ts';
import { advancedResponse } from '../output/advanced-response.ts';
import { writeResult } from '../output/write-result.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import type { Settings } from './settings.ts';

/** Sends to the portal, and writes what comes of it. */
export async function request(
  send: Send,
  connection: Connection & { readonly url: string },
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  return writeExchange(await exchange(send, connection, settings, context), settings, context);
}

/** Writes the answer or the error, or, with `--test`, the request that was caught. */
export async function writeExchange(
  outcome: Exchange,
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  const { out } = settings;
  if (outcome.kind === 'caught') return writeResult(outcome.request, out, context);
  const dress = (body: unknown): unknown =>
    settings.advancedResponse ? advancedResponse(body, outcome.response) : body;
  if (outcome.kind === 'failed') {
    const { writeFailure } = await import('../output/write-failure.ts');
    return writeFailure(outcome.error, (body) => dress(asItCame(body, outcome.text)), context);
  }
  return writeResult(dress(outcome.value), out, context);
}
