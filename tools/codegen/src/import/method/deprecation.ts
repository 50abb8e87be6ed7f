/** Whether a page calls its method deprecated, and what it names instead. */
import type { Corpus, Page } from '../page/corpus.ts';
import { methodOf } from '../page/method-name.ts';
import { linksOf, plain } from '../text/inline.ts';
import { deprecatesMethod } from '../words/deprecation.ts';

export function deprecationOf(page: Page, corpus: Corpus): { successor?: string } | undefined {
  for (const block of page.blocks.slice(0, page.introductionEnd)) {
    if (block.kind !== 'text' || block.note === null) continue;
    if (!deprecatesMethod(block.note, block.text)) continue;
    const successor = successorOf(page, block.text, corpus);
    return successor === undefined ? {} : { successor };
  }
  return undefined;
}

function successorOf(page: Page, text: string, corpus: Corpus): string | undefined {
  for (const { text: label, target } of linksOf(text)) {
    // Of a family, `crm.category.*`, the one that does the same may be found later.
    const named = /^[a-z]\w*(?:(?:\.\w+)+(?:\.\*)?|\.\*)$/u.exec(plain(label))?.[0];
    if (named !== undefined) return named;
    const linked = corpus.follow(page, target);
    const method = linked === null ? null : methodOf(linked.page);
    if (method !== null) return method.name;
  }
  return undefined;
}

/** The method of a family that does what another one did, if there is one. */
export function memberOf(family: string, method: string, names: ReadonlySet<string>): string {
  const [stem, last] = [family.replace(/\.\*$/u, ''), method.split('.').at(-1) ?? ''];
  const member = `${stem}.${last}`;
  return family.endsWith('.*') && names.has(member) ? member : family;
}
