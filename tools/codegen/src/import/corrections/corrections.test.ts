import type { MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { describe, expect, test } from 'vitest';

import type { Example, Examples } from '../page/examples.ts';
import {
  array,
  field,
  type FieldShape,
  object,
  type ObjectShape,
  scalar,
  union,
} from '../shape/shape.ts';
import { titleOf } from './correction.ts';
import { Corrections } from './corrections.ts';
import { parseCorrections } from './parse-corrections.ts';
import { printCorrections } from './print-corrections.ts';

const METHOD = { name: 'thing.add', version: 2 } as const;

function entry(at: string, right: string): string {
  return `- { method: thing.add, at: '${at}', ${right}, evidence: 'its table' }\n`;
}

function correctionsOf(...entries: readonly string[]): Corrections {
  return new Corrections(parseCorrections(entries.join('')));
}

function examplesOf({
  request = {},
  answer = true,
}: {
  readonly request?: Example['value'];
  readonly answer?: unknown;
}): Examples {
  return {
    requests: [{ line: 1, value: request }],
    responses: [{ line: 9, value: { result: answer, total: 1 } }],
    fragments: [],
    typescript: [],
    broken: [],
  };
}

const FACTS: MethodFacts = {
  ...METHOD,
  access: 'write',
  errors: [],
  page: 'a/thing.md',
  params: { fields: { rows: { type: { array: { fields: { id: { type: 'string' } } } } } } },
  result: 'boolean',
  scopes: ['things'],
};

function described(name: string): FieldShape {
  return { ...field(name, scalar('string')), description: 'What it is', documented: 'string' };
}

function shapeOf(...fields: readonly FieldShape[]): ObjectShape {
  return { ...object(), fields: new Map(fields.map((own) => [own.name, own])) };
}

const rowsOf = (fields: ObjectFact['fields']): ObjectFact => ({
  fields: { rows: { required: true, type: { array: { fields } } } },
});

describe('examples', () => {
  test('get the right name, in lists too, and keep the rest', () => {
    const corrections = correctionsOf(entry('requests rows.[].nmae', 'name: name'));
    const request = { rows: [{ nmae: 'a', id: 1 }, { id: 2 }] };
    expect(corrections.examples(METHOD, examplesOf({ request })).requests).toEqual([
      { line: 1, value: { rows: [{ name: 'a', id: 1 }, { id: 2 }] } },
    ]);
    expect(corrections.stale).toEqual([]);
  });

  test('of answers are those of the result', () => {
    const corrections = correctionsOf(entry('answers nmae', 'name: name'));
    const { responses } = corrections.examples(METHOD, examplesOf({ answer: { nmae: 'a' } }));
    expect(responses).toEqual([{ line: 9, value: { result: { name: 'a' }, total: 1 } }]);
  });

  test('with something that is no value are no evidence', () => {
    const corrections = correctionsOf(entry('requests id', 'value: none'));
    const { requests } = corrections.examples(METHOD, examplesOf({ request: { id: 'here' } }));
    expect(requests).toEqual([]);
  });
});

describe('tables', () => {
  test('get the right name, in lists and one of several types too, and keep what they say', () => {
    const corrections = correctionsOf(
      entry('result error_range', 'name: error_ranges'),
      entry('result rows.[].nmae', 'name: name'),
      entry('result rihgt', 'name: right'),
      entry('params nmae', 'name: name'),
      entry('params missing', 'name: name'),
    );
    const row = { ...object(), fields: new Map([['nmae', described('nmae')]]) };
    const shape = shapeOf(described('error_range'), described('last'), described('rihgt'), {
      ...described('right'),
      required: true,
    });
    shape.fields.set('rows', field('rows', union([scalar('null'), array(row)])));
    corrections.rename(METHOD, 'result', shape);
    const params = shapeOf(described('nmae'));
    corrections.rename(METHOD, 'params', params);
    expect([...shape.fields.keys()]).toEqual(['error_ranges', 'last', 'right', 'rows']);
    expect(shape.fields.get('error_ranges')).toEqual({
      ...described('error_range'),
      name: 'error_ranges',
    });
    // The table says of the right one itself that it is required.
    expect(shape.fields.get('right')?.required).toBe(true);
    expect([...row.fields.keys()]).toEqual(['name']);
    expect([...params.fields.keys()]).toEqual(['name']);
    expect(corrections.stale.map(titleOf)).toEqual(['thing.add, params missing']);
  });

  test('of another method keep theirs', () => {
    const corrections = correctionsOf(entry('result nmae', 'name: name'));
    const shape = shapeOf(described('nmae'));
    corrections.rename({ name: 'thing.get', version: 2 }, 'result', shape);
    corrections.rename(METHOD, 'params', shape);
    expect([...shape.fields.keys()]).toEqual(['nmae']);
    expect(corrections.stale).toHaveLength(1);
  });
});

test('tables get the right type', () => {
  const corrections = correctionsOf(
    entry('params rows.[].id', "type: 'integer | null'"),
    entry('result result', 'type: integer'),
  );
  expect(corrections.facts(FACTS).params.fields).toEqual({
    rows: { type: { array: { fields: { id: { type: { anyOf: ['integer', 'null'] } } } } } },
  });
  expect(corrections.stale.map(titleOf)).toEqual(['thing.add, result result']);
});

test('types get what answers have besides, at several places, and fields that no table has', () => {
  const corrections = correctionsOf(
    "- { method: thing.add, at: [result id, result name], also: 'null', evidence: 'a client' }\n",
    entry('result missing', 'also: integer'),
    entry('result open', "also: 'empty-list | object'"),
  );
  const fields = {
    id: { type: { anyOf: ['integer', 'string'] } },
    name: { type: { anyOf: ['string', 'null'] } },
    open: { type: 'any' },
  } as const;
  expect(corrections.facts({ ...FACTS, result: { fields } }).result).toEqual({
    fields: {
      id: { type: { anyOf: ['integer', 'string', 'null'] } },
      missing: { type: 'integer' },
      name: { type: { anyOf: ['string', 'null'] } },
      open: { type: { anyOf: ['empty-list', { fields: {}, others: 'any' }] } },
    },
  });
  expect(corrections.stale.map(titleOf)).toEqual(['thing.add, result name']);
});

function filesOf(image: TypeFact): TypeFact {
  const file = { fields: { image: { type: image } } };
  return { fields: { files: { type: { fields: {}, patterns: { 'upload*': file } } } } };
}

test('fields of a family of names are corrected by the name of the family', () => {
  const corrections = correctionsOf(entry('result files.upload*.image', 'also: boolean'));
  expect(corrections.facts({ ...FACTS, result: filesOf('string') }).result).toEqual(
    filesOf({ anyOf: ['string', 'boolean'] }),
  );
});

test('values of maps, whole results and several methods are corrected too, with the type of another place', () => {
  const corrections = correctionsOf(
    entry('result people.*.post', "also: 'null'"),
    entry('result people.*.email', 'also: as people.*.post'),
    "- { method: [thing.add, thing.get], at: result, also: 'as rows.[]', evidence: 'a portal' }\n",
    entry('result *.post', "also: 'null'"),
  );
  const post = { type: 'string' } as const;
  const person = { fields: { post } } as const;
  const result = {
    fields: { people: { type: { fields: {}, others: person } }, rows: { type: { array: person } } },
  } as const;
  const asked = { type: { anyOf: ['string', 'null'] } } as const;
  expect(corrections.facts({ ...FACTS, result }).result).toEqual({
    anyOf: [
      {
        fields: {
          people: { type: { fields: {}, others: { fields: { email: asked, post: asked } } } },
          rows: { type: { array: person } },
        },
      },
      person,
    ],
  });
  expect(corrections.stale.map(titleOf)).toEqual([
    'thing.get, result ',
    'thing.add, result *.post',
  ]);
});

test('fields are optional that do not come where they hold nothing', () => {
  const corrections = correctionsOf(
    entry('result rows.[].phones', 'also: absent'),
    entry('result rows.[].name', 'also: absent'),
  );
  const phones = { type: { array: 'string' } } as const;
  const name = { type: 'string' } as const;
  const result = rowsOf({ name, phones: { required: true, ...phones } });
  expect(corrections.facts({ ...FACTS, result }).result).toEqual(rowsOf({ name, phones }));
  expect(corrections.stale.map(titleOf)).toEqual(['thing.add, result rows.[].name']);
});

test('what is not wrong any more is stale, and so is what is of another method', () => {
  const corrections = correctionsOf(
    entry('requests nmae', 'name: name'),
    entry('params rows.[].id', 'type: string'),
    "- { method: thing.get, at: requests nmae, name: name, evidence: 'its table' }\n",
  );
  corrections.examples(METHOD, examplesOf({ request: { name: 'a' } }));
  corrections.facts(FACTS);
  expect(corrections.stale.map(titleOf)).toEqual([
    'thing.add, requests nmae',
    'thing.add, params rows.[].id',
    'thing.get, requests nmae',
  ]);
});

test.each([
  ['text', 'is no list'],
  ['- 1\n', 'entry 1: is no object'],
  ["- { method: a.b, at: requests x, name: y, evidence: 'z', why: 1 }\n", 'there is no why'],
  ['- { method: a.b, at: requests x, name: y }\n', 'it has no evidence'],
  ["- { method: a.b, at: page x, name: y, evidence: 'z' }\n", 'at is none of requests, answers'],
  ["- { method: a.b, at: requests x, type: string, evidence: 'z' }\n", 'examples have a name'],
  ["- { method: a.b, at: params x, type: text, evidence: 'z' }\n", 'examples have a name'],
  ["- { method: [a.b, 1], at: params x, type: string, evidence: 'z' }\n", 'method is no text'],
  ["- { method: a.b, at: params, type: string, evidence: 'z' }\n", 'with a path behind it'],
  ["- { method: a.b, version: 4, at: params x, type: string, evidence: 'z' }\n", 'neither 2 nor 3'],
])('%j is refused', (text, reason) => {
  expect(() => parseCorrections(text)).toThrow(reason);
});

test('they are printed for those who write the documentation', () => {
  const corrections = parseCorrections(entry('requests nmae', 'name: name'));
  expect(printCorrections(corrections, () => 'a/thing.md')).toEqual([
    '- **thing.add, requests nmae** ([a/thing.md](a/thing.md)): should be `name`. its table',
  ]);
});
