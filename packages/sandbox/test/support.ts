import { onTestFinished } from 'vitest';

import { startSandbox, type Sandbox, type SandboxOptions } from '../src/index.ts';

/** An answer as tests look at it. Wrong paths into `body` fail the test, they need no types. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Envelope;
}

export interface Envelope {
  readonly result?: unknown;
  readonly next?: number;
  readonly total?: number;
  readonly time?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
  readonly error_description?: string;
}

/** A sandbox that ends with the test. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export async function request(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

/** Calls a method with a JSON body. `base` is the sandbox's webhook or the address of another one. */
export function call(
  base: Sandbox | string,
  method: string,
  params: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const url = typeof base === 'string' ? base : base.webhookUrl;
  return request(`${url}${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(params),
  });
}

/** The result of a call that has to succeed. */
export async function result(
  base: Sandbox | string,
  method: string,
  params: object = {},
): Promise<unknown> {
  const { status, body } = await call(base, method, params);
  if (status !== 200 || body.error !== undefined) {
    throw new Error(`${method}: ${status} ${JSON.stringify(body)}`);
  }
  return body.result;
}

/** Status and code of a call that has to fail. */
export async function failure(
  base: Sandbox | string,
  method: string,
  params: object = {},
): Promise<readonly [number, unknown]> {
  const { status, body } = await call(base, method, params);
  return [status, body.error];
}

/** Calls with a token. */
export interface Application {
  call(method: string, params?: object): Promise<unknown>;
  failure(method: string, params?: object): Promise<readonly [number, unknown]>;
}

/** Calls with a token, as an application does. */
export function asApplication(sandbox: Sandbox, token = sandbox.token): Application {
  const base = `${sandbox.url}/rest/`;
  return {
    call: (method: string, params: object = {}) => result(base, method, { ...params, auth: token }),
    failure: (method: string, params: object = {}) =>
      failure(base, method, { ...params, auth: token }),
  };
}

/** What stands at a path such as `messages.0.id`; `*` takes every entry of a list. */
export function at(value: unknown, path: string): unknown {
  const [key = '', ...rest] = path.split('.');
  if (path === '') return value;
  if (key === '*' && Array.isArray(value)) return value.map((item) => at(item, rest.join('.')));
  if (typeof value !== 'object' || value === null) return undefined;
  return at(Reflect.get(value, key), rest.join('.'));
}

/** As {@link at}, for an address or a name. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  if (typeof found !== 'string') throw new TypeError(`${path} is no text`);
  return found;
}

function parse(text: string): Envelope {
  try {
    const body: Envelope = JSON.parse(text);
    return body;
  } catch {
    return {};
  }
}
