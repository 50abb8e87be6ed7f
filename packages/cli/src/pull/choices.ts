/** Methods whose facts depend on the value of a parameter: on the kind of items, or on the list. */
import type { MethodFacts } from '@oint/reference';

import type { ItemType, ListType, PortalFacts, RecordType } from './portal-facts.ts';
import {
  forList,
  forListByCode,
  forOtherLists,
  isOfLists,
  LIST_CHOOSER,
  LIST_CODE,
} from './with-lists.ts';
import { CHOOSER, forItems, isChosen } from './with-portal.ts';

/** A method as it is for one of the values. */
export interface Variant {
  /** The parameter that chooses it. */
  readonly chooser: string;
  readonly value: number | string;
  /** By which words its structures are called. */
  readonly owner: string;
  /** The kind of items, where it is one. */
  readonly item?: ItemType | undefined;
  /** What people call it. */
  readonly title: string;
  readonly record: RecordType;
  readonly facts: MethodFacts;
}

export interface Choice {
  readonly variants: readonly Variant[];
  /** The method for all other values; absent where there are none. */
  readonly others?: MethodFacts | undefined;
}

/** `undefined` where no value decides, or the portal has told of nothing that it decides on. */
export function choiceOf(facts: MethodFacts, portal: PortalFacts): Choice | undefined {
  const { items, lists = [] } = portal;
  if (items.length > 0 && isChosen(facts)) {
    return {
      variants: items.map((item) => ({
        chooser: CHOOSER,
        value: item.entityTypeId,
        owner: item.name,
        item,
        title: item.title,
        record: item,
        facts: forItems(facts, item, portal),
      })),
    };
  }
  if (lists.length === 0 || !isOfLists(facts)) return undefined;
  const codes = codesOf(lists);
  return {
    variants: lists.flatMap((list) => {
      const shown = { owner: `${list.name}.element`, title: list.title, record: list };
      const code = codes.get(list);
      return [
        { ...shown, chooser: LIST_CHOOSER, value: list.iblockId, facts: forList(facts, list) },
        ...(code === undefined
          ? []
          : [
              {
                ...shown,
                chooser: LIST_CODE,
                value: code,
                facts: forListByCode(facts, list, code),
              },
            ]),
      ];
    }),
    others: forOtherLists(facts),
  };
}

/** Codes that name one list and no number: what a portal knows by a code of two lists, nobody can tell. */
export function codesOf(lists: readonly ListType[]): ReadonlyMap<ListType, string> {
  const all = new Map<ListType, string>();
  for (const list of lists) {
    const { code = '' } = list;
    const isOther = lists.some((other) => other !== list && other.code === code);
    if (!isOther && !/^\d*$/u.test(code)) all.set(list, code);
  }
  return all;
}

/** The method as it is for a call; `undefined` where its parameters do not say of what, or of a kind that is not known. */
export function chosenFacts(
  facts: MethodFacts,
  portal: PortalFacts,
  params: Readonly<Record<string, unknown>>,
): MethodFacts | undefined {
  const choice = choiceOf(facts, portal);
  return choice && (variantFor(choice, params)?.facts ?? choice.others);
}

/** What the parameters choose, where they do. */
export function chosenOwner(
  choice: Choice,
  params: Readonly<Record<string, unknown>>,
): RecordType | undefined {
  return variantFor(choice, params)?.record;
}

/** Portals take a number as text too. */
function variantFor(
  { variants }: Choice,
  params: Readonly<Record<string, unknown>>,
): Variant | undefined {
  return variants.find(({ chooser, value }) => {
    const given = valueOf(params, chooser);
    return given === value || (typeof given === 'string' && given === String(value));
  });
}

/** Portals take the name of a parameter in any case. */
function valueOf(params: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(params).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
