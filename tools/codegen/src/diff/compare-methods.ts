/** Two states of the reference: methods, what they take and what they give. */
import type { Deprecation, MethodFacts } from '@oint/reference';
import { compare } from '@oint/reference/typescript';

import { type Cause, causeOf, type TwoReadings } from './causes.ts';
import { compareFactTypes, compareStructures } from './compare-fact-types.ts';
import type { Change } from './entry.ts';
import {
  compareFields,
  type FieldComparisons,
  proseChange,
  valueChange,
} from './field-comparison.ts';
import { pairUp } from './pair-up.ts';

/** A method that came, went or changed. */
export interface MethodChange {
  /** `crm.lead.get`, or `crm.lead.get.v3`; of an event or a placement its name. */
  readonly method: string;
  readonly state: 'added' | 'changed' | 'removed';
  /** Of a method that came or went the one change that it did. */
  readonly changes: readonly Change[];
  /** Where that is known. */
  readonly cause?: Cause | undefined;
}

/** Methods that differ, sorted by name. The same name in two versions of the API is two methods. */
export function compareMethods(
  before: Iterable<MethodFacts>,
  after: Iterable<MethodFacts>,
): MethodChange[] {
  const { pairs, removed, added } = pairUp([...before], [...after], [keyOf]);
  const all = [
    ...pairs.flatMap(([old, current]): MethodChange[] => {
      const method = keyOf(current);
      const pair = { subject: `${SUBJECT}.${method}`, before: old, after: current };
      const changes = compareFields(COMPARISONS, pair);
      return changes.length === 0 ? [] : [{ method, state: 'changed', changes }];
    }),
    ...removed.map((facts) => whole(facts, 'removed')),
    ...added.map((facts) => whole(facts, 'added')),
  ];
  return all.toSorted((a, b) => compare(a.method, b.method));
}

/** The changes, and why each method differs. */
export function withCauses(
  changes: readonly MethodChange[],
  readings: TwoReadings,
): MethodChange[] {
  return changes.map((change) => ({ ...change, cause: causeOf(change.method, readings) }));
}

/** What the subjects of methods begin with, which no section of the docs is called. */
const SUBJECT = 'rest';

/** `crm.lead.get`, or `crm.lead.get.v3`. */
export function keyOf({ name, version }: MethodFacts): string {
  return version === 3 ? `${name}.v3` : name;
}

function whole(facts: MethodFacts, state: 'added' | 'removed'): MethodChange {
  const method = keyOf(facts);
  const kind = state === 'added' ? 'rest-method-added' : 'rest-method-removed';
  const change: Change = { kind, subject: `${SUBJECT}.${method}`, before: null, after: null };
  return { method, state, changes: [change] };
}

const COMPARISONS: FieldComparisons<MethodFacts> = {
  format: () => [],
  // They are what methods are told apart by.
  name: () => [],
  version: () => [],
  page: ({ subject, before, after }) => proseChange(`${subject}.page`, before.page, after.page),
  description: ({ subject, before, after }) =>
    proseChange(`${subject}.description`, before.description, after.description),
  scopes: ({ subject, before, after }) =>
    valueChange('rest-scopes-changed', subject, before.scopes.join(', '), after.scopes.join(', ')),
  access: ({ subject, before, after }) =>
    valueChange('rest-access-changed', subject, before.access, after.access),
  deprecated: ({ subject, before, after }) =>
    valueChange('deprecation-changed', subject, useOf(before.deprecated), useOf(after.deprecated)),
  params: ({ subject, before, after }) =>
    compareStructures({ subject, before: before.params, after: after.params }, 'request'),
  positional: ({ subject, before, after }) =>
    valueChange(
      // By name the parameters can be given before and after.
      before.positional === undefined ? 'type-widened' : 'rest-order-changed',
      subject,
      orderOf(before),
      orderOf(after),
    ),
  result: ({ subject, before, after }) =>
    compareFactTypes(
      { subject: `${subject}.result`, before: before.result, after: after.result },
      'result',
    ),
  errors: ({ subject, before, after }) =>
    compareErrors(`${subject}.errors`, before.errors, after.errors),
  paging: ({ subject, before, after }) =>
    valueChange('rest-paging-changed', subject, pagingOf(before), pagingOf(after)),
};

export function useOf(deprecated: Deprecation | undefined): string {
  if (deprecated === undefined) return 'in use';
  const { successor } = deprecated;
  return successor === undefined ? 'deprecated' : `deprecated, use ${successor}`;
}

function orderOf({ positional }: MethodFacts): string {
  return positional === undefined ? 'by name' : positional.join(', ');
}

function pagingOf({ paging }: MethodFacts): string {
  if (paging === undefined) return 'no list';
  const { by, page = [], names = {}, rows, ...others } = paging;
  const place = page.length === 0 ? '' : ` in ${page.join('.')}`;
  const rest = Object.entries({ ...names, ...others }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${String(value).replaceAll(',', '.')}`],
  );
  return [`by ${by}${place}`, `rows ${rows.join('.') || 'are the result'}`, ...rest].join(', ');
}

/** Codes of errors that came or went. */
export function compareErrors(
  subject: string,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const lost = before.filter((code) => !after.includes(code));
  const gained = after.filter((code) => !before.includes(code));
  return valueChange(
    'rest-errors-changed',
    subject,
    lost.length === 0 ? null : lost.join(', '),
    gained.length === 0 ? null : gained.join(', '),
  );
}
