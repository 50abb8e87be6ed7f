/** What a handler of an event gets: as tables describe it and examples show it, in the texts of a form. */
import type { ObjectFact, TypeFact } from '@oint/reference';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import type { Page } from '../page/corpus.ts';
import { type FieldRow, fieldRows } from '../page/field-table.ts';
import { findField } from '../shape/fields.ts';
import { observe } from '../shape/observe.ts';
import { leavesRoom } from '../shape/open-shapes.ts';
import {
  declareSometimes,
  field,
  object,
  type ObjectShape,
  scalar,
  type Shape,
} from '../shape/shape.ts';
import { listedFields } from '../structures/listed-fields.ts';
import type { Reading } from '../structures/reading.ts';
import type { Resolver } from '../structures/resolver.ts';
import { phpArray } from '../text/php-array.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { heldField } from '../words/events.ts';
import type { EventPlace } from './event-places.ts';
import { wireObject, wireText } from './wire-texts.ts';

export interface Payload {
  readonly data: TypeFact;
  /** `null` where the page tells nothing of it. */
  readonly auth: ObjectFact | null;
}

/** The `auth` of whole requests that a page shows: a webhook's has less than an application's. */
export function shownAuth(page: Page): Record<string, unknown>[] {
  const whole = { from: 0, to: page.blocks.length, whole: true };
  return examplesIn(page, whole).flatMap((request) => {
    const { auth } = request;
    const isWhole = WHOLE.every((key) => Object.hasOwn(request, key));
    // Where all of it is left out, nothing is shown.
    return isWhole && isRecord(auth) && Object.keys(auth).length > 0 ? [auth] : [];
  });
}

/** What an excerpt of a request leaves out first. */
const WHOLE: readonly string[] = ['event_handler_id', 'data', 'ts'];

/** What a form has beside the event's own. */
const ENVELOPE: readonly string[] = ['event', 'data', 'auth'];

export function payloadOf(page: Page, place: EventPlace, resolver: Resolver): Payload {
  const { from, to } = place;
  const reading: Reading = { page, from, to, stack: [], direction: 'result', version: 2 };
  const rows = ownRows(page, place);
  const isEnvelope = rows.some(({ names }) => names.some((name) => ENVELOPE.includes(name)));
  const described = rows.length === 0 ? null : resolver.object(rows, reading);
  if (described !== null) fillHeld(described, rows);
  const shape = enveloped(described, isEnvelope);
  loosenUnmarked(shape);
  const shown = examplesIn(page, place).reduce<Shape>(
    (known, value) => observe(known, value, 'result'),
    shape,
  );
  const fields = shown.kind === 'object' ? shown : object();
  const auth = wiredIn(fields, 'auth');
  return {
    data: wiredIn(fields, 'data') ?? 'any',
    auth: typeof auth === 'object' && auth !== null && 'fields' in auth ? auth : null,
  };
}

/** The table of what comes; on older pages it tells of `data` alone. */
function ownRows(page: Page, { from, to }: EventPlace): readonly FieldRow[] {
  const tables = page.blocks
    .slice(from, to)
    .flatMap((block) => (block.kind === 'table' ? [fieldRows(block.table) ?? []] : []));
  return (
    tables.find((rows) => rows.some(({ names: [name] }) => name === 'data')) ??
    tables.find((rows) => rows.length > 0) ??
    []
  );
}

function enveloped(described: ObjectShape | null, isEnvelope: boolean): ObjectShape {
  const whole = described ?? object(scalar('any'));
  if (isEnvelope) return whole;
  const shape = object();
  shape.fields.set('data', field('data', whole));
  return shape;
}

/** Objects of which a sentence or a bulleted list tells the fields, and no table. */
function fillHeld({ fields }: ObjectShape, rows: readonly FieldRow[]): void {
  for (const { names, description } of rows) {
    const held = heldFields(description);
    const own = fields.get(names[0] ?? '');
    if (held.length === 0 || own === undefined || !leavesRoom(own.shape)) continue;
    const inner = object();
    for (const name of held)
      inner.fields.set(name, { ...field(name, scalar('string')), required: true });
    own.shape = inner;
  }
}

function heldFields(description: string): readonly string[] {
  const only = heldField(description);
  return only === null ? listedFields(description).map(({ name }) => name) : [only];
}

/** Of rows of which some are marked as always there, the others may be missing. */
function loosenUnmarked(shape: Shape): void {
  if (shape.kind === 'union') shape.members.forEach(loosenUnmarked);
  if (shape.kind === 'array') loosenUnmarked(shape.items);
  if (shape.kind !== 'object') return;
  const fields = [...shape.fields.values()];
  const marked = fields.some(({ required }) => required === true);
  for (const known of fields) {
    if (marked && known.required !== true) declareSometimes(known);
    loosenUnmarked(known.shape);
  }
}

/** Requests to a handler, or what a section shows of `data`. */
function examplesIn(
  page: Page,
  { from, to, whole }: Omit<EventPlace, 'name'>,
): Record<string, unknown>[] {
  return page.blocks.slice(from, to).flatMap((block) => {
    if (block.kind !== 'fence') return [];
    const shown = block.language === 'php' ? phpArray(block.text) : block.text;
    const value = shown === null ? null : parseRelaxedJson(shown);
    if (!isRecord(value)) return [];
    if (Object.hasOwn(value, 'event')) return whole ? [value] : [];
    // What a handler got before requests were shown as a whole.
    return whole && block.language !== 'php' ? [] : [{ data: value }];
  });
}

function wiredIn(shape: ObjectShape, name: string): TypeFact | null {
  const known = findField(shape, name);
  if (known === null) return null;
  const fact = toFacts(settle(known.shape, 'result'));
  return typeof fact === 'object' && 'fields' in fact ? wireObject(fact) : wireText(fact);
}
