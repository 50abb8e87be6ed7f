/** What an import did, in words for people. */
import { compare } from '@oint/reference/typescript';

import type { MethodChange } from '../../diff/compare-methods.ts';
import { rateRest } from '../../diff/entry.ts';
import { CAUSES, describeEntry } from '../../diff/format-entries.ts';
import type { Correction } from '../corrections/correction.ts';
import { printCorrections } from '../corrections/print-corrections.ts';
import type { Problem, ProblemKind } from '../page/problem.ts';
import type { Import } from './imported.ts';

type Reported = Pick<
  Import,
  | 'methods'
  | 'events'
  | 'placements'
  | 'problems'
  | 'pages'
  | 'differences'
  | 'handlerDifferences'
  | 'described'
>;

/** A Markdown text of all: counts, changes, and what was not understood, each with its place. */
export function formatReport(
  reported: Reported,
  changes: readonly MethodChange[],
  handlers: readonly MethodChange[],
  corrections: readonly Correction[] = [],
): string {
  const { methods, events, placements, problems, differences, described } = reported;
  const pages = new Map(methods.map(({ facts }) => [`${facts.version} ${facts.name}`, facts.page]));
  const { handlerDifferences } = reported;
  const scopes = new Map<string, number>();
  for (const { facts } of methods)
    scopes.set(facts.scopes[0] ?? '', (scopes.get(facts.scopes[0] ?? '') ?? 0) + 1);
  return [
    '# Import of the REST reference',
    '',
    summary(reported, changes, handlers),
    '',
    '## Imported',
    '',
    ...[...scopes]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([scope, count]) => `- ${scope}: ${count}`),
    '',
    `Events: ${events.size}. Placements: ${placements.size}.`,
    '',
    '## Changed since the last import',
    '',
    ...changed([...changes, ...handlers]),
    '',
    ...(differences === null
      ? []
      : [
          '## Where the checkouts differ, from the older to the newer',
          '',
          ...changed([...differences, ...(handlerDifferences ?? [])]),
          '',
        ]),
    ...(described === null
      ? []
      : [
          '## Where the pages differ from the portal’s own description, from it to them',
          '',
          ...changed(described),
          '',
        ]),
    ...(corrections.length === 0
      ? []
      : [
          '## Wrong in the documentation',
          '',
          ...printCorrections(corrections, ({ version, method }) =>
            pages.get(`${version} ${method}`),
          ),
          '',
        ]),
    ...listed('Pages of methods not understood', problems, 'page'),
    ...listed('Pages that do not say it', problems, 'silent'),
    ...listed('Places not understood', problems, 'place'),
  ].join('\n');
}

function changed(changes: readonly MethodChange[]): string[] {
  if (changes.length === 0) return ['Nothing.'];
  return changes.flatMap((change) => [
    `- ${change.state}: ${change.method}${change.cause === undefined ? '' : ` (${CAUSES[change.cause]})`}`,
    ...(change.state === 'changed' ? detailsOf(change) : []),
  ]);
}

/** Where in the method it differs, and what that means for whoever uses the packages. */
function detailsOf({ changes, method }: MethodChange): string[] {
  return changes.map((change) => {
    const place = change.subject.slice(change.subject.indexOf(method) + method.length + 1);
    const entry = rateRest(change);
    return `  - ${[entry.level, place, describeEntry(entry)].filter((part) => part !== '').join(' · ')}`;
  });
}

function listed(title: string, problems: readonly Problem[], kind: ProblemKind): string[] {
  const own = problems.filter((problem) => problem.kind === kind);
  const lines = own.map(({ page, line, reason }) => `- ${page}:${line} ${reason}`);
  return [`## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines), ''];
}

export function summary(
  reported: Reported,
  changes: readonly MethodChange[],
  handlers: readonly MethodChange[],
): string {
  const { methods, events, placements, problems, pages, differences, described } = reported;
  const places = problems.filter(({ kind }) => kind === 'place').length;
  const whole = new Set(problems.filter(({ kind }) => kind === 'page').map(({ page }) => page))
    .size;
  const differing =
    differences === null
      ? ''
      : ` The checkouts differ in ${differences.length} methods and ${reported.handlerDifferences?.length ?? 0} events and placements.`;
  const portal =
    described === null ? '' : ` The portal describes ${described.length} methods otherwise.`;
  const told =
    events.size + placements.size === 0
      ? ''
      : `${events.size} events and ${placements.size} placements; ${counts(handlers)}; `;
  return `${methods.length} methods on ${pages} pages; ${counts(changes)}; ${told}${whole} pages of methods and ${places} places not understood.${differing}${portal}`;
}

function counts(changes: readonly MethodChange[]): string {
  return (['added', 'changed', 'removed'] as const)
    .map((state) => `${changes.filter((change) => change.state === state).length} ${state}`)
    .join(', ');
}
