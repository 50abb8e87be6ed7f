/** What is said to be used no more: a method, in a note; a field, in its description. */
import { plain } from '../text/inline.ts';
import { phrase } from './phrase.ts';

const DEPRECATED = phrase({
  en: /deprecat|halted|discontinued|outdated|no longer (?:supported|developed)|obsolete/iu,
  ru: /deprecated|устар|остановлен|прекращен|не поддерживается|не развива/iu,
});
const NOTE_TITLE = phrase({
  en: /^(?:deprecated|method development|development of)/iu,
  ru: /^(?:deprecated|устаревш|метод устарел|развитие (?:метод|данного метода|этого метода))/iu,
});
const NOTE = phrase({
  en: /^(?:the )?development of (?:this|the) method|method is (?:deprecated|obsolete)|method has been (?:deprecated|discontinued)/iu,
  ru: /^развитие (?:данного |этого )?метода|метод (?:является )?устар|^(?:данный |этот )?метод (?:больше не поддерживается|устар)/iu,
});
const FIELD_PERHAPS = phrase({ en: /deprecated|outdated|obsolete/iu, ru: /устар/iu });
const FIELD = phrase({
  en: /^\W*(?:deprecated|outdated|obsolete)|\b(?:is|field is) (?:deprecated|obsolete)\b|\. deprecated\b/iu,
  ru: /^[^\p{L}]*устар|(?<!\p{L})(?:поле|параметр|ключ) (?:является )?устар(?:ел|евш)|[.)]\s+устар/iu,
});

/** Whether a note says it of the method, and not of something about it. */
export function deprecatesMethod(title: string, text: string): boolean {
  if (!NOTE_TITLE.isIn(title) && !NOTE.isIn(text.trim())) return false;
  return DEPRECATED.isIn(`${title} ${text}`);
}

export function deprecatesField(description: string): boolean {
  return FIELD_PERHAPS.isIn(description) && FIELD.isIn(plain(description));
}
