/** What several methods are called together: the first part of a structure's name. */
import type { Use, Words } from './use.ts';

/** More methods than these are not listed in a name. */
const MANY_METHODS = 3;

/** Between methods of which a name names each. */
export const AND = 'and';

/** What stands in a name for the part in which the methods differ, where without it the name would be another's. */
const ANY = 'any';

/** Whether what they answer with describes fields: `crm.deal.fields`, `sale.order.getFields`. */
export function describesFields(method: Words): boolean {
  return /fields$/iu.test(method.at(-1) ?? '');
}

/** The methods of the uses, each once. */
export function methodsOf(uses: readonly Use[]): Words[] {
  return [...new Map(uses.map(({ method }) => [method.join('.'), method])).values()];
}

/** What both have in common, in order: `crm.deal.userfield.add`, `crm.lead.userfield.add` → `crm`, `userfield`, `add`. */
export function commonWords(a: Words, b: Words): Words {
  let next = 0;
  return a.filter((word) => {
    const index = b.findIndex((other, place) => place >= next && isSame(other, word));
    if (index !== -1) next = index + 1;
    return index !== -1;
  });
}

/** The same with a word for what differs before the last of it, if anything does: `crm`, `any`, `userfield`, `add`. */
export function commonWithGap(common: Words, methods: readonly Words[]): Words | undefined {
  const gap = common.findIndex((word, index) =>
    methods.some((method) => !isSame(method[index], word)),
  );
  return gap === -1 ? undefined : [...common.slice(0, gap), ANY, ...common.slice(gap)];
}

/** All by name, where they are few and differ in one word: `crm.deal.add`, `crm.deal.update` → `crm`, `deal`, `add`, `and`, `update`. */
export function jointWords(methods: readonly Words[]): Words | undefined {
  const [first = []] = methods;
  if (methods.length < 2 || methods.length > MANY_METHODS) return undefined;
  if (methods.some(({ length }) => length !== first.length)) return undefined;
  const [place, ...others] = [...first.keys()].filter((index) =>
    methods.some((method) => !isSame(method[index], first[index])),
  );
  if (place === undefined || others.length > 0) return undefined;
  const words = methods.flatMap((method) => [AND, ...method.slice(place, place + 1)]).slice(1);
  return [...first.slice(0, place), ...words, ...first.slice(place + 1)];
}

/** `getFields` and `getfields` */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}
