/** Where a description sends its readers: to a structure, to the fields of an entity, to another method. */
import { phrase } from './phrase.ts';

const DETAILS = phrase({
  en: /detail|below|descri|structure|format|fields|parameters|see|list|object|composition/iu,
  ru: /подроб|ниже|опис|структур|формат|пол(?:е|я|ей|ями|ям)(?!\p{L})|параметр|смотрите|спис|объект|состав/iu,
});
const FIELDS = phrase({
  en: /\b(?:fields?|details?|detailed)\b/iu,
  ru: /(?<!\p{L})(?:пол(?:е|я|ей|ями|ям)(?!\p{L})|подробн)/iu,
});
/** What says that something is as another page describes it. */
const SAME_AS = phrase({
  en: /\b(?:formats?|same|similar(?:ly)?|identical|analogous|structure)\b/iu,
  ru: /(?<!\p{L})(?:формат|так(?:ой|ая|ие|ое) же|т(?:от|а|о|е) же|аналогич|совпада|идентичн|структур)/iu,
});
const PARAMETER_OF = phrase({
  en: /`(\w+)`[^`\n]{0,80}\b(?:method|parameter|described)\b[^`\n]{0,60}\[[^\]]*\]\(([^)#\s]+)/u,
  ru: /`([\w]+)`[^`\n]{0,80}(?<!\p{L})(?:метод|параметр|описан)[^`\n]{0,60}\[[^\]]*\]\(([^)#\s]+)/u,
});

/** Whether a link leads to the structure of what is described: "[described below](#filter)". */
export function leadsToStructure(linkText: string): boolean {
  return DETAILS.isIn(linkText);
}

/** Whether a link leads to the fields of an entity: "[task fields](./fields.md)". */
export function leadsToFields(linkText: string): boolean {
  return FIELDS.isIn(linkText);
}

/** Sentences that say that something is as it is elsewhere: "The format is that of [sale.order.list](…)". */
export function comparisonsIn(description: string): string[] {
  return description.split(/\n|\.\s/u).filter((sentence) => SAME_AS.isIn(sentence));
}

/** "According to the settings structure passed in the `CONFIG` key of": what somebody else has chosen. */
const CHOSEN = phrase({
  en: /\baccording to the (?:\w+ )?structure (?:passed|given|defined)\b/iu,
  ru: /(?<!\p{L})в соответствии со структурой(?: \p{L}+)?,? (?:переданной|заданной|описанной в ключе)(?!\p{L})/iu,
});

/** "Description of all task fields". */
const ALL_FIELDS = phrase({
  en: /\ball (?:of the )?(?:\w+ )?fields\b/iu,
  ru: /(?<!\p{L})все(?:х)? пол(?:ей|я)(?!\p{L})/iu,
});

/** Whether a link leads to all fields of what a table beside it tells some of. */
export function leadsToAllFields(linkText: string): boolean {
  return ALL_FIELDS.isIn(linkText);
}

/** "See the description of [sale_order_property](#sale_order_property).", and nothing else: both are the same. */
const SAME_STRUCTURE = phrase({
  en: /^see (?:the )?(?:description|fields|structure) of \[[^\]]+\]\(([^)\s]+)\)\.?$/iu,
  ru: /^(?:см\.|смотрите) (?:описание|поля|структуру) \[[^\]]+\]\(([^)\s]+)\)\.?$/iu,
});

/** Where the text leads that says nothing else of a structure; `null` where it says more. */
export function sameStructure(text: string): string | null {
  return SAME_STRUCTURE.find(text.trim())?.[1] ?? null;
}

/** "The `fields` that [crm.item.import](…) describes": a parameter, and the link to its method. */
export function parameterOf(
  description: string,
): { readonly name: string; readonly target: string } | null {
  if (CHOSEN.isIn(description)) return null;
  const found = PARAMETER_OF.find(description);
  return found === null ? null : { name: found[1] ?? '', target: found[2] ?? '' };
}
