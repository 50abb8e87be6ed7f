import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { generatorVersion } from '../cache/cache.ts';
import { run } from '../run.ts';

const PAGE = `# Do a Thing thing.do

## Method Parameters

#|
|| **Name**
\`type\` | **Description** ||
|| **ID***
[\`integer\`](t.md) | The thing's own words ||
|#

## Response Handling

### Returned Data

#|
|| **Name**
\`type\` | **Description** ||
|| **result**
[\`boolean\`](t.md) | Done ||
|#
`;

let folder: string;
let output = '';

const environment = (): Parameters<typeof run>[1] => ({
  cwd: folder,
  stdout: (text) => {
    output += text;
  },
  stderr: (text) => {
    output += text;
  },
  interruption: () => new AbortController().signal,
});

beforeEach(async () => {
  output = '';
  folder = await mkdtemp(join(tmpdir(), 'codegen-import-'));
  await mkdir(join(folder, 'checkout/things'), { recursive: true });
  await writeFile(join(folder, 'checkout/LICENSE'), 'MIT License\n');
  await writeFile(join(folder, 'checkout/things/do.md'), PAGE);
});

afterEach(() => rm(folder, { recursive: true }));

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

async function source(): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'docs/bitrix24/reference/source.json'), 'utf8'));
}

const record = (commit: string): string =>
  `repository: https://example.com/docs\ncommit: ${commit}\n`;

/** A page with a structure that other pages link to. */
const structure = (name: string): string =>
  `# Types\n\n## Structure {#s}\n\n#|\n|| **Name**\n\`type\` | **Description** ||\n|| **${name}**\n\`integer\` | a ||\n|#\n`;

const rewrite = (text: string): Promise<void> =>
  writeFile(join(folder, 'checkout/things/do.md'), text);

const check = async (): Promise<number> => {
  output = '';
  return run(['import', 'checkout', '--check', '--report', 'report.md'], environment());
};

const FACTS = 'docs/bitrix24/reference/thing/thing.do.json';

const EVENT = `# Event of Adding onThingAdd

> Scope: [\`thing\`](scopes.md)

## What the Handler Receives

\`\`\`json
{ "event": "ONTHINGADD", "data": { "FIELDS": { "ID": "7" } } }
\`\`\`
`;

const CORRECTIONS = 'docs/bitrix24/reference/corrections.yaml';

/** A table calls the field an integer; who corrects it says that it is a text. */
const correctionTo = (type: string): string =>
  `- { method: thing.do, at: params ID, type: ${type}, evidence: 'The examples send a code.' }\n`;

const writeCorrections = (text: string): Promise<void> =>
  writeFile(join(folder, CORRECTIONS), text);

describe('corrections', () => {
  beforeEach(() => run(['import', 'checkout'], environment()));

  test('are applied, and told in the report as they can be reported', async () => {
    await writeCorrections(correctionTo('string'));
    const command = ['import', 'checkout', '--report', 'report.md'];
    expect(await run(command, environment())).toBe(0);
    const facts: unknown = JSON.parse(await readFile(join(folder, FACTS), 'utf8'));
    expect(facts).toMatchObject({ params: { fields: { ID: { type: 'string' } } } });
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toContain(
      '- **thing.do, params ID** ([things/do.md](things/do.md)): should be of the type `"string"`. The examples send a code.',
    );
    expect(await readFile(join(folder, CORRECTIONS), 'utf8')).toBe(correctionTo('string'));
  });

  test('of a name in a table are applied before examples are heard', async () => {
    await writeCorrections(
      "- { method: thing.do, at: params ID, name: CODE, evidence: 'The examples.' }\n",
    );
    expect(await run(['import', 'checkout'], environment())).toBe(0);
    const facts: unknown = JSON.parse(await readFile(join(folder, FACTS), 'utf8'));
    expect(facts).toMatchObject({ params: { fields: { CODE: { type: 'integer' } } } });
    expect(facts).not.toHaveProperty('params.fields.ID');
    await rewrite(
      (await readFile(join(folder, 'checkout/things/do.md'), 'utf8')).replaceAll('ID', 'CODE'),
    );
    output = '';
    expect(await run(['import', 'checkout'], environment())).toBe(2);
    expect(output).toContain('what is not wrong any more: thing.do, params ID.');
  });

  test('that change nothing any more are told by name', async () => {
    await writeCorrections(correctionTo('integer'));
    output = '';
    expect(await run(['import', 'checkout'], environment())).toBe(2);
    expect(output).toBe(
      'codegen: corrections.yaml corrects what is not wrong any more: thing.do, params ID. Remove that from it\n',
    );
  });

  test('that nobody understands are told with their place', async () => {
    await writeCorrections('- method: thing.do\n');
    output = '';
    expect(await run(['import', 'checkout'], environment())).toBe(2);
    expect(output).toBe('codegen: corrections.yaml, entry 1: it has no evidence\n');
  });
});

describe('codegen import', () => {
  test('writes facts without sentences', async () => {
    expect(await run(['import', 'checkout'], environment())).toBe(0);
    const text = await readFile(join(folder, FACTS), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      name: 'thing.do',
      params: { fields: { ID: { required: true, type: 'integer' } } },
    });
    expect(text).not.toContain('own words');
    expect(output).toContain('1 added');
    expect(await source()).toEqual({ commit: null, format: 1, license: 'MIT', repository: null });
  });

  test('names repository and commit, without the credentials of the address', async () => {
    await mkdir(join(folder, 'checkout/.git/refs/heads'), { recursive: true });
    await writeFile(join(folder, 'checkout/.git/HEAD'), 'ref: refs/heads/main\n');
    await writeFile(join(folder, 'checkout/.git/refs/heads/main'), `${COMMIT}\n`);
    await writeFile(
      join(folder, 'checkout/.git/config'),
      '[remote "origin"]\n\turl = https://me:made-up-token@example.com/docs.git\n',
    );
    await run(['import', 'checkout'], environment());
    expect(await source()).toMatchObject({
      commit: COMMIT,
      repository: 'https://example.com/docs.git',
    });
  });

  test('takes repository and commit of an archive as they are given', async () => {
    const address = 'https://me:made-up-token@example.com/docs.git?token=made-up';
    const args = ['import', 'checkout', '--repository', address, '--commit', COMMIT.toUpperCase()];
    expect(await run(args, environment())).toBe(0);
    expect(await source()).toMatchObject({
      commit: COMMIT,
      repository: 'https://example.com/docs.git',
    });
    expect(output).not.toContain('made-up');
  });

  test('joins two checkouts, of which the first decides', async () => {
    const older = 'fedcba9876543210fedcba9876543210fedcba98';
    await mkdir(join(folder, 'older/things'), { recursive: true });
    await writeFile(join(folder, 'checkout/SOURCE.yaml'), record(COMMIT));
    await writeFile(join(folder, 'older/SOURCE.yaml'), record(older));
    const row = '|| **LOOSE**\n[`KIND`](t.md) | A kind of its own ||\n|#\n\n## Response';
    await writeFile(
      join(folder, 'checkout/things/do.md'),
      PAGE.replace('|#\n\n## Response', row.replace('KIND', 'any')),
    );
    await writeFile(
      join(folder, 'older/things/do.md'),
      PAGE.replace('|#\n\n## Response', row.replace('KIND', 'double')).replace(
        '`integer`',
        '`string`',
      ),
    );
    await writeFile(
      join(folder, 'older/things/make.md'),
      PAGE.replaceAll('thing.do', 'thing.make'),
    );
    expect(await run(['import', 'checkout', 'older', '--report', 'report.md'], environment())).toBe(
      0,
    );
    expect(JSON.parse(await readFile(join(folder, FACTS), 'utf8'))).toMatchObject({
      params: { fields: { ID: { type: 'integer' }, LOOSE: { type: 'double' } } },
    });
    expect(await readdir(join(folder, 'docs/bitrix24/reference/thing'))).toEqual([
      'thing.do.json',
      'thing.make.json',
    ]);
    const repository = 'https://example.com/docs';
    expect(await source()).toMatchObject({
      commit: COMMIT,
      repository,
      older: { commit: older, license: null, repository },
    });
    const report = await readFile(join(folder, 'report.md'), 'utf8');
    expect(report).toContain('- removed: thing.make');
    expect(report).toContain('- changed: thing.do\n  - breaking · ID');
    const given = ['--commit', COMMIT, '--commit', COMMIT];
    expect(await run(['import', 'checkout', 'older', ...given], environment())).toBe(0);
    expect(await source()).toMatchObject({ commit: COMMIT, older: { commit: COMMIT } });
  });

  test('reports what changed, and touches nothing that did not', async () => {
    await run(['import', 'checkout'], environment());
    const before = (await stat(join(folder, FACTS))).mtimeMs;
    await run(['import', 'checkout'], environment());
    expect((await stat(join(folder, FACTS))).mtimeMs).toBe(before);
    await writeFile(join(folder, 'checkout/things/do.md'), PAGE.replace('`integer`', '`string`'));
    expect(await run(['import', 'checkout', '--report', 'report.md'], environment())).toBe(0);
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toContain(
      '- changed: thing.do (the documentation changed)\n  - feature · ID · type widened, integer → string | integer\n',
    );
  });

  describe('--check', () => {
    test('says that nothing has changed', async () => {
      await run(['import', 'checkout'], environment());
      expect(await check()).toBe(0);
      expect(output).toBe('The documentation changed no method\n');
    });

    test('names what the documentation changed, and writes no facts', async () => {
      await run(['import', 'checkout'], environment());
      const before = await readFile(join(folder, FACTS), 'utf8');
      await rewrite(PAGE.replace('**ID***', '**IDS***'));
      expect(await check()).toBe(1);
      expect(output).toContain('changed  thing.do (the documentation changed)\n');
      expect(await readFile(join(folder, FACTS), 'utf8')).toBe(before);
      expect(await readFile(join(folder, 'report.md'), 'utf8')).toContain('IDS');
      // Nor does it remember to have written them.
      await run(['import', 'checkout'], environment());
      expect(output).toContain('1 changed');
    });

    test('counts what says the same in other words', async () => {
      await run(['import', 'checkout'], environment());
      await rewrite(PAGE.replace('own words', 'words'));
      expect(await check()).toBe(0);
      expect(output).toContain('1 method in other words alone');
    });

    test('tells what would only be read differently', async () => {
      await run(['import', 'checkout'], environment());
      const path = join(folder, 'docs/bitrix24/reference/readings.json');
      const readings = await readFile(path, 'utf8');
      await writeFile(path, readings.replace(/"importer": "[^"]*"/u, '"importer": "another"'));
      const facts = await readFile(join(folder, FACTS), 'utf8');
      await writeFile(join(folder, FACTS), facts.replace('"integer"', '"string"'));
      expect(await check()).toBe(0);
      expect(output).toContain('no method; 1 method would be read differently');
    });

    test('looks into the pages that a method takes its structures from', async () => {
      const linked = PAGE.replace('(t.md) | The', '(t.md) | See [the structure](t.md#s). The');
      await rewrite(linked.replace('[`integer`](t.md)', '[`object`](t.md#s)'));
      await writeFile(join(folder, 'checkout/things/t.md'), structure('A'));
      await run(['import', 'checkout'], environment());
      await writeFile(join(folder, 'checkout/things/t.md'), structure('B'));
      expect(await check()).toBe(1);
      expect(output).toContain('changed  thing.do (the documentation changed)');
    });
  });

  test('reads the pages again when any module of the generator has changed', async () => {
    await run(['import', 'checkout'], environment());
    const file = join(folder, 'node_modules/.cache/oint-codegen/import.json');
    const remembered = await readFile(file, 'utf8');
    const version = await generatorVersion();
    expect(remembered).toContain(version);
    // What another generator has made of the same pages.
    await writeFile(
      file,
      remembered.replace(version, 'another').replace(/"summary":"[^"]*"/u, '"summary":"stale"'),
    );
    output = '';
    await run(['import', 'checkout'], environment());
    expect(output).not.toContain('stale');
  });

  test('restores facts that were edited, and removes those of methods that are gone', async () => {
    await run(['import', 'checkout'], environment());
    const text = await readFile(join(folder, FACTS), 'utf8');
    await writeFile(join(folder, FACTS), text.replace('integer', 'string'));
    await cp(join(folder, FACTS), join(folder, 'docs/bitrix24/reference/thing/thing.gone.json'));
    await run(['import', 'checkout'], environment());
    expect(await readFile(join(folder, FACTS), 'utf8')).toBe(text);
    expect(await readdir(join(folder, 'docs/bitrix24/reference/thing'))).toEqual(['thing.do.json']);
  });

  test('carries descriptions only elsewhere, with the licence', async () => {
    expect(await run(['import', 'checkout', '--with-descriptions'], environment())).toBe(2);
    expect(
      await run(['import', 'checkout', '--with-descriptions', '--out', 'mine'], environment()),
    ).toBe(0);
    expect(await readFile(join(folder, 'mine/thing/thing.do.json'), 'utf8')).toContain('own words');
    expect(await readFile(join(folder, 'mine/NOTICE'), 'utf8')).toContain('MIT License');
  });

  test.each([
    [['import']],
    [['import', 'nowhere']],
    [['import', 'checkout', 'nowhere']],
    [['import', 'checkout', 'checkout', 'checkout']],
    [['import', 'checkout', '--commit', COMMIT, '--commit', COMMIT]],
    [['import', 'checkout', '--wrong']],
    [['import', 'checkout', '--commit', 'main']],
    [['import', 'checkout', '--commit', COMMIT.slice(1)]],
    [['import', 'checkout', '--repository', '']],
    [['import', 'checkout', '--repository', 'no address']],
  ])('%j is a usage error', async (args) => {
    expect(await run(args, environment())).toBe(2);
    expect(output).toMatch(/^codegen: /u);
  });

  test('touches no file that an import has not written', async () => {
    const others = ['package.json', 'things/data.json', 'things/deep/x.json'];
    await mkdir(join(folder, 'target/things/deep'), { recursive: true });
    await Promise.all(
      others.map((path) => writeFile(join(folder, 'target', path), '{ "name": 1 }')),
    );
    expect(await run(['import', 'checkout', '--out', 'target'], environment())).toBe(2);
    expect(output).toContain('holds files that no import has written');
    // Beside facts, others may lie.
    await writeFile(join(folder, 'target/source.json'), '{}');
    expect(await run(['import', 'checkout', '--out', 'target'], environment())).toBe(0);
    await writeFile(
      join(folder, 'checkout/things/do.md'),
      PAGE.replaceAll('thing.do', 'thing.make'),
    );
    expect(await run(['import', 'checkout', '--out', 'target'], environment())).toBe(0);
    await Promise.all(
      others.map(async (path) =>
        expect(await readFile(join(folder, 'target', path), 'utf8')).toBe('{ "name": 1 }'),
      ),
    );
    expect(await readdir(join(folder, 'target/thing'))).toEqual(['thing.make.json']);
  });

  test('refuses a folder that describes no method', async () => {
    expect(await run(['import', 'checkout'], environment())).toBe(0);
    await writeFile(join(folder, 'checkout/things/do.md'), '# Nothing');
    expect(await run(['import', 'checkout'], environment())).toBe(2);
    expect(output).toContain('describes a method');
    expect(JSON.parse(await readFile(join(folder, FACTS), 'utf8'))).toMatchObject({
      name: 'thing.do',
    });
  });

  test('removes many methods only when it is told to', async () => {
    const pages = Array.from({ length: 20 }, (_, index) => `checkout/things/${index}.md`);
    await Promise.all(
      pages.map((path, index) =>
        writeFile(join(folder, path), PAGE.replaceAll('thing.do', `thing.do${index}`)),
      ),
    );
    expect(await run(['import', 'checkout'], environment())).toBe(0);
    await Promise.all(pages.map((path) => rm(join(folder, path))));
    expect(await run(['import', 'checkout'], environment())).toBe(2);
    expect(output).toContain('20 of the 21 methods');
    expect(await readdir(join(folder, 'docs/bitrix24/reference/thing'))).toHaveLength(21);
    expect(await run(['import', 'checkout', '--prune'], environment())).toBe(0);
    expect(await readdir(join(folder, 'docs/bitrix24/reference/thing'))).toEqual(['thing.do.json']);
  });
});

test('events are facts too: an import counts them, and --check tells which the documentation changed', async () => {
  const page = join(folder, 'checkout/things/on-thing-add.md');
  await writeFile(page, EVENT);
  expect(await run(['import', 'checkout'], environment())).toBe(0);
  expect(output).toContain('1 events and 0 placements; 1 added, 0 changed, 0 removed');
  const file = join(folder, 'docs/bitrix24/reference/events.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    events: { ONTHINGADD: { name: 'onThingAdd', scopes: ['thing'] } },
  });
  expect(await check()).toBe(0);
  await writeFile(page, EVENT.replace('"ID": "7"', '"ID": "7", "NOTE": "a"'));
  expect(await check()).toBe(1);
  expect(output).toContain('changed  ONTHINGADD (the documentation changed)');
  expect(output).toContain('The documentation changed no method; 1 of its events and placements');
  expect(await readFile(join(folder, 'report.md'), 'utf8')).toContain('- changed: ONTHINGADD');
  await rm(page);
  expect(await check()).toBe(1);
  expect(output).toContain('removed  ONTHINGADD');
});
