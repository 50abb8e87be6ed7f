import { isContainer } from '../json/containers.ts';

export const HIDDEN = '***';

/** A webhook's code, whoever's it is, and tokens in queries. */
const WEBHOOK = /(\/rest\/(?:api\/)?\d+\/)[^\s/"'<>?#&]+/giu;
const QUERY_TOKEN =
  /([?&](?:auth|access_token|refresh_token|client_secret|code|token)=)[^\s&"'<>#]+/giu;
const SECRET_KEY = /^(?:auth|access_token|refresh_token|client_secret)$/iu;

/** Takes the secrets of this run out of what is shown. Everything for stderr and `--test` passes through it. */
export class Redactor {
  /** The longest first: one may hold another. */
  #secrets: readonly string[] = [];

  /** From now on this text is not shown. Short texts are left alone: they would blot out words. */
  hide(secret: string): void {
    const text = secret.trim();
    if (text.length < 4) return;
    const spellings = [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)];
    const all = new Set([...this.#secrets, ...spellings]);
    this.#secrets = [...all].toSorted((a, b) => b.length - a.length);
  }

  /** The code of a webhook URL, so that it is hidden also where it stands alone. */
  hideUrl(url: string): void {
    const code = /\/rest\/(?:api\/)?\d+\/([^/?#\s]+)/iu.exec(url)?.[1];
    if (code !== undefined) this.hide(code);
    const userInfo = /^[a-z]+:\/\/([^/@]+)@/iu.exec(url)?.[1];
    if (userInfo !== undefined) this.hide(userInfo);
  }

  text(text: string): string {
    const known = this.#secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
    // Most texts hold no address: looking for a letter is the quickest way to know.
    const paths = known.includes('/') ? known.replaceAll(WEBHOOK, `$1${HIDDEN}`) : known;
    return paths.includes('=') ? paths.replaceAll(QUERY_TOKEN, `$1${HIDDEN}`) : paths;
  }

  /** A deep copy of JSON without secrets. */
  json(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.json(item));
    if (!isContainer(value)) return value;
    if (value instanceof Map) return new Map([...value].map((entry) => this.#member(entry)));
    return Object.fromEntries(Object.entries(value).map((entry) => this.#member(entry)));
  }

  #member([key, value]: readonly [unknown, unknown]): [string, unknown] {
    const name = String(key);
    const hidden = SECRET_KEY.test(name) && typeof value === 'string';
    return [this.text(name), hidden ? HIDDEN : this.json(value)];
  }
}
