import type { CallOptions, Client, Fetch, FetchInit, FetchResponse } from '@oint/core';

import type { Context } from '../context/context.ts';
import { asItCame } from '../json/as-it-came.ts';
import { jsonText } from '../json/json-text.ts';
import { keepText, type KeptText } from './kept-text.ts';
import type { Connection } from './read-connection.ts';
import { shownRequest } from './shown-request.ts';
import { bodyOf, exactFetch, watchedFetch, type Watcher } from './watched-fetch.ts';

/** Starts a request: a generated function or a method's name with its parameters behind it. */
export type Send = (client: Client, options: CallOptions) => unknown;

export interface ExchangeSettings {
  /** Catch the first request instead of sending it. */
  readonly test: boolean;
  /** Milliseconds; `undefined`: core's default. */
  readonly timeout: number | undefined;
  /** The HTTP status and headers are wanted. */
  readonly advancedResponse: boolean;
  readonly allowInsecureHttp: boolean;
  readonly proxy: string | undefined;
  /** Repetitions of a call that fails; `undefined`: core's default. */
  readonly retries: number | undefined;
}

/** What came of a request. */
export type Exchange =
  /** The request as it may be shown, without secrets. */
  | { readonly kind: 'caught'; readonly request: unknown }
  | {
      readonly kind: 'answered';
      readonly value: unknown;
      readonly response: FetchResponse | undefined;
    }
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      /** Whether a request went out. */
      readonly sent: boolean;
      /** The last one, where there was one. */
      readonly response: FetchResponse | undefined;
      /** What the portal said, to the letter; `undefined` where it is no JSON. */
      readonly text: string | undefined;
    };

/** Makes a client and sends with it. Wrong settings of the client are a failure too. */
export async function exchange(
  send: Send,
  { url, token }: Connection & { readonly url: string },
  settings: ExchangeSettings,
  context: Context,
): Promise<Exchange> {
  const { createClient } = await import('@oint/core');
  const { allowInsecureHttp, timeout, retries } = settings;
  const retry = retries === undefined ? undefined : { attempts: retries + 1 };
  return watched(
    ({ fetch, signal }) => {
      const client = createClient({ url, token, allowInsecureHttp, timeout, retry, fetch });
      return answerOf(send(client, { signal }));
    },
    settings,
    context,
  );
}

/** What a request goes out with, so that it is shown, caught or ended as the command line says. */
export interface Way {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

interface Seen extends KeptText {
  sent?: boolean;
  request?: [url: string, init: FetchInit];
  response?: FetchResponse;
}

/** Sends in a way that is watched. */
export async function watched(
  send: (way: Way) => Promise<unknown>,
  settings: ExchangeSettings,
  context: Context,
): Promise<Exchange> {
  const stop = new AbortController();
  const signal = AbortSignal.any([context.shell.signal, stop.signal]);
  const seen: Seen = {};
  const watchers: Watcher[] = [
    {
      request: () => void (seen.sent = true),
      response: (response) => void (seen.response = response),
    },
    ...(context.debug ? [debugWatcher(context)] : []),
  ];
  const catching = catchingFetch((request) => {
    seen.request = request;
    stop.abort();
  });
  try {
    const fetch = settings.test
      ? catching
      : watchedFetch(keepText(await fetchThrough(settings.proxy), seen), watchers);
    const value = await send({ fetch: exactFetch(fetch), signal });
    return { kind: 'answered', value: asItCame(value, seen.text?.()), response: seen.response };
  } catch (error) {
    return seen.request === undefined
      ? {
          kind: 'failed',
          error,
          sent: seen.sent === true,
          response: seen.response,
          text: seen.text?.(),
        }
      : { kind: 'caught', request: shownRequest(...seen.request, context.redactor) };
  }
}

/** The envelope where there is one: what the pages show. */
async function answerOf(call: unknown): Promise<unknown> {
  if (typeof call !== 'object' || call === null || !('withEnvelope' in call)) return call;
  const { withEnvelope } = call;
  return typeof withEnvelope === 'function' ? Reflect.apply(withEnvelope, call, []) : call;
}

async function fetchThrough(proxy: string | undefined): Promise<Fetch> {
  const { nodeFetch } = await import('@oint/core/node');
  return nodeFetch({ proxy });
}

function catchingFetch(keep: (request: [url: string, init: FetchInit]) => void): Fetch {
  return (url, init) => {
    keep([url, init]);
    return Promise.reject(new Error('caught'));
  };
}

function debugWatcher({ shell, redactor }: Context): Watcher {
  let started = 0;
  const say = (line: string) => shell.stderr.write(`${redactor.text(line)}\n`);
  return {
    async request(url, init) {
      started = shell.now();
      await say(`> ${init.method} ${url}`);
      await say(`> ${jsonText(redactor.json(bodyOf(init)))}`);
    },
    response: (answer) => say(`< HTTP ${answer.status} (${Math.round(shell.now() - started)} ms)`),
  };
}
