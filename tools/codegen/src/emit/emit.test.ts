import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { factsPath, type MethodFacts } from '@oint/reference';
import { expect, onTestFinished, test } from 'vitest';

import { methodFacts } from '../../test/method-facts.ts';
import { Cache, openCache } from '../cache/cache.ts';
import { IR_VERSION } from '../ir.ts';
import { REFERENCE } from '../library.ts';
import { emit } from './emit.ts';
import type { OutputFile } from './output-file.ts';
import { NO_REFERENCE, readScopes, type Scope } from './scoped-reference.ts';

const CLOSE = methodFacts('desk.ticket.close', {
  params: { fields: { TICKET_ID: { type: 'integer' } } },
});

const PROGRAM = { version: IR_VERSION, library: 'bitrix24', sections: [] } as const;

async function emitted(root: string, cache: Cache): Promise<OutputFile[]> {
  return emit({ program: PROGRAM, reference: await readScopes(join(root, REFERENCE)) }, cache);
}

/** The same scope, whose facts nobody may ask for. */
function unreadable({ name, module, digest, signatures }: Scope): Scope {
  return {
    name,
    module,
    digest,
    signatures,
    get methods(): never {
      throw new Error('parsed');
    },
  };
}

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
  const fresh = await emitted(root, new Cache());
  expect(fresh.length).toBeGreaterThan(0);
  const file = join(root, 'cache.json');
  const cache = await openCache(file);
  expect(await emitted(root, cache)).toEqual(fresh);
  expect(await emitted(root, cache)).toEqual(fresh);
  await cache.save(file);
  const next = await openCache(file);
  expect(await emitted(root, next)).toEqual(fresh);

  await write(root, { ...CLOSE, result: 'integer' });
  const changed = await emitted(root, next);
  expect(changed).toEqual(await emitted(root, new Cache()));
  expect(changed).not.toEqual(fresh);
});

test('facts are parsed only where something is made of them', async () => {
  const root = await projectOf(CLOSE);
  await write(root, { ...CLOSE, name: 'shop.order.close', scopes: ['shop'] });
  const cache = new Cache();
  const fresh = await emitted(root, cache);
  const unread = {
    ...(await readScopes(join(root, REFERENCE))),
    scopes: (await readScopes(join(root, REFERENCE))).scopes.map(unreadable),
  };
  expect(await emit({ program: PROGRAM, reference: unread }, cache)).toEqual(fresh);
  await expect(emit({ program: PROGRAM, reference: unread })).rejects.toThrow('parsed');
});

test('what is made of a licence and a system error is made again when these change', async () => {
  const root = await projectOf(CLOSE);
  const cache = new Cache();
  const texts = async (): Promise<string> =>
    (await emitted(root, cache)).map(({ text }) => text).join('');
  expect(await texts()).not.toContain('MIT');
  await writeFile(join(root, REFERENCE, 'NOTICE'), 'MIT');
  await writeFile(
    join(root, REFERENCE, 'errors.json'),
    JSON.stringify({ format: 1, errors: ['NO_DESK'] }),
  );
  expect(await texts()).toContain('MIT');
  expect(await texts()).toContain('NO_DESK');
});

test('a project without a reference has no files of it', async () => {
  const reference = await readScopes(join(tmpdir(), 'no-such-project'));
  expect(await emit({ program: PROGRAM, reference })).toEqual(
    await emit({ program: PROGRAM, reference: NO_REFERENCE }),
  );
});
