import type { Context } from '../context/context.ts';
import { commandNameIn } from '../names/command-name.ts';
import { inColumns } from '../output/columns.ts';
import type { ListedHandler } from '../reference/handlers.ts';
import type { ListedMethod } from '../reference/listed-methods.ts';
import { layoutFor, sections } from './layout.ts';

/**
 * Methods grouped by permission, in columns: name, access, what it does with marks and our commands; events and placements
 * behind them.
 */
export function methodList(
  methods: readonly (ListedMethod | ListedHandler)[],
  context: Context,
): string {
  const layout = layoutFor(context.shell.stdout, context.shell.env);
  const lines = inColumns(
    methods.map((method) =>
      'kind' in method ? handlerCells(method, context) : cellsOf(method, context),
    ),
  );
  const scopes = [...new Set(methods.map(({ scope }) => scope))];
  return sections(
    scopes.map((scope) => [
      scope,
      lines.filter((_, index) => methods[index]?.scope === scope).map((line) => `  ${line}`),
    ]),
    layout,
  );
}

function cellsOf(
  { name, access, version, deprecated, commands, title }: ListedMethod,
  { messages, language }: Context,
): readonly string[] {
  const marks = [
    ...(version === 3 ? ['v3'] : []),
    ...(deprecated ? [messages.deprecatedMark] : []),
    ...commands.map((command) => commandNameIn(language, command)),
  ];
  const about = [title?.[language] ?? '', marks.join(', ')].filter((text) => text !== '');
  return [name, messages.accessMark[access], about.join(' · ')];
}

function handlerCells(
  { name, kind, deprecated }: ListedHandler,
  { messages }: Context,
): readonly string[] {
  const mark = messages.handlers.mark[kind];
  return [name, '', deprecated ? `${mark}, ${messages.deprecatedMark}` : mark];
}
