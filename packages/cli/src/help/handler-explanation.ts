import { pageLink, type ObjectFact, type TypeFact } from '@oint/reference';

import type { Context } from '../context/context.ts';
import { callLine } from '../reference/call-line.ts';
import type { FoundEvent, FoundPlacement } from '../reference/handlers.ts';
import { FieldRows } from './field-rows.ts';
import { indent, type Layout, layoutFor, sections, table } from './layout.ts';
import { typeLabel } from './type-label.ts';

/** What `explain` says of an event: `oint bitrix24 explain ONCRMDEALADD`. */
export function explainEvent(library: string, found: FoundEvent, context: Context): string {
  const { messages, shell } = context;
  const { name, facts, auth } = found;
  const { heading, fact, ...said } = messages.handlers;
  const layout = layoutFor(shell.stdout, shell.env);
  const rows: (readonly [string, string | undefined])[] = [
    [messages.fact.permission, facts.scopes.join(` ${messages.alternative} `)],
    [fact.offline, facts.offline === false ? said.neverQueued : said.queued],
    [fact.names, facts.suffixed && said.forOneEntity(name)],
    [messages.fact.deprecated, facts.deprecated && messages.successor(facts.deprecated.successor)],
    [fact.methods, facts.methods.length === 0 ? undefined : facts.methods.join(', ')],
  ];
  return sections(
    [
      [heading.event, [`  ${name} (${facts.name})`, ...table(given(rows), layout)]],
      [heading.data, fieldsOf(facts.data, said.texts, context, layout)],
      [heading.auth, fieldsOf(auth, undefined, context, layout)],
      [
        messages.heading.examples,
        [`  ${callLine(library, 'event.bind')} event=${name} handler=https://example.com/handler`],
      ],
      [messages.heading.learnMore, [`  ${pageLink(facts.page)[context.language]}`]],
    ],
    layout,
  );
}

/** What it says of a placement: `oint bitrix24 explain CRM_DEAL_DETAIL_TAB`. */
export function explainPlacement(
  library: string,
  { code, facts }: FoundPlacement,
  context: Context,
): string {
  const { messages, shell } = context;
  const { heading, ...said } = messages.handlers;
  const layout = layoutFor(shell.stdout, shell.env);
  const bound = facts.scopes.includes('placement') && !code.includes('*');
  const rows: (readonly [string, string | undefined])[] = [
    [messages.fact.permission, facts.scopes.join(` ${said.and} `)],
    [messages.fact.deprecated, facts.deprecated && messages.successor(undefined)],
  ];
  const line = `${callLine(library, 'placement.bind')} PLACEMENT=${code} HANDLER=https://example.com/widget`;
  return sections(
    [
      [heading.placement, [`  ${code}`, ...table(given(rows), layout)]],
      [heading.options, fieldsOf(facts.options, said.jsonText, context, layout)],
      [messages.heading.examples, bound ? [`  ${line}`] : []],
      [messages.heading.learnMore, [`  ${pageLink(facts.page)[context.language]}`]],
    ],
    layout,
  );
}

function given(
  rows: readonly (readonly [string, string | undefined])[],
): readonly (readonly [string, string])[] {
  return rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

/** The fields of what comes, below what is said of them all. */
function fieldsOf(
  type: TypeFact | ObjectFact,
  said: string | undefined,
  { messages }: Context,
  layout: Layout,
): readonly string[] {
  const rows = new FieldRows('result', messages).of(type);
  if (rows.length > 0)
    return [...(said === undefined ? [] : indent(said, layout)), ...table(rows, layout)];
  return indent(type === 'any' ? messages.handlers.unknownData : typeLabel(type, messages), layout);
}
