import { describe, expect, test } from 'vitest';

import { prove } from '../evidence/prove.ts';
import { methodFacts } from '../facts/method-facts.ts';
import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { Corpus } from '../page/corpus.ts';
import { layoutOf } from '../page/layout.ts';
import { Resolver } from '../structures/resolver.ts';
import { describeMethod, type DescribedMethod, type ImportContext } from './method.ts';
import { isPositional, paramsOf } from './params.ts';
import { resultOf, silenceOf } from './result.ts';

const tableOf = (name: string, type: string): string =>
  `#|\n|| **Name**\n\`type\` | **Description** ||\n|| **${name}***\n\`${type}\` | x ||\n|#`;
const REQUEST = '```bash\ncurl -d \'{"ID":"7"}\' https://**a**/rest/**u**/**w**/thing.get\n```';

const OPEN = { fields: {}, others: 'any' };
const USER = { fields: { name: { required: true, type: 'string' } } };

const PAGE = [
  '# Get a Thing thing.get',
  '> Scope: [`things`](../scopes.md)',
  'The method `thing.get` returns a thing.',
  '## Method Parameters',
  tableOf('ID', 'integer'),
  '## Code Examples',
  REQUEST,
  '## Response Handling',
  '```json\n{ "result": "7", "time": {} }\n```',
  '### Returned Data',
  tableOf('result', 'integer'),
  '## Error Handling',
  '#|\n|| **Code** | **Description** ||\n|| `NONE` | None ||\n|#',
].join('\n\n');

function contextOf(text: string): ImportContext & { readonly problems: string[] } {
  const problems: string[] = [];
  return {
    corpus: new Corpus(new Map([['a.md', text]])),
    common: {
      errors: new Set(),
      scopes: new Set(),
      names: new Set(['thing.get']),
      calls: new Map(),
    },
    report: (_, __, reason) => {
      problems.push(reason);
    },
    withDescriptions: false,
    problems,
  };
}

function described(text: string, more: Partial<ImportContext> = {}): DescribedMethod {
  const context = contextOf(text);
  const page = context.corpus.page('a.md');
  const method = page === null ? null : describeMethod(page, { ...context, ...more });
  if (method === null) throw new Error('no method');
  return method;
}

test('a sentence may name fields that the table lacks, for some case', () => {
  const said = 'For guests, you must pass the following fields: `GUEST: Y` and `GROUPS: [...]`.';
  const { params } = described(
    PAGE.replace('## Method Parameters', `${said}\n\n## Method Parameters`),
  );
  expect(toFacts(settle(params, 'request'))).toMatchObject({
    fields: {
      ID: { required: true },
      GUEST: { type: 'string' },
      GROUPS: {},
    },
  });
});

test('a page describes its method, before any example is heard', () => {
  const method = described(PAGE);
  expect(method).toMatchObject({
    name: 'thing.get',
    version: 2,
    access: 'read',
    scopes: ['things'],
    errors: ['NONE'],
    positional: false,
    introduction: 'The method thing.get returns a thing.',
  });
  expect(toFacts(settle(method.params, 'request'))).toEqual({
    fields: { ID: { required: true, type: 'integer' } },
  });
  expect(method.result === null ? null : toFacts(method.result)).toBe('integer');
  expect(method.heard).toEqual(method.shown);
  expect([...method.envelope]).toEqual(['result', 'time']);
});

test('examples that are no evidence are shown, and not heard', () => {
  const method = described(PAGE, { isEvidence: () => false });
  expect(method.shown.requests).toHaveLength(1);
  expect(method.heard.requests).toEqual([]);
});

test('an introduction tells a result where nothing else does', () => {
  const silent = PAGE.replace(/## Response Handling[^]*?## Error/u, '## Error');
  const link = silent.replace('returns a thing.', 'tells. The method returns a public link.');
  expect(described(silent).result).toBeNull();
  expect(described(link).result).toMatchObject({ kind: 'scalar', name: 'string' });
});

test('a sentence may name the method whose result it is, and a table the fields of the entity', () => {
  const like = 'The method will return a result similar to the request [thing.other](other.md).';
  expect(described(`${PAGE}\n\n${like}`).answersAs).toBe('thing.other');
  const rows = ['ID', 'NAME', 'SORT'].map((name) => `|| **${name}**\n\`string\` | x ||`).join('\n');
  const told = PAGE.replaceAll('thing.get', 'thing.fields')
    .replace(/```json[^]*?```/u, '')
    .replace(
      tableOf('result', 'integer'),
      `#|\n|| **Name**\n\`type\` | **Description** ||\n${rows}\n|#`,
    );
  const method = described(told);
  const { entity, facts } = methodFacts(method, prove(method), false);
  const text = { type: 'string' };
  expect(entity).toEqual({ fields: { ID: text, NAME: text, SORT: text } });
  expect(facts.result).toMatchObject({ fields: { ID: { type: OPEN } } });
});

test('examples prove more than tables, and both become facts', () => {
  const method = described(PAGE);
  const types = prove(method);
  expect(types.problems).toEqual([]);
  expect(methodFacts(method, types, false)).toMatchObject({
    facts: {
      name: 'thing.get',
      params: { fields: { ID: { required: true, type: 'integer' } } },
      result: { anyOf: ['integer', 'numeric-string'] },
    },
    requests: [{ value: { ID: '7' } }],
    entity: null,
    isShown: true,
    writable: [],
  });
  expect(methodFacts(method, types, false).facts).not.toHaveProperty('description');
  expect(methodFacts(method, types, true).facts.description).toContain('returns a thing');
});

test('a page that neither tells nor shows a result is reported', () => {
  const silent = PAGE.replace(/## Response Handling[^]*?## Error/u, '## Error');
  expect(prove(described(silent)).problems).toEqual([
    { kind: 'silent', page: 'a.md', line: 1, reason: 'nothing of the result' },
  ]);
  const empty = PAGE.replace(
    /## Response Handling[^]*?## Error/u,
    '## Response Handling\n\n## Error',
  );
  expect(prove(described(empty)).problems).toMatchObject([
    { kind: 'page', reason: 'neither table nor example of the result' },
  ]);
});

const params = (text: string): { readonly fact: unknown; readonly problems: string[] } => {
  const { corpus, report, problems } = contextOf(`# T\n\n## Method Parameters\n\n${text}`);
  const page = corpus.page('a.md');
  if (page === null) throw new Error('no page');
  const layout = layoutOf(page);
  const positional = isPositional(page, layout);
  const resolver = new Resolver(corpus, report, false);
  const shape = paramsOf(page, { version: 2, layout, positional }, resolver, report);
  return { fact: toFacts(settle(shape, 'request')), problems };
};

describe('parameters', () => {
  test('of a part of their own are parameters too, none of them needed', () => {
    const more = `### Additional parameters\n\n${tableOf('clear', 'integer')}`;
    const method = described(PAGE.replace('## Code Examples', `${more}\n\n## Code Examples`));
    expect(toFacts(settle(method.params, 'request'))).toEqual({
      fields: { ID: { required: true, type: 'integer' }, clear: { type: 'integer' } },
    });
  });

  test.each<[string, string, unknown]>([
    ['none', 'No parameters.', { fields: {} }],
    [
      'those of a table',
      tableOf('ID', 'integer'),
      { fields: { ID: { required: true, type: 'integer' } } },
    ],
    [
      'those that may be skipped by empty lists',
      `${tableOf('DATA', 'object')}\n\nThe order of parameters must be kept; skip parameters as empty arrays.`,
      {
        fields: {
          DATA: { required: true, type: { anyOf: [{ fields: {}, others: 'any' }, 'empty-list'] } },
        },
      },
    ],
  ])('are %s', (_, text, fact) => {
    expect(params(text)).toEqual({ fact, problems: [] });
  });

  test('are reported where a page says nothing that is known', () => {
    expect(params('See there.')).toEqual({
      fact: { fields: {}, others: 'any' },
      problems: ['no table of parameters'],
    });
  });
});

const result = (text: string, title = 'T', version: 2 | 3 = 2): unknown => {
  const { corpus, report } = contextOf(
    `# ${title}\n\n## Response Handling\n\n${text}\n\n## Errors`,
  );
  const page = corpus.page('a.md');
  if (page === null) throw new Error('no page');
  const resolver = new Resolver(corpus, report, false);
  const shape = resultOf(page, { layout: layoutOf(page), version }, resolver, new Set(['time']));
  return shape === null ? null : toFacts(settle(shape, 'result'));
};

describe('a result', () => {
  test.each<[string, string, unknown]>([
    ['a table', `### Returned Data\n\n${tableOf('result', 'integer')}`, 'integer'],
    [
      'rows beside it',
      `### Returned Data\n\n${tableOf('total_sum', 'double')}`,
      { fields: { total_sum: { required: true, type: 'double' } } },
    ],
    ['a sentence', 'HTTP status: **200**\n\nInteger identifier of the thing', 'integer'],
    ['a value', '`true`', 'boolean'],
    ['nothing', 'See the example.', null],
  ])('is told by %s', (_, text, fact) => {
    expect(result(text)).toEqual(fact);
  });

  test('is a list of the rows, where the title says so', () => {
    const rows = tableOf('id', 'integer');
    const row = { fields: { id: { required: true, type: 'integer' } } };
    const table = `### Returned Data\n\n${rows}`;
    const called = (type: string): string =>
      table.replace('|| **id***', `|| **result**\n\`${type}\` | Data of things ||\n|| **id***`);
    expect(result(table, 'Get a List of Things thing.list')).toEqual({ array: row });
    expect(result(table, 'Get a Thing thing.get')).toEqual(row);
    expect(result(table, 'Get a List of Things thing.list', 3)).toEqual(row);
    expect(result(called('object'), 'Get a List of Things thing.list')).toEqual({
      anyOf: [{ array: row }, row],
    });
    expect(result(called('array'), 'Get a List of Things thing.list')).toEqual({ array: row });
  });

  test('has the rows behind names of the caller, where the result is described so', () => {
    const keyedRow = '|| **result**\n`object` | Stages, with stage IDs as keys ||\n|| **id***';
    const table = tableOf('id', 'integer').replace('|| **id***', keyedRow);
    expect(result(`### Returned Data\n\n${table}`)).toEqual({
      fields: {},
      others: { fields: { id: { required: true, type: 'integer' } } },
    });
  });

  test.each<[string, string, string, unknown]>([
    ['a list, whatever its type', 'object', 'An array of widgets', { array: OPEN }],
    [
      'one field, of which the words tell',
      'object',
      'Contains a single key `id`',
      { fields: { id: { type: 'any' } } },
    ],
    ['an object', 'object', 'A list of widgets', OPEN],
  ])('may hold %s', (_, type, words, fact) => {
    const table = tableOf('thing', type).replace('| x', `| ${words}`);
    expect(result(`### Returned Data\n\n${table}`)).toEqual({
      fields: { thing: { required: true, type: fact } },
    });
  });

  test.each<[string, unknown]>([
    ['array', { array: { anyOf: ['integer', USER] } }],
    ['object', { fields: {}, others: { anyOf: [{ array: 'integer' }, { array: USER }] } }],
  ])('of the type %s holds identifiers or objects, where a parameter decides', (type, fact) => {
    const keyed = type === 'object' ? 'Here the key is the department ID. ' : '';
    const words = `${keyed}See:\n- when \`FULL = 'N'\` contains user IDs\n- when \`FULL = 'Y'\` contains user objects [more](#user)`;
    const table = tableOf('result', type).replace('| x', `| ${words}`);
    const user = `#### User {#user}\n\n${tableOf('name', 'string')}`;
    expect(result(`### Returned Data\n\n${table}\n\n${user}`)).toEqual(fact);
  });

  test.each<[string, string, unknown]>([
    ['empty, where the table says so', 'On success, contains an empty array', 'empty-list'],
    ['an object of which no more is said', 'The answer', OPEN],
  ])('is %s', (_, words, fact) => {
    const table = tableOf('result', 'object').replace('| x', `| ${words}`);
    expect(result(`### Returned Data\n\n${table}`)).toEqual(fact);
  });

  test('is one of those that tabs describe', () => {
    const [one, other] = [tableOf('result', 'integer'), tableOf('result', 'boolean')];
    const tabs = `{% list tabs %}\n\n- Single\n\n${one}\n\n- Repeated\n\n${other}\n\n{% endlist %}`;
    expect(result(`### Returned Data\n\n${tabs}`)).toEqual({ anyOf: ['integer', 'boolean'] });
    expect(result(`### Returned Data\n\n${one}\n\n${other}`)).toBe('integer');
  });

  test('is a total where the method counts, and has it beside where it lists', () => {
    const rows = '|| **result**\n`object` | Data ||\n|| **total***';
    const table = tableOf('total', 'integer').replace('|| **total***', rows);
    const total = { fields: { total: { required: true, type: 'integer' } } };
    expect(result(`### Returned Data\n\n${table}`, 'Count Things thing.count')).toEqual(total);
    expect(result(`### Returned Data\n\n${table}`, 'Get a List of Things thing.list')).toEqual(
      OPEN,
    );
  });

  test.each([
    ['Holds all. Contains the object `user`, described [below](#user)', { user: USER }],
    ['Root element with the user, described [below](#user)', USER.fields],
  ])('holds a structure where its words say so: %s', (words, fields) => {
    const table = tableOf('result', 'object').replace('| x', `| ${words}`);
    const user = `#### User {#user}\n\n${tableOf('name', 'string')}`;
    const fact = result(`### Returned Data\n\n${table}\n\n${user}`);
    expect(fact).toMatchObject({
      fields: 'user' in fields ? { user: { required: true, type: USER } } : fields,
    });
    expect(Object.keys(Object(fact).fields)).toEqual(Object.keys(fields));
  });

  test('of which nothing but a list is told, and which no answer shows, may be an object', () => {
    const unshown = PAGE.replace(/```json[^]*?```/u, '').replace(
      tableOf('result', 'integer'),
      tableOf('result', 'array'),
    );
    const method = described(unshown);
    expect(methodFacts(method, prove(method), false).facts.result).toEqual({
      anyOf: [{ array: 'any' }, OPEN],
    });
  });

  test('is missing at a place', () => {
    const page = contextOf('# T\n\n## Response Handling').corpus.page('a.md');
    expect(page === null ? null : silenceOf('a.md', layoutOf(page))).toMatchObject({ line: 3 });
  });
});
