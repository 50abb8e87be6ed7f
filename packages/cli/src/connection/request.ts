import type { CallOptions, Client, Fetch, FetchInit, FetchResponse } from '@oint/core';

import type { Settings } from '../commands/settings.ts';
import type { Context } from '../context/context.ts';
import { writeError } from '../output/error.ts';
import { writeResult } from '../output/result.ts';
import { exitCodes } from '../spec/exit-codes.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import type { Connection } from './connection.ts';
import { bodyOf, watchedFetch } from './watch.ts';
import type { Watcher } from './watch.ts';

/** Starts a request: a generated function or a method's name with its parameters behind it. */
export type Send = (client: Client, options: CallOptions) => unknown;

/** Sends, and writes the answer or the error. With `--test` the first request is shown instead of sent. */
export async function request(
  send: Send,
  connection: Connection,
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  const { createClient } = await import('@oint/core');
  const stop = new AbortController();
  const signal = AbortSignal.any([context.shell.signal, stop.signal]);
  const exchange: { sent?: [url: string, init: FetchInit]; answer?: FetchResponse } = {};
  const watchers: Watcher[] = [
    { response: (answer) => void (exchange.answer = answer) },
    ...(context.debug ? [debugWatcher(context)] : []),
  ];
  const fetch = settings.test
    ? capture((sent) => {
        exchange.sent = sent;
        stop.abort();
      })
    : watchedFetch(await chooseFetch(settings, context), watchers);
  try {
    const client = createClient({
      url: connection.url,
      token: connection.token,
      allowInsecureHttp: settings.allowInsecureHttp,
      timeout: settings.timeout,
      fetch,
    });
    const value = await answerOf(send(client, { signal }));
    await writeResult(
      settings.advancedResponse ? advanced(value, exchange.answer) : value,
      settings.out,
      context,
    );
    return exitCodes.ok;
  } catch (error) {
    if (exchange.sent !== undefined) {
      await writeResult(describe(exchange.sent, context), settings.out, context);
      return exitCodes.ok;
    }
    const dress = (body: unknown) =>
      settings.advancedResponse ? advanced(body, exchange.answer) : body;
    return writeError(error, dress, context);
  }
}

/** The envelope where there is one: what the pages show. */
async function answerOf(call: unknown): Promise<unknown> {
  if (typeof call !== 'object' || call === null || !('withEnvelope' in call)) return call;
  const { withEnvelope } = call;
  return typeof withEnvelope === 'function' ? Reflect.apply(withEnvelope, call, []) : call;
}

/** Only the platform's own `fetch` tells all headers; the other one starts faster. */
async function chooseFetch(settings: Settings, { shell }: Context): Promise<Fetch> {
  if (settings.advancedResponse) return (url, init) => shell.fetch(url, init);
  const { nodeFetch } = await import('@oint/core/node');
  return nodeFetch();
}

function capture(keep: (sent: [url: string, init: FetchInit]) => void): Fetch {
  return (url, init) => {
    keep([url, init]);
    return Promise.reject(new Error('captured'));
  };
}

function describe([url, init]: [url: string, init: FetchInit], { redactor }: Context): unknown {
  const path = new URL(url).pathname;
  return {
    method: path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, ''),
    http: init.method,
    url: redactor.text(url),
    body: redactor.json(bodyOf(init)),
  };
}

/** Status and headers beside the envelope's own keys, so that scripts find `result` where it always is. */
function advanced(value: unknown, answer: FetchResponse | undefined): unknown {
  if (answer === undefined) return value;
  const { headers, status } = answer;
  const all = headers instanceof Headers ? Object.fromEntries(headers) : {};
  const envelope = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { ...(envelope ? value : { result: value }), status, headers: all };
}

function debugWatcher({ shell, redactor }: Context): Watcher {
  let started = 0;
  const say = (line: string) => shell.stderr.write(`${redactor.text(line)}\n`);
  return {
    async request(url, init) {
      started = shell.now();
      await say(`> ${init.method} ${url}`);
      await say(`> ${JSON.stringify(redactor.json(bodyOf(init)))}`);
    },
    response: (answer) => say(`< HTTP ${answer.status} (${Math.round(shell.now() - started)} ms)`),
  };
}
