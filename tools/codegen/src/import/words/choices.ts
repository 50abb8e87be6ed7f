/** Sentences that offer a choice among parameters: "At least one of `ID`, `CODE` must be given". */
import { sentencesOf } from '../text/inline.ts';
import { phrase } from './phrase.ts';

/**
 * A `demand` wants one of the names in every call. What only `offers` a choice holds in some cases, or speaks of
 * something else than the call; its names are not all required.
 */
export interface Choice {
  readonly kind: 'demand' | 'offer';
  readonly names: readonly string[];
}

const CHOICE = phrase({
  en: /\b(?:(?:at least |only |exactly )?one of(?: the)?(?: two| three)?(?: following| these| required| necessary| mandatory){0,3}(?: \w+)? (?:parameters|fields|identifiers)|at least one (?:parameter|field|identifier)|either\b)/iu,
  ru: /(?<!\p{L})(?:(?:хотя бы |только |ровно |минимум )?(?:один|одно|одного|одним|одному) из(?: двух| тр[её]х| следующих| этих| необходимых| обязательных){0,3}(?: \p{L}+)? (?:параметров|полей|идентификаторов)(?!\p{L})|хотя бы (?:один|одно) (?:параметр|поле|идентификатор)(?!\p{L})|либо [^\n]{1,60} либо(?!\p{L})|(?:передайте|передать|укажите|указать)(?: \p{L}+)? `[^`]+` (?:или|либо) `)/iu,
});
/** Words that turn a choice into a demand. */
const DEMAND = phrase({
  en: /at least one|\b(?:must|mandatory|necessary|required|have to|need to)\b|\b(?:pass|specify|provide|fill in) (?:only |exactly )?(?:one|either)\b/iu,
  ru: /хотя бы (?:один|одно|одного)|(?<!\p{L})(?:необходимо|обязател|должн|требуется|нужно|обязан)|(?<!\p{L})(?:передайте|укажите|передать|указать|задайте|заполните) (?:только |ровно )?(?:один|одно|либо)/iu,
});
/** A choice that holds in some cases only, such as getting one thing of many, or that speaks of something else than the call. */
const CONDITION = phrase({
  en: /\b(?:if|when|unless|not required|optional|returns?|to (?:get|retrieve|obtain|receive))\b/iu,
  ru: /(?<!\p{L})(?:если|когда|при|кроме случаев|необязател\p{L}+|не обязател\p{L}+|верн[её]т|возвращает\p{L}*|(?:чтобы|для того,? чтобы) получить|для получения)(?!\p{L})/iu,
});
/** "In the method `crm.deal.get`, …" */
const METHOD = /^[a-z]\w*(?:\.\w+){2,}$/u;
/** "If it is given, its value is copied to `A` and `B`": these need not be given then. */
const COPIED = phrase({
  en: /\bvalue is copied (?:in)?to\b/iu,
  ru: /(?<!\p{L})значение (?:копируется|подставляется) в(?!\p{L})/iu,
});
const CODE_BULLET = /^\s*[-*]\s+`/u;

/** The choices of a text, each with the names in the list below it. */
export function choicesIn(text: string): Choice[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, index) => {
    const sentences = sentencesOf(line).filter(
      (sentence) => CHOICE.isIn(sentence) || COPIED.isIn(sentence),
    );
    const below = lines.slice(index + 1);
    const end = below.findIndex((other) => !CODE_BULLET.test(other));
    const list = below.slice(0, end < 0 ? below.length : end);
    return sentences.map((sentence) => choiceOf([sentence, ...list].join('\n')));
  });
}

function choiceOf(sentence: string): Choice {
  const names = [...sentence.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*/gu)]
    .map(([, code, bold]) => code ?? bold ?? '')
    .filter((name) => !METHOD.test(name));
  const demanded = DEMAND.isIn(sentence) && !CONDITION.isIn(sentence);
  return { kind: demanded ? 'demand' : 'offer', names };
}
