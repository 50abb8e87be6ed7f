/** What an edit of a page or a binding means for who uses the packages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { Cache } from '../src/cache/cache.ts';
import { compile } from '../src/compile.ts';
import { changeRules } from '../src/diff/change-rules.ts';
import { comparePrograms } from '../src/diff/compare-programs.ts';
import type { Entry } from '../src/diff/entry.ts';
import type { Program } from '../src/ir.ts';
import { DOCS, LIBRARY } from '../src/library.ts';
import { readProject, type Sources } from '../src/read/read-project.ts';
import type { SourceFile } from '../src/read/source-file.ts';
import { addFiles, deskProject } from './project.ts';

/** End of the path of a file, a text in it and what replaces it everywhere in the file. */
type Edit = readonly [file: string, from: string, to: string];

const BINDINGS = 'desk.yaml';
const RU = 'ru/desk/close-ticket.md';
const EN = 'en/desk/close-ticket.mdx';
const VISIT = 'plan-visit.md';
const TEMPLATE = 'get-form-block.md';

const LINK_BINDING = '    url: { option: url, field: FORM.LINK }\n';
const LINK_ROW = '| URL | --url | String | &#x2714; | Address of the form |\n';

const CASES: readonly (readonly [name: string, edits: readonly Edit[], expected: string[]])[] = [
  ['nothing', [], []],
  [
    'a function gone',
    [
      [
        BINDINGS,
        'getFormBlock:\n  page: GetFormBlock\n  kind: template\n  params:\n    name: { option: title, field: FORM.NAME }\n' +
          LINK_BINDING,
        '',
      ],
    ],
    ['breaking/breaking function-removed desk.getFormBlock: template → nothing'],
  ],
  [
    'another SDK name',
    [
      [BINDINGS, 'closeTicket:', 'shutTicket:'],
      [BINDINGS, '[CloseTiket]', '[CloseTicket, CloseTiket]'],
    ],
    // The command keeps the names of its pages: only the SDK loses one.
    [
      'breaking/- function-renamed desk.shutTicket: closeTicket → shutTicket',
      '-/feature command-name-added desk.shutTicket: nothing → ShutTicket',
    ],
  ],
  [
    'an alias gone, another one there',
    [[BINDINGS, '[CloseTiket]', '[CloseTicketNow]']],
    [
      '-/breaking command-name-removed desk.closeTicket: CloseTiket → nothing',
      '-/feature command-name-added desk.closeTicket: nothing → CloseTicketNow',
    ],
  ],
  ['a name in another case', [[BINDINGS, '[CloseTiket]', '[close-tiket]']], []],
  [
    'another REST method',
    [
      [RU, '[desk.ticket.close]', '[desk.ticket.finish]'],
      [EN, '[desk.ticket.close]', '[desk.ticket.finish]'],
    ],
    ['breaking/breaking method-changed desk.closeTicket: desk.ticket.close → desk.ticket.finish'],
  ],
  [
    'constants',
    [[BINDINGS, '{ data.source: cli, flags: [1, 2] }', '{ data.source: sdk, data.via: x }']],
    [
      'breaking/breaking constant-changed desk.planVisit.data.source: "cli" → "sdk"',
      'breaking/breaking constant-changed desk.planVisit.data.via: nothing → "x"',
      'breaking/breaking constant-changed desk.planVisit.flags: [1,2] → nothing',
    ],
  ],
  [
    'an optional parameter more',
    [
      [VISIT, 'Val Token = "")', 'Val Color = "", Val Token = "")'],
      [VISIT, '| Token |', '| Color | --color | String | &#x2716; | Color |\n| Token |'],
      [BINDINGS, 'period: {', 'color: { option: color, field: COLOR }\n    period: {'],
    ],
    ['feature/feature parameter-added desk.planVisit.color: nothing → string'],
  ],
  [
    'a required parameter more',
    [
      [TEMPLATE, 'Val URL)', 'Val URL, Val Width)'],
      [TEMPLATE, LINK_ROW, `${LINK_ROW}| Width | --width | Number | &#x2714; | Width |\n`],
      [TEMPLATE, ' --title Form', ' --title Form --width 5'],
      [BINDINGS, LINK_BINDING, `${LINK_BINDING}    width: { option: width, field: FORM.WIDTH }\n`],
    ],
    [
      'breaking/breaking parameter-added-required desk.getFormBlock.width: nothing → number',
      'fix/fix text-changed desk.getFormBlock.examples.en',
      'fix/fix text-changed desk.getFormBlock.examples.ru',
    ],
  ],
  [
    'a parameter gone',
    [
      [VISIT, 'Val Papers = "", ', ''],
      [VISIT, '| Papers | --papers | Map Of KeyAndValue | &#x2716; | Papers |\n', ''],
      [BINDINGS, '    papers: { option: papers, field: papers, as: files }\n', ''],
    ],
    ['breaking/breaking parameter-removed desk.planVisit.papers: Structure → nothing'],
  ],
  [
    'another parameter name, the same option',
    [[BINDINGS, 'visitId: {', 'id: {']],
    ['breaking/- parameter-renamed desk.planVisit.id: visitId → id'],
  ],
  [
    'another option, the same parameter',
    [
      [VISIT, '--pages', '--page-count'],
      [BINDINGS, 'option: pages', 'option: page-count'],
    ],
    ['-/breaking option-renamed desk.planVisit.pages: --pages → --page-count'],
  ],
  [
    'another parameter name and option, the same wire field',
    [
      [VISIT, '--pages', '--count'],
      [BINDINGS, 'pages: { option: pages', 'count: { option: count'],
    ],
    [
      '-/breaking option-renamed desk.planVisit.count: --pages → --count',
      'breaking/- parameter-renamed desk.planVisit.count: pages → count',
    ],
  ],
  [
    'required now',
    [
      [VISIT, 'Val Papers = ""', 'Val Papers'],
      [VISIT, 'Map Of KeyAndValue | &#x2716; | Papers', 'Map Of KeyAndValue | &#x2714; | Papers'],
    ],
    ['breaking/breaking parameter-required desk.planVisit.papers: optional → required'],
  ],
  [
    'optional now, with a default that is sent',
    [
      [VISIT, 'Val Guests,', 'Val Guests = 5,'],
      [VISIT, 'Array of String, Number | &#x2714;', 'Array of String, Number | &#x2716;'],
    ],
    ['feature/feature parameter-optional desk.planVisit.guests: required → optional'],
  ],
  [
    'another default, and one more',
    [
      [VISIT, 'Val Pages = 20', 'Val Pages = 50'],
      [VISIT, 'Val Photo = ""', 'Val Photo = "none"'],
    ],
    [
      'breaking/breaking default-changed desk.planVisit.pages: 20 → 50',
      'breaking/breaking default-changed desk.planVisit.photo: nothing → "none"',
    ],
  ],
  [
    'a wider type',
    [[VISIT, '--pages | Number', '--pages | Number, String']],
    ['feature/feature type-widened desk.planVisit.pages: number → number | string'],
  ],
  [
    'a narrower type',
    [[VISIT, '--visit | String, Number', '--visit | Number']],
    ['breaking/breaking type-narrowed desk.planVisit.visitId: string | number → number'],
  ],
  [
    'another type',
    [[VISIT, '--silent | Boolean', '--silent | Number']],
    [expect.stringContaining('type-narrowed desk.planVisit.quiet: boolean → number')],
  ],
  [
    'a type that accepts the former values and dates',
    [[VISIT, '--visit | String, Number', '--visit | Date, Number']],
    [
      'feature/feature type-widened desk.planVisit.visitId: string | number → Date | string | number',
      'fix/fix conversion-changed desk.planVisit.visitId: nothing → dateIso',
    ],
  ],
  [
    'types in another order',
    [[VISIT, '--visit | String, Number', '--visit | Number, String']],
    ['fix/fix type-reworded desk.planVisit.visitId: string | number → number | string'],
  ],
  [
    'elements of fewer types',
    [[VISIT, 'Array of String, Number', 'Array of String']],
    [
      expect.stringContaining('breaking/breaking type-narrowed desk.planVisit.guests'),
      expect.anything(),
    ],
  ],
  [
    'any elements',
    [[VISIT, '--guests | Array of String, Number', '--guests | Arbitrary']],
    [
      expect.stringContaining('feature/feature type-widened desk.planVisit.guests'),
      expect.anything(),
    ],
  ],
  [
    'another wire field',
    [[BINDINGS, 'field: [id, data.VISIT] }', 'field: [visit.ID, data.VISIT] }']],
    ['fix/fix field-changed desk.planVisit.visitId: id, data.VISIT → visit.ID, data.VISIT'],
  ],
  [
    'another conversion',
    [[BINDINGS, 'as: date-ymd', 'as: date-iso']],
    ['fix/fix conversion-changed desk.planVisit.day: dateYmd → dateIso'],
  ],
  [
    'more keys passed on',
    [[BINDINGS, 'spread: [from, to]', 'spread: [from, to, note]']],
    [expect.stringMatching(/^feature\/feature spread-widened desk\.planVisit\.period: /u)],
  ],
  [
    'other keys passed on',
    [[BINDINGS, 'spread: [from, to]', 'spread: [from, until, note]']],
    [expect.stringMatching(/^breaking\/breaking spread-narrowed desk\.planVisit\.period: /u)],
  ],
  [
    'some keys in the place of all',
    [[BINDINGS, 'spread: true', 'spread: [a]']],
    [expect.stringMatching(/^breaking\/breaking spread-narrowed desk\.planVisit\.fields: /u)],
  ],
  [
    'all keys in the place of some',
    [[BINDINGS, 'spread: [from, to]', 'spread: true']],
    [expect.stringMatching(/^feature\/feature spread-widened desk\.planVisit\.period: /u)],
  ],
  [
    'keys of a structure that no longer win',
    [[BINDINGS, ', wins: true', '']],
    [expect.stringMatching(/^fix\/fix field-changed desk\.planVisit\.fields: /u)],
  ],
  [
    'another place in what a template returns',
    [[BINDINGS, 'field: FORM.LINK', 'field: FORM.HREF']],
    ['breaking/breaking template-field-changed desk.getFormBlock.url: FORM.LINK → FORM.HREF'],
  ],
  [
    'keys of a result',
    [
      [RU, '"queueId": 10,\n  "lastId": 5262', '"lastId": 5262,\n "closed": 1'],
      [EN, '"queueId": "10", "lastId": 5262, "left": null', '"lastId": 5262, "left": 2'],
    ],
    [
      'breaking/- result-changed desk.closeTicket.result.left: null → number',
      'breaking/- result-key-removed desk.closeTicket.result.queueId: string | number → nothing',
      'feature/- result-key-added desk.closeTicket.result.closed: nothing → number',
    ],
  ],
  [
    'types in a result',
    [
      [VISIT, '"constructor": 1', '"constructor": "1"'],
      [VISIT, '"ID": "2", "delete"', '"delete"'],
      [VISIT, '"guests": []', '"guests": [1]'],
    ],
    [
      'breaking/- result-key-optional desk.planVisit.result[].ID: always → optional',
      'breaking/- result-changed desk.planVisit.result[].constructor: number → string',
      'breaking/- result-widened desk.planVisit.result[].guests[]: string → string | number',
    ],
  ],
  [
    'fewer types in a result',
    [
      [EN, '"queueId": "10"', '"queueId": 10'],
      [VISIT, '{ "ID": "1", "guests": [], "constructor": 1 }, ', ''],
    ],
    [
      'breaking/- result-key-removed desk.planVisit.result[].constructor: number → nothing',
      'feature/- result-narrowed desk.closeTicket.result.queueId: string | number → number',
      'feature/- result-key-required desk.planVisit.result[].delete: optional → always',
    ],
  ],
  [
    'a key of a template: the command prints it too',
    [
      [
        TEMPLATE,
        '"LINK": "https://example.com" }',
        '"LINK": "https://example.com", "WIDE": true }',
      ],
    ],
    ['feature/feature result-key-added desk.getFormBlock.result.FORM.WIDE: nothing → boolean'],
  ],
  [
    'texts',
    [
      [RU, '# Закрыть заявку', '# Завершить заявку'],
      [RU, 'Последняя закрываемая заявка', 'Последняя заявка'],
      [EN, 'cannot** be opened', 'cannot** be reopened'],
      [EN, 'queue 7', 'queue 8'],
      ['ru/desk/_category_.json', 'Заявки', 'Обращения'],
    ],
    [
      'fix/fix text-changed desk.closeTicket.examples.en',
      'fix/fix text-changed desk.closeTicket.notes.en',
      'fix/fix text-changed desk.closeTicket.ticketId.description.ru',
      'fix/fix text-changed desk.closeTicket.title.ru',
      'fix/fix text-changed desk.title.ru',
    ],
  ],
  [
    'the order of parameters',
    [
      [TEMPLATE, 'Val Name, Val URL', 'Val URL, Val Name'],
      [TEMPLATE, '| Name | --title | String | &#x2714; | Name of the form |\n', ''],
      [
        TEMPLATE,
        LINK_ROW,
        `${LINK_ROW}| Name | --title | String | &#x2714; | Name of the form |\n`,
      ],
    ],
    ['fix/fix text-changed desk.getFormBlock.order'],
  ],
  [
    'other line ends',
    [
      [VISIT, '\n', '\r\n'],
      [RU, '\n', '\r\n'],
      [BINDINGS, '\n', '\r\n'],
    ],
    [],
  ],
  [
    'handwritten work in the place of one request',
    [
      [
        BINDINGS,
        'page: UploadPhoto\n  kind: handwritten\n  module: bitrix24/upload-photo.ts',
        'page: UploadPhoto\n  kind: handwritten\n  module: bitrix24/photos.ts',
      ],
    ],
    ['fix/fix module-changed desk.uploadPhoto: bitrix24/upload-photo.ts → bitrix24/photos.ts'],
  ],
];

describe('an edit', () => {
  test.each(CASES)('%s', async (_name, edits, expected) => {
    const { before, after } = await states(edits);
    expect(comparePrograms(before, after).map(line)).toEqual(expected);
  });

  test('undone is breaking where it was a feature', async () => {
    const { before, after } = await states([
      [VISIT, '--pages | Number', '--pages | Number, String'],
    ]);
    expect(comparePrograms(after, before).map(line)).toEqual([
      'breaking/breaking type-narrowed desk.planVisit.pages: number | string → number',
    ]);
  });
});

test('a section under another name breaks imports, not commands', async () => {
  const sources = await readProject(await deskProject(), DOCS);
  const before = await programOf(sources);
  const after = await programOf({ ...sources, bindings: sources.bindings.map(inAnotherSection) });
  const entries = comparePrograms(before, after);
  expect(entries.map(({ kind }) => kind)).toEqual(entries.map(() => 'function-moved'));
  expect(line(entries[0])).toBe('breaking/fix function-moved counter.closeTicket: desk → counter');
});

test('docs that did not exist: every function is a feature', async () => {
  const sources = await readProject(await deskProject(), DOCS);
  const before = await programOf({ pages: [], bindings: [], titles: new Map() });
  const entries = comparePrograms(before, await programOf(sources));
  expect(new Set(entries.map(({ kind, level }) => `${kind} ${level}`))).toEqual(
    new Set(['function-added feature']),
  );
  expect(entries).toHaveLength(5);
});

test('a function that loses its client, and one with hints', async () => {
  const sources = await readProject(await deskProject(), DOCS);
  const program = await programOf(sources);
  const change = (
    name: string,
    changed: Partial<Program['sections'][number]['functions'][number]>,
  ): Program => ({
    ...program,
    sections: program.sections.map((section) => ({
      ...section,
      functions: section.functions.map((node) =>
        node.name === name ? { ...node, ...changed } : node,
      ),
    })),
  });
  expect(
    comparePrograms(program, change('uploadPhoto', { client: false, kind: 'template' })).map(line),
  ).toEqual([
    'breaking/breaking client-changed desk.uploadPhoto: talks to the portal → makes no request',
    'fix/fix kind-changed desk.uploadPhoto: handwritten → template',
  ]);
  expect(
    comparePrograms(
      change('getDeskLink', { server: null }),
      change('getDeskLink', { envelope: true }),
    ).map(line),
  ).toEqual([
    'breaking/breaking answer-changed desk.getDeskLink: answers with the value alone → answers with the envelope',
    'breaking/breaking client-changed desk.getDeskLink: makes no request → talks to the authorization server',
  ]);
  const hints = change('getFormBlock', { template: { TITLE: 'text' } });
  const otherHints = change('getFormBlock', { template: { TITLE: 'title of the form' } });
  expect(comparePrograms(hints, otherHints).map(line)).toEqual([
    'fix/fix template-hint-changed desk.getFormBlock: {"TITLE":"text"} → {"TITLE":"title of the form"}',
  ]);
});

test.each(Object.values(changeRules))('a rule has a level and a reason: $what', (rule) => {
  expect(rule.levels.sdk ?? rule.levels.cli).not.toBeNull();
  expect(rule.why).toMatch(/\.$/u);
});

/** `sdk/cli kind subject: before → after`; prose is left out. */
function line(entry: Entry | undefined): string {
  if (entry === undefined) return 'nothing';
  const { kind, levels, subject, before, after } = entry;
  const head = `${levels.sdk ?? '-'}/${levels.cli ?? '-'} ${kind} ${subject}`;
  return kind === 'text-changed' ? head : `${head}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
}

async function states(edits: readonly Edit[]): Promise<{ before: Program; after: Program }> {
  const root = await deskProject();
  const sources = await readProject(root, DOCS);
  const before = await programOf(sources);
  if (edits.length === 0) return { before, after: await programOf(sources) };
  const paths = [
    ...sources.pages,
    ...sources.bindings,
    { path: `${DOCS}/ru/desk/_category_.json` },
  ].map(({ path }) => path);
  for (const [file, from, to] of edits) {
    const path = paths.find((each) => each.endsWith(file)) ?? file;
    const text = await readFile(join(root, path), 'utf8');
    expect(text, `${file} holds ${from}`).toContain(from);
    await addFiles(root, { [path]: text.replaceAll(from, to) });
  }
  return { before, after: await programOf(await readProject(root, DOCS)) };
}

function inAnotherSection(file: SourceFile): SourceFile {
  return { ...file, path: file.path.replace('desk.yaml', 'counter.yaml') };
}

/** Pages that no edit touches are parsed once. */
const cache = new Cache();

async function programOf(sources: Sources): Promise<Program> {
  return (await compile(sources, { library: LIBRARY, complete: false, cache })).program;
}
