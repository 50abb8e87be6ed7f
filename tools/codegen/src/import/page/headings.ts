/** Headings by what they are about. */
import { isAbout } from '../words/headings.ts';
import type { Page } from './corpus.ts';

/** A heading by the type's name. */
export function titled(page: Page, name: string): number | null {
  for (let at = 0; at < page.blocks.length; at += 1) {
    const heading = page.heading(at);
    if (heading !== null && heading.level > 1 && isAbout(heading.text, name)) return at;
  }
  return null;
}
