/** A structure that a page shows instead of describing it. */
import type { Page } from '../page/corpus.ts';
import { infer } from '../shape/observe.ts';
import type { ObjectShape } from '../shape/shape.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';

/** What the section on a page's structure shows as JSON: names, and what is left open. */
export function shownStructure(page: Page): ObjectShape | null {
  const at = page.part('structure');
  if (at === null) return null;
  const fence = page.blocks
    .slice(at, page.nextHeading(at))
    .find((block) => block.kind === 'fence' && /^(?:json|js)$/u.test(block.language));
  const shape = fence?.kind === 'fence' ? inferred(parseRelaxedJson(fence.text)) : null;
  if (shape === null) return null;
  for (const known of shape.fields.values()) known.evidence.fromExample = false;
  shape.others = null;
  shape.seen = 0;
  return shape;
}

function inferred(value: unknown): ObjectShape | null {
  const shape = value === undefined ? null : infer(value, 'request');
  return shape?.kind === 'object' && shape.fields.size > 0 ? shape : null;
}
