/** Examples as evidence: a type is widened until it admits what the documentation shows. */
import { findField, isSnake, toSnake } from './object-fields.ts';
import {
  array,
  type ArrayShape,
  cloneObject,
  type EnumShape,
  field,
  isAny,
  object,
  type ObjectShape,
  scalar,
  type ScalarShape,
  type Shape,
  union,
} from './shape.ts';

export type Direction = 'request' | 'result';

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
    shape.shown = true;
    for (const item of value) shape.items = observe(shape.items, item, direction);
    return shape;
  }
  if (!isRecord(value)) return union([shape, infer(value, direction)]);
  // PHP's arrays are lists and objects: what is described as the one may be the other.
  const structure = shape.items.kind === 'object' && resembles(shape.items, value);
  const keyed = shape.keyed ?? (structure ? shape.items : null);
  if (keyed !== null && !shape.shown) return observe(keyed, value, direction);
  if (shape.items.kind === 'object' && areAll(shape.items, value)) {
    const map = object(shape.items);
    map.free = true;
    return observe(map, value, direction);
  }
  if (!isAny(shape.items)) return union([shape, infer(value, direction)]);
  // What was empty until now was an empty object.
  const known = infer(value, direction);
  return shape.shown ? union([known, scalar('empty-list')]) : known;
}

function observeObject(shape: ObjectShape, value: unknown, direction: Direction): Shape {
  if (Array.isArray(value) && value.length === 0) return union([shape, scalar('empty-list')]);
  if (!isRecord(value)) return observeOther(shape, value, direction);
  adopt(shape, value);
  const placed = placeOf(shape, value, direction);
  if (placed !== null) return observe(placed, value, direction);
  const blank = shape.fields.size === 0 && shape.patterns.size === 0 && shape.seen === 0;
  if (blank && (shape.others === null || isAny(shape.others)) && isMap(value))
    shape.others = mapOf(value, direction);
  shape.seen += 1;
  const mapped =
    shape.fields.size === 0 &&
    shape.others !== null &&
    (shape.free || !isAny(shape.others)) &&
    !shape.operators;
  if (direction === 'request' && !mapped) relax(shape, value);
  for (const [key, entry] of Object.entries(value)) {
    // What callers put under names of their own is not what the example puts there.
    if (mapped && direction === 'request' && shape.free && isAnyOrNone(shape.others)) continue;
    if (mapped && shape.others !== null) shape.others = observe(shape.others, entry, direction);
    else observeKey(shape, key, entry, direction);
  }
  // What a table of the result leaves open, the example closes.
  if (direction === 'result' && !mapped && blank && shape.others !== null && shape.fields.size > 0)
    shape.others = null;
  return shape;
}

function isAnyOrNone(shape: Shape | null): boolean {
  return shape === null || isAny(shape);
}

/** What the documentation's own request leaves out is not always required. */
function relax({ fields }: ObjectShape, value: Readonly<Record<string, unknown>>): void {
  const given = new Set(Object.keys(value).map((key) => key.replaceAll('_', '').toLowerCase()));
  if (given.size === 0) return;
  for (const known of fields.values())
    if (known.required === true && !given.has(known.name.replaceAll('_', '').toLowerCase()))
      known.required = 'conditional';
}

/** What is no object where one was described. */
function observeOther(shape: ObjectShape, value: unknown, direction: Direction): Shape {
  // A list of what was said to be one: PHP's arrays are both.
  if (!Array.isArray(value) || !value.every(isRecord))
    return union([shape, infer(value, direction)]);
  const items = value.reduce<Shape>((type, item) => observe(type, item, direction), {
    ...cloneObject(shape),
    seen: 0,
  });
  return direction === 'result' && shape.seen === 0 ? array(items) : union([shape, array(items)]);
}

/** Takes the fields of a page that may be meant, when they are those that the example shows. */
function adopt(shape: ObjectShape, value: Readonly<Record<string, unknown>>): void {
  const { candidate } = shape;
  if (candidate === null || shape.fields.size > 0) return;
  shape.candidate = null;
  if (!resembles(candidate, value)) return;
  for (const [name, known] of candidate.fields) shape.fields.set(name, known);
  for (const [pattern, inner] of candidate.patterns) shape.patterns.set(pattern, inner);
  if (shape.others !== null && isAny(shape.others)) shape.others = null;
  const shown = Object.keys(value).filter((key) => shape.fields.get(key) === undefined);
  const snake = shown.filter((key) => isSnake(key) && findField(shape, key) !== null);
  // Where one field goes by its other name, so do all.
  if (snake.length > 0)
    for (const known of shape.fields.values()) known.spellings.add(toSnake(known.name));
}

/**
 * A structure that is described without saying where it stands: the example shows it one level deeper, behind one key
 * or behind each.
 */
function placeOf(
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
  direction: Direction,
): ObjectShape | null {
  const entries = Object.entries(value);
  const documented = shape.seen === 0 && shape.fields.size > 1 && entries.length > 0;
  if (!documented || entries.some(([key]) => findField(shape, key) !== null)) return null;
  const holding = entries.filter(([, entry]) =>
    Array.isArray(entry) ? resembles(shape, entry[0]) : resembles(shape, entry),
  );
  const [[name, held] = ['', null], ...others] = holding;
  if (holding.length === 0) return deeperPlaceOf(shape, entries, direction);
  const wrapped = others.length === 0 && direction === 'result' && !/^\d+$/u.test(name);
  if (wrapped) {
    const outer = object();
    outer.fields.set(name, field(name, Array.isArray(held) ? array(shape) : shape));
    return outer;
  }
  if (holding.length < entries.length) return null;
  const map = object(Array.isArray(held) ? array(shape) : shape);
  map.free = true;
  return map;
}

/** The same one level deeper, in a result: `{ activity: { fields: … } }`. */
function deeperPlaceOf(
  shape: ObjectShape,
  entries: readonly (readonly [string, unknown])[],
  direction: Direction,
): ObjectShape | null {
  if (direction === 'request') return null;
  for (const [name, entry] of entries) {
    const inner = isRecord(entry) && entries.length === 1 ? placeOf(shape, entry, direction) : null;
    if (inner === null) continue;
    const outer = object();
    outer.fields.set(name, field(name, inner));
    return outer;
  }
  return null;
}

/** Whether the structure stands behind each key. */
function areAll(shape: ObjectShape, value: Readonly<Record<string, unknown>>): boolean {
  const entries = Object.values(value);
  return entries.length > 0 && entries.every((entry) => resembles(shape, entry));
}

/** Whether the value has mostly fields of the structure. */
function resembles(shape: ObjectShape, value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  const known = keys.filter((key) => findField(shape, key) !== null || patterned(shape, key));
  return known.length * 2 > keys.length;
}

const OPERATOR = /^(?:[<>=!@%?*~+-]|\bLOGIC$)+/u;

function observeKey(shape: ObjectShape, key: string, value: unknown, direction: Direction): void {
  const known = findField(shape, key);
  if (known !== null) {
    known.shape = observe(known.shape, value, direction);
    known.seen += 1;
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

function patterned({ patterns }: ObjectShape, name: string): boolean {
  return [...patterns.keys()].some((pattern) => matches(pattern, name));
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
  // A filter takes one value or several.
  const one: unknown = shape.operators && Array.isArray(value) ? value[0] : value;
  const added = field(key, infer(one, direction));
  added.fromExample = true;
  added.seen = 1;
  shape.fields.set(key, added);
}

/** Custom fields carry the portal's numbers: their family is the fact, not the one of the example. */
export function familyOf(key: string): string | null {
  const family =
    /^(UF_(?:[A-Z]+_)*|ufCrm|ufCrm\d*_|ufAuto|ufTask|PARENT_ID_|parentId|PROPERTY_|property)\d+(?:_\d+)?$/u.exec(
      key,
    )?.[1];
  return family === undefined ? null : `${family.replace(/\d+_?$/u, '')}*`;
}

export function matches(pattern: string, key: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'u').test(key.toLowerCase());
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
  if (members.length !== 2 || first?.kind !== 'array' || first.items !== second) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : first;
  return isRecord(value) ? second : null;
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
    shape.shown = true;
    return shape;
  }
  if (direction === 'result') {
    // Tables of `*.fields` give the types of the fields, where the answer holds their descriptions.
    if (shape.name === 'file' || (isRecord(value) && !shape.shown)) return infer(value, direction);
    if (shape.name === 'boolean' && isYesNo(value) && !shape.shown) return scalar('yes-no');
    if (
      isNumeric(value) &&
      (shape.name === 'integer' || shape.name === 'double' || shape.name === 'timestamp')
    )
      return union([shape, scalar('numeric-string')]);
  }
  return union([shape, infer(value, direction)]);
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
  if (structured && (shape.untyped || direction === 'result')) return infer(value, direction);
  if (typeof value !== 'string' && typeof value !== 'number')
    return union([shape, infer(value, direction)]);
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
  return { kind: 'scalar', name, shown: true };
}

function nameOfNumber(value: unknown): 'integer' | 'double' | 'string' {
  if (typeof value !== 'number') return 'string';
  return Number.isInteger(value) ? 'integer' : 'double';
}

/** Objects whose keys are IDs, or names that all stand for the same structure. */
function isMap(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  if (keys.length === 0) return false;
  if (keys.every((key) => /^\d+$/u.test(key)) || areLanguages(keys)) return true;
  const entries = Object.values(value);
  if (keys.length > 1 && entries.every(isRecord) && areNumbered(keys)) return true;
  if (entries.length < 5 || !entries.every(isRecord)) return false;
  const [first = {}] = entries;
  const common = Object.keys(first);
  return (
    common.length > 1 &&
    entries.every(
      (entry) => common.filter((key) => Object.hasOwn(entry, key)).length >= common.length / 2,
    )
  );
}

const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/u;

/** Codes of languages, of which one is among those that every documentation names. */
function areLanguages(keys: readonly string[]): boolean {
  return (
    keys.every((key) => LANGUAGE.test(key)) &&
    keys.some((key) => ['de', 'en', 'ru', 'ua'].includes(key))
  );
}

/** One word with different numbers: `block_1`, `block_2`. */
function areNumbered(keys: readonly string[]): boolean {
  const stems = new Set(keys.map((key) => /^(.*?)\d+$/u.exec(key)?.[1]));
  return stems.size === 1 && !stems.has(undefined);
}

function mapOf(value: Readonly<Record<string, unknown>>, direction: Direction): Shape {
  return Object.values(value).reduce<Shape>(
    (type, entry) => observe(type, entry, direction),
    scalar('any'),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isYesNo(value: unknown): boolean {
  return value === 'Y' || value === 'N';
}

function isNumeric(value: unknown): value is string {
  return typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(value);
}
