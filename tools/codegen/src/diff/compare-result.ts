/** Result types, as their readers see them: what they may rely on, and what they have to expect. */
import { printType } from '@oint/reference/typescript';

import type { JsonProperty, JsonType } from '../ir.ts';
import { resultType } from '../types/page-types.ts';
import type { ChangeKind } from './change-rules.ts';
import type { Change } from './entry.ts';

type Structured = Extract<JsonType, { kind: 'object' | 'array' | 'map' }>;

/** What differs between two types of a result, each where it differs. */
export function compareResults(subject: string, before: JsonType, after: JsonType): Change[] {
  const parts = { before: membersOf(before), after: membersOf(after) };
  const gained = parts.after.filter((member) => !admits(parts.before, member)).length > 0;
  const lost = parts.before.filter((member) => !admits(parts.after, member)).length > 0;
  const own = gained || lost ? [typeChange(subject, before, after, gained, lost)] : [];
  const inner = parts.before.flatMap((member) => {
    const counterparts = parts.after.filter(({ kind }) => kind === member.kind);
    return fewest(counterparts.map((counterpart) => compareMembers(subject, member, counterpart)));
  });
  return [...own, ...inner];
}

/** Of several comparisons that with what looks alike most; none of nothing. */
export function fewest(comparisons: readonly (readonly Change[])[]): readonly Change[] {
  return comparisons.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function membersOf(type: JsonType): readonly JsonType[] {
  return type.kind === 'union' ? type.types : [type];
}

/** Whether the types admit a value of this kind; what is inside structures is compared apart. */
function admits(types: readonly JsonType[], member: JsonType): boolean {
  return types.some(
    ({ kind }) =>
      kind === 'unknown' || kind === member.kind || (kind === 'boolean' && member.kind === 'false'),
  );
}

function typeChange(
  subject: string,
  before: JsonType,
  after: JsonType,
  gained: boolean,
  lost: boolean,
): Change {
  let kind: ChangeKind = gained ? 'result-widened' : 'result-narrowed';
  if (gained && lost) kind = 'result-changed';
  return {
    kind,
    subject,
    before: printType(resultType(before)),
    after: printType(resultType(after)),
  };
}

function compareMembers(subject: string, before: JsonType, after: JsonType): Change[] {
  if (!isStructured(before) || !isStructured(after)) return [];
  if (before.kind === 'array' && after.kind === 'array')
    return compareResults(`${subject}[]`, before.items, after.items);
  if (before.kind === 'map' && after.kind === 'map')
    return compareResults(`${subject}.*`, before.values, after.values);
  if (before.kind === 'object' && after.kind === 'object')
    return compareProperties(subject, before.properties, after.properties);
  return [];
}

function isStructured(type: JsonType): type is Structured {
  return type.kind === 'object' || type.kind === 'array' || type.kind === 'map';
}

function compareProperties(
  subject: string,
  before: readonly JsonProperty[],
  after: readonly JsonProperty[],
): Change[] {
  const counterparts = new Map(after.map((property) => [property.name, property]));
  const names = new Set(before.map(({ name }) => name));
  const added = after
    .filter(({ name }) => !names.has(name))
    .map(({ name, type }): Change => ({
      kind: 'result-key-added',
      subject: `${subject}.${name}`,
      before: null,
      after: printType(resultType(type)),
    }));
  return [
    ...before.flatMap((property) =>
      compareProperty(`${subject}.${property.name}`, property, counterparts.get(property.name)),
    ),
    ...added,
  ];
}

function compareProperty(
  subject: string,
  before: JsonProperty,
  after: JsonProperty | undefined,
): Change[] {
  if (after === undefined)
    return [
      {
        kind: 'result-key-removed',
        subject,
        before: printType(resultType(before.type)),
        after: null,
      },
    ];
  const presence: Change[] =
    before.optional === after.optional
      ? []
      : [
          {
            kind: after.optional ? 'result-key-optional' : 'result-key-required',
            subject,
            before: presenceOf(before),
            after: presenceOf(after),
          },
        ];
  return [...presence, ...compareResults(subject, before.type, after.type)];
}

function presenceOf({ optional }: JsonProperty): string {
  return optional ? 'optional' : 'always';
}
