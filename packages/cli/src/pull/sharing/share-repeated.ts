/** A module in which what repeats stands once: structures with much in common, enumerations, ways to give a parameter. */
import type { InterfaceNode } from '@oint/reference/typescript';

import type { Declaration } from './declaration.ts';
import { FreeNames } from './free-names.ts';
import { hoistFromAliases, hoistFromMethod } from './hoist-objects.ts';
import { nameUnions } from './name-unions.ts';
import { shareMembers } from './share-members.ts';

export interface Surroundings {
  /** Interfaces whose members are methods. */
  readonly tables: readonly string[];
  /** Names that what is declared here may not have. */
  readonly taken: readonly string[];
  /** Whose the variants of methods are, by their values. */
  readonly owners: ReadonlyMap<string, string>;
}

export function shareRepeated(
  declarations: readonly Declaration[],
  { tables, taken, owners }: Surroundings,
): readonly Declaration[] {
  const names = new FreeNames([...taken, ...declarations.map(({ name }) => name)]);
  const isTable = (name: string): boolean => tables.includes(name);
  const wordsOf = (method: string, variant: string): readonly string[] => [
    owners.get(variant) ?? method,
    method.split('.').at(-1) ?? '',
  ];
  const objects: InterfaceNode[] = [];
  const declare = (object: InterfaceNode): void => void objects.push(object);
  const hoisted = declarations.map((each): Declaration => {
    if (each.kind !== 'interface' || !isTable(each.name)) return each;
    const members = each.type.members.map((method) =>
      hoistFromMethod(method, wordsOf, names, declare),
    );
    return { ...each, type: { ...each.type, members } };
  });
  const whole = hoistFromAliases([...hoisted, ...objects], names);
  return shareMembers(nameUnions(whole, isTable, names), isTable, names);
}
