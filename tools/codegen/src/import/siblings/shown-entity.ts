/**
 * The fields of an entity, as its methods show them: rows, things that are returned, and what is written. An object that leaves
 * its names open takes them, and no other, where each name that is known of it is among them.
 *
 * @example
 *   The filter of `crm.product.list` shows `NAME` alone, and its rows have `ID`, `NAME`, `PRICE` and others: the filter takes
 *   these.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';
import { isEmpty, membersOf, unionOf } from '@oint/reference/descriptions';
import { inCapitals } from '@oint/reference/typescript';

import { tellsFields } from '../method/described-fields.ts';
import { folded } from '../shape/fields.ts';
import { entitiesIn } from './results.ts';

/** With fewer fields an entity is not known well enough to close anything. */
const LEAST_DESCRIBED = 5;

/** `undefined` where something is known of the object that the entity has not, or too little is known of it. */
export function shownEntity(
  open: ObjectFact,
  family: readonly MethodFacts[],
): ObjectFact | undefined {
  // Conditions name few fields at a time; other objects of one name may be anything.
  const least = open.operators === true ? 1 : 2;
  const known = Object.keys(open.fields);
  const structures = family.flatMap(entitiesOf).filter(({ others }) => others === undefined);
  const fields = new Map<string, [string, FieldFact]>();
  const spell = known.every((name) => name === name.toUpperCase()) ? inCapitals : String;
  for (const structure of structures)
    for (const [name, { type, from }] of Object.entries(structure.fields))
      if (!fields.has(folded(name))) {
        const own = given(type);
        // Answers write numbers as text.
        const loose = own === 'string' && (from === 'example' || /id$/iu.test(name));
        const lent: TypeFact = loose ? { anyOf: ['string', 'integer'] } : own;
        fields.set(folded(name), [spell(name), { from: 'example', type: lent }]);
      }
  if (known.length < least || fields.size < LEAST_DESCRIBED) return undefined;
  if (!known.every((name) => fields.has(folded(name)))) return undefined;
  const patterns = structures.flatMap((own) => Object.entries(own.patterns ?? {}));
  return {
    fields: Object.fromEntries(fields.values()),
    ...(patterns.length === 0 ? {} : { patterns: Object.fromEntries(patterns) }),
  };
}

function entitiesOf({ name, params, result }: MethodFacts): ObjectFact[] {
  const written = Object.entries(params.fields).flatMap(([own, { type }]) =>
    /^(?:fields|filter)$/iu.test(own) ? membersOf(type).filter(isObject) : [],
  );
  return tellsFields(name) ? written : [...written, ...entitiesIn(result)];
}

/** What callers give of what answers hold: values, and nothing of structures. */
function given(type: TypeFact): TypeFact {
  if (isArray(type)) return 'any';
  if (isUnion(type)) return unionOf(type.anyOf.filter((member) => !isEmpty(member)).map(given));
  if (isObject(type)) return 'any';
  if (isEnum(type)) return { ...type, open: true };
  if (type === 'numeric-string') return { anyOf: ['string', 'integer'] };
  return isEmpty(type) ? 'any' : type;
}
