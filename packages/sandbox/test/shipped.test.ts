/** The reference that comes with the package, against the files that it was made of. */
import { fileURLToPath } from 'node:url';

import type { MethodFacts, SkeletonObject, TypeFact } from '@oint/reference';
import { bitrix24 } from '@oint/reference/bitrix24';
import { readAnswers, readReference } from '@oint/reference/node';
import { packedKey } from '@oint/reference/packed';
import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { allMethods } from '../src/methods/registry.ts';
import { synthesize } from '../src/reference/synthesize.ts';
import type { Json } from '../src/values.ts';
import { objections } from './conforms.ts';
import { unlike } from './looks-like.ts';
import { call, failure, openSandbox, result, type Answer } from './support.ts';

const REFERENCE = fileURLToPath(new URL('../../../docs/bitrix24/reference', import.meta.url));

const METHODS: readonly MethodFacts[] = [...(await readReference(REFERENCE)).values()];

const ANSWERS = await readAnswers(REFERENCE);

type Params = ReadonlyMap<string, Json>;

/** Everything that a call has to give, and of alternatives the first. */
function neededParams({ params }: MethodFacts): Params {
  const names = Object.keys(params.fields).filter((name) => params.fields[name]?.required === true);
  const chosen = (params.oneOf ?? []).map(([name = '']) => name);
  return new Map([...new Set([...names, ...chosen])].map((name) => [name, valueOf(params, name)]));
}

function valueOf({ fields }: MethodFacts['params'], name: string): Json {
  return given(synthesize(fields[name]?.type ?? 'any', name, 1));
}

/** Where nothing is known of a parameter, or of a field in it, null is made up; but null is what is not given. */
function given(value: Json): Json {
  if (value === null) return 1;
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([own, inner]) => [own, given(inner ?? 1)]));
}

/** By position where the method looks at nothing else. */
function send(
  sandbox: Sandbox,
  { name, version, positional }: MethodFacts,
  params: Params,
): Promise<Answer> {
  const base =
    version === 3 ? sandbox.webhookUrl.replace('/rest/', '/rest/api/') : sandbox.webhookUrl;
  const named = Object.fromEntries(params);
  const last = positional?.findLastIndex((one) => params.has(one)) ?? -1;
  const body = positional?.slice(0, last + 1).map((one) => params.get(one) ?? null) ?? named;
  return call(base, name, body);
}

const isMadeUp = ({ headers }: Answer): boolean =>
  headers.get('x-sandbox-behaviour') === 'synthesized';

function key({ name, version }: { name: string; version: number }): string {
  return `${name} ${version}`;
}

test('it is that of the repository', async () => {
  const { all: shipped } = await bitrix24.loadMethods();
  expect(shipped.map(key).toSorted()).toEqual(METHODS.map(key).toSorted());
  expect(new Set(METHODS.map(({ version }) => version))).toEqual(new Set([2, 3]));
  const sandbox = await openSandbox();
  const listed = await result(sandbox, 'methods', { full: true });
  const names = METHODS.filter(({ version }) => version === 2).map(({ name }) =>
    name.toLowerCase(),
  );
  expect(listed).toEqual(expect.arrayContaining(names));
});

test('without it only the methods with state are there', async () => {
  const sandbox = await openSandbox({ reference: false });
  expect(await failure(sandbox, 'sale.order.get', { id: 1 })).toEqual([
    404,
    'ERROR_METHOD_NOT_FOUND',
  ]);
  expect(await result(sandbox, 'user.admin')).toBe(true);
});

test('every method answers to the parameters that it needs as its type says, always the same', async () => {
  const [sandbox, another] = [await openSandbox(), await openSandbox()];
  const wrong: string[] = [];
  let madeUp = 0;
  for (const method of METHODS) {
    const answer = await send(sandbox, method, neededParams(method));
    const { status, text, body } = answer;
    if (isMadeUp(answer)) {
      madeUp += 1;
      const objected = status === 200 ? objections(method.result, body.result) : [text];
      wrong.push(...objected.map((line) => `${method.name}: ${line}`));
      const again = await send(another, method, neededParams(method));
      const said = JSON.stringify(again.body.result);
      if (said !== JSON.stringify(body.result)) wrong.push(`${method.name}: another time ${said}`);
    } else if (status === 404 || status >= 500) wrong.push(`${method.name}: ${text}`);
  }
  expect(wrong).toEqual([]);
  expect(madeUp).toBeGreaterThan(600);
});

test('every answer that is made up looks as the example of the documentation does', async () => {
  const sandbox = await openSandbox();
  const wrong: string[] = [];
  let compared = 0;
  for (const method of METHODS) {
    const [example] = exampleOf(method);
    const answer = await send(sandbox, method, wholeRows(method));
    if (example === undefined || !isMadeUp(answer)) continue;
    compared += 1;
    // A portal of REST 3.0 has no time beside the result of all methods, and examples forget it.
    const { time: _shownTime, ...shown } = example;
    const { time, ...body } = answer.body;
    if (time === undefined) wrong.push(`${method.name}: no time`);
    wrong.push(...unlike(shown, body, 'answer').map((line) => `${method.name}: ${line}`));
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(900);
});

/** What a call needs; where rows or their fields have to be chosen, it chooses all. */
function wholeRows(method: MethodFacts): Params {
  const needed = neededParams(method);
  const { select = 'select', filter = 'filter' } = method.paging ?? {};
  const all: readonly [string, Json][] = [
    [select, ['*']],
    [filter, {}],
  ];
  return new Map([...needed, ...all.filter(([name]) => needed.has(name))]);
}

/** Of several answers the first that finds anything. */
function exampleOf(method: MethodFacts): readonly SkeletonObject[] {
  const [scope = ''] = method.scopes;
  const all = ANSWERS.get(scope)?.[packedKey(method)] ?? [];
  return [...all.filter(({ result: own }) => Object.keys(own ?? {}).length > 0), ...all];
}

/** Where the documentation's mark is not what portals do. */
const ANSWERS_ALL_THE_SAME = [
  // A batch without commands has an empty result.
  'batch without cmd',
  // Calendars of users are the caller's own, unless another is named.
  'calendar.section.add without ownerId',
  'calendar.section.get without ownerId',
  // Nothing is found, and that is no error.
  'im.chat.get without ENTITY_ID',
  'im.chat.get without ENTITY_TYPE',
  // Its page: null, where there is no such list or the parameters are wrong.
  'lists.get.iblock.type.id without IBLOCK_ID',
];

test('every method refuses a call without one of the parameters that it needs', async () => {
  const sandbox = await openSandbox();
  const taken: string[] = [];
  let asked = 0;
  for (const method of METHODS) {
    const needed = neededParams(method);
    for (const name of needed.keys()) {
      asked += 1;
      const without = new Map([...needed].filter(([other]) => other !== name));
      const { status, body } = await send(sandbox, method, without);
      if (status < 400 || body.error === undefined) taken.push(`${method.name} without ${name}`);
    }
  }
  expect(taken).toEqual(ANSWERS_ALL_THE_SAME);
  expect(asked).toBeGreaterThan(900);
});

test('every method refuses a structure where text or a number belongs', async () => {
  const sandbox = await openSandbox();
  const withState = allMethods();
  const taken: string[] = [];
  let asked = 0;
  for (const method of METHODS) {
    // Methods with state do as portals do, which is often to take no notice.
    const hasState = withState.find(method.name, method.version) !== undefined;
    if (hasState || method.name === 'batch') continue;
    for (const [name, { type }] of Object.entries(method.params.fields)) {
      if (!isPlain(type) || method.positional?.includes(name) === false) continue;
      asked += 1;
      const answer = await send(
        sandbox,
        method,
        new Map([...neededParams(method), [name, { x: 1 }]]),
      );
      if (answer.status !== 400) taken.push(`${method.name} ${name}`);
    }
  }
  expect(taken).toEqual([]);
  expect(asked).toBeGreaterThan(900);
});

function isPlain(type: TypeFact): boolean {
  if (typeof type === 'string') return type !== 'any' && type !== 'file';
  return 'enum' in type || ('anyOf' in type && type.anyOf.every(isPlain));
}
