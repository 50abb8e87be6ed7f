import { checkMethodName } from '../address/endpoint.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Access } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import { unknownKey } from './command-keys.ts';

/** A command on its way: its key is its name or position in the whole batch. */
export interface KeyedCommand {
  readonly key: string;
  readonly method: string;
  /** An object or a list of plain values, in which literal texts may stand. */
  readonly params: unknown;
  readonly access: Access | undefined;
}

/**
 * Commands with their keys.
 *
 * @param commands A copy of what the caller gave.
 * @throws ConfigurationError for what is no command.
 */
export function keyedCommands(commands: unknown): KeyedCommand[] {
  if (typeof commands !== 'object' || commands === null) return [];
  return Object.entries(commands).map(([key, given]) => keyedCommand(key, given));
}

function keyedCommand(key: string, given: unknown): KeyedCommand {
  if (!isRecord(given)) throw noCommand(key);
  const { method, params = {}, access } = given;
  if (typeof method !== 'string') throw noCommand(key);
  const unknown = unknownKey(given);
  if (unknown !== undefined) {
    throw new ConfigurationError(
      `the command ${key} has a key \`${unknown.key}\`, which means nothing: did you mean \`${unknown.nearest}\`? ` +
        'What the method takes belongs in `params`',
      { kind: 'command-key', command: key, key: unknown.key, nearest: unknown.nearest },
    );
  }
  checkMethodName(method);
  if (method.toLowerCase() === 'batch') {
    throw new ConfigurationError('a batch must not contain another batch', {
      kind: 'batch-in-batch',
    });
  }
  if (typeof params !== 'object' || params === null) {
    throw new ConfigurationError(`\`params\` of the command ${key} must be an object or an array`, {
      kind: 'command-params',
      command: key,
    });
  }
  return { key, method, params, access: accessOf(key, access) };
}

function noCommand(key: string): ConfigurationError {
  return new ConfigurationError(
    `the command ${key} must be an object with a \`method\`: command('user.current')`,
    { kind: 'command-shape', command: key },
  );
}

function accessOf(key: string, access: unknown): Access | undefined {
  if (access === undefined || access === 'read' || access === 'write') return access;
  throw new ConfigurationError(`\`access\` of the command ${key} must be 'read' or 'write'`, {
    kind: 'command-access',
    command: key,
  });
}
