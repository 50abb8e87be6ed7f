/**
 * Codes of the placements that a page describes.
 *
 * @example
 *   "Tab of a Card CRM_XXX_DETAIL_TAB" with a table of `CRM_LEAD_DETAIL_TAB`, `CRM_DYNAMIC_XXX_DETAIL_TAB`: these two, the second
 *   as `CRM_DYNAMIC_*_DETAIL_TAB`.
 */
import type { Page } from '../page/corpus.ts';
import { plain } from '../text/inline.ts';

const CODE = /(?<![\w.])[A-Z][A-Z0-9]*(?:_(?:[A-Z0-9]+|\*|<[A-Z]+>))+(?![\w.(])/gu;
/** What stands for an entity's own part of a code. */
const VARIABLE = /(?<=_)(?:X{3}|<[A-Z]+>|\*)(?=_|$)/gu;

/** What is called so in its own title; empty for overviews and guides. */
export function placementCodes(page: Page): string[] {
  const titled = codesIn(page.title);
  if (titled.length === 0) return [];
  const listed = page.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.flatMap(({ cells: [cell = ''] }) => codeOf(cell))
      : [],
  );
  const fitting = listed.filter((code) => titled.some((title) => covers(title, code)));
  const open = titled.filter((title) => !fitting.some((code) => covers(title, code)));
  return [...new Set([...fitting, ...open])].map(asFamily);
}

/** `CRM_XXX_DETAIL_TAB` is every code of the kind, and itself. */
function covers(title: string, code: string): boolean {
  const [head = '', ...tail] = asFamily(title).split('*');
  if (tail.length === 0) return title === code;
  return code.startsWith(head) && code.endsWith(tail.at(-1) ?? '');
}

function codesIn(text: string): string[] {
  return [...plain(text).matchAll(CODE)].map(([code]) => code);
}

/** A first cell that is a code and nothing else. */
function codeOf(cell: string): string[] {
  const [code, ...others] = codesIn(cell);
  return code !== undefined && others.length === 0 && plain(cell) === code ? [code] : [];
}

function asFamily(code: string): string {
  return code.replaceAll(VARIABLE, '*');
}
