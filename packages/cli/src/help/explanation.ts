import {
  type ApiVersion,
  type DescribedFacts,
  pageFieldName,
  pageFields,
  pageLink,
  type PagingFacts,
} from '@oint/reference';

import type { Context } from '../context/context.ts';
import type { Messages } from '../messages/messages.ts';
import { commandNameIn } from '../names/command-name.ts';
import type { IndexedCommand } from '../spec/command.ts';
import { FieldRows } from './field-rows.ts';
import { folded } from './folded.ts';
import { indent, type Layout, layoutFor, type Row, sections, table } from './layout.ts';
import { typeLabel, withText } from './type-label.ts';

/** A method and what belongs to it. */
export interface Explanation {
  /** `bitrix24` */
  readonly library: string;
  readonly facts: DescribedFacts;
  /** Our commands that call it. */
  readonly commands: readonly IndexedCommand[];
  /** A line to copy, with what the method needs. */
  readonly sample: string;
  /** More of them. */
  readonly examples: readonly string[];
  /** The version that has a method of this name too. */
  readonly otherVersion: ApiVersion | undefined;
}

/** `oint bitrix24 explain im.dialog.read`, `oint bitrix24 im.dialog.read --help` */
export function explainText(explanation: Explanation, context: Context): string {
  const { facts, commands, sample, examples } = explanation;
  const { messages, language, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const parameters = new FieldRows('parameters', messages).of(facts.params);
  const forms = parameters.length === 0 ? [] : indent(messages.parameterForms, layout);
  const errors = facts.errors.length === 0 ? [messages.noErrors] : facts.errors;
  const named = commands.map(
    (command) => [commandNameIn(language, command), command.title[language]] as const,
  );
  return sections(
    [
      [heading.usage, [...folded(sample, layout, shell.platform), ...forms]],
      ['', facts.description === undefined ? [] : indent(facts.description, layout, 0)],
      [heading.method, table(factRows(explanation, context), layout)],
      [heading.parameters, parameterLines(parameters, facts, messages, layout)],
      [heading.returns, resultLines(facts, messages, layout)],
      [heading.errors, errors.map((code) => `  ${code}`)],
      [heading.commands, table(named, layout)],
      [heading.examples, examples.flatMap((line) => folded(line, layout, shell.platform))],
      [heading.learnMore, furtherLines(explanation, context, layout)],
    ],
    layout,
  );
}

function parameterLines(
  rows: readonly Row[],
  { params }: DescribedFacts,
  messages: Messages,
  layout: Layout,
): string[] {
  if (rows.length === 0) return [`  ${messages.noParameters}`];
  const groups = (params.oneOf ?? []).flatMap((group) => indent(messages.oneOf(group), layout));
  return [...table(rows, layout), ...groups];
}

function resultLines(facts: DescribedFacts, messages: Messages, layout: Layout): string[] {
  const rows = new FieldRows('result', messages).of(facts.result);
  const isOptional = rows.some(([name]) => name.endsWith('?'));
  return [
    ...indent(withText(typeLabel(facts.result, messages), facts.returns), layout),
    ...(isOptional ? indent(messages.absentSometimes, layout) : []),
    ...table(rows, layout),
  ];
}

function furtherLines(
  { library, facts }: Explanation,
  { messages, language }: Context,
  layout: Layout,
): string[] {
  return [
    `  ${pageLink(facts.page)[language]}`,
    ...table([[`oint ${library} call --help`, messages.callOptions]], layout),
  ];
}

function pagingText(paging: PagingFacts, { paging: said }: Messages): string {
  const fields = pageFields(paging);
  const written = (name?: string): string =>
    name === undefined ? '' : pageFieldName(fields, name);
  return said[paging.by](written(fields.place), written(fields.size));
}

function factRows({ facts, otherVersion }: Explanation, { messages }: Context) {
  const { access, deprecated, paging, positional, scopes, version } = facts;
  const { fact } = messages;
  const other = otherVersion === undefined ? '' : `; ${messages.otherVersion(otherVersion)}`;
  const rows: (readonly [string, string | undefined])[] = [
    [fact.access, messages.access[access]],
    [fact.version, `${version}${other}`],
    [fact.permission, scopes.join(` ${messages.alternative} `)],
    [fact.deprecated, deprecated && messages.successor(deprecated.successor)],
    [fact.paging, paging && pagingText(paging, messages)],
    [fact.positional, positional && messages.positional(positional)],
  ];
  return rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}
