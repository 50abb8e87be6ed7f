import type { Client } from '@oint/core';
import { foldName } from '@oint/reference/names';

import { isStructure } from '../../json/containers.ts';
import { commandName } from '../../names/command-name.ts';
import { findCommand } from '../../names/find-command.ts';
import type { CommandSpec, OptionSpec } from '../../spec/command.ts';
import type { ValueType } from '../../spec/value-type.ts';
import { readValue } from '../../values/read-value.ts';
import { ValueError } from '../../values/value-error.ts';
import { refusalOf, type Refusal } from '../policy.ts';
import type { Caller, Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import { refused } from '../tools/refused.ts';
import { refuseAccess } from '../tools/tool-input.ts';
import { type FolderInputs, folderInputs } from './folder-inputs.ts';

/** A function of the library, with its page. */
export interface LibraryFunction {
  readonly section: string;
  readonly command: CommandSpec;
}

/** The function of a name, in either language. @throws {ToolError} where there is none. */
export async function functionOf({ library }: Session, name: string): Promise<LibraryFunction> {
  const index = await library.loadIndex();
  const found = findCommand(index, name);
  if (found === undefined) {
    const { nearestNames } = await import('@oint/reference/nearest-names');
    const known = index.sections.flatMap(({ commands }) => commands);
    const names = known.flatMap((command) => [commandName(command.name), command.names.ru]);
    const [nearest] = nearestNames(name, names);
    const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    throw new ToolError(`${name}: the library does not have this function${hint}`);
  }
  const section = found.section.name;
  const { commands } = await library.loadSection(section);
  const command = commands.find((each) => each.name === found.command.name);
  if (command === undefined) throw new ToolError(`${name}: the function has no page`);
  return { section, command };
}

/** What a function of the portal answers, as its page shows it. Who may not write is refused before anything is read. */
export async function callFunction(
  { section, command }: LibraryFunction,
  values: Readonly<Record<string, unknown>>,
  tool: string,
  session: Session,
  caller: Caller,
): Promise<unknown> {
  const name = commandName(command.name);
  if (command.server !== undefined) {
    throw new ToolError(`${name}: it answers with tokens, which are no business of assistants`);
  }
  const refusal = await refusalOfFunction(command, session);
  if (refusal !== undefined) throw refused(refusal, name);
  const params = await paramsOf(command, values, session);
  const inputs = folderInputs(session.folder);
  const functions = await session.library.loadFunctions(section, inputs);
  const run = functions[command.name];
  if (!isFunction(run)) throw new ToolError(`${name}: the function is not here`);
  const client = command.client ? await session.client() : undefined;
  if (command.client && command.reads !== true) {
    const method = command.method ?? name;
    const { audit } = session;
    await audit.note({ tool, client: caller.client, outcome: 'sending', method, params: values });
    caller.noted.isWrite = true;
  }
  return answerOf(run, params, client, caller);
}

async function answerOf(
  run: (...words: unknown[]) => unknown,
  params: Readonly<Record<string, unknown>>,
  client: Client | undefined,
  { signal }: Caller,
): Promise<unknown> {
  if (client === undefined) return run(params);
  const call = run(client, params, { signal });
  const isCall = typeof call === 'object' && call !== null && 'withEnvelope' in call;
  const whole = isCall ? call.withEnvelope : undefined;
  return typeof whole === 'function' ? Reflect.apply(whole, call, []) : call;
}

/** Functions of several steps, and methods that nobody knows, may do anything. */
async function refusalOfFunction(
  { client, reads, method }: CommandSpec,
  { policy, library }: Session,
): Promise<Refusal | undefined> {
  if (!client || reads === true) return undefined;
  const methods = await library.reference.loadMethods();
  const [known] = method === undefined ? [] : methods.find(method);
  return refusalOf(policy, known ?? { name: method ?? '', scopes: [] });
}

async function paramsOf(
  { options }: CommandSpec,
  values: Readonly<Record<string, unknown>>,
  { folder }: Session,
): Promise<Readonly<Record<string, unknown>>> {
  const inputs = folderInputs(folder);
  const params: Record<string, unknown> = {};
  const given = new Set<OptionSpec>();
  for (const [name, value] of Object.entries(values)) {
    const option = options.find(
      (each) => foldName(each.option) === foldName(name) || foldName(each.param) === foldName(name),
    );
    if (option === undefined) {
      throw new ToolError(
        `${name}: no such parameter; there are ${options.map((each) => each.option).join(', ')}`,
      );
    }
    if (value === null || value === undefined || value === '') continue;
    given.add(option);
    const read = await readOne(option, value, inputs);
    checkSpread(option, read);
    params[option.param] = read;
  }
  const missing = options.filter((option) => option.required && !given.has(option));
  if (missing.length > 0) {
    throw new ToolError(`missing: ${missing.map((option) => option.option).join(', ')}`);
  }
  return params;
}

/** Keys of a structure that become fields of the request let nobody in either. */
function checkSpread({ option, place }: OptionSpec, value: unknown): void {
  if (place !== undefined && 'keys' in place && isStructure(value)) refuseAccess(value, option);
}

async function readOne(
  { option, types }: OptionSpec,
  value: unknown,
  inputs: FolderInputs,
): Promise<unknown> {
  await checkFiles(types, value, inputs);
  const isPlain = types.every((type) => type === 'string' || type === 'date');
  // A text of JSON has no escapes of command lines: what it says is meant.
  if (typeof value === 'string' && isPlain) return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    return await readValue(text, types, { place: option, inputs });
  } catch (error) {
    if (error instanceof ValueError) {
      throw new ToolError(error.message);
    }
    throw error;
  }
}

/** @throws {ToolError} where the content itself stands in the place of a file's name: it is no business of the model. */
async function checkFiles(
  types: readonly ValueType[],
  value: unknown,
  inputs: FolderInputs,
): Promise<void> {
  const isOne = types.includes('binary') || types.includes('file');
  const names = isOne ? [value] : types.includes('files') ? contentsOf(value) : [];
  for (const name of names) {
    if (typeof name === 'string') await inputs.check(name.replace(/^@/u, ''));
  }
}

function contentsOf(value: unknown): readonly unknown[] {
  return isStructure(value) ? Object.values(value) : [value];
}

function isFunction(value: unknown): value is (...words: unknown[]) => unknown {
  return typeof value === 'function';
}
