/**
 * Results that can be read: of a value that is one of several structures, a program reads only what all of them have. So they are one,
 * with what each of them may have.
 *
 * @example
 *   The settings of a custom field are described type by type; `SETTINGS.DEFAULT_VALUE` is there for most of them, and read of
 *   any.
 */
import {
  type FieldFact,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { sorted, unionOf } from '@oint/reference/descriptions';

/** The type of a result, without structures beside each other. */
export function readable(type: TypeFact): TypeFact {
  if (isArray(type)) return { array: readable(type.array) };
  if (isObject(type)) return readableObject(type);
  if (!isUnion(type)) return type;
  const structures = type.anyOf.filter(isObject);
  // Where names are the caller's, a structure beside them says what some of them hold.
  const isOne = structures.length > 1 && structures.every(({ others }) => others === undefined);
  const [first] = structures;
  const members = type.anyOf.filter((member) => !isOne || !isObject(member) || member === first);
  return unionOf(
    members.map((member) =>
      isOne && member === first ? readableObject(merged(structures)) : readable(member),
    ),
  );
}

function readableObject(type: ObjectFact): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: readable(field.type) },
  ]);
  const patterns = Object.entries(type.patterns ?? {}).map(([name, own]): [string, TypeFact] => [
    name,
    readable(own),
  ]);
  return {
    ...type,
    fields: Object.fromEntries(fields),
    ...(patterns.length === 0 ? {} : { patterns: Object.fromEntries(patterns) }),
    ...(type.others === undefined ? {} : { others: readable(type.others) }),
  };
}

/** A structure with the fields of all. */
function merged(structures: readonly ObjectFact[]): ObjectFact {
  const names = new Set(structures.flatMap(({ fields }) => Object.keys(fields)));
  const whole = structures.filter((own) => !structures.some((other) => goesOn(own, other)));
  const fields = [...names].map((name): [string, FieldFact] => [
    name,
    fieldIn(structures, whole, name),
  ]);
  const patterns = structures.flatMap((own) => Object.entries(own.patterns ?? {}));
  return {
    fields: sorted(fields),
    ...(patterns.length === 0 ? {} : { patterns: sorted(patterns) }),
  };
}

/** Whether a table describes more of what another structure has besides: it is none of its own. */
function goesOn({ fields }: ObjectFact, other: ObjectFact): boolean {
  const names = Object.keys(fields);
  return (
    names.length < Object.keys(other.fields).length &&
    names.every((name) => Object.hasOwn(other.fields, name))
  );
}

/** Sure is what each structure has for sure. */
function fieldIn(
  structures: readonly ObjectFact[],
  whole: readonly ObjectFact[],
  name: string,
): FieldFact {
  const own = structures.flatMap(({ fields }) => fields[name] ?? []);
  const [first, ...more] = own;
  if (first === undefined) return { type: 'any' };
  const { required: _required, ...field } = first;
  const type = more.length === 0 ? first.type : unionOf(own.map((each) => each.type));
  const sure = whole.every(({ fields }) => fields[name]?.required === true);
  return { ...field, ...(sure ? { required: true } : {}), type };
}
