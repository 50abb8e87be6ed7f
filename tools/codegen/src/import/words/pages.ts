/** What titles and notes say of a page as a whole. */
import { phrase } from './phrase.ts';

const EVENT_TITLE = phrase({
  en: /\b[Ee]vents?\b|^on[A-Z]/u,
  ru: /(?<!\p{L})[Сс]обыти[еяй](?!\p{L})|^on[A-Z]/u,
});
const EVENT = phrase({ en: /event/iu, ru: /событи/iu });
const VERSION_3 = phrase({
  en: /belongs to REST 3/iu,
  ru: /относится к REST 3/iu,
});

const EXECUTED = phrase({
  en: /^>?\s*\**Who can execute|^>?\s*\**Execution rights/imu,
  ru: /^>?\s*\**Кто может выполнять|^>?\s*\**Права на выполнение/imu,
});

const LIST_TITLE = phrase({
  en: /^get (?:a |the )?(?:\w+ )?list of\b/iu,
  ru: /^получить (?:\p{L}+ )?список(?!\p{L})/iu,
});

/** "Get a List of Epics thing.epic.list". */
export function isListTitle(title: string): boolean {
  return LIST_TITLE.isIn(title);
}

/** "Event onCrmDealAdd", "onTaskAdd". */
export function isEventTitle(title: string): boolean {
  return EVENT_TITLE.isIn(title);
}

/** Whether a title speaks of events at all. */
export function mentionsEvents(title: string): boolean {
  return EVENT.isIn(title);
}

/** "This method belongs to REST 3.0." */
export function isVersion3(note: string): boolean {
  return VERSION_3.isIn(note);
}

/** "> Who can execute the method: any user". */
export function saysWhoExecutes(text: string): boolean {
  return EXECUTED.isIn(text);
}
