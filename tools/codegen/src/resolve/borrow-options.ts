/** Options for pages from the time before the command line, whose tables have none. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Page } from '../parse/page.ts';

/** Section and file name, which a page shares with its translation. */
const PLACE = /(?:^|\/)(?:ru|en)\/(?<place>.+)\.mdx?$/u;

/**
 * Names in Latin letters give options; a page in other letters takes those of its translation, row by row. What has none
 * then is reported.
 */
export function borrowOptions(pages: readonly Page[], diagnostics: Diagnostics): Page[] {
  if (pages.every(hasOptions)) return [...pages];
  return pages.map((page) => {
    if (hasOptions(page)) return page;
    const twin = pages.find((other) => isTranslation(page, other) && hasOptions(other));
    if (twin === undefined || twin.table.length !== page.table.length) {
      const reason =
        'The parameter table has no options, nor has that of a translation; add the column for them';
      diagnostics.report('unknown-column', page.file, page.table[0]?.place ?? null, reason);
      return { ...page, table: [] };
    }
    return {
      ...page,
      table: page.table.map((row, index) => ({
        ...row,
        option: row.option || (twin.table[index]?.option ?? ''),
      })),
    };
  });
}

/** Whether its table says all options, so that it needs none of another page. */
export function hasOptions({ table }: Page): boolean {
  return table.every(({ option }) => option !== '');
}

function isTranslation(page: Page, other: Page): boolean {
  const [place, otherPlace] = [page, other].map(({ file }) => PLACE.exec(file)?.groups?.['place']);
  return page.language !== other.language && place !== undefined && place === otherPlace;
}
