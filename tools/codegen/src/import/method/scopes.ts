/** Permissions: those that a page names for its method, and the list of all. */
import type { Page } from '../page/corpus.ts';
import { linksOf, plain } from '../text/inline.ts';
import { heads } from '../words/columns.ts';
import { scopeLine } from '../words/scopes.ts';

const CODE = /^[a-z][\w.-]*$/u;
/** The scope of what every application may call. */
const BASIC = 'basic';

/**
 * Permissions of which one is needed, the page's first one first.
 *
 * @param known The permissions that there are; empty where no page lists them.
 */
export function scopesOf(page: Page, name: string, known: ReadonlySet<string>): string[] {
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    const line = scopeLine(block.text);
    const named = line === null ? [] : codesOf(line);
    if (named.length > 0) return named;
  }
  const [first = name] = name.split('.');
  return [known.size > 0 && !known.has(first) ? BASIC : first];
}

/** Codes in links are permissions; others on the line may be parameters on which they depend. */
function codesOf(line: string): string[] {
  const linked = linksOf(line).flatMap(({ text }) => listed(plain(text)));
  const codes = [...line.matchAll(/`([^`]+)`/gu)].flatMap(([, code = '']) => listed(code));
  return [...new Set(linked.length > 0 ? linked : codes)];
}

function listed(text: string): string[] {
  return text.split(/\s*,\s*/u).filter((code) => CODE.test(code));
}

/** The permissions that a table of them lists, by its header. */
export function listedScopes(page: Page): string[] {
  return page.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const [header, ...rows] = block.table.rows;
    if (!heads('scope-code', plain(header?.cells[0] ?? ''))) return [];
    return rows.flatMap(({ cells: [cell = ''] }) =>
      [...cell.matchAll(/\*\*([^*]+)\*\*/gu)].flatMap(([, codes = '']) => listed(codes)),
    );
  });
}
