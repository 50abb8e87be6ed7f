import type { HandlerKind } from '../reference/handlers.ts';

/** What is said about events and placements: what a portal sends to applications by itself. */
export interface HandlerMessages {
  /** What it is, in lists. */
  readonly mark: Readonly<Record<HandlerKind, string>>;
  readonly heading: Readonly<Record<HandlerKind | 'data' | 'auth' | 'options', string>>;
  /** What is said about it. */
  readonly fact: Readonly<Record<'offline' | 'methods' | 'names', string>>;
  /** Whether an event may be kept for an application that asks for it later. */
  readonly queued: string;
  readonly neverQueued: string;
  /** Between permissions of which all are needed. */
  readonly and: string;
  /** An event comes for one entity too, under a name of its own. */
  forOneEntity(event: string): string;
  /** How values of a form look. */
  readonly texts: string;
  /** How the options of a placement come. */
  readonly jsonText: string;
  /** Nothing is known of what comes. */
  readonly unknownData: string;
}
