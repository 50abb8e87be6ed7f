/**
 * Results in the form that answers have, where the table describes the same fields in another.
 *
 * @example
 *   A table of `id` and `name` alone, and the answer `[{ "id": 1, "name": "a" }]`: a list of these. A table with `thing[]`, and
 *   the answer `{ "things": [{ … }] }`: the list is called `things`. A table of `item`, `id` and `name`, one below the other, and the
 *   answer `{ "item": { "id": 1, "name": "a" } }`: the others are in `item`.
 */
import { findField, withFields } from '../shape/fields.ts';
import { resembles } from '../shape/placement.ts';
import {
  array,
  field,
  type FieldShape,
  isAny,
  object,
  type ObjectShape,
  scalar,
  type Shape,
} from '../shape/shape.ts';
import { isRecord } from '../text/records.ts';

export function asShown(listed: Shape, results: readonly unknown[]): Shape {
  // Rows that are no list in any answer are in something.
  const held = listed.kind === 'array' && results.every(isRecord) ? listed.items : listed;
  const described = held.kind === 'object' ? held : listed;
  if (described.kind !== 'object' || results.length === 0) return listed;
  if (results.every((result) => areRows(described, result))) return array(described);
  const answers = results.filter(isRecord);
  if (answers.length < results.length) return described;
  renameLists(described, answers);
  nest(described, answers);
  return described;
}

type Answer = Readonly<Record<string, unknown>>;

function areRows(shape: Shape, value: unknown): boolean {
  return (
    shape.kind === 'object' &&
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => resembles(shape, row))
  );
}

/** Lists that no answer has take the name of the one that answers have instead. */
function renameLists(shape: ObjectShape, answers: readonly Answer[]): void {
  const renamed = [...shape.fields.values()].map((known): FieldShape => {
    const name = nameInAnswers(shape, known, answers);
    return name === undefined ? known : { ...known, name };
  });
  shape.fields.clear();
  for (const known of renamed) shape.fields.set(known.name, known);
}

function nameInAnswers(
  owner: ObjectShape,
  { name, shape }: FieldShape,
  answers: readonly Answer[],
): string | undefined {
  if (shape.kind !== 'array') return undefined;
  if (isIn(answers, name)) return undefined;
  const only = onlyKey(answers, (value) => areRows(shape.items, value));
  return only !== undefined && findField(owner, only) === null ? only : undefined;
}

/** Fields that no answer has beside the others are in what holds them in the answers. */
function nest(shape: ObjectShape, answers: readonly Answer[]): void {
  const inner = object();
  for (const known of shape.fields.values())
    if (!isIn(answers, known.name)) inner.fields.set(known.name, known);
  if (inner.fields.size < 2) return;
  const key = onlyKey(
    answers,
    (value) => (resembles(inner, value) || areRows(inner, value)) && holdsMost(inner, value),
  );
  if (key === undefined) return;
  for (const name of inner.fields.keys()) shape.fields.delete(name);
  const holder = findField(shape, key);
  const isList = answers.every((answer) => Array.isArray(answer[key]));
  const around = isList ? array(scalar('any')) : object();
  if (holder === null) shape.fields.set(key, field(key, withFields(around, inner)));
  else holder.shape = withFields(isAny(holder.shape) ? around : holder.shape, inner);
}

/** Whether most of the fields are there, in the structure or in its rows. */
function holdsMost({ fields }: ObjectShape, value: unknown): boolean {
  const keys = new Set([value].flat().flatMap((row) => Object.keys(Object(row))));
  return [...fields.keys()].filter((name) => keys.has(name)).length * 2 > fields.size;
}

function isIn(answers: readonly Answer[], name: string): boolean {
  return answers.some((answer) =>
    Object.keys(answer).some((key) => key.toLowerCase() === name.toLowerCase()),
  );
}

/** The one key that all answers have with such a value; identifiers are no names. */
function onlyKey(
  answers: readonly Answer[],
  fits: (value: unknown) => boolean,
): string | undefined {
  const keys = new Set(answers.flatMap((answer) => Object.keys(answer)));
  const names = [...keys].filter((key) => !/^\d+$/u.test(key));
  const [only, ...others] = names.filter((key) => answers.every((answer) => fits(answer[key])));
  return others.length === 0 ? only : undefined;
}
