/**
 * The committed reference against answers that portals gave to other libraries, which keep them: OPI those to 160 of its
 * functions, fast_bitrix24 those of its tests; and against what is kept elsewhere in public, guides of the documentation among it.
 */
import { join } from 'node:path';

import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { REFERENCE } from '../src/library.ts';
import { objections } from '../src/reference/admit.ts';
import { FILES } from './recorded-answers/files.ts';
import { PARTS_OF_TASKS } from './recorded-answers/parts-of-tasks.ts';
import { PEOPLE_AND_CRM } from './recorded-answers/people-and-crm.ts';
import { PORTAL_SETTINGS, PORTALS } from './recorded-answers/portals.ts';
import { TALK } from './recorded-answers/talk.ts';
import { TASKS } from './recorded-answers/tasks.ts';
import { WORK } from './recorded-answers/work.ts';

const FOLDER = join(import.meta.dirname, '../../..', REFERENCE);
const METHODS = new Map(
  [...(await readReference(FOLDER)).values()]
    .filter(({ version }) => version === 2)
    .map((facts) => [facts.name.toLowerCase(), facts]),
);

test.each([
  ...TASKS,
  ...PARTS_OF_TASKS,
  ...FILES,
  ...TALK,
  ...PEOPLE_AND_CRM,
  ...WORK,
  ...PORTALS,
  ...PORTAL_SETTINGS,
])('%s answers so', (name, result) => {
  const facts = METHODS.get(name.toLowerCase());
  expect(facts).toBeDefined();
  expect(objections(facts?.result ?? 'null', result, name)).toEqual([]);
});

test('what no portal has answered is refused', () => {
  const facts = METHODS.get('disk.folder.get');
  expect(
    objections(facts?.result ?? 'any', { ID: true, NAMES: 'a' }, 'folder').length,
  ).toBeGreaterThan(2);
});
