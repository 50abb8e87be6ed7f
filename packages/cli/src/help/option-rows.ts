import type { Context } from '../context/context.ts';
import type { OptionSpec } from '../spec/command.ts';
import { FORMAT_NAMES } from '../spec/formats.ts';
import type { Library } from '../spec/library.ts';
import { OPTION_SETS, type GlobalOption, type OptionSet } from '../spec/options.ts';
import { isFlag } from '../spec/value-type.ts';
import type { Row } from './layout.ts';

export function optionRow(spec: OptionSpec, { messages, language }: Context): Row {
  const types = [...new Set(spec.types.map((type) => messages.placeholder[type]))].join('|');
  const name = isFlag(spec.types) ? `--[no-]${spec.option}` : `--${spec.option} <${types}>`;
  // The text of a flag says what holds without it.
  const value = isFlag(spec.types) ? undefined : spec.default;
  const remarks = [
    ...(spec.required ? [messages.required] : []),
    ...(value === undefined || value === null || value === ''
      ? []
      : [messages.byDefault(String(value))]),
  ];
  const text = spec.description[language];
  return [name, remarks.length > 0 ? `${text} (${remarks.join(', ')})` : text];
}

/** Options by which a library's commands reach the portal. */
export function connectionRows(
  { connection }: Library,
  { messages, language }: Context,
): readonly Row[] {
  return connection.options.map(({ name, description, variable }) => [
    `--${name} <${messages.placeholder.string}>`,
    messages.connectionOption(description[language], variable),
  ]);
}

/** The runtime's options that mean something to the commands of a library. */
export function optionsOfCommands({ connection }: Library): OptionSet {
  return connection.options.length === 0 ? OPTION_SETS.local : OPTION_SETS.command;
}

/** Rows of the runtime's options; those that are `bare` take no value here. */
export function globalRows(
  names: readonly GlobalOption[],
  context: Context,
  bare: readonly GlobalOption[] = [],
): readonly Row[] {
  const { option, plainJson } = context.messages;
  return names.map((name) =>
    name === 'json' && bare.includes(name)
      ? [`--${name}`, plainJson]
      : [`--${name}${placeholderOf(name, context)}`, option[name]],
  );
}

function placeholderOf(name: GlobalOption, { messages: { placeholder } }: Context): string {
  const values: Readonly<Record<GlobalOption, string>> = {
    help: '',
    lang: ` <${placeholder.language}>`,
    debug: '',
    version: '',
    out: ` <${placeholder.file}>`,
    test: '',
    'dry-run': '',
    config: ' [JSON]',
    timeout: ` <${placeholder.milliseconds}>`,
    'allow-insecure-http': '',
    input: ` <${placeholder.file}>`,
    port: ` <${placeholder.number}>`,
    portal: ` <${placeholder.file}>`,
    reference: ` <${placeholder.folder}>`,
    api: ' <v2|v3>',
    json: ` [${placeholder.fields}]`,
    format: ` <${FORMAT_NAMES.join('|')}>`,
    jq: ` <${placeholder.expression}>`,
    all: '',
    check: '',
    limit: ` <${placeholder.number}>`,
    'allow-write': ` <${placeholder.scope},…>`,
    'allow-delete': '',
    folder: ` <${placeholder.folder}>`,
    audit: ` <${placeholder.file}>`,
    tools: ` <${placeholder.name},…>`,
    http: ` [${placeholder.address}]`,
    tokens: ` <${placeholder.file}>`,
    resume: ` [${placeholder.file}]`,
    scope: ` <${placeholder.scope}>`,
    scopes: ` <${placeholder.scope},…>`,
    profile: ` <${placeholder.name}>`,
    'with-token': '',
    'client-id': ` <${placeholder.string}>`,
    redirect: ` <${placeholder.address}>`,
    keyring: '',
  };
  return values[name];
}
