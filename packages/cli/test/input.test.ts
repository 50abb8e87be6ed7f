import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runLine } from './command-line.ts';
import { startVerbatimPortal, type VerbatimPortal } from './verbatim-portal.ts';

let portal: VerbatimPortal;
let cwd: string;

beforeAll(async () => {
  portal = await startVerbatimPortal();
  cwd = await mkdtemp(join(tmpdir(), 'oint-input-'));
  await writeFile(join(cwd, 'utf16.json'), Buffer.from('\uFEFF{"TITLE":"Привет"}', 'utf16le'));
  await writeFile(
    join(cwd, 'cp1251.json'),
    Buffer.concat([
      Buffer.from('{"TITLE":"'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      Buffer.from('"}'),
    ]),
  );
  await writeFile(join(cwd, 'letter.txt'), 'Первая\nвторая \\n\r\n');
});

afterAll(async () => {
  await portal.close();
  await rm(cwd, { recursive: true });
});

const thing = (...words: string[]) => [
  'bitrix24',
  'ReadThing',
  '--url',
  portal.webhook,
  '--chat',
  '1',
  '--message',
  '2',
  ...words,
];

const method = (...words: string[]) => ['bitrix24', 'some.add', '--url', portal.webhook, ...words];

test.each([
  [() => thing('--fields', 'utf16.json'), { fields: { TITLE: 'Привет' } }],
  [() => method('--input', 'utf16.json'), { TITLE: 'Привет' }],
  [
    () => thing('--text@=letter.txt'),
    {
      text: String.raw`Первая
вторая \n`,
    },
  ],
  [
    () => thing('--text@=@letter.txt'),
    {
      text: String.raw`Первая
вторая \n`,
    },
  ],
  [() => thing('--text@=-'), { text: 'typed' }],
  [() => method('fields[TEXT]@=-'), { fields: { TEXT: 'typed' } }],
  // What OPI's lines say stays what it was.
  [() => thing('--text', '@letter.txt'), { text: '@letter.txt' }],
  [() => thing('--text', '-'), { text: '-' }],
  [() => method('TEXT=@letter.txt'), { TEXT: '@letter.txt' }],
  [() => thing('--tags', 'Ivanov, Peter'), { tags: ['Ivanov, Peter'] }],
])('%s is read', async (line, sent) => {
  const { stderr } = await runLine(line(), { cwd, stdin: 'typed\n' });
  expect(stderr).toBe('');
  expect(JSON.parse(portal.sent.at(-1) ?? '')).toMatchObject(sent);
});

test.each([
  [
    () => thing('--fields', 'cp1251.json'),
    'the file "cp1251.json" is not UTF-8, most likely windows-1251',
  ],
  [
    () => method('--input', 'cp1251.json'),
    'the file "cp1251.json" is not UTF-8, most likely windows-1251',
  ],
  [() => thing('--text@=cp1251.json'), 'the file "cp1251.json" is not UTF-8'],
  [() => thing('--users', '4,5'), '--users: expected a list as JSON; write ["4","5"] for "4,5".'],
  [() => thing('--tags', 'a,b'), 'write ["a","b"]'],
  [() => thing('--count@=letter.txt'), 'There is no option --count@.'],
  [() => method('--timeout@=letter.txt'), 'There is no option --timeout@.'],
  [
    () => ['bitrix24', 'ReadThing', '--url', portal.webhook, '--chat', '', '--message', '2'],
    'A required option is missing:\n  --chat',
  ],
])('%s is refused, and nothing is sent', async (line, said) => {
  const before = portal.sent.length;
  const { code, stderr } = await runLine(line(), { cwd });
  expect(stderr).toContain(said);
  expect([code, portal.sent.length]).toEqual([2, before]);
});

test('who waits for somebody to type says so, and Ctrl+C ends it at once', async () => {
  const stop = new AbortController();
  const stdin = Object.assign(
    (async function* silent(): AsyncGenerator<Uint8Array> {
      stop.abort();
      await new Promise(() => {});
      yield Buffer.from('');
    })(),
    { isTTY: true },
  );
  const { code, stderr } = await runLine(method('--input', '-'), {
    cwd,
    stdin,
    signal: stop.signal,
  });
  expect(code).toBe(130);
  expect(stderr).toMatch(/^Reading from the terminal; Ctrl\+.*\nInterrupted\.\n$/u);
});
