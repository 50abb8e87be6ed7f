/** What an import did, in words for people. */
import { compare } from '../diagnostics.ts';
import {
  type FieldFact,
  isArray,
  isObject,
  isUnion,
  type MethodFacts,
  type TypeFact,
} from '../reference/facts.ts';
import type { Import } from './import.ts';
import type { Problem, ProblemKind } from './problem.ts';

export interface Change {
  readonly method: string;
  readonly state: 'added' | 'changed' | 'removed';
  /** What differs inside of the method. */
  readonly details: readonly string[];
}

/** Files of before and after by path. */
export function changesBetween(
  before: ReadonlyMap<string, MethodFacts>,
  after: ReadonlyMap<string, MethodFacts>,
): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted(compare);
  return paths.flatMap((path): Change[] => {
    const [old, now] = [before.get(path), after.get(path)];
    const method = (now ?? old)?.name ?? path;
    if (old === undefined) return [{ method, state: 'added', details: [] }];
    if (now === undefined) return [{ method, state: 'removed', details: [] }];
    const details = detailsOf(old, now);
    return details.length === 0 ? [] : [{ method, state: 'changed', details }];
  });
}

function detailsOf(old: MethodFacts, now: MethodFacts): string[] {
  const before = flatten(old);
  const after = flatten(now);
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted(compare);
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is) return [];
    if (was === undefined) return [`${key}: new (${is ?? ''})`];
    return [is === undefined ? `${key}: gone` : `${key}: ${was} → ${is}`];
  });
}

/** One line for each fact: fields by their path, the rest by its name. */
function flatten(facts: MethodFacts): Map<string, string> {
  const { params, result, format: _format, ...others } = facts;
  const lines = new Map(Object.entries(others).map(([key, value]) => [key, JSON.stringify(value)]));
  addFields(lines, 'params', params);
  addFields(lines, 'result', result);
  return lines;
}

function addFields(lines: Map<string, string>, path: string, type: TypeFact): void {
  lines.set(path, nameOf(type));
  addInner(lines, path, type);
}

function addInner(lines: Map<string, string>, path: string, type: TypeFact): void {
  if (isArray(type)) addFields(lines, `${path}[]`, type.array);
  else if (isUnion(type)) for (const member of type.anyOf) addInner(lines, path, member);
  else if (isObject(type)) {
    if (type.oneOf !== undefined) lines.set(`${path} one of`, JSON.stringify(type.oneOf));
    for (const [name, field] of Object.entries(type.fields))
      addField(lines, `${path}.${name}`, field);
  }
}

function addField(
  lines: Map<string, string>,
  path: string,
  { type, required, deprecated }: FieldFact,
): void {
  addFields(lines, path, type);
  const marks = [
    required === undefined ? '' : `required ${String(required)}`,
    deprecated === true ? 'deprecated' : '',
  ];
  lines.set(`${path} marks`, marks.filter((mark) => mark !== '').join(', '));
}

function nameOf(type: TypeFact): string {
  if (typeof type === 'string') return type;
  if (isArray(type)) return `list of ${nameOf(type.array)}`;
  if (isUnion(type)) return type.anyOf.map(nameOf).join(' | ');
  return isObject(type) ? 'object' : type.enum.map((value) => JSON.stringify(value)).join(' | ');
}

/** A Markdown text of all: counts, changes, and what was not understood, each with its place. */
export function formatReport(
  { methods, problems, pages }: Pick<Import, 'methods' | 'problems' | 'pages'>,
  changes: readonly Change[],
): string {
  const scopes = new Map<string, number>();
  for (const { facts } of methods)
    scopes.set(facts.scopes[0] ?? '', (scopes.get(facts.scopes[0] ?? '') ?? 0) + 1);
  return [
    '# Import of the REST reference',
    '',
    summary({ methods, problems, pages }, changes),
    '',
    '## Imported',
    '',
    ...[...scopes]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([scope, count]) => `- ${scope}: ${count}`),
    '',
    '## Changed since the last import',
    '',
    ...(changes.length === 0
      ? ['Nothing.']
      : changes.flatMap(({ method, state, details }) => [
          `- ${state}: ${method}`,
          ...details.map((detail) => `  - ${detail}`),
        ])),
    '',
    ...listed('Pages of methods not understood', problems, 'page'),
    ...listed('Pages that do not say it', problems, 'silent'),
    ...listed('Places not understood', problems, 'place'),
  ].join('\n');
}

function listed(title: string, problems: readonly Problem[], kind: ProblemKind): string[] {
  const own = problems.filter((problem) => problem.kind === kind);
  const lines = own.map(({ page, line, reason }) => `- ${page}:${line} ${reason}`);
  return [`## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines), ''];
}

export function summary(
  { methods, problems, pages }: Pick<Import, 'methods' | 'problems' | 'pages'>,
  changes: readonly Change[],
): string {
  const count = (state: Change['state']): number =>
    changes.filter((change) => change.state === state).length;
  const places = problems.filter(({ kind }) => kind === 'place').length;
  const whole = new Set(problems.filter(({ kind }) => kind === 'page').map(({ page }) => page))
    .size;
  return `${methods.length} methods on ${pages} pages; ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed; ${whole} pages of methods and ${places} places not understood.`;
}
