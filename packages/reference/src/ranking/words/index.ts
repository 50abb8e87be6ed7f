import { CALENDAR } from './calendar.ts';
import { CALLS } from './calls.ts';
import { CLIENTS } from './clients.ts';
import { FILES } from './files.ts';
import { MESSAGES } from './messages.ts';
import { PEOPLE } from './people.ts';
import { PLATFORM } from './platform.ts';
import { SHOP } from './shop.ts';
import { TASKS } from './tasks.ts';
import type { Words } from './words.ts';

/** How people call the things of Bitrix24. */
export const THESAURUS: Words = [
  ...CALENDAR,
  ...CALLS,
  ...CLIENTS,
  ...FILES,
  ...MESSAGES,
  ...PEOPLE,
  ...PLATFORM,
  ...SHOP,
  ...TASKS,
];
