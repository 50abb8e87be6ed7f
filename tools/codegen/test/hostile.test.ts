/**
 * Pages and bindings from anywhere: text stays text, names stay names, files stay in their folders, and nothing takes
 * longer than its length explains.
 */
/* oxlint-disable vitest/expect-expect -- the expectations are in accepted() and refused() */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { compile } from '../src/compile.ts';
import { Diagnostics } from '../src/diagnostics/diagnostics.ts';
import { emit } from '../src/emit/emit.ts';
import { NO_REFERENCE } from '../src/emit/scoped-reference.ts';
import { commandLines, shellWords } from '../src/parse/command-line.ts';
import { mendTables } from '../src/parse/mend-tables.ts';
import { prepare } from '../src/parse/prepare.ts';
import { parseSignature } from '../src/parse/signature.ts';
import { terminalText } from '../src/parse/terminal-text.ts';
import { parseTypes } from '../src/parse/type-cell.ts';
import { judge, typeErrors, type Verdict } from './fuzz/oracle.ts';
import { processorSeconds } from './processor-time.ts';

/** The parts of a page and of its binding that a case changes. */
interface Parts {
  readonly title?: string;
  readonly description?: string;
  readonly signature?: string;
  readonly row?: string;
  readonly returns?: string;
  readonly link?: string;
  readonly notes?: string;
  readonly json?: string;
  readonly ts?: string;
  readonly frontMatter?: string;
}

const SIGNATURE = 'Function CloseTicket(Val URL, Val TicketID) Export';
const ROW = '| TicketID | --ticket | String | &#x2714; | Ticket |';
const BINDING = `closeTicket:
  page: CloseTicket
  params:
    ticketId: { option: ticket, field: TICKET_ID }
`;

function page({
  title = 'Close a ticket',
  description = 'Closes a ticket.',
  signature = SIGNATURE,
  row = ROW,
  returns = 'Map Of KeyAndValue - the answer',
  link = '[desk.ticket.close](https://example.com/close)',
  notes = '',
  json = '{ "result": { "ok": true } }',
  ts = 'closeTicket(client, {});',
  frontMatter = 'sidebar_position: 1',
}: Parts = {}): string {
  return `---
${frontMatter}
---

# ${title}

${description}

\`${signature}\`

| Parameter | CLI option | Type | Required | Description |
| --- | --- | --- | --- | --- |
| URL | --url | String | &#x2714; | Address |
${row}

Returns: ${returns}

:::tip
Method at API documentation: ${link}
:::

${notes}

\`\`\`ts
${ts}
\`\`\`

\`\`\`json
${json}
\`\`\`
`;
}

function judgeText(text: string, bindings = BINDING, path = 'en/desk/close.md'): Promise<Verdict> {
  return judge([{ path, text }], [{ path: 'bindings/desk.yaml', text: bindings }]);
}

function sdkOf({ files }: Verdict): string {
  return (
    files.find(({ path }) => path.endsWith('sdk/src/generated/bitrix24/desk.gen.ts'))?.text ?? ''
  );
}

/** Code of accepted pages; a compiler checks the types of all of it at the end, once. */
const modules: string[] = [];

/** The code of a page that has to be accepted. */
async function accepted(
  text: string,
  bindings = BINDING,
  path = 'en/desk/close.md',
): Promise<string> {
  const verdict = await judgeText(text, bindings, path);
  expect(verdict).toMatchObject({ refusedBy: [], wrong: [] });
  const module = sdkOf(verdict);
  modules.push(module);
  return module;
}

async function refused(
  rule: string,
  text: string,
  bindings = BINDING,
  path = 'en/desk/close.md',
): Promise<void> {
  const { refusedBy, wrong } = await judgeText(text, bindings, path);
  expect(wrong).toEqual([]);
  expect(refusedBy).toContain(rule);
}

const EVIL = [
  '*/ process.exit(1); /*',
  '**/ x /**',
  '`${process.exit(1)}`',
  "'; process.exit(1); '",
  '"; process.exit(1); "',
  '\\',
  '\\u002a/',
  '{@link process} @internal @deprecated',
  '</script><script>alert(1)</script>',
  '--> <!-- x',
  '&ast;/ &#42;/ &#x2A;&#47;',
  '\u{202E}evil\u{2066}\u{200F}',
  'a\u{2028}b\u{2029}c',
  'nul\u{0}, bell\u{7}, escape \u{1B}[31m',
  'half \u{D800} of a pair \u{DC00}',
  'no-break\u{A0}space and \u{FEFF} mark',
  '//# sourceMappingURL=data:x',
  '/// <reference path="../../x" />',
  '[x](javascript:alert(1)) ![y](z "*/")',
  '| x | y |',
];

describe('text stays text', () => {
  test('nothing is wrong with the page itself', async () => {
    expect(await accepted(page())).toContain('export function closeTicket(');
  });

  const places: [string, (evil: string) => Parts][] = [
    ['title', (title) => ({ title })],
    ['description', (description) => ({ description })],
    [
      'cell',
      (evil) => ({
        row: `| TicketID | --ticket | String | &#x2714; | ${evil.replaceAll('|', '\\|')} |`,
      }),
    ],
    ['return line', (evil) => ({ returns: `String - ${evil}` })],
    ['note', (evil) => ({ notes: `:::warning ${evil}\n${evil}\n:::` })],
    ['example', (ts) => ({ ts })],
    [
      'key and value of a result',
      (evil) => ({ json: JSON.stringify({ result: { [evil]: [{ [evil]: evil }] } }) }),
    ],
    [
      'key of the result itself',
      (evil) => ({ json: JSON.stringify({ result: { a: 1, [evil]: 2 } }) }),
    ],
  ];

  test.each(places)('in the %s', async (_, parts) => {
    for (const evil of EVIL) {
      const verdict = await judgeText(page(parts(evil)));
      expect({ evil, ...verdict, files: [] }).toEqual({
        evil,
        refusedBy: [],
        wrong: [],
        files: [],
      });
      modules.push(sdkOf(verdict));
    }
  });

  test.each(EVIL.map((evil) => [evil.replaceAll('`', '')]))('in the default %j', async (evil) => {
    const value = evil.replaceAll('"', '""');
    const verdict = await judgeText(
      page({
        signature: `Function CloseTicket(Val URL, Val TicketID = "${value}") Export`,
        row: ROW.replace('2714', '2716'),
      }),
    );
    expect(verdict).toMatchObject({ refusedBy: [], wrong: [] });
    modules.push(sdkOf(verdict));
  });

  test('in the address of a link', async () => {
    await accepted(page({ link: '[desk.ticket.close](<https://example.com/a b) */ (c|d>)' }));
  });

  test('in keys, hints and constants of bindings', async () => {
    const evil = JSON.stringify(EVIL.slice(0, 12).join(' '));
    await accepted(
      page(),
      `${BINDING}  constants: { a.__proto__: ${evil}, b: { ${evil}: [${evil}] } }\n`,
    );
    await accepted(
      page({ signature: 'Function CloseTicket() Export', link: 'none' }).replaceAll(
        /^\|.*\n/gmu,
        '',
      ),
      `closeTicket:\n  page: CloseTicket\n  kind: template\n  keys: { __proto__: 1, ${evil}: ${evil} }\n`,
    );
  });

  test('results keep every key, also those that every object has', async () => {
    const keys = [
      '__proto__',
      'constructor',
      'toString',
      'delete',
      'new',
      'readonly',
      'get',
      'a²',
      'x-y',
      '0',
    ];
    const json = `{"result": {${keys.map((key) => `"${key}": {"${key}": 1}`).join(', ')}}}`;
    const module = await accepted(page({ json }));
    for (const key of keys) expect(module).toMatch(new RegExp(`^ {2}'?${key}'?: `, 'mu'));
  });

  test('a diagnostic neither steers the terminal nor repeats a page', async () => {
    const { diagnostics } = await compile(
      {
        pages: [
          {
            path: 'en/\u{1B}[31m\n.md',
            text: page({ row: ROW.replace('String', '\u{202E}x\u{1B}[2J') }),
          },
          { path: 'en/long.md', text: page({ row: ROW.replace('String', 'x'.repeat(1_000_000)) }) },
        ],
        bindings: [{ path: 'bindings/desk.yaml', text: BINDING }],
        titles: new Map(),
      },
      { library: 'bitrix24', complete: false },
    );
    const text = diagnostics.format();
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(text).toContain('\\u{1b}[31m\\u{a}.md');
    expect(text.length).toBeLessThan(5000);
  });
});

describe('names stay names', () => {
  const RESERVED = [
    'delete',
    'class',
    'await',
    'arguments',
    'eval',
    'default',
    'list',
    'pick',
    'then',
    'undefined',
    'let',
  ];

  test.each(RESERVED)('a function cannot be named %s', async (name) => {
    await refused('reserved-name', page(), BINDING.replace('closeTicket', name));
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'a parameter cannot be named %s',
    async (name) => {
      await refused('reserved-name', page(), BINDING.replace('ticketId', name));
    },
  );

  test('words that only some places reserve are names', async () => {
    for (const name of [
      'constructor',
      'toString',
      'async',
      'of',
      'type',
      'client',
      'params',
      'options',
    ])
      await accepted(page(), BINDING.replace('closeTicket', name));
    for (const name of [
      'delete',
      'class',
      'await',
      'arguments',
      'client',
      'params',
      'default',
      'then',
    ])
      await accepted(page(), BINDING.replace('ticketId', name));
  });

  test('a page may call its function and parameters as it likes', async () => {
    for (const name of ['constructor', '__proto__', 'delete', 'toString', 'Имя', 'ё', '漢字']) {
      const text = page({
        signature: `Function ${name}(Val URL, Val ${name}) Export`,
        row: `| \`${name}\` | --ticket | String | &#x2714; | x |`,
      });
      await accepted(text, BINDING.replace('page: CloseTicket', `page: ${name}`));
    }
  });

  test.each([
    [
      'a name of a page that is none',
      'page: CloseTicket',
      'page: "*/ x"\n  aliases: [CloseTicket]',
    ],
    ['an alias that is none', 'page: CloseTicket', 'page: CloseTicket\n  aliases: ["x`\\n# y"]'],
    ['a method that is none', 'page: CloseTicket', 'page: CloseTicket\n  method: "x\'); evil("'],
    ['a path that is none', 'TICKET_ID', "x'}); evil("],
    ['a path without end', 'TICKET_ID', 'a'.concat('.a'.repeat(10_000))],
    [
      'a module outside',
      'page: CloseTicket',
      'page: CloseTicket\n  kind: handwritten\n  module: ../../evil.ts',
    ],
    [
      'a module with an address',
      'page: CloseTicket',
      'page: CloseTicket\n  kind: handwritten\n  module: https://x/y.ts',
    ],
    ['the same key twice', 'page: CloseTicket', 'page: CloseTicket\n  page: CloseTicket'],
    ['an alias of YAML', 'page: CloseTicket', 'page: &a CloseTicket\n  aliases: [*a]'],
    ['a map as a key', 'page: CloseTicket', 'page: CloseTicket\n  ? { a: b }\n  : c'],
  ])('bindings with %s are refused', async (_, from, to) => {
    await refused('bad-binding', page(), BINDING.replace(from, to));
  });

  test.each(['..', 'a b', "a'b", 'Большой', 'x.gen', '-', '__proto__', 'a\nb'])(
    'a section cannot be named %j',
    async (section) => {
      const { refusedBy, wrong } = await judge(
        [{ path: 'en/x.md', text: page() }],
        [{ path: `bindings/${section}.yaml`, text: BINDING }],
      );
      expect(wrong).toEqual([]);
      expect(refusedBy).toContain('bad-binding');
    },
  );

  test.each([
    'en/../../../evil.md',
    "en/a'b`${c}*/.md",
    'en/\u{202E}x\n.md',
    '__proto__.md',
    '.md',
  ])('a page named %j gives the code of any other', async (path) => {
    const code = await accepted(page());
    expect(await accepted(page(), BINDING, path)).toBe(code);
  });

  test('options are checked, whatever they are', async () => {
    for (const option of [
      '--__proto__',
      '--constructor()',
      '--a b',
      '--',
      '--é',
      '--a--b',
      '--a_b',
    ])
      await refused('bad-option', page({ row: ROW.replace('--ticket', `\`${option}\``) }));
    await refused('reserved-option', page({ row: ROW.replace('--ticket', '--help') }));
    const bindings = BINDING.replace('option: ticket', 'option: constructor');
    await accepted(page({ row: ROW.replace('--ticket', '--constructor') }), bindings);
  });
});

describe('line ends and marks of files', () => {
  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\u{FEFF}${text}`],
    ['no-break spaces', (text: string) => text.replaceAll(' | ', '\u{A0}|\u{A0}')],
  ])('%s changes nothing', async (_, change) => {
    const code = await accepted(page());
    expect(await accepted(change(page()), change(BINDING.replaceAll(' | ', ' ')))).toBe(code);
  });
});

describe('front matter', () => {
  test.each([
    ['a bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: [${'*b, '.repeat(1000)}*b]`],
    ['a map as a key', '? [a, b]\n: c'],
    ['an alias of nothing', 'a: *b'],
  ])('%s is read and means nothing', async (_, frontMatter) => {
    await accepted(page({ frontMatter }));
  });

  test.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a list that is not closed', 'a: ['],
    ['a tab for indentation', 'a:\n\tb: c'],
  ])('%s is refused', async (_, frontMatter) => {
    await refused('front-matter', page({ frontMatter }));
  });
});

/** Long enough that quadratic time shows as minutes, and short enough that linear time is nothing. */
const MANY = 1_000_000;

describe('size', () => {
  let before: NodeJS.CpuUsage;

  beforeEach(() => {
    before = process.cpuUsage();
  });

  // Of processor time, which is the same on a busy machine.
  afterEach(() => {
    const seconds = process.cpuUsage(before).user / 1e6;
    if (seconds > 60) throw new Error(`It took ${seconds.toFixed(0)} s, and should take a few`);
  });

  test('a million characters in a cell', async () => {
    const text = page({ row: ROW.replace('| Ticket |', `| ${'long '.repeat(MANY / 5)} |`) });
    const { refusedBy, wrong } = await judgeText(text);
    expect({ refusedBy, wrong }).toEqual({ refusedBy: [], wrong: [] });
  });

  test('a million characters in one word, a line of code, a result', async () => {
    const word = 'x'.repeat(MANY);
    for (const text of [
      page({ description: word }),
      page({ ts: word }),
      page({ json: `{"result": {"x": "${word}"}}` }),
    ])
      expect(await judgeText(text)).toMatchObject({ refusedBy: [], wrong: [] });
  });

  test('ten thousand rows', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `P${index}`);
    const text = page({
      signature: `Function CloseTicket(Val URL, ${names.map((name) => `Val ${name}`).join(', ')}) Export`,
      row: names
        .map((name) => `| ${name} | --p-${name.slice(1)} | String | &#x2714; | Text |`)
        .join('\n'),
    });
    const params = names.map(
      (name) => `    ${name.toLowerCase()}: { option: p-${name.slice(1)}, field: ${name} }\n`,
    );
    const bindings = `closeTicket:\n  page: CloseTicket\n  params:\n${params.join('')}`;
    // The code of so many parameters is as long as that of a hundred sections: reading them is what is tried.
    const { program, diagnostics } = await compile(
      {
        pages: [{ path: 'en/x.md', text }],
        bindings: [{ path: 'bindings/desk.yaml', text: bindings }],
        titles: new Map(),
      },
      { library: 'bitrix24', complete: false },
    );
    expect(diagnostics.failed).toBe(false);
    expect(program.sections[0]?.functions[0]?.parameters).toHaveLength(10_000);
  });

  test.each([
    ['front matter', `\n\n---\na: ${'['.repeat(20_000)}`],
    ['quotations', `${'> '.repeat(10_000)}x`],
    ['lists', `${'- '.repeat(10_000)}x`],
    [
      'indented lists',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
    ],
    ['admonitions', ':::note\n'.repeat(10_000)],
    ['emphasis', `${'*a **b '.repeat(20_000)}${'b** a*'.repeat(20_000)}`],
    ['comments', 'a <!--'.repeat(50_000)],
    ['brackets', '[a][b]'.repeat(50_000)],
    ['images', '!['.repeat(100_000)],
    ['backticks', Array.from({ length: 1400 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
  ])('%s without end are refused at once', async (_, description) => {
    await refused('too-complex', page({ description }));
  });

  test.each([
    ['elements', '<a>\n\n'.repeat(20_000)],
    ['elements in a line', '<a>'.repeat(20_000)],
    ['braces', `${'{'.repeat(20_000)}${'}'.repeat(20_000)}`],
    ['parentheses in an expression', `{${'('.repeat(50_000)}${')'.repeat(50_000)}}`],
    ['a string of braces', `{"${'}'.repeat(20_000)}"}`],
    ['an import without end', `import {\n\n${'x,\n\n'.repeat(20_000)}`],
  ])('%s of MDX are refused at once', async (_, description) => {
    const { refusedBy, wrong } = await judgeText(page({ description }), BINDING, 'en/x.mdx');
    expect(wrong).toEqual([]);
    expect(refusedBy[0]).toMatch(/^(?:too-complex|mdx-syntax)$/u);
  });

  test('results without end are refused', async () => {
    const deep = 50_000;
    await refused('bad-json', page({ json: `${'['.repeat(deep)}${']'.repeat(deep)}` }));
    await refused('bad-json', page({ json: `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}` }));
  });

  test('bindings without end are refused', async () => {
    for (const value of [
      '['.repeat(100_000),
      `{a: `.repeat(100_000),
      `\n${'- '.repeat(100_000)}x`,
      '__: '.repeat(20_000),
    ])
      await refused('bad-binding', page(), `${BINDING}  constants: { a: ${value}\n`);
  });

  test('types without end are unknown', () => {
    const text = `${'Array Of '.repeat(100_000)}String`;
    expect(parseTypes(text)).toEqual({ types: [], unknown: [text] });
  });

  test('hundreds of pages without bindings', async () => {
    const pages = Array.from({ length: 200 }, (_, index) => ({
      path: `en/${index}.md`,
      text: `# X\n\n\`Function CloseTickets${index}() Export\`\n`,
    }));
    const functions = Array.from(
      { length: 1000 },
      (_, index) => `closeTicket${index}: { page: CloseTicket${index} }\n`,
    );
    const { refusedBy, wrong } = await judge(pages, [
      { path: 'bindings/desk.yaml', text: functions.join('') },
    ]);
    expect(wrong).toEqual([]);
    expect(refusedBy).toContain('missing-binding');
  });
});

function mend(markdown: string): unknown {
  return mendTables(markdown, 'x.md', new Diagnostics());
}

/** Quadratic time would be a minute, also on a fast machine. */
const LONG = 200_000;

describe('expressions that read text take linear time', () => {
  const spaces = ' '.repeat(LONG);

  test.each<[string, () => unknown]>([
    ['spaces of a command line', () => commandLines(`oint${spaces}x\n${spaces}\\x\n`)],
    ['words of a command line', () => shellWords(`"${`\\"'`.repeat(LONG / 3)}`)],
    ['spaces of an admonition', () => prepare(`:::note a${spaces}b`)],
    ['marks of a fence', () => prepare(`${'`'.repeat(LONG)}\u{2028}`)],
    ['spaces of a signature', () => parseSignature(`Function A()${spaces}x`)],
    [
      'spaces after a parameter',
      () => parseSignature(`Function A(Val${spaces}B${spaces}=${spaces}`),
    ],
    ['quotes of a default', () => parseSignature(`Function A(Val B = "${'""'.repeat(LONG / 2)}`)],
    ['return notes', () => prepare('<div className="return-value-note">'.repeat(LONG / 35))],
    ['headers of a table', () => mend('| Parameter | Type |\n|-|-|\n'.repeat(LONG / 28))],
    ['rows apart', () => mend(`| Parameter | Type |\n|-|-|\n${'| a | b |\n\n'.repeat(LONG / 12)}`)],
    ['headers apart', () => mend('| Parameter | Type |\n\n'.repeat(LONG / 22))],
    ['types', () => parseTypes(`array${spaces}of${spaces}x`)],
    ['brackets for the terminal', () => terminalText('['.repeat(LONG))],
    ['addresses for the terminal', () => terminalText('[]('.repeat(LONG / 3))],
    ['stars for the terminal', () => terminalText('*a **'.repeat(LONG / 5))],
  ])('%s', (_, read) => {
    expect(processorSeconds(read)).toBeLessThan(5);
  });
});

test('the text of a page is the same data in every file', async () => {
  const evil = EVIL.slice(0, 8).join(' ');
  const { program } = await compile(
    {
      pages: [{ path: 'en/x.md', text: page({ notes: `:::note\n${evil}\n:::`, title: evil }) }],
      bindings: [{ path: 'bindings/desk.yaml', text: BINDING }],
      titles: new Map([['desk', { en: '</h2>\n# x', ru: '`|' }]]),
    },
    { library: 'bitrix24', complete: false },
  );
  const files = await emit({ program, reference: NO_REFERENCE });
  const index = files.find(({ path }) => path === 'packages/sdk/api.md')?.text ?? '';
  expect(index.match(/^#+ .*/gmu)).toEqual([
    '# @oint/sdk/bitrix24',
    '## &lt;/h2> # x',
    '### `closeTicket(client, { ticketId })`',
  ]);
  expect(index.replace(/^<!--.*-->/u, '')).not.toMatch(/<[a-z/!]/u);
});

test('the code of all accepted pages has the right types', () => {
  expect(modules.length).toBeGreaterThan(100);
  expect(typeErrors(modules)).toEqual([]);
});
