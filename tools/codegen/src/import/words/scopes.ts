/** The line that names the permissions of a method: "> Scope: [`crm`](…)". */
import { phrase } from './phrase.ts';

const LINE = phrase({
  en: /^>?\s*\**Scope\**:\s*(.*)$/imu,
  ru: /^>?\s*\**(?:Scope|Область|Разрешение)\**:\s*(.*)$/imu,
});
/** Behind this, codes are of something else. */
const ASIDE = phrase({ en: /for example|depend/iu, ru: /например|завис/iu });

/** What stands on the line, up to a condition; `null` without such a line. */
export function scopeLine(text: string): string | null {
  const line = LINE.find(text)?.[1];
  if (line === undefined) return null;
  const aside = ASIDE.find(line);
  return aside === null ? line : line.slice(0, aside.index);
}
