/**
 * Requests with custom fields, for every parameter of every method whose entity has them: with each operator in filters,
 * and as directions and choices.
 */
import {
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';

import type { ImportedMethod } from '../../../codegen/src/import/facts/method-facts.ts';
import { isCustom, spelledAs } from '../../../codegen/src/import/shape/families.ts';
import type { Probe } from './probes.ts';

/** What the documentation of filters lists. */
const OPERATORS = ['', '=', '!', '!=', '>', '>=', '<', '<=', '%', '!%', '@', '!@', '><'];
const NUMBER = '1716900000';

export function customFieldProbes(methods: readonly ImportedMethod[]): Probe[] {
  const version2 = new Set(
    methods.filter(({ facts }) => facts.version === 2).map(({ facts }) => facts.name),
  );
  const families = new Map<string, Set<string>>();
  for (const { facts } of methods) {
    const own = families.get(entityOf(facts)) ?? new Set();
    for (const family of familiesOf(facts)) own.add(family);
    families.set(entityOf(facts), own);
  }
  return methods.flatMap(({ facts }) => {
    const table =
      facts.version === 3 && version2.has(facts.name) ? 'RestMethodsVersion3' : 'RestMethods';
    // Parameters whose order counts may come as a list too.
    const type = `Exclude<${table}[${JSON.stringify(facts.name)}]['params'], readonly unknown[] | undefined>`;
    return [...(families.get(entityOf(facts)) ?? [])].flatMap((family) =>
      probesOfFamily(facts, family, type),
    );
  });
}

function entityOf({ name }: MethodFacts): string {
  return name.slice(0, name.lastIndexOf('.')).toLowerCase();
}

function familiesOf({ params, result }: MethodFacts): string[] {
  return [params, result]
    .flatMap(structuresIn)
    .flatMap(({ patterns = {} }) => Object.keys(patterns))
    .filter(isCustom);
}

function structuresIn(type: TypeFact): ObjectFact[] {
  if (isArray(type)) return structuresIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(structuresIn);
  if (!isObject(type)) return [];
  return [type, ...Object.values(type.fields).flatMap((field) => structuresIn(field.type))];
}

function probesOfFamily(facts: MethodFacts, family: string, type: string): Probe[] {
  return Object.entries(facts.params.fields).flatMap(([name, { type: own }]) => {
    const value = /^fields$/iu.test(name)
      ? written(facts, own, family)
      : valueOf(name, own, family);
    if (value === null) return [];
    const slot = `Partial<NonNullable<${type}[${JSON.stringify(name)}]>>`;
    return [
      {
        kind: 'custom field' as const,
        method: facts.name,
        place: `${facts.page}:1`,
        code: `{ const value: ${slot} = ${JSON.stringify(value)}; use(value); }`,
      },
    ];
  });
}

/** What is added or changed; `null` for a method that writes no record. */
function written({ name }: MethodFacts, type: TypeFact, family: string): unknown {
  const structure = isUnion(type) ? type.anyOf.find(isObject) : type;
  if (structure === undefined || !isObject(structure)) return null;
  if (!/\.(?:add|update|import)$/iu.test(name)) return null;
  return { [spelled(structure, family).replace('*', NUMBER)]: 'a' };
}

/** `null` for a parameter that has no custom fields. */
function valueOf(name: string, type: TypeFact, family: string): unknown {
  if (/select$/iu.test(name))
    return isArray(type) && (type.array === 'string' || isEnum(type.array))
      ? [family.replace('*', NUMBER)]
      : null;
  const structure = isUnion(type) ? type.anyOf.find(isObject) : type;
  if (structure === undefined || !isObject(structure)) return null;
  const field = spelled(structure, family).replace('*', NUMBER);
  if (/(?:order|sort)$/iu.test(name)) return { [field]: 'ASC' };
  if (!/filter$/iu.test(name) || structure.operators !== true) return null;
  return Object.fromEntries(
    OPERATORS.map((operator) => [`${operator}${field}`, /[@<>]{1,2}$/u.test(operator) ? [1] : 'a']),
  );
}

/** As the names beside it are. */
function spelled({ fields }: ObjectFact, family: string): string {
  const names = Object.keys(fields);
  const upper = names.filter((name) => name === name.toUpperCase()).length;
  if (names.length === 0) return family;
  return spelledAs(family, upper * 2 > names.length ? 'upper' : 'camel');
}
