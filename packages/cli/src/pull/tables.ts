/** The SDK's tables, of which a pulled module replaces some methods. */
import { pascalCase } from '@oint/reference/typescript';

/** Core's types, without the tables of all scopes. */
export const CLIENT_MODULE = '@oint/sdk/bitrix24/rest/client';

export const VALUES_MODULE = '@oint/sdk/bitrix24/rest/values';

const ALL = '@oint/sdk/bitrix24/rest';

export interface Table {
  readonly module: string;
  readonly name: string;
}

export interface Tables {
  readonly methods: readonly Table[];
  readonly members: readonly Table[];
}

/** The scopes that a portal is asked for by name, and those of the reference behind each. */
export const PULLED_SCOPES: Readonly<Record<string, readonly string[]>> = {
  crm: ['crm'],
  lists: ['lists'],
  tasks: ['task', 'tasks'],
  user: ['user'],
  rpa: ['rpa'],
};

/** Those of these scopes alone; all, where none is named. */
export function tablesOf(scopes: readonly string[] = []): Tables {
  if (scopes.length === 0) {
    return {
      methods: [{ module: ALL, name: 'RestMethods' }],
      members: [{ module: ALL, name: 'RestMembers' }],
    };
  }
  const names = scopes.flatMap((scope) => PULLED_SCOPES[scope] ?? []);
  return {
    methods: names.map((name) => ({ module: `${ALL}/${name}`, name: pascalCase(name) })),
    members: names.map((name) => ({
      module: `${ALL}/members/${name}`,
      name: `${pascalCase(name)}Members`,
    })),
  };
}
