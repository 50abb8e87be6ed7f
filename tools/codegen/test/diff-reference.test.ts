/** What a change of the reference means for who uses the packages. */
import type { MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { describe, expect, test } from 'vitest';

import { compareMethods } from '../src/diff/compare-methods.ts';
import { rateRest } from '../src/diff/entry.ts';
import { methodFacts } from './method-facts.ts';

const METHOD = methodFacts('a.b', { errors: ['X'], page: 'a/b.md' });

/** `breaking/fix/breaking/breaking kind subject: before → after`, the levels those of SDK, command line, portal and facts. */
function changesOf(before: readonly MethodFacts[], after: readonly MethodFacts[]): string[] {
  return compareMethods(before, after)
    .flatMap(({ changes }) => changes)
    .map((change) => {
      const { sdk, cli, sandbox, reference } = rateRest(change).levels;
      const levels = [sdk, cli, sandbox, reference].map((level) => level ?? '-').join('/');
      const values = `${change.before ?? 'nothing'} → ${change.after ?? 'nothing'}`;
      return `${levels} ${change.kind} ${change.subject.replace('rest.a.b', '')}: ${values}`;
    });
}

describe('methods', () => {
  const CASES: readonly [
    name: string,
    before: Partial<MethodFacts>,
    after: Partial<MethodFacts>,
    expected: string[],
  ][] = [
    ['nothing', {}, {}, []],
    ['page', {}, { page: 'c.md' }, ['fix/fix/-/fix text-changed .page: a/b.md → c.md']],
    [
      'description',
      {},
      { description: 'x' },
      ['fix/fix/-/fix text-changed .description: nothing → x'],
    ],
    ['access', {}, { access: 'read' }, ['fix/fix/fix/fix rest-access-changed : write → read']],
    ['scopes', {}, { scopes: ['a', 'c'] }, ['fix/fix/fix/fix rest-scopes-changed : a → a, c']],
    ['errors', {}, { errors: ['Y', 'Z'] }, ['fix/fix/-/fix rest-errors-changed .errors: X → Y, Z']],
    [
      'deprecated',
      {},
      { deprecated: { successor: 'c.d' } },
      ['fix/fix/-/fix deprecation-changed : in use → deprecated, use c.d'],
    ],
    [
      'an order where there was none',
      {},
      { positional: ['ID'] },
      ['feature/fix/feature/feature type-widened : by name → ID'],
    ],
    [
      'another order',
      { positional: ['ID', 'NAME'] },
      { positional: ['NAME', 'ID'] },
      ['breaking/fix/breaking/breaking rest-order-changed : ID, NAME → NAME, ID'],
    ],
    [
      'paging',
      {},
      { paging: { by: 'start', rows: ['items'], id: 'ID' } },
      ['fix/fix/fix/fix rest-paging-changed : no list → by start, rows items, id ID'],
    ],
    [
      'another version is another method',
      {},
      { version: 3 },
      [
        'breaking/fix/breaking/breaking rest-method-removed : nothing → nothing',
        'feature/fix/feature/feature rest-method-added .v3: nothing → nothing',
      ],
    ],
  ];

  test.each(CASES)('%s', (_, before, after, expected) => {
    expect(changesOf([{ ...METHOD, ...before }], [{ ...METHOD, ...after }])).toEqual(expected);
  });
});

const BREAKS = 'breaking/fix/breaking/breaking';
const ADDS = 'feature/fix/feature/feature';
const SAME = 'fix/fix/fix/fix';

function taking(type: TypeFact): MethodFacts {
  return { ...METHOD, params: { fields: { A: { type } } } };
}

describe('types of parameters', () => {
  const CASES: readonly [before: TypeFact, after: TypeFact, expected: string[]][] = [
    ['integer', 'double', [`${SAME} type-reworded .A: integer → double`]],
    ['integer', 'string', [`${BREAKS} type-narrowed .A: integer → string`]],
    ['numeric-string', 'integer', [`${ADDS} type-widened .A: numeric-string → integer`]],
    ['yes-no', 'boolean', [`${ADDS} type-widened .A: yes-no → boolean`]],
    ['string', 'any', [`${ADDS} type-widened .A: string → any`]],
    ['any', 'string', [`${BREAKS} type-narrowed .A: any → string`]],
    ['integer', 'file', [`${ADDS} type-widened .A: integer → file`]],
    ['empty-list', { array: 'string' }, [`${ADDS} type-widened .A: empty-list → list of string`]],
    [{ enum: ['X'] }, { enum: ['X', 'Y'] }, [`${ADDS} type-widened .A: "X" → "X" | "Y"`]],
    [{ enum: ['X', 'Y'] }, { enum: ['X'] }, [`${BREAKS} type-narrowed .A: "X" | "Y" → "X"`]],
    [{ enum: [1] }, { enum: ['1', 1] }, [`${SAME} type-reworded .A: 1 → "1" | 1`]],
    [{ enum: ['X'] }, { enum: ['X'], open: true }, [`${ADDS} type-widened .A: "X" → "X" | …`]],
    [{ enum: ['X'] }, 'string', [`${ADDS} type-widened .A: "X" → string`]],
    ['string', { anyOf: ['null', 'string'] }, [`${ADDS} type-widened .A: string → null | string`]],
    [
      { array: 'integer' },
      { array: 'string' },
      [
        `${SAME} type-reworded .A: list of integer → list of string`,
        `${BREAKS} type-narrowed .A[]: integer → string`,
      ],
    ],
    [
      { fields: { X: { type: 'string' } } },
      { anyOf: ['null', { fields: { X: { type: 'string', required: true } } }] },
      [
        `${ADDS} type-widened .A: structure → null | structure`,
        `${BREAKS} parameter-required .A.X: optional → required`,
      ],
    ],
    // With that of several that looks alike most.
    [
      { anyOf: [{ fields: { X: { type: 'string' } } }, { fields: { Y: { type: 'string' } } }] },
      { anyOf: [{ fields: { Y: { type: 'string' } } }, { fields: { X: { type: 'string' } } }] },
      [],
    ],
  ];

  test.each(CASES)('%j → %j', (before, after, expected) => {
    expect(changesOf([taking(before)], [taking(after)])).toEqual(expected);
  });
});

function choice(...names: string[]): ObjectFact {
  return {
    fields: { A: { type: 'string' }, B: { type: 'string' }, C: { type: 'string' } },
    oneOf: [names],
  };
}

describe('parameters', () => {
  const A: ObjectFact = { fields: { A: { type: 'string' } } };
  const NONE: ObjectFact = { fields: {} };
  const CASES: readonly [
    name: string,
    before: ObjectFact,
    after: ObjectFact,
    expected: string[],
  ][] = [
    ['removed', A, NONE, [`${BREAKS} parameter-removed .A: string → nothing`]],
    ['added', NONE, A, [`${ADDS} parameter-added .A: nothing → string`]],
    [
      'added, and required',
      NONE,
      { fields: { A: { type: 'string', required: true } } },
      [`${BREAKS} parameter-added-required .A: nothing → string`],
    ],
    [
      'no longer required but sometimes',
      { fields: { A: { type: 'string', required: true } } },
      { fields: { A: { type: 'string', required: 'conditional' } } },
      [
        `${ADDS} parameter-optional .A: required → optional`,
        'fix/fix/-/fix text-changed .A.condition: nothing → sometimes',
      ],
    ],
    [
      'deprecated, and called otherwise by the documentation',
      A,
      { fields: { A: { type: 'string', deprecated: true, documented: 'user' } } },
      [
        'fix/fix/-/fix deprecation-changed .A: in use → deprecated',
        'fix/fix/-/fix text-changed .A.documented: nothing → user',
      ],
    ],
    [
      'in other letters',
      A,
      { fields: { a: { type: 'string', spellings: ['A'] } } },
      [`${ADDS} parameter-added .a: nothing → a`],
    ],
    [
      'in other letters alone',
      A,
      { fields: { a: { type: 'string' } } },
      [`${BREAKS} parameter-removed .a: A → nothing`, `${ADDS} parameter-added .a: nothing → a`],
    ],
    [
      'other names',
      { ...A, others: 'any', operators: true },
      { ...A, patterns: { 'UF_*': 'string' } },
      [
        `${ADDS} parameter-added .UF_*: nothing → string`,
        `${BREAKS} parameter-removed .*: any → nothing`,
        `${BREAKS} type-narrowed : names behind operators → names`,
      ],
    ],
    [
      'one of two required',
      { ...choice(), oneOf: [] },
      choice('A', 'B'),
      [`${BREAKS} choice-added : nothing → A | B`],
    ],
    [
      'one of two no longer required',
      choice('A', 'B'),
      { ...choice(), oneOf: [] },
      [`${ADDS} choice-removed : A | B → nothing`],
    ],
    [
      'one of three',
      choice('A', 'B'),
      choice('A', 'B', 'C'),
      [`${ADDS} choice-removed : A | B → nothing`],
    ],
    [
      'one of two alone',
      choice('A', 'B', 'C'),
      choice('A', 'B'),
      [`${BREAKS} choice-added : nothing → A | B`],
    ],
    [
      'one of two instead of one',
      { fields: { A: { type: 'string', required: true }, B: { type: 'string' } } },
      { fields: { A: { type: 'string' }, B: { type: 'string' } }, oneOf: [['A', 'B']] },
      [`${ADDS} parameter-optional .A: required → optional`],
    ],
  ];

  test.each(CASES)('%s', (_, before, after, expected) => {
    expect(changesOf([{ ...METHOD, params: before }], [{ ...METHOD, params: after }])).toEqual(
      expected,
    );
  });
});

describe('results', () => {
  const CASES: readonly [before: TypeFact, after: TypeFact, expected: string[]][] = [
    [
      'integer',
      { anyOf: ['integer', 'null'] },
      [`${BREAKS} result-widened .result: integer → integer | null`],
    ],
    [
      { anyOf: ['integer', 'null'] },
      'integer',
      [`${ADDS} result-narrowed .result: integer | null → integer`],
    ],
    ['integer', 'string', [`${BREAKS} result-changed .result: integer → string`]],
    ['date', 'datetime', [`${SAME} type-reworded .result: date → datetime`]],
    ['any', 'string', [`${ADDS} result-narrowed .result: any → string`]],
    [{ enum: ['X'] }, { enum: ['X', 'Y'] }, [`${BREAKS} result-widened .result: "X" → "X" | "Y"`]],
    [
      { array: { fields: { ID: { type: 'integer', required: true }, OLD: { type: 'string' } } } },
      { array: { fields: { ID: { type: 'integer' }, NEW: { type: 'string', from: 'example' } } } },
      [
        `${BREAKS} result-key-optional .result[].ID: always → optional`,
        `${BREAKS} result-key-removed .result[].OLD: string → nothing`,
        `${ADDS} result-key-added .result[].NEW: nothing → string`,
      ],
    ],
    [
      { fields: {}, others: 'integer' },
      { fields: { ID: { type: 'integer', required: true } }, others: 'string' },
      [
        `${ADDS} result-key-added .result.ID: nothing → integer`,
        `${BREAKS} result-changed .result.*: integer → string`,
      ],
    ],
  ];

  test.each(CASES)('%j → %j', (before, after, expected) => {
    expect(changesOf([{ ...METHOD, result: before }], [{ ...METHOD, result: after }])).toEqual(
      expected,
    );
  });
});
