import { htmlPage, type Oddity, type Portal, type Row } from '../portal/index.ts';

/** What befalls whole requests. */
const REQUESTS: readonly Oddity[] = [
  { kind: 'cut', at: 'before' },
  { kind: 'cut', at: 'within' },
  { kind: 'cut', at: 'after' },
  { kind: 'cut', at: 'body' },
  { kind: 'silence' },
  { kind: 'body', status: 502, body: htmlPage('Bad Gateway') },
  { kind: 'body', status: 503, body: htmlPage('Service Unavailable') },
  { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
  { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
  { kind: 'error', status: 429, code: 'OPERATION_TIME_LIMIT' },
  { kind: 'envelope', change: () => ({}) },
];

/** What befalls commands of a batch. */
const COMMANDS: readonly Oddity[] = [
  { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
  { kind: 'error', status: 429, code: 'OPERATION_TIME_LIMIT' },
  { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
  { kind: 'missing' },
];

/** Rows of the lists that are read: in an order that is none. */
export const CONTACTS: readonly Row[] = Array.from({ length: 400 }, (_, index) => ({
  ID: String(((index * 37) % 400) + 1),
}));

/** Switches all faults on: in all, so many of a hundred requests are befallen, and as many commands. */
export function makeFaulty(portal: Portal, percent: number): void {
  portal.store.seed('crm.contact', CONTACTS);
  for (const oddity of REQUESTS) {
    portal.odd({ inBatch: false, probability: percent / 100 / REQUESTS.length }, oddity);
  }
  // A command meets half of its faults as a refusal; a batch of 20 is hit by one or two at 10 %.
  for (const oddity of COMMANDS) {
    portal.odd({ inBatch: true, version: 2, probability: percent / 100 / COMMANDS.length }, oddity);
  }
  portal.odd(
    { method: 'crm.contact.list', probability: percent / 100 },
    { kind: 'list', next: 'text' },
  );
  portal.odd(
    { method: 'crm.contact.list', probability: percent / 100 },
    { kind: 'list', pageSizes: [20] },
  );
}
