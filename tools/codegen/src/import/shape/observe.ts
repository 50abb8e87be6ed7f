/**
 * Examples as evidence: a type is widened until it admits what the documentation shows.
 *
 * @example
 *   An `integer` that an answer shows as `"7"` becomes an integer or a text of digits; an object that shows `UF_CRM_17`
 *   takes each field `UF_CRM_*`.
 */
import { isMap, isRecord } from '../text/records.ts';
import { familyOf, matches, patterned } from './families.ts';
import { findField, folded } from './fields.ts';
import { adoptCandidate, areAll, placeOf, resembles } from './placement.ts';
import {
  type Direction,
  array,
  type ArrayShape,
  cloneObject,
  type EnumShape,
  field,
  isAny,
  mapOf,
  object,
  type ObjectShape,
  scalar,
  type ScalarShape,
  type Shape,
  union,
} from './shape.ts';

/** The shape that admits the value too. Objects and lists are changed in place. */
export function observe(shape: Shape, value: unknown, direction: Direction): Shape {
  if (isAny(shape)) return infer(value, direction);
  switch (shape.kind) {
    case 'scalar':
      return observeScalar(shape, value, direction);
    case 'enum':
      return observeEnum(shape, value, direction);
    case 'array':
      return observeArray(shape, value, direction);
    case 'object':
      return observeObject(shape, value, direction);
    default:
      return observeUnion(shape.members, value, direction);
  }
}

function observeArray(shape: ArrayShape, value: unknown, direction: Direction): Shape {
  if (Array.isArray(value)) {
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
  if (shape.items.kind === 'object' && areAll(shape.items, value)) {
    return observe(mapOf(shape.items), value, direction);
  }
  if (!isAny(shape.items)) return besides(shape, value, direction);
  // What was empty until now was an empty object.
  const known = infer(value, direction);
  return shape.seen > 0 || shape.declared ? union([known, scalar('empty-list')]) : known;
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
  shape.seen += 1;
  const mapped =
    shape.fields.size === 0 &&
    shape.others !== null &&
    (shape.names === 'callers' || !isAny(shape.others)) &&
    !shape.operators;
  if (direction === 'request' && !mapped) relax(shape, value);
  for (const [key, entry] of Object.entries(value)) {
    // What callers put under names of their own is not what the example puts there.
    if (mapped && direction === 'request' && shape.names === 'callers' && isAnyOrNone(shape.others))
      continue;
    if (mapped && shape.others !== null) shape.others = observe(shape.others, entry, direction);
    else observeKey(shape, key, entry, direction);
  }
  // What a table of the result leaves open, the example closes.
  const closes = direction === 'result' && !mapped && blank && shape.names !== 'elsewhere';
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
  if (OPERATOR.test(key)) {
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
  const fitting = members.find(
    (member) => member.kind !== 'object' && admits(member, value, direction),
  );
  const best =
    fitting ??
    (isRecord(value)
      ? closest(members, value)
      : Array.isArray(value)
        ? members.find(({ kind }) => kind === 'array')
        : undefined);
  if (best === undefined) return union([...members, infer(value, direction)]);
  return union(
    members.map((member) => (member === best ? observe(member, value, direction) : member)),
  );
}

/** `array` may be a list of the structure or the structure itself: the first example decides. */
function decide(members: readonly Shape[], value: unknown): Shape | null {
  const [first, second] = members;
  if (members.length !== 2 || first?.kind !== 'array' || !first.orItems) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : first;
  return isRecord(value) ? (second ?? null) : null;
}

/** The alternative that shares most keys. */
function closest(
  members: readonly Shape[],
  value: Readonly<Record<string, unknown>>,
): Shape | undefined {
  const objects = members.filter((member) => member.kind === 'object');
  const shared = (member: ObjectShape): number =>
    Object.keys(value).filter((key) => findField(member, key) !== null).length;
  return objects.toSorted((a, b) => shared(b) - shared(a))[0];
}

const ISO = /^\d{4}-\d\d-\d\d/u;

function observeScalar(shape: ScalarShape, value: unknown, direction: Direction): Shape {
  const dated = shape.name === 'date' || shape.name === 'datetime';
  // Portals write some dates as people do.
  if (dated && direction === 'result' && typeof value === 'string' && !ISO.test(value))
    return witnessed('string');
  if (admits(shape, value, direction)) {
    shape.seen += 1;
    return shape;
  }
  if (direction === 'result') {
    // Tables of `*.fields` give the types of the fields, where the answer holds their descriptions.
    if (shape.name === 'file' || (isRecord(value) && shape.seen === 0))
      return infer(value, direction);
    if (shape.name === 'boolean' && isYesNo(value) && shape.seen === 0) return scalar('yes-no');
    if (
      isNumeric(value) &&
      (shape.name === 'integer' || shape.name === 'double' || shape.name === 'timestamp')
    )
      return union([shape, scalar('numeric-string')]);
  }
  return besides(shape, value, direction);
}

function admits(shape: Shape, value: unknown, direction: Direction): boolean {
  if (shape.kind === 'enum') return shape.open ? typeof value === 'string' : isListed(shape, value);
  if (shape.kind === 'array') return Array.isArray(value);
  if (shape.kind !== 'scalar') return false;
  const request = direction === 'request';
  switch (shape.name) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'boolean':
      return (
        typeof value === 'boolean' ||
        (request &&
          (isYesNo(value) || [0, 1, '0', '1', 'true', 'false'].some((flag) => flag === value)))
      );
    case 'date':
    case 'datetime':
    case 'string':
      return typeof value === 'string';
    case 'integer':
    case 'timestamp':
      return Number.isInteger(value) || (request && isNumeric(value));
    case 'double':
      return typeof value === 'number' || (request && isNumeric(value));
    case 'numeric-string':
      return isNumeric(value);
    case 'yes-no':
      return isYesNo(value);
    case 'empty-list':
      return Array.isArray(value) && value.length === 0;
    default:
      return (
        request &&
        (typeof value === 'string' ||
          Number.isInteger(value) ||
          (Array.isArray(value) && value.every((part) => typeof part === 'string')))
      );
  }
}

function observeEnum(shape: EnumShape, value: unknown, direction: Direction): Shape {
  const structured = typeof value === 'object' && value !== null;
  // A list of values told of an object was about something in it.
  if (structured && (!shape.declared || direction === 'result')) return infer(value, direction);
  if (typeof value !== 'string' && typeof value !== 'number')
    return besides(shape, value, direction);
  if (shape.values.includes(value)) return shape;
  if (isListed(shape, value)) {
    if (direction === 'result')
      shape.values.push(
        ...shape.values.map((known) => (typeof value === 'string' ? String(known) : Number(known))),
      );
    else if (typeof value === 'number')
      shape.values.push(...shape.values.map(Number).filter((known) => !Number.isNaN(known)));
    return shape;
  }
  shape.open = true;
  const scalarOf = typeof value === 'string' ? 'string' : 'integer';
  const same = shape.values.some((known) => typeof known === typeof value);
  return same ? shape : union([shape, scalar(scalarOf)]);
}

function isListed({ values }: EnumShape, value: unknown): boolean {
  return values.some((known) => String(known) === String(value));
}

/** The type of a value alone. */
export function infer(value: unknown, direction: Direction): Shape {
  if (value === null) return scalar('null');
  if (Array.isArray(value)) return observeArray(array(scalar('any')), value, direction);
  if (isRecord(value)) return observeObject(object(scalar('any')), value, direction);
  // In a request, a number may be text, and text that looks like a number may be any text.
  if (direction === 'request' && isNumeric(value))
    return union([witnessed('string'), witnessed('integer')]);
  return witnessed(typeof value === 'boolean' ? 'boolean' : nameOfNumber(value));
}

function witnessed(name: ScalarShape['name']): Shape {
  return { kind: 'scalar', name, seen: 1 };
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

function isYesNo(value: unknown): boolean {
  return value === 'Y' || value === 'N';
}

function isNumeric(value: unknown): value is string {
  return typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(value);
}
