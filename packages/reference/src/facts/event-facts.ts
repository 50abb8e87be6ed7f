/**
 * Facts about events, as `docs/bitrix24/reference/events.json` holds them: which there are, and what a handler is sent.
 *
 * A portal sends a form, as PHP's `http_build_query` writes it. So every value is a text, whatever the documentation calls it:
 * `integer` is `"12"`, `true` is `"1"`; and an empty list or object is not sent at all.
 */
import type { Deprecation, FORMAT, ObjectFact, TypeFact } from './facts.ts';

/** The events; lies beside the folders of the scopes. */
export const EVENTS_FILE = 'events.json';

/** What {@link EVENTS_FILE} holds. */
export interface EventsFacts {
  readonly format: typeof FORMAT;
  /** What `auth` holds of events. Tokens come only where a user's deed caused the event. */
  readonly auth: ObjectFact;
  /** By their names as requests have them: `ONCRMDEALADD`. */
  readonly events: Readonly<Record<string, EventFacts>>;
}

export interface EventFacts {
  /** As the documentation writes it: `onCrmDealAdd`. Case does not matter to a portal. */
  readonly name: string;
  /** The page in the documentation's repository. */
  readonly page: string;
  /** Permissions of which an application needs one. */
  readonly scopes: readonly string[];
  /** What `data` holds, as the form gives it. */
  readonly data: TypeFact;
  /** What its `auth` holds, where that is less than others have for sure. */
  readonly auth?: ObjectFact | undefined;
  /** `false`: it is sent to a handler alone, never kept in the queue of offline events. Absent where nothing is said of it. */
  readonly offline?: false | undefined;
  /** Whether it comes also for one entity alone, with the ID behind the name: `ONCRMDYNAMICITEMADD_147`. */
  readonly suffixed?: true | undefined;
  readonly deprecated?: Deprecation | undefined;
  /** Methods that the page names, and those that read what the event tells of. */
  readonly methods: readonly string[];
}
