/** What the reference adds to functions, from pages to generated code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MethodFacts, TypeFact } from '@oint/reference';
import { describe, expect, test } from 'vitest';

import { compile } from '../src/compile.ts';
import type { FunctionNode } from '../src/ir.ts';
import { readProject } from '../src/read/read-project.ts';
import { addFiles, codegen, deskProject } from './project.ts';

const PLAN: MethodFacts = {
  format: 1,
  name: 'visit.plan',
  page: 'visit/plan.md',
  scopes: ['visit'],
  version: 3,
  access: 'read',
  deprecated: { successor: 'visit.v2.plan' },
  params: {
    fields: {
      id: { type: 'integer', required: true },
      data: { type: { fields: {}, others: 'any' } },
      flags: { type: { array: 'integer' } },
      guests: { type: { array: { fields: { NAME: { type: 'string' } } } } },
      NOTIFY: { type: 'yes-no' },
      fileContent: { type: 'file' },
      papers: { type: { array: 'file' } },
      from: { type: 'date' },
      to: { type: 'date' },
      room: { type: { fields: { ID: { type: 'integer' } } } },
    },
  },
  result: { fields: { id: { type: 'integer', required: true } } },
  errors: [],
};

async function projectWith(facts: MethodFacts): Promise<string> {
  const root = await deskProject();
  const path = `docs/bitrix24/reference/${facts.scopes[0]}/${facts.name}${facts.version === 3 ? '.v3' : ''}.json`;
  await addFiles(root, { [path]: JSON.stringify(facts) });
  return root;
}

async function planVisit(facts: MethodFacts): Promise<FunctionNode> {
  const root = await projectWith(facts);
  const sources = await readProject(root, 'docs/bitrix24');
  const { program } = await compile(sources, { library: 'bitrix24', complete: true });
  const found = program.sections
    .flatMap(({ functions }) => functions)
    .find(({ name }) => name === 'planVisit');
  if (found === undefined) throw new Error('planVisit was not compiled');
  return found;
}

test('generated code names the types, facts and deprecation of the reference', async () => {
  const root = await projectWith(PLAN);
  const { code, stderr } = await codegen(root);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).toContain('[deprecated-method]');
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const sdk = await read('packages/sdk/src/generated/bitrix24/desk.gen.ts');
  expect(sdk).toContain("import type { Visit as VisitMethods } from './rest/visit.gen.ts';");
  expect(sdk).toContain("{ access: 'read', version: 3, ...options }");
  expect(sdk).toMatch(/@deprecated The REST method `visit\.plan` is deprecated; its successor is/u);
  expect(sdk).toContain("Pick<VisitMethods['visit.plan']['params'], 'from' | 'to'>");
  expect(await read('packages/sdk/api.md')).toContain('- **Deprecated.** The REST method');
  expect(await read('packages/cli/src/generated/bitrix24/desk.gen.ts')).toContain(
    "ru: 'Метод REST `visit.plan` устарел; вместо него — `visit.v2.plan`.'",
  );
});

test('a page that says that its method is deprecated is not told so', async () => {
  const root = await projectWith(PLAN);
  const path = 'docs/bitrix24/en/desk/plan-visit.md';
  const page = await readFile(join(root, path), 'utf8');
  await addFiles(root, {
    [path]: `${page}\n:::warning\nBitrix24 calls the method deprecated.\n:::\n`,
  });
  expect((await codegen(root)).stderr).not.toContain('[deprecated-method]');
});

test('help says once that a method is deprecated, where its page names the successor', async () => {
  const root = await projectWith(PLAN);
  const path = 'docs/bitrix24/en/desk/plan-visit.md';
  const page = await readFile(join(root, path), 'utf8');
  const helpWith = async (note: string): Promise<string> => {
    await addFiles(root, { [path]: `${page}\n:::warning\n${note}\n:::\n` });
    expect(await codegen(root)).toMatchObject({ code: 0 });
    return readFile(join(root, 'packages/cli/src/generated/bitrix24/desk.gen.ts'), 'utf8');
  };
  const generated = 'Метод REST `visit.plan` устарел';
  expect(await helpWith('Bitrix24 calls the method deprecated.')).toContain(generated);
  expect(await helpWith('It comes before `visit.v2.plan`.')).toContain(generated);
  expect(await helpWith('Deprecated: use `visit.v2.plan`.')).not.toContain(generated);
});

test('a structure that is spread has the fields that nothing else fills', async () => {
  const { parameters } = await planVisit(PLAN);
  const fields = parameters.find(({ name }) => name === 'fields');
  expect(fields?.rest).toEqual({
    kind: 'body',
    named: true,
    without: ['id', 'data', 'guests', 'NOTIFY', 'fileContent', 'papers', 'flags'],
  });
});

function visitWithGuests(type: TypeFact): Promise<FunctionNode> {
  return planVisit({
    ...PLAN,
    params: { fields: { ...PLAN.params.fields, guests: { type } } },
  });
}

describe('a parameter has the type of its field where that says more than the page', () => {
  const path = { kind: 'field', path: ['guests'], named: true };

  test.each([
    ['elements with fields', { array: { fields: { NAME: { type: 'string' } } } }, path],
    ['elements of a few values', { array: { enum: ['A', 'B'] } }, path],
    ['elements of one type', { array: 'integer' }, undefined],
    ['elements of any type', { array: 'any' }, undefined],
    ['no list', 'string', undefined],
  ] satisfies [string, TypeFact, unknown][])('%s', async (_, type, expected) => {
    const { parameters } = await visitWithGuests(type);
    expect(parameters.find(({ name }) => name === 'guests')?.rest).toEqual(expected);
  });
});

test('a result is what the reference says, and what the page shows where that differs', async () => {
  const known = await planVisit({ ...PLAN, result: 'any' });
  expect(known.rest?.otherResult).toBeNull();
  expect(known.result).toEqual({ kind: 'unknown' });
  const other = await planVisit({ ...PLAN, result: 'boolean' });
  expect(other.rest?.otherResult).not.toBeNull();
  expect(other.result.kind).toBe('union');
});

test('methods that take their parameters by position are typed by name', async () => {
  const root = await projectWith({ ...PLAN, positional: ['id', 'data'] });
  await codegen(root);
  const sdk = await readFile(join(root, 'packages/sdk/src/generated/bitrix24/desk.gen.ts'), 'utf8');
  expect(sdk).toMatch(
    /Pick<\s*Exclude<VisitMethods\['visit\.plan'\]\['params'\], readonly unknown\[\]>/u,
  );
});
