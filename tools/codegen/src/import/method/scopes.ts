/** Permissions: those that a page names for its method, and the list of all. */
import type { Page } from '../page/corpus.ts';
import { linksOf, plain } from '../text/inline.ts';

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
    const line = /^>?\s*\**Scope\**:\s*(.*)$/imu.exec(block.text)?.[1];
    const named = line === undefined ? [] : codesOf(line);
    if (named.length > 0) return named;
  }
  const [first = name] = name.split('.');
  return [known.size > 0 && !known.has(first) ? BASIC : first];
}

/** Codes in links are permissions; others on the line may be parameters on which they depend. */
function codesOf(line: string): string[] {
  const [own = ''] = line.split(/for example|depend/iu);
  const linked = linksOf(own).flatMap(({ text }) => listed(plain(text)));
  const codes = [...own.matchAll(/`([^`]+)`/gu)].flatMap(([, code = '']) => listed(code));
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
    if (!/^scope code$/iu.test(plain(header?.cells[0] ?? ''))) return [];
    return rows.flatMap(({ cells: [cell = ''] }) =>
      [...cell.matchAll(/\*\*([^*]+)\*\*/gu)].flatMap(([, codes = '']) => listed(codes)),
    );
  });
}
