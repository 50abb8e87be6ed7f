/**
 * The fields of an entity, as its own method tells them: `crm.contact.fields` answers with an object a field, in which
 * `type` says what the field holds.
 */
import type { FieldFact, ObjectFact, TypeFact } from '@oint/reference';

import { basicShape } from '../shape/basic-types.ts';
import { familyOf } from '../shape/families.ts';
import { isRecord } from '../text/records.ts';
import { sorted, toFacts } from './to-facts.ts';

/** Below this many fields an answer is cut short, or is no list of fields. */
const LEAST_FIELDS = 3;
/** How deep the fields lie below the result: `{ basketItem: { id: … } }`. */
const MAX_DEPTH = 2;

/** @param results What the method's examples return. `null` for a method that tells no fields. */
export function entityFields(name: string, results: readonly unknown[]): ObjectFact | null {
  if (!/\.(?:get)?fields$/iu.test(name)) return null;
  const fields = results.flatMap((result) => descriptions(result, MAX_DEPTH));
  if (fields.length < LEAST_FIELDS) return null;
  // Custom fields carry the numbers of the portal that the example is from.
  const families = fields.flatMap(([key]) => familyOf(key) ?? []);
  const own = fields.filter(([key]) => familyOf(key) === null);
  const patterns = sorted(families.map((family): [string, TypeFact] => [family, 'any']));
  return { fields: sorted(own), ...(families.length === 0 ? {} : { patterns }) };
}

function descriptions(value: unknown, depth: number): [string, FieldFact][] {
  if (!isRecord(value)) return [];
  const entries = Object.entries(value);
  const described = entries.filter(([, entry]) => isDescription(entry));
  if (described.length > 0 && described.length * 2 > entries.length)
    return described.map(([key, entry]) => [key, { type: typeOf(entry) }]);
  return depth === 0 ? [] : entries.flatMap(([, entry]) => descriptions(entry, depth - 1));
}

function isDescription(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && ['type', 'TYPE'].some((key) => typeof value[key] === 'string');
}

/** A name that is not one of the general ones stands for an entity of its own, by ID or code. */
function typeOf(description: unknown): TypeFact {
  if (!isRecord(description)) return 'any';
  const name = description.type ?? description.TYPE;
  if (typeof name !== 'string' || description.isMultiple === true) return 'any';
  const shape = basicShape(name);
  return shape?.kind === 'scalar' ? toFacts(shape) : 'any';
}
