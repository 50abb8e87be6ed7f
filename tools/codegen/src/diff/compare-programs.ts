/** Two states of the docs as an API: what whoever uses the packages gains, loses or has to expect. */
import { foldName } from '@oint/reference/names';

import type { FunctionNode, Program, Section } from '../ir.ts';
import { compareFunction } from './compare-function.ts';
import { type Entry, rate, sortEntries } from './entry.ts';
import { textChanges, valueChange } from './field-comparison.ts';
import { pairUp } from './pair-up.ts';

/** A function and the section that holds it. */
interface Member {
  readonly section: string;
  readonly node: FunctionNode;
}

/**
 * Everything that differs, the heaviest first. A function is the same as before when its SDK name is, and otherwise when
 * the page that it is bound to is: then it was renamed.
 */
export function comparePrograms(before: Program, after: Program): Entry[] {
  const { pairs, removed, added } = pairUp(membersOf(before), membersOf(after), [
    ({ node }) => node.name,
    ({ node }) => foldName(node.names.ru),
    ({ node }) => foldName(node.names.en),
  ]);
  return sortEntries([
    ...compareTitles(before.sections, after.sections),
    ...pairs.flatMap(([old, current]) => compareMember(old, current)),
    ...removed.map(({ section, node }) =>
      rate(
        {
          kind: 'function-removed',
          subject: `${section}.${node.name}`,
          before: summary(node),
          after: null,
        },
        false,
      ),
    ),
    ...added.map(({ section, node }) =>
      rate(
        {
          kind: 'function-added',
          subject: `${section}.${node.name}`,
          before: null,
          after: summary(node),
        },
        false,
      ),
    ),
  ]);
}

function membersOf({ sections }: Program): Member[] {
  return sections.flatMap(({ name, functions }) =>
    functions.map((node) => ({ section: name, node })),
  );
}

function compareMember(before: Member, after: Member): Entry[] {
  const subject = `${after.section}.${after.node.name}`;
  const moved = valueChange('function-moved', subject, before.section, after.section);
  return [
    ...moved.map((change) => rate(change, false)),
    ...compareFunction({ subject, before: before.node, after: after.node }),
  ];
}

/** What a function that came or went is for. */
function summary({ method, kind }: FunctionNode): string {
  return method ?? kind;
}

function compareTitles(before: readonly Section[], after: readonly Section[]): Entry[] {
  const former = new Map(before.map((section) => [section.name, section]));
  return after.flatMap(({ name, title }) => {
    const old = former.get(name);
    const changes = old === undefined ? [] : textChanges(`${name}.title`, old.title, title, String);
    return changes.map((change) => rate(change, false));
  });
}
