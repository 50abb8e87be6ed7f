/** Structures that functions take have the types of the reference: this file compiles, and nothing wrong in it would. */
import { expect, test } from 'vitest';

import type {
  CreateCalendarEventParams,
  CreateDealParams,
  CreateLeadParams,
  CreateTaskParams,
  CreateUserParams,
  GetCalendarEventsParams,
  GetDealsListParams,
  GetFolderItemsParams,
  GetLeadsListParams,
  GetTasksListParams,
  UpdateLeadParams,
} from '../src/bitrix24.ts';

/** What may be left out of a structure is not what is tested here. */
type Some<Structure> = Partial<NonNullable<Structure>>;

test('fields are those of the entity, custom ones too', () => {
  const lead: Some<CreateLeadParams['fields']> = { TITLE: 'a', UF_CRM_1700000000: 5 };
  const changed: Some<UpdateLeadParams['fields']> = { STATUS_ID: 'NEW', UF_CRM_X: ['a'] };
  const deal: Some<CreateDealParams['fields']> = { TITLE: 'a', OPPORTUNITY: 5, UF_CRM_A: 'b' };
  const task: Some<CreateTaskParams['fields']> = { TITLE: 'a', RESPONSIBLE_ID: 1, UF_AUTO_1: 'b' };
  const user: Some<CreateUserParams['fields']> = { EMAIL: 'anna@example.com', NAME: 'Anna' };
  const event: Some<CreateCalendarEventParams['fields']> = { type: 'user', ownerId: 1, name: 'a' };
  // @ts-expect-error: a misspelt field
  const badLead: Some<CreateLeadParams['fields']> = { TITEL: 'a' };
  // @ts-expect-error: a misspelt field
  const badDeal: Some<CreateDealParams['fields']> = { OPORTUNITY: 5 };
  // @ts-expect-error: a misspelt field
  const badTask: Some<CreateTaskParams['fields']> = { RESPONSIBLEID: 1 };
  // @ts-expect-error: a misspelt field
  const badUser: Some<CreateUserParams['fields']> = { EMAL: 'a' };
  // @ts-expect-error: a misspelt field
  const badEvent: Some<CreateCalendarEventParams['fields']> = { ownerID: 1, typ: 'user' };
  expect([lead, changed, deal, task, user, event]).toHaveLength(6);
  expect([badLead, badDeal, badTask, badUser, badEvent]).toHaveLength(5);
});

test('filters take operators before the fields that they know', () => {
  const leads: Some<GetLeadsListParams['filter']> = { '>=OPPORTUNITY': 5, '!STATUS_ID': 'JUNK' };
  const deals: Some<GetDealsListParams['filter']> = { '%TITLE': 'a', '>UF_CRM_1': 5 };
  const tasks: Some<GetTasksListParams['filter']> = { '!STATUS': 5, '>=DEADLINE': '2026-01-31' };
  const items: Some<GetFolderItemsParams['filter']> = { '%NAME': 'o' };
  const events: Some<GetCalendarEventsParams['filter']> = { from: '2026-01-01', section: [5] };
  // @ts-expect-error: an operator does not make a field
  const badLeads: Some<GetLeadsListParams['filter']> = { '>=OPORTUNITY': 5 };
  // @ts-expect-error: no operator of the portal
  const badDeals: Some<GetDealsListParams['filter']> = { '?!TITLE?': 'a' };
  // @ts-expect-error: a key that the function does not pass on
  const badEvents: Some<GetCalendarEventsParams['filter']> = { fro: '2026-01-01' };
  expect([leads, deals, tasks, items, events]).toHaveLength(5);
  expect([badLeads, badDeals, badEvents]).toHaveLength(3);
});
