import type { KnownSecrets } from '../secrets/known-secrets.ts';
import { type Credential, type Credentials, secretOf } from './credentials.ts';

/** Asks for credentials, has their secrets known, and lets calls that failed together refresh them once. */
export class Signatory {
  readonly identity: string;
  readonly #credentials: Credentials;
  readonly #secrets: KnownSecrets;
  /** The secret of the credential that is being replaced, and its successor. */
  #refreshing: { readonly secret: string; readonly next: Promise<Credential> } | undefined;

  constructor(credentials: Credentials, secrets: KnownSecrets) {
    this.identity = credentials.identity;
    this.#credentials = credentials;
    this.#secrets = secrets;
  }

  /** What to sign the next attempt with, for as long as it should hold. */
  current(holdsFor?: number): Credential | Promise<Credential> {
    const credential = this.#credentials.current(holdsFor);
    return credential instanceof Promise ? this.#learned(credential) : this.#learn(credential);
  }

  get canRefresh(): boolean {
    return this.#credentials.refresh !== undefined;
  }

  /** After the portal said that `used` has expired. */
  async refresh(used: Credential): Promise<void> {
    const secret = secretOf(used);
    if (this.#refreshing?.secret !== secret) {
      const now = await this.current();
      // Another call, or another process, was faster.
      if (secretOf(now) !== secret) return;
    }
    await (this.#refreshing?.secret === secret ? this.#refreshing.next : this.#begin(used, secret));
  }

  #begin(used: Credential, secret: string): Promise<Credential> {
    const next = this.#learned(this.#credentials.refresh?.(used) ?? Promise.resolve(used));
    this.#refreshing = { secret, next };
    void this.#forgetAfter(next);
    return next;
  }

  async #forgetAfter(next: Promise<Credential>): Promise<void> {
    // Who waits for it is told of a failure; here only its end counts.
    await next.catch(() => {});
    if (this.#refreshing?.next === next) this.#refreshing = undefined;
  }

  async #learned(credential: Promise<Credential>): Promise<Credential> {
    return this.#learn(await credential);
  }

  #learn(credential: Credential): Credential {
    this.#secrets.learn(secretOf(credential));
    return credential;
  }
}
