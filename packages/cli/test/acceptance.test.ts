import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { exitCodes, runLine } from './command-line.ts';
import { startPortal, WEBHOOK_CODE, type Portal } from './portal.ts';

let portal: Portal;
let cwd: string;

beforeAll(async () => {
  portal = await startPortal();
  cwd = await mkdtemp(join(tmpdir(), 'oint-cli-'));
  await writeFile(join(cwd, 'input.txt'), '{"ID":1,"fields":{"A":1}}');
});

afterAll(async () => {
  await portal.close();
  await rm(cwd, { recursive: true });
});

/** Splits at spaces; `$W` is the webhook's URL and `$U` the portal's address. */
function words(line: string): string[] {
  return line
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace('$W', portal.webhook).replace('$U', portal.url));
}

async function firstLine(env: Record<string, string>): Promise<string | undefined> {
  return (await runLine([], { env })).stdout.split('\n')[0];
}

function parsed(stdout: string): unknown {
  return stdout === '' ? undefined : JSON.parse(stdout);
}

describe('names', () => {
  test.each([
    'ReadThing',
    'read-thing',
    'read_thing',
    'READTHING',
    'ReadThings',
    'readedthing',
    'ПрочитатьЕщёРаз',
    'прочитатьещераз',
    'Прочитать-Ещё-Раз'.normalize('NFD'),
  ])('%s', async (name) => {
    const { code, stdout } = await runLine(
      words(`bitrix24 ${name} --url $W --chat chat1 --message 5`),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ result: { method: 'thing.read' } });
  });
});

describe('a wrong line ends with 2 and says what was wrong', () => {
  test.each<[line: string, ...said: string[]]>([
    ['bitrix42', 'no library "bitrix42"', 'Did you mean bitrix24?', 'Help: oint --help'],
    ['Bitrix24', 'no library "Bitrix24"', 'Did you mean bitrix24?'],
    ['bitrix24 ReadThink', 'no command "ReadThink"', 'Did you mean ReadThing?', 'oint bitrix24'],
    ['bitrix24 ПрочитатьЕщеРас', 'Did you mean ПрочитатьЕщёРаз?'],
    [
      'bitrix24 im.dialog.get --id 1 --filter[X]=y --api v2',
      'no option --id',
      'no dashes: id=1',
      'no dashes: "filter[X]=y"',
      'Help: oint bitrix24 im.dialog.get --help',
    ],
    ['bitrix24 call profile --tokn made-up-secret', 'no option --tokn', 'Did you mean --token?'],
    ['crm.deal.list', 'no library "crm.deal.list"', 'oint bitrix24 crm.deal.list'],
    ['explain thing.read', 'no library "explain"', 'Did you mean oint bitrix24 explain?'],
    ['ReadThing --chat 5', 'no library "ReadThing"', 'Did you mean oint bitrix24 ReadThing?'],
    [
      'bitrix24 im.dialog.get --url $W fields:={TITLE:x',
      'oint: fields:=…: not valid JSON at line 1',
    ],
    ['bitrix24 ReadThing --chatt 5', 'no option --chatt', 'Did you mean --chat?'],
    [
      'bitrix24 ReadThing --text a',
      'options are missing',
      '--url',
      '--chat  option chat',
      '--message',
    ],
    ['bitrix24 ReadThing --chat 1 --chat 2', '--chat is given twice'],
    ['bitrix24 ReadThing --chat --message 5', '--chat needs a value', '--chat=--message'],
    ['bitrix24 ReadThing --chat', '--chat needs a value'],
    ['bitrix24 ReadThing 5 --chat 1', '"5" stands where an option was expected'],
    ['bitrix24 ReadThing -t 5', 'two dashes; found -t'],
    ['bitrix24 ReadThing --test=5 --chat 1', '--test takes no value'],
    ['bitrix24 ReadThing --chat 1 --chatt 2 --foo', 'no option --chatt', 'no option --foo'],
    ['--lang de bitrix24', 'not "de"'],
    ['bitrix24 im.dialog.read --url $W ID', '"ID" is not a parameter'],
    ['bitrix24 im.dialog.read --url $W A=1 A[B]=2', '"A[B]" contradicts'],
    ['bitrix24 im.dialog.read --url $W A:={', 'oint: A:=…: not valid JSON'],
    ['bitrix24 im.dialog.read ID=1', '--url'],
    ['bitrix24 CurrentThing --url $W --timeout soon', '--timeout: expected'],
    ['bitrix24 CurrentThing --url $W --config {"timeuot":1}', 'no key "timeuot"', 'timeout?'],
    ['bitrix24 CurrentThing --url $W --config {"retries":"often"}', 'retries is wrong'],
    ['bitrix24 CurrentThing --url $W --config {"proxy":{"port":1}}', 'proxy is wrong'],
    ['bitrix24 CurrentThing --url http://portal.example/rest/1/made-up-secret/', 'http://'],
    ['sandbox --port 99999', '--port: expected'],
  ])('%s', async (line, ...said) => {
    const { code, stdout, stderr } = await runLine(words(line));
    expect([code, stdout]).toEqual([2, '']);
    for (const part of said) expect(stderr).toContain(part);
    expect(stderr).not.toContain(WEBHOOK_CODE);
  });
});

describe('results and errors', () => {
  test.each<[line: string, code: number, stdout: unknown, stderr: RegExp]>([
    [
      'bitrix24 thing.read A=1 B:=[2] c[D][E]=x f[>=ID]=1 l[]=1 l[]=2 __proto__=p --url $W',
      0,
      {
        result: {
          body: { A: '1', B: [2], c: { D: { E: 'x' } }, f: { '>=ID': '1' }, l: ['1', '2'] },
        },
      },
      /^$/u,
    ],
    [
      'bitrix24 thing.read --input input.txt fields[B]=2 --url $W',
      0,
      { result: { body: { ID: 1, fields: { A: 1, B: '2' } } } },
      /^$/u,
    ],
    [
      'bitrix24 CurrentThing --url $U --token made-up-token',
      0,
      { result: { body: { auth: 'made-up-token' } } },
      /^$/u,
    ],
    ['bitrix24 CurrentThing --url $W --token=', 0, { result: { body: {} } }, /^$/u],
    [
      `bitrix24 CurrentThing --url $W --config {'adv_response':true}`,
      0,
      { code: 200, headers: { 'content-type': 'application/json' }, body: { result: {} } },
      /^$/u,
    ],
    [
      `bitrix24 CurrentThing --url $W --config {'dontwait':true,'addin_mode':1,'retries':0}`,
      0,
      { result: {} },
      /^oint: --config: dontwait is only for 1C.*\noint: --config: addin_mode is only for 1C.*\n$/u,
    ],
    [
      `bitrix24 CurrentThing --url $U --token x --config {'proxy':{'server':'127.0.0.1','port':9,'user':'me','password':'made-up-secret'}} --debug`,
      6,
      undefined,
      /127\.0\.0\.1/u,
    ],
    ['bitrix24 fail.api --url $W', 3, { error: 'SOME_ERROR' }, /SOME_ERROR/u],
    ['bitrix24 fail.auth --url $W', 4, { error: 'expired_token' }, /expired_token/u],
    ['bitrix24 fail.html --url $W', 6, undefined, /fail\.html/u],
    ['bitrix24 fail.hang --url $W --timeout 20', 6, undefined, /fail\.hang/u],
    ['bitrix24 CurrentThing --url http://127.0.0.1:9/rest/1/made-up-secret/', 6, undefined, /./u],
    [
      'bitrix24 FailThing --url $W',
      1,
      undefined,
      /^oint: Unexpected error: broken at .*\n--debug shows more\.\n$/u,
    ],
    [
      'bitrix24 BuildThing --url https://site.example/rest/1/data/ --empty',
      0,
      { built: { url: 'https://site.example/rest/1/data/', empty: true } },
      /^$/u,
    ],
    [
      'bitrix24 CurrentThing --url $W --test',
      0,
      { method: 'thing.current', http: 'POST', body: {} },
      /^$/u,
    ],
  ])('%s', async (line, code, stdout, stderr) => {
    const outcome = await runLine(words(line), { cwd });
    expect(outcome.stderr).toMatch(stderr);
    expect(outcome.code).toBe(code);
    expect({ stdout: parsed(outcome.stdout) }).toMatchObject({ stdout });
    expect(outcome.stdout + outcome.stderr).not.toContain(WEBHOOK_CODE);
  });

  test('--test shows the request without secrets and sends nothing', async () => {
    const before = portal.bodies.length;
    const { stdout } = await runLine(
      words('bitrix24 thing.read A=1 --url $U --token made-up-token --test'),
    );
    expect(stdout).toContain(`"url": "${portal.url}/rest/thing.read`);
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'thing.read',
      body: { A: '1', auth: '***' },
    });
    expect(portal.bodies).toHaveLength(before);
  });

  test.each<[line: string, said: RegExp]>([
    [
      'fail.api --url $W',
      /^oint: fail\.api: SOME_ERROR: not at .* \(HTTP 400\)\nВызов не выполнен\. О методе и его ошибках: oint bitrix24 explain fail\.api\n$/u,
    ],
    [
      'fail.auth --url $W',
      /^oint: fail\.auth: срок действия токена истёк — expired_token \(HTTP 401\)\nВызов не выполнен\. Получите новый токен.*\n$/u,
    ],
    [
      'fail.limit --url $W',
      /достигнут лимит портала — .*\(HTTP 429\)\nВызов не выполнен\. Повторить можно через 7 с\.\n$/u,
    ],
    [
      'fail.html --url $W',
      /^oint: fail\.html: вместо ответа пришла страница HTML \(HTTP 200\)\nПортал мог выполнить вызов: .*--url.*\n$/u,
    ],
    [
      'fail.hang --url $W --timeout 20',
      /портал не ответил за 20 мс\nПортал мог выполнить вызов: .*--timeout\.\n$/u,
    ],
    [
      'any.thing --url http://127.0.0.1:9/rest/1/made-up-secret/',
      /^oint: any\.thing: портал недоступен \(.*ECONNREFUSED.*\)\nВызов не выполнен\. .*\n$/u,
    ],
    ['any.thing --url http://portal.example/rest/1/x/', /^oint: Так вызвать нельзя: `?--url/u],
    ['ReadThing --chatt 5', /^Справка: oint bitrix24 ПрочитатьЕщёРаз --help$/mu],
  ])('in Russian: %s', async (line, said) => {
    const { stderr } = await runLine(words(`--lang ru bitrix24 ${line}`), { cwd });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain(WEBHOOK_CODE);
  });

  test('--debug shows the request on stderr, without secrets, and the stack of a crash', async () => {
    const sent = await runLine(words('bitrix24 thing.read A=1 --url $W --debug'));
    expect(sent.stderr).toMatch(
      /> POST .*\/rest\/1\/\*\*\*\/thing\.read.*\n> \{"A":"1"\}\n< HTTP 200/u,
    );
    const crash = await runLine(words('bitrix24 FailThing --url $W --debug'));
    expect(crash.stderr).toContain(
      'TypeError: broken at https://portal.example/rest/1/***/thing\n',
    );
    expect(sent.stderr + crash.stderr).not.toContain(WEBHOOK_CODE);
  });

  test('--out writes the result to a file and leaves stdout empty', async () => {
    const { stdout, stderr } = await runLine(
      words('bitrix24 CurrentThing --url $W --out ответ.json'),
      { cwd },
    );
    expect([stdout, stderr]).toEqual(['', 'Written to ответ.json\n']);
    expect(JSON.parse(await readFile(join(cwd, 'ответ.json'), 'utf8'))).toHaveProperty('result');
  });

  test.each([
    [
      'nowhere/result.json',
      '--out: cannot write to "nowhere/result.json": its folder does not exist.',
    ],
    ['.', '--out: cannot write to ".": it is a folder.'],
  ])('nothing is sent when --out %s cannot be written', async (file, said) => {
    const before = portal.bodies.length;
    const { code, stdout, stderr } = await runLine(
      words(`bitrix24 CurrentThing --url $W --out ${file}`),
      { cwd },
    );
    expect([code, stdout, portal.bodies.length]).toEqual([exitCodes.usage, '', before]);
    expect(stderr).toContain(said);
  });

  test('Ctrl+C ends a call with 130', async () => {
    const stop = new AbortController();
    const before = portal.bodies.length;
    const running = runLine(words('bitrix24 fail.hang --url $W'), { signal: stop.signal });
    await expect.poll(() => portal.bodies.length).toBe(before + 1);
    stop.abort();
    expect(await running).toMatchObject({
      code: 130,
      stdout: '',
      stderr: 'Interrupted.\nThe portal may have executed the call: look before you repeat it.\n',
    });
  });
});

test.each([
  ['_hex_', 'D0A4D0BED182D0BE\n'],
  ['_base64_', '0KTQvtGC0L4=\n'],
  ['_utf8_', 'Фото\n'],
])('--out %s prints a binary result as text', async (out, stdout) => {
  expect(await runLine(words(`bitrix24 PictureThing --empty --out ${out}`))).toEqual({
    code: 0,
    stdout,
    stderr: '',
  });
});

test('--out _hex_ leaves other results as they are', async () => {
  const { stdout } = await runLine(words('bitrix24 CurrentThing --url $W --out _hex_'));
  expect(JSON.parse(stdout)).toHaveProperty('result');
});

test('a command that changes something is never carried out by its name alone', async () => {
  const env = { OINT_BITRIX24_URL: portal.webhook };
  const before = portal.bodies.length;
  const { code, stdout } = await runLine(['bitrix24', 'EmptyThings'], { env });
  expect([code, portal.bodies.length]).toEqual([0, before]);
  expect(stdout).toMatch(/^Usage\n {2}oint bitrix24 EmptyThings/u);
});

describe('the connection', () => {
  test('comes from the environment, and a webhook given in the line needs no token of it', async () => {
    const env = { OINT_BITRIX24_URL: portal.url, OINT_BITRIX24_TOKEN: 'made-up-token' };
    await runLine(['bitrix24', 'CurrentThing'], { env });
    expect(portal.bodies.at(-1)).toEqual({ auth: 'made-up-token' });
    const given = await runLine(words('bitrix24 CurrentThing --url $W'), { env });
    expect([given.code, portal.bodies.at(-1)]).toEqual([0, {}]);
  });

  test.skipIf(process.platform === 'win32')(
    'a secret file that others can read is pointed out',
    async () => {
      const file = join(cwd, 'webhook.txt');
      await writeFile(file, `${portal.webhook}\n`);
      for (const [mode, warned] of [
        [0o644, true],
        [0o600, false],
      ] as const) {
        await chmod(file, mode);
        const { code, stderr } = await runLine(words('bitrix24 CurrentThing --url @webhook.txt'), {
          cwd,
        });
        expect([code, stderr.includes('other users')]).toEqual([0, warned]);
      }
    },
  );
});

describe('help', () => {
  test.each([
    '',
    '--help',
    '-h',
    'help',
    '--lang ru',
    'bitrix24',
    'bitrix24 --help',
    'help bitrix24',
    'sandbox --help',
    'bitrix24 im.dialog.read --help',
    'bitrix24 ReadThing',
    'bitrix24 ReadThing --help --nonsense',
    'bitrix24 BuildThing',
  ])('oint %s', async (line) => {
    const { code, stdout, stderr } = await runLine(words(line), { columns: 60 });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^(Usage|Использование)\n  oint /u);
    const wide = stdout
      .split('\n')
      .filter((text) => text.length > 60 && !text.startsWith('  oint '));
    expect(wide).toEqual([]);
  });

  test('of a command has a fixed order', async () => {
    const { stdout } = await runLine(words('bitrix24 ReadThing --help'));
    const headings = [
      'Usage',
      'Read once more',
      'Options',
      'Global options',
      'Examples',
      'Learn more',
    ];
    const places = headings.map((heading) => stdout.indexOf(`${heading}\n`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(stdout).toContain('--[no-]hide');
  });

  test('speaks the language of the locale', async () => {
    expect(await firstLine({ LANG: 'ru_RU.UTF-8' })).toBe('Использование');
    expect(await firstLine({ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' })).toBe('Usage');
    expect(await firstLine({ LC_ALL: 'C', OINT_LANG: 'ru' })).toBe('Использование');
    expect(await firstLine({})).toBe('Usage');
  });

  test('--config alone lists the keys', async () => {
    const { code, stdout } = await runLine(words('bitrix24 ReadThing --config'));
    expect([code, stdout.split(/\s/u)[0]]).toEqual([0, 'timeout']);
    expect(stdout).toContain('adv_response');
  });
});
