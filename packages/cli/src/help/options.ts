import { globalOptionsOf } from '../arguments/global-options.ts';
import type { GlobalOption, Scope } from '../arguments/global-options.ts';
import type { OptionSpec } from '../commands/spec.ts';
import type { Context } from '../context.ts';
import { acceptsFlag } from '../values/read.ts';

type Row = readonly [name: string, text: string];

export function optionRow(spec: OptionSpec, { messages, language }: Context): Row {
  const types = [...new Set(spec.types.map((type) => messages.placeholder[type]))].join('|');
  const name = acceptsFlag(spec.types) ? `--[no-]${spec.option}` : `--${spec.option} <${types}>`;
  const { default: value } = spec;
  const remarks = [
    ...(spec.required ? [messages.required] : []),
    ...(value === undefined || value === null || value === ''
      ? []
      : [messages.byDefault(String(value))]),
  ];
  const text = spec.description[language];
  return [name, remarks.length > 0 ? `${text} (${remarks.join(', ')})` : text];
}

export function connectionRows({ messages }: Context): readonly Row[] {
  const { placeholder, option } = messages;
  return [
    [`--url <${placeholder.string}>`, option.url],
    [`--token <${placeholder.string}>`, option.token],
  ];
}

export function globalRows(context: Context, ...scopes: readonly Scope[]): readonly Row[] {
  return globalOptionsOf(...scopes).map((name) => [
    `--${name}${placeholderOf(name, context)}`,
    context.messages.option[name],
  ]);
}

function placeholderOf(name: GlobalOption, { messages: { placeholder } }: Context): string {
  switch (name) {
    case 'out':
    case 'input':
      return ` <${placeholder.file}>`;
    case 'lang':
      return ` <${placeholder.language}>`;
    case 'timeout':
      return ` <${placeholder.milliseconds}>`;
    case 'config':
      return ' [JSON]';
    case 'port':
      return ` <${placeholder.number}>`;
    case 'help':
    case 'debug':
    case 'version':
    case 'test':
    case 'allow-insecure-http':
      return '';
  }
}
