/** Types of values that all scopes use. */
import {
  type DeclarationNode,
  intersectionOf,
  keyword,
  literalType,
  type ModuleNode,
  named,
  objectOf,
  orUndefined,
  readonlyListOf,
  type TypeNode,
  unionOf,
  UNKNOWN,
  SYSTEM_ERROR_CODE,
} from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';

/** The module, in which the codes of errors that every method may answer with are a type too. */
export function valuesModule(systemErrors: readonly string[]): ModuleNode {
  return {
    banner: referenceBanner(),
    declarations: [...VALUES, { ...SYSTEM_ERRORS, type: literals(systemErrors) }],
  };
}

const SYSTEM_ERRORS = {
  kind: 'alias',
  name: SYSTEM_ERROR_CODE.name,
  doc: 'Codes of errors that every method may answer with.',
} as const;

function literals(values: readonly (string | number)[]): TypeNode {
  return unionOf(values.map(literalType));
}

const NUMBER = keyword('number');
const STRING = keyword('string');
const FIELDS = named('Fields');
const KEY = named('Key');
/** A field behind an operator. */
const CONDITION: TypeNode = {
  kind: 'template',
  parts: [named('FilterOperator'), named('Name')],
};

/** What stands before the name of a field in a filter, as the documentation lists it. */
const OPERATORS = '< <= > >= = ! != @ !@ % !% =% %= !=% !%= >< !>< ? !? * *% ~'.split(' ');

/** Those that compare with a value, or with several. */
const EQUALITIES = '= ! != @ !@'.split(' ');

/** What a name begins with. */
const STARTS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_'.split('');

/** Their first characters. */
const MARKS = '< > = ! @ % ? * ~'.split(' ');

function startsWithout(...letters: readonly string[]): TypeNode {
  return literals(STARTS.filter((start) => !letters.includes(start)));
}

function alias(name: string, type: TypeNode, doc?: string): DeclarationNode {
  return { kind: 'alias', name, type, doc };
}

const VALUES: readonly DeclarationNode[] = [
  alias('NumberInput', unionOf([NUMBER, named('NumericString')]), 'A number, or a number as text.'),
  alias(
    'NumericString',
    { kind: 'template', parts: [NUMBER] },
    'A number as text, as many methods return it.',
  ),
  alias('YesNo', literals(['Y', 'N'])),
  alias(
    'BooleanInput',
    unionOf([
      keyword('boolean'),
      named('YesNo'),
      ...[0, 1, '0', '1', 'true', 'false'].map(literalType),
    ]),
    'What portals take for a boolean; which of them a method means is for it to say.',
  ),
  alias(
    'FileInput',
    unionOf([
      NUMBER,
      STRING,
      named('NamedFile'),
      objectOf([{ name: 'fileData', type: named('NamedFile'), optional: false, readonly: true }]),
    ]),
    'A file: its ID, or its name and its content in base64.',
  ),
  alias(
    'NamedFile',
    { kind: 'tuple', elements: [STRING, STRING].map((type) => ({ type, optional: false })) },
    'A file: its name, and its content in base64.',
  ),
  alias(
    'FilterOperator',
    literals(OPERATORS),
    'What stands before the name of a field in a filter.',
  ),
  alias(
    'FilterKey',
    { kind: 'template', parts: [literals(MARKS), STRING] },
    'A field of a filter behind an operator, such as `>=ID`, where the names of the fields are not known.',
  ),
  {
    kind: 'alias',
    name: 'Filter',
    parameters: ['Fields'],
    doc: 'Conditions on fields: one value or several, and the same behind operators; groups of conditions by number.',
    // Editors propose what has to be there before what may be: fields stand before the same behind operators. No filter
    // has all fields, so each is one of the second kind; compilers check values by either.
    type: unionOf([
      {
        kind: 'mapped',
        key: 'Key',
        keys: { kind: 'keyof', type: FIELDS },
        required: true,
        type: named('FilterValue', { kind: 'indexed', type: FIELDS, index: KEY }),
      },
      intersectionOf([
        {
          kind: 'mapped',
          key: 'Key',
          keys: {
            kind: 'template',
            parts: [
              named('FilterOperator'),
              intersectionOf([{ kind: 'keyof', type: FIELDS }, STRING]),
            ],
          },
          type: UNKNOWN,
        },
        named('FilterGroups', FIELDS),
      ]),
    ]),
  },
  {
    kind: 'interface',
    name: 'FilterGroups',
    parameters: ['Fields'],
    doc: 'How conditions go together, and groups of them by number.',
    type: objectOf(
      [
        { name: 'LOGIC', type: orUndefined(literals(['AND', 'OR'])) },
        { name: 'logic', type: orUndefined(literals(['AND', 'OR', 'and', 'or'])) },
      ].map((member) => ({ ...member, optional: true, readonly: true })),
      [{ key: 'group', keyType: NUMBER, type: named('Filter', FIELDS), readonly: true }],
    ),
  },
  {
    kind: 'alias',
    name: 'DemandedFilter',
    parameters: ['Name extends string', 'Value'],
    doc: 'Conditions with one on this field, by its value or behind an operator.',
    type: unionOf([
      {
        kind: 'mapped',
        key: 'Key',
        keys: named('Name'),
        required: true,
        type: named('FilterValue', named('Value')),
      },
      {
        kind: 'indexed',
        type: {
          kind: 'mapped',
          key: 'Key',
          keys: CONDITION,
          required: true,
          type: { kind: 'mapped', key: 'One', keys: KEY, required: true, type: UNKNOWN },
        },
        index: CONDITION,
      },
    ]),
  },
  {
    kind: 'alias',
    name: 'EqualFilter',
    parameters: ['Name extends string', 'Value'],
    doc: 'Conditions that compare this field with values, where it has no others.',
    type: {
      kind: 'mapped',
      key: 'Key',
      keys: { kind: 'template', parts: [literals(EQUALITIES), named('Name')] },
      type: orUndefined(named('FilterValue', named('Value'))),
    },
  },
  alias(
    'StandardName',
    unionOf([
      { kind: 'template', parts: [STRING, '*'] },
      { kind: 'template', parts: [startsWithout('U', 'u'), STRING] },
      { kind: 'template', parts: [literals(['U', 'u']), startsWithout('F', 'f'), STRING] },
    ]),
    'The name of a field that is no custom one, as those that begin with `UF` are, or a mask of names.',
  ),
  {
    kind: 'alias',
    name: 'FilterValue',
    parameters: ['Value'],
    internal: true,
    type: unionOf([
      named('Value'),
      readonlyListOf(named('Value')),
      keyword('boolean'),
      keyword('null'),
    ]),
  },
];

/** What the module declares: no other type of a scope may have these names. */
export const VALUE_NAMES: readonly string[] = [
  ...VALUES.map(({ name }) => name),
  SYSTEM_ERRORS.name,
];
