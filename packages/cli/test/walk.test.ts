import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
} from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { type Outcome, runLine } from './command-line.ts';
import { type RowsPortal, startRowsPortal } from './rows-portal.ts';

let portal: RowsPortal;
let folder: string;

/** A number that JavaScript does not have, one with a nought that it drops, and Cyrillic. */
const rowOf = (id: number): string =>
  `{"ID":"${id}","TITLE":"Лид \\"${id}\\"; x","PRICE":10.10,"BIG":9007199254740993}`;

beforeAll(async () => {
  portal = await startRowsPortal(rowOf);
});

afterAll(() => portal.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-walk-'));
  portal.ids = idsUpTo(120);
  portal.requests = 0;
  portal.instead = () => undefined;
});

afterEach(() => rm(folder, { recursive: true }));

/** So many ids with gaps, so that one request has to follow the other. */
function idsUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 3 * index + 5);
}

function walk(...words: string[]): Promise<Outcome> {
  const line = ['bitrix24', 'crm.lead.list', '--url', portal.webhook, '--all', ...words];
  return runLine(line, { cwd: folder }, [bitrix24]);
}

const DEPRECATED = 'Warning: crm.lead.list is deprecated; use crm.item.list.\n';

function lines(ids: readonly number[]): string {
  return ids.map((id) => `${rowOf(id)}\n`).join('');
}

const file = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('all rows of a list', () => {
  test.each([['GetLeadsList'], ['ПолучитьСписокЛидов'], ['crm.lead.list'], ['call']])(
    'of %s, as they came',
    async (name) => {
      const words = name === 'call' ? ['call', 'crm.lead.list'] : [name];
      const line = ['bitrix24', ...words, '--url', portal.webhook, '--all'];
      const { code, stdout } = await runLine(line, {}, [bitrix24]);
      expect([code, stdout]).toEqual([0, lines(portal.ids)]);
    },
  );

  test.each<[words: string[], stdout: string]>([
    [
      ['--format', 'csv'],
      'ID,TITLE,PRICE,BIG\n5,"Лид ""5""; x",10.10,9007199254740993\n8,"Лид ""8""; x",10.10,9007199254740993\n',
    ],
    [['--format', 'csv', '--json', 'PRICE,ID'], 'PRICE,ID\n10.10,5\n10.10,8\n'],
    [
      ['--format', 'csv-excel', '--json', 'ID,TITLE'],
      '\uFEFFID;TITLE\r\n5;"Лид ""5""; x"\r\n8;"Лид ""8""; x"\r\n',
    ],
    [
      ['--format', 'json', '--json', 'BIG'],
      '[\n {\n  "BIG": 9007199254740993\n },\n {\n  "BIG": 9007199254740993\n }\n]\n',
    ],
    [
      ['--format', 'yaml', '--json', 'ID,BIG'],
      '- ID: "5"\n  BIG: 9007199254740993\n- ID: "8"\n  BIG: 9007199254740993\n',
    ],
    [['--format', 'table', '--json', 'ID,TITLE'], 'ID  TITLE\n5   Лид "5"; x\n8   Лид "8"; x\n'],
    [['--json', 'ID'], '{"ID":"5"}\n{"ID":"8"}\n'],
    [['--jq', '.ID + "!"'], '5!\n8!\n'],
    [['--json', 'PRICE', '--jq', '.PRICE'], '10.10\n10.10\n'],
  ])('%j', async (words, stdout) => {
    expect(await walk('--limit', '2', ...words)).toMatchObject({ code: 0, stdout });
  });

  test.each([
    ['json', '[]\n'],
    ['yaml', '[]\n'],
    ['ndjson', ''],
    ['csv', ''],
    ['table', ''],
  ])('none, as %s', async (format, stdout) => {
    portal.ids = [];
    expect(await walk('--format', format)).toEqual({ code: 0, stdout, stderr: DEPRECATED });
  });

  test('of none, columns that are named still have a head', async () => {
    portal.ids = [];
    const { stdout } = await walk('--format', 'csv', '--json', 'ID,TITLE');
    expect(stdout).toBe('ID,TITLE\n');
  });

  test('no more than a limit, across pages', async () => {
    const { stdout } = await walk('--limit', '70');
    expect(stdout).toBe(lines(portal.ids.slice(0, 70)));
    expect(portal.requests).toBe(2);
  });

  test('a field that no row has is told, and one that only later rows have', async () => {
    const named = await walk('--json', 'ID,NONE', '--format', 'csv');
    expect(named.stderr).toBe(`${DEPRECATED}Warning: no row of the result has a field NONE.\n`);
    const other = await startRowsPortal((id) => `{"ID":"${id}"${id > 300 ? ',"NEW":1' : ''}}`);
    onTestFinished(() => other.close());
    other.ids = idsUpTo(120);
    const line = ['bitrix24', 'crm.lead.list', '--url', other.webhook, '--all', '--format', 'csv'];
    const { code, stderr } = await runLine(line, {}, [bitrix24]);
    expect([code, stderr]).toEqual([
      0,
      `${DEPRECATED}Warning: the first rows did not have NEW, so there is no column for it. Name the fields with --json, or write ndjson.\n`,
    ]);
  });

  test('with --dry-run only the first request is shown', async () => {
    const { code, stdout } = await walk('--dry-run');
    expect([code, portal.requests]).toEqual([0, 0]);
    expect(stdout).toMatch(/^curl -X POST '.*\/rest\/1\/\*\*\*\/batch\.json'/u);
  });
});

describe('mistakes, of which nothing is sent', () => {
  test.each<[words: string[], said: string]>([
    [['crm.lead.list', '--limit', '5'], '--limit belongs to --all.'],
    [['crm.lead.list', '--resume'], '--resume belongs to --all.'],
    [['crm.lead.list', '--all', '--limit', '0'], '--limit: expected a number of rows, 1 or more.'],
    [['crm.lead.list', '--all', '--resume'], '--resume needs --out with a file'],
    [['crm.lead.add', '--all'], '--all reads lists, and crm.lead.add changes something.'],
    [
      ['CreateLead', '--all', '--fields', '{}'],
      '--all reads lists, and CreateLead changes something.',
    ],
    [
      ['UploadFileToFolder', '--all', '--folderid', '1', '--title', 'x', '--file', 'package.json'],
      'UploadFileToFolder makes several requests.',
    ],
    [
      ['crm.lead.list', '--all', '--out', 'none/x.csv'],
      '--out: cannot write to "none/x.csv": its folder does not exist.',
    ],
  ])('%j', async (words, said) => {
    const line = ['bitrix24', ...words, '--url', portal.webhook];
    const { code, stderr } = await runLine(line, {}, [bitrix24]);
    expect([code, portal.requests]).toEqual([2, 0]);
    expect(stderr).toContain(said);
  });

  test('what has no list says so', async () => {
    portal.instead = () => ({ status: 200, body: '{"result":5}' });
    const { code, stdout, stderr } = await walk();
    expect([code, stdout]).toEqual([6, '']);
    expect(stderr).toContain(
      'oint: crm.lead.list: the answer is no list, or none of which all rows come',
    );
  });
});

describe('a file', () => {
  test('is there when it is whole, in the form that its name says', async () => {
    const { code, stdout, stderr } = await walk('--out', 'leads.csv', '--json', 'ID');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`${DEPRECATED}Written to leads.csv: 120 rows\n`);
    expect(await file('leads.csv')).toBe(`ID\n${portal.ids.map((id) => `${id}\n`).join('')}`);
    expect(await readdir(folder)).toEqual(['leads.csv']);
  });

  test.each(['csv', 'json', 'ndjson', 'yaml'])(
    'as %s goes on after an error where it was',
    async (format) => {
      portal.ids = idsUpTo(6000);
      expect((await walk('--out', `whole.${format}`)).code).toBe(0);
      portal.requests = 0;
      portal.instead = (request) =>
        request === 2
          ? { status: 400, body: '{"error":"BROKEN","error_description":"no"}' }
          : undefined;
      const out = ['--out', `part.${format}`];
      const failed = await walk(...out);
      expect([failed.code, failed.stdout]).toEqual([3, '']);
      expect(failed.stderr).toContain(
        `50 rows are in part.${format}.part; the same line with --resume goes on from there.`,
      );
      portal.instead = () => undefined;
      portal.requests = 0;
      expect(await walk(...out, '--resume')).toMatchObject({ code: 0, stdout: '' });
      expect(await file(`part.${format}`)).toBe(await file(`whole.${format}`));
      expect((await readdir(folder)).toSorted()).toEqual([`part.${format}`, `whole.${format}`]);
    },
  );

  test.each(['landing.site.getList', 'biconnector.source.list'])(
    'of %s goes on after an error, with all rows, each once',
    async (method) => {
      const line = ['bitrix24', method, '--all', '--out', 'rows.csv', '--json', 'ID'];
      const walkOn = (...more: string[]) =>
        runLine([...line, ...more, '--url', portal.webhook], { cwd: folder }, [bitrix24]);
      portal.instead = (request) =>
        request === 3 ? { status: 400, body: '{"error":"BROKEN"}' } : undefined;
      expect((await walkOn()).code).toBe(3);
      portal.instead = () => undefined;
      expect((await walkOn('--resume')).code).toBe(0);
      expect(await file('rows.csv')).toBe(`ID\n${portal.ids.map((id) => `${id}\n`).join('')}`);
    },
  );

  test('that was there stays until the new one is whole', async () => {
    await writeFile(join(folder, 'leads.csv'), 'old');
    portal.instead = () => ({ status: 400, body: '{"error":"BROKEN"}' });
    expect((await walk('--out', 'leads.csv')).code).toBe(3);
    expect(await file('leads.csv')).toBe('old');
  });

  test('goes on only with the same list', async () => {
    portal.ids = idsUpTo(6000);
    portal.instead = (request) =>
      request === 2 ? { status: 400, body: '{"error":"BROKEN"}' } : undefined;
    await walk('--out', 'leads.csv');
    const other = await walk('--out', 'leads.csv', '--resume', '--format', 'ndjson');
    expect([other.code, portal.requests]).toEqual([2, 2]);
    expect(other.stderr).toContain(
      '--resume: what an earlier run left beside "leads.csv" is of another list.',
    );
    expect((await walk('--out', 'leads.csv', '--resume=leads.csv.part.json')).code).toBe(0);
    expect((await file('leads.csv')).split('\n')).toHaveLength(6002);
  });

  test.each([['leads.csv'], ['./leads.csv.part'], ['notes.txt'], ['data.json']])(
    'goes on with no file that is something else: %s',
    async (name) => {
      await writeFile(join(folder, 'leads.csv'), 'old');
      await writeFile(join(folder, 'notes.txt'), 'Call Anna');
      await writeFile(join(folder, 'data.json'), '{"people":["Anna"]}');
      const { code, stderr } = await walk('--out', 'leads.csv', `--resume=${name}`);
      expect([code, portal.requests]).toEqual([2, 0]);
      expect(stderr).toContain(`--resume: ${name} says nothing of an interrupted run`);
      expect(await file('leads.csv')).toBe('old');
      expect(await file('notes.txt')).toBe('Call Anna');
      expect(await file('data.json')).toContain('Anna');
    },
  );

  test('begins anew where there is nothing to go on with', async () => {
    await writeFile(join(folder, 'leads.csv.part'), 'rubbish');
    await writeFile(join(folder, 'leads.csv.part.json'), '{"fing');
    expect((await walk('--out', 'leads.csv', '--json', 'ID', '--resume')).code).toBe(0);
    expect((await file('leads.csv')).split('\n')).toHaveLength(122);
  });

  test.skipIf(process.platform === 'win32')('is never written behind a link', async () => {
    await writeFile(join(folder, 'secret'), 'kept');
    await symlink('secret', join(folder, 'leads.csv.part'));
    expect((await walk('--out', 'leads.csv')).code).toBe(2);
    expect(await file('secret')).toBe('kept');
  });

  test.runIf(process.platform === 'linux')('may be a device, full or not', async () => {
    expect((await walk('--out', '/dev/null')).code).toBe(0);
    const { code, stderr } = await walk('--out', '/dev/full');
    expect(code).toBe(7);
    expect(stderr).toContain('--out: cannot write to "/dev/full": no space is left.');
  });
});

/** Requests for a list that is read page by page. */
async function requestsFor(terminal: boolean): Promise<number> {
  portal.requests = 0;
  const line = ['bitrix24', 'biconnector.source.list', '--all', '--url', portal.webhook];
  expect((await runLine(line, { terminal }, [bitrix24])).code).toBe(0);
  return portal.requests;
}

test('the line of progress asks nothing of a list that is read page by page', async () => {
  expect(await requestsFor(true)).toBe(await requestsFor(false));
});

describe('a portal that is not at its best', () => {
  test('refuses for its limits and is away for a moment: no row is missing or there twice', async () => {
    portal.ids = idsUpTo(6000);
    portal.instead = (request) => {
      if (request === 2) return { status: 503, body: '{"error":"QUERY_LIMIT_EXCEEDED"}' };
      return request === 4 ? { status: 502, body: 'Bad Gateway' } : undefined;
    };
    const { code, stdout } = await walk();
    expect(code).toBe(0);
    expect(stdout).toBe(lines(portal.ids));
  });

  test('loses and gets rows meanwhile: what stays comes once', async () => {
    portal.ids = idsUpTo(6000);
    const gone = new Set(portal.ids.filter((_, index) => index % 7 === 0));
    const kept = portal.ids.filter((id) => !gone.has(id));
    portal.instead = (request) => {
      if (request === 2) portal.ids = [1, 2, ...kept, 50_000];
      return undefined;
    };
    const { stdout } = await walk('--jq', '.ID');
    const ids = stdout.trim().split('\n').map(Number);
    expect(new Set(ids).size).toBe(ids.length);
    expect(kept.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

function start(
  words: readonly string[],
  stdout: 'pipe' | number = 'pipe',
  node: readonly string[] = [],
): ChildProcess {
  const url = words.includes('--url') ? [] : ['--url', portal.webhook];
  const line = ['bitrix24', 'crm.lead.list', ...url, '--all', ...words];
  return spawn(process.execPath, [...node, '--conditions=@oint/source', bin, ...line], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', OINT_LANG: 'en' },
    stdio: ['ignore', stdout, 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const stderr = child.stderr === null ? '' : await text(child.stderr);
  return { code: await code, stderr };
}

describe('a process', () => {
  test('that is killed goes on: each row once', async () => {
    portal.ids = idsUpTo(40_000);
    let reached: (() => void) | undefined;
    const halfway = new Promise<void>((resolve) => (reached = resolve));
    portal.instead = (request) => {
      if (request < 14) return undefined;
      reached?.();
      return new Promise(() => {});
    };
    const child = start(['--out', 'leads.ndjson']);
    await halfway;
    child.kill('SIGKILL');
    await ended(child);
    expect(existsSync(join(folder, 'leads.ndjson'))).toBe(false);
    portal.instead = () => undefined;
    portal.requests = 0;
    const again = await ended(start(['--out', 'leads.ndjson', '--resume']));
    expect(again).toEqual({
      code: 0,
      stderr: `${DEPRECATED}Written to leads.ndjson: 40,000 rows\n`,
    });
    expect(await file('leads.ndjson')).toBe(lines(portal.ids));
    const resumed = portal.requests;
    portal.requests = 0;
    await walk('--out', 'anew.ndjson');
    expect(resumed).toBeLessThan(portal.requests);
  });

  test('whose reader goes away ends quietly, and early', async () => {
    portal.ids = idsUpTo(40_000);
    const child = start([]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await ended(child)).toEqual({ code: 0, stderr: DEPRECATED });
    expect(portal.requests).toBeLessThan(10);
  });

  test.runIf(process.platform === 'linux')(
    'whose stdout is full has an exit code of its own',
    async () => {
      const { code, stderr } = await ended(start([], openSync('/dev/full', 'w')));
      expect(code).toBe(7);
      expect(stderr).toContain('its result cannot be written to stdout: no space is left.');
    },
  );

  test('takes no more memory than a part of the rows has', async () => {
    const wide = await startRowsPortal(
      (id) => `{"ID":"${id}","TITLE":"${String(id).repeat(200)}"}`,
    );
    onTestFinished(() => wide.close());
    wide.ids = idsUpTo(100_000);
    const narrow = ['--max-old-space-size=64', '--max-semi-space-size=8'];
    const line = ['--url', wide.webhook, '--out', 'leads.csv'];
    const { code } = await ended(start(line, 'pipe', narrow));
    expect(code).toBe(0);
    const { size } = await stat(join(folder, 'leads.csv'));
    expect(size).toBeGreaterThan(100 << 20);
  });
});
