import type {
  CallOptions,
  Client,
  ClientOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  Metadata,
} from '@oint/core';

import type { Context } from '../context/context.ts';
import { HIDDEN } from '../context/redactor.ts';
import { asItCame } from '../json/as-it-came.ts';
import { curlLine } from './curl-line.ts';
import { keepText, type KeptText } from './kept-text.ts';
import type { Connection } from './read-connection.ts';
import { shownRequest } from './shown-request.ts';
import { timeLimit } from './time-limit.ts';
import { debugWatcher, waitingHooks } from './tracing.ts';
import { exactFetch, watchedFetch, type Watcher } from './watched-fetch.ts';

/** Starts a request: a generated function or a method's name with its parameters behind it. */
export type Send = (client: Client, options: CallOptions) => unknown;

export interface ExchangeSettings {
  /** Catch the first request instead of sending it, and show it: field by field, or as a line of curl. */
  readonly preview: 'fields' | 'curl' | undefined;
  /** Milliseconds for one request; `undefined`: core's default. */
  readonly timeout: number | undefined;
  /** Milliseconds for all of them, with the waits between; `undefined`: no limit. */
  readonly deadline: number | undefined;
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

/** What a client needs to know to read lists and send batches. */
export interface ManyCalls {
  readonly metadata: Metadata | undefined;
  /** Around what sends, so that answers are changed before the client reads them. */
  readonly around: (fetch: Fetch) => Fetch;
}

/** Makes a client and sends with it. Wrong settings of the client are a failure too. */
export async function exchange(
  send: Send,
  connection: Connection & { readonly url: string },
  settings: ExchangeSettings,
  context: Context,
  many?: ManyCalls,
): Promise<Exchange> {
  const { createClient } = await import('@oint/core');
  const { allowInsecureHttp, timeout, deadline, retries } = settings;
  const access = await accessOf(connection, settings);
  const hooks = waitingHooks(context);
  const retry = retries === undefined ? undefined : { attempts: retries + 1 };
  return watched(
    ({ fetch, signal }) => {
      // Where nothing is left, the signal says so: a client takes no deadline of 0.
      const left = deadline && Math.max(1, context.timeLeft() ?? deadline);
      const times = { timeout: timeout ?? deadline, deadline: left };
      const client = createClient({
        url: connection.url,
        ...access,
        allowInsecureHttp,
        ...times,
        retry,
        hooks,
        metadata: many?.metadata,
        fetch: many?.around(fetch) ?? fetch,
      });
      return answerOf(send(client, { signal }));
    },
    settings,
    context,
  );
}

/** Tokens are renewed the way that the portal is reached, but no trace shows it. */
async function accessOf(
  { token, credentialsBy }: Connection,
  { preview, proxy, timeout, deadline, allowInsecureHttp }: ExchangeSettings,
): Promise<Pick<ClientOptions, 'token' | 'credentials'>> {
  if (credentialsBy === undefined) return { token };
  // What is only shown needs no token that is good: none is renewed for it.
  if (preview !== undefined) return { token: HIDDEN };
  const fetch = await fetchThrough(proxy);
  return {
    token,
    credentials: credentialsBy({ fetch, timeout: timeout ?? deadline, allowInsecureHttp }),
  };
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
  const limit = timeLimit(settings.deadline, context.timeLeft());
  const signal = AbortSignal.any([context.shell.signal, stop.signal, limit.signal]);
  const seen: Seen = {};
  const watchers: Watcher[] = [
    {
      request: () => void (seen.sent = true),
      response: (response) => void (seen.response = response),
    },
    ...(context.debug ? [debugWatcher(context)] : []),
  ];
  const shown = settings.preview === 'curl' ? curlLine : shownRequest;
  const catching = catchingFetch((request) => {
    seen.request = request;
    stop.abort();
  });
  try {
    const fetch = settings.preview
      ? catching
      : watchedFetch(keepText(await fetchThrough(settings.proxy), seen), watchers);
    const value = await send({ fetch: exactFetch(fetch), signal });
    return { kind: 'answered', value: asItCame(value, seen.text?.()), response: seen.response };
  } catch (error) {
    return seen.request === undefined
      ? {
          kind: 'failed',
          error: await limit.explain(error),
          sent: seen.sent === true,
          response: seen.response,
          text: seen.text?.(),
        }
      : { kind: 'caught', request: shown(...seen.request, context.redactor) };
  } finally {
    limit.end();
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
