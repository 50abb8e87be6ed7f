/** What an editor shows of a typed client while one writes: TypeScript's language service says it. */
import { join } from 'node:path';

import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

import { root } from './pages.ts';

const FILE = join(root, 'tools/acceptance/test/in-an-editor.ts');

const HEAD = `import { createClient, isApiError, methodsOf } from '@oint/sdk/bitrix24/rest';
const client = createClient({ url: '' });
const b24 = methodsOf(client);
const strict = createClient({ url: '', strict: true });
export { b24, client, isApiError, strict };
`;

function readFile(path: string): string | undefined {
  return ts.sys.readFile(path);
}

/** An editor with one file, whose text changes. */
class Editor {
  readonly #service: ts.LanguageService;
  readonly #snapshots = new Map<string, ts.IScriptSnapshot>();
  #text = HEAD;
  #version = 0;

  constructor() {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    this.#service = ts.createLanguageService({
      readFile,
      fileExists: (path) => ts.sys.fileExists(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
      getScriptFileNames: () => [FILE],
      getScriptVersion: (path) => (path === FILE ? String(this.#version) : '0'),
      getScriptSnapshot: (path) =>
        path === FILE ? ts.ScriptSnapshot.fromString(this.#text) : this.#snapshotOf(path),
      getCurrentDirectory: () => root,
      getCompilationSettings: () => options,
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    });
  }

  /** Of a file that does not change: it is read once. */
  #snapshotOf(path: string): ts.IScriptSnapshot | undefined {
    const known = this.#snapshots.get(path);
    if (known !== undefined) return known;
    const text = readFile(path);
    if (text === undefined) return undefined;
    const snapshot = ts.ScriptSnapshot.fromString(text);
    this.#snapshots.set(path, snapshot);
    return snapshot;
  }

  #write(line: string): void {
    this.#text = `${HEAD}${line}\n`;
    this.#version += 1;
  }

  /** The texts that are struck out. */
  struckOut(line: string): string[] {
    this.#write(line);
    return this.#service
      .getSuggestionDiagnostics(FILE)
      .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
      .map(({ start, length }) => this.#text.slice(start, start + length));
  }

  /** Errors, as a compiler prints them. */
  errors(line: string): string {
    this.#write(line);
    return this.#service
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n');
  }

  /** What is shown of the word behind the `|`. */
  hover(line: string): string {
    this.#write(line.replace('|', ''));
    const info = this.#service.getQuickInfoAtPosition(FILE, HEAD.length + line.indexOf('|'));
    return ts.displayPartsToString(info?.displayParts);
  }

  /** What its doc comment says: the text, and the tags in a line each. */
  comment(line: string): string {
    this.#write(line.replace('|', ''));
    const info = this.#service.getQuickInfoAtPosition(FILE, HEAD.length + line.indexOf('|'));
    const tags = (info?.tags ?? []).map(({ name, text }) =>
      `@${name} ${ts.displayPartsToString(text)}`.trim(),
    );
    return [ts.displayPartsToString(info?.documentation), ...tags].join('\n');
  }

  /** What is proposed at the `|`. */
  proposals(line: string): string[] {
    this.#write(line.replace('|', ''));
    const position = HEAD.length + line.indexOf('|');
    const completions = this.#service.getCompletionsAtPosition(FILE, position, {});
    return (completions?.entries ?? []).map(({ name }) => name);
  }
}

let editor: Editor;

beforeAll(() => {
  editor = new Editor();
  // Reads all files, so that no test waits for it.
  editor.errors('');
});

describe('a deprecated method', () => {
  test.each([
    ["client.call('crm.lead.get', { id: 1 });", ['call']],
    ["client.list('crm.lead.list', { order: {} });", ['list']],
    ["client.call('im.dialog.read', { DIALOG_ID: 'chat1' });", []],
    ["client.call('my.own.method');", []],
    ["client.call<number>('crm.lead.get', { id: 1 });", []],
    ["client.list('user.get');", []],
    ['b24.crm.lead.get({ id: 1 });', ['get']],
    ['client.list(b24.crm.lead.list);', ['list', 'list']],
    ["b24.im.dialog.read({ DIALOG_ID: 'chat1' });", []],
    // Whatever is wrong with it.
    ["b24.im.dialog.read({ DIALOG_DI: 'chat1' });", []],
    ["client.call('im.dialog.read', { DIALOG_DI: 'chat1' });", []],
    ["client.call('im.dialog.read');", []],
  ])('is struck out: %s', (line, struck) => {
    expect(editor.struckOut(line)).toEqual(struck);
  });
});

test.each([
  ["client.|call('crm.lead.get', { id: 1 });", '"crm.item.get"'],
  ["client.|list('crm.lead.list', {});", '"crm.item.list"'],
])('a call of a deprecated method shows the one to use instead: %s', (line, successor) => {
  expect(editor.hover(line)).toContain(successor);
});

test('a member shows what it does, its scope, its page and its successor', () => {
  expect(editor.comment('b24.crm.lead.|get({ id: 1 });')).toBe(
    [
      'Returns a lead by ID',
      '',
      'Возвращает лид по ID',
      '',
      'Scope: `crm`.',
      '@see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html',
      '@deprecated Use `crm.item.get`.',
    ].join('\n'),
  );
});

test('a field of a request shows what it means, in English and Russian', () => {
  expect(editor.comment('b24.crm.deal.add({ fields: { |CATEGORY_ID: 1 } });')).toMatch(
    /^ID of the pipeline.*\n\nID воронки/u,
  );
});

describe('a row', () => {
  test.each([
    [
      "const |rows = await client.call('crm.deal.list', { select: ['ID'] });",
      'const rows: Pick<CrmDealListResult, "ID">[]',
    ],
    [
      "const |rows = await b24.crm.deal.list({ select: ['ID'] });",
      'const rows: Pick<CrmDealListResult, "ID">[]',
    ],
    [
      "const { |deals } = await client.batch({ deals: { method: b24.crm.deal.list, params: { select: ['ID'] } } });",
      'const deals: Outcome<Pick<CrmDealListResult, "ID">[]>',
    ],
    [
      "const |rows = client.list(b24.tasks.task.list, { select: ['id'] }, { version: 3 });",
      'const rows: List<Pick<TasksTaskListV3Items, "id">>',
    ],
    ['const |rows = await b24.crm.deal.list();', 'const rows: CrmDealListResult[]'],
  ])('is shown by its type and its fields: %s', (line, shown) => {
    expect(editor.hover(line)).toBe(shown);
  });

  test('of another spelling is shown by what was selected first', () => {
    expect(
      editor.hover("const |rows = client.list('tasks.task.list', { select: ['TITLE'] });"),
    ).toMatch(
      /^const rows: List<OtherwiseSelected<TasksTaskListTasks, "title", .* more \.\.\..*>>$/u,
    );
  });

  test('whose field was not selected does not have it', () => {
    expect(
      editor.errors("const [row] = await b24.crm.deal.list({ select: ['ID'] }); row?.STAGE_ID;"),
    ).toBe(`Property 'STAGE_ID' does not exist on type 'Pick<CrmDealListResult, "ID">'.`);
  });
});

describe('an error', () => {
  test.each([
    [
      "client.call('im.dialog.read', { DIALOG_ID: 'chat1', MESAGE_ID: 5 });",
      /^Object literal may only specify known properties, but 'MESAGE_ID' does not exist in type .*Did you mean to write 'MESSAGE_ID'\?$/su,
    ],
    [
      "client.call('crm.deal.list', { filter: { TITEL: 'New' } });",
      /^Object literal may only specify known properties, and 'TITEL' does not exist in type/u,
    ],
    [
      "client.call('crm.deal.list', { filter: { '>=DI': 1 } });",
      /^Object literal may only specify known properties, and ''>=DI'' does not exist in type/u,
    ],
    [
      "client.call('crm.deal.list', { filter: { 0: { LOGIC: 'OR', TITEL: 'New' } } });",
      /^Object literal may only specify known properties, and 'TITEL' does not exist in type/u,
    ],
    [
      "client.call('crm.deal.list', { filter: { TITLE: {} } });",
      /^Type '\{\}' is not assignable to type 'FilterValue/u,
    ],
    [
      "client.call('crm.lead.get', { di: 1 });",
      /^Object literal may only specify known properties, and 'di' does not exist in type/u,
    ],
    ["client.call('im.Dialog.Read');", /"the parameter DIALOG_ID is missing"/u],
    ["client.call('im.dialog.read');", /"the parameter DIALOG_ID is missing"/u],
    ["client.list('im.dialog.messages.get');", /"the parameter DIALOG_ID is missing"/u],
    ["client.call('im.dialog.read', {});", /Property 'DIALOG_ID' is missing/u],
    ['b24.im.dialog.read({});', /Property 'DIALOG_ID' is missing/u],
    // As the documentation spells it, whatever other spellings portals take.
    ["client.call('crm.company.update', { id: 1 });", /Property 'fields' is missing/u],
    ['b24.crm.deal.userfield.update({ fields: {} });', /Property 'id' is missing/u],
    ['b24.im.dialog.read();', /^Expected 1-2 arguments, but got 0\.$/u],
    ['b24.im.dialog.mesages;', /^Property 'mesages' does not exist .* Did you mean 'messages'\?$/u],
    [
      "b24.im.dialog.read({ DIALOG_ID: 'chat1', MESAGE_ID: 5 });",
      /^Object literal may only specify known properties, but 'MESAGE_ID' does not exist in type .*Did you mean to write 'MESSAGE_ID'\?$/su,
    ],
    [
      'b24.crm.deal.get({ id: 1 }, { version: 3 });',
      /^Type '3' is not assignable to type '2( \| undefined)?'/u,
    ],
    [
      "strict.call('im.dailog.read');",
      /^Argument of type '"im.dailog.read"' is not assignable .*"there is no method im.dailog.read: did you mean im.dialog.read\?"'\.$/u,
    ],
    [
      "strict.call('im.dailog.read', { DIALOG_ID: 'chat1' });",
      /"there is no method im.dailog.read: did you mean im.dialog.read\?"/u,
    ],
    ["strict.call('crm.lead.gett', { id: 1 });", /did you mean crm.lead.get\?/u],
    ["strict.call('quite.another');", /"there is no method quite.another"/u],
    ["strict.call(String('user.get'));", /"a strict client has to know the name"/u],
    ["strict.list('user.gett');", /"there is no method user.gett: did you mean user.get\?"/u],
    [
      "strict.list('crm.deal.lst', { filter: {} });",
      /"there is no method crm.deal.lst: did you mean crm.deal.list\?"/u,
    ],
    [
      "strict.batch([{ method: 'im.dailog.read', params: {} }]);",
      /Did you mean '"im.dialog.read"'\?/u,
    ],
    ['client.list(b24.crm.deal.get, { id: 1 });', /"the result of crm.deal.get holds no list"/u],
    ['client.list(b24.user.get, {}, { version: 3 });', /"the method user.get has no version 3"/u],
    ["client.call('crm.lead.get');", /^Expected 2-3 arguments, but got 1\.$/u],
    ["client.list('crm.deal.get', { id: 1 });", /"the result of crm.deal.get holds no list"/u],
    ["client.list('im.dialog.read');", /"the result of im.dialog.read holds no list"/u],
    [
      "client.list('user.get', {}, { id: 'IDD' });",
      /^Type '"IDD"' is not assignable to type '.*"ID"/u,
    ],
    [
      "client.call('im.dialog.read', { DIALOG_ID: 'chat1' }, { version: 3 });",
      /"the method im.dialog.read has no version 3"/u,
    ],
    [
      "client.call('crm.lead.get', { id: 1 }, { version: 3 });",
      /"the method crm.lead.get has no version 3"/u,
    ],
    ["client.list('user.get', {}, { version: 3 });", /"the method user.get has no version 3"/u],
    [
      "client.batch([{ method: 'user.get' }], { version: 3 });",
      /"the method user.get has no version 3"/u,
    ],
    [
      "isApiError(null, 'im.dialog.read', 'DIALOG_ID_EMTPY');",
      /^Argument of type '"DIALOG_ID_EMTPY"' is not assignable to parameter of type '"DIALOG_ID_EMPTY" \| /u,
    ],
    [
      "client.batch({ read: { method: 'im.dialog.read', params: { DIALOG_ID: 'chat1', MESAGE_ID: 5 } } });",
      /^Object literal may only specify known properties, but 'MESAGE_ID' does not exist in type .*Did you mean to write 'MESSAGE_ID'\?$/su,
    ],
    [
      "client.batch([{ method: 'crm.deal.add', params: { fields: { TITEL: 'x' } } }]);",
      /^Object literal may only specify known properties, but 'TITEL' does not exist in type 'InBatch<CrmDealAddFields>'\. Did you mean to write 'TITLE'\?$/u,
    ],
    [
      "client.batch({ add: { method: b24.tasks.task.add, params: { fields: { TITLE: 'x' } } } });",
      /\bProperty 'RESPONSIBLE_ID' is missing in type '\{ TITLE: string; \}' but required in type 'InBatch<TasksTaskAddFields>'\.$/u,
    ],
    [
      "client.batch([{ method: 'crm.deal.add', params: { fields: { OPPORTUNITY: 'ten' } } }]);",
      /^Type '"ten"' is not assignable to type '.*NumberInput/u,
    ],
  ])('names what is wrong: %s', (line, message) => {
    expect(editor.errors(line)).toMatch(message);
  });
});

describe('proposals', () => {
  test.each([
    "client.call('crm.deal.list', { filter: { | } });",
    "client.list('crm.deal.list', { FILTER: { TITLE: 'x', | } });",
    'b24.crm.deal.list({ filter: { | } });',
    "client.batch([{ method: 'crm.deal.list', params: { filter: { | } } }]);",
    "client.batch({ deals: { method: b24.crm.deal.list, params: { filter: { TITLE: 'x', | } } } });",
  ])('of a filter are its fields before those behind operators: %s', (line) => {
    const proposals = editor.proposals(line);
    const first = proposals.findIndex((name) => name.startsWith('"'));
    expect(proposals.slice(0, first)).toEqual(expect.arrayContaining(['ID', 'STAGE_ID']));
    expect(proposals.slice(first)).toContain('">=ID"');
    const plain = proposals.slice(first).filter((name) => /^[A-Z]/u.test(name));
    // How conditions go together is said last.
    expect(plain).toEqual(['LOGIC']);
  });

  test.each([
    ["client.call('|');", ['crm.deal.add', 'im.dialog.read']],
    ["client.list('|');", ['user.get']],
    ["strict.call('|');", ['crm.deal.add', 'im.dialog.read']],
    ["strict.list('|');", ['user.get']],
    ["strict.call('im.dialog.read', { | });", ['DIALOG_ID', 'MESSAGE_ID']],
    ["strict.call('crm.lead.get', { | });", ['id']],
    ["client.call('crm.deal.list', { select: ['|'] });", ['ID', 'STAGE_ID']],
    ["client.list('crm.deal.list', { select: ['ID', '|'] });", ['ID', 'STAGE_ID']],
    ["b24.crm.deal.list({ select: ['|'] });", ['ID', 'STAGE_ID']],
    ["b24.tasks.task.list({ select: ['|'] });", ['TITLE', 'DESCRIPTION', 'CREATED_DATE']],
    ["b24.tasks.task.list({ select: ['|'] }, { version: 3 });", ['title', 'deadline']],
    ["client.batch([{ method: 'crm.deal.list', params: { select: ['|'] } }]);", ['ID', 'STAGE_ID']],
    ["client.list('crm.item.list', { entityTypeId: 2, select: ['|'] });", ['id', 'stageId']],
    ["client.call('IM.dialog.read', { | });", ['DIALOG_ID', 'MESSAGE_ID']],
    ["client.call('im.dialog.read', { | });", ['DIALOG_ID', 'MESSAGE_ID']],
    ["client.call('crm.lead.get', { | });", ['id']],
    ["client.call('crm.deal.add', { fields: { | } });", ['TITLE', 'OPPORTUNITY']],
    ["client.call('tasks.task.get', { | });", ['taskId']],
    ["client.call('tasks.task.get', { | }, { version: 3 });", ['id']],
    ["client.call('user.get', {}, { | });", ['signal', 'version']],
    ["client.list('user.get', {}, { | });", ['id', 'concurrency', 'version']],
    ["client.list('user.get', {}, { id: '|' });", ['ID', 'EMAIL']],
    ["client.list('crm.lead.list', {}, { id: '|' });", ['ID', 'TITLE']],
    ["isApiError(null, 'im.dialog.read', '|');", ['DIALOG_ID_EMPTY', 'QUERY_LIMIT_EXCEEDED']],
    ["isApiError(null, '|', 'DIALOG_ID_EMPTY');", ['im.dialog.read']],
    ['b24.|', ['crm', 'im', 'tasks', 'events']],
    ['b24.crm.|', ['deal', 'lead']],
    ['b24.tasks.task.|', ['add', 'get', 'list']],
    ['b24.im.notify.|', ['read', 'delete']],
    ['b24.crm.deal.add({ fields: { | } });', ['TITLE', 'OPPORTUNITY']],
    ['b24.tasks.task.get({ | });', ['taskId']],
    ['b24.tasks.task.get({ | }, { version: 3 });', ['id']],
    ['b24.user.get({}, { | });', ['signal', 'version']],
    ["client.list(b24.user.get, {}, { id: '|' });", ['ID', 'EMAIL']],
    ["client.call('crm.deal.list', { order: { ID: '|' } });", ['ASC', 'DESC']],
    ["b24.catalog.product.list({ order: { id: '|' } });", ['ASC', 'DESC']],
    ["client.batch([{ method: 'crm.deal.list', params: { order: { ID: '|' } } }]);", ['DESC']],
    ["client.batch({ read: { method: '|' } });", ['im.dialog.read']],
    ["client.batch([{ method: '|' }]);", ['im.dialog.read']],
    ["client.batch([{ method: 'im.dialog.read', params: { | } }]);", ['DIALOG_ID']],
  ])('are those of the method: %s', (line, some) => {
    expect(editor.proposals(line)).toEqual(expect.arrayContaining(some));
  });

  test.each([
    "client.batch([{ method: 'crm.deal.add', params: { fields: { | } } }]);",
    'client.batch({ add: { method: b24.crm.deal.add, params: { fields: { | } } } });',
  ])('in a batch are those of a call: %s', (line) => {
    const ofCall = editor.proposals("client.call('crm.deal.add', { fields: { | } });");
    expect(editor.proposals(line)).toEqual(ofCall);
  });

  test.each([
    ["for await (const row of client.list('crm.deal.list', { select: ['TITLE'] })) row.|", 'TITLE'],
    ["for (const row of await client.call('crm.deal.list', { select: ['TITLE'] })) row.|", 'TITLE'],
    [
      "for await (const row of client.list('crm.deal.list', { select: ['TITLE', 'UF_CRM_1'] })) row.|",
      'TITLE',
      'UF_CRM_1',
    ],
    ["for (const row of await b24.crm.deal.list({ select: ['TITLE'] })) row.|", 'TITLE'],
    [
      "for await (const row of client.list(b24.crm.deal.list, { select: ['TITLE'] })) row.|",
      'TITLE',
    ],
    [
      "const { deals } = await client.batch({ deals: { method: 'crm.deal.list', params: { select: ['TITLE'] } } }); if (deals.status === 'done') deals.result[0]?.|",
      'TITLE',
    ],
  ])('of a row are the fields that were selected: %s', (line, ...selected) => {
    expect(editor.proposals(line)).toEqual(['ID', ...selected]);
  });
});
