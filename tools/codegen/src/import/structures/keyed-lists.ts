/**
 * Lists of structures that a description shows by keys, and with names of its own.
 *
 * @example
 *   `fm` is a list of `crm_multifield`, whose fields are `VALUE` and `TYPE_ID`; its description shows
 *   `fm: { "n0": { "typeId": "PHONE", "value": "+1" } }`: a map, and its names are spelled otherwise.
 */
import { findField } from '../shape/fields.ts';
import { observe } from '../shape/observe.ts';
import { type ObjectShape, type Shape, clone, union } from '../shape/shape.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { listedFields } from './listed-fields.ts';
import type { Reading } from './reading.ts';

const FENCE = /```\w*\n([\s\S]*?)```/gu;

/** The type, which admits what the description of a parameter shows. */
export function withKeys(
  name: string,
  shape: Shape,
  description: string,
  direction: Reading['direction'],
): Shape {
  if (direction === 'result' || shape.kind !== 'array' || shape.items.kind !== 'object')
    return shape;
  const values = shownValues(name, description);
  if (values.length === 0) return shape;
  spell(shape.items, description);
  const list = clone(shape);
  const shown = values.reduce<Shape>((type, value) => observe(type, value, 'request'), shape);
  return shown.kind === 'array' ? shown : union([list, shown]);
}

/** The values of the field in pieces of code. */
function shownValues(name: string, description: string): unknown[] {
  return [...description.matchAll(FENCE)].flatMap(([, code = '']) => {
    const named = /^["']?(\w+)["']?\s*:/u.exec(code.trim());
    if (named?.[1] !== name) return [];
    const value = parseRelaxedJson(`{${code}}`);
    return isRecord(value) ? [value[name]] : [];
  });
}

/** The fields as the description lists them. */
function spell(shape: ObjectShape, description: string): void {
  for (const { name } of listedFields(description)) {
    const known = findField(shape, name);
    if (known !== null && known.name !== name) known.spellings.add(name);
  }
}
