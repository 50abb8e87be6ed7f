/**
 * Results of which neither a page nor an answer tells: methods that do the same for other entities of the scope answer alike,
 * and things have the fields that the entity is told to have.
 *
 * @example
 *   `crm.measure.add` says nothing of its result. Of the methods of `crm` that are called so, make things of fields in capitals and show
 *   an answer, nearly all answer with an integer; those called `list` with a list, here of what `crm.measure.fields` tells.
 */
import {
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
} from '@oint/reference';
import { isEmpty, membersOf, sorted } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import { tellsFields } from '../method/described-fields.ts';
import { withoutPromises } from './agreed-types.ts';
import { entityOf } from './entity.ts';
import { LEAST_FIELDS } from './results.ts';
import type { Answered } from './wire-values.ts';

/** A method, and the fields of its entity where it tells them. */
export interface Telling extends Answered {
  readonly entity: ObjectFact | null;
  /** The method whose result a sentence says the result is like. */
  readonly answersAs?: string | null | undefined;
}

/** From this share on, the others answer alike. */
const SHARE = 0.75;
const LEAST = 5;

const OPEN: ObjectFact = { fields: {}, others: 'any' };

/** The facts in the same order. */
export function withUntoldResults(methods: readonly Telling[]): MethodFacts[] {
  const entities = new Map(
    methods.flatMap(({ facts, entity }) => (entity === null ? [] : [[entityOf(facts), entity]])),
  );
  const byName = new Map(methods.map(({ facts }) => [facts.name.toLowerCase(), facts.result]));
  const shown = methods.filter(({ isShown }) => isShown).map(({ facts }) => facts);
  const [namesakes, others] = [groupBy(shown, thingOf), groupBy(shown, taskOf)];
  return methods.map(({ facts, answersAs }) => {
    if (facts.result !== 'any') return facts;
    const same = byName.get(answersAs?.toLowerCase() ?? '');
    if (same !== undefined) return { ...facts, result: withoutPromises(same) };
    if (tellsFields(facts.name))
      return { ...facts, result: descriptions(others.get(taskOf(facts)) ?? []) };
    const alike = [namesakes.get(thingOf(facts)) ?? [], others.get(taskOf(facts)) ?? []].map(
      (own) => own.filter((other) => isUpper(other, entities) === isUpper(facts, entities)),
    );
    const [kind] = alike.flatMap(
      (own) => commonKind(own.map(({ result }) => kindOf(result))) ?? [],
    );
    return kind === undefined
      ? facts
      : { ...facts, result: typeOf(kind, entities.get(entityOf(facts))) };
  });
}

/** A description for each field, with what other methods of the scope say of theirs. */
function descriptions(others: readonly MethodFacts[]): TypeFact {
  const shown = others
    .flatMap(({ result }) => membersOf(result).filter(isObject))
    .flatMap(({ fields, others: all }) => [...Object.values(fields).map(({ type }) => type), all])
    .flatMap((type) => (type !== undefined && isObject(type) && isDescription(type) ? [type] : []));
  if (shown.length < LEAST) return 'any';
  const names = new Map(shown.flatMap(({ fields }) => Object.entries(fields)));
  return { fields: {}, others: withoutPromises({ fields: sorted([...names]), others: 'any' }) };
}

function isDescription({ fields }: ObjectFact): boolean {
  return ['type', 'isRequired'].every((name) => Object.hasOwn(fields, name));
}

/** What is done, of a thing of what depth: `add` of `crm.measure.add`, and of no `crm.deal.contact.add`. */
function taskOf({ name, version, scopes: [scope] }: MethodFacts): string {
  const words = name.toLowerCase().split('.');
  return `${version} ${scope} ${words.length} ${words.at(-1)}`;
}

/** `userfield.add` of `crm.deal.userfield.add`: of things with the same name. */
function thingOf({ name, version, scopes: [scope] }: MethodFacts): string {
  const words = name.toLowerCase().split('.');
  return `${version} ${scope} ${words.length} ${words.slice(-2).join('.')}`;
}

/** Whether the fields of the thing go by the names of the database: such methods answer with what stands in it. */
function isUpper(facts: MethodFacts, entities: ReadonlyMap<string, ObjectFact>): boolean {
  const named = [
    ...namesIn(entities.get(entityOf(facts)) ?? OPEN),
    ...membersOf(facts.params.fields['fields']?.type ?? OPEN).flatMap(namesIn),
    ...namesIn(facts.result),
  ].filter((name) => /[A-Za-z]{2}/u.test(name));
  return named.every((name) => name === name.toUpperCase());
}

function namesIn(type: TypeFact): string[] {
  if (isArray(type)) return namesIn(type.array);
  return isObject(type) ? Object.keys(type.fields) : [];
}

/** A value, a thing, or a list of things; what is wrapped in more is none of these. */
type Kind = Told | 'other';
type Told = 'integer' | 'boolean' | 'thing' | 'list';

function kindOf(result: TypeFact): Kind {
  const [only, ...others] = membersOf(result).filter(
    (member) => !isEmpty(member) && member !== 'numeric-string',
  );
  if (only === undefined || others.length > 0) return 'other';
  if (only === 'integer' || only === 'boolean') return only;
  if (isArray(only)) return isObject(only.array) ? 'list' : 'other';
  return isObject(only) && Object.keys(only.fields).length >= LEAST_FIELDS ? 'thing' : 'other';
}

function commonKind(kinds: readonly Kind[]): Told | null {
  if (kinds.length < LEAST) return null;
  const [[most, own] = ['other' as const, []]] = [...groupBy(kinds, (kind) => kind)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return most !== 'other' && own.length >= kinds.length * SHARE ? most : null;
}

/** What is told of another method promises nothing. */
function typeOf(kind: Told, entity: ObjectFact | undefined): TypeFact {
  if (kind === 'integer' || kind === 'boolean') return kind;
  const thing = entity === undefined ? OPEN : withoutPromises(entity);
  return kind === 'list' ? { array: thing } : thing;
}
