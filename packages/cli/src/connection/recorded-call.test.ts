import { createLead, getLeadsList, uploadFileToFolder } from '@oint/sdk/bitrix24';
import { expect, test } from 'vitest';

import { recordedCall } from './recorded-call.ts';

test('a function that makes one call gives it away, and sends nothing', async () => {
  const call = await recordedCall((client) =>
    Reflect.apply(createLead, undefined, [client, { fields: { TITLE: 'x' } }, {}]),
  );
  expect(call).toEqual({
    method: 'crm.lead.add',
    params: { fields: { TITLE: 'x' } },
    version: undefined,
  });
});

test('what else a function needs of its answer makes it one of several steps', async () => {
  expect(
    await recordedCall(async (client) => {
      const rows: unknown = await Reflect.apply(getLeadsList, undefined, [client, {}, {}]);
      return Array.isArray(rows) ? rows.length : 0;
    }),
  ).toBeUndefined();
  const file = new Blob(['x']);
  const params = { folderId: 1, title: 'x', file };
  expect(
    await recordedCall((client) =>
      Reflect.apply(uploadFileToFolder, undefined, [client, params, {}]),
    ),
  ).toBeUndefined();
});

test('an error of the function is its own', async () => {
  await expect(
    recordedCall(() => {
      throw new RangeError('no date');
    }),
  ).rejects.toThrow('no date');
});
