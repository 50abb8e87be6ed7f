/** What titles and notes say of a page as a whole. */
import { phrase } from './phrase.ts';

const EVENT_TITLE = phrase({ en: /\b[Ee]vents?\b|^on[A-Z]/u });
const EVENT = phrase({ en: /event/iu });
const VERSION_3 = phrase({ en: /belongs to REST 3/iu });

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
