/** What `PLACEMENT_OPTIONS` holds: as its table describes it, and requests to handlers show it. */
import type { ObjectFact } from '@oint/reference';

import { settleObject } from '../facts/settle.ts';
import { objectFacts } from '../facts/to-facts.ts';
import type { Page } from '../page/corpus.ts';
import { fieldRows } from '../page/field-table.ts';
import { observe } from '../shape/observe.ts';
import { declareSometimes, object, scalar } from '../shape/shape.ts';
import type { Resolver } from '../structures/resolver.ts';
import { sentencesOf } from '../text/inline.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { onlyPlacements } from '../words/events.ts';

const OPTIONS = 'PLACEMENT_OPTIONS';
/** As PHP prints a request: `[PLACEMENT] => LEFT_MENU`. */
const SHOWN =
  /\[PLACEMENT\]\s*=>\s*(?<code>\S+)[\s\S]*?\[PLACEMENT_OPTIONS\]\s*=>\s*(?<options>[^\n]+)/gu;

export function optionsOf(page: Page, code: string, resolver: Resolver): ObjectFact {
  const heading = page.blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.includes(OPTIONS),
  );
  const end = heading < 0 ? 0 : page.sectionEnd(heading);
  const rows = page.blocks
    .slice(Math.max(0, heading), end)
    .flatMap((block) => (block.kind === 'table' ? (fieldRows(block.table) ?? []) : []))
    .map((row) => (row.either === true ? { ...row, required: false } : row))
    .flatMap((row) => {
      const only = onlyPlacements(row.description);
      if (only.length === 0) return [row];
      // What comes to this placement alone comes to it for sure.
      const sentences = sentencesOf(row.description).filter((text) => !isOnly(text));
      return only.includes(code) ? [{ ...row, description: sentences.join('.') }] : [];
    });
  const shape = resolver.object(rows, {
    page,
    from: Math.max(0, heading),
    to: end,
    stack: [],
    direction: 'result',
    version: 2,
  });
  for (const known of shape.fields.values()) if (known.required !== true) declareSometimes(known);
  const examples = examplesOf(page, code);
  for (const value of examples) observe(shape, value, 'result');
  // Of what neither is described nor shown, nothing is known.
  const isOpen = rows.length === 0 && examples.length === 0;
  return objectFacts(settleObject(isOpen ? object(scalar('any')) : shape, 'result'));
}

function isOnly(sentence: string): boolean {
  return onlyPlacements(sentence).length > 0;
}

/** Of this placement, or those that the page shows for all. */
function examplesOf(page: Page, code: string): Record<string, unknown>[] {
  const shown = page.blocks.flatMap((block) => {
    if (block.kind !== 'fence') return [];
    return [...block.text.matchAll(SHOWN)].flatMap(({ groups }) => {
      const value = parseRelaxedJson(groups?.['options'] ?? '');
      return isRecord(value) ? [{ code: groups?.['code'] ?? '', value }] : [];
    });
  });
  const own = shown.filter((one) => one.code === code);
  const codes = new Set(shown.map((one) => one.code));
  if (own.length > 0 || codes.size > 1) return own.map(({ value }) => value);
  return shown.map(({ value }) => value);
}
