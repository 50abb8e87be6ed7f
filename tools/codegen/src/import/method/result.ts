/** The result of a method, as its page describes it and its answers show it. */
import type { Page } from '../page/corpus.ts';
import { type FieldRow, fieldRows } from '../page/field-table.ts';
import type { Layout } from '../page/layout.ts';
import type { Problem } from '../page/problem.ts';
import { shapeOfWords } from '../shape/basic-types.ts';
import { findField } from '../shape/fields.ts';
import { array, object, type ObjectShape, scalar, type Shape, union } from '../shape/shape.ts';
import type { Reading } from '../structures/reading.ts';
import type { Resolver } from '../structures/resolver.ts';
import { isHttpStatus, returnedValues } from '../words/results.ts';

/** Keys of an answer beside its result. */
const ENVELOPE = new Set(['time', 'total', 'next', 'error', 'error_description']);

/** `null` where the page describes none: then an example has to show it. */
export function resultOf(
  page: Page,
  layout: Layout,
  resolver: Resolver,
  envelope: ReadonlySet<string>,
): Shape | null {
  return describedResult(page, layout, resolver, envelope) ?? resultInWords(page, layout);
}

/** What to say of a page that neither describes the result nor shows one. */
export function silenceOf(page: Page, { response, errors }: Layout): Problem {
  const line = page.heading(response)?.line;
  return line === undefined || response === errors
    ? { kind: 'silent', page: page.path, line: 1, reason: 'nothing of the result' }
    : { kind: 'page', page: page.path, line, reason: 'neither table nor example of the result' };
}

/** A short page says it in a sentence: "`true`", "Identifier of the application". */
function resultInWords(page: Page, { response, errors }: Layout): Shape | null {
  const text = page.blocks
    .slice(response, Math.min(errors, page.sectionEnd(response)))
    .find((block) => block.kind === 'text' && !isHttpStatus(block.text));
  if (text?.kind !== 'text') return null;
  if (/^`(?:true|false)`\.?$/u.test(text.text.trim())) return scalar('boolean');
  const shape = shapeOfWords(text.text);
  return shape.kind === 'scalar' && shape.name !== 'any' ? shape : null;
}

function describedResult(
  page: Page,
  { response, errors }: Layout,
  resolver: Resolver,
  envelope: ReadonlySet<string>,
): Shape | null {
  const at = page.part('returned', response, errors);
  if (at === null) return null;
  const rows = ownRows(page, at);
  const reading: Reading = {
    page,
    from: at,
    to: errors,
    stack: [],
    direction: 'result',
    version: 2,
  };
  const root = rows.find(({ names: [name] }) => name === 'result');
  // Rows beside `result` that are not the envelope's belong into it.
  const inner = rows.filter(
    ({ names: [name = ''] }) =>
      name !== 'result' &&
      !name.startsWith('result.') &&
      !name.startsWith('result[]') &&
      !ENVELOPE.has(name) &&
      !envelope.has(name),
  );
  const dotted = rows.filter(({ names: [name = ''] }) => /^result(?:\[\])?\./u.test(name));
  if (root === undefined && inner.length === 0 && dotted.length === 0) return null;
  const whole = resolver.object(root === undefined ? dotted : [root, ...dotted], reading);
  const shape = withMentioned(
    findField(whole, 'result')?.shape ?? object(),
    root?.description ?? '',
  );
  return inner.length === 0 ? shape : withRows(shape, resolver.object(inner, reading));
}

/** Values that a sentence adds to the type: "Returns `false` if …". */
function withMentioned(shape: Shape, description: string): Shape {
  const mentioned = returnedValues(description).map((value) => scalar(value));
  return mentioned.length === 0 || shape.kind === 'scalar' ? shape : union([shape, ...mentioned]);
}

/** The table of the answer; other tables below the heading describe something in it. */
function ownRows(page: Page, at: number): readonly FieldRow[] {
  const tables = page.blocks
    .slice(at, page.nextHeading(at))
    .flatMap((block) => (block.kind === 'table' ? [fieldRows(block.table) ?? []] : []));
  return (
    tables.find((rows) => rows.some(({ names: [name] }) => name === 'result')) ??
    tables.find((rows) => rows.length > 0) ??
    []
  );
}

function withRows(shape: Shape, fields: ObjectShape): Shape {
  if (shape.kind === 'array') return array(withRows(shape.items, fields));
  if (shape.kind !== 'object') return fields;
  for (const [name, known] of fields.fields)
    if (findField(shape, name) === null) shape.fields.set(name, known);
  shape.others = null;
  return shape;
}
