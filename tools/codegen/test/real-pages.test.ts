/** Pages as they occur: layouts of all years, results that are shown in part, files that an editor has spoilt. */
import { describe, expect, test } from 'vitest';

import { compile } from '../src/compile.ts';
import { rules } from '../src/diagnostics/rules.ts';
import type { FunctionNode } from '../src/ir.ts';
import { addFiles, codegen, deskReference, makeProject } from './project.ts';

/** The parts of a page that a case changes; the rest is that of the newest layout but one. */
interface Parts {
  readonly description?: string;
  readonly signature?: string;
  readonly table?: string;
  readonly returns?: string;
  readonly link?: string;
  readonly shell?: string;
  readonly json?: string;
}

const TABLE = `| Parameter | CLI option | Type | Required | Description |
| --- | --- | --- | --- | --- |
| URL | --url | String | &#x2714; | Address |
| QueueID | --queue | String | &#x2714; | Queue |
| TicketID | --ticket | String, Number | &#x2716; | Ticket |`;

function page({
  description = 'Closes a ticket.',
  signature = '`Function CloseTicket(Val URL, Val QueueID, Val TicketID = "") Export`',
  table = TABLE,
  returns = 'Returns: Map Of KeyAndValue - the answer',
  link = '[desk.ticket.close](https://example.com/close)',
  shell = 'oint bitrix24 CloseTicket --queue 1',
  json = '{ "result": { "queueId": 1, "lastId": null } }',
}: Parts = {}): string {
  return `# Close a ticket

${description}

${signature}

${table}

${returns}

:::tip
Method at API documentation: ${link}
:::

\`\`\`sh
${shell}
\`\`\`

\`\`\`json
${json}
\`\`\`
`;
}

const BINDING = `closeTicket:
  page: CloseTicket
  params:
    queueId: { option: queue, field: QUEUE_ID }
    ticketId: { option: ticket, field: TICKET_ID }
`;

interface Compiled {
  readonly node: FunctionNode | undefined;
  /** Rule and place of each finding. */
  readonly told: readonly string[];
  readonly failed: boolean;
}

async function compiled(
  pages: Readonly<Record<string, string>>,
  binding = BINDING,
): Promise<Compiled> {
  const { program, diagnostics } = await compile(
    {
      pages: Object.entries(pages).map(([path, text]) => ({ path, text })),
      bindings: [{ path: 'bindings/desk.yaml', text: binding }],
      titles: new Map(),
      reference: deskReference(),
    },
    { library: 'bitrix24', complete: true },
  );
  const findings = diagnostics.findings.filter(({ rule }) => rule !== 'missing-translation');
  return {
    node: program.sections[0]?.functions[0],
    told: findings.map(({ rule, place }) => `${rule} ${place?.line ?? 0}`),
    failed: diagnostics.failed,
  };
}

function compiledPage(parts: Parts, binding = BINDING, path = 'en/desk/close.md') {
  return compiled({ [path]: page(parts) }, binding);
}

test('the page that the cases change is in order', async () => {
  expect(await compiledPage({})).toMatchObject({ told: [], failed: false });
});

/** What a function returns, in the newest layout. */
function note(value: string): string {
  return `<div className="return-value-note">
  <div className="return-value-note__title">Returned value</div>
  <div className="return-value-note__value">${value}</div>
</div>`;
}

describe('layouts', () => {
  test.each(['en/desk/close.md', 'en/desk/close.mdx'])(
    'the return value in elements of its own, %s',
    async (path) => {
      const returns = note('Map Of KeyAndValue - the <b>answer</b> of the desk');
      const { node, told } = await compiledPage({ returns }, BINDING, path);
      expect({ told, returns: node?.returns.en }).toEqual({
        told: [],
        returns: 'the answer of the desk',
      });
    },
  );

  test('the return value on one line, and on several', async () => {
    for (const returns of [
      note('Map Of KeyAndValue - it').replaceAll('\n', ''),
      note('\n\n  Map Of KeyAndValue - it\n\n'),
    ]) {
      expect((await compiledPage({ returns })).node?.returns.en).toBe('it');
    }
  });

  test('places below such a note stay true', async () => {
    const returns = note('Map Of KeyAndValue - it');
    const link = '[here](https://example.com/close)';
    const text = page({ returns, link, json: '{' });
    const line = text.split('\n').indexOf('```json') + 1;
    expect((await compiled({ 'en/desk/close.md': text })).told).toContain(`bad-json ${line}`);
  });

  test('a signature in italics, the header Destination', async () => {
    const { told, node } = await compiledPage({
      signature: '*Function CloseTicket(Val URL, Val QueueID, Val TicketID = "") Export*',
      table: TABLE.replace('Description', 'Destination'),
    });
    expect({ told, name: node?.name }).toEqual({ told: [], name: 'closeTicket' });
  });

  test('three columns: names in Latin letters give options, a translation takes them', async () => {
    const table = `| Parameter | Type | Destination |
|-|-|-|
| URL | String | Address |
| QueueID | String | Queue |
| TicketID | String, Number | Ticket |`;
    const ru = page({
      signature: '*Функция ЗакрытьЗаявку(Знач URL, Знач IDОчереди, Знач IDЗаявки = "") Экспорт*',
      table: `| Параметр | Тип | Назначение |
|-|-|-|
| URL | Строка | Адрес |
| IDОчереди | Строка | Очередь |
| IDЗаявки | Строка, Число | Заявка |`,
      shell: '',
    });
    const binding = BINDING.replace('page: CloseTicket', 'page: ЗакрытьЗаявку')
      .replace('option: queue', 'option: queue-id')
      .replace('option: ticket', 'option: ticket-id');
    const en = page({ table, shell: '' });
    const both = await compiled({ 'en/desk/close.md': en, 'ru/desk/close.md': ru }, binding);
    expect(both.told).toEqual([]);
    expect(both.node?.parameters.map(({ option, names }) => [option, names.ru])).toEqual([
      ['queue-id', 'IDОчереди'],
      ['ticket-id', 'IDЗаявки'],
    ]);
    const alone = await compiled({ 'ru/desk/close.md': ru }, binding);
    expect(alone.told).toContain('unknown-column 9');
  });

  test('an option `-` is not on the command line, nor in the SDK', async () => {
    const table = `${TABLE}\n| Stream | - | Arbitrary | &#x2716; | Where it goes to |`;
    const signature =
      '`Function CloseTicket(Val URL, Val QueueID, Val TicketID = "", Val Stream = Undefined) Export`';
    const { told, node } = await compiledPage({ table, signature });
    expect(told).toEqual([]);
    expect(node?.parameters.map(({ name }) => name)).toEqual(['queueId', 'ticketId']);
    const required = await compiledPage({
      table,
      signature: signature.replace(' = Undefined', ''),
    });
    expect(required.told).toContain('bad-option 5');
  });

  test.each([
    ['Structure Of String', ['structure']],
    ['Array of String, Undefined', ['array']],
  ])('the type %s', async (types, kinds) => {
    const table = TABLE.replace('String, Number', types);
    const { node } = await compiledPage({ table }, BINDING.replace('TICKET_ID }', 'left }'));
    expect(node?.parameters[1]?.types.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('lines of another program are no command lines of ours', async () => {
    const shell = 'melezh bitrix24 CloseTicket --wrong 1\noint bitrix24 CloseTicket --queue 1';
    const { told, node } = await compiledPage({ shell });
    expect({ told, cli: node?.examples.en.cli }).toEqual({
      told: [],
      cli: ['oint bitrix24 CloseTicket --queue 1'],
    });
  });

  test('angle brackets are text, and so are stars in code', async () => {
    const { node } = await compiledPage({
      description: 'Closes queue<ID> of `a*b*c`<br/>**now**.',
    });
    expect(node?.description.en).toBe(
      String.raw`Closes queue\<ID> of \`a*b*c\` **now**.`.replaceAll('\\`', '`'),
    );
  });
});

function bindingTo(method: string): string {
  return BINDING.replace('  params:', `  method: ${method}\n  params:`);
}

describe('links', () => {
  test('a method without a dot', async () => {
    const link = '[server_time](https://example.com/time)';
    const { node } = await compiledPage({ link }, BINDING);
    expect(node?.method).toBe('server_time');
  });

  test('a word is no method', async () => {
    const { told } = await compiledPage({ link: '[here](https://example.com/time)' });
    expect(told).toEqual(['no-api-link 5']);
  });

  test('of a link and a binding that disagree, the binding wins, and the page is told', async () => {
    const link = '[desk.ticket.shut](https://example.com/shut)';
    const { node, told, failed } = await compiledPage({ link }, bindingTo('desk.ticket.close'));
    expect(node?.method).toBe('desk.ticket.close');
    expect({ told, failed }).toEqual({ told: ['other-api-link 16'], failed: false });
    const same = await compiledPage({}, bindingTo('Desk.Ticket.Close'));
    expect(same.told).toEqual([]);
  });
});

describe('results in part are a warning, and nothing is known of their type', () => {
  const unknown = { kind: 'unknown' };
  // No reference knows this method.
  const link = '[visit.plan](https://example.com/plan)';

  test.each([
    ['cut', '{\n "result": {\n  "ID": 1,\n  "NAME": "a\n ...'],
    ['cut between members', '{\n "result": [\n  { "ID": 1 },\n  ...'],
    ['binary', 'NOT JSON: FF D8 FF E0 00 10'],
  ])('%s', async (_, json) => {
    const { node, told, failed } = await compiledPage({ link, json });
    expect({ type: node?.result, failed }).toEqual({ type: unknown, failed: false });
    expect(told).toEqual(['partial-result 23']);
  });

  test('a mask is a value of no type', async () => {
    const json = '{ "result": { "token": "***", "ids": ["***", 5], "left": 1 } }';
    const { node, told } = await compiledPage({ link, json });
    expect(told).toEqual(['partial-result 23']);
    expect(node?.result).toMatchObject({
      properties: [
        { name: 'token', type: unknown },
        { name: 'ids', type: { kind: 'array', items: { kind: 'number' } } },
        { name: 'left', type: { kind: 'number' } },
      ],
    });
  });

  test('a mask contradicts no reference', async () => {
    const json = '{ "result": { "queueId": "***", "lastId": "***" } }';
    expect((await compiledPage({ json })).told).toEqual(['partial-result 23']);
  });

  test('what is simply broken is an error', async () => {
    expect((await compiledPage({ json: '{ "result": ' })).told).toContain('bad-json 23');
  });
});

describe('a table that an edit has broken says what happened, and nothing else is told', () => {
  test.each<[what: string, from: string | RegExp, to: string, told: string]>([
    ['a lost row of dashes', /^\| ---.*\n/mu, '', 'broken-table 7'],
    ['an empty line inside', '| TicketID', '\n| TicketID', 'broken-table 12'],
    ['two of them', /^(?=\| (?:QueueID|TicketID))/gmu, '\n', 'broken-table 11'],
    ['a renamed header', 'CLI option', 'Console', 'unknown-column 7'],
    ['a renamed first header', '| Parameter', '| Argument', 'unknown-column 7'],
  ])('%s', async (_, from, to, first) => {
    const { told } = await compiledPage({ table: TABLE.replace(from, to) });
    expect([...new Set(told)].filter((line) => !line.startsWith('broken-table 13'))).toEqual([
      first,
    ]);
  });

  test('another table below is left alone', async () => {
    const table = `${TABLE}\n\n| State | Meaning |\n| --- | --- |\n| 1 | open |`;
    expect((await compiledPage({ table })).told).toEqual([]);
  });
});

test('a folder that is renamed in one language is told once', async () => {
  const en = page();
  const ru = page({
    signature: '`Функция ЗакрытьЗаявку(Знач URL, Знач QueueID, Знач TicketID = "") Экспорт`',
  });
  const binding = BINDING.replace('page: CloseTicket', 'page: ЗакрытьЗаявку');
  const { told, failed } = await compiled(
    { 'en/desk/close.md': en, 'ru/desks/close.md': ru },
    binding,
  );
  expect({ told, failed }).toEqual({ told: ['folder-differs 5'], failed: false });
});

describe('bytes', () => {
  const path = 'docs/bitrix24/en/desk/close.md';
  const files = { 'docs/bitrix24/bindings/desk.yaml': BINDING };
  const run = async (content: Uint8Array): Promise<string[]> => {
    const root = await makeProject(files);
    await addFiles(root, { [path]: content });
    const { stderr } = await codegen(root);
    return stderr.split('\n').filter((line) => line.startsWith(path));
  };

  test('UTF-8 with a mark is in order', async () => {
    const lines = await run(Buffer.from(`\u{FEFF}${page()}`));
    expect(lines.filter((line) => !line.includes('missing-translation'))).toEqual([]);
  });

  test.each([
    ['UTF-16', Buffer.from(`\u{FEFF}${page()}`, 'utf16le'), 1, 'UTF-16; save it as UTF-8'],
    [
      'UTF-16 of the other order',
      Buffer.from(`\u{FEFF}${page()}`, 'utf16le').swap16(),
      1,
      'UTF-16; save it as UTF-8',
    ],
    [
      'Windows-1251',
      Buffer.concat([Buffer.from(page()), Buffer.from([0xcf, 0xf0, 0xe8])]),
      26,
      'no UTF-8 from this line on; save it as UTF-8',
    ],
  ])('%s', async (_, content, line, reason) => {
    expect(await run(content)).toEqual([
      `${path}:${line}:1 error [encoding] The file is ${reason}`,
    ]);
  });

  test.each([
    ['Windows-1251', 'РћС‚РїСЂР°РІРёС‚СЊ'],
    ['Windows-1252', 'ÐžÑ‚Ð¿Ñ€Ð°Ð²Ð¸Ñ‚ÑŒ'],
    ['a dash read as Windows-1251', 'a вЂ” b'],
    ['a quotation mark read as Windows-1252', 'itâ€™s'],
  ])('UTF-8 that was read as %s', async (_, description) => {
    const { told } = await compiledPage({ description });
    expect(told[0]).toBe('unknown-page 1');
    expect(told.slice(1)).toEqual([expect.stringMatching(/^encoding 3$/u)]);
  });

  test('Russian text is none of that', async () => {
    const description =
      'Русский С Рёвом: СССР — «РФ»… Сёла, Ёлки; С№ 5, Ростов–Р°: ÐÑ, Ñandú; С·Р. “РС” СЁ';
    expect(
      (await compiledPage({ description })).told.filter((line) => !line.startsWith('mixed')),
    ).toEqual([]);
  });

  test.each([
    ['a control', '\u{7}'],
    ['a mark of direction', '\u{202E}'],
    ['a mark in the middle', '\u{FEFF}'],
  ])('%s is a warning', async (_, char) => {
    const { told, failed } = await compiledPage({ description: `Closes ${char} it.` });
    expect({ told, failed }).toEqual({ told: ['hidden-character 3'], failed: false });
  });
});

test('each of these rules is one', () => {
  expect(Object.keys(rules)).toEqual(
    expect.arrayContaining([
      'encoding',
      'hidden-character',
      'broken-table',
      'partial-result',
      'other-api-link',
      'folder-differs',
    ]),
  );
});
