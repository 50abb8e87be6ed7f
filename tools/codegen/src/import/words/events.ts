/** What pages say of events and of placements. */
import { phrase } from './phrase.ts';

/** An event's name in a text: `onCrmDealAdd`, `OnTaskAdd`, `ONIMBOTDELETE`, `CATALOG.PRICE.ON.ADD`. */
const EVENT_NAME =
  /(?<![\w./:-])(?:[oO]n[A-Z]\w+|ON[A-Z]\w{3,}|[A-Z]+(?:\.[A-Z]+)*\.ON\.[A-Z]+)(?![\w./:-])/gu;

const ORDINARY = phrase({
  en: /\bsent as (?:a |an )?(?:regular|ordinary|normal|usual) event\b/iu,
  ru: /отправляется как обычное событие/iu,
});
const OUTDATED = phrase({
  en: /^\W*deprecated\b|\bplacement (?:has been|is) deprecated\b/iu,
  ru: /^[^\p{L}]*(?:deprecated|устарел)|(?<!\p{L})точка (?:\S+ )?устарела(?!\p{L})/iu,
});
const ONLY_AT = phrase({
  en: /\b(?:comes|passed|sent|received|arrives|provided|available|present)?\s*only (?:for|at|in|with|from) (?:the )?(?:placements?\s+)?(?=`[A-Z])|\bonly (?:comes|arrives|passed|available|provided) (?:for|at|in|with|from) (?:the )?(?:placements?\s+)?(?=`[A-Z])/iu,
  ru: /(?:приходит|передается|передаётся|доступен) только (?:у|для|в|из) (?:точ\p{L}+(?: встраивания)? )?(?=`[A-Z])/iu,
});

const HELD_FIELD = phrase({
  en: /\bcontains (?:the|a|one) field `?(?<name>[A-Z][A-Z0-9_]*)`?(?![\w.])/u,
  ru: /(?<!\p{L})содерж(?:ит|ащий) (?:одно )?пол(?:е|ем) `?(?<name>[A-Z][A-Z0-9_]*)`?(?![\w.])/u,
});

/** The one field that an object is said to hold: "The array contains the field ID"; `null` where none is. */
export function heldField(description: string): string | null {
  return HELD_FIELD.find(description)?.groups?.['name'] ?? null;
}

/** The names of events in a text, in their order. */
export function eventNames(text: string): string[] {
  return [...text.matchAll(EVENT_NAME)].map(([name]) => name);
}

/** Whether an event is said to come to a handler in any case, the queue of offline events or not. */
export function comesOrdinarily(text: string): boolean {
  return ORDINARY.isIn(text);
}

/** Whether a page calls its placement one of the past. */
export function isPastPlacement(text: string): boolean {
  return OUTDATED.isIn(text);
}

/** Codes of the placements that alone have a field; none where all have it. */
export function onlyPlacements(description: string): string[] {
  const found = ONLY_AT.find(description);
  if (found === null) return [];
  const sentence = /^[^.\n]*/u.exec(description.slice(found.index + found[0].length))?.[0] ?? '';
  return [...sentence.matchAll(/`([A-Z][A-Z0-9_*]+)`/gu)].map(([, code = '']) => code);
}
