/** Codes of errors: tables with a column of codes, and lines such as "Error Code: `X`". */
import { compare } from '@oint/reference/typescript';

import type { Page } from '../page/corpus.ts';
import { methodOf } from '../page/method-name.ts';
import { plain } from '../text/inline.ts';
import { isRecord } from '../text/records.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { heads } from '../words/columns.ts';
import { errorCodesIn } from '../words/errors.ts';
import { opens } from '../words/headings.ts';

const CODE = /^[A-Za-z][\w.:-]*$|^\d+$|^0x[\dA-Fa-f]+$/u;

/** @param common Codes of every method, which an answer may show and only a table can claim for the method. */
export function errorCodes(page: Page, from: number, common: ReadonlySet<string>): string[] {
  const codes = page.blocks.slice(from).flatMap((block) => {
    if (block.kind === 'table') return ofTable(block.table.rows.map(({ cells }) => cells));
    if (block.kind === 'fence' && block.language === 'json')
      return ofAnswer(block.text).filter((code) => !common.has(code));
    if (block.kind === 'text') return errorCodesIn(block.text);
    return [];
  });
  return [...new Set(codes.filter((code) => CODE.test(code)))].toSorted(compare);
}

/**
 * Codes that a page lists as those of every method: it describes no method itself, and a heading calls them the
 * system's.
 */
export function systemErrorCodes(page: Page): string[] {
  const at = page.blocks.findIndex(
    (block) => block.kind === 'heading' && opens('system-errors', block.text),
  );
  if (at < 0 || methodOf(page) !== null) return [];
  const codes = page.blocks
    .slice(at, page.sectionEnd(at))
    .flatMap((block) =>
      block.kind === 'table' ? ofTable(block.table.rows.map(({ cells }) => cells)) : [],
    );
  return [...new Set(codes.filter((code) => CODE.test(code)))].toSorted(compare);
}

function ofTable([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const column = header.findIndex((cell) => heads('error-code', plain(cell)));
  if (column < 0) return [];
  return rows.flatMap((cells) => {
    const cell = cells[column] ?? '';
    const marked = [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code.trim());
    return marked.length > 0
      ? marked
      : [plain(cell).split('\n')[0]?.trim() ?? ''].filter((code) =>
          /^[A-Z][A-Z\d_.:]+$/u.test(code),
        );
  });
}

function ofAnswer(text: string): string[] {
  const answer = parseRelaxedJson(text);
  if (!isRecord(answer)) return [];
  const error = isRecord(answer.error) ? answer.error.code : answer.error;
  return typeof error === 'string' || typeof error === 'number' ? [String(error)] : [];
}
