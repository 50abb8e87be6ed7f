/** `api.md`: an index of everything generated, for people. */
import { capitalized, linkTarget, tableCell } from '@oint/reference/typescript';

import { type FunctionNode, pathsOf, type Program, type Section } from '../../ir.ts';
import { pagesBanner } from '../banner.ts';
import { deprecation } from '../deprecation-note.ts';

export function apiIndex(program: Program): string {
  const text = [
    `<!-- ${pagesBanner(program.library)} -->`,
    `# @oint/sdk/${program.library}`,
    ...program.sections.map((section) => sectionText(section, program.library)),
  ].join('\n\n');
  return `${text}\n`;
}

function sectionText({ name, title, functions }: Section, library: string): string {
  return [
    `## ${tableCell(title.en)}`,
    `Entry point \`@oint/sdk/${library}/${name}\`. По-русски: ${tableCell(title.ru)}.`,
    ...functions.map((node) => functionText(node, library)),
  ].join('\n\n');
}

function functionText(node: FunctionNode, library: string): string {
  const lines = [
    `### \`${signature(node)}\``,
    `${tableCell(node.title.en)}. ${tableCell(node.title.ru)}.`,
    [
      `- Command: \`oint ${library} ${capitalized(node.name)}\`, \`oint ${library} ${node.names.ru}\``,
      ...aliases(node),
      ...method(node),
      ...deprecated(node),
    ].join('\n'),
  ];
  if (node.parameters.length > 0) lines.push(parameterTable(node));
  return lines.join('\n\n');
}

function signature(node: FunctionNode): string {
  const names = node.parameters.map(({ name, required }) => (required ? name : `${name}?`));
  const params = names.length === 0 ? '' : `{ ${names.join(', ')} }`;
  const client = node.client ? ['client'] : [];
  return `${node.name}(${[...client, ...(params === '' ? [] : [params])].join(', ')})`;
}

function aliases(node: FunctionNode): string[] {
  return node.aliases.length === 0
    ? []
    : [`- Also: ${node.aliases.map((alias) => `\`${alias}\``).join(', ')}`];
}

function method(node: FunctionNode): string[] {
  if (node.server !== null) return [`- Asks the ${node.server} server`];
  if (node.method === null) return ['- Makes no request'];
  const link =
    node.link === null ? `\`${node.method}\`` : `[${node.method}](${linkTarget(node.link.en)})`;
  return [`- REST method: ${link}`];
}

function deprecated(node: FunctionNode): string[] {
  const text = deprecation(node);
  return text === null ? [] : [`- **Deprecated.** ${text.en}`];
}

function parameterTable(node: FunctionNode): string {
  const rows = node.parameters.map((parameter) => {
    const target = pathsOf(parameter.target)
      .map((path) => `\`${path.join('.')}\``)
      .join(', ');
    return `| \`${parameter.name}\` | \`--${parameter.option}\` | ${target} | ${parameter.required ? 'yes' : 'no'} | ${tableCell(parameter.description.en)} |`;
  });
  return [
    '| Parameter | Option | Wire field | Required | Description |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
