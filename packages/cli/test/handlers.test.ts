/** What the command line knows of events and placements. */
import { expect, test } from 'vitest';

import { runLine } from './command-line.ts';

const words = (line: string): string[] => ['bitrix24', ...line.split(' ')];

test.each(['ONTHINGADD', 'onThingAdd', 'onThingAdd_147'])(
  'explain %s says what an event sends, and where one reads more',
  async (name) => {
    const { code, stdout } = await runLine(words(`explain ${name}`), { columns: 90 });
    expect(code).toBe(0);
    expect(stdout).toBe(`Event
  ONTHINGADD (onThingAdd)
  permission  thing
  offline     no exception is documented: event.bind with event_type=offline keeps it in a
              queue
  names       also ONTHINGADD_<ID>, for one entity
  methods     thing.read

What data holds
  It comes as a form: every value is a text. A question mark: not in every request.
  ID     number as text (integer)
  NOTE?  text

What auth holds
  domain  text

Examples
  oint bitrix24 event.bind event=ONTHINGADD handler=https://example.com/handler

Learn more
  https://apidocs.bitrix24.com/api-reference/thing/events/on-thing-add.html
`);
  },
);

test('in Russian too, with the page in Russian', async () => {
  const { stdout } = await runLine(words('explain onThingQueue --lang ru'));
  expect(stdout).toContain('Событие\n  ONTHINGQUEUE (onThingQueue)');
  expect(stdout).toContain('нет, всегда приходит обработчику');
  expect(stdout).toContain('В документации об этом не сказано.');
  expect(stdout).toContain('https://apidocs.bitrix24.ru/');
});

test.each([
  ['THING_5_TAB', 'THING_*_TAB'],
  ['thing_menu', 'THING_MENU'],
])('explain %s says what a placement is told', async (name, code) => {
  const { stdout } = await runLine(words(`explain ${name}`));
  expect(stdout).toContain(`Placement\n  ${code}\n  permission  placement and thing\n`);
  expect(stdout).toContain('What PLACEMENT_OPTIONS holds');
});

test('as JSON they are their facts', async () => {
  const { stdout } = await runLine(words('explain onThingAdd --json'));
  expect(JSON.parse(stdout)).toMatchObject({
    event: 'ONTHINGADD',
    scopes: ['thing'],
    auth: { fields: { domain: { required: true } } },
    link: { en: expect.stringContaining('on-thing-add.html') },
  });
  const placement = await runLine(words('explain THING_MENU --json'));
  expect(JSON.parse(placement.stdout)).toMatchObject({ placement: 'THING_MENU' });
});

test.each([
  ['methods thing add event', '  ONTHINGADD  event\n'],
  ['methods queue --lang ru', '  ONTHINGQUEUE  событие, устарел\n'],
  ['methods widget', '  THING_MENU  placement\n'],
])('%s finds them by words', async (line, found) => {
  const { stdout } = await runLine(words(line));
  expect(stdout.replaceAll(/ {2,}/gu, '  ')).toContain(found);
});

test('the list of all is one of methods; JSON of a search says what each thing is', async () => {
  expect((await runLine(words('methods'))).stdout).not.toContain('ONTHINGADD');
  const { stdout } = await runLine(words('methods onthingadd --json'));
  expect(JSON.parse(stdout)).toEqual([
    { kind: 'event', name: 'ONTHINGADD', scope: 'thing', deprecated: false },
  ]);
});

test('a misspelt name is told with the right one', async () => {
  const { code, stderr } = await runLine(words('explain ONTHINGAD'));
  expect([code, stderr]).toEqual([2, expect.stringContaining('ONTHINGADD')]);
});
