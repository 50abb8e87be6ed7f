import { KnownSecrets } from './known-secrets.ts';

/** What stands in the place of a secret. */
export const REDACTED = '***';

/**
 * A webhook's code after `/rest/1/`, whoever's it is: a portal may speak of another webhook than ours.
 * Slashes may be escaped (JSON as PHP writes it) or percent-encoded.
 */
const WEBHOOK_PATH =
  /(rest(?:\\?\/|%2f)+(?:api(?:\\?\/|%2f)+)?\d+(?:\\?\/|%2f)+)[^\s/\\%"'<>?#&]+/giu;

/** Tokens in query strings and forms, whoever's they are. */
const TOKEN_FIELD =
  /((?:^|[?&\s"'])(?:auth|token|access_token|refresh_token|client_secret)(?:=|%3d))[^\s&"'<>#]+/giu;

/** Below this length a secret is replaced only where it stands alone: it may be part of a word. */
const SAFE_LENGTH = 8;

/** Beginnings of a secret that are shorter than this say nothing about it. */
const TELLING_LENGTH = 4;

/** How many times as long as it is shown an excerpt may be in the original: pages are indented. */
const BLANKS = 20;

/**
 * Takes secrets out of whatever is about to be shown. It learns them as they come, and knows the places where secrets
 * stand (a webhook's address, the fields of tokens) without having learnt any.
 *
 * @example
 * const redactor = new Redactor();
 * redactor.learn(token);
 * console.error(redactor.text(message));
 */
export class Redactor {
  readonly #known = new KnownSecrets();
  #spellings: readonly string[] = [];
  #pattern: RegExp | undefined;

  constructor(secrets: readonly string[] = []) {
    this.learn(...secrets);
  }

  /** From now on these are taken out too; of many, those that came last. */
  learn(...secrets: readonly string[]): void {
    if (!this.#known.learn(...secrets)) return;
    this.#spellings = [...new Set(this.#known.all.flatMap(spellings))].toSorted(
      (a, b) => b.length - a.length,
    );
    this.#pattern = new RegExp(this.#spellings.map(patternOf).join('|'), 'giu');
  }

  /** The text without secrets, also where they are percent-encoded or escaped. */
  text(text: string): string {
    const known = this.#pattern === undefined ? text : text.replace(this.#pattern, REDACTED);
    return known.replace(WEBHOOK_PATH, `$1${REDACTED}`).replace(TOKEN_FIELD, `$1${REDACTED}`);
  }

  /** The start of a text, for a message; a secret that the cut goes through is taken out too. */
  excerpt(text: string, length: number): string {
    // Of a long page no more is looked at than can be shown, with room for blanks.
    const start = text.slice(0, length * BLANKS);
    const clean = this.text(this.#withoutCutSecret(start)).replaceAll(/\s+/gu, ' ').trim();
    return clean.length > length ? `${clean.slice(0, length)}…` : clean;
  }

  /** A deep copy of parsed JSON without secrets, in values and in keys. */
  json(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.json(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.text(key), this.json(item)]),
    );
  }

  /**
   * A copy of an error and its causes without secrets. The original is not kept: fields that nobody
   * expects, such as the URL, may hold them.
   */
  error(error: unknown, depth = 0): Error {
    if (!(error instanceof Error)) return new Error(this.text(String(error)));
    const cause = error.cause === undefined || depth > 4 ? undefined : error.cause;
    const copy = new Error(
      this.text(error.message),
      cause === undefined ? undefined : { cause: this.error(cause, depth + 1) },
    );
    copy.name = error.name;
    copy.stack = this.text(error.stack ?? `${error.name}: ${error.message}`);
    const code = codeOf(error);
    return code === undefined ? copy : Object.assign(copy, { code: this.text(code) });
  }

  /** Drops the beginning of a secret from the end of a text that was cut off. */
  #withoutCutSecret(text: string): string {
    for (const secret of this.#spellings) {
      for (let length = secret.length - 1; length >= TELLING_LENGTH; length -= 1) {
        if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + REDACTED;
      }
    }
    return text;
  }
}

/** Error codes of the platform, such as `ECONNREFUSED`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function spellings(secret: string): string[] {
  const decoded = decode(secret);
  return [
    secret,
    decoded,
    encodeURIComponent(decoded),
    encodeURI(decoded),
    JSON.stringify(decoded).slice(1, -1),
    decoded.replaceAll('/', '\\/'),
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function patternOf(secret: string): string {
  const escaped = secret.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return secret.length < SAFE_LENGTH ? `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])` : escaped;
}
