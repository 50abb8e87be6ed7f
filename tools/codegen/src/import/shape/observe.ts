/**
 * Examples as evidence: a type is widened until it admits what the documentation shows.
 *
 * @example
 *   An `integer` that an answer shows as `"7"` becomes an integer or a text of digits; an object that shows `UF_CRM_17`
 *   takes each field `UF_CRM_*`.
 */
import { isFileContent } from '../text/file-content.ts';
import { isPlaceholder } from '../text/placeholders.ts';
import { isMap, isRecord } from '../text/records.ts';
import { isCut } from '../text/relaxed-json.ts';
import { isNumeric } from './admits.ts';
import { decide, memberFor } from './alternatives.ts';
import { familyOf, matches, patterned } from './families.ts';
import { findField, folded } from './fields.ts';
import { adoptCandidate, areAll, placeOf, resembles } from './placement.ts';
import { observeEnum, observeScalar, type Unfit } from './scalars.ts';
import {
  type Direction,
  array,
  type ArrayShape,
  cloneObject,
  field,
  isAny,
  mapOf,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
  witnessed,
} from './shape.ts';

/** The shape that admits the value too. Objects and lists are changed in place. */
export function observe(shape: Shape, value: unknown, direction: Direction): Shape {
  if (isPlaceholder(value)) return shape;
  if (isAny(shape)) return isDeclared(shape) ? shape : infer(value, direction);
  switch (shape.kind) {
    case 'scalar':
      return settled(shape, observeScalar(shape, value, direction), value, direction);
    case 'enum':
      return settled(shape, observeEnum(shape, value, direction), value, direction);
    case 'array':
      return observeArray(shape, value, direction);
    case 'object':
      return observeObject(shape, value, direction);
    default:
      return observeUnion(shape.members, value, direction);
  }
}

function isDeclared(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.declared === true;
}

function settled(shape: Shape, seen: Shape | Unfit, value: unknown, direction: Direction): Shape {
  if (seen === 'alone') return infer(value, direction);
  return seen === 'beside' ? besides(shape, value, direction) : seen;
}

function observeArray(shape: ArrayShape, value: unknown, direction: Direction): Shape {
  if (Array.isArray(value)) {
    if (direction === 'request' && takesFile(shape) && isFileContent(value))
      return witnessed('file-content');
    shape.seen += 1;
    for (const item of value) shape.items = observe(shape.items, item, direction);
    return shape;
  }
  if (!isRecord(value)) return besides(shape, value, direction);
  // PHP's arrays are lists and objects: what is described as the one may be the other.
  const structure = shape.items.kind === 'object' && resembles(shape.items, value);
  const keyed = shape.keyed ?? (structure ? shape.items : null);
  if (keyed !== null && shape.seen === 0 && !shape.declared)
    return observe(keyed, value, direction);
  const placed = shape.seen === 0 ? placedRows(shape, value, direction) : null;
  if (placed !== null) return observe(placed, value, direction);
  if (shape.items.kind === 'object' && areAll(shape.items, value)) {
    return observe(mapOf(shape.items), value, direction);
  }
  if (!isAny(shape.items)) return besides(shape, value, direction);
  // What was empty until now was an empty object.
  const known = infer(value, direction);
  return shape.seen > 0 || shape.declared ? union([known, scalar('empty-list')]) : known;
}

/** Rows that are described as the whole result, where the answer has them behind a key: `{ items: [{ … }] }`. */
function placedRows(
  { items, declared }: ArrayShape,
  value: Readonly<Record<string, unknown>>,
  direction: Direction,
): ObjectShape | null {
  const isRows = direction === 'result' && !declared && items.kind === 'object';
  const [only, ...others] = Object.values(value);
  return isRows && others.length === 0 && Array.isArray(only)
    ? placeOf(items, value, direction)
    : null;
}

/** Whether nothing says that the list holds something else than a file. */
function takesFile({ items, seen }: ArrayShape): boolean {
  return seen === 0 && (isAny(items) || (items.kind === 'scalar' && items.name === 'string'));
}

function observeObject(shape: ObjectShape, value: unknown, direction: Direction): Shape {
  if (Array.isArray(value) && value.length === 0) return union([shape, scalar('empty-list')]);
  if (!isRecord(value)) return observeOther(shape, value, direction);
  adoptCandidate(shape, value);
  const placed = placeOf(shape, value, direction);
  if (placed !== null) return observe(placed, value, direction);
  const blank = shape.fields.size === 0 && shape.patterns.size === 0 && shape.seen === 0;
  if (blank && (shape.others === null || isAny(shape.others)) && isMap(value))
    shape.others = valuesOf(value, direction);
  // What is cut out of one of several may be there.
  if (shape.seen === 0 || !isCut(value)) shape.seen += 1;
  const mapped =
    shape.fields.size === 0 &&
    shape.others !== null &&
    (shape.names === 'callers' || !isAny(shape.others)) &&
    !shape.operators;
  if (direction === 'request' && !mapped && !isCut(value)) relax(shape, value);
  for (const [key, entry] of Object.entries(value)) {
    // What callers put under names of their own is not what the example puts there.
    if (mapped && direction === 'request' && shape.names === 'callers' && isAnyOrNone(shape.others))
      continue;
    if (mapped && shape.others !== null) shape.others = observe(shape.others, entry, direction);
    else observeKey(shape, key, entry, direction);
  }
  // What a table of the result leaves open, the example closes.
  const ids = Object.keys(value).some((key) => isId(key) || isCode(key, direction));
  const closes = direction === 'result' && !mapped && !ids && blank && shape.names !== 'elsewhere';
  if (closes && shape.others !== null && shape.fields.size > 0) shape.others = null;
  return shape;
}

/** The shape, or whatever the value is alone. */
function besides(shape: Shape, value: unknown, direction: Direction): Shape {
  return union([shape, infer(value, direction)]);
}

function isAnyOrNone(shape: Shape | null): boolean {
  return shape === null || isAny(shape);
}

/** What the documentation's own request leaves out is not always required. */
function relax({ fields }: ObjectShape, value: Readonly<Record<string, unknown>>): void {
  const given = new Set(Object.keys(value).map(folded));
  if (given.size === 0) return;
  for (const known of fields.values())
    if (known.required === true && !given.has(folded(known.name))) known.required = 'conditional';
}

/** What is no object where one was described. */
function observeOther(shape: ObjectShape, value: unknown, direction: Direction): Shape {
  // A list of what was said to be one: PHP's arrays are both.
  if (!Array.isArray(value) || !value.every(isRecord)) return besides(shape, value, direction);
  const items = value.reduce<Shape>((type, item) => observe(type, item, direction), {
    ...cloneObject(shape),
    seen: 0,
  });
  return direction === 'result' && shape.seen === 0 ? array(items) : union([shape, array(items)]);
}

const BRACKETED = /^<.+>$/u;
const OPERATOR = /^(?:[<>=!@%?*~+-]|\bLOGIC$)+/u;

function observeKey(shape: ObjectShape, key: string, value: unknown, direction: Direction): void {
  const known = findField(shape, key);
  if (known !== null) {
    const several = shape.operators && isAny(known.shape) && Array.isArray(value);
    known.shape = observe(known.shape, several ? firstOf(value) : value, direction);
    known.evidence.seen += 1;
    if (known.name !== key) known.spellings.add(key);
    return;
  }
  for (const [pattern, inner] of shape.patterns) {
    if (!matches(pattern, key)) continue;
    // One field of a family says nothing of the others.
    if (!isAny(inner)) shape.patterns.set(pattern, observe(inner, value, direction));
    return;
  }
  // Groups of conditions are numbered, and name the same fields.
  if (shape.operators && /^\d+$/u.test(key) && isRecord(value)) {
    for (const [inner, entry] of Object.entries(value)) observeKey(shape, inner, entry, direction);
    return;
  }
  if (direction === 'request' && OPERATOR.test(key) && !BRACKETED.test(key)) {
    shape.operators = true;
    const name = key.replace(OPERATOR, '');
    const conditioned = findField(shape, name);
    if (conditioned !== null && conditioned.name !== name) conditioned.spellings.add(name);
    if (name === '' || conditioned !== null || patterned(shape, name)) return;
    // Behind `@` stands a list of what the field holds.
    for (const one of Array.isArray(value) ? value.slice(0, 1) : [value])
      observeUnknown(shape, name, one, direction);
    return;
  }
  observeUnknown(shape, key, value, direction);
}

/**
 * IDs, selectors, numbered codes, and what has the marks of a placeholder or of a place: `7`, `.navbar`, `03.1.cols`,
 * `<user_id>`, `#block3430`.
 */
function isId(key: string): boolean {
  return /^\d+(?:$|\.)|^\.|[#<>]/u.test(key);
}

/** Whether an answer has it as the code of something with an ID: `DYNAMIC_1038`. */
function isCode(key: string, direction: Direction): boolean {
  return direction === 'result' && /^[A-Za-z]+_\d{2,}$/u.test(key) && familyOf(key) === null;
}

/** A filter takes one value or several: the type is that of one. */
function firstOf(values: readonly unknown[]): unknown {
  return values[0];
}

/** A key that no table has. */
function observeUnknown(
  shape: ObjectShape,
  key: string,
  value: unknown,
  direction: Direction,
): void {
  const family = familyOf(key);
  // IDs are the caller's, whatever else the object has.
  if ((isId(key) || isCode(key, direction)) && !shape.operators) {
    shape.others =
      shape.others === null ? infer(value, direction) : observe(shape.others, value, direction);
    return;
  }
  if (family !== null) {
    shape.patterns.set(family, scalar('any'));
    return;
  }
  const one = shape.operators && Array.isArray(value) ? firstOf(value) : value;
  const added = field(key, infer(one, direction));
  added.evidence.fromExample = true;
  added.evidence.seen = 1;
  shape.fields.set(key, added);
}

function observeUnion(members: readonly Shape[], value: unknown, direction: Direction): Shape {
  const decided = decide(members, value);
  if (decided !== null) return observe(decided, value, direction);
  const best = memberFor(members, value, direction);
  if (best === undefined) return union([...members, infer(value, direction)]);
  return union(
    members.map((member) => (member === best ? observe(member, value, direction) : member)),
  );
}

/** The type of a value alone. */
export function infer(value: unknown, direction: Direction): Shape {
  if (isPlaceholder(value)) return scalar('any');
  if (value === null) return scalar('null');
  if (Array.isArray(value)) return observeArray(array(scalar('any')), value, direction);
  if (isRecord(value)) return observeObject(object(scalar('any')), value, direction);
  // In a request, a number may be text, and text that looks like a number may be any text.
  if (direction === 'request' && isNumeric(value))
    return union([witnessed('string'), witnessed('integer')]);
  return witnessed(typeof value === 'boolean' ? 'boolean' : nameOfNumber(value));
}

function nameOfNumber(value: unknown): 'integer' | 'double' | 'string' {
  if (typeof value !== 'number') return 'string';
  return Number.isInteger(value) ? 'integer' : 'double';
}

function valuesOf(value: Readonly<Record<string, unknown>>, direction: Direction): Shape {
  return Object.values(value).reduce<Shape>(
    (type, entry) => observe(type, entry, direction),
    scalar('any'),
  );
}
