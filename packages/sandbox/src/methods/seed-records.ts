import type { Dialect } from '../entities/dialect.ts';
import { createRecord } from '../entities/store.ts';
import type { CallContext } from '../portal/method.ts';
import { integer } from '../portal/params.ts';
import type { SeedRecords } from '../state/seed.ts';
import { seedCategories } from './crm/categories.ts';
import { COMPANY_DIALECT } from './crm/company.ts';
import { CONTACT_DIALECT } from './crm/contact.ts';
import { DEAL_DIALECT } from './crm/deal.ts';
import { seedDirectories } from './crm/directories.ts';
import { CRM_EXAMPLES } from './crm/examples.ts';
import { LEAD_DIALECT } from './crm/lead.ts';
import { DEPARTMENT_DIALECT, DEPARTMENT_EXAMPLES } from './department.ts';
import { COMMENT_DIALECT, COMMENT_EXAMPLES } from './feed/comment.ts';
import { POST_DIALECT, POST_EXAMPLES } from './feed/post.ts';

/** Entities whose records a portal can start with, by the names that `seed.records` knows them by. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  'crm.company': COMPANY_DIALECT,
  'crm.contact': CONTACT_DIALECT,
  'crm.deal': DEAL_DIALECT,
  'crm.lead': LEAD_DIALECT,
  department: DEPARTMENT_DIALECT,
  'log.blogpost': POST_DIALECT,
  'log.blogcomment': COMMENT_DIALECT,
};

/** The records that the examples of documentation refer to. */
const EXAMPLES: SeedRecords = {
  ...CRM_EXAMPLES,
  ...DEPARTMENT_EXAMPLES,
  ...POST_EXAMPLES,
  ...COMMENT_EXAMPLES,
};

/**
 * Fills the directories that every portal has, and creates records as if user 1 had, with the identifiers that they are given.
 *
 * @throws Error for the name of an entity that there is not
 */
export function seedRecords(
  portal: Pick<CallContext, 'state' | 'clock' | 'methods'>,
  records: SeedRecords = EXAMPLES,
): void {
  const caller = { userId: 1, client: 'seed', scopes: [] };
  const context = { ...portal, caller, origin: '' };
  seedDirectories(context);
  seedCategories(context);
  for (const [name, rows] of Object.entries(records)) {
    const dialect = Object.hasOwn(DIALECTS, name) ? DIALECTS[name] : undefined;
    if (dialect === undefined) {
      throw new Error(`seed.records: there is no ${name}, but ${Object.keys(DIALECTS).join(', ')}`);
    }
    for (const row of rows) {
      const id = integer.read(row[dialect.entity.key ?? 'ID'] ?? '');
      createRecord(context, dialect, row, { id, isWhole: true });
    }
  }
}
