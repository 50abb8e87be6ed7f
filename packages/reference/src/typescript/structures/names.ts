/**
 * Names that fit a structure, by what the places where it is used have in common:
 * `fields` of `crm.deal.add` → `CrmDealAddFields`; `item` of `crm.deal.get` and `items` of `crm.deal.list` → `CrmDealItem`.
 */
import { pascalCase } from '../text/case.ts';
import {
  AND,
  commonWithGap,
  commonWords,
  describesFields,
  jointWords,
  methodsOf,
} from './methods.ts';
import { isSameWord } from './same-word.ts';
import { farTitles, nearTitles, titlesOfMany } from './titles.ts';
import type { Use, Words } from './use.ts';
import type { Mark } from './variants.ts';

/** Longer names are more than a reader takes in at once. */
const LONGEST_NAME = 60;

/** Of what methods a structure is, and what it is there. */
type Pair = readonly [owner: Words, title: Words];

/**
 * Names for a structure that is used there, the best first.
 *
 * @param marks What tells it from others at the same place: one of them is a part of each name.
 */
export function namesFor(uses: readonly Use[], marks?: readonly Mark[]): string[] {
  const names = namesOf(pairsOf(uses), marks);
  return names.length > 0 ? names : namesOf(entityPairs(uses), marks);
}

function namesOf(titled: readonly Pair[], marks?: readonly Mark[]): string[] {
  const names = titled.flatMap(([owner, title]) =>
    marks === undefined
      ? [nameOf(owner, title)]
      : marks.map(({ before, after }) => nameOf([...owner, ...before], title, after)),
  );
  return [...new Set(names)].filter((name) => name.length <= LONGEST_NAME);
}

/** Where the method's own name leaves no room, what it is a method of has the field. */
function entityPairs(uses: readonly Use[]): Pair[] {
  const entity = methodsOf(uses).reduce(commonWords).slice(0, -1);
  return entity.length < 2 ? [] : pairs(entity, [...nearTitles(uses, true), ...farTitles(uses)]);
}

function pairsOf(uses: readonly Use[]): Pair[] {
  const methods = methodsOf(uses);
  const common = methods.reduce(commonWords);
  const gap = commonWithGap(common, methods);
  const joint = jointWords(methods);
  // The name of a scope and of one field say too little.
  const near = nearTitles(uses, common.length > 1);
  const far = farTitles(uses);
  const two = methods.length === 2 ? joint : undefined;
  return [
    ...pairs(describesFields(common) ? common.slice(0, -1) : common, titlesOfMany(uses)),
    // Two entities are named both: `CrmDealAndLeadUserfield`; of the methods of one only if it is necessary.
    ...(gap === undefined ? [] : pairs(two, near)),
    ...pairs(common, near),
    ...pairs(gap, near),
    ...pairs(two, near),
    ...pairs(common, far),
    ...pairs(gap, far),
    ...pairs(joint, [...near, ...far]),
  ];
}

/** `AddAndList` with a field `list` would read as the methods alone. */
function pairs(owner: Words | undefined, titles: readonly Words[]): Pair[] {
  return titles.flatMap((title): Pair[] =>
    owner === undefined || (owner.includes(AND) && isSameWord(owner.at(-1), title[0]))
      ? []
      : [[owner, title]],
  );
}

/** What the owner ends with and the title begins with stands once; of the way to a field as much as there is room for. */
function nameOf(owner: Words, title: Words, after: Words = []): string {
  const repeats = owner.length > 1 && isSameWord(owner.at(-1), title[0]);
  const head = inPascalCase(repeats ? owner.slice(0, -1) : owner);
  const tail = inPascalCase(after);
  const words = title.flatMap((part) => pascalCase(part).match(/\p{Lu}[^\p{Lu}]*/gu) ?? []);
  const room = LONGEST_NAME - head.length - tail.length;
  while (words.length > 1 && words.join('').length > room) words.shift();
  return `${head}${words.join('')}${tail}`;
}

function inPascalCase(words: Words): string {
  return words.map(pascalCase).join('');
}
