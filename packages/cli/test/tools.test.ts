import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { tools } from '../src/libraries/tools.ts';
import { exitCodes, runLine } from './command-line.ts';

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'oint-tools-'));
  await writeFile(
    join(cwd, 'cp1251.json'),
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
  );
  await writeFile(join(cwd, 'text.json'), '\uFEFFanswer: {"a": {"b": "x"}}\n');
  await writeFile(join(cwd, 'picture.txt'), '/9j/\n4A==\n');
  await writeFile(join(cwd, 'words.txt'), 'no base64!');
});

afterAll(() => rm(cwd, { recursive: true }));

const line = (...argv: string[]) => runLine(['tools', ...argv], { cwd }, [tools]);

const NESTED = `{'a': {'b': {'c': 1}, 'd': [1, {'e': 2}]}, 'f': null, 'g': true}`;

test.each([
  [
    'all values',
    ['--json', NESTED],
    'a_b_c\n1\n\na_d\n[\n 1,\n {\n  "e": 2\n }\n]\n\nf\n\n\ng\ntrue\n\n',
  ],
  ['one level', ['--json', `{'a': {'b': 1}}`, '--nesting', '1'], 'a\n{\n "b": 1\n}\n\n'],
  ['one value', ['--json', NESTED, '--name', 'a_b_c'], '1\n'],
  ['a name twice', ['--json', `{'a_b': 1, 'a': {'b': 2}}`], 'a_b\n1\n\na_b0\n2\n\n'],
  ['a file, and text around', ['--json', 'text.json', '--name', 'a_b'], 'x\n'],
  ['an encoding', ['--json', 'cp1251.json', '--enc', 'windows-1251'], 'я\n1\n\n'],
])('ParseJSON: %s', async (_, argv, stdout) => {
  expect(await line('ParseJSON', ...argv)).toEqual({ code: 0, stdout, stderr: '' });
});

test.each([
  ['no structure', ['ParseJSON', '--json', '[1]'], '--json: expected a structure'],
  ['no JSON', ['ParseJSON', '--json', '{'], '--json: not valid JSON'],
  ['no file', ['ParseJSON', '--json', 'nowhere.json'], 'it does not exist'],
  [
    'no encoding',
    ['ParseJSON', '--json', 'text.json', '--enc', 'x'],
    '--enc: there is no encoding',
  ],
  ['no value', ['ParseJSON', '--json', '{}', '--name', 'a'], '--name: there is no value "a"'],
  ['no base64', ['ConvertBase64ToBinary', '--in', 'words.txt'], '"words.txt" holds no base64'],
  ['no such command', ['ParseXML'], 'There is no command "ParseXML"'],
  ['a method', ['im.dialog.read'], 'There is no command "im.dialog.read"'],
])('%s', async (_, argv, said) => {
  const { code, stdout, stderr } = await line(...argv);
  expect([code, stdout]).toEqual([exitCodes.usage, '']);
  expect(stderr).toContain(said);
});

test('the case of letters does not matter', async () => {
  const { stdout } = await line('parsejson', '--json', `{'a':1}`, '--name', 'a');
  expect(stdout).toBe('1\n');
});

test('ConvertBase64ToBinary writes the bytes', async () => {
  const { code } = await line('ConvertBase64ToBinary', '--in', 'picture.txt', '--out', 'picture');
  expect(code).toBe(0);
  expect(await readFile(join(cwd, 'picture'))).toEqual(Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  const { stdout } = await line('ConvertBase64ToBinary', '--in', 'picture.txt', '--out', '_hex_');
  expect(stdout).toBe('FFD8FFE0\n');
});

test('help lists the commands, and says nothing of methods', async () => {
  const { stdout } = await line();
  expect(stdout).toContain('ParseJSON');
  expect(stdout).not.toContain('im.dialog.read');
});

test('the checksum of the program is the same each time', async () => {
  const [one, two] = [await runLine(['hashsum']), await runLine(['hashsum'])];
  expect(one).toEqual(two);
  expect(one.stdout).toMatch(/^[\da-f]{64}\n$/u);
});
