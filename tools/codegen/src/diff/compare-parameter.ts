/** The parameters of a function, before and after. */
import { printType } from '@oint/reference/typescript';

import { type Parameter, pathsOf, type Target } from '../ir.ts';
import { parameterType } from '../types/page-types.ts';
import { compareAcceptance } from './accepted-values.ts';
import type { Change } from './entry.ts';
import {
  canonicalJson,
  compareFields,
  type FieldComparisons,
  type Pair,
  textChanges,
  valueChange,
} from './field-comparison.ts';
import { pairUp } from './pair-up.ts';

/**
 * What differs between the parameters of a function. One that kept its option or its wire field is the same under
 * another name.
 */
export function compareParameters(
  subject: string,
  before: readonly Parameter[],
  after: readonly Parameter[],
  template: boolean,
): Change[] {
  const { pairs, removed, added } = pairUp(before, after, [
    ({ name }) => name,
    ({ option }) => option,
    ({ target }) => (target.kind === 'field' ? target.path.join('.') : null),
  ]);
  return [
    ...pairs.flatMap(([old, current]) =>
      compareParameter(
        { subject: `${subject}.${current.name}`, before: old, after: current },
        template,
      ),
    ),
    ...removed.map((parameter): Change => ({
      kind: 'parameter-removed',
      subject: `${subject}.${parameter.name}`,
      before: printType(parameterType(parameter)),
      after: null,
    })),
    ...added.map((parameter): Change => ({
      kind: parameter.required ? 'parameter-added-required' : 'parameter-added',
      subject: `${subject}.${parameter.name}`,
      before: null,
      after: printType(parameterType(parameter)),
    })),
    ...compareOrder(subject, before, pairs),
  ];
}

/** The order shows in help and comments alone, since parameters are named. */
function compareOrder(
  subject: string,
  former: readonly Parameter[],
  pairs: readonly (readonly [Parameter, Parameter])[],
): Change[] {
  const names = (of: typeof pairs): string => of.map(([, { name }]) => name).join(', ');
  const sorted = pairs.toSorted(([a], [b]) => former.indexOf(a) - former.indexOf(b));
  return valueChange('text-changed', `${subject}.order`, names(sorted), names(pairs));
}

function compareParameter(pair: Pair<Parameter>, template: boolean): Change[] {
  return compareFields(template ? TEMPLATE_COMPARISONS : COMPARISONS, pair);
}

const COMPARISONS: FieldComparisons<Parameter> = {
  name: ({ subject, before, after }) =>
    valueChange('parameter-renamed', subject, before.name, after.name),
  names: ({ subject, before, after }) =>
    textChanges(`${subject}.name`, before.names, after.names, String),
  option: ({ subject, before, after }) =>
    valueChange('option-renamed', subject, `--${before.option}`, `--${after.option}`),
  types: compareTypes,
  required: ({ subject, before, after }) =>
    valueChange(
      after.required ? 'parameter-required' : 'parameter-optional',
      subject,
      before.required ? 'required' : 'optional',
      after.required ? 'required' : 'optional',
    ),
  default: compareDefaults,
  description: ({ subject, before, after }) =>
    textChanges(`${subject}.description`, before.description, after.description, String),
  target: compareTargets,
  conversion: ({ subject, before, after }) =>
    valueChange('conversion-changed', subject, before.conversion, after.conversion),
  rest: compareRestTypes,
};

/** Of a template, place and form of a value are part of the result. */
const TEMPLATE_COMPARISONS: FieldComparisons<Parameter> = {
  ...COMPARISONS,
  target: ({ subject, before, after }) =>
    valueChange(
      'template-field-changed',
      subject,
      targetText(before.target),
      targetText(after.target),
    ),
  conversion: ({ subject, before, after }) =>
    valueChange('template-field-changed', subject, before.conversion, after.conversion),
};

/** Fields that the reference knows are checked by the compiler; those of any structure are not. */
function compareRestTypes({ subject, before, after }: Pair<Parameter>): Change[] {
  const [old, current] = [restText(before), restText(after)];
  if (old === null) return valueChange('type-narrowed', subject, old, current);
  return valueChange(current === null ? 'type-widened' : 'type-reworded', subject, old, current);
}

function restText({ rest }: Parameter): string | null {
  if (rest === undefined) return null;
  switch (rest.kind) {
    case 'field':
      return `${rest.path.join('.')} of the reference`;
    case 'part':
      return `${rest.fields.join(', ')} of the reference`;
    default:
      return rest.without.length === 0
        ? 'all parameters of the reference'
        : `all parameters of the reference but ${rest.without.join(', ')}`;
  }
}

function compareTypes({ subject, before, after }: Pair<Parameter>): Change[] {
  if (canonicalJson(before.types) === canonicalJson(after.types)) return [];
  const kinds = {
    same: 'type-reworded',
    wider: 'type-widened',
    narrower: 'type-narrowed',
  } as const;
  const kind = kinds[compareAcceptance(before.types, after.types)];
  return [
    {
      kind,
      subject,
      before: printType(parameterType(before)),
      after: printType(parameterType(after)),
    },
  ];
}

/** What an absent value means changes only for who may leave it out, before and after. */
function compareDefaults({ subject, before, after }: Pair<Parameter>): Change[] {
  if (before.required || after.required) return [];
  return valueChange('default-changed', subject, defaultText(before), defaultText(after));
}

function defaultText({ default: value }: Parameter): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function compareTargets({ subject, before, after }: Pair<Parameter>): Change[] {
  const [old, current] = [before.target, after.target];
  const changed = valueChange('field-changed', subject, targetText(old), targetText(current));
  if (changed.length === 0 || old.kind !== 'spread' || current.kind !== 'spread') return changed;
  const kept = (old.only ?? []).every((key) => current.only?.includes(key));
  if (current.only === null && old.only !== null) return withKind('spread-widened', changed);
  if (old.only === null ? current.only !== null : !kept)
    return withKind('spread-narrowed', changed);
  return (current.only?.length ?? 0) > (old.only?.length ?? 0)
    ? withKind('spread-widened', changed)
    : changed;
}

function withKind(kind: Change['kind'], changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, kind }));
}

function targetText(target: Target): string {
  switch (target.kind) {
    case 'field':
      return pathsOf(target)
        .map((path) => path.join('.'))
        .join(', ');
    case 'spread': {
      const keys = target.only === null ? 'all' : target.only.join(', ');
      return `keys of the structure: ${keys}${target.wins ? ' (they win)' : ''}`;
    }
    case 'role':
      return `switch: ${target.role}`;
    default:
      return target.kind;
  }
}
