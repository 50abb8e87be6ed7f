import { createServer } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { runLine } from './command-line.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

/** Splits at spaces that are not inside of double quotes; `$W` is the webhook's URL. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) =>
    (quoted ?? word).replace('$W', portal.webhook),
  );
}

describe('methods', () => {
  test.each<[line: string, names: readonly string[]]>([
    [
      '',
      [
        'thing.add',
        'thing.add',
        'thing.move',
        'thing.new.list',
        'thing.read',
        'thing.sort',
        'profile',
      ],
    ],
    ['THING.MOVE', ['thing.move']],
    ['new list', ['thing.new.list']],
    ['"new list"', ['thing.new.list']],
    ['прочитать еще', ['thing.read']],
    ['"Read once"', ['thing.read']],
    ['readed-thing', ['thing.read']],
    // What the section of a command is called, and what a method does.
    ['вещи', ['thing.move', 'thing.read']],
    ['переместить полки', []],
    ['перемещать полки', ['thing.move']],
    ['moving shelves', []],
    ['moving things', ['thing.move']],
    ['--scope BASIC', ['profile']],
    ['--scope thing read', ['thing.read']],
  ])('%s', async (line, names) => {
    const { code, stdout } = await runLine(words(`bitrix24 methods ${line} --json`));
    const rows: { name: string }[] = JSON.parse(stdout);
    expect([code, rows.map(({ name }) => name)]).toEqual([0, names]);
  });

  test('are grouped by permission and aligned, with access, marks and our commands', async () => {
    const { stdout } = await runLine(words('bitrix24 methods'));
    expect(stdout).toBe(`thing
  thing.add       write
  thing.add       write  v3
  thing.move      write  Moves a thing to another shelf · deprecated
  thing.new.list  read   v3
  thing.read      read   ReadThing
  thing.sort      read

basic
  profile         read
`);
  });

  test('speak Russian', async () => {
    const { stdout } = await runLine(words('bitrix24 methods read --lang ru'));
    expect(stdout).toBe('thing\n  thing.read  чтение  ПрочитатьЕщёРаз\n');
  });

  test('tell everything to machines', async () => {
    const { stdout } = await runLine(words('bitrix24 methods move --json'));
    expect(JSON.parse(stdout)).toEqual([
      {
        name: 'thing.move',
        scope: 'thing',
        version: 2,
        access: 'write',
        deprecated: true,
        title: 'Moves a thing to another shelf',
        commands: [],
      },
    ]);
  });

  test('where none holds all words, those are shown that fit best', async () => {
    const { code, stdout, stderr } = await runLine([
      'bitrix24',
      'methods',
      'please put it on the upper shelf',
    ]);
    expect([code, stdout, stderr]).toEqual([
      0,
      'thing\n  thing.move  write  Moves a thing to another shelf · deprecated\n',
      'No method holds all words of "please put it on the upper shelf"; these fit best.\n',
    ]);
  });

  test('nothing found is an empty list and a note', async () => {
    const outcome = await runLine(words('bitrix24 methods thing.mowe'));
    expect(outcome).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'No method found for "thing.mowe".\nDid you mean thing.move, thing.sort, thing.add?\n',
    });
    const russian = await runLine(words('bitrix24 methods товары'));
    expect(russian.stderr).toBe('No method found for "товары".\n');
    const json = await runLine(words('bitrix24 methods xyzzy --json'));
    expect([json.code, json.stdout]).toEqual([0, '[]\n']);
  });
});

describe('explain', () => {
  test('shows all that is known, nested fields indented, a structure once', async () => {
    const { code, stdout } = await runLine(words('bitrix24 explain Thing.Add'));
    expect(code).toBe(0);
    expect(stdout).toBe(`Usage
  oint bitrix24 thing.add "fields[TITLE]=text"
  Parameters are written as NAME=text, NAME@=file, NAME:=JSON or NAME[KEY]=text.

Method
  access      writes
  version     2; 3 has the method too; --api v3 chooses it
  permission  thing

Parameters
  fields        structure, required
    TITLE       text, required
    COLOR       RED|GREEN|… (thing_color)
    OWNER       structure
      ID        integer, required
      NAME      text
    KEEPER      structure|null, like fields.OWNER
    UF_THING_*  any
  flag          boolean, required in some cases
  filter        structure
                names may have an operator before them, such as >=ID
    STAGE       text

Result
  boolean

Error codes
  THING_EXISTS

Examples
  oint bitrix24 thing.add "fields[TITLE]=text" --test

Learn more
  https://apidocs.bitrix24.com/api-reference/things/thing-add.html
  oint bitrix24 call --help  Options of every call, such as --url, --out and
                             --api
`);
  });

  test('fits long enumerations, conditions and names of one type into the width', async () => {
    const { stdout } = await runLine(words('bitrix24 explain thing.new.list'), { columns: 60 });
    const parameters = stdout.slice(stdout.indexOf('Parameters\n'), stdout.indexOf('\nResult'));
    expect(parameters).toBe(`Parameters
  select       (id|title|stageId|…)[]
  filter       conditions
               such as "filter:=[['id','>',1]]"; a group:
               {'logic':'or','conditions':[…]}
  pagination   structure
    page       integer
    limit      integer
  order        structure
               ASC|DESC: sortedBy0, sortedBy1, sortedBy2,
               sortedBy3, sortedBy4, sortedBy5, sortedBy6,
               sortedBy7, sortedBy8, UF_*
    title      ASC|DESC, deprecated
  kind         KIND_0|KIND_1|KIND_2|KIND_3|KIND_4|KIND_5|
               …14 more
  phase        PREPARATION|NEGOTIATION|EXECUTION|CONCLUSION|
               ABANDONMENT
  fields       structure
    creatorId  integer|null
    rate       number
    done       Y|N|boolean
    title      text
    mark       1|2|null
    level      low|3|…
    either     integer|text
    since      date
    memberIds  integer[]
    steps      structure[]
      hours    number
    parentId*  integer
`);
  });

  test('conditions are written as it says', async () => {
    const { stdout } = await runLine(words('bitrix24 explain thing.new.list'), { columns: 99 });
    const [, word = ''] = /"(filter:=[^"]*)"/u.exec(stdout) ?? [];
    const line = ['bitrix24', 'thing.new.list', word, '--url', portal.webhook, '--test'];
    const called = await runLine(line);
    expect([called.stderr, JSON.parse(called.stdout)]).toMatchObject([
      '',
      {
        body: {
          filter: [['id', '>', 1]],
        },
      },
    ]);
  });

  test('shows results, their gaps and pages, and our command', async () => {
    const { stdout } = await runLine(words('bitrix24 explain thing.read --lang ru'));
    for (const part of [
      'доступ         читает',
      'по 50 строк: start=0',
      '  *  любое (любое другое имя)\n',
      '  owner    структура\n    ID     целое\n    NAME?  текст\n  next?    целое\n',
      '  ПрочитатьЕщёРаз  Прочитать ещё раз\n',
      'https://apidocs.bitrix24.ru/api-reference/things/thing-read.html',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  test.each<[line: string, ...parts: string[]]>([
    ['thing.add --api v3', 'thing.add title=text code=text --api v3', 'v3/thing-add.html'],
    ['thing.move', 'use thing.add', 'ID, TO, HOW', 'thing.move ID:=1 "TO[]:=1"'],
    [
      'thing.move',
      'Moves a thing to another shelf',
      'required. IDs of shelves',
      'boolean. Whether',
    ],
    ['thing.move --lang ru', 'Перемещает вещь', 'обязательный. ID полок', 'Нашлось ли место'],
    ['thing.read', 'Usage\n  oint bitrix24 thing.read\n', '  oint bitrix24 thing.read start:=50\n'],
    ['thing.new.list', '  oint bitrix24 thing.new.list "pagination[page]:=2"\n'],
    ['thing.sort', 'Usage\n  oint bitrix24 thing.sort "ORDER[ID]=ASC" "FILTER[ID]:=1"\n'],
    ['profile', 'oint bitrix24 call profile'],
    ['ReadThing', 'thing.read'],
    ['ПрочитатьЕщёРаз', 'thing.read'],
  ])('%s', async (line, ...parts) => {
    const { code, stdout } = await runLine(words(`bitrix24 explain ${line}`));
    expect(code).toBe(0);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test('tells everything to machines', async () => {
    const { stdout } = await runLine(words('bitrix24 explain thing.add --json'));
    const owner = {
      type: { fields: { ID: { type: 'integer', required: true }, NAME: { type: 'string' } } },
    };
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'thing.add',
      params: { fields: { fields: { type: { fields: { OWNER: owner } } } } },
      link: { ru: 'https://apidocs.bitrix24.ru/api-reference/things/thing-add.html' },
      commands: [],
      example: 'oint bitrix24 thing.add "fields[TITLE]=text"',
    });
  });
});

describe('a wrong line ends with 2 and says what was wrong', () => {
  test.each<[line: string, ...said: string[]]>([
    ['explain', 'oint bitrix24 explain im.dialog.read'],
    [
      'explain thing.mowe',
      'no method "thing.mowe"',
      'Did you mean thing.move,',
      'oint bitrix24 methods',
    ],
    ['explain thing.move thing.add', '"thing.add" stands where'],
    ['explain thing.move --api v3', 'no method "thing.move"'],
    ['explain thing.move --api v4', '--api is v2 or v3.'],
    ['methods --scope thong', 'no permission "thong"', 'Did you mean thing?'],
    ['call im/dialog', '"im/dialog" is not the name'],
    ['profile', 'no command "profile"', 'oint bitrix24 call profile'],
    ['thing.add --api 4 --url $W', '--api is v2 or v3.'],
  ])('%s', async (line, ...said) => {
    const { code, stdout, stderr } = await runLine(words(`bitrix24 ${line}`));
    expect([code, stdout]).toEqual([2, '']);
    for (const part of said) expect(stderr).toContain(part);
  });
});

describe('calls', () => {
  test.each<[line: string, path: string]>([
    ['thing.add', '/rest/1/***/thing.add.json'],
    ['thing.add --api v3', '/rest/api/1/***/thing.add'],
    ['thing.new.list', '/rest/api/1/***/thing.new.list'],
    ['thing.new.list --api 2', '/rest/1/***/thing.new.list.json'],
    ['call profile', '/rest/1/***/profile.json'],
    ['call methods', '/rest/1/***/methods.json'],
    ['call thing.new.list', '/rest/api/1/***/thing.new.list'],
    ['other.method --api v3', '/rest/api/1/***/other.method'],
  ])('%s', async (line, path) => {
    const { code, stdout } = await runLine(words(`bitrix24 ${line} --url $W --test`));
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { url: `${portal.url}${path}` }]);
  });

  test.each<[line: string, warned: string]>([
    ['thing.add fields[TITLE]=x FLAG=Y', ''],
    ['thing.add fields[title]=x fields[UF_THING_1]=x fields[OTHER_WORLD]=x start=50', ''],
    ['thing.add fields[TITLE]=x filter[>=STAGE]=1 filter[0][STAGE]=2 filter[LOGIC]=OR', ''],
    ['thing.read anything=1', ''],
    ['unlike.every.other A=1', ''],
    [
      'thing.add fields[TITLE]=x flg=Y',
      'Warning: thing.add has no parameter flg.\nDid you mean flag?\n',
    ],
    ['thing.add fields[TITLE]=x xyzzy=Y', 'Warning: thing.add has no parameter xyzzy.\n'],
    [
      'thing.add fields[TITEL]=x',
      'Warning: thing.add has no parameter fields[TITEL].\nDid you mean fields[TITLE]?\n',
    ],
    [
      'thing.add fields[OWNER][NAM]=x filter[!STAG]=1',
      'Warning: thing.add has no parameter fields[OWNER][NAM].\nDid you mean fields[OWNER][NAME]?\nWarning: thing.add has no parameter filter[!STAG].\nDid you mean filter[!STAGE]?\n',
    ],
    [
      'thing.mowe A=1',
      'Warning: the reference has no method "thing.mowe"; calling it anyway.\nDid you mean thing.move?\n',
    ],
    [
      'thing.move --api v3',
      'Warning: the reference has no method "thing.move" of version 3; calling it anyway.\n',
    ],
    [
      'thing.move ID:=1 HOW=fast',
      'Warning: thing.move is deprecated; use thing.add.\nWarning: thing.move reads its parameters by position, and TO is not given; those after it move up.\n',
    ],
    [
      'thing.add fields[TITLE]=x filter[>STAEG]=1 filter[>STAGE]=1',
      'Warning: thing.add has no parameter filter[>STAEG].\nDid you mean filter[>STAGE]?\n',
    ],
    [
      'thing.new.list select[]=TITEL select[]=id',
      'Warning: thing.new.list has no TITEL for select.\nDid you mean title?\n',
    ],
    [
      `thing.new.list select:=['stageld','*','UF_*','UF_TITEL','titel.name','xyzzy',1]`,
      'Warning: thing.new.list has no stageld for select.\nDid you mean stageId?\n',
    ],
    ['thing.add', 'Warning: thing.add needs fields (structure).\n'],
    ['thing.sort ORDER[ID]=ASC FILTER[ID]=1', ''],
    ['thing.move id=1 to[]=1', 'Warning: thing.move is deprecated; use thing.add.\n'],
    ['thing.move 0=1 1[]=1', 'Warning: thing.move is deprecated; use thing.add.\n'],
    [
      'thing.move ID=1',
      'Warning: thing.move is deprecated; use thing.add.\nWarning: thing.move needs TO (integer[]).\n  TO: IDs of shelves, the lowest first\n',
    ],
    [
      'thing.add --api v3',
      'Warning: thing.add needs title (text).\nWarning: thing.add needs at least one of: code, xmlId.\n',
    ],
    ['thing.add title=x XMLID=1 --api v3', ''],
    [
      'thing.move ID=abc TO=5 HOW[]=x',
      [
        'Warning: thing.move is deprecated; use thing.add.',
        'Warning: the value of ID does not fit: thing.move takes integer.',
        'Warning: the value of TO does not fit: thing.move takes integer[].',
        '  TO: IDs of shelves, the lowest first',
        'Warning: the value of HOW does not fit: thing.move takes text.',
        '',
      ].join('\n'),
    ],
    [
      'thing.add fields[TITLE]=x fields[OWNER][ID]=x fields[KEEPER]=5 fields[OWNER][NAME]=7 flag=maybe',
      [
        'Warning: the value of fields[OWNER][ID] does not fit: thing.add takes integer.',
        'Warning: the value of fields[KEEPER] does not fit: thing.add takes structure|null.',
        'Warning: the value of flag does not fit: thing.add takes boolean.',
        '',
      ].join('\n'),
    ],
    ['thing.add fields[TITLE]=x fields[KEEPER]= flag=N filter[STAGE][]=1 filter[STAGE][]=2', ''],
  ])('%s is made, with a warning or without', async (line, warned) => {
    const before = portal.bodies.length;
    const { code, stderr } = await runLine(words(`bitrix24 ${line} --url $W`));
    expect([code, stderr, portal.bodies.length]).toEqual([0, warned, before + 1]);
  });

  test('warnings speak Russian', async () => {
    const line = 'thing.move ID=abc --url $W --lang ru';
    const { stderr } = await runLine(words(`bitrix24 ${line}`));
    expect(stderr).toBe(`Внимание: thing.move устарел; вместо него thing.add.
Внимание: для thing.move нужен TO (целое[]).
  TO: ID полок, начиная с нижней
Внимание: значение ID не подходит: thing.move принимает целое.
`);
  });

  test.each<[given: string, sent: unknown]>([
    ['creatorId]=1', { creatorId: 1 }],
    ['CREATORID]=-7', { CREATORID: -7 }],
    ['creatorId]=1.5', { creatorId: '1.5' }],
    ['creatorId]=me', { creatorId: 'me' }],
    ['creatorId]=12345678901234567890', { creatorId: '12345678901234567890' }],
    ['rate]=0.5', { rate: 0.5 }],
    ['done]=true', { done: true }],
    ['done]=Y', { done: 'Y' }],
    ['title]=5', { title: '5' }],
    ['either]=5', { either: '5' }],
    ['since]=2026', { since: '2026' }],
    ['mark]=2', { mark: 2 }],
    ['mark]=3', { mark: '3' }],
    ['level]=3', { level: 3 }],
    ['level]=low', { level: 'low' }],
    ['parentId7]=8', { parentId7: 8 }],
    ['unknown]=5', { unknown: '5' }],
    ['memberIds][]=5', { memberIds: [5] }],
    ['steps][0][hours]=5', { steps: { 0: { hours: 5 } } }],
    ['steps][0][days]=5', { steps: { 0: { days: '5' } } }],
    [`creatorId]:="1"`, { creatorId: '1' }],
  ])('version 3 is sent values of its types: fields[%s', async (given, fields) => {
    const { stdout } = await runLine(
      words(`bitrix24 thing.new.list fields[${given} pagination[page]=2 --url $W --test`),
    );
    expect(JSON.parse(stdout)).toMatchObject({ body: { fields, pagination: { page: 2 } } });
  });

  test('what stands in --input and what version 2 is sent stay as they are written', async () => {
    const line = ['bitrix24', 'thing.new.list', '--input', '-', '--url', portal.webhook, '--test'];
    const stdin = '{"pagination":{"page":"2"}}';
    const { stdout } = await runLine(line, { stdin });
    expect(JSON.parse(stdout)).toMatchObject({ body: { pagination: { page: '2' } } });
    const second = await runLine(words('bitrix24 thing.move ID=1 TO[]=2 --url $W --test'));
    expect(JSON.parse(second.stdout)).toMatchObject({ body: { ID: '1', TO: ['2'] } });
  });

  test.each<[method: string, code: number, requests: number]>([
    ['thing.read', 0, 2],
    ['thing.add', 6, 1],
  ])(
    '%s is repeated when the connection breaks only if it reads',
    async (method, code, requests) => {
      let count = 0;
      const server = createServer((_, response) => {
        count += 1;
        if (count === 1) response.destroy();
        else response.end('{"result":true}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const url = `http://127.0.0.1:${port}/rest/1/made-up-secret/`;
      const outcome = await runLine(['bitrix24', method, '--url', url]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      expect([outcome.code, count]).toEqual([code, requests]);
    },
  );

  test('parameters are sent in the order that the method demands', async () => {
    await runLine(words('bitrix24 thing.sort FILTER[ID]=1 ORDER[ID]=ASC --url $W'));
    expect(JSON.stringify(portal.bodies.at(-1))).toBe('{"ORDER":{"ID":"ASC"},"FILTER":{"ID":"1"}}');
    await runLine(words('bitrix24 thing.move HOW=fast TO[]=5 id:=1 --url $W'));
    expect(JSON.stringify(portal.bodies.at(-1))).toBe('{"id":1,"TO":["5"],"HOW":"fast"}');
  });
});

describe('help', () => {
  test.each<[line: string, explained: string]>([
    ['thing.add --help', 'thing.add'],
    ['--help Thing.Add', 'thing.add'],
    ['thing.add fields[TITLE]=x -h --lang ru', 'thing.add --lang ru'],
    ['thing.add --api v3 --help', 'thing.add --api v3'],
    ['call profile --help', 'profile'],
  ])('%s is what explain says', async (line, explained) => {
    const outcome = await runLine(words(`bitrix24 ${line}`));
    expect(outcome).toEqual(await runLine(words(`bitrix24 explain ${explained}`)));
    expect(outcome.stdout).toContain('oint bitrix24 call --help');
  });

  test.each(['thing.unknown --help', 'thing.move --api v3 --help'])(
    '%s is that of any method',
    async (line) => {
      const { code, stdout } = await runLine(words(`bitrix24 ${line}`));
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage\n {2}oint bitrix24 thing\.\w+ \[NAME=text\] /u);
      expect(stdout).toContain('--allow-insecure-http');
    },
  );

  test.each(['methods --help', 'explain --help', 'call', 'call --help'])('%s', async (line) => {
    const { code, stdout, stderr } = await runLine(words(`bitrix24 ${line}`));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage\n {2}oint bitrix24 (methods|explain|call) /u);
  });
});

test('every method of the reference is explained, and its line to copy is a call without warnings', async () => {
  const { all: methods } = await bitrix24.reference.loadMethods();
  expect(methods.length).toBeGreaterThan(900);
  for (const found of methods) {
    const facts = await bitrix24.reference.loadFacts(found);
    const { name, version } = found;
    expect(facts).toMatchObject({ name, version });
    expect(JSON.stringify(facts)).not.toMatch(/"ref":\d/u);
    const api = ['--api', `v${version}`];
    const explained = await runLine(['bitrix24', 'explain', name, '--json', ...api], {}, [
      bitrix24,
    ]);
    expect([explained.stderr, explained.code]).toEqual(['', 0]);
    const { example }: { example: string } = JSON.parse(explained.stdout);
    const line = [...words(example).slice(1), '--url', portal.webhook, '--test'];
    const called = await runLine(line, {}, [bitrix24]);
    const warned = facts.deprecated === undefined ? /^$/u : /^Warning: \S+ is deprecated\b.*\n$/u;
    expect([example, called.stderr]).toEqual([example, expect.stringMatching(warned)]);
    expect(called.code).toBe(0);
    expect(JSON.parse(called.stdout)).toMatchObject({ method: name });
    expect(called.stdout.includes('/rest/api/')).toBe(version === 3);
  }
});

test('names differ only by case nowhere, as they are found without looking at it', async () => {
  const methods = await bitrix24.reference.loadMethods();
  expect(methods.all.filter(({ name }) => methods.find(name).length > 2)).toEqual([]);
  // As it is written, and in any case.
  for (const method of methods.all) {
    expect(methods.find(method.name)).toContainEqual(method);
    expect(methods.find(method.name.toUpperCase())).toContainEqual(method);
  }
});
