import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { PLACEHOLDER } from '../parse/placeholder.ts';
import type { Sources } from '../read/read-project.ts';

/** The title of a section is written, as the texts of its pages are. */
export function checkTitles({ titles, pages }: Sources, diagnostics: Diagnostics): void {
  for (const [section, labels] of titles) {
    for (const [language, label] of Object.entries(labels)) {
      if (!label.includes(PLACEHOLDER)) continue;
      const folder = `${language}/${section}/`;
      const page = pages.find(({ path }) => path.includes(`/${folder}`))?.path ?? folder;
      const file = `${page.slice(0, page.lastIndexOf('/'))}/_category_.json`;
      const reason = `The title of the section has the placeholder \`${PLACEHOLDER}\`; write what belongs there`;
      diagnostics.report('todo-text', file, null, reason);
    }
  }
}
