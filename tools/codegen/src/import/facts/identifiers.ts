/**
 * Identifiers that results have for sure.
 *
 * @example
 *   `thing.get` by `id` answers with `{ item: { id?, name? } }`, as a table says no more: a thing that is there has its `id`.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isObject,
  isUnion,
} from '@oint/reference';

const GETS = /\.get$/iu;
/** A parameter that says which one. */
const WHICH = /(?:^|_)id$|Id$/iu;
const IDENTIFIER = /^id$/iu;

/** The method, whose result has the identifier of the thing that it gets. */
export function withIdentifier(method: MethodFacts): MethodFacts {
  const { name, params, result } = method;
  const asks = Object.keys(params.fields).some((field) => WHICH.test(field));
  return GETS.test(name) && asks ? { ...method, result: identified(result) } : method;
}

/** The structure itself, or the only thing in it. */
function identified(type: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map(identified) };
  if (!isObject(type)) return type;
  const names = Object.keys(type.fields);
  const [only] = names;
  // Beside a field that may hold the thing, a table does not tell whose identifier it is.
  if (names.some((name) => IDENTIFIER.test(name))) return holdsMore(type) ? type : withSure(type);
  if (only === undefined || names.length > 1) return type;
  return changed(type, (field) => ({ ...field, type: inside(field.type) }));
}

/** Whether one of the fields is an object of which no more is said. */
function holdsMore({ fields }: ObjectFact): boolean {
  return Object.values(fields).some(
    ({ type }) => isObject(type) && type.others === 'any' && Object.keys(type.fields).length === 0,
  );
}

function inside(type: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map(inside) };
  return isObject(type) ? withSure(type) : type;
}

function withSure(type: ObjectFact): ObjectFact {
  return changed(type, (field, name) =>
    IDENTIFIER.test(name) ? { ...field, required: true } : field,
  );
}

function changed(
  type: ObjectFact,
  change: (field: FieldFact, name: string) => FieldFact,
): ObjectFact {
  const fields = Object.entries(type.fields).map(
    ([name, field]) => [name, change(field, name)] as const,
  );
  return { ...type, fields: Object.fromEntries(fields) };
}
