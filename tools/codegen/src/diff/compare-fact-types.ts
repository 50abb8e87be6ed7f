/** Types of the reference, before and after, as those see them who give values or receive them. */
import { type FieldFact, type ObjectFact, type TypeFact, isArray, isObject } from '@oint/reference';

import { typeText } from '../reference/type-text.ts';
import type { ChangeKind } from './change-rules.ts';
import { compareChoices } from './compare-choices.ts';
import { fewest } from './compare-result.ts';
import type { Change } from './entry.ts';
import { covers, type Direction, type Member, membersOf } from './fact-values.ts';
import {
  compareFields,
  type FieldComparisons,
  type Pair,
  proseChange,
  valueChange,
} from './field-comparison.ts';
import { pairUp } from './pair-up.ts';

/** What differs between two types, each where it differs. */
export function compareFactTypes(
  { subject, before, after }: Pair<TypeFact>,
  direction: Direction,
): Change[] {
  if (before === after) return [];
  const former = membersOf(before);
  const present = membersOf(after);
  const lost = former.some((member) => !covers(present, member, direction));
  const gained = present.some((member) => !covers(former, member, direction));
  const kind = KINDS[direction](gained, lost);
  const texts: readonly [string, string] = [typeText(before), typeText(after)];
  return [
    ...(kind === null
      ? valueChange('type-reworded', subject, ...texts)
      : [{ kind, subject, before: texts[0], after: texts[1] }]),
    ...former.flatMap((member) =>
      compareInside({ subject, before: member, after: present }, direction),
    ),
  ];
}

const KINDS: Readonly<Record<Direction, (gained: boolean, lost: boolean) => ChangeKind | null>> = {
  request: (gained, lost) => (lost ? 'type-narrowed' : gained ? 'type-widened' : null),
  result: (gained, lost) => {
    if (gained) return lost ? 'result-changed' : 'result-widened';
    return lost ? 'result-narrowed' : null;
  },
};

/** Lists with lists, and structures with structures: with those that look alike most, where there are several. */
function compareInside(
  { subject, before, after }: { subject: string; before: Member; after: readonly Member[] },
  direction: Direction,
): readonly Change[] {
  const alternatives = after.flatMap((member) => {
    if (isArray(before) && isArray(member)) {
      const pair = { subject: `${subject}[]`, before: before.array, after: member.array };
      return [compareFactTypes(pair, direction)];
    }
    return isObject(before) && isObject(member)
      ? [compareStructures({ subject, before, after: member }, direction)]
      : [];
  });
  return fewest(alternatives);
}

/** The fields of a structure, before and after, and what it says of others. */
export function compareStructures(pair: Pair<ObjectFact>, direction: Direction): Change[] {
  const { subject, before, after } = pair;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    ...compareMembers(subject, fieldsOf(before), fieldsOf(after), direction),
    ...compareOthers(pair, direction),
    ...(direction === 'request' ? compareChoices(pair) : []),
  ];
}

/** A named field, or a family of names. */
type Field = FieldFact & { readonly name: string };

function fieldsOf({ fields, patterns = {} }: ObjectFact): Field[] {
  return [
    ...Object.entries(fields).map(([name, field]) => ({ ...field, name })),
    ...Object.entries(patterns).map(([name, type]) => ({ type, name })),
  ];
}

const ADDED = { request: 'parameter-added', result: 'result-key-added' } as const;
const REMOVED = { request: 'parameter-removed', result: 'result-key-removed' } as const;

function compareMembers(
  subject: string,
  before: readonly Field[],
  after: readonly Field[],
  direction: Direction,
): Change[] {
  // The same name in other letters is the same field: both are known then.
  const { pairs, removed, added } = pairUp(before, after, [
    ({ name }) => name,
    ({ name }) => name.toLowerCase(),
  ]);
  return [
    ...pairs.flatMap(([old, current]) =>
      compareField(
        { subject: `${subject}.${current.name}`, before: old, after: current },
        direction,
      ),
    ),
    ...removed.map(({ name, type }): Change => ({
      kind: REMOVED[direction],
      subject: `${subject}.${name}`,
      before: typeText(type),
      after: null,
    })),
    ...added.map(({ name, type, required }): Change => ({
      kind:
        direction === 'request' && required === true
          ? 'parameter-added-required'
          : ADDED[direction],
      subject: `${subject}.${name}`,
      before: null,
      after: typeText(type),
    })),
  ];
}

function compareField(pair: Pair<Field>, direction: Direction): Change[] {
  return compareFields(direction === 'request' ? PARAMETER : KEY, pair);
}

const COMMON: Omit<FieldComparisons<Field>, 'name' | 'required' | 'type'> = {
  // Compared together with the name.
  spellings: () => [],
  deprecated: ({ subject, before, after }) =>
    valueChange('deprecation-changed', subject, useOf(before), useOf(after)),
  documented: ({ subject, before, after }) =>
    proseChange(`${subject}.documented`, before.documented, after.documented),
  description: ({ subject, before, after }) =>
    proseChange(`${subject}.description`, before.description, after.description),
  // Evidence for the importer.
  from: () => [],
};

/** A field that the caller gives. */
const PARAMETER: FieldComparisons<Field> = {
  ...COMMON,
  name: (pair) => compareNames(pair, 'request'),
  required: ({ subject, before, after }) => [
    ...valueChange(
      after.required === true ? 'parameter-required' : 'parameter-optional',
      subject,
      before.required === true ? 'required' : 'optional',
      after.required === true ? 'required' : 'optional',
    ),
    ...proseChange(
      `${subject}.condition`,
      before.required === 'conditional' ? 'sometimes' : undefined,
      after.required === 'conditional' ? 'sometimes' : undefined,
    ),
  ],
  type: ({ subject, before, after }) =>
    compareFactTypes({ subject, before: before.type, after: after.type }, 'request'),
};

/** A field that the portal gives. */
const KEY: FieldComparisons<Field> = {
  ...COMMON,
  name: (pair) => compareNames(pair, 'result'),
  required: ({ subject, before, after }) =>
    valueChange(
      after.required === true ? 'result-key-required' : 'result-key-optional',
      subject,
      before.required === true ? 'always' : 'optional',
      after.required === true ? 'always' : 'optional',
    ),
  type: ({ subject, before, after }) =>
    compareFactTypes({ subject, before: before.type, after: after.type }, 'result'),
};

function useOf({ deprecated }: Field): string {
  return deprecated === true ? 'deprecated' : 'in use';
}

/** Every spelling is a name of its own in types. */
function compareNames({ subject, before, after }: Pair<Field>, direction: Direction): Change[] {
  const [old, current] = [namesOf(before), namesOf(after)];
  const lost = old.filter((name) => !current.includes(name));
  const gained = current.filter((name) => !old.includes(name));
  const of = (kind: ChangeKind, name: string, is: boolean): Change => ({
    kind,
    subject,
    before: is ? null : name,
    after: is ? name : null,
  });
  return [
    ...lost.map((name) => of(REMOVED[direction], name, false)),
    ...gained.map((name) => of(ADDED[direction], name, true)),
  ];
}

function namesOf({ name, spellings = [] }: Field): string[] {
  return [name, ...spellings];
}

/** Names that are not fixed, and operators before names. */
function compareOthers(
  { subject, before, after }: Pair<ObjectFact>,
  direction: Direction,
): Change[] {
  const [old, current] = [before.others, after.others];
  const changes =
    old === undefined || current === undefined
      ? valueChange(
          (current === undefined ? REMOVED : ADDED)[direction],
          `${subject}.*`,
          old === undefined ? null : typeText(old),
          current === undefined ? null : typeText(current),
        )
      : compareFactTypes({ subject: `${subject}.*`, before: old, after: current }, direction);
  return [
    ...changes,
    ...valueChange(
      after.operators === true ? 'type-widened' : 'type-narrowed',
      subject,
      operatorsText(before),
      operatorsText(after),
    ),
  ];
}

function operatorsText({ operators }: ObjectFact): string {
  return operators === true ? 'names behind operators' : 'names';
}
