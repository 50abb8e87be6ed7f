/** The committed reference: where one method of an entity knows custom fields, no other refuses them. */
import { join } from 'node:path';

import {
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { groupBy } from '@oint/reference/typescript';
import { expect, test } from 'vitest';

import { REFERENCE } from '../../library.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const methods = [...(await readReference(join(ROOT, REFERENCE))).values()];
const entities = groupBy(methods, ({ name }) => name.replace(/\.\w+$/u, '').toLowerCase());

/** Names of custom fields, as portals have them. */
const SAMPLES = {
  'UF_CRM_*': ['UF_CRM_1716900000', 'ufCrm1716900000'],
  'UF_*': ['UF_1716900000', 'uf1716900000'],
  'UF_AUTO_*': ['UF_AUTO_291715100499', 'ufAuto291715100499'],
  'UF_RPA_*': ['UF_RPA_1_NAME', 'ufRpa1Name'],
  'PARENT_ID_*': ['PARENT_ID_128', 'parentId128'],
  'PROPERTY_*': ['PROPERTY_45', 'property45'],
} as const;
const FAMILIES = Object.entries(SAMPLES);

function structures(type: TypeFact): ObjectFact[] {
  if (isArray(type)) return structures(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(structures);
  if (!isObject(type)) return [];
  return [type, ...Object.values(type.fields).flatMap((field) => structures(field.type))];
}

function names(facts: MethodFacts): string[] {
  return [facts.params, facts.result]
    .flatMap(structures)
    .flatMap(({ patterns = {} }) => Object.keys(patterns));
}

function takes(type: TypeFact, name: string): boolean {
  if (isArray(type)) return takes(type.array, name);
  if (isUnion(type)) return type.anyOf.some((member) => takes(member, name));
  if (isEnum(type)) return type.open === true || type.enum.includes(name);
  if (!isObject(type)) return true;
  const prefixes = Object.keys(type.patterns ?? {}).map((pattern) => pattern.replace('*', ''));
  return type.others !== undefined || prefixes.some((prefix) => name.startsWith(prefix));
}

/** Places of a method that refuse a custom field in either spelling. */
function refusals(facts: MethodFacts, spellings: readonly string[]): string[] {
  return Object.entries(facts.params.fields)
    .filter(([name, { type }]) => /(?:filter|order|select)$/iu.test(name) && !isConditions(type))
    .filter(([, { type }]) => !spellings.some((name) => takes(type, name)))
    .map(([name]) => `${facts.name} v${facts.version}: ${name} refuses ${spellings[0]}`);
}

/** A list of conditions of which each names its field as a value. */
function isConditions(type: TypeFact): boolean {
  return isArray(type) && !isEnum(type.array) && type.array !== 'string';
}

test.each(FAMILIES)('%s is known to all methods of an entity, or to none', (family, spellings) => {
  const knowing = [...entities].filter(([, own]) =>
    own.some((facts) => names(facts).some((name) => [family, camel(family)].includes(name))),
  );
  expect(knowing.length).toBeGreaterThan(0);
  const refusing = knowing.flatMap(([, own]) => own.flatMap((facts) => refusals(facts, spellings)));
  expect(refusing).toEqual([]);
});

test('entities whose custom fields are made by methods of theirs have them', () => {
  const makers = [...entities.keys()].filter((entity) => entity.endsWith('.userfield'));
  expect(makers).toContain('crm.deal.userfield');
  const refusing = makers
    .flatMap((maker) => entities.get(maker.replace(/\.userfield$/u, '')) ?? [])
    .flatMap((facts) => refusals(facts, ['UF_CRM_1716900000', 'ufCrm1716900000']));
  expect(refusing).toEqual([]);
});

function camel(family: string): string {
  return family
    .toLowerCase()
    .replaceAll(/_+([a-z])/gu, (_, letter: string) => letter.toUpperCase())
    .replace('_', '');
}
