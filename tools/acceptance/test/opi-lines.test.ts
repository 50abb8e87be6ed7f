/** OPI's command lines arrive as OPI sends them, except where the official documentation says otherwise. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { oint, wordsOf } from './in-process.ts';
import { type OpiFunction, readFunctions } from './opi/functions.ts';
import { openRecorder, type Recorded, type Recorder } from './opi/recorder.ts';
import { bashLine, cmdLine, cmdWords } from './opi/shells.ts';
import { give, loosened } from './opi/values.ts';
import { exampleFiles } from './shell.ts';

const functions = await readFunctions();
const calls = functions.filter(({ kind }) => kind === 'call');
const TOKEN = 'made-up-token';
const CONTENT = 'Содержимое';

const file = join(await mkdtemp(join(exampleFiles, 'opi-')), 'file.txt');
await writeFile(file, CONTENT);
afterAll(() => rm(file));

type Sent = Readonly<Record<string, unknown>>;

/** Where OPI and the official documentation disagree, what the documentation has the portal get. */
const OFFICIAL: Readonly<Record<string, (sent: Sent) => Sent>> = {
  // Lists of codes, of which OPI sends one as a text.
  GetPosts: ({ LOG_RIGHTS: right, ...rest }) => ({ ...rest, LOG_RIGHTS: [right] }),
  AddPostRecipients: ({ DEST: code, ...rest }) => ({ ...rest, DEST: [code] }),
  MuteTask: ({ taskId: id }) => ({ id }),
  UnmuteTask: ({ taskId: id }) => ({ id }),
  DeleteTasksDependencies: ({ taskIdFrom, taskIdTo }) => ({ taskIdFrom, taskIdTo }),
  GetTaskCommentsList: ({ taskId: TASKID, ...rest }) => ({ ...rest, TASKID }),
  // A boolean beside the fields, in all four.
  AddKanbanStage: ({ fields, ...rest }) => ({ ...rest, ...adminOutside(fields) }),
  UpdateKanbansStage: ({ fields, ...rest }) => ({ ...rest, ...adminOutside(fields) }),
  DeleteKanbanStage: (sent) => ({ ...sent, isAdmin: true }),
  GetKanbanStages: (sent) => ({ ...sent, isAdmin: true }),
  GetUser: ({ ID, ...rest }) => ({ ...rest, FILTER: { ID } }),
};

function adminOutside(fields: unknown): Sent {
  const { isAdmin: _, ...rest } = { isAdmin: true, ...Object(fields) };
  return { fields: rest, isAdmin: true };
}

let portal: Recorder;
beforeAll(async () => {
  portal = await openRecorder();
  return () => portal[Symbol.asyncDispose]();
});

test('there are 179, under a Russian and an English name each', () => {
  expect(functions).toHaveLength(179);
  for (const language of ['name', 'russian'] as const) {
    expect(new Set(functions.map((one) => one[language].toLowerCase()))).toHaveProperty(
      'size',
      179,
    );
  }
});

describe('calls', async () => {
  const lines = calls.map((one) => ({ one, ...give(one, file, CONTENT) }));
  const scripts = lines.map(({ one, line }) =>
    bashLine(['oint', 'bitrix24', one.russian], [...line, ['--url', 'URL'], ['--token', TOKEN]]),
  );
  const words = await wordsOf(scripts);

  test.each(
    lines.map((line, index) => ({ ...line, words: words[index]?.[0] ?? [], name: line.one.name })),
  )('$name', async ({ one, line, sent, words: inBash }) => {
    const inCmd = cmdWords(
      cmdLine(['oint', 'bitrix24', one.name], [...line, ['--url', 'URL'], ['--token', TOKEN]]),
    ).slice(1);
    const expected = loosened({ ...(OFFICIAL[one.name]?.(sent) ?? sent), auth: TOKEN });
    for (const given of [inBash, inCmd]) {
      const request = await requestOf(given);
      expect(request.path.replace(/\.json$/u, '').toLowerCase()).toBe(
        `/rest/${one.method.toLowerCase()}`,
      );
      expect(loosened(JSON.parse(request.body))).toEqual(expected);
    }
  });
});

async function requestOf(words: readonly string[]): Promise<Recorded> {
  const { length } = portal.requests;
  const argv = words.map((word) => word.replace(/^(--url=)?URL$/u, `$1${portal.url}`));
  const { code, stderr } = await oint(argv, {});
  // Of a key that OPI drops without a word something is said here.
  const told = stderr.replace(/^Warning: calendar\.event\.get has no parameter dropped\.\n/u, '');
  expect({ code, told }).toEqual({ code: 0, told: '' });
  const [request, ...more] = portal.requests.slice(length);
  expect(more).toEqual([]);
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

describe('templates', () => {
  const templates = functions.filter(({ kind }) => kind === 'local');

  test.each(templates)('$name', async (one) => {
    const { line } = give(one, file, CONTENT);
    for (const name of [one.name, one.russian]) {
      const { code, stdout } = await oint(
        [
          'bitrix24',
          name,
          ...line.flatMap(([option, value]) => [option, value === 'true' ? 'false' : value]),
        ],
        {},
      );
      expect(code).toBe(0);
      expect(keysOf(JSON.parse(stdout))).toEqual(fieldsOf(one));
    }
  });
});

/** Without the keys of rows: a template has the list that takes them. */
function fieldsOf({ fields }: OpiFunction): string[] {
  return [...new Set(fields.map((field) => field.replace(/\[\].*$/u, '')))].toSorted();
}

/** Dotted where a structure lies inside. */
function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value)
    .flatMap(([key, one]: [string, unknown]) =>
      typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length > 0
        ? keysOf(one, `${prefix}${key}.`)
        : [`${prefix}${key}`],
    )
    .toSorted();
}

describe('several steps', () => {
  const [upload, filter] = ['UploadFileToFolder', 'GetFolderFilterStructure'].map((name) =>
    functions.find((one) => one.name === name),
  );

  test('UploadFileToFolder asks where to, then sends the file as it is', async () => {
    const { line } = give(defined(upload), file, CONTENT);
    const { length } = portal.requests;
    await expectDone([
      'bitrix24',
      defined(upload).russian,
      ...line.flat(),
      '--url',
      portal.url,
      '--token',
      TOKEN,
    ]);
    const [asked, sent, ...more] = portal.requests.slice(length);
    expect(more).toEqual([]);
    expect(asked?.path).toMatch(/^\/rest\/disk\.folder\.uploadfile(?:\.json)?$/iu);
    expect([sent?.method, sent?.path]).toEqual(['POST', '/upload']);
    expect(sent?.type).toMatch(/^multipart\/form-data; boundary=/u);
    expect(sent?.body).toContain('name="upload"');
    expect(sent?.body).toContain(CONTENT);
    expect(sent?.body).not.toContain(TOKEN);
  });

  test('GetFolderFilterStructure keeps what can be filtered by', async () => {
    const stdout = await expectDone([
      'bitrix24',
      defined(filter).name,
      '--url',
      portal.url,
      '--token',
      TOKEN,
    ]);
    expect(JSON.parse(stdout)).toEqual({ NAME: 'string' });
  });
});

describe('the authorization server', () => {
  test('the link is made without a request, and printed as it is', async () => {
    const { length } = portal.requests;
    for (const domain of ['b24.example', 'https://b24.example/']) {
      const stdout = await expectDone([
        'bitrix24',
        'GetAppAuthLink',
        '--domain',
        domain,
        '--clientid',
        'local.1',
      ]);
      expect(stdout).toBe('https://b24.example/oauth/authorize/?client_id=local.1\n');
    }
    expect(portal.requests).toHaveLength(length);
  });

  test.each(['GetToken', 'RefreshToken'])(
    '%s asks it by a form, which no log keeps',
    async (name) => {
      const one = defined(functions.find((candidate) => candidate.name === name));
      const { line, sent } = give(one, file, CONTENT);
      const { length } = portal.requests;
      await expectDone(['bitrix24', name, ...line.flat()], { OINT_BITRIX24_OAUTH_URL: portal.url });
      const [request, ...more] = portal.requests.slice(length);
      expect(more).toEqual([]);
      expect([request?.method, request?.query]).toEqual(['POST', {}]);
      expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual(sent);
    },
  );
});

async function expectDone(
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { code, stdout, stderr } = await oint(argv, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

function defined(one: OpiFunction | undefined): OpiFunction {
  if (one === undefined) throw new Error('functions.tsv lacks a function');
  return one;
}
