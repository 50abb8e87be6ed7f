/**
 * What methods of one entity say about each other: where one describes the fields of a parameter in full, its siblings
 * that leave the names open take the same, and rows are sorted by the fields that they are filtered by.
 */
import { type FieldFact, isObject, type MethodFacts, type ObjectFact } from '../reference/facts.ts';
import { sorted } from './freeze.ts';

/** Below this many fields an object is not described well enough to close another. */
const ENOUGH = 5;

/** With fewer names known of an open object, it may as well be one whose names are the caller's. */
const COMPARABLE = 3;

/** The methods in the same order, with what their siblings know. */
export function borrow(methods: readonly MethodFacts[]): MethodFacts[] {
  const siblings = new Map<string, MethodFacts[]>();
  for (const method of methods) {
    const own = siblings.get(entityOf(method)) ?? [];
    own.push(method);
    siblings.set(entityOf(method), own);
  }
  return methods.map((method) => {
    const fields = mapFields(method.params, (name, field) =>
      borrowFrom(siblings.get(entityOf(method)) ?? [], method, name, field),
    );
    const params = { ...method.params, fields };
    return {
      ...method,
      params: {
        ...params,
        fields: mapFields(params, (name, field) => sortedBy(params, name, field)),
      },
    };
  });
}

/** `crm.deal` of `crm.deal.add`. */
function entityOf({ name, version }: MethodFacts): string {
  return `${version} ${name.slice(0, name.lastIndexOf('.')).toLowerCase()}`;
}

function mapFields(
  { fields }: ObjectFact,
  change: (name: string, field: FieldFact) => FieldFact,
): ObjectFact['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, change(name, field)]),
  );
}

function borrowFrom(
  siblings: readonly MethodFacts[],
  borrower: MethodFacts,
  name: string,
  field: FieldFact,
): FieldFact {
  const open = field.type;
  if (!isObject(open) || open.others !== 'any' || open.operators === true) return field;
  const [lender] = siblings
    .filter((sibling) => sibling !== borrower)
    .flatMap((sibling) => closedField(sibling.params, name) ?? [])
    .filter((closed) => closed.operators !== true && isAkin(open, closed))
    .toSorted((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length);
  return lender === undefined ? field : { ...field, type: merged(open, lender) };
}

function closedField({ fields }: ObjectFact, name: string): ObjectFact | null {
  const found = Object.entries(fields).find(([own]) => own.toLowerCase() === name.toLowerCase());
  const type = found?.[1].type;
  if (type === undefined || !isObject(type) || type.others !== undefined) return null;
  const documented = Object.values(type.fields).filter(({ from }) => from === undefined);
  return documented.length < ENOUGH ? null : type;
}

/** Whether most of what is known of the open object is known of the other too. */
function isAkin(open: ObjectFact, closed: ObjectFact): boolean {
  const known = Object.keys(open.fields);
  if (known.length < COMPARABLE) return false;
  const there = new Set(Object.keys(closed.fields).map((name) => name.toLowerCase()));
  return known.filter((name) => there.has(name.toLowerCase())).length * 2 >= known.length;
}

/** What must be given to one method need not be given to another. */
function merged(open: ObjectFact, lender: ObjectFact): ObjectFact {
  const own = new Set(Object.keys(open.fields).map((name) => name.toLowerCase()));
  const lent = Object.entries(lender.fields)
    .filter(([name]) => !own.has(name.toLowerCase()))
    .map(([name, { required: _required, ...field }]): [string, FieldFact] => [name, field]);
  const fields = Object.fromEntries([...Object.entries(open.fields), ...lent]);
  return {
    ...open,
    fields: sorted(Object.entries(fields)),
    others: undefined,
    ...patternsOf(open, lender, fields),
  };
}

/** Portals add their own fields to what can have them. */
function patternsOf(
  open: ObjectFact,
  lender: ObjectFact,
  fields: ObjectFact['fields'],
): Pick<ObjectFact, 'patterns'> {
  const upper = Object.keys(fields).some((name) => name.length > 1 && name === name.toUpperCase());
  const patterns = {
    ...lender.patterns,
    ...open.patterns,
    ...(upper ? { 'UF_*': 'any' as const } : {}),
  };
  return Object.keys(patterns).length === 0 ? {} : { patterns: sorted(Object.entries(patterns)) };
}

/** `order` takes the names that `filter` takes, with a direction behind each. */
function sortedBy(params: ObjectFact, name: string, field: FieldFact): FieldFact {
  const { type: order } = field;
  if (name.toLowerCase() !== 'order' || !isObject(order) || order.others === undefined)
    return field;
  const filter = closedField(params, 'filter');
  const { others: direction, ...rest } = order;
  if (filter === null || (typeof direction === 'object' && isObject(direction))) return field;
  const lent = Object.keys(filter.fields).map((key): [string, FieldFact] => [
    key,
    { type: direction },
  ]);
  const own = new Set(Object.keys(order.fields).map((key) => key.toLowerCase()));
  const fields = sorted([
    ...Object.entries(order.fields),
    ...lent.filter(([key]) => !own.has(key.toLowerCase())),
  ]);
  const patterns = Object.fromEntries(
    Object.keys(filter.patterns ?? {}).map((key) => [key, direction]),
  );
  return {
    ...field,
    type: { ...rest, fields, ...(Object.keys(patterns).length === 0 ? {} : { patterns }) },
  };
}
