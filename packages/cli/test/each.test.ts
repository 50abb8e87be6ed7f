import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { type BatchPortal, startBatchPortal } from './batch-portal.ts';
import { type Outcome, runLine } from './command-line.ts';

let portal: BatchPortal;
let folder: string;

beforeAll(async () => {
  portal = await startBatchPortal();
});

afterAll(() => portal.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-each-'));
  portal.done.length = 0;
  portal.requests = 0;
  portal.before = () => {};
  portal.errorOf = () => undefined;
  portal.refusal = () => undefined;
});

afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content);

const file = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

/** `own` stands before `--`, `line` behind it. */
async function each(
  own: readonly string[],
  line: readonly string[],
  stdin?: string,
): Promise<Outcome> {
  const words = ['bitrix24', 'each', ...own, '--', ...line, '--url', portal.webhook];
  const surroundings = { cwd: folder, ...(stdin === undefined ? {} : { stdin }) };
  const { stderr, ...outcome } = await runLine(words, surroundings, [bitrix24]);
  return { ...outcome, stderr: withoutWarnings(stderr) };
}

/** What the reference says of the methods is tested elsewhere. */
function withoutWarnings(stderr: string): string {
  return stderr.replaceAll(/^(?:Warning: |Did you mean).*\n/gmu, '');
}

const queries = (): string[] => portal.done.map(({ query }) => query);

/** `n,title` with so many rows. */
function table(count: number): string {
  return `TITLE\n${Array.from({ length: count }, (_, index) => `Lead ${index + 1}\n`).join('')}`;
}

const titles = (from: number, upTo: number): string[] =>
  Array.from({ length: upTo - from + 1 }, (_, index) => `fields[TITLE]=Lead ${from + index}`);

describe('rows are read as', () => {
  const WANTED = ['fields[TITLE]=Окна "A"; x\nдве', 'fields[TITLE]=Двери'];

  test.each<[name: string, content: string | Uint8Array, own: readonly string[]]>([
    ['rows.csv', 'TITLE,NONE\n"Окна ""A""; x\nдве",\nДвери,\n', []],
    ['excel.csv', '\uFEFFTITLE;NONE\r\n"Окна ""A""; x\nдве";\r\nДвери;\r\n', []],
    ['rows.tsv', 'NONE\tTITLE\n\t"Окна ""A""; x\nдве"\n\tДвери\n', []],
    ['rows.ndjson', '{"TITLE":"Окна \\"A\\"; x\\nдве"}\n\n{"TITLE":"Двери"}', []],
    ['rows.json', ' [\n{"TITLE":"Окна \\"A\\"; x\\nдве"} ,{"TITLE":"Двери"}\n] ', []],
    ['rows', '[{"TITLE":"Окна \\"A\\"; x\\nдве"},{"TITLE":"Двери"}]', []],
    ['utf16.csv', Buffer.from('\uFEFFTITLE;NONE\n"Окна ""A""; x\nдве";\nДвери;\n', 'utf16le'), []],
    [
      'old.csv',
      inWindows1251('TITLE;NONE\r\n"Окна ""A""; x\nдве";\r\nДвери;\r\n'),
      ['--encoding', 'cp1251'],
    ],
  ])('%s', async (name, content, own) => {
    await put(name, content);
    const { code, stderr } = await each(['--from', name, ...own], ['crm.contact.add']);
    expect([code, queries(), stderr]).toEqual([0, WANTED, '2 rows done\n']);
    expect(portal.requests).toBe(1);
    expect(await readdir(folder)).toEqual([name]);
  });

  test('standard input, with a journal that is named', async () => {
    const line = ['crm.contact.add'];
    const without = await each(['--from', '-'], line, 'TITLE\nx\n');
    expect([without.code, portal.requests]).toEqual([2, 0]);
    expect(without.stderr).toContain('--from - needs --journal with a file');
    const { code } = await each(['--from', '-', '--journal', 'j'], line, 'TITLE\nx\n');
    expect([code, queries()]).toEqual([0, ['fields[TITLE]=x']]);
  });

  test('JSON with its types, and numbers that JavaScript does not have', async () => {
    await put(
      'rows.ndjson',
      '{"fields":{"A":[1,true]},"ID":9007199254740993}\n{"ID":10.10,"fields":{}}\n',
    );
    await each(['--from', 'rows.ndjson'], ['crm.contact.update']);
    expect(queries()).toEqual([
      'fields[A][0]=1&fields[A][1]=1&ID=9007199254740993',
      'ID=10.10&fields=',
    ]);
  });
});

function inWindows1251(content: string): Uint8Array {
  return Uint8Array.from(content, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}

describe('columns fill', () => {
  test.each<[own: readonly string[], line: readonly string[], wanted: string]>([
    [['--map', 'TITLE=name'], ['CreateLead'], 'fields[TITLE]=Ann'],
    [
      ['--map', 'TITLE=name,COMMENTS=note'],
      ['СоздатьЛид'],
      'fields[TITLE]=Ann&fields[COMMENTS]=hi',
    ],
    [
      ['--map', 'TITLE=name', '--map', 'COMMENTS=note'],
      ['create-lead'],
      'fields[TITLE]=Ann&fields[COMMENTS]=hi',
    ],
    [['--map', 'fields[PHONE][][VALUE]=note'], ['CreateLead'], 'fields[PHONE][0][VALUE]=hi'],
    [
      ['--map', 'TITLE=name'],
      ['CreateLead', '--fields', "{'SOURCE_ID':'WEB'}"],
      'fields[SOURCE_ID]=WEB&fields[TITLE]=Ann',
    ],
    [['--map', '--lead=id', '--map', 'TITLE=name'], ['UpdateLead'], 'id=7&fields[TITLE]=Ann'],
    [
      ['--map', 'id=id,TITLE=name'],
      ['crm.contact.update', 'params[A]=N'],
      'params[A]=N&id=7&fields[TITLE]=Ann',
    ],
    [['--map', 'filter[>=ID]=id'], ['crm.contact.list'], 'filter[>=ID]=7'],
    [['--map', 'id=id'], ['call', 'some.method', 'x=1'], 'x=1&id=7'],
  ])('%j -- %j', async (own, line, wanted) => {
    await put('rows.csv', 'id,name,note,empty\n7,Ann,hi,\n');
    expect((await each(['--from', 'rows.csv', ...own], line)).code).toBe(0);
    expect(queries()).toEqual([wanted]);
  });

  test('texts that are sent as they are, whatever they look like', async () => {
    await put('secret.txt', 'secret');
    const odd = ['$result[0][ID]', '@secret.txt', './secret.txt', String.raw`a\nb`, '=1+1'];
    await put('rows.csv', `TITLE\n${odd.map((title) => `${title}\n`).join('')}`);
    await each(['--from', 'rows.csv'], ['CreateLead']);
    expect(queries().map((query) => query.replace('fields[TITLE]=', ''))).toEqual(odd);
  });
});

describe('nothing is sent', () => {
  test.each<[own: readonly string[], line: readonly string[], said: string]>([
    [[], ['CreateLead'], '--from is missing'],
    [['--from', 'none.csv'], ['CreateLead'], 'cannot read the file "none.csv": it does not exist.'],
    [
      ['--from', 'rows.csv', '--map', 'TITLE'],
      ['CreateLead'],
      '--map: expected NAME=column, not "TITLE".',
    ],
    [
      ['--from', 'rows.csv', '--map', 'TITLE=nome'],
      ['CreateLead'],
      'the rows have no column "nome".',
    ],
    [
      ['--from', 'rows.csv', '--map', 'x=name'],
      ['DeleteLead'],
      '"x" is nothing that the command has: lead.',
    ],
    [
      ['--from', 'rows.csv', '--concurrency', '0'],
      ['CreateLead'],
      '--concurrency: expected a number of requests',
    ],
    [
      ['--from', 'rows.csv', '--encoding', 'klingon'],
      ['CreateLead'],
      'there is no encoding "klingon"',
    ],
    [['--from', 'rows.csv'], ['CreateLaed'], 'There is no command "CreateLaed".'],
    [
      ['--from', 'rows.csv'],
      ['CreateLead', '--all'],
      '--all has no meaning for a command behind each.',
    ],
    [['--from', 'rows.csv', '--fields', 'x'], ['CreateLead'], 'There is no option --fields.'],
    [['--from', 'broken.csv'], ['CreateLead'], 'no valid CSV at line 52'],
    [['--from', 'quotes.csv'], ['CreateLead'], 'no valid CSV at line'],
    [['--from', 'endless.csv'], ['CreateLead'], 'no valid CSV at line 1: '],
    [['--from', 'broken.ndjson'], ['CreateLead'], 'row 2 is no JSON structure'],
    [
      ['--from', 'old.csv'],
      ['CreateLead'],
      'If it is meant to be, name the encoding: --encoding windows-1251',
    ],
  ])('for %j -- %j', async (own, line, said) => {
    await put('rows.csv', 'name\nAnn\n');
    await put('broken.csv', `a,b\n${'1,2\n'.repeat(50)}1,2,3\n`);
    await put('quotes.csv', 'a,b\n1,"2\n');
    await put('endless.csv', 'name,'.repeat(2 ** 18));
    await put('broken.ndjson', '{"a":1}\n5\n');
    await put(
      'old.csv',
      Buffer.concat([Buffer.from(`TITLE\n${'x\n'.repeat(50_000)}`), inWindows1251('Окна\n')]),
    );
    const { code, stderr } = await each(own, line);
    expect([code, portal.requests]).toEqual([2, 0]);
    expect(stderr).toContain(said);
  });

  test('for a quote that nothing closes, long before the end is read', async () => {
    let pieces = 0;
    async function* endless() {
      yield 'name\n"';
      for (; pieces < 1000; pieces += 1) yield ' '.repeat(2 ** 20);
    }
    const own = ['--from', '-', '--journal', 'journal'];
    const words = ['bitrix24', 'each', ...own, '--', 'CreateLead', '--url', portal.webhook];
    const { code, stderr } = await runLine(words, { cwd: folder, stdin: endless() }, [bitrix24]);
    expect([code, portal.requests]).toEqual([2, 0]);
    expect(stderr).toContain('no valid CSV at line 2');
    expect(pieces).toBeLessThan(50);
  });

  test.each([['--failed'], ['--journal']])('into the file of the rows: %s', async (option) => {
    await put('rows.csv', table(3));
    const own = ['--from', 'rows.csv', option, './rows.csv'];
    const { code, stderr } = await each(own, ['crm.contact.add']);
    expect([code, portal.requests, await file('rows.csv')]).toEqual([2, 0, table(3)]);
    expect(stderr).toContain('rows.csv has to be another file');
  });

  test('with a journal that is none', async () => {
    await put('rows.csv', table(3));
    await put('notes.txt', 'Call Anna');
    const own = ['--from', 'rows.csv', '--journal', 'notes.txt'];
    const { code, stderr } = await each(own, ['crm.contact.add']);
    expect([code, portal.requests, await file('notes.txt')]).toEqual([2, 0, 'Call Anna']);
    expect(stderr).toContain('The journal notes.txt is of another command line.');
  });

  test('without a command', async () => {
    const { code, stderr } = await runLine(['bitrix24', 'each', '--from', 'x.csv'], {}, [bitrix24]);
    expect(code).toBe(2);
    expect(stderr).toContain('oint bitrix24 each --from leads.csv --map TITLE=name -- CreateLead');
  });

  test('with --dry-run, which shows what would be', async () => {
    await put('rows.csv', 'lead,TITLE\n7,One\n,Two\n');
    const { code, stdout, stderr } = await each(
      ['--from', 'rows.csv', '--dry-run'],
      ['UpdateLead'],
    );
    expect([code, portal.requests]).toEqual([2, 0]);
    expect(stdout).toBe(
      '{"row":1,"method":"crm.lead.update","params":{"id":"7","fields":{"TITLE":"One"}}}\n',
    );
    expect(stderr).toContain('Row 2: without a value: --lead\n');
    expect(await readdir(folder)).toEqual(['rows.csv']);
  });
});

describe('rows that fail', () => {
  test('are reported with why, and can be sent again', async () => {
    await put('leads.csv', 'name;note\nLead 1;"a\nb"\nLead 2;\nLead 3;"x;y"\n');
    portal.errorOf = ({ query }) => (/1|3/u.test(query) ? 'ERROR_CORE' : undefined);
    const own = ['--map', 'TITLE=name'];
    const first = await each(['--from', 'leads.csv', ...own], ['crm.contact.add']);
    expect([first.code, first.stdout]).toEqual([8, '{"row":2,"result":1}\n']);
    expect(first.stderr).toBe('1 row done, 2 failed (leads.failed.csv)\n');
    const report = await file('leads.failed.csv');
    expect(report).toMatch(
      /^\uFEFFname;note;oint:row;oint:error\nLead 1;"a\nb";1;.*ERROR_CORE.*\nLead 3;"x;y";3;.*\n$/u,
    );
    portal.errorOf = () => undefined;
    const again = await each(['--from', 'leads.failed.csv', ...own], ['crm.contact.add']);
    expect(again.code).toBe(0);
    expect(queries()).toEqual([2, 1, 3].map((number) => `fields[TITLE]=Lead ${number}`));
  });

  test('of NDJSON are reported as NDJSON', async () => {
    await put('rows.ndjson', '{"TITLE":"1","N":9007199254740993}\n');
    portal.errorOf = () => 'ERROR_CORE';
    await each(['--from', 'rows.ndjson', '--failed', 'bad.ndjson'], ['crm.contact.add']);
    expect(await file('bad.ndjson')).toMatch(
      /^\{"TITLE":"1","N":9007199254740993,"oint:row":1,"oint:error":".*"\}\n$/u,
    );
    portal.errorOf = () => undefined;
    await each(['--from', 'bad.ndjson'], ['crm.contact.add']);
    expect(queries()).toEqual(['fields[TITLE]=1&fields[N]=9007199254740993']);
  });

  test('are those of which no request can be made, too', async () => {
    await put('rows.csv', 'lead,TITLE\n7,One\n,Two\n9,Three\n');
    const { code, stderr } = await each(['--from', 'rows.csv'], ['UpdateLead']);
    expect([code, queries()]).toEqual([8, ['id=7&fields[TITLE]=One', 'id=9&fields[TITLE]=Three']]);
    expect(stderr).toContain('2 rows done, 1 failed (rows.failed.csv)');
    expect(await file('rows.failed.csv')).toContain(',Two,2,without a value: --lead\n');
  });

  test('end the run with --stop-on-error; it goes on behind them', async () => {
    await put('rows.csv', table(120));
    portal.errorOf = ({ query }) => (query.endsWith(' 60') ? 'ERROR_CORE' : undefined);
    const own = ['--from', 'rows.csv', '--stop-on-error'];
    const first = await each(own, ['crm.contact.add']);
    expect([first.code, queries()]).toEqual([8, titles(1, 59)]);
    const again = await each(own, ['crm.contact.add']);
    expect(queries()).toEqual([...titles(1, 59), ...titles(61, 120)]);
    expect([again.code, again.stderr]).toEqual([8, '60 rows done, 60 settled earlier\n']);
  });

  test('do not stop others, in any number of requests at once', async () => {
    await put('rows.csv', table(500));
    portal.errorOf = ({ query }) => (/[13579]$/u.test(query) ? 'ERROR_CORE' : undefined);
    const { code } = await each(['--from', 'rows.csv', '--concurrency', '4'], ['crm.contact.add']);
    expect([code, portal.done.length]).toEqual([8, 250]);
    expect((await file('rows.failed.csv')).split('\n')).toHaveLength(252);
  });
});

describe('after an interruption', () => {
  test('the same line sends what was not sent', async () => {
    await put('rows.csv', table(120));
    portal.refusal = (request) => (request === 2 ? 403 : undefined);
    const first = await each(['--from', 'rows.csv'], ['crm.contact.add']);
    expect([first.code, queries()]).toEqual([3, titles(1, 50)]);
    expect(first.stderr).toContain('50 rows done\n');
    portal.refusal = () => undefined;
    const again = await each(['--from', 'rows.csv'], ['crm.contact.add']);
    expect([again.code, queries()]).toEqual([0, titles(1, 120)]);
    expect(again.stderr).toBe('70 rows done, 50 settled earlier\n');
    expect(await readdir(folder)).toEqual(['rows.csv']);
  });

  test('another line, or other rows, do not go on with the journal', async () => {
    await put('rows.csv', table(120));
    portal.refusal = (request) => (request === 2 ? 403 : undefined);
    await each(['--from', 'rows.csv'], ['crm.contact.add']);
    const other = await each(['--from', 'rows.csv'], ['crm.company.add']);
    expect(other.stderr).toContain('The journal rows.csv.journal is of another command line.');
    await put('rows.csv', table(120).replace('Lead 3\n', 'Lead three\n'));
    const changed = await each(['--from', 'rows.csv'], ['crm.contact.add']);
    expect(changed.stderr).toContain('The journal rows.csv.journal is of other rows');
    expect([other.code, changed.code, portal.requests]).toEqual([2, 2, 2]);
  });

  test('what may have been carried out is reported, and sent again only when that is asked for', async () => {
    await put('rows.csv', table(60));
    portal.refusal = (request) => (request === 1 ? 500 : undefined);
    const own = ['--from', 'rows.csv'];
    const first = await each(own, ['crm.contact.add']);
    expect([first.code, queries()]).toEqual([3, []]);
    expect(first.stderr).toContain(
      '0 rows done, 50 may have been carried out (rows.unknown.csv)\nLook up the rows',
    );
    const again = await each(own, ['crm.contact.add']);
    expect([again.code, queries()]).toEqual([8, titles(51, 60)]);
    const last = await each([...own, '--send-unknown'], ['crm.contact.add']);
    expect([last.code, queries()]).toEqual([0, [...titles(51, 60), ...titles(1, 50)]]);
  });

  test('a row of another journal line that was cut short is in flight', async () => {
    await put('rows.csv', table(3));
    portal.refusal = () => 403;
    await each(['--from', 'rows.csv'], ['crm.contact.add']);
    portal.refusal = () => undefined;
    const journal = await file('rows.csv.journal');
    await put('rows.csv.journal', `${journal.split('\n').slice(0, 2).join('\n')}\n{"done":[1,2`);
    const { code, stderr } = await each(['--from', 'rows.csv'], ['crm.contact.add']);
    expect([code, portal.done]).toEqual([8, []]);
    expect(stderr).toContain('0 rows done, 3 may have been carried out (rows.unknown.csv)');
  });
});

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

function start(own: readonly string[], node: readonly string[] = []): ChildProcess {
  const line = ['bitrix24', 'each', ...own, '--', 'crm.contact.add', '--url', portal.webhook];
  return spawn(process.execPath, [...node, '--conditions=@oint/source', bin, ...line], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', OINT_LANG: 'en' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const stderr = child.stderr === null ? '' : await text(child.stderr);
  return { code: await code, stderr: withoutWarnings(stderr) };
}

describe('a process', () => {
  test('that is killed goes on, and sends no row twice', async () => {
    await put('rows.csv', table(400));
    let reached: (() => void) | undefined;
    const third = new Promise<void>((resolve) => (reached = resolve));
    portal.before = (request) => {
      if (request < 3) return undefined;
      reached?.();
      return new Promise(() => {});
    };
    const child = start(['--from', 'rows.csv']);
    await third;
    child.kill('SIGKILL');
    await ended(child);
    portal.before = () => {};
    const again = await ended(start(['--from', 'rows.csv']));
    expect(again.code).toBe(8);
    expect(again.stderr).toContain(
      '250 rows done, 100 settled earlier, 50 may have been carried out (rows.unknown.csv)',
    );
    expect(queries()).toEqual([...titles(1, 100), ...titles(151, 400)]);
    const unknown = await file('rows.unknown.csv');
    expect(unknown.split('\n').slice(1, 51)).toEqual(
      Array.from(
        { length: 50 },
        (_, index) =>
          `Lead ${index + 101},${index + 101},sent when the run was interrupted: look whether it was carried out`,
      ),
    );
  });

  test('takes no more memory than a part of the rows has', async () => {
    const rows = createWriteStream(join(folder, 'rows.csv'));
    rows.write('TITLE\n');
    for (let row = 0; row < 14_000; row += 1) rows.write(`${String(row).repeat(1200)}\n`);
    await new Promise<void>((resolve) => rows.end(resolve));
    const narrow = ['--max-old-space-size=48', '--max-semi-space-size=4'];
    const { code, stderr } = await ended(start(['--from', 'rows.csv'], narrow));
    expect([code, stderr]).toEqual([0, '14,000 rows done\n']);
    expect(portal.done).toHaveLength(14_000);
  });
});
