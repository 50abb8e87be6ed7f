import type { Context } from '../context/context.ts';
import { commandNameIn } from '../names/command-name.ts';
import { inColumns } from '../output/columns.ts';
import type { ListedMethod } from '../reference/listed-methods.ts';
import { layoutFor, sections } from './layout.ts';

/** Methods grouped by permission, in columns: name, access, marks, our commands. */
export function methodList(methods: readonly ListedMethod[], context: Context): string {
  const layout = layoutFor(context.shell.stdout, context.shell.env);
  const lines = inColumns(methods.map((method) => cellsOf(method, context)));
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
