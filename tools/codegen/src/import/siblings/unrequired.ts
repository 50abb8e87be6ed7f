/**
 * What a method that changes things demands: where its table marks the same fields as that of the method which makes them, the
 * table was taken from there. What is there already need not be given again.
 *
 * @example
 *   `crm.vat.add` demands `NAME` and `RATE` of its `fields`, and so does the table of `crm.vat.update`: an update of the name
 *   alone is one.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';

import { entityOf } from './entity.ts';

/** Where the written fields stand. */
const FIELDS = /^fields$/iu;
const CHANGES = /\.update$/iu;

/** The facts in the same order. */
export function withoutDemandsOfMaking(methods: readonly MethodFacts[]): MethodFacts[] {
  const makers = new Map(
    methods.filter(({ name }) => /\.add$/iu.test(name)).map((method) => [entityOf(method), method]),
  );
  return methods.map((method) => {
    const maker = CHANGES.test(method.name) ? makers.get(entityOf(method)) : undefined;
    return maker === undefined ? method : relaxed(method, maker);
  });
}

function relaxed(method: MethodFacts, maker: MethodFacts): MethodFacts {
  const demanded = new Set([
    ...requiredIn(maker.params),
    ...Object.entries(maker.params.fields).flatMap(([name, { type }]) =>
      FIELDS.test(name) ? requiredInType(type) : [],
    ),
  ]);
  const fields = Object.entries(method.params.fields).map(([name, field]): [string, FieldFact] => [
    name,
    FIELDS.test(name) ? { ...field, type: relaxedType(field.type, demanded) } : field,
  ]);
  return { ...method, params: { ...method.params, fields: Object.fromEntries(fields) } };
}

function requiredIn({ fields }: ObjectFact): string[] {
  return Object.entries(fields).flatMap(([name, { required }]) =>
    required === undefined ? [] : [name.toLowerCase()],
  );
}

function requiredInType(type: TypeFact): string[] {
  if (isArray(type)) return requiredInType(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(requiredInType);
  return isObject(type) ? requiredIn(type) : [];
}

function relaxedType(type: TypeFact, demanded: ReadonlySet<string>): TypeFact {
  if (isArray(type)) return { array: relaxedType(type.array, demanded) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => relaxedType(member, demanded)) };
  if (!isObject(type)) return type;
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    field.required === true && demanded.has(name.toLowerCase())
      ? { ...field, required: 'conditional' }
      : field,
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}
