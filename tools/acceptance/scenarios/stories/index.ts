import type { Scenario } from '../scenario.ts';
import { calendarEvents } from './calendar-events.ts';
import { calendars } from './calendars.ts';
import { chats } from './chats.ts';
import { checklists } from './checklists.ts';
import { deals } from './deals.ts';
import { departments } from './departments.ts';
import { feed } from './feed.ts';
import { files } from './files.ts';
import { folders } from './folders.ts';
import { kanban } from './kanban.ts';
import { leads } from './leads.ts';
import { messages } from './messages.ts';
import { notifications } from './notifications.ts';
import { settings } from './settings.ts';
import { storages } from './storages.ts';
import { taskComments } from './task-comments.ts';
import { taskFields } from './task-fields.ts';
import { tasks } from './tasks.ts';
import { timekeeping } from './timekeeping.ts';
import { users } from './users.ts';

/** One for each section, in alphabetical order. */
export const SCENARIOS: readonly Scenario[] = [
  calendarEvents,
  calendars,
  chats,
  checklists,
  deals,
  departments,
  feed,
  files,
  folders,
  kanban,
  leads,
  messages,
  notifications,
  settings,
  storages,
  taskComments,
  taskFields,
  tasks,
  timekeeping,
  users,
];
