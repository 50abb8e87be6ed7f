/** A function and its command, before and after. */
import { foldName } from '@oint/reference/names';
import { capitalized } from '@oint/reference/typescript';

import { deprecation } from '../emit/deprecation-note.ts';
import type { FunctionNode, JsonValue, Note } from '../ir.ts';
import { compareParameters } from './compare-parameter.ts';
import { compareResults } from './compare-result.ts';
import { type Change, type Entry, rate } from './entry.ts';
import {
  canonicalJson,
  compareFields,
  type FieldComparisons,
  type Pair,
  textChanges,
  valueChange,
} from './field-comparison.ts';

/** What differs between two states of a function, rated. */
export function compareFunction(pair: Pair<FunctionNode>): Entry[] {
  const template = isTemplate(pair.before) && isTemplate(pair.after);
  return compareFields(COMPARISONS, pair).map((change) => rate(change, template));
}

/** Where the packages make the result themselves, its changes reach the command as well. */
function isTemplate({ kind }: FunctionNode): boolean {
  return kind === 'template';
}

const COMPARISONS: FieldComparisons<FunctionNode> = {
  name: ({ subject, before, after }) =>
    valueChange('function-renamed', subject, before.name, after.name),
  names: compareCommandNames,
  // Compared together with the other names that the command answers to.
  aliases: () => [],
  client: ({ subject, before, after }) =>
    valueChange('client-changed', subject, peerText(before), peerText(after)),
  // Compared together with the client, whose place it takes.
  server: () => [],
  envelope: ({ subject, before, after }) =>
    valueChange('answer-changed', subject, answerText(before), answerText(after)),
  kind: ({ subject, before, after }) =>
    valueChange('kind-changed', subject, before.kind, after.kind),
  method: ({ subject, before, after }) =>
    valueChange('method-changed', subject, before.method, after.method),
  rest: compareRest,
  reads: ({ subject, before, after }) =>
    valueChange('kind-changed', subject, accessOf(before), accessOf(after)),
  link: ({ subject, before, after }) => {
    const none = { ru: '', en: '' };
    return textChanges(`${subject}.link`, before.link ?? none, after.link ?? none, String);
  },
  module: ({ subject, before, after }) =>
    valueChange('module-changed', subject, before.module, after.module),
  title: ({ subject, before, after }) =>
    textChanges(`${subject}.title`, before.title, after.title, String),
  description: ({ subject, before, after }) =>
    textChanges(`${subject}.description`, before.description, after.description, String),
  notes: ({ subject, before, after }) =>
    textChanges(`${subject}.notes`, before.notes, after.notes, notesText),
  parameters: ({ subject, before, after }) =>
    compareParameters(subject, before.parameters, after.parameters, isTemplate(after)),
  template: compareHints,
  constants: compareConstants,
  returns: ({ subject, before, after }) =>
    textChanges(`${subject}.returns`, before.returns, after.returns, String),
  result: ({ subject, before, after }) =>
    compareResults(`${subject}.result`, before.result, after.result),
  examples: ({ subject, before, after }) =>
    textChanges(`${subject}.examples`, before.examples, after.examples, ({ ts, cli }) =>
      [...(ts === null ? [] : [ts]), ...cli].join('\n'),
    ),
};

/** Its result is compared with that of the pages, which it is joined with. */
function compareRest({ subject, before, after }: Pair<FunctionNode>): Change[] {
  return [
    ...valueChange('method-changed', subject, versionText(before), versionText(after)),
    ...valueChange(
      'text-changed',
      `${subject}.deprecated`,
      deprecation(before)?.en ?? null,
      deprecation(after)?.en ?? null,
    ),
  ];
}

function versionText({ rest }: FunctionNode): string {
  return `version ${rest?.version ?? 2}`;
}

/** What is not known to read is a write. */
function accessOf({ reads }: FunctionNode): string {
  return reads ? 'read' : 'write';
}

function peerText({ client, server }: FunctionNode): string {
  if (client) return 'talks to the portal';
  return server === null ? 'makes no request' : `talks to the ${server} server`;
}

function answerText({ envelope }: FunctionNode): string {
  return envelope ? 'answers with the envelope' : 'answers with the value alone';
}

function notesText(notes: readonly Note[]): string {
  return notes.map(({ kind, title, text }) => `${kind} ${title ?? ''}\n${text}`).join('\n\n');
}

/** The names in the pages are names of the command; how they are written does not matter. */
function compareCommandNames({ subject, before, after }: Pair<FunctionNode>): Change[] {
  const former = commandNames(before);
  const present = commandNames(after);
  const removed = [...former].filter(([folded]) => !present.has(folded));
  const added = [...present].filter(([folded]) => !former.has(folded));
  return [
    ...removed.map(([, name]): Change => ({
      kind: 'command-name-removed',
      subject,
      before: name,
      after: null,
    })),
    ...added.map(([, name]): Change => ({
      kind: 'command-name-added',
      subject,
      before: null,
      after: name,
    })),
  ];
}

/** Everything that the command answers to, by the form in which names are compared. */
function commandNames({ name, names, aliases }: FunctionNode): Map<string, string> {
  return new Map(
    [capitalized(name), names.ru, names.en, ...aliases].map((each) => [foldName(each), each]),
  );
}

/** Keys that come and go are changes of the result. */
function compareHints({ subject, before, after }: Pair<FunctionNode>): Change[] {
  if (before.template === null || after.template === null) return [];
  if (shapeOf(before.template) !== shapeOf(after.template)) return [];
  return valueChange(
    'template-hint-changed',
    subject,
    canonicalJson(before.template),
    canonicalJson(after.template),
  );
}

/** The keys of a structure without its values. */
function shapeOf(value: JsonValue): string {
  return canonicalJson(withoutValues(value));
}

function withoutValues(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (isList(value)) return value.map(withoutValues);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, withoutValues(of)]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function compareConstants({ subject, before, after }: Pair<FunctionNode>): Change[] {
  const paths = new Set([...Object.keys(before.constants), ...Object.keys(after.constants)]);
  return [...paths].flatMap((path) =>
    valueChange(
      'constant-changed',
      `${subject}.${path}`,
      constantText(before, path),
      constantText(after, path),
    ),
  );
}

function constantText({ constants }: FunctionNode, path: string): string | null {
  const value = Object.hasOwn(constants, path) ? constants[path] : undefined;
  return value === undefined ? null : canonicalJson(value);
}
