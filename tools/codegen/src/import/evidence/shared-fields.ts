/** What the parts of a list method say about each other: rows are filtered by the fields that they have. */
import { matches } from '../shape/families.ts';
import { findField, inSpellingOf } from '../shape/fields.ts';
import {
  declareAlways,
  declareSometimes,
  field,
  isAny,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';

/** Below this many documented fields, the rows are not described well enough to close anything. */
const LEAST_DESCRIBED = 5;

export function closeFilter(params: ObjectShape, rows: ObjectShape): void {
  const filter = findField(params, 'filter')?.shape;
  if (filter?.kind !== 'object' || filter.names === 'elsewhere') return;
  const documented = [...rows.fields.values()].filter(({ evidence }) => !evidence.fromExample);
  // Without an example, the rows may as well be filtered by something else.
  const open =
    filter.others !== null &&
    filter.fields.size > 0 &&
    [...filter.fields.values()].every(({ evidence }) => evidence.fromExample);
  if (!open || documented.length < LEAST_DESCRIBED || filter.patterns.size > 0) return;
  const known = (name: string): boolean =>
    findField(rows, name) !== null ||
    [...rows.patterns.keys()].some((pattern) => matches(pattern, name));
  if (![...filter.fields.keys()].every(known)) return;
  for (const { name, shape } of rows.fields.values())
    if (findField(filter, name) === null)
      filter.fields.set(name, field(name, isSimple(shape) ? shape : scalar('any')));
  for (const pattern of rows.patterns.keys()) filter.patterns.set(pattern, scalar('any'));
  filter.others = null;
}

function isSimple(shape: Shape): boolean {
  if (shape.kind === 'union') return shape.members.every(isSimple);
  return (
    (shape.kind === 'scalar' && shape.name !== 'file') || shape.kind === 'enum' || isAny(shape)
  );
}

/** What the caller names in the request, the result calls so too: the names of commands in a batch are no fields. */
export function mapGivenNames(params: ObjectShape, result: Shape): void {
  const given = new Set(givenNames(params));
  if (given.size > 0) asMaps(result, given);
}

/** Keys of examples in objects whose names are the caller's, a plain value behind each. */
function givenNames({ fields }: ObjectShape): string[] {
  return [...fields.values()].flatMap(({ shape }) => {
    if (shape.kind !== 'object') return [];
    const own = [...shape.fields.values()];
    const free = shape.others !== null && own.length > 1;
    return free && own.every((inner) => inner.evidence.fromExample && inner.shape.kind === 'scalar')
      ? own.map(({ name }) => name)
      : [];
  });
}

function asMaps(shape: Shape, names: ReadonlySet<string>): void {
  if (shape.kind === 'array') asMaps(shape.items, names);
  if (shape.kind === 'union') for (const member of shape.members) asMaps(member, names);
  if (shape.kind !== 'object') return;
  const own = [...shape.fields.values()];
  if (
    own.length > 1 &&
    own.every(({ name, evidence }) => evidence.fromExample && names.has(name))
  ) {
    shape.others = union(own.map((inner) => inner.shape));
    shape.fields.clear();
  } else for (const inner of own) asMaps(inner.shape, names);
}

/** Rows hold the fields that the request selects: of those, only the identifier is always there, if each example has it. */
export function loosenSelection(params: ObjectShape, rows: ObjectShape): void {
  if (findField(params, 'select') === null) return;
  for (const known of rows.fields.values())
    if (/^id$/iu.test(known.name) && rows.seen > 0 && known.evidence.seen >= rows.seen)
      declareAlways(known);
    else declareSometimes(known);
  const names = selectable(params);
  // What holds none of them is no row, but something around the rows.
  if (!names.some((name) => findField(rows, name) !== null)) return;
  const written = [...rows.fields.keys()];
  for (const name of names)
    if (findField(rows, name) === null && !isPattern(name)) {
      const added = field(inSpellingOf(written, name), scalar('any'));
      declareSometimes(added);
      rows.fields.set(added.name, added);
    }
}

/** Names that the parameter is said to take. */
function selectable(params: ObjectShape): string[] {
  const select = findField(params, 'select')?.shape;
  const items = select?.kind === 'array' ? select.items : null;
  return items?.kind === 'enum' ? items.values.map(String) : [];
}

function isPattern(name: string): boolean {
  return !/^[A-Za-z]\w*$/u.test(name);
}
