import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type MethodFacts, factsPath } from '@oint/reference';
import { expect, onTestFinished, test } from 'vitest';

import { Cache, openCache } from '../../cache/cache.ts';
import { REFERENCE } from '../read-reference.ts';
import { emitReference } from './reference.ts';

const CLOSE: MethodFacts = {
  format: 1,
  name: 'desk.ticket.close',
  page: 'desk/ticket-close.md',
  scopes: ['desk'],
  version: 2,
  access: 'write',
  params: { fields: { TICKET_ID: { type: 'integer' } } },
  result: 'boolean',
  errors: [],
};

async function projectOf(facts: MethodFacts): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'reference-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await write(root, facts);
  return root;
}

async function write(root: string, facts: MethodFacts): Promise<void> {
  const file = join(root, REFERENCE, factsPath(facts));
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, JSON.stringify(facts));
}

test('a cache gives what would be made without it, also over runs and changes', async () => {
  const root = await projectOf(CLOSE);
  const fresh = await emitReference(join(root, REFERENCE), new Cache());
  expect(fresh.length).toBeGreaterThan(0);
  const file = join(root, 'cache.json');
  const cache = await openCache(file);
  expect(await emitReference(join(root, REFERENCE), cache)).toEqual(fresh);
  expect(await emitReference(join(root, REFERENCE), cache)).toEqual(fresh);
  await cache.save(file);
  const next = await openCache(file);
  expect(await emitReference(join(root, REFERENCE), next)).toEqual(fresh);

  await write(root, { ...CLOSE, result: 'integer' });
  const changed = await emitReference(join(root, REFERENCE), next);
  expect(changed).toEqual(await emitReference(join(root, REFERENCE), new Cache()));
  expect(changed).not.toEqual(fresh);
});

test('a file that the cache has lost is made again', async () => {
  const root = await projectOf(CLOSE);
  const fresh = await emitReference(join(root, REFERENCE), new Cache());
  const forgetful = new (class extends Cache {
    override get<Value>(kind: string, content: string, make: () => Promise<Value>): Promise<Value> {
      return kind === 'reference' ? super.get(kind, content, make) : make();
    }
  })();
  expect(await emitReference(join(root, REFERENCE), forgetful)).toEqual(fresh);
  expect(await emitReference(join(root, REFERENCE), forgetful)).toEqual(fresh);
});

test('a project without a reference has no files of it', async () => {
  expect(await emitReference(join(tmpdir(), 'no-such-project'), new Cache())).toEqual([]);
});
