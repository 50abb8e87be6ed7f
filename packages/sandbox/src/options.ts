import type { Application } from './authorization/authorization-server.ts';
import type { Clock } from './clock.ts';
import type { FaultRule } from './portal/faults.ts';
import type { LimitsOption } from './portal/limits.ts';
import type { Seed } from './state/seed.ts';

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions {
  /** The port on 127.0.0.1; 0, the default, takes any that is free. */
  readonly port?: number | undefined;
  /** Where the portal lives below the host, as `/company`; directly below it by default. */
  readonly basePath?: string | undefined;
  /** The webhook's secret, for runs that have to repeat; random by default. */
  readonly webhookCode?: string | undefined;
  /** The access token, for runs that have to repeat; random by default. */
  readonly token?: string | undefined;
  /** How long the token holds, in seconds of the portal's clock; 3600 by default. */
  readonly tokenLifetime?: number | undefined;
  /** What an application shows to get tokens, for runs that have to repeat; its secret is random by default. */
  readonly application?: Partial<Application> | undefined;
  /** Identifier of the portal, which stays when its address changes; always the same one by default. */
  readonly memberId?: string | undefined;
  /** Permissions of webhook and token; by default every one that a method asks for. */
  readonly scopes?: readonly string[] | undefined;
  /** People, chats and records to start with. */
  readonly seed?: Seed | undefined;
  /** The portal's time; the machine's by default. */
  readonly clock?: Clock | undefined;
  /** How much callers may do: a tariff, or single limits; `none` by default. */
  readonly limits?: LimitsOption | undefined;
  /**
   * How long a method takes, in milliseconds of the portal's clock: for all, or for each by its name. Nested calls of a
   * batch take as long as single ones. 0 by default.
   */
  readonly cost?: number | ((method: string) => number) | undefined;
  /** What goes wrong from the start; see {@link Sandbox.faults}. */
  readonly faults?: readonly FaultRule[] | undefined;
  /** Makes random faults repeat; 1 by default. */
  readonly faultSeed?: number | undefined;
  /**
   * What is known about methods for which the portal keeps no state: they check their parameters and answer with
   * made-up data. By default the reference that comes with the package; a folder with the files of another one,
   * `<scope>/<method>.json`, as `codegen import` writes them; `false` for none: other methods are unknown then.
   */
  readonly reference?: string | false | undefined;
  /** How many of the last requests are kept for {@link Sandbox.requests}, at least; 1000 by default. */
  readonly keepRequests?: number | undefined;
}
