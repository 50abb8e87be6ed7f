/** A structure that a page shows instead of describing it, or beside that. */
import type { Page } from '../page/corpus.ts';
import { findField } from '../shape/fields.ts';
import { infer } from '../shape/observe.ts';
import { areAll } from '../shape/placement.ts';
import { mapOf, type ObjectShape, type Shape } from '../shape/shape.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';

/** What the section on a page's structure shows as JSON: names, and what is left open. */
export function shownStructure(page: Page): ObjectShape | null {
  const shape = inferred(valueIn(page, 'structure'));
  if (shape === null) return null;
  for (const known of shape.fields.values()) known.evidence.fromExample = false;
  shape.others = null;
  shape.seen = 0;
  return shape;
}

/** Lists of structures that the example of the page has as an object, with names of the caller's: they are that. */
export function withShownMaps(shape: Shape, page: Page): Shape {
  const example = shape.kind === 'object' ? valueIn(page, 'structure-example') : undefined;
  if (shape.kind !== 'object' || !isRecord(example)) return shape;
  for (const [name, value] of Object.entries(example)) {
    const known = findField(shape, name);
    if (known?.shape.kind !== 'array' || known.shape.items.kind !== 'object') continue;
    if (isRecord(value) && areAll(known.shape.items, value)) known.shape = mapOf(known.shape.items);
  }
  return shape;
}

/** The JSON that a section shows. */
function valueIn(page: Page, part: 'structure' | 'structure-example'): unknown {
  const at = page.part(part);
  const fence = page.blocks
    .slice(at ?? page.blocks.length, at === null ? 0 : page.nextHeading(at))
    .find((block) => block.kind === 'fence' && /^(?:json|js)$/u.test(block.language));
  return fence?.kind === 'fence' ? parseRelaxedJson(fence.text) : undefined;
}

function inferred(value: unknown): ObjectShape | null {
  const shape = value === undefined ? null : infer(value, 'request');
  return shape?.kind === 'object' && shape.fields.size > 0 ? shape : null;
}
