import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { runLine } from './command-line.ts';
import { startVerbatimPortal, type VerbatimPortal } from './verbatim-portal.ts';

let portal: VerbatimPortal;
let cwd: string;

beforeAll(async () => {
  portal = await startVerbatimPortal();
  cwd = await mkdtemp(join(tmpdir(), 'oint-numbers-'));
});

beforeEach(() => {
  portal.sent.length = 0;
  portal.status = 200;
  portal.answer = '{"result":true}';
});

afterAll(async () => {
  await portal.close();
  await rm(cwd, { recursive: true });
});

const line = (...words: string[]) =>
  runLine(['bitrix24', ...words, '--url', portal.webhook], { cwd });

test('an answer is printed as it came: digits, order of keys, letters', async () => {
  portal.answer = String.raw`{"result":{"b":9007199254740993,"10":10.10,"9":1e400,"a":"\u0410\"{"},"time":{"x":-0,"y":[]}}`;
  const { stdout, code } = await line('user.current');
  expect(stdout).toBe(`{
 "result": {
  "b": 9007199254740993,
  "10": 10.10,
  "9": 1e400,
  "a": "А\\"{"
 },
 "time": {
  "x": -0,
  "y": []
 }
}
`);
  expect(code).toBe(0);
});

test('so is the body of an error', async () => {
  portal.status = 400;
  portal.answer = '{"error":"WRONG","error_description":"no","10":1.0,"9":9007199254740993}';
  const { stdout } = await line('user.current');
  expect(stdout).toContain('"10": 1.0,\n "9": 9007199254740993\n');
});

test.each([
  [['some.method', 'ID:=9007199254740993'], '{"ID":9007199254740993}'],
  [['some.method', "F:={'a': [10.10, '10.10', 1]}"], '{"F":{"a":[10.10,"10.10",1]}}'],
  [['some.method', 'F[a]:=10.10', 'F[b]=1.0'], '{"F":{"a":10.10,"b":"1.0"}}'],
  [['some.method', '--input', 'input.json', 'F[b]:=2'], '{"F":{"a":9007199254740993,"b":2}}'],
  [
    ['ReadThing', '--chat', '1', '--message', '2', '--fields', "{ID:9007199254740993,x:'//1.0'}"],
    '{"chatId":"1","messageId":"2","fields":{"ID":9007199254740993,"x":"//1.0"}}',
  ],
  [
    ['ReadThing', '--chat', '1', '--message', '2', '--users', '[9007199254740993, 7]'],
    '{"chatId":"1","messageId":"2","users":[9007199254740993,7]}',
  ],
])('%j is sent with all digits', async (words, body) => {
  await writeFile(join(cwd, 'input.json'), '{"F":{"a":9007199254740993}}');
  await line(...words);
  expect(portal.sent).toEqual([body]);
  expect((await line(...words, '--test')).stdout.replaceAll(/\s/gu, '')).toContain(
    `"body":${body}`,
  );
});
