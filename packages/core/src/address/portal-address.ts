import { askedCredentials, type TokenSource } from '../credentials/asked.ts';
import type { Credentials } from '../credentials/credentials.ts';
import { fixedCredentials } from '../credentials/fixed.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { isLoopbackName } from './loopback.ts';

/** Where a portal is and what opens it. Holds secrets: never to be shown. */
export interface PortalAddress {
  /** Origin and folder, no slash at the end, no secret. */
  readonly portal: string;
  readonly credentials: Credentials;
}

export interface PortalAddressInput {
  url: string | URL;
  token?: string | TokenSource | undefined;
  credentials?: Credentials | undefined;
  allowInsecureHttp?: boolean | undefined;
}

const WEBHOOK_SHAPE = 'https://portal.example/rest/1/code/';

/**
 * Reads an address as people type or copy it. No message repeats the input: it may hold a secret in
 * any place, also in the wrong one.
 */
export function parsePortalAddress(input: PortalAddressInput): PortalAddress {
  const url = parseUrl(input.url);
  checkScheme(url, input.allowInsecureHttp === true);
  checkNoOtherCredentials(url);
  const { folder, webhook } = splitPath(url.pathname);
  return {
    portal: url.origin + folder,
    credentials: chooseCredentials(webhook, input),
  };
}

function parseUrl(input: string | URL): URL {
  const text = String(input).trim();
  if (text === '')
    throw new ConfigurationError('`url` is empty: give a webhook URL or an address', {
      kind: 'url-empty',
    });
  const absolute = /^[a-z][a-z\d+.-]*:\/\//iu.test(text)
    ? text
    : `https://${text.replace(/^\/+/u, '')}`;
  // The error of `new URL` repeats the input, so it is not kept as the cause.
  if (!URL.canParse(absolute)) {
    throw new ConfigurationError(`\`url\` is not an address: expected one like ${WEBHOOK_SHAPE}`, {
      kind: 'url-none',
    });
  }
  return new URL(absolute);
}

function checkScheme(url: URL, allowInsecureHttp: boolean): void {
  if (url.protocol === 'https:') return;
  if (url.protocol !== 'http:') {
    throw new ConfigurationError(
      '`url` must begin with https:// (or http:// where that is allowed)',
      { kind: 'url-scheme' },
    );
  }
  if (!allowInsecureHttp && !isLoopbackName(url.hostname)) {
    throw new ConfigurationError(
      '`url` begins with http://, which sends secrets in clear: use https://, or set `allowInsecureHttp`',
      { kind: 'url-insecure' },
    );
  }
}

function checkNoOtherCredentials(url: URL): void {
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError('`url` holds a user name or password before the host: remove it', {
      kind: 'url-user',
    });
  }
  if (url.searchParams.has('auth') || url.searchParams.has('access_token')) {
    throw new ConfigurationError('`url` holds a token in its query: pass it as `token` instead', {
      kind: 'url-token',
    });
  }
}

interface Webhook {
  user: string;
  code: string;
}

/** `/folder/rest/1/code/method.json` → the folder, and the webhook if there is one. */
function splitPath(pathname: string): { folder: string; webhook: Webhook | undefined } {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const rest = segments.findIndex((segment, index) => isRest(segment, segments.slice(index + 1)));
  if (rest === -1) return { folder: join(segments), webhook: undefined };
  const folder = join(segments.slice(0, rest));
  const tail = segments.slice(segments[rest + 1] === 'api' ? rest + 2 : rest + 1);
  return { folder, webhook: webhookOf(tail) };
}

/** A folder may be called `rest` too: the one that counts has a webhook, a method or nothing behind it. */
function isRest(segment: string, behind: readonly string[]): boolean {
  if (segment !== 'rest') return false;
  const tail = behind[0] === 'api' ? behind.slice(1) : behind;
  const [first] = tail;
  return first === undefined || /^\d+$/u.test(first) || (tail.length === 1 && isMethod(first));
}

function isMethod(segment: string): boolean {
  return /^[a-z][\w-]*(\.[\w-]+)*$/iu.test(segment);
}

function webhookOf(tail: readonly string[]): Webhook | undefined {
  const [user, code, method, ...more] = tail;
  if (user === undefined || !/^\d+$/u.test(user)) return undefined;
  if (code === undefined) {
    throw new ConfigurationError(
      `\`url\` lacks the webhook's code after the user's number: expected ${WEBHOOK_SHAPE}`,
      { kind: 'webhook-short' },
    );
  }
  if (more.length > 0 || (method !== undefined && !isMethod(method))) {
    throw new ConfigurationError(
      `\`url\` has something after the webhook's code: expected ${WEBHOOK_SHAPE}`,
      { kind: 'webhook-long' },
    );
  }
  return { user, code };
}

function join(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}`).join('');
}

function chooseCredentials(webhook: Webhook | undefined, input: PortalAddressInput): Credentials {
  const { credentials: given } = input;
  const token = typeof input.token === 'string' ? input.token.trim() : (input.token ?? '');
  const sources = [webhook, token === '' ? undefined : token, given];
  if (sources.filter((source) => source !== undefined).length > 1) {
    throw new ConfigurationError(
      'two credentials: give a webhook URL alone, or the address together with `token` or `credentials`',
      { kind: 'credentials-twice' },
    );
  }
  if (given !== undefined) return checked(given);
  if (webhook !== undefined) return fixedCredentials({ kind: 'webhook', ...webhook });
  if (typeof token === 'function') return askedCredentials(token);
  if (token !== '') return fixedCredentials({ kind: 'token', token });
  throw new ConfigurationError(
    `no credentials: \`url\` is not a webhook's (${WEBHOOK_SHAPE}), and there is no \`token\``,
    { kind: 'credentials-none' },
  );
}

function checked(credentials: Credentials): Credentials {
  if (credentials.identity !== '') return credentials;
  throw new ConfigurationError('`credentials.identity` is empty: it names who calls', {
    kind: 'identity',
  });
}
