import { expect, test } from 'vitest';

import { fuzz } from './fuzz.ts';

test('mutated pages are refused with a place or become code that compiles', async () => {
  const { pages, accepted, refused, typeChecked, incidents } = await fuzz({
    pages: 200,
    seed: 1,
    typeCheckEvery: 5,
  });
  expect(incidents.map(({ seed, wrong }) => ({ seed, wrong }))).toEqual([]);
  // A run that accepts all pages or none looks at nothing.
  expect(accepted).toBeGreaterThan(pages / 20);
  expect(refused.size).toBeGreaterThan(10);
  expect(typeChecked).toBeGreaterThan(0);
});
