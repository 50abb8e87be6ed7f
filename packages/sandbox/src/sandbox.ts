import type { Application } from './authorization/authorization-server.ts';
import type { Delivery } from './events/deliveries.ts';
import type { Installation } from './events/installation.ts';
import type { RequestRecord } from './http/requests.ts';
import type { SandboxOptions } from './options.ts';
import type { Faults } from './portal/faults.ts';
import type { PortalState } from './state/state.ts';

/** Whose a webhook or token is. */
export interface Holder {
  /** 1 by default. */
  readonly userId?: number | undefined;
  /** Those of the sandbox by default. */
  readonly scopes?: readonly string[] | undefined;
}

/** Whose a token is, and for how long. */
export interface TokenHolder extends Holder {
  /** Seconds of the portal's clock; 0 or less for a token that has already expired; 3600 by default. */
  readonly lifetime?: number | undefined;
}

/** A running portal. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, with the base path if there is one. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/rest/1/<code>/`: the webhook of user 1. Its path is a secret. */
  readonly webhookUrl: string;
  /** An access token of user 1. */
  readonly token: string;
  /** An application that the portal knows. It gets tokens at {@link Sandbox.url}, as at the authorization server. */
  readonly application: Application;
  /** What arrived, oldest first, without credentials. */
  readonly requests: readonly RequestRecord[];
  /** What the portal remembers; tests may look and change. */
  readonly state: PortalState;
  /** Switches on what can go wrong. */
  readonly faults: Faults;
  /** Identifier of the portal, which stays when its address changes. */
  readonly memberId: string;
  /** The application as people of the portal have it: installs it, opens it, removes it. */
  readonly installation: Installation;
  /** The events that were sent, oldest first. A fault named `delivery`, or `delivery ONCRMDEALADD`, meets them on their way. */
  readonly deliveries: readonly Delivery[];
  /** Ends when the receivers of all events so far have answered. */
  delivered(): Promise<void>;
  /**
   * Starts a portal of somebody else, on a port and with a `memberId` of its own. It knows the same application and gets tokens from
   * the same authorization server: what one portal gives, is exchanged at any.
   */
  addPortal(options?: Omit<SandboxOptions, 'application'>): Promise<Sandbox>;
  /**
   * Makes another webhook, of any user.
   *
   * @returns its address
   */
  addWebhook(options?: Holder): string;
  /** Makes another access token. */
  addToken(options?: TokenHolder): string;
  /**
   * Lets the application in, as a user would who follows its link.
   *
   * @returns the code, which it may exchange for tokens once, within 30 seconds
   */
  addCode(options?: Holder): string;
  /** Lets the application in, as if it had exchanged a code before. */
  addRefreshToken(options?: Holder): string;
  /** From now on this token is answered with `expired_token`. */
  expireToken(token: string): void;
  /** Forgets the requests so far. */
  clearRequests(): void;
  /** Ends the portal and all its connections, kept-alive ones included. */
  close(): Promise<void>;
}
