/** What the title and the introduction of a page say of what its method does. */
import { phrase } from './phrase.ts';

const READ_TITLE = phrase({
  en: /^(?:get|retrieve|obtain|receive|list|search|find|check|show|view|determine|download(?:ing)?|export(?:ing)?|description of)\b/iu,
  ru: /^(?:получ|список|списк|найти|поиск|провер|показать|просмотр|скачать|экспортировать|определить|описание|вернуть|узнать|подсчитать|посчитать|количество)/iu,
});
/** "Get or modify", "Get … with cleanup". */
const WRITE_TITLE = phrase({
  en: /\b(?:or|and) (?:modify|update|change|set|delete|remove|clear|create|mark)\b|\bclean-?\s?up\b|\b(?:deletion|removal)\b/iu,
  ru: /(?<!\p{L})(?:или|и) (?:изменить|изменени|обновить|задать|установить|удалить|очистить|создать|отметить|добавить)|(?<!\p{L})(?:очистк|удалени)/iu,
});
/** What the method does beside: the verb of a sentence about it, not a noun such as "content blocks". */
const SIDE_EFFECT = phrase({
  en: /(?:\b(?:method(?: `?[\w.]+`?)?|it|and|or|then|also|which|that)|,)\s+(?:\w+ly\s+)?(?:deletes?|removes?|clears?|resets?|marks|confirms|acknowledges|creates?|generates?|registers?|sets|subtracts|blocks|locks|modifies|updates|changes)\b/iu,
  ru: /(?:(?<!\p{L})(?:метод(?: `?[\w.]+`?)?|он|она|и|или|а|затем|также|котор\p{L}+)|[,–—])\s+(?:(?:также|сразу|автоматически|затем)\s+)?(?:удал(?:яет|ит)|очищает|очистит|сбрасывает|помечает|отмечает|подтверждает|созда(?:е|ё|с)т|генерирует|регистрирует|устанавливает|вычитает|блокирует|изменяет|обновляет)(?!\p{L})/iu,
});
/** What a parameter does. */
const CONFIRMS = phrase({
  en: /^(?:confirms|acknowledges)\b/iu,
  ru: /^подтверждает(?!\p{L})/iu,
});
/** Up to the comma before who does something after all: "If there is none, it creates one." */
const NEGATED = phrase({
  en: /\b(?:without|unlike)\b[^.;\n]*|\b(?:does not|do not|doesn't|never|no longer)\b(?:(?!, (?:it|the method)\b)[^.;\n])*/iu,
  ru: /(?<!\p{L})(?:без|в отличие)(?!\p{L})[^.;\n]*|(?<!\p{L})(?:не|никогда|больше не)(?!\p{L})(?:(?!, (?:а|он|метод)(?!\p{L}))[^.;\n–—])*/iu,
});

/** `null` for a title that tells neither. */
export function accessInTitle(title: string): 'read' | 'write' | null {
  if (WRITE_TITLE.isIn(title)) return 'write';
  return READ_TITLE.isIn(title) ? 'read' : null;
}

/** Whether what the method does changes something: "Returns events and removes them from the queue." */
export function hasSideEffect(introduction: string): boolean {
  const negated = NEGATED.findAll(introduction).map(([text]) => text);
  const affirmed = negated.reduce((text, part) => text.replace(part, ''), introduction);
  return SIDE_EFFECT.isIn(affirmed);
}

/** "Confirms the events with a lower ID", of a parameter. */
export function confirmsThings(description: string): boolean {
  return CONFIRMS.isIn(description.trim());
}
