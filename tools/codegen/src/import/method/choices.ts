/** Alternatives among parameters: "at least one of `A`, `B`", and sections that describe one way to call each. */
import type { Block } from '../page/blocks.ts';
import { fieldRows } from '../page/field-table.ts';
import { findField } from '../shape/fields.ts';
import { addGroup, applyChoice } from '../shape/groups.ts';
import type { ObjectShape } from '../shape/shape.ts';
import { type Choice, choicesIn } from '../words/choices.ts';
import { inPlaceOf, neededWithout } from '../words/instead.ts';

/** Two alternatives with many parameters each would multiply. */
const MOST_GROUPS = 6;

/** Marks what sentences of a section demand and offer, on the objects that have the fields. */
export function markChoices(blocks: readonly Block[], shape: ObjectShape): void {
  const choices = [...blocks.flatMap(textsOf).flatMap(choicesIn), ...blocks.flatMap(cellsOf)];
  for (const choice of choices) applyChoice(shape, choice);
}

/**
 * "**ID*** | **CODE***" in one cell, "Used instead of `ID`" beside `CODE`, "Required if `CODE` is not given" beside `ID`: one of
 * them has to be given.
 */
function cellsOf(block: Block): Choice[] {
  const rows = block.kind === 'table' ? (fieldRows(block.table) ?? []) : [];
  const marked = new Set(
    rows.filter(({ required }) => required === true).flatMap((row) => row.names),
  );
  return rows.flatMap(({ either, names, required, description }): Choice[] => {
    const without = neededWithout(description);
    if (without !== null) return [{ kind: 'demand', names: [...names, without] }];
    if (required === true && either === true) return [{ kind: 'demand', names }];
    const other = inPlaceOf(description);
    if (other === null || !(required === true || marked.has(other))) return [];
    return [{ kind: 'demand', names: [...names, other] }];
  });
}

function textsOf(block: Block): string[] {
  if (block.kind === 'text') return [block.text];
  if (block.kind !== 'table') return [];
  return (fieldRows(block.table) ?? []).map(({ description }) => description);
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
  for (const group of groups)
    addGroup(
      whole,
      group.flatMap((name) => findField(whole, name) ?? []),
    );
}
