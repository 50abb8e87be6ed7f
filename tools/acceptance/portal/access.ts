import { entriesOf, isRecord, PortalError } from './call.ts';
import type { Body } from './params.ts';

/** Where a request goes: `/rest/1/code/method`, `/rest/method`, and the same under `/rest/api/`. */
export interface Route {
  readonly version: 2 | 3;
  readonly webhook: string | undefined;
  readonly method: string;
}

/** Reads a path; undefined when it is none of the REST API's. */
export function routeOf(path: string): Route | undefined {
  const found = /^\/rest(\/api)?(?:\/(\d+\/[^/]+))?\/([\w.]+?)(?:\.json)?\/?$/u.exec(path);
  if (found?.[3] === undefined) return undefined;
  return { version: found[1] === undefined ? 2 : 3, webhook: found[2], method: found[3] };
}

/** Who may call. */
export class Access {
  /** Webhooks as they stand in the path: `1/code`. */
  readonly webhooks: Set<string>;
  /** OAuth tokens that are valid, and those that were. */
  readonly tokens: Set<string>;
  readonly expired = new Set<string>();

  constructor(webhooks: Iterable<string>, tokens: Iterable<string>) {
    this.webhooks = new Set(webhooks);
    this.tokens = new Set(tokens);
  }

  expire(token: string): void {
    this.tokens.delete(token);
    this.expired.add(token);
  }

  /** The credential of a request, or the refusal. */
  admit(route: Route, body: Body, query: Body, authorization: string | undefined): string {
    if (route.webhook !== undefined) {
      if (this.webhooks.has(route.webhook)) return route.webhook;
      throw unknown();
    }
    const token =
      /^Bearer (.+)$/u.exec(authorization ?? '')?.[1] ?? tokenIn(body) ?? tokenIn(query);
    if (token !== undefined && (this.tokens.has(token) || this.#signs(route, token))) return token;
    if (token !== undefined && this.expired.has(token)) {
      throw new PortalError(401, 'expired_token', 'The access token provided has expired');
    }
    throw unknown();
  }

  /** The links of files carry the credential of either kind in `auth`. */
  #signs({ method }: Route, credential: string): boolean {
    return /^(?:upload|download)$/u.test(method) && this.webhooks.has(credential);
  }
}

function unknown(): PortalError {
  return new PortalError(401, 'NO_AUTH_FOUND', 'Wrong authorization data');
}

function tokenIn(body: Body): string | undefined {
  const auth = isRecord(body) ? body['auth'] : undefined;
  return typeof auth === 'string' ? auth : undefined;
}

/** The parameters without what only authorizes. */
export function withoutAuth(body: Body): Record<string, unknown> {
  return Object.fromEntries(entriesOf(body).filter(([key]) => key !== 'auth'));
}
