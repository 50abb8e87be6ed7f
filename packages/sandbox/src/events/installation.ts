import type { AuthorizationServer, TokenPortal } from '../authorization/authorization-server.ts';
import type { Caller } from '../portal/access.ts';
import type { InstalledApplication } from '../state/application.ts';
import type { JsonObject } from '../values.ts';
import type { Deliveries, EventAuth } from './deliveries.ts';
import { encodeForm } from './encode-form.ts';

export interface InstallOptions {
  /** Where the portal tells of it, or the page that it shows: the installation path of the application. */
  readonly url: string;
  /** Who installs it; 1 by default. */
  readonly userId?: number | undefined;
  /** 1 by default. */
  readonly version?: number | undefined;
}

export interface UninstallOptions {
  /** Whether the application is to forget what it knows; it is not by default. */
  readonly clean?: boolean | undefined;
}

export interface OpenOptions {
  /** `DEFAULT`, the application's own page, by default. */
  readonly placement?: string | undefined;
  /** By default that of the handler that is bound to the placement. */
  readonly url?: string | undefined;
  /** What the placement tells of where it is. */
  readonly options?: JsonObject | undefined;
  /** Who opens it; 1 by default. */
  readonly userId?: number | undefined;
}

export interface InstallationParts {
  readonly application: InstalledApplication;
  readonly authorization: AuthorizationServer;
  readonly deliveries: Deliveries;
  readonly portal: TokenPortal;
  readonly scopes: readonly string[];
}

/** What people of the portal do with the application. */
export class Installation {
  readonly #parts: InstallationParts;

  constructor(parts: InstallationParts) {
    this.#parts = parts;
  }

  /** What events of the portal are known by. Secret. */
  get applicationToken(): string {
    return this.#parts.application.token;
  }

  /** Whether the application is there. Without it nobody is told of events. */
  get isInstalled(): boolean {
    return this.#parts.application.isInstalled;
  }

  /** Installs the application, anew if it is there, and tells it by `ONAPPINSTALL`. Ends when it has answered. */
  async install({ url, userId = 1, version = 1 }: InstallOptions): Promise<void> {
    const { application, deliveries } = this.#parts;
    application.install(version);
    application.isInstalled = true;
    this.#tellOfInstallation(url, userId);
    await deliveries.settled();
  }

  /**
   * Installs an application that has a page for it: opens that page. Until `finish` the application can register what it likes, but is told
   * of nothing, and nobody sees its widgets.
   *
   * @returns the page that it answers
   */
  async begin({ url, userId = 1, version = 1 }: InstallOptions): Promise<Response> {
    this.#parts.application.install(version);
    return this.open({ url, userId });
  }

  /** What `BX24.installFinish` does at the end of that page: those who have subscribed are told by `ONAPPINSTALL`. */
  async finish({ userId = 1 }: Pick<InstallOptions, 'userId'> = {}): Promise<void> {
    const { application, deliveries } = this.#parts;
    application.isInstalled = true;
    for (const { event, id, url } of application.handlers) {
      if (event === 'ONAPPINSTALL') this.#tellOfInstallation(url, userId, id);
    }
    await deliveries.settled();
  }

  /** Removes the application with all that it has registered, and tells those who have subscribed to `ONAPPUNINSTALL`. */
  async uninstall({ clean = false }: UninstallOptions = {}): Promise<void> {
    const { application, authorization, deliveries } = this.#parts;
    const { portal } = this.auth();
    const handlers = application.handlers.filter(({ event }) => event === 'ONAPPUNINSTALL');
    application.uninstall();
    authorization.revoke();
    for (const { id, url } of handlers) {
      const data = { LANGUAGE_ID: 'en', CLEAN: Number(clean) };
      deliveries.send(url, 'ONAPPUNINSTALL', data, portal, id);
    }
    await deliveries.settled();
  }

  /**
   * Opens the application in a frame, as a person does who clicks at its page or one of its widgets.
   *
   * @returns the page that it answers
   * @throws Error when nothing is bound to the placement
   */
  async open(options: OpenOptions = {}): Promise<Response> {
    const { placement = 'DEFAULT', options: context, userId = 1 } = options;
    const { application, scopes } = this.#parts;
    const widgets = application.isInstalled ? application.placements : [];
    const bound = widgets.find((one) => one.placement === placement)?.url;
    const url = options.url ?? bound;
    if (url === undefined) throw new Error(`Nothing is bound to ${placement}`);
    const address = new URL(url);
    const query = {
      DOMAIN: this.#domain,
      PROTOCOL: '0',
      LANG: 'en',
      APP_SID: crypto.randomUUID().replaceAll('-', ''),
    };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const body = encodeForm({
      ...this.#placementAuth({ userId, scopes }),
      PLACEMENT: placement,
      ...(context !== undefined && { PLACEMENT_OPTIONS: JSON.stringify(context) }),
    });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return fetch(address, { method: 'POST', headers, body });
  }

  /** What events bring of the portal and of its people. */
  auth(): EventAuth {
    const { application, authorization, portal } = this.#parts;
    return {
      portal: {
        domain: this.#domain,
        server_endpoint: `${portal.url()}/rest/`,
        client_endpoint: `${portal.url()}/rest/`,
        member_id: portal.memberId,
        application_token: application.token,
      },
      tokens(holder, isLasting) {
        const { token, lifetime } = authorization.addAccessToken(holder);
        return {
          access_token: token,
          expires_in: lifetime,
          ...(isLasting && { refresh_token: authorization.addRefreshToken(holder) }),
          scope: holder.scopes.join(' '),
          status: 'L',
        };
      },
    };
  }

  #tellOfInstallation(url: string, userId: number, handlerId?: number): void {
    const { application, deliveries, scopes } = this.#parts;
    const auth = this.auth();
    deliveries.send(
      url,
      'ONAPPINSTALL',
      { VERSION: String(application.version), ACTIVE: 'Y', INSTALLED: 'Y', LANGUAGE_ID: 'en' },
      { ...auth.tokens({ userId, scopes }, true), ...auth.portal },
      handlerId,
    );
  }

  get #domain(): string {
    return new URL(this.#parts.portal.url()).host;
  }

  #placementAuth(holder: Pick<Caller, 'userId' | 'scopes'>): JsonObject {
    const { application, authorization, portal } = this.#parts;
    const { token, lifetime } = authorization.addAccessToken(holder);
    return {
      AUTH_ID: token,
      AUTH_EXPIRES: lifetime,
      REFRESH_ID: authorization.addRefreshToken(holder),
      SERVER_ENDPOINT: `${portal.url()}/rest/`,
      APPLICATION_TOKEN: application.token,
      APPLICATION_SCOPE: holder.scopes.join(','),
      member_id: portal.memberId,
      status: 'L',
    };
  }
}
