import { expect, test } from 'vitest';

import { guardedLookup, type Resolve } from './guarded-lookup.ts';

const NAMES = new Map([
  ['cloud.example', ['203.0.113.5']],
  ['storage.example', ['203.0.113.6', '2001:db8::6']],
  ['rebound.example', ['203.0.113.7', '192.168.1.1']],
  ['metadata.example', ['169.254.169.254']],
  ['loop.example', ['127.0.0.1']],
  ['premises.example', ['10.0.0.5']],
  ['files.premises.example', ['10.0.0.6']],
]);

const resolve: Resolve = async (hostname) => {
  const addresses = NAMES.get(hostname);
  if (addresses === undefined) throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

function lookUp(portal: string, hostname: string, all = true) {
  return new Promise<unknown>((done, reject) => {
    guardedLookup(portal, resolve)(hostname, { all }, (error, address) => {
      if (error === null) done(address);
      else reject(error);
    });
  });
}

test.each<[portal: string, hostname: string]>([
  ['cloud.example', 'storage.example'],
  ['premises.example', 'premises.example'],
  ['premises.example', 'files.premises.example'],
  ['premises.example', 'storage.example'],
  ['127.0.0.1', 'loop.example'],
  ['gone.example', 'storage.example'],
])('%s may lead to %s', async (portal, hostname) => {
  const addresses = NAMES.get(hostname);
  expect(await lookUp(portal, hostname)).toEqual(
    addresses?.map((address) => expect.objectContaining({ address })),
  );
  expect(await lookUp(portal, hostname, false)).toBe(addresses?.[0]);
});

test.each<[portal: string, hostname: string, address: string]>([
  ['cloud.example', 'rebound.example', '192.168.1.1'],
  ['cloud.example', 'metadata.example', '169.254.169.254'],
  ['cloud.example', 'loop.example', '127.0.0.1'],
  ['premises.example', 'loop.example', '127.0.0.1'],
  ['gone.example', 'premises.example', '10.0.0.5'],
])('%s may not lead to %s', async (portal, hostname, address) => {
  await expect(lookUp(portal, hostname)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining(`${hostname}, which is ${address}`),
  });
});

test('a name that is not known stays the error of the resolver', async () => {
  await expect(lookUp('cloud.example', 'nowhere.example')).rejects.toMatchObject({
    code: 'ENOTFOUND',
  });
});
