import type { Context } from '../context/context.ts';
import { commandNameIn } from '../names/command-name.ts';
import type { ListedMethod } from '../reference/listed-methods.ts';
import { columnsOf, layoutFor, sections } from './layout.ts';

/** Methods grouped by permission, in columns: name, access, marks, our commands. */
export function methodList(methods: readonly ListedMethod[], context: Context): string {
  const layout = layoutFor(context.shell.stdout, context.shell.env);
  const rows = methods.map((method) => ({ scope: method.scope, cells: cellsOf(method, context) }));
  const widths = [0, 1].map((column) =>
    Math.max(0, ...rows.map(({ cells }) => columnsOf(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells
      .map(
        (cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell))),
      )
      .join('  ')}`.trimEnd();
  const scopes = [...new Set(methods.map(({ scope }) => scope))];
  return sections(
    scopes.map((scope) => [
      scope,
      rows.filter((row) => row.scope === scope).map(({ cells }) => line(cells)),
    ]),
    layout,
  );
}

function cellsOf(
  { name, access, version, deprecated, commands }: ListedMethod,
  { messages, language }: Context,
): readonly string[] {
  const marks = [
    ...(version === 3 ? ['v3'] : []),
    ...(deprecated ? [messages.deprecatedMark] : []),
    ...commands.map((command) => commandNameIn(language, command)),
  ];
  return [name, messages.accessMark[access], marks.join(', ')];
}
