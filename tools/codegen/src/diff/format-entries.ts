import { counted } from '../text/phrases.ts';
/** Differences for people and for programs. */
import type { Cause } from './causes.ts';
import { type ChangeRule, changeRules } from './change-rules.ts';
import type { Entry } from './entry.ts';
import { type Level, LEVELS } from './levels.ts';

export const FORMATS = ['text', 'markdown', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** Raised whenever a reader of the JSON would have to change. */
const JSON_VERSION = 1;

/** Writes entries out; `base` is the id of the commit that they are since. */
export function formatEntries(entries: readonly Entry[], base: string, format: Format): string {
  if (format === 'json')
    return `${JSON.stringify({ version: JSON_VERSION, base, entries }, null, 2)}\n`;
  return format === 'text' ? textOf(entries, base) : markdownOf(entries, base);
}

function textOf(entries: readonly Entry[], base: string): string {
  const lines = entries.map(
    (entry) =>
      `${entry.level.padEnd(8)}  ${oneLine(entry.subject)}  ${describeEntry(entry)}${causeIn(entry)}\n`,
  );
  const causes = tallyOfCauses(entries);
  return `${lines.join('')}${tally(entries)} since ${shortId(base)}\n${causes === '' ? '' : `${causes}\n`}`;
}

/** Why facts differ, in words. */
export const CAUSES = {
  documentation: 'the documentation changed',
  importer: 'read differently',
  either: 'the documentation changed, or it is read differently',
} as const satisfies Record<Cause, string>;

const CAUSE_ORDER: readonly Cause[] = ['documentation', 'importer', 'either'];

function causeIn({ cause }: Entry): string {
  return cause === undefined ? '' : ` (${CAUSES[cause]})`;
}

/** `REST methods: 3 × the documentation changed, 1 × read differently`; empty where no cause is known. */
function tallyOfCauses(entries: readonly Entry[]): string {
  const counts = CAUSE_ORDER.flatMap((cause) => {
    const count = entries.filter((entry) => entry.cause === cause).length;
    return count === 0 ? [] : [`${count} × ${CAUSES[cause]}`];
  });
  return counts.length === 0 ? '' : `REST methods: ${counts.join('; ')}`;
}

/** What people say to commits. */
export function shortId(commit: string): string {
  return commit.slice(0, 12);
}

/** `1 breaking change, 2 features`. */
export function tally(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'No changes';
  return LEVELS.flatMap((level) => {
    const count = entries.filter((entry) => entry.level === level).length;
    return count === 0 ? [] : [`${count} ${NOUNS[level][count === 1 ? 0 : 1]}`];
  }).join(', ');
}

const NOUNS = {
  breaking: ['breaking change', 'breaking changes'],
  feature: ['feature', 'features'],
  fix: ['fix', 'fixes'],
} as const satisfies Record<Level, readonly [one: string, many: string]>;

function markdownOf(entries: readonly Entry[], base: string): string {
  const sections = markdownSections(entries, '###');
  const causes = tallyOfCauses(entries);
  const head = [
    `${tally(entries)} since ${shortId(base)}.`,
    ...(causes === '' ? [] : [`${causes}.`]),
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

const HEADINGS = {
  breaking: 'Breaking changes',
  feature: 'Features',
  fix: 'Fixes',
} as const satisfies Record<Level, string>;

/** A heading and a list for each level that occurs; changed texts are counted, not listed. */
export function markdownSections(entries: readonly Entry[], mark: string): string[] {
  return LEVELS.flatMap((level) => {
    const own = entries.filter((entry) => entry.level === level);
    if (own.length === 0) return [];
    const listed = own.filter((entry) => !isProse(entry));
    const prose = own.length - listed.length;
    const items = listed.map(
      (entry) => `- ${codeSpan(entry.subject)}: ${describe(entry, codeSpan)}${causeIn(entry)}`,
    );
    if (prose > 0) items.push(`- ${counted(prose, 'text')} changed`);
    return [`${mark} ${HEADINGS[level]}`, items.join('\n')];
  });
}

/** On one line, what happened without where: `option renamed, --chat → --dialog`. */
export function describeEntry(entry: Entry): string {
  return describe(entry, oneLine);
}

function describe(entry: Entry, show: (value: string) => string): string {
  const { what } = changeRules[entry.kind];
  const { before, after } = entry;
  if (isProse(entry)) return `${what} changed`;
  if (before !== null && after !== null) return `${what}, ${show(before)} → ${show(after)}`;
  if (before !== null) return `${what}, was ${show(before)}`;
  return after === null ? what : `${what}, ${show(after)}`;
}

function isProse({ kind }: Entry): boolean {
  const rule: ChangeRule = changeRules[kind];
  return rule.prose === true;
}

/** Marks that turn or hide text, and everything that ends a line, are spaces. */
function oneLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');
}

/** Inline code whose marks are longer than any inside. */
function codeSpan(value: string): string {
  const line = oneLine(value);
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${mark}${pad}${line}${pad}${mark}`;
}
