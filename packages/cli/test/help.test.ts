/** Help: what it has, in which order, and how it fits into a terminal. */
import { beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { tools } from '../src/libraries/tools.ts';
import { columnsOf } from '../src/output/columns.ts';
import { EXIT_CODES } from '../src/spec/exit-codes.ts';
import { FORMAT_NAMES } from '../src/spec/formats.ts';
import { LANGUAGES, type Language } from '../src/spec/language.ts';
import { TOPIC_NAMES, TOPICS } from '../src/spec/topics.ts';
import { runLine, type Surroundings } from './command-line.ts';

const WIDTH = 80;

async function help(
  words: readonly string[],
  language: Language = 'en',
  surroundings: Surroundings = {},
): Promise<string> {
  const outcome = await runLine(
    words,
    { env: { OINT_LANG: language }, columns: WIDTH, ...surroundings },
    [bitrix24, tools],
  );
  expect([words, outcome.code, outcome.stderr]).toEqual([words, 0, '']);
  return outcome.stdout;
}

const headingsOf = (text: string): string[] => text.match(/^\p{Lu}[\p{L} ]*$/gmu) ?? [];

test('the help of a command goes from what is needed to what is rare', async () => {
  const text = await help(['bitrix24', 'CreateChat', '--help']);
  expect(headingsOf(text)).toEqual(
    expect.arrayContaining(['Usage', 'Required options', 'Global options', 'Examples']),
  );
  const order = [
    'Usage',
    'Required options',
    'Options',
    'Global options',
    'Examples',
    'Learn more',
  ];
  const found = headingsOf(text).filter((heading) => order.includes(heading));
  expect(found).toEqual(order.filter((heading) => found.includes(heading)));
});

describe('topics', () => {
  const cases = TOPICS.flatMap((topic) => LANGUAGES.map((language) => [topic, language] as const));

  test.each(cases)('%s in %s, by both of its names', async (topic, language) => {
    const { ru, en } = TOPIC_NAMES[topic];
    const text = await help(['help', ru], language);
    expect(await help(['help', en], language)).toBe(text);
    expect(await help([], language)).toContain(`oint help ${TOPIC_NAMES[topic][language]} `);
    expect(/\p{Script=Cyrillic}/u.test(text)).toBe(language === 'ru');
  });

  test.each(LANGUAGES)('have all that they are about, in %s', async (language) => {
    const codes = await help(['help', 'exit-codes'], language);
    for (const code of Object.values(EXIT_CODES)) {
      expect(codes).toMatch(new RegExp(String.raw`^ {2}${code} `, 'mu'));
    }
    const formats = await help(['help', 'formatting'], language);
    for (const name of FORMAT_NAMES) expect(formats).toContain(`--format ${name}`);
    const variables = await help(['help', 'environment'], language);
    const { connection, authorizationServer } = bitrix24;
    for (const { variable } of connection.options) expect(variables).toContain(`  ${variable} `);
    expect(variables).toContain(`  ${authorizationServer} `);
  });
});

describe('help by words', () => {
  test.each<[words: string[], language: Language, line: string]>([
    [['typing'], 'en', 'oint bitrix24 SendWritingNotification'],
    [['задачи', 'удалить'], 'ru', 'oint bitrix24 УдалитьЗадачу'],
    [['profile'], 'en', 'oint bitrix24 use'],
    [['portal', 'try'], 'en', 'oint sandbox'],
    [['variables'], 'en', 'oint help environment'],
  ])('%j', async (words, language, line) => {
    const text = await help(['help', ...words], language);
    expect(text).toContain(`  ${line}`);
    expect(text).toContain(`oint bitrix24 methods ${words.join(' ')}`);
  });

  test('nothing found is a mistake, with what may be meant', async () => {
    const { code, stderr } = await runLine(['help', 'sandbx']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean sandbox?')]);
  });
});

describe.each(LANGUAGES)('at 80 columns, in %s', (language) => {
  const lines: string[][] = [];

  beforeAll(async () => {
    const { sections } = await bitrix24.loadIndex();
    const commands = sections.flatMap((section) => section.commands.map(({ names }) => names.ru));
    lines.push(
      [],
      ['bitrix24'],
      ...TOPICS.map((topic) => ['help', topic]),
      ...commands.map((name) => ['bitrix24', name, '--help']),
      ...['methods', 'explain', 'call', 'login', 'whoami', 'use', 'profiles', 'logout', 'pull'].map(
        (word) => ['bitrix24', word, '--help'],
      ),
    );
  });

  test('no line is wider, but for one that cannot be divided', async () => {
    const wide: string[] = [];
    for (const words of lines) {
      for (const line of (await help(words, language)).split('\n')) {
        if (columnsOf(line) > WIDTH && !isWhole(line)) wide.push(`${words.join(' ')}: ${line}`);
      }
    }
    expect(lines.length).toBeGreaterThan(150);
    expect(wide).toEqual([]);
  });
});

/** An address or another single word, or an option with its value, behind whatever stands before it. */
function isWhole(line: string): boolean {
  const text = line.trim().replace(/ \\$/u, '');
  return /^\S+$/u.test(text) || /^--\S+ (?:"[^"]*"|'[^']*'|\S+)$/u.test(text);
}

describe('what is wider than its letters', () => {
  test.each([
    ['Привет', 6],
    ['и\u0306', 1],
    ['漢字', 4],
    ['👍', 2],
    ['👩\u200D💻', 4],
    ['ё', 1],
  ])('%s takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

async function paged(rows: number, terminal = true) {
  const shown: string[] = [];
  const text = await help(['bitrix24'], 'en', {
    terminal,
    pager: { rows, page: async (long) => shown.push(long) > 0 },
  });
  return { shown: shown.length, printed: text.length > 0 };
}

describe('a pager', () => {
  test('has what is longer than the terminal, and nothing of pipes', async () => {
    expect(await paged(10)).toEqual({ shown: 1, printed: false });
    expect(await paged(10_000)).toEqual({ shown: 0, printed: true });
    expect(await paged(10, false)).toEqual({ shown: 0, printed: true });
  });
});
