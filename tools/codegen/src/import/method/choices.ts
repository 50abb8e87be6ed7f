/** Alternatives among parameters: "at least one of `A`, `B`", and sections that describe one way to call each. */
import type { Page } from '../page/corpus.ts';
import { fieldRows } from '../page/field-table.ts';
import { findField } from '../shape/fields.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import { type Choice, choicesIn } from '../words/choices.ts';

/** Two alternatives with many parameters each would multiply. */
const MOST_GROUPS = 6;

/** Marks the groups that sentences of a section demand, on the object that has their fields. */
export function markChoices(page: Page, from: number, to: number, shape: ObjectShape): void {
  for (const text of textsOf(page, from, to))
    for (const choice of choicesIn(text)) markChoice(choice, shape);
}

function textsOf(page: Page, from: number, to: number): string[] {
  return page.blocks.slice(from, to).flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    if (block.kind !== 'table') return [];
    return (fieldRows(block.table) ?? []).map(({ description }) => description);
  });
}

function markChoice({ kind, names }: Choice, shape: ObjectShape): void {
  const owner = ownerOf(shape, names);
  if (owner === null) return;
  if (kind === 'demand') return addGroup(owner, names);
  for (const name of names) {
    const known = findField(owner, name);
    if (known?.required === true) known.required = 'conditional';
  }
}

/** The outermost object that has all of the fields. */
function ownerOf(shape: Shape, names: readonly string[]): ObjectShape | null {
  if (new Set(names).size < 2) return null;
  let level: Shape[] = [shape];
  const seen = new Set<Shape>();
  while (level.length > 0) {
    const below: Shape[] = [];
    for (const current of level) {
      if (seen.has(current)) continue;
      seen.add(current);
      if (current.kind === 'array') below.push(current.items);
      if (current.kind === 'union') below.push(...current.members);
      if (current.kind !== 'object') continue;
      if (names.every((name) => findField(current, name) !== null)) return current;
      below.push(...[...current.fields.values()].map((known) => known.shape));
    }
    level = below;
  }
  return null;
}

/** @param names Names of fields of the object. */
function addGroup(owner: ObjectShape, names: readonly string[]): void {
  const known = names.flatMap((name) => findField(owner, name) ?? []);
  const group = [...new Set(known.map(({ name }) => name))];
  for (const one of known) one.required = false;
  const double = owner.oneOf.some((other) => other.toSorted().join() === group.toSorted().join());
  if (group.length > 1 && !double) owner.oneOf = [...owner.oneOf, group];
}

/**
 * Groups of alternatives with required fields of their own each: who gives one of every pair has given all of one
 * alternative. Nothing where an alternative demands nothing of its own, or where the groups are too many.
 */
export function markAlternatives(whole: ObjectShape, members: readonly ObjectShape[]): void {
  const own = members.map((member) =>
    [...member.fields.values()]
      .filter(
        ({ name, required }) =>
          required === true && !members.every((other) => findField(other, name)?.required === true),
      )
      .map(({ name }) => name),
  );
  if (own.length < 2 || own.some((names) => names.length === 0)) return;
  if (own.reduce((count, names) => count * names.length, 1) > MOST_GROUPS) return;
  const groups = own.reduce<string[][]>(
    (known, names) => known.flatMap((group) => names.map((name) => [...group, name])),
    [[]],
  );
  for (const group of groups) addGroup(whole, group);
}
