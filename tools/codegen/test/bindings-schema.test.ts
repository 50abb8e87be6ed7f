import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Ajv, type JSONSchemaType } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { parseBindings } from '../src/bindings/parse-bindings.ts';
import { Diagnostics } from '../src/diagnostics/diagnostics.ts';
import { CONVERSIONS } from '../src/names/conversions.ts';
import { fixture } from './project.ts';

const folder = join(import.meta.dirname, '../../../docs/bitrix24/bindings');
const schema: JSONSchemaType<unknown> = JSON.parse(
  await readFile(join(folder, 'bindings.schema.json'), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));

/** Whether the schema and the generator take the same bindings, and which of them refuse. */
function verdicts(text: string): { schema: boolean; generator: boolean } {
  const diagnostics = new Diagnostics();
  parseBindings({ path: 'bindings/x.yaml', text }, diagnostics);
  return { schema: validate(parse(text)), generator: !diagnostics.failed };
}

test.each(files)('%s is valid and refers to the schema', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./bindings.schema.json');
  expect(verdicts(text)).toEqual({ schema: true, generator: true });
});

test('every kind of binding is valid', async () => {
  expect(verdicts(await fixture('bindings.yaml'))).toEqual({ schema: true, generator: true });
});

test('the conversions are those of the generator', () => {
  expect(JSON.stringify(schema)).toContain(JSON.stringify(Object.keys(CONVERSIONS)));
});

describe('what one refuses the other refuses', () => {
  test.each([
    ['no page', 'f: {}'],
    ['no SDK name', 'Bad-Name: { page: F }'],
    ['an unknown key', 'f: { page: F, colour: red }'],
    ['an unknown kind', 'f: { page: F, kind: magic }'],
    ['a module outside', 'f: { page: F, kind: handwritten, module: ../x.ts }'],
    ['no module', 'f: { page: F, kind: handwritten }'],
    ['keys of a call', 'f: { page: F, keys: { A: b } }'],
    ['a bad path of a constant', 'f: { page: F, constants: { a..b: 1 } }'],
    ['no option', 'f: { page: F, params: { a: { field: A } } }'],
    ['no target', 'f: { page: F, params: { a: { option: a } } }'],
    ['two targets', 'f: { page: F, params: { a: { option: a, field: A, spread: true } } }'],
    ['a bad wire path', 'f: { page: F, params: { a: { option: a, field: "../A" } } }'],
    ['no wire path', 'f: { page: F, params: { a: { option: a, field: [] } } }'],
    ['a bad wire path of several', 'f: { page: F, params: { a: { option: a, field: [A, .B] } } }'],
    ['an unknown conversion', 'f: { page: F, params: { a: { option: a, field: A, as: nope } } }'],
    ['a spread that is none', 'f: { page: F, params: { a: { option: a, spread: yes please } } }'],
    ['wins without a spread', 'f: { page: F, params: { a: { option: a, field: A, wins: true } } }'],
    [
      'a field of a handwritten function',
      'f: { page: F, kind: handwritten, module: x.ts, params: { a: { option: a, field: A } } }',
    ],
    [
      'a conversion in a handwritten function',
      'f: { page: F, kind: handwritten, module: x.ts, params: { a: { option: a, as: yn } } }',
    ],
    [
      'a switch of templates in a call',
      'f: { page: F, params: { a: { option: a, role: empty } } }',
    ],
    [
      'an option that a template ignores',
      'f: { page: F, kind: template, params: { a: { option: a, role: ignored } } }',
    ],
    ['a stream in a call', 'f: { page: F, params: { a: { option: a, field: A, as: stream } } }'],
    ['a server of a call', 'f: { page: F, server: authorization }'],
    ['an unknown server', 'f: { page: F, kind: handwritten, module: x.ts, server: moon }'],
    ['a bad name of a parameter', 'f: { page: F, params: { A-B: { option: a, field: A } } }'],
    ['a bad option', 'f: { page: F, params: { a: { option: --a, field: A } } }'],
    ['aliases that are no list of texts', 'f: { page: F, aliases: [1] }'],
    ['a list', '- f'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual({ schema: false, generator: false });
  });
});
