/** Whether methods change something: the portal was written without the facts of the reference that say so, and agrees with them. */
import { bitrix24 } from '@oint/reference/bitrix24';
import { expect, test } from 'vitest';

import { allMethods } from '../src/methods/registry.ts';

test('methods of the portal change something where the reference says so', async () => {
  const { all, allOfV3 } = allMethods();
  expect(all.length).toBeGreaterThan(300);
  const known = await bitrix24.loadMethods();
  const others: string[] = [];
  for (const { access, name, version } of [...all, ...allOfV3]) {
    const method = known.find(name).find((own) => own.version === version);
    const facts = method === undefined ? undefined : await bitrix24.loadFacts(method);
    if (facts !== undefined && facts.access !== access)
      others.push(`${name}: ${access} here, ${facts.access} in the reference`);
  }
  expect(others).toEqual([]);
});
