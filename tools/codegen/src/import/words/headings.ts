/** What headings open: "Method Parameters", "Response Handling"; and what they are about: "Parameter filter". */
import { plain } from '../text/inline.ts';
import { phrase, type Phrase, words } from './phrase.ts';

/** Parts of a page; a heading may open several: "Result" is the answer, and the table of what it holds. */
export type Part =
  | 'parameters'
  | 'examples'
  | 'response'
  | 'returned'
  | 'errors'
  /** Errors of every method. */
  | 'system-errors'
  /** A structure as a whole. */
  | 'structure'
  /** What an event sends: such a page describes no method. */
  | 'handler'
  /** A part that only pages of methods have. */
  | 'of-method'
  /** One that pages of methods have, and some others. */
  | 'of-method-perhaps';

const PARTS: Readonly<Record<Part, Phrase>> = {
  parameters: phrase({
    en: /^(?:method )?parameters(?: of (?:the )?method)?$|^request parameters$|^parameters? (?:of|for) (?:the )?(?:request|method)/iu,
  }),
  examples: phrase({ en: /^(?:code )?examples?$|^example requests?$/iu }),
  response: phrase({
    en: /^(?:response handling|response(?: on success)?|successful response|result|method response|returned (?:data|values?|result|fields)|response parameters)$/iu,
  }),
  returned: phrase({
    en: /^(?:returned? (?:data|values?|result|fields)|response (?:parameters|fields)|result|returns)$/iu,
  }),
  errors: phrase({ en: /^(?:error handling|possible error codes|possible errors|errors)$/iu }),
  'system-errors': phrase({ en: /\bsystem error(?:s| codes?)\b/iu }),
  structure: phrase({ en: /\bstructure\b/iu }),
  handler: phrase({ en: /^what the handler receives$/iu }),
  'of-method': phrase({ en: /^(?:method parameters|response handling)$/iu }),
  'of-method-perhaps': phrase({
    en: /^(?:method parameters|parameters|request parameters|response handling|returned data|code examples?)$/iu,
  }),
};

/** Words that say nothing of what a heading is about. */
const STOP_WORDS = words({
  en: 'parameter parameters object objects field fields of the type array structure element elements item items description format list a an for values value key keys data and each entry composition method in from possible available attributes properties',
});

export function opens(part: Part, heading: string): boolean {
  return PARTS[part].isIn(heading);
}

const PARTS_OF_PAGE: readonly Part[] = ['parameters', 'examples', 'response', 'returned', 'errors'];

/** Whether a heading opens a part of the page itself, and is not about something of that name. */
export function opensPart(heading: string): boolean {
  return PARTS_OF_PAGE.some((part) => opens(part, heading));
}

const known = new Map<string, readonly string[]>();

function wordsOf(heading: string): readonly string[] {
  const found = known.get(heading);
  if (found !== undefined) return found;
  const text = plain(heading)
    .toLowerCase()
    .replaceAll(/\[\]|[«»"'():,]/gu, ' ');
  const all = text.split(/\s+/u).filter((word) => word !== '');
  known.set(heading, all);
  return all;
}

/** Whether a heading names the thing and nothing else: "Parameter `filter`", "The filter object". */
export function isAbout(heading: string, name: string): boolean {
  const all = wordsOf(heading);
  const wanted = name.toLowerCase();
  if (!all.includes(wanted)) return false;
  return all.toSpliced(all.indexOf(wanted), 1).every((word) => STOP_WORDS.has(word));
}
