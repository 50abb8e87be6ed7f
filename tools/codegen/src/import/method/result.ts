/** The result of a method, as its page describes it and its answers show it. */
import { groupBy } from '@oint/reference/typescript';

import type { Block } from '../page/blocks.ts';
import type { Page } from '../page/corpus.ts';
import { type FieldRow, fieldRows } from '../page/field-table.ts';
import type { Layout } from '../page/layout.ts';
import type { MethodName } from '../page/method-name.ts';
import type { Problem } from '../page/problem.ts';
import { shapeOfWords } from '../shape/basic-types.ts';
import { findField, withFields } from '../shape/fields.ts';
import { isOpenOnly } from '../shape/open-shapes.ts';
import {
  array,
  isAny,
  listOrOne,
  mapOf,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import type { Reading } from '../structures/reading.ts';
import type { Resolver } from '../structures/resolver.ts';
import { linksOf } from '../text/inline.ts';
import { isList } from '../words/items.ts';
import { isListTitle } from '../words/pages.ts';
import { isEmptyOnSuccess, isHttpStatus, returnedKind, returnedValues } from '../words/results.ts';

/** Keys of an answer beside its result. */
const ENVELOPE = new Set(['time', 'total', 'next', 'error', 'error_description']);

/** Where the parts of a method's page are, and of which version it is. */
interface Laid extends Pick<MethodName, 'version'> {
  readonly layout: Layout;
}

/** `null` where the page describes none: then an example has to show it. */
export function resultOf(
  page: Page,
  method: Laid,
  resolver: Resolver,
  envelope: ReadonlySet<string>,
): Shape | null {
  return (
    describedResult(page, method, resolver, envelope) ??
    resultInWords(page, method.layout) ??
    introducedResult(page)
  );
}

/** What the table of the answer has beside `result`: the total of a list, the time of the call. */
export function besideResult(page: Page, { returned, returnedEnd }: Layout): ReadonlySet<string> {
  if (returned === null) return new Set();
  const names = ownTables(page.blocks.slice(returned, returnedEnd)).flatMap((rows) =>
    rows.flatMap((row) => row.names),
  );
  return new Set(names.includes('result') ? names.filter((name) => ENVELOPE.has(name)) : []);
}

/** What to say of a page that neither describes the result nor shows one. */
export function silenceOf(page: string, { lines: { response: line } }: Layout): Problem {
  return line === null
    ? { kind: 'silent', page, line: 1, reason: 'nothing of the result' }
    : { kind: 'page', page, line, reason: 'neither table nor example of the result' };
}

/** A short page says it in a sentence: "`true`", "Identifier of the application". */
function resultInWords(page: Page, { response, responseEnd }: Layout): Shape | null {
  const text = page.blocks
    .slice(response, responseEnd)
    .find((block) => block.kind === 'text' && !isHttpStatus(block.text));
  if (text?.kind !== 'text') return null;
  if (/^`(?:true|false)`\.?$/u.test(text.text.trim())) return scalar('boolean');
  const shape = shapeOfWords(text.text);
  return shape.kind === 'scalar' && shape.name !== 'any' ? shape : null;
}

/** A page without a part on the answer may say in its introduction what the method returns. */
function introducedResult({ introduction }: Page): Shape | null {
  const kind = returnedKind(introduction);
  if (kind === 'string') return scalar(kind);
  return kind === 'list' ? array(scalar('any')) : null;
}

function describedResult(
  page: Page,
  { layout: { returned: from, returnedEnd, errors: to }, version }: Laid,
  resolver: Resolver,
  envelope: ReadonlySet<string>,
): Shape | null {
  if (from === null) return null;
  const reading: Reading = { page, from, to, stack: [], direction: 'result', version: 2 };
  const told = ownTables(page.blocks.slice(from, returnedEnd)).flatMap(
    (rows) => resultIn(rows, { resolver, reading, envelope, version }) ?? [],
  );
  return told.length === 0 ? null : union(told);
}

interface Told {
  readonly resolver: Resolver;
  readonly reading: Reading;
  readonly envelope: ReadonlySet<string>;
  readonly version: 2 | 3;
}

/** The result that the rows of a table describe. */
function resultIn(
  rows: readonly FieldRow[],
  { resolver, reading, envelope, version }: Told,
): Shape | null {
  const ofList = isListTitle(reading.page.title);
  const { root, dotted, inner } = partsOf(rows, envelope, ofList);
  if (root === undefined && inner.length === 0 && dotted.length === 0) return null;
  const whole = resolver.object(root === undefined ? dotted : [root, ...dotted], reading);
  const held = inner.length === 0 ? null : resolver.object(inner, reading);
  const description = root?.description ?? '';
  const typed = findField(whole, 'result')?.shape ?? object();
  // Values that a sentence adds to the type: "Returns `false` if …".
  const mentioned = returnedValues(description).map((value) => scalar(value));
  const shape =
    mentioned.length === 0 || typed.kind === 'scalar' ? typed : union([typed, ...mentioned]);
  if (held === null)
    return isOpenOnly(shape) && isEmptyOnSuccess(description) ? scalar('empty-list') : shape;
  // Version 3 has its lists behind a name.
  const rowsOfList = version === 2 && ofList && areFieldsOfRow(held);
  if (root === undefined && dotted.length === 0 && rowsOfList) return array(held);
  return holding(shape, held, description, rowsOfList);
}

interface Parts {
  /** The row of the result itself. */
  readonly root: FieldRow | undefined;
  /** Rows such as `result.id`. */
  readonly dotted: readonly FieldRow[];
  /** Rows beside it that belong into it, as they are not the envelope's. */
  readonly inner: readonly FieldRow[];
}

function partsOf(rows: readonly FieldRow[], envelope: ReadonlySet<string>, ofList: boolean): Parts {
  const root = rows.find(({ names: [name] }) => name === 'result');
  const dotted = rows.filter(({ names: [name = ''] }) => /^result(?:\[\])?\./u.test(name));
  const beside = rows.filter(
    ({ names: [name = ''] }) => !/^result(?:$|\.|\[\])/u.test(name) && !envelope.has(name),
  );
  const inner = beside.filter(({ names: [name = ''] }) => !ENVELOPE.has(name));
  // What counts answers with nothing else than a total.
  const counts = inner.length + dotted.length === 0 && isBare(root) && !ofList;
  const total = beside.filter(({ names: [name] }) => name === 'total');
  return { root, dotted, inner: counts ? total : inner };
}

/** Whether the table says no more of the result than that it is an object. */
function isBare(root: FieldRow | undefined): boolean {
  const [type, ...others] = root?.types ?? [];
  const isObject = type?.name === 'object' && others.length === 0;
  return isObject && linksOf(root?.description ?? '').length === 0;
}

/** Below this many fields without an identifier, they may as well be what the rows are in. */
const LEAST_FIELDS = 3;

function areFieldsOfRow(fields: ObjectShape): boolean {
  return fields.fields.size >= LEAST_FIELDS || findField(fields, 'id') !== null;
}

/** The result with the fields of the rows below its own. PHP calls objects arrays, so that the words have to tell. */
function holding(
  shape: Shape,
  fields: ObjectShape,
  description: string,
  rowsOfList: boolean,
): Shape {
  const list = shape.kind === 'array' && isAny(shape.items);
  const one = shape.kind === 'object' && isOpenOnly(shape);
  if (one && shape.names === 'callers') return mapOf(fields);
  if (list && rowsOfList) return withFields(shape, fields);
  if (list || one) {
    const isTold = list === isList(description) && !(one && rowsOfList);
    return isTold ? withFields(shape, fields) : listOrOne(fields);
  }
  return withFields(shape, fields);
}

/**
 * The table of the answer, or one in each tab where the answer depends on the case; other tables below the heading describe
 * something in it.
 */
function ownTables(blocks: readonly Block[]): (readonly FieldRow[])[] {
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? [{ tab: block.tab, rows: fieldRows(block.table) ?? [] }] : [],
  );
  const whole = tables.filter(({ rows }) => rows.some(({ names: [name] }) => name === 'result'));
  const [first] = whole.length > 0 ? whole : tables.filter(({ rows }) => rows.length > 0);
  const inTabs = whole.every(({ tab }) => tab !== '')
    ? groupBy(whole, ({ tab }) => tab)
    : new Map();
  if (inTabs.size > 1) return [...inTabs.values()].map(([table]) => table?.rows ?? []);
  return first === undefined ? [] : [first.rows];
}
