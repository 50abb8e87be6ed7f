import type { EventFacts, PlacementFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { compareHandlers, type Handlers, handlersIn } from './compare-handlers.ts';
import { rateRest } from './entry.ts';

const EVENT: EventFacts = {
  name: 'onThingAdd',
  page: 'on-thing-add.md',
  scopes: ['thing'],
  data: { fields: { ID: { type: 'numeric-string', required: true } } },
  methods: [],
};

const PLACEMENT: PlacementFacts = {
  page: 'thing-tab.md',
  scopes: ['placement', 'thing'],
  options: { fields: { ID: { type: 'string', required: true } } },
};

const NONE: Handlers = { events: [], placements: [] };

function told(before: Handlers, after: Handlers): string[] {
  return compareHandlers(before, after).flatMap(({ changes }) =>
    changes.map((change) => {
      const { kind, subject, before: old, after: current } = change;
      return `${rateRest(change).level} ${kind} ${subject}: ${old ?? ''} → ${current ?? ''}`;
    }),
  );
}

const events = (facts: EventFacts): Handlers => ({ ...NONE, events: [['ONTHINGADD', facts]] });
const placements = (facts: PlacementFacts): Handlers => ({
  ...NONE,
  placements: [['THING_TAB', facts]],
});

test.each<[string, Partial<EventFacts>, string[]]>([
  ['nothing', {}, []],
  ['the same in other letters', { name: 'OnThingAdd' }, []],
  ['its page', { page: 'a.md' }, ['fix text-changed rest.ONTHINGADD.page: on-thing-add.md → a.md']],
  ['its permission', { scopes: ['crm'] }, ['fix rest-scopes-changed rest.ONTHINGADD: thing → crm']],
  [
    'how it comes',
    { offline: false, suffixed: true },
    [
      'fix rest-delivery-changed rest.ONTHINGADD: may be queued → sent alone',
      'fix rest-delivery-changed rest.ONTHINGADD: for all → for one entity too',
    ],
  ],
  [
    'its state',
    { deprecated: { successor: 'onThingMake' } },
    ['fix deprecation-changed rest.ONTHINGADD: in use → deprecated, use onThingMake'],
  ],
  [
    'a field that it had',
    { data: { fields: {} } },
    ['breaking result-key-removed rest.ONTHINGADD.data.ID: numeric-string → '],
  ],
  [
    'methods',
    { methods: ['thing.get'] },
    ['fix text-changed rest.ONTHINGADD.methods:  → thing.get'],
  ],
])('of an event it is told what differs: %s', (_, change, entries) => {
  expect(told(events(EVENT), events({ ...EVENT, ...change }))).toEqual(entries);
});

test.each<[string, Partial<PlacementFacts>, string[]]>([
  ['nothing', {}, []],
  [
    'its state',
    { deprecated: true },
    ['fix deprecation-changed rest.THING_TAB: in use → deprecated'],
  ],
  [
    'an option more',
    { options: { fields: { ...PLACEMENT.options.fields, URI: { type: 'string' } } } },
    ['feature result-key-added rest.THING_TAB.options.URI:  → string'],
  ],
])('of a placement it is told what differs: %s', (_, change, entries) => {
  expect(told(placements(PLACEMENT), placements({ ...PLACEMENT, ...change }))).toEqual(entries);
});

test('what came and went is one change each', () => {
  expect(told(events(EVENT), placements(PLACEMENT))).toEqual([
    'breaking rest-event-removed rest.ONTHINGADD:  → ',
    'feature rest-placement-added rest.THING_TAB:  → ',
  ]);
});

test('what events have in common is compared once', () => {
  const auth = { fields: { domain: { type: 'string', required: true } } } as const;
  expect(told({ ...NONE, auth }, { ...NONE, auth: { fields: {} } })).toEqual([
    'breaking result-key-removed rest.EventAuth.domain: string → ',
  ]);
});

test('files that are not there hold none', () => {
  expect(told(handlersIn(new Map()), NONE)).toEqual([]);
  const text = JSON.stringify({ format: 1, auth: { fields: {} }, events: { ONTHINGADD: EVENT } });
  expect(told(NONE, handlersIn(new Map([['events.json', text]])))).toEqual([
    'feature rest-event-added rest.ONTHINGADD:  → ',
  ]);
});
