import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { runLine } from './command-line.ts';
import { startVerbatimPortal, type VerbatimPortal } from './verbatim-portal.ts';

let portal: VerbatimPortal;
let cwd: string;

const ROWS =
  '{"result":[{"ID":9007199254740993,"TITLE":"Да, \\"так\\"","SUM":10.10,"MORE":{"b":1,"2":[]}},{"ID":2,"TITLE":null,"X":true}],"total":2}';

beforeAll(async () => {
  portal = await startVerbatimPortal();
});

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'oint-output-'));
  portal.sent.length = 0;
  portal.status = 200;
  portal.answer = ROWS;
  return () => rm(cwd, { recursive: true });
});

afterAll(() => portal.close());

const line = (...words: string[]) =>
  runLine(['bitrix24', 'some.list', '--url', portal.webhook, ...words], { cwd });

describe('--format', () => {
  test.each([
    [
      'ndjson',
      '{"ID":9007199254740993,"TITLE":"Да, \\"так\\"","SUM":10.10,"MORE":{"b":1,"2":[]}}\n{"ID":2,"TITLE":null,"X":true}\n',
    ],
    [
      'csv',
      'ID,TITLE,SUM,MORE,X\n9007199254740993,"Да, ""так""",10.10,"{""b"":1,""2"":[]}",\n2,,,,true\n',
    ],
    [
      'table',
      'ID                TITLE      SUM    MORE            X\n9007199254740993  Да, "так"  10.10  {"b":1,"2":[]}\n2                                                   true\n',
    ],
    [
      'yaml',
      'result:\n  - ID: 9007199254740993\n    TITLE: Да, "так"\n    SUM: 10.10\n    MORE:\n      b: 1\n      "2": []\n  - ID: 2\n    TITLE: null\n    X: true\ntotal: 2\n',
    ],
  ])('%s', async (format, stdout) => {
    expect(await line('--format', format)).toEqual({ code: 0, stdout, stderr: '' });
  });

  test.each([
    ['a list beside marks', '{"result":{"items":[{"a":1}],"hasMore":false}}', '{"a":1}\n'],
    ['a list alone', '{"result":{"tasks":[]}}', ''],
    [
      'a structure with a list',
      '{"result":{"id":1,"name":"x","to":[{"a":1}]}}',
      '{"id":1,"name":"x","to":[{"a":1}]}\n',
    ],
    ['a scalar', '{"result":true}', 'true\n'],
  ])('the rows of %s', async (_, answer, stdout) => {
    portal.answer = answer;
    expect((await line('--format', 'ndjson')).stdout).toBe(stdout);
  });

  test('a letter that would steer the terminal is not in a table', async () => {
    portal.answer = String.raw`{"result":[{"a":"\u001b[31mred\nx"}]}`;
    expect((await line('--format', 'table')).stdout).toBe('a\n [31mred x\n');
  });

  test('one that there is not is refused before anything is sent', async () => {
    const { code, stderr } = await line('--format', 'cvs');
    expect([code, portal.sent]).toEqual([2, []]);
    expect(stderr).toContain('--format is json, ndjson, csv, csv-excel, table, yaml, not "cvs".');
  });
});

describe('--json', () => {
  test('with names, these fields of the rows', async () => {
    expect(await line('--json', 'SUM,MORE.b')).toMatchObject({
      code: 0,
      stdout:
        '[\n {\n  "SUM": 10.10,\n  "MORE.b": 1\n },\n {\n  "SUM": null,\n  "MORE.b": null\n }\n]\n',
    });
  });

  test('in their order as columns too', async () => {
    expect((await line('--json', 'TITLE,ID', '--format', 'csv')).stdout).toBe(
      'TITLE,ID\n"Да, ""так""",9007199254740993\n,2\n',
    );
  });

  test('of what is no list, one structure', async () => {
    portal.answer = '{"result":{"ID":"7","NAME":"Vera"}}';
    expect((await line('--json', 'ID')).stdout).toBe('{\n "ID": "7"\n}\n');
  });

  test('alone, the whole answer; a parameter behind it stays one', async () => {
    expect((await line('--json', 'ID=5')).stdout).toContain('"total": 2\n}');
    expect(portal.sent).toEqual(['{"ID":"5"}']);
  });

  test('a name that no row has is told', async () => {
    expect((await line('--json', 'id')).stderr).toContain('no row of the result has a field id.');
  });
});

describe('--jq', () => {
  test('writes what it makes, with all digits', async () => {
    expect(await line('--jq', '.result[] | .ID, .TITLE, .SUM')).toMatchObject({
      code: 0,
      stdout: '9007199254740993\nДа, "так"\n10.10\n2\nnull\nnull\n',
    });
  });

  test('a wrong expression is refused before anything is sent', async () => {
    const { code, stderr } = await line('--jq', '.result[');
    expect([code, portal.sent]).toEqual([2, []]);
    expect(stderr).toContain('--jq: the expression is wrong: syntax error');
  });

  test('an answer that does not fit it is not lost', async () => {
    const { code, stdout, stderr } = await line('--jq', '.total | keys');
    expect(code).toBe(7);
    expect(stdout).toContain('"total": 2\n}');
    expect(stderr).toContain('number (2) has no keys');
  });
});

describe('--out', () => {
  test('replaces the file in one step, with its mode, and leaves nothing beside it', async () => {
    await writeFile(join(cwd, 'a.json'), 'before');
    await chmod(join(cwd, 'a.json'), 0o640);
    const { code, stdout } = await line('--out', 'a.json');
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'a.json'), 'utf8')).toContain('"SUM": 10.10');
    expect(await readdir(cwd)).toEqual(['a.json']);
    const { mode } = await stat(join(cwd, 'a.json'));
    expect(process.platform === 'win32' || (mode & 0o777) === 0o640).toBe(true);
  });

  test('stays as it was when the call fails', async () => {
    await writeFile(join(cwd, 'a.json'), 'before');
    portal.status = 400;
    portal.answer = '{"error":"NO","error_description":"no"}';
    expect((await line('--out', 'a.json')).code).toBe(3);
    expect(await readFile(join(cwd, 'a.json'), 'utf8')).toBe('before');
    expect(await readdir(cwd)).toEqual(['a.json']);
  });

  test.runIf(process.platform !== 'win32')('a link is not followed', async () => {
    await writeFile(join(cwd, 'target'), 'before');
    await symlink('target', join(cwd, 'link'));
    const { code, stderr } = await line('--out', 'link');
    expect([code, portal.sent]).toEqual([2, []]);
    expect(stderr).toContain('it is a symbolic link');
    expect(await readFile(join(cwd, 'target'), 'utf8')).toBe('before');
  });

  test.runIf(process.platform !== 'win32')('a device is written to', async () => {
    expect((await line('--out', '/dev/null')).code).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test.runIf(process.platform === 'linux')(
    'a device that is full has an exit code of its own',
    async () => {
      const { code, stdout, stderr } = await line('--out', '/dev/full');
      expect(code).toBe(7);
      expect(stdout).toContain('"total": 2');
      expect(stderr).toContain('--out: cannot write to "/dev/full": no space is left.');
    },
  );
});

/** Runs a line of the program whose stdout is a device without room. */
function intoFullDevice(): Promise<{ code: unknown; stderr: string }> {
  const bin = join(import.meta.dirname, '../src/bin.ts');
  const words = ['--conditions=@oint/source', bin, 'bitrix24', 'a.b', '--url', portal.webhook];
  return new Promise((resolve) => {
    execFile(
      'sh',
      ['-c', `exec "$0" "$@" > /dev/full`, process.execPath, ...words],
      { env: { ...process.env, LC_ALL: 'C', OINT_LANG: 'en' } },
      (error, _, stderr) => resolve({ code: error?.code, stderr }),
    );
  });
}

describe.runIf(process.platform === 'linux')('a stdout that is full', () => {
  test('is an error, and the call need not be made again', async () => {
    const { code, stderr } = await intoFullDevice();
    expect(code).toBe(7);
    expect(stderr).toContain('its result cannot be written to stdout: no space is left.');
  });

  test('hides no error of the call', async () => {
    portal.status = 400;
    portal.answer = '{"error":"NO","error_description":"no"}';
    const { code, stderr } = await intoFullDevice();
    expect(code).toBe(3);
    expect(stderr).toContain('oint: a.b: NO: no (HTTP 400)\nThe call was not executed.');
  });
});
