import { LIST, NUMBER, STRUCTURE, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { seen } from '../values.ts';

const INVITES = 'sends an invitation, and no method can delete a user';
const user = { userId: seen('user') };

/** An employee who is invited, promoted, dismissed and taken back. */
export const users: Scenario = {
  section: 'users',
  steps: [
    step('getCurrentUser', {}, { as: 'me', result: { ID: TEXT } }),
    step('getUser', { userId: seen('me.ID') }, { result: [{ ID: seen('me.ID'), ACTIVE: true }] }),
    step('getUser', { userId: 999_999_999 }, { result: [] }),
    step('getUserFieldsStructure', {}, { result: { NAME: TEXT, EMAIL: TEXT } }),
    step('getUserFilterStructure', { empty: true }, { result: STRUCTURE }),
    step('findUsers', { filter: { FIND: 'nobody is called like this' } }, { result: LIST }),
    step(
      'createUser',
      {
        fields: {
          EMAIL: 'anna.lapina@example.com',
          NAME: 'Anna',
          LAST_NAME: 'Lapina',
          UF_DEPARTMENT: [1],
        },
      },
      { as: 'user', result: NUMBER, local: INVITES },
    ),
    step(
      'createUser',
      { fields: { EMAIL: 'anna.lapina@example.com', UF_DEPARTMENT: [1] } },
      { error: 'already exists', local: INVITES },
    ),
    step(
      'findUsers',
      { filter: { LAST_NAME: 'Lapina' } },
      { result: [{ ID: seen('user'), NAME: 'Anna' }], local: INVITES },
    ),
    step(
      'updateUser',
      { ...user, fields: { WORK_POSITION: 'Analyst' } },
      { result: true, local: INVITES },
    ),
    step('changeUserStatus', { ...user, fire: true }, { result: true, local: INVITES }),
    step('getUser', user, {
      result: [{ ACTIVE: false, WORK_POSITION: 'Analyst' }],
      local: INVITES,
    }),
    step('changeUserStatus', { ...user, fire: false }, { result: true, local: INVITES }),
    step('getUser', user, { result: [{ ACTIVE: true }], local: INVITES }),
  ],
};
