import type { Dialect } from '../entities/dialect.ts';
import { createRecord } from '../entities/store.ts';
import type { CallContext } from '../portal/method.ts';
import { integer } from '../portal/params.ts';
import type { SeedRecords } from '../state/seed.ts';
import { EVENT_DIALECT, EVENT_EXAMPLES } from './calendar/event.ts';
import { SECTION_DIALECT, SECTION_EXAMPLES } from './calendar/section.ts';
import { seedCategories } from './crm/categories.ts';
import { COMPANY_DIALECT } from './crm/company.ts';
import { CONTACT_DIALECT } from './crm/contact.ts';
import { DEAL_DIALECT } from './crm/deal.ts';
import { seedDirectories } from './crm/directories.ts';
import { CRM_EXAMPLES } from './crm/examples.ts';
import { LEAD_DIALECT } from './crm/lead.ts';
import { QUOTE_DIALECT } from './crm/quote.ts';
import { DEPARTMENT_DIALECT, DEPARTMENT_EXAMPLES } from './department.ts';
import { COMMENT_DIALECT, COMMENT_EXAMPLES } from './feed/comment.ts';
import { POST_DIALECT, POST_EXAMPLES } from './feed/post.ts';
import { LISTS_EXAMPLES } from './lists/examples.ts';
import { LISTS_DIALECTS } from './lists/lists.ts';
import { TASK_EXAMPLES } from './tasks/examples.ts';
import { TASK_DIALECTS } from './tasks/tasks.ts';

/** Entities whose records a portal can start with, by the names that `seed.records` knows them by. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  'calendar.event': EVENT_DIALECT,
  'calendar.section': SECTION_DIALECT,
  'crm.company': COMPANY_DIALECT,
  'crm.contact': CONTACT_DIALECT,
  'crm.deal': DEAL_DIALECT,
  'crm.lead': LEAD_DIALECT,
  'crm.quote': QUOTE_DIALECT,
  department: DEPARTMENT_DIALECT,
  'log.blogpost': POST_DIALECT,
  'log.blogcomment': COMMENT_DIALECT,
  ...TASK_DIALECTS,
  ...LISTS_DIALECTS,
};

/** The records that the examples of documentation refer to. */
const EXAMPLES: SeedRecords = {
  ...SECTION_EXAMPLES,
  ...EVENT_EXAMPLES,
  ...CRM_EXAMPLES,
  ...DEPARTMENT_EXAMPLES,
  ...POST_EXAMPLES,
  ...COMMENT_EXAMPLES,
  ...TASK_EXAMPLES,
  ...LISTS_EXAMPLES,
};

/**
 * Has the directories that every portal has filled, and records created as if user 1 had, now and with the identifiers
 * that they are given, as soon as somebody asks for records.
 *
 * @throws Error for the name of an entity that there is not
 */
export function seedRecords(
  portal: Pick<CallContext, 'state' | 'clock' | 'methods'>,
  records: SeedRecords = EXAMPLES,
): void {
  for (const name of Object.keys(records)) {
    if (Object.hasOwn(DIALECTS, name)) continue;
    throw new Error(`seed.records: there is no ${name}, but ${Object.keys(DIALECTS).join(', ')}`);
  }
  const caller = { userId: 1, client: 'seed', scopes: [] };
  const now = portal.clock.now();
  const clock = { ...portal.clock, now: () => now };
  const context = { ...portal, clock, caller, origin: '' };
  portal.state.records.fillWith(() => fill(context, records));
}

function fill(context: CallContext, records: SeedRecords): void {
  seedDirectories(context);
  seedCategories(context);
  for (const [name, rows] of Object.entries(records)) {
    const dialect = DIALECTS[name];
    if (dialect === undefined) continue;
    for (const row of rows) {
      const id = integer.read(row[dialect.entity.key ?? 'ID'] ?? '');
      createRecord(context, dialect, row, { id, isWhole: true });
    }
  }
}
