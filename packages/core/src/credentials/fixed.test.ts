import { expect, test } from 'vitest';

import { fixedCredentials } from './fixed.ts';

const webhook = (code: string) => fixedCredentials({ kind: 'webhook', user: '1', code }).identity;

test('webhooks are told apart by at most 32 bits of their codes', () => {
  const codes = Array.from({ length: 500 }, (_, index) => `a1b2c3d4e5f6${index + 1000}`);
  const identities = codes.map(webhook);
  expect(new Set(identities).size).toBe(codes.length);
  expect(webhook(codes[0] ?? '')).toBe(identities[0]);
  for (const identity of identities) {
    const [, bits = ''] = /^webhook 1 ([a-z0-9]+)$/u.exec(identity) ?? [];
    expect(Number.parseInt(bits, 36)).toBeLessThan(2 ** 32);
  }
});
