import { type FieldFact, isUnion, type ObjectFact, type TypeFact } from '@oint/reference';
/**
 * The fields of an entity, as its own method tells them: `crm.contact.fields` answers with an object a field, in which
 * `type` says what the field holds.
 */
import { sorted } from '@oint/reference/descriptions';

import { basicShape } from '../shape/basic-types.ts';
import { familyOf } from '../shape/families.ts';
import { isRecord } from '../text/records.ts';
import { toFacts } from './to-facts.ts';

/** Below this many fields an answer is cut short, or is no list of fields. */
const LEAST_FIELDS = 3;
/** How deep the fields lie below the result: `{ basketItem: { id: … } }`. */
const MAX_DEPTH = 2;

/** @param results What the method's examples return. `null` for a method that tells no fields. */
export function entityFields(name: string, results: readonly unknown[]): ObjectFact | null {
  if (!/\.(?:get)?fields$/iu.test(name)) return null;
  const fields = results
    .flatMap((result) => descriptions(result, MAX_DEPTH))
    .map(([key, { type }]): [string, FieldFact] => [key, { type }]);
  if (fields.length < LEAST_FIELDS) return null;
  // Custom fields carry the numbers of the portal that the example is from.
  const families = fields.flatMap(([key]) => familyOf(key) ?? []);
  const own = fields.filter(([key]) => familyOf(key) === null);
  const patterns = sorted(families.map((family): [string, TypeFact] => [family, 'any']));
  return { fields: sorted(own), ...(families.length === 0 ? {} : { patterns }) };
}

/** Those of the fields that are described as read-only. */
export function readOnlyFields(name: string, results: readonly unknown[]): readonly string[] {
  return markedFields(name, results, ({ readOnly }) => readOnly);
}

/** Those of the fields that are described as immutable: what makes things takes them, what changes things does not. */
export function immutableFields(name: string, results: readonly unknown[]): readonly string[] {
  return markedFields(name, results, ({ immutable }) => immutable);
}

function markedFields(
  name: string,
  results: readonly unknown[],
  isMarked: (described: Described) => boolean,
): readonly string[] {
  if (!/\.(?:get)?fields$/iu.test(name)) return [];
  return results
    .flatMap((result) => descriptions(result, MAX_DEPTH))
    .flatMap(([field, described]) => (isMarked(described) ? [field] : []));
}

interface Described {
  readonly type: TypeFact;
  readonly readOnly: boolean;
  readonly immutable: boolean;
}

function descriptions(value: unknown, depth: number): [string, Described][] {
  if (!isRecord(value)) return [];
  const entries = Object.entries(value);
  const described = entries.filter(([, entry]) => isDescription(entry));
  if (described.length > 0 && described.length * 2 > entries.length)
    return described.map(([key, entry]) => [
      key,
      {
        type: typeOf(entry),
        readOnly: isRecord(entry) && entry.isReadOnly === true,
        immutable: isRecord(entry) && entry.isImmutable === true,
      },
    ]);
  return depth === 0 ? [] : entries.flatMap(([, entry]) => descriptions(entry, depth - 1));
}

function isDescription(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && ['type', 'TYPE'].some((key) => typeof value[key] === 'string');
}

/** What stands for something else by its identifier, or for a value of a list by its code. */
const REFERENCES =
  /^(?:user|employee|enum|enumeration|location|crm_(?:enum_\w+|\w*(?:lead|deal|contact|company|quote|entity|category|type)))$/u;
/** What goes by a code that is a word. */
const CODES = /^crm_(?:status|currency)$/u;

/** A name that is none of these stands for a structure. */
function typeOf(description: unknown): TypeFact {
  if (!isRecord(description)) return 'any';
  const name = description.type ?? description.TYPE;
  if (typeof name !== 'string') return 'any';
  const own = named(name);
  // Conditions are on one of several values.
  return description.isMultiple === true && own !== 'any'
    ? { anyOf: [{ array: own }, ...(isUnion(own) ? own.anyOf : [own])] }
    : own;
}

function named(name: string): TypeFact {
  if (CODES.test(name)) return 'string';
  if (REFERENCES.test(name)) return { anyOf: ['integer', 'string'] };
  const shape = basicShape(name);
  return shape?.kind === 'scalar' ? toFacts(shape) : 'any';
}
