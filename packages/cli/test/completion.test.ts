/** What lines become when somebody presses Tab: in this process, and in shells where the machine has them. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { describe, expect, onTestFinished, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { SHELLS, type ShellName } from '../src/spec/shells.ts';
import { runLine } from './command-line.ts';

async function home(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oint-completion-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function completed(
  words: readonly string[],
  { env = {}, at = '/nonexistent' }: { env?: Record<string, string>; at?: string } = {},
): Promise<string[]> {
  const surroundings = { env: { LC_ALL: 'C', ...env }, shell: { home: () => at } };
  const { code, stdout, stderr } = await runLine(['__complete', '--', ...words], surroundings, [
    bitrix24,
  ]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
}

const valuesOf = (lines: readonly string[]): string[] =>
  lines.map((line) => line.split('\t', 1)[0] ?? '');

describe('what a word may become', () => {
  test.each<[words: string[], values: string[]]>([
    [['b'], ['bitrix24']],
    [['compl'], ['completion']],
    [['completion', ''], [...SHELLS]],
    [['bitrix24', 'SendM'], ['SendMessage']],
    [['bitrix24', 'sendm'], ['SendMessage']],
    [['bitrix24', 'ОтправитьСо'], ['ОтправитьСообщение']],
    [
      ['bitrix24', 'im.dialog.re'],
      ['im.dialog.read', 'im.dialog.read.all'],
    ],
    [['bitrix24', 'explain', 'im.dialog.read.'], ['im.dialog.read.all']],
    [['bitrix24', 'call', 'im.dialog.read.'], ['im.dialog.read.all']],
    [['bitrix24', 'explain', '--api', 'v2', 'im.dialog.read.'], ['im.dialog.read.all']],
    [['bitrix24', 'call', 'profile', '--inp'], ['--input']],
    [['bitrix24', 'SendMessage', '--te'], ['--text', '--test'].toReversed()],
    [['bitrix24', 'SendMessage', '--text', 'a', '--te'], ['--test']],
    [['bitrix24', 'ОтправитьСообщение', '--tex'], ['--text']],
    [['bitrix24', 'SendMessage', '--format', 'n'], ['ndjson']],
    [['bitrix24', 'SendMessage', '--format=n'], ['--format=ndjson']],
    [
      ['bitrix24', 'im.dialog.read', '--api', ''],
      ['v2', 'v3'],
    ],
    [['bitrix24', 'AddUsersToChat', '--hide', 't'], ['true']],
    [['bitrix24', 'AddUsersToChat', '--no-'], ['--no-hide']],
    [['bitrix24', 'methods', '--scope', 'imo'], ['imopenlines']],
    [['bitrix24', 'each', '--fr'], ['--from']],
    [['bitrix24', 'each', '--from', 'a.csv', '--', 'SendM'], ['SendMessage']],
    [['bitrix24', 'each', '--from', 'a.csv', '--', 'SendMessage', '--tex'], ['--text']],
    [['help', 'bitrix24', 'SendM'], ['SendMessage']],
    [['--lang', 'r'], ['ru']],
    // The name of a file: the shell knows files.
    [['bitrix24', 'SendMessage', '--out', 'a'], []],
    [['bitrix24', 'SendMessage', '--text', 'SendM'], []],
    [['nothing', 'of', 'ours'], []],
  ])('%j', async (words, values) => {
    const found = valuesOf(await completed(words));
    expect(found.toSorted()).toEqual(values.toSorted());
  });

  test('a command without a word behind it has its options', async () => {
    const values = valuesOf(await completed(['bitrix24', 'SendMessage', '']));
    expect(values).toEqual(expect.arrayContaining(['--chat', '--text', '--url', '--json']));
  });

  test('names follow the language, and are explained in it', async () => {
    const env = { OINT_LANG: 'ru' };
    const lines = await completed(['bitrix24', ''], { env });
    expect(lines).toContain('ОтправитьСообщение\tОтправить сообщение');
    expect(valuesOf(lines)).not.toContain('SendMessage');
  });

  test('profiles are known by their names, and their secrets by nothing', async () => {
    const at = await home();
    await mkdir(join(at, '.config/oint'), { recursive: true });
    const user = { id: '1', name: 'Vera' };
    const profile = { kind: 'webhook', portal: 'https://p.example', user, secret: 'made-up' };
    const file = JSON.stringify({ current: 'p.example', profiles: { 'p.example': profile } });
    await writeFile(join(at, '.config/oint/bitrix24.json'), file, { mode: 0o600 });
    const line = ['p.example\thttps://p.example'];
    expect(await completed(['bitrix24', 'use', 'p'], { at })).toEqual(line);
    expect(await completed(['bitrix24', 'user.get', '--profile', ''], { at })).toEqual(line);
  });
});

const called = (...words: string[]): Promise<string[]> => completed(['bitrix24', ...words]);

describe('parameters of REST methods', () => {
  test.each<[words: string[], values: string[]]>([
    [['im.dialog.read', 'DIA'], ['DIALOG_ID=']],
    [['call', 'im.dialog.read', 'dia'], ['DIALOG_ID=']],
    [['im.dialog.read', 'DIALOG_ID=chat1', 'DIA'], []],
    [['im.dialog.read', '--api', 'v2', 'DIA'], ['DIALOG_ID=']],
    [['each', '--from', 'a.csv', '--', 'im.dialog.read', 'DIA'], ['DIALOG_ID=']],
    [
      ['crm.deal.list', 'order[ID]='],
      ['order[ID]=ASC', 'order[ID]=DESC'],
    ],
    [['crm.deal.list', 'order[ID]=a'], ['order[ID]=ASC']],
    [['crm.deal.list', 'filter[STAGE_I'], ['filter[STAGE_ID]=']],
    [['crm.deal.list', '"filter[STAGE_I'], ['filter[STAGE_ID]=']],
    [['crm.deal.list', 'filter[>=OPPOR'], ['filter[>=OPPORTUNITY]=']],
    [['crm.deal.list', 'select[]=CATEG'], ['select[]=CATEGORY_ID']],
    [['crm.deal.list', 'sel'], ['select[]=']],
    // Only keys can stand behind the name.
    [['crm.deal.contact.add', 'fields[CONT'], ['fields[CONTACT_ID]=']],
    [['tasks.task.get', '--api', 'v3', 'sel'], ['select[]=']],
    [['no.such.method', 'A'], []],
  ])('%j', async (words, values) => {
    const found = valuesOf(await called(...words));
    expect(found.toSorted()).toEqual(values.toSorted());
  });

  test('are all proposed where nothing is typed, with what they mean', async () => {
    const lines = await called('im.dialog.read', '');
    expect(valuesOf(lines)).toEqual(expect.arrayContaining(['DIALOG_ID=', 'MESSAGE_ID=']));
    expect(lines.find((line) => line.startsWith('DIALOG_ID='))).toMatch(/\t\S/u);
  });

  test('the keys of the only one are proposed at once', async () => {
    const values = valuesOf(await called('crm.deal.update', 'fiel'));
    expect(values).toEqual(expect.arrayContaining(['fields[TITLE]=', 'fields[STAGE_ID]=']));
  });
});

describe('parameters of a pulled portal', () => {
  const FIELD = { custom: true, type: 'enumeration', title: 'Color' } as const;
  const VALUES = [
    { value: 44, title: 'Red' },
    { value: 46, title: 'Green' },
  ];
  const STAGES = [
    { value: 'DT1030_5:NEW', title: 'Start' },
    { value: 'DT1030_5:WON', title: 'Done' },
  ];
  const CONTRACTS = {
    name: 'Contracts',
    methods: [],
    entityTypeId: 1030,
    title: 'Contracts of supply',
    standard: ['id', 'stageId', 'categoryId', 'title'],
    fields: [
      { ...FIELD, names: ['ufCrm5Color', 'UF_CRM_5_COLOR'], values: VALUES },
      { ...FIELD, custom: false, names: ['stageId'], type: 'crm_status', values: STAGES },
    ],
  };
  const PORTAL = { format: 1, language: 'en', items: [CONTRACTS], records: [] };
  const OF_CONTRACTS = ['crm.item.list', 'entityTypeId=1030'];

  test.each<[words: string[], lines: string[]]>([
    [['crm.item.list', 'entityTypeId='], ['entityTypeId=1030\tContracts of supply']],
    [['crm.item.list', 'entityTypeId:='], ['entityTypeId:=1030\tContracts of supply']],
    [[...OF_CONTRACTS, 'filter[ufCrm5'], ['filter[ufCrm5Color]=\tColor: 44 = Red, 46 = Green']],
    [
      [...OF_CONTRACTS, 'filter[!ufCrm5Color]='],
      ['filter[!ufCrm5Color]=44\tRed', 'filter[!ufCrm5Color]=46\tGreen'],
    ],
    [[...OF_CONTRACTS, 'filter[ufCrm5Color]:=46'], ['filter[ufCrm5Color]:=46\tGreen']],
    [
      ['crm.item.add', 'entityTypeId:=1030', 'fields[stageId]='],
      ['fields[stageId]=DT1030_5:NEW\tStart', 'fields[stageId]=DT1030_5:WON\tDone'],
    ],
    [
      [...OF_CONTRACTS, 'order[stageId]='],
      ['order[stageId]=ASC', 'order[stageId]=DESC'],
    ],
    [[...OF_CONTRACTS, 'select[]=ufCrm5'], ['select[]=ufCrm5Color\tColor: 44 = Red, 46 = Green']],
  ])('%j', async (words, lines) => {
    const at = await home();
    await writeFile(join(at, 'portal.json'), JSON.stringify(PORTAL));
    const env = { OINT_BITRIX24_PORTAL: join(at, 'portal.json') };
    const found = await completed(['bitrix24', ...words], { env });
    expect(found.toSorted()).toEqual(lines.toSorted());
  });
});

test('a shell that is none is told those that are', async () => {
  const { code, stderr } = await runLine(['completion', 'bahs']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'oint: The name of a shell is needed: bash, zsh, fish, powershell.\nDid you mean bash?\nHelp: oint completion --help\n',
  );
});

/** Makes each shell tell what it proposes for a line, a proposal a line. */
const ASK: Readonly<Record<Exclude<ShellName, 'powershell'>, (line: string) => string>> = {
  // As Readline hands over a line: divided at COMP_WORDBREAKS.
  bash: (line) => `
    eval "$(oint completion bash)"
    COMP_LINE=${quoted(line)} COMP_POINT=\${#COMP_LINE}
    COMP_WORDS=(${[...line.matchAll(/[=:]+|[^\s=:]+/gu)].map(([word]) => quoted(word)).join(' ')}${/\s$/u.test(line) ? " ''" : ''})
    COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
    _oint
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (line) => `
    autoload -Uz compinit; compinit -u -d "$HOME/.zcompdump"
    eval "$(oint completion zsh)"
    # Outside of its editor nothing takes proposals: they are printed.
    compadd() { while [[ $1 != -- ]]; do shift; done; shift; printf '%s\\n' "$@"; }
    _files() { :; }
    words=(${line.split(' ').map(quoted).join(' ')}) CURRENT=$#words
    _oint`,
  fish: (line) => `
    oint completion fish | source
    complete -C ${quoted(line)} | string replace -r '\\t.*' ''`,
};

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (name) => {
  test.skipIf(!isInstalled(name)).each<[line: string, proposals: string[]]>([
    ['oint bitrix24 SendM', ['SendMessage']],
    ['oint bitrix24 ОтправитьСо', ['ОтправитьСообщение']],
    ['oint bitrix24 im.dialog.re', ['im.dialog.read', 'im.dialog.read.all']],
    ['oint completion ', [...SHELLS]],
    ['oint bitrix24 im.dialog.read DIA', ['DIALOG_ID=']],
    ['oint bitrix24 crm.deal.list order[ID]=a', [name === 'bash' ? 'ASC' : 'order[ID]=ASC']],
    ['oint bitrix24 SendMessage --format nd', ['ndjson']],
    ['oint bitrix24 SendMessage --format=nd', [name === 'bash' ? 'ndjson' : '--format=ndjson']],
  ])(
    '%s',
    async (line, proposals) => {
      const stdout = await inShell(name, ASK[name](line));
      expect(stdout.split('\n').filter(Boolean).toSorted()).toEqual(proposals.toSorted());
    },
    30_000,
  );
});

function quoted(word: string): string {
  return `'${word}'`;
}

function isInstalled(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return process.platform !== 'win32' && folders.some((folder) => existsSync(join(folder, name)));
}

/** What a script prints in a shell that knows `oint` and nothing of whoever runs the test. */
async function inShell(name: string, script: string): Promise<string> {
  const at = await home();
  const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
  const program = join(at, 'oint');
  await writeFile(
    program,
    `#!/bin/sh\nexec '${process.execPath}' --conditions=@oint/source '${bin}' "$@"\n`,
  );
  await chmod(program, 0o755);
  const child = spawn(name, [...(name === 'zsh' ? ['-f'] : []), '-c', script], {
    env: {
      HOME: at,
      PATH: `${at}${delimiter}${process.env['PATH']}`,
      OINT_LANG: 'en',
      LC_ALL: 'C.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(stderr).toBe('');
  return stdout;
}
