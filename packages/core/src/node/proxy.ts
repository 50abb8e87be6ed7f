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
  const proxy = parseProxy(String(address), undefined);
  return () => proxy;
}

/**
 * The proxies that the environment names, in capitals or not. Loopback addresses are reached directly, as
 * no proxy elsewhere could.
 */
export function environmentProxies(environment: Environment): ProxyChoice {
  const find = (...names: string[]): string | undefined =>
    names
      .flatMap((name) => [name.toLowerCase(), name])
      .find((name) => (environment[name] ?? '').trim() !== '');
  const proxyOf = (name: string): Proxy | undefined => {
    const variable = find(name, 'ALL_PROXY');
    return variable === undefined ? undefined : parseProxy(environment[variable] ?? '', variable);
  };
  const https = proxyOf('HTTPS_PROXY');
  const http = proxyOf('HTTP_PROXY');
  const exceptions = exceptionsOf(environment[find('NO_PROXY') ?? ''] ?? '');
  return (target) => {
    if (isLoopback(target.hostname) || exceptions(target)) return undefined;
    return target.protocol === 'https:' ? https : http;
  };
}

/** No message repeats the address: it may hold a password. */
function parseProxy(address: string, variable: string | undefined): Proxy {
  const text = address.trim();
  const absolute = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(absolute)) {
    throw new ConfigurationError(`${nameOf(variable)} is not an address`, {
      kind: 'proxy-none',
      variable,
    });
  }
  const url = new URL(absolute);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigurationError(
      `${nameOf(variable)} must be one that speaks HTTP: http:// or https://`,
      { kind: 'proxy-scheme', variable },
    );
  }
  const headers = authorizationOf(url, variable);
  url.username = '';
  url.password = '';
  return { url, headers };
}

function authorizationOf(
  { username, password }: URL,
  variable: string | undefined,
): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decoded(username, variable)}:${decoded(password, variable)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(part: string, variable: string | undefined): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigurationError(
      `${nameOf(variable)} has a user name or password with a % that stands for nothing: write it as %25`,
      { kind: 'proxy-escape', variable },
    );
  }
}

function nameOf(variable: string | undefined): string {
  return variable === undefined ? 'the proxy' : `the proxy in ${variable}`;
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
