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
  if (!GETS.test(name) || !asks) return method;
  return { ...method, result: identified(result, name.split('.').at(-2) ?? '') };
}

/** The structure itself, or the only thing in it. */
function identified(type: TypeFact, thing: string): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => identified(member, thing)) };
  if (!isObject(type)) return type;
  const names = Object.keys(type.fields);
  const [only] = names;
  // Beside a field that may hold the thing, a table does not tell whose identifier it is.
  if (names.some((name) => IDENTIFIER.test(name))) {
    return holdsMore(type) || names.some((name) => holds(name, thing)) ? type : withSure(type);
  }
  if (only === undefined || names.length > 1) return type;
  return changed(type, (field) => ({ ...field, type: inside(field.type) }));
}

/** Whether one of the fields is an object of which no more is said. */
function holdsMore({ fields }: ObjectFact): boolean {
  return Object.values(fields).some(
    ({ type }) => isObject(type) && type.others === 'any' && Object.keys(type.fields).length === 0,
  );
}

/** Whether a field is called as what holds the thing is: `item`, or the thing itself, `booking` of `booking.v1.booking.get`. */
function holds(name: string, thing: string): boolean {
  return ['item', thing.toLowerCase()].includes(name.toLowerCase());
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
