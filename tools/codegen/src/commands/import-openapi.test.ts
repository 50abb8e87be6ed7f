/** `codegen import --openapi`, from a file and from a portal. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { PORTAL } from '../../test/portal-description.ts';
import { run } from '../run.ts';

const PAGE = `# Get an Item shop.item.get

> Scope: [\`shop\`](scopes.md)

{% note info "" %}

REST 3.0: the method is called at /rest/api/

{% endnote %}

## Method Parameters

#|
|| **Name**
\`type\` | **Description** ||
|| **id***
[\`string\`](t.md) | Number ||
|#

\`\`\`bash
curl -X POST https://portal.example/rest/api/1/made-up/shop.item.get
\`\`\`
`;

let folder: string;
let output = '';
let server: Server | null = null;

const print = (text: string): void => {
  output += text;
};

async function importing(...args: string[]): Promise<number> {
  return run(['import', 'checkout', '--report', 'report.md', ...args], {
    cwd: folder,
    stdout: print,
    stderr: print,
    interruption: () => new AbortController().signal,
  });
}

/** The address of a portal that answers so, a secret in it. */
async function portal(status: number, body: string): Promise<string> {
  const started = createServer((_, response) => response.writeHead(status).end(body));
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const address = started.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}/rest/api/1/made-up-secret/rest.documentation.openapi`;
}

const factsOf = async (method: string): Promise<unknown> =>
  JSON.parse(
    await readFile(join(folder, `docs/bitrix24/reference/shop/${method}.v3.json`), 'utf8'),
  );

beforeEach(async () => {
  output = '';
  folder = await mkdtemp(join(tmpdir(), 'codegen-openapi-'));
  await mkdir(join(folder, 'checkout/shop'), { recursive: true });
  await writeFile(join(folder, 'checkout/shop/get.md'), PAGE);
});

afterEach(async () => {
  server?.close();
  server = null;
  await rm(folder, { recursive: true });
});

test('a file fills what pages leave open, and brings the methods that they lack', async () => {
  await writeFile(join(folder, 'portal.json'), JSON.stringify(PORTAL));
  expect([await importing('--openapi', 'portal.json'), output]).toEqual([0, expect.any(String)]);
  expect(await factsOf('shop.item.get')).toMatchObject({
    page: 'shop/get.md',
    params: { fields: { id: { type: { anyOf: expect.arrayContaining(['string']) } } } },
    result: { fields: { item: { type: { fields: { title: { type: 'string' } } } } } },
  });
  expect(await factsOf('shop.item.count')).toMatchObject({ result: 'integer', version: 3 });
  const report = await readFile(join(folder, 'report.md'), 'utf8');
  expect(report).toContain('- changed: shop.item.get.v3\n');
  expect(report).toContain('id · type');
  const source = join(folder, 'docs/bitrix24/reference/source.json');
  expect(JSON.parse(await readFile(source, 'utf8'))).toMatchObject({
    portal: { title: 'Bitrix24 REST V3 API', version: '1.0.0' },
  });
});

test('a portal is asked, and its address told nowhere', async () => {
  const address = await portal(200, JSON.stringify({ result: PORTAL }));
  expect(await importing('--openapi', address)).toBe(0);
  expect(await factsOf('shop.item.delete')).toMatchObject({ access: 'write' });
  const files = ['report.md', 'docs/bitrix24/reference/source.json'];
  for (const file of files)
    expect(await readFile(join(folder, file), 'utf8')).not.toContain('made-up-secret');
  expect(output).not.toContain('made-up-secret');
});

test.each([
  ['refuses', 401, '{}', 'answers with status 401'],
  ['answers with a page', 200, '<html>', 'no description of methods'],
])('a portal that %s is no source', async (_, status, body, reason) => {
  expect(await importing('--openapi', await portal(status, body))).toBe(2);
  expect(output).toContain(reason);
  expect(output).not.toContain('made-up-secret');
});

test.each([
  ['http://portal.example/rest/api/1/made-up-secret/', 'by https alone'],
  ['nowhere.json', 'cannot read the file'],
])('%s is no source', async (location, reason) => {
  expect(await importing('--openapi', location)).toBe(2);
  expect(output).toContain(reason);
  expect(output).not.toContain('made-up-secret');
});
