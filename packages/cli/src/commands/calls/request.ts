import { type Exchange, exchange, type Send } from '../../connection/exchange.ts';
import type { Connection } from '../../connection/read-connection.ts';
import type { Context } from '../../context/context.ts';
import { asItCame } from '../../json/as-it-came.ts';
import { advancedResponse } from '../../output/advanced-response.ts';
import { type Destination, writeResult } from '../../output/write-result.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import type { Settings } from '../given/settings.ts';
import { withDestination } from './with-destination.ts';

/** Sends to the portal, and writes what comes of it. */
export async function request(
  send: Send,
  connection: Connection & { readonly url: string },
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  return writing(() => exchange(send, connection, settings, context), settings, context);
}

/** Writes what comes of a request, or, with `--test`, the one that was caught. Where it goes is ready before it is sent. */
export async function writing(
  send: () => Promise<Exchange>,
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  return withDestination(settings.out, context, async (destination) =>
    writeExchange(await send(), settings, destination, context),
  );
}

async function writeExchange(
  outcome: Exchange,
  { advancedResponse: isAdvanced, deadline: timeout, view }: Settings,
  destination: Destination,
  context: Context,
): Promise<ExitCode> {
  if (outcome.kind === 'caught') return writeResult(outcome.request, context, {}, destination);
  const dress = (body: unknown): unknown =>
    isAdvanced ? advancedResponse(body, outcome.response) : body;
  if (outcome.kind === 'failed') {
    const { writeFailure } = await import('../../output/write-failure.ts');
    const { error, sent, text } = outcome;
    return writeFailure(
      { error, sent, timeout, view },
      (body) => dress(asItCame(body, text)),
      context,
    );
  }
  return writeResult(dress(outcome.value), context, view, destination);
}
