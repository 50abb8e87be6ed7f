import type { Context } from '../context/context.ts';
import type { OptionSpec } from '../spec/command.ts';
import { globalOptionsOf } from '../spec/options.ts';
import type { GlobalOption, Scope } from '../spec/options.ts';
import { isFlag } from '../spec/value-type.ts';

type Row = readonly [name: string, text: string];

export function optionRow(spec: OptionSpec, { messages, language }: Context): Row {
  const types = [...new Set(spec.types.map((type) => messages.placeholder[type]))].join('|');
  const name = isFlag(spec.types) ? `--[no-]${spec.option}` : `--${spec.option} <${types}>`;
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
  const values: Readonly<Record<GlobalOption, string>> = {
    help: '',
    lang: ` <${placeholder.language}>`,
    debug: '',
    version: '',
    out: ` <${placeholder.file}>`,
    test: '',
    config: ' [JSON]',
    timeout: ` <${placeholder.milliseconds}>`,
    'allow-insecure-http': '',
    input: ` <${placeholder.file}>`,
    port: ` <${placeholder.number}>`,
    reference: ` <${placeholder.folder}>`,
    api: ' <v2|v3>',
    json: '',
    scope: ` <${placeholder.scope}>`,
  };
  return values[name];
}
