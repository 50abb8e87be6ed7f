import { describe, expect, test } from 'vitest';

import { compile } from '../src/compile.ts';
import { rules } from '../src/diagnostics/rules.ts';
import { deskReference, fixture } from './project.ts';

const BINDINGS = await fixture('bindings.yaml');
const RU = await fixture('four-columns.md');
const EN = (await fixture('tabs.mdx')).replaceAll('\r', '');
const TEMPLATE = await fixture('template.md');
const VISIT = await fixture('conversions.md');
const PHOTO = await fixture('handwritten.md');
const LINK = await fixture('no-client.md');

interface Docs {
  readonly bindings: string;
  readonly ru: string;
  readonly en: string;
  readonly template: string;
}

/** What the compiler says of the desk project after an edit, one line a finding. */
async function diagnose(
  edit: Partial<Docs>,
  extra: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const docs = { bindings: BINDINGS, ru: RU, en: EN, template: TEMPLATE, ...edit };
  const pages = {
    'ru/close.md': docs.ru,
    'en/close.mdx': docs.en,
    'en/form.md': docs.template,
    'en/visit.md': VISIT,
    'en/photo.md': PHOTO,
    'en/link.md': LINK,
    ...extra,
  };
  const { diagnostics } = await compile(
    {
      pages: Object.entries(pages).map(([path, text]) => ({ path, text })),
      bindings: [{ path: 'bindings/desk.yaml', text: docs.bindings }],
      titles: new Map(),
      reference: deskReference(),
    },
    { library: 'bitrix24', complete: true },
  );
  return diagnostics.format().trimEnd().split('\n').filter(isNew);
}

/** The fixtures exist in one language on purpose, and not all show a result. */
function isNew(line: string): boolean {
  return !/\[missing-translation\]/u.test(line);
}

const CASES: readonly [rule: string, edit: Partial<Docs>, first: string][] = [
  [
    'name-differs',
    {
      bindings: BINDINGS.replace('getFormBlock:\n  page: G', 'makeSurvey:\n  page: G').replace(
        'kind: template',
        'aliases: [Other]\n  kind: template',
      ),
    },
    'en/form.md:5:1',
  ],
  [
    'no-client',
    { bindings: BINDINGS.replace('kind: template', 'method: desk.form') },
    'en/form.md:5:1',
  ],
  [
    'bad-binding',
    { bindings: BINDINGS.replace('kind: template', 'kind: handwritten\n  module: ../form.ts') },
    'bindings/desk.yaml:',
  ],
  [
    'guessed-binding',
    { bindings: BINDINGS.replace('field: QUEUE_ID }', 'field: QUEUE_ID } # guessed: check') },
    'bindings/desk.yaml:5:5',
  ],
  ['encoding', { ru: `${RU}\nРџСЂРёРІРµС‚\n` }, 'ru/close.md:52:1'],
  ['hidden-character', { ru: RU.replace('Последняя', 'После\u{202E}дняя') }, 'ru/close.md:16:48'],
  ['broken-table', { template: TEMPLATE.replace(/^\| ---.*\n/mu, '') }, 'en/form.md:7:1'],
  [
    'broken-table',
    { template: TEMPLATE.replace('| URL | --url', '\n| URL | --url') },
    'en/form.md:11:1',
  ],
  ['partial-result', { ru: RU.replace('"lastId": 5262', '"lastId": "***"') }, 'ru/close.md:42:1'],
  [
    'other-api-link',
    { bindings: BINDINGS.replace('aliases: [CloseTiket]', 'method: desk.ticket.shut') },
    'en/close.mdx:',
  ],
  ['mdx-syntax', { en: EN.replace('12:30', '{12') }, 'en/close.mdx:10:'],
  ['too-complex', { ru: `${RU}\n${'> '.repeat(100)}x\n` }, 'ru/close.md:52:1'],
  ['front-matter', { ru: RU.replace('sidebar_position: 6', 'a: [') }, 'ru/close.md:1:1'],
  ['unclosed-fence', { template: TEMPLATE.replace(/```\n$/u, '') }, 'en/form.md:18:1'],
  ['no-title', { template: TEMPLATE.replace('# Build', 'Build') }, 'en/form.md:1:1'],
  ['no-signature', { template: TEMPLATE.replace('`Function', 'Function') }, 'en/form.md:1:1'],
  ['bad-signature', { template: TEMPLATE.replace('Val URL)', 'Val URL = )') }, 'en/form.md:5:1'],
  [
    'several-signatures',
    { template: TEMPLATE.replace('Returns', '`Function Other() Export`\n\nReturns') },
    'en/form.md:12:1',
  ],
  ['no-table', { template: TEMPLATE.replaceAll(/^\|.*\n/gmu, '') }, 'en/form.md:1:1'],
  ['unknown-column', { template: TEMPLATE.replace('Required', 'Mood') }, 'en/form.md:7:33'],
  [
    'bad-row',
    { template: TEMPLATE.replace('| Name of the form |', '| a | b |') },
    'en/form.md:9:1',
  ],
  [
    'bad-row',
    { template: TEMPLATE.replace('| &#x2714; | Name', '| maybe | Name') },
    'en/form.md:9:27',
  ],
  ['bad-option', { template: TEMPLATE.replace('--title | S', '-title | S') }, 'en/form.md:9:8'],
  [
    'duplicate-option',
    { template: TEMPLATE.replace('--title | S', '--url | S') },
    'en/form.md:10:1',
  ],
  ['duplicate-parameter', { template: TEMPLATE.replace('| Name |', '| URL |') }, 'en/form.md:10:1'],
  ['reserved-option', { template: TEMPLATE.replaceAll('--title', '--debug') }, 'en/form.md:9:1'],
  ['reserved-option', { template: TEMPLATE.replaceAll('--title', '--dry-run') }, 'en/form.md:9:1'],
  [
    'reserved-option',
    { template: TEMPLATE.replaceAll('--title | String', '--color | Boolean') },
    'en/form.md:9:1',
  ],
  [
    'duplicate-option',
    {
      template: TEMPLATE.replace('--title | String', '--fast | Boolean').replace(
        '--url |',
        '--no-fast |',
      ),
    },
    'en/form.md:10:1',
  ],
  [
    'unknown-type',
    { ru: RU.replace('--ticket | Строка, Число', '--ticket | Строка, Чило') },
    'ru/close.md:16:',
  ],
  ['signature-table', { template: TEMPLATE.replace('Val Name, ', '') }, 'en/form.md:9:1'],
  [
    'signature-table',
    { template: TEMPLATE.replace('Val URL)', 'Val URL, Val More)') },
    'en/form.md:5:1',
  ],
  [
    'signature-table',
    { template: TEMPLATE.replace('Val Name, Val URL', 'Val URL, Val Name') },
    'en/form.md:9:1',
  ],
  [
    'required-mismatch',
    { template: TEMPLATE.replace('Val URL)', 'Val URL = "")') },
    'en/form.md:10:1',
  ],
  ['bad-default', { template: TEMPLATE.replace('Val URL)', 'Val URL = True)') }, 'en/form.md:5:1'],
  ['no-returns', { template: TEMPLATE.replace('Returns:', 'Gives:') }, 'en/form.md:5:1'],
  ['no-api-link', { ru: RU.replace('[desk.ticket.close]', '[here]') }, 'ru/close.md:10:'],
  [
    'several-api-links',
    { ru: RU.replace('API: [', 'API: [desk.ticket.add](https://example.com/add), [') },
    'ru/close.md:25:',
  ],
  ['bad-json', { template: TEMPLATE.replace('"NAME":', 'NAME:') }, 'en/form.md:18:1'],
  ['no-result', { template: TEMPLATE.replace('```json', '```text') }, 'en/form.md:5:1'],
  [
    'example-option',
    { template: TEMPLATE.replace('--title Form', '--title Form --wdth 5') },
    'en/form.md:14:1',
  ],
  ['example-required', { template: TEMPLATE.replace('--title Form ', '') }, 'en/form.md:14:1'],
  [
    'example-command',
    { template: TEMPLATE.replace('oint bitrix24 GetFormBlock', 'oint bitrix24 GetBlock') },
    'en/form.md:14:1',
  ],
  ['todo-text', { template: TEMPLATE.replace('Name of the form', 'TODO') }, 'en/form.md:9:'],
  ['mixed-alphabet', { ru: RU.replace('Последняя', 'Пocледняя') }, 'ru/close.md:16:'],
  ['bad-binding', { bindings: `${BINDINGS}  colour: red\n` }, 'bindings/desk.yaml:'],
  ['bad-binding', { bindings: BINDINGS.replace('as: not-yn', 'as: nope') }, 'bindings/desk.yaml:'],
  [
    'bad-binding',
    { bindings: BINDINGS.replace('field: QUEUE_ID', 'field: ../x') },
    'bindings/desk.yaml:5:',
  ],
  [
    'bad-binding',
    { bindings: BINDINGS.replace('field: QUEUE_ID, ', '').replace(', field: QUEUE_ID', '') },
    'bindings/desk.yaml:5:',
  ],
  [
    'bad-binding',
    { bindings: BINDINGS.replace('page: PlanVisit\n  ', '') },
    'bindings/desk.yaml:15:',
  ],
  ['reserved-name', { bindings: `${BINDINGS}delete:\n  page: Delete\n` }, 'bindings/desk.yaml:'],
  [
    'reserved-name',
    { bindings: BINDINGS.replace('    queueId:', '    toString:') },
    'bindings/desk.yaml:5:',
  ],
  ['reserved-name', { bindings: BINDINGS.replace('CloseTiket', 'Explain') }, 'bindings/desk.yaml:'],
  ['missing-binding', { bindings: BINDINGS.replace(/ {4}ticketId:.*\n/u, '') }, 'ru/close.md:16:'],
  [
    'missing-binding',
    { template: TEMPLATE.replace('Function GetFormBlock', 'Function GetFormBlok') },
    'en/form.md:5:1',
  ],
  ['unknown-page', { bindings: `${BINDINGS}other:\n  page: Other\n` }, 'bindings/desk.yaml:'],
  [
    'unknown-option',
    { bindings: BINDINGS.replace('option: ticket', 'option: tiket') },
    'bindings/desk.yaml:6:',
  ],
  [
    'duplicate-field',
    { bindings: BINDINGS.replace('TICKET_ID', 'QUEUE_ID') },
    'bindings/desk.yaml:6:',
  ],
  [
    'duplicate-field',
    { bindings: BINDINGS.replace('TICKET_ID', 'QUEUE_ID.NUMBER') },
    'bindings/desk.yaml:6:',
  ],
  [
    'duplicate-name',
    { bindings: BINDINGS.replace('CloseTiket', 'plan-visit') },
    'bindings/desk.yaml:',
  ],
  [
    'languages-differ',
    { en: EN.replace('TicketID | --ticket', 'TicketID | --tickets') },
    'en/close.mdx:21:',
  ],
  [
    'languages-differ',
    { en: EN.replace('--ticket | String, Number', '--ticket | String') },
    'en/close.mdx:21:',
  ],
  [
    'languages-differ',
    { en: EN.replace('[desk.ticket.close]', '[desk.ticket.shut]') },
    'en/close.mdx:',
  ],
  [
    'unknown-method',
    { ru: RU.replace('[desk.ticket.close]', '[desk.ticket.clse]') },
    'ru/close.md:25:',
  ],
  [
    'deprecated-method',
    { ru: RU.replace('[desk.ticket.close]', '[Desk.Ticket.Shut]') },
    'ru/close.md:25:',
  ],
  [
    'unknown-field',
    { bindings: BINDINGS.replace('field: TICKET_ID', 'field: TIKET_ID') },
    'bindings/desk.yaml:6:',
  ],
  [
    'unknown-field',
    { bindings: BINDINGS.replace('aliases: [CloseTiket]', 'constants: { MODE.FAST: Y }') },
    'bindings/desk.yaml:1:',
  ],
  [
    'unbound-field',
    { bindings: BINDINGS.replace('field: QUEUE_ID', 'field: MODE') },
    'bindings/desk.yaml:1:',
  ],
  [
    'type-mismatch',
    { ru: RU.replace('--ticket | Строка, Число', '--ticket | Структура Из КлючИЗначение') },
    'ru/close.md:16:',
  ],
  [
    'type-mismatch',
    { bindings: BINDINGS.replace('field: TICKET_ID', 'field: TICKET_ID, as: yn') },
    'en/close.mdx:21:',
  ],
  ['result-mismatch', { ru: RU.replace('5262', '"5262"') }, 'ru/close.md:10:'],
];

describe('each rule has a place, a name and a reason', () => {
  test.each(CASES)('%s %#', async (rule, edit, first) => {
    const lines = await diagnose(edit);
    const line = lines.find((text) => text.includes(`[${rule}]`)) ?? lines.join('\n');
    const { severity } = Object.entries(rules).find(([name]) => name === rule)?.[1] ?? {};
    expect(line).toContain(`${severity} [${rule}] `);
    expect(line.slice(0, first.length)).toBe(first);
  });

  test('nothing is wrong with the fixtures', async () => {
    expect(await diagnose({})).toEqual([]);
  });

  test('every rule has a case', () => {
    const covered = new Set([
      ...CASES.map(([rule]) => rule),
      'duplicate-function',
      'folder-differs',
      'missing-translation',
    ]);
    expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toEqual([]);
  });
});

test('a second page of a function is told where the first one is', async () => {
  const [line] = await diagnose({}, { 'ru/second.md': RU });
  expect(line).toMatch(/^ru\/second\.md:10:1 error \[duplicate-function\] .*ru\/close\.md/u);
});

test('a page without translation is a warning', async () => {
  const { diagnostics } = await compile(
    {
      pages: [{ path: 'ru/close.md', text: RU }],
      bindings: [
        { path: 'bindings/desk.yaml', text: BINDINGS.slice(0, BINDINGS.indexOf('getFormBlock')) },
      ],
      titles: new Map(),
    },
    { library: 'bitrix24', complete: true },
  );
  expect(diagnostics.format()).toMatch(/^ru\/close\.md:10:1 warning \[missing-translation\]/u);
  expect(diagnostics.failed).toBe(false);
});

test('findings are all told, in the order of files and lines', async () => {
  const lines = await diagnose({
    ru: RU.replace('--queue | Строка', '--queue | Стока').replace(
      '--ticket | Строка',
      '--ticket | Стока',
    ),
    bindings: BINDINGS.replace('page: GetFormBlock', 'page: GetForm').replace(
      'getFormBlock:',
      'getForm:',
    ),
  });
  expect(lines.map((line) => line.slice(0, line.indexOf(']') + 1))).toEqual([
    'bindings/desk.yaml:8:1 error [unknown-page]',
    'en/form.md:5:1 error [missing-binding]',
    expect.stringMatching(/^ru\/close\.md:15:\d+ error \[unknown-type\]$/u),
    expect.stringMatching(/^ru\/close\.md:16:\d+ error \[unknown-type\]$/u),
  ]);
});

test('what the reference would have is proposed', async () => {
  const bindings = BINDINGS.replace('field: TICKET_ID', 'field: TIKET_ID');
  expect((await diagnose({ bindings })).join()).toContain('did you mean TICKET_ID?');
  const ru = RU.replace('[desk.ticket.close]', '[Desk.Ticket.Shut]');
  expect((await diagnose({ ru })).join('\n')).toContain('its successor is desk.ticket.close');
});

test('an example may name its command as macOS hands it over, й in two characters', async () => {
  const name = 'ЗакрытьСлучай';
  const renamed = (text: string): string => text.replaceAll('ЗакрытьЗаявку', name);
  const edit = {
    bindings: renamed(BINDINGS),
    ru: renamed(RU).replace(`bitrix24 ${name}`, `bitrix24 ${name.normalize('NFD')}`),
  };
  expect(edit.ru).not.toBe(edit.ru.normalize('NFC'));
  expect((await diagnose(edit)).join('\n')).not.toContain('[example-command]');
});
