/** Texts that stand in the documentation: a run of so many words is no coincidence. */
import type { Checkout } from '../import/checkout/checkout.ts';
import type { AllTexts } from './compile-texts.ts';
import { textsIn } from './text-file.ts';

/** Words in a row that nobody shares by chance. */
const RUN = 8;

export interface Copied {
  readonly text: string;
  /** Where it stands: `crm en methods crm.deal.add title`. */
  readonly where: string;
  readonly run: string;
  /** The documentation's page. */
  readonly page: string;
}

/** Each text with the first page that has words of it in a row. */
export function copiedTexts(texts: AllTexts, checkouts: readonly Checkout[]): Copied[] {
  const runs = new Map<string, { text: string; where: string }[]>();
  for (const [scope, byLanguage] of texts) {
    for (const [language, own] of Object.entries(byLanguage)) {
      for (const { way, text } of textsIn(own)) {
        const where = [scope, language, ...way].join(' ');
        for (const run of runsOf(text)) runs.set(run, [...(runs.get(run) ?? []), { text, where }]);
      }
    }
  }
  const found = new Map<string, Copied>();
  for (const checkout of checkouts) {
    for (const [page, text] of checkout) {
      for (const run of runsOf(text)) {
        for (const own of runs.get(run) ?? [])
          if (!found.has(own.where)) found.set(own.where, { ...own, run, page });
      }
    }
  }
  return [...found.values()];
}

/** Runs of words, whatever stands between them. */
function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
