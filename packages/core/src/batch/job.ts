import type { Access } from '../metadata.ts';
import type { KeyedCommand } from './keyed-command.ts';
import { checkReferences, referencesIn, withTemplates, type Reference } from './references.ts';

/** A command and what has become of it so far. */
export interface Job {
  readonly key: string;
  readonly method: string;
  readonly access: Access;
  /** Parameters in which references stand apart from texts. */
  readonly params: unknown;
  readonly references: readonly Reference[];
  /** Requests that carried it. */
  attempts: number;
  /** How often a limit refused it. */
  refusals: number;
  /** Whether it was sent again as the credential had expired. */
  wasRenewed: boolean;
}

/** @throws ConfigurationError when a command refers to one that does not come before it. */
export function jobsOf(
  commands: readonly KeyedCommand[],
  accessOf: (command: KeyedCommand) => Access,
): Job[] {
  const names = new Set(commands.map(({ key }) => key));
  const before = new Set<string>();
  return commands.map((command) => {
    const params = withTemplates(command.params, names);
    const references = referencesIn(params);
    checkReferences(command, references, before);
    before.add(command.key);
    const { key, method } = command;
    const access = accessOf(command);
    return { key, method, access, params, references, attempts: 0, refusals: 0, wasRenewed: false };
  });
}
