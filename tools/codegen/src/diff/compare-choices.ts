import type { ObjectFact } from '@oint/reference';

import type { Change } from './entry.ts';
import type { Pair } from './field-comparison.ts';

/** Groups of which one has to be given. */
export function compareChoices({ subject, before, after }: Pair<ObjectFact>): Change[] {
  const narrowed = (after.oneOf ?? []).filter((group) => !demands(before, group));
  const widened = (before.oneOf ?? []).filter((group) => !demands(after, group));
  return [
    ...narrowed.map((group): Change => ({
      kind: 'choice-added',
      subject,
      before: null,
      after: group.join(' | '),
    })),
    ...widened.map((group): Change => ({
      kind: 'choice-removed',
      subject,
      before: group.join(' | '),
      after: null,
    })),
  ];
}

/** Whether one of the group has to be given, by the structure's own rules. */
function demands({ fields, oneOf = [] }: ObjectFact, group: readonly string[]): boolean {
  return (
    group.some((name) => Object.hasOwn(fields, name) && fields[name]?.required === true) ||
    oneOf.some((own) => own.every((name) => group.includes(name)))
  );
}
