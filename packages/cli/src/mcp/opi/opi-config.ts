import { dirname, resolve } from 'node:path';

import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { isStructure } from '../../json/containers.ts';
import { readJson } from '../../values/read-json.ts';
import type { Variables } from './variables.ts';

/** What a configuration of `oint mcp start` says. */
export interface OpiConfig {
  readonly profile: string | undefined;
  readonly variables: Variables;
  readonly allowWrite: readonly string[];
  readonly allowDelete: boolean;
  /** Where files are read and written; in the file it begins where the file is. */
  readonly folder: string | undefined;
}

/** What `oint mcp config` prints: all keys, filled or empty. */
export function sampleConfig(isEmpty: boolean): Readonly<Record<string, unknown>> {
  return isEmpty
    ? { profile: '', variables: {}, allowWrite: [], allowDelete: false, folder: '' }
    : {
        profile: 'work',
        variables: { Manager: 5, SalesChat: 'chat12' },
        allowWrite: ['crm', 'tasks'],
        allowDelete: false,
        folder: 'exchange',
      };
}

/** The configuration in a file; `default`: none, so that nothing may be written and no variables are there. */
export async function readOpiConfig(
  name: string | undefined,
  context: Context,
): Promise<OpiConfig> {
  const { messages, sources } = context;
  if (name === undefined || name === 'default') return configOf({});
  const text = Buffer.from(await sources.readFile(name, '--config')).toString('utf8');
  const read = await readJson(text, '--config');
  if (!isStructure(read)) throw new UsageError(messages.mcp.wrongConfig(name));
  const unknown = Object.keys(read).find((key) => !Object.hasOwn(sampleConfig(true), key));
  if (unknown !== undefined) throw new UsageError(messages.mcp.unknownKey(name, unknown));
  const config = configOf(read);
  const { folder } = config;
  // Assistants start the server wherever they are.
  return folder === undefined
    ? config
    : { ...config, folder: resolve(dirname(sources.path(name)), folder) };
}

function configOf(read: Readonly<Record<string, unknown>>): OpiConfig {
  const { profile, variables, allowWrite, allowDelete, folder } = read;
  return {
    profile: textOr(profile),
    variables: isStructure(variables) ? variables : {},
    allowWrite: Array.isArray(allowWrite) ? allowWrite.map(String) : [],
    allowDelete: allowDelete === true,
    folder: textOr(folder),
  };
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
