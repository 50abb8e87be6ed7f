import type { Clock } from '../clock.ts';
import { OperatingBook } from './operating-book.ts';
import { RequestQueue } from './request-queue.ts';
import { settleLimits } from './settings.ts';
import type { Limits } from './settings.ts';

/** What all clients of a portal share within the process. */
export interface PortalLimits {
  readonly queue: RequestQueue;
  readonly book: OperatingBook;
}

interface PortalEntry {
  readonly queue: RequestQueue;
  /** By credential: the portal counts execution time for each webhook or application. */
  readonly books: Map<string, OperatingBook>;
}

/** Webhooks and applications of one portal whose execution times are remembered. */
const MAX_OWNERS = 1000;

/**
 * By clock, so that a scaled one has portals of its own. Entries stay: a client may be made for each
 * request, and the portal's counter does not forget in between.
 */
const portals = new WeakMap<Clock, Map<string, PortalEntry>>();

/**
 * The limits of a portal. Explicit `limits` hold for all its clients from then on; `auto` leaves what
 * another client has set.
 *
 * @param owner Names the webhook or application.
 */
export function portalLimits(
  clock: Clock,
  portal: string,
  owner: string,
  limits: Limits,
): PortalLimits {
  const entry = entryOf(clock, portal, limits);
  const { queue, books } = entry;
  if (limits !== 'auto') queue.limits = settleLimits(limits, portal);
  const book = books.get(owner) ?? new OperatingBook(queue.limits.operating);
  book.limit = queue.limits.operating;
  remember(books, owner, book);
  return { queue, book };
}

/** Tokens change every hour: the books of those that were used longest ago are forgotten. */
function remember(books: Map<string, OperatingBook>, owner: string, book: OperatingBook): void {
  books.delete(owner);
  books.set(owner, book);
  const [oldest] = books.keys();
  if (books.size > MAX_OWNERS && oldest !== undefined) books.delete(oldest);
}

function entryOf(clock: Clock, portal: string, limits: Limits): PortalEntry {
  const entries = portals.get(clock) ?? new Map<string, PortalEntry>();
  portals.set(clock, entries);
  const known = entries.get(portal);
  if (known !== undefined) return known;
  const queue = new RequestQueue(clock, settleLimits(limits, portal));
  const entry = { queue, books: new Map<string, OperatingBook>() };
  entries.set(portal, entry);
  return entry;
}
