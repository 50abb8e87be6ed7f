import { isLoopback } from '../address/reach.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';

/** A proxy and what it is told. */
export interface Proxy {
  /** Without user name and password. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The proxy for an address; `undefined` for a direct connection. */
export type ProxyChoice = (target: URL) => Proxy | undefined;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The same proxy for every address. */
export function fixedProxy(address: string | URL): ProxyChoice {
  const proxy = parseProxy(address);
  return () => proxy;
}

/**
 * The proxies that the environment names, in capitals or not. Loopback addresses are reached directly, as
 * no proxy elsewhere could.
 */
export function environmentProxies(environment: Environment): ProxyChoice {
  const read = (name: string): string | undefined =>
    nonEmpty(environment[name.toLowerCase()]) ?? nonEmpty(environment[name]);
  const all = read('ALL_PROXY');
  const https = parseOptional(read('HTTPS_PROXY') ?? all);
  const http = parseOptional(read('HTTP_PROXY') ?? all);
  const exceptions = exceptionsOf(read('NO_PROXY') ?? '');
  return (target) => {
    if (isLoopback(target.hostname) || exceptions(target)) return undefined;
    return target.protocol === 'https:' ? https : http;
  };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function parseOptional(address: string | undefined): Proxy | undefined {
  return address === undefined ? undefined : parseProxy(address);
}

/** No message repeats the address: it may hold a password. */
function parseProxy(address: string | URL): Proxy {
  const text = String(address).trim();
  const absolute = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(absolute)) throw new ConfigurationError('the proxy is not an address');
  const url = new URL(absolute);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigurationError('the proxy must be one that speaks HTTP: http:// or https://');
  }
  const headers = authorizationOf(url);
  url.username = '';
  url.password = '';
  return { url, headers };
}

function authorizationOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigurationError(
      "the proxy's user name or password holds a % that stands for nothing: write it as %25",
    );
  }
}

/** `NO_PROXY`: hosts and their subdomains, with or without a port; `*` for all. */
function exceptionsOf(list: string): (target: URL) => boolean {
  const entries = list
    .split(/[\s,]+/u)
    .filter((entry) => entry !== '')
    .map(parseException);
  return (target) => {
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return entries.some(
      (entry) =>
        (entry.port === undefined || entry.port === port) &&
        (entry.host === '*' ||
          target.hostname === entry.host ||
          target.hostname.endsWith(`.${entry.host}`)),
    );
  };
}

function parseException(entry: string): { host: string; port: string | undefined } {
  const [, host = entry, port] = /^(.*?)(?::(\d+))?$/u.exec(entry) ?? [];
  return { host: host.toLowerCase().replace(/^\*?\./u, ''), port };
}
