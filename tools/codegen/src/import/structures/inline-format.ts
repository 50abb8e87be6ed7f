/** Structures that a description shows in a line: "in the format `{"TASK_ID": 42, "ACCESS_CODE": "U35"}`". */
import { infer } from '../shape/observe.ts';
import { mapOf, type ObjectShape, type Shape } from '../shape/shape.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { structureFormats } from '../words/formats.ts';

/** Words that stand for a name instead of being one; beside others they are names. */
const PLACEHOLDER = /^(?:field|key|name|code|option|lang(?:uage)?|value)s?(?:_\w+)?$/u;
const NUMBERED = /_(?:1|n|N)$|\s/u;

/** `null` where no line shows one structure, or where it shows placeholders alone. */
export function formatShape(description: string): Shape | null {
  const [format, ...others] = structureFormats(description);
  if (format === undefined || others.length > 0) return null;
  const value = parseRelaxedJson(format);
  if (!isRecord(value)) return null;
  const structure = structureOf(value);
  if (structure !== null) return structure;
  // `{"ID": {"VALUE": "…", "SORT": 10}}`: the structure behind each of the caller's names.
  const [inner, ...more] = Object.values(value);
  if (!isRecord(inner) || more.length > 0) return null;
  const map = mapOf(structureOf(inner));
  return map.others === null ? null : map;
}

function structureOf(value: Readonly<Record<string, unknown>>): ObjectShape | null {
  const keys = Object.keys(value);
  if (keys.length < 2 || keys.some((key) => NUMBERED.test(key))) return null;
  if (keys.every((key) => PLACEHOLDER.test(key))) return null;
  const shape = infer(value, 'request');
  if (shape.kind !== 'object' || shape.fields.size === 0) return null;
  shape.others = null;
  shape.seen = 0;
  for (const known of shape.fields.values()) known.evidence.fromExample = false;
  return shape;
}
