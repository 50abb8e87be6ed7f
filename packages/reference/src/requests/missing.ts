import type { ObjectFact } from '../facts/facts.ts';
import { fieldOf } from '../fields/members.ts';
import { COMMON_PARAMS } from './common-params.ts';
import type { Params, TypedName } from './params.ts';

/** Required parameters that are not there. Of structures nothing is said: what a change needs of them is not known. */
export function missingParams(params: Params, known: ObjectFact): readonly TypedName[] {
  const given = givenFields(params, known);
  return Object.entries(known.fields)
    .filter(([name, { required }]) => required === true && !given.has(name))
    .filter(([name]) => !COMMON_PARAMS.includes(name.toLowerCase()))
    .map(([name, field]) => ({ name, field }));
}

/** Groups of parameters of which one is needed, and none is there. */
export function missingChoices(params: Params, known: ObjectFact): readonly (readonly string[])[] {
  const given = givenFields(params, known);
  return (known.oneOf ?? []).filter((group) => !group.some((name) => given.has(name)));
}

function givenFields(params: Params, known: ObjectFact): ReadonlySet<string> {
  return new Set(Object.keys(params).map((name) => fieldOf(known, name)?.[0] ?? name));
}
