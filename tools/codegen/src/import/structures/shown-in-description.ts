/**
 * What descriptions show of a parameter beside its type: a list in a fence, in the place of what the type leaves open, and `null`
 * behind a name.
 *
 * @example
 *   `responsibleList` is called an `object`, and its description shows `[["user", "3"], ["department", "17:F"]]`: a list of lists.
 */
import { infer } from '../shape/observe.ts';
import { isOpenOnly } from '../shape/open-shapes.ts';
import { isAny, listOrOne, type ObjectShape, scalar, type Shape, union } from '../shape/shape.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { containsList } from '../words/items.ts';
import { isRemovedByNull } from '../words/keys.ts';
import type { Reading } from './reading.ts';

const FENCE = /```\w*\s([\s\S]*?)```/gu;
/** `ranges: [ … ]`: the name of what holds the list may stand before it. */
const NAMED = /^\s*["']?(\w+)["']?\s*(?::|=>?)\s*(?=\[)/u;

export function withShown(
  name: string,
  shape: Shape,
  description: string,
  direction: Reading['direction'],
): Shape {
  if (direction === 'result') return shape;
  const list = isMap(shape) || isOpen(shape) ? shownList(name, description) : null;
  if (shape.kind === 'object' && containsList(description)) return listOrOne(shape);
  if (!isMap(shape)) return list ?? shape;
  const map = withNull(shape, description);
  return list === null ? map : union([map, list]);
}

function isMap(shape: Shape): shape is ObjectShape {
  return shape.kind === 'object' && shape.names === 'callers';
}

/** Whether nothing is known but that it is an object, or a list. */
function isOpen(shape: Shape): boolean {
  if (shape.kind === 'object') return isOpenOnly(shape) && shape.candidate === null;
  return shape.kind === 'array' && isAny(shape.items);
}

function withNull(shape: ObjectShape, description: string): ObjectShape {
  if (shape.others === null || !isRemovedByNull(description)) return shape;
  return { ...shape, others: union([shape.others, scalar('null')]) };
}

/** The type of the list that a fence shows; `null` where none shows values in one. */
function shownList(name: string, description: string): Shape | null {
  for (const [, text = ''] of description.matchAll(FENCE)) {
    const named = NAMED.exec(text)?.[1];
    if (named !== undefined && named.toLowerCase() !== name.toLowerCase()) continue;
    const value = parseRelaxedJson(text.replace(NAMED, ''));
    if (!Array.isArray(value) || value.length === 0) continue;
    const shape = infer(value, 'request');
    if (shape.kind === 'array') return { ...shape, declared: true };
  }
  return null;
}
