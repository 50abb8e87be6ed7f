/** Two states of what the reference knows of events and placements. */
import {
  type EventFacts,
  EVENTS_FILE,
  type ObjectFact,
  type PlacementFacts,
  PLACEMENTS_FILE,
} from '@oint/reference';
import { parseEvents, parsePlacements } from '@oint/reference/node';
import { compare } from '@oint/reference/typescript';

import { compareFactTypes, compareStructures } from './compare-fact-types.ts';
import { type MethodChange, useOf } from './compare-methods.ts';
import type { Change } from './entry.ts';
import {
  compareFields,
  type FieldComparisons,
  proseChange,
  valueChange,
} from './field-comparison.ts';
import { pairUp } from './pair-up.ts';

/** What portals send to handlers of applications. */
export interface Handlers {
  /** What `auth` holds of events. */
  readonly auth?: ObjectFact | undefined;
  readonly events: Iterable<readonly [name: string, facts: EventFacts]>;
  readonly placements: Iterable<readonly [code: string, facts: PlacementFacts]>;
}

/** Those in the files of a reference, by path; none where a file is missing or cannot be read. */
export function handlersIn(files: ReadonlyMap<string, string>): Handlers {
  const text = files.get(EVENTS_FILE);
  const { auth, events } = parseEvents(text ?? null);
  return {
    auth: text === undefined ? undefined : auth,
    events: Object.entries(events),
    placements: Object.entries(parsePlacements(files.get(PLACEMENTS_FILE) ?? null).placements),
  };
}

/** What is compared, by a name that tells events and placements from methods. */
type Named<Facts> = readonly [name: string, facts: Facts];

/** Events and placements that differ, sorted by name. */
export function compareHandlers(before: Handlers, after: Handlers): MethodChange[] {
  return [
    ...compareAuth(before.auth, after.auth),
    ...compareNamed(before.events, after.events, EVENT, ['rest-event-added', 'rest-event-removed']),
    ...compareNamed(before.placements, after.placements, PLACEMENT, [
      'rest-placement-added',
      'rest-placement-removed',
    ]),
  ].toSorted((a, b) => compare(a.method, b.method));
}

function compareAuth(before?: ObjectFact, after?: ObjectFact): MethodChange[] {
  if (before === undefined || after === undefined) return [];
  const changes = compareStructures({ subject: subjectOf(AUTH), before, after }, 'result');
  return changes.length === 0 ? [] : [{ method: AUTH, state: 'changed', changes }];
}

/** What the type is called that events have in common. */
const AUTH = 'EventAuth';

function compareNamed<Facts>(
  before: Iterable<Named<Facts>>,
  after: Iterable<Named<Facts>>,
  comparisons: FieldComparisons<Facts>,
  [added, removed]: readonly [Change['kind'], Change['kind']],
): MethodChange[] {
  const paired = pairUp([...before], [...after], [([name]) => name]);
  const whole = ([name]: Named<Facts>, state: 'added' | 'removed'): MethodChange => ({
    method: name,
    state,
    changes: [
      {
        kind: state === 'added' ? added : removed,
        subject: subjectOf(name),
        before: null,
        after: null,
      },
    ],
  });
  return [
    ...paired.pairs.flatMap(([[, old], [name, current]]): MethodChange[] => {
      const pair = { subject: subjectOf(name), before: old, after: current };
      const changes = compareFields(comparisons, pair);
      return changes.length === 0 ? [] : [{ method: name, state: 'changed', changes }];
    }),
    ...paired.removed.map((own) => whole(own, 'removed')),
    ...paired.added.map((own) => whole(own, 'added')),
  ];
}

function subjectOf(name: string): string {
  return `rest.${name}`;
}

function scopesChange(
  subject: string,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  return valueChange('rest-scopes-changed', subject, before.join(', '), after.join(', '));
}

/** That of all events. */
const SAME: ObjectFact = { fields: {} };

const EVENT: FieldComparisons<EventFacts> = {
  // It is the key in other letters.
  name: () => [],
  page: ({ subject, before, after }) => proseChange(`${subject}.page`, before.page, after.page),
  scopes: ({ subject, before, after }) => scopesChange(subject, before.scopes, after.scopes),
  data: ({ subject, before, after }) =>
    compareFactTypes(
      { subject: `${subject}.data`, before: before.data, after: after.data },
      'result',
    ),
  auth: ({ subject, before, after }) =>
    compareStructures(
      { subject: `${subject}.auth`, before: before.auth ?? SAME, after: after.auth ?? SAME },
      'result',
    ),
  offline: ({ subject, before, after }) =>
    valueChange('rest-delivery-changed', subject, queueOf(before), queueOf(after)),
  suffixed: ({ subject, before, after }) =>
    valueChange('rest-delivery-changed', subject, namesOf(before), namesOf(after)),
  deprecated: ({ subject, before, after }) =>
    valueChange('deprecation-changed', subject, useOf(before.deprecated), useOf(after.deprecated)),
  methods: ({ subject, before, after }) =>
    proseChange(`${subject}.methods`, before.methods.join(', '), after.methods.join(', ')),
};

function queueOf({ offline }: EventFacts): string {
  return offline === false ? 'sent alone' : 'may be queued';
}

function namesOf({ suffixed }: EventFacts): string {
  return suffixed === true ? 'for one entity too' : 'for all';
}

const PLACEMENT: FieldComparisons<PlacementFacts> = {
  page: ({ subject, before, after }) => proseChange(`${subject}.page`, before.page, after.page),
  scopes: ({ subject, before, after }) => scopesChange(subject, before.scopes, after.scopes),
  options: ({ subject, before, after }) => optionsChanges(subject, before.options, after.options),
  deprecated: ({ subject, before, after }) =>
    valueChange(
      'deprecation-changed',
      subject,
      useOf(before.deprecated && {}),
      useOf(after.deprecated && {}),
    ),
};

function optionsChanges(subject: string, before: ObjectFact, after: ObjectFact): readonly Change[] {
  return compareStructures({ subject: `${subject}.options`, before, after }, 'result');
}
