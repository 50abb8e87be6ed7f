/** Methods whose facts depend on the value of a parameter: on the kind of items, or on the list. */
import type { MethodFacts } from '@oint/reference';

import type { ItemType, PortalFacts, RecordType } from './portal-facts.ts';
import { forList, forOtherLists, isOfLists, LIST_CHOOSER, LIST_CODE } from './with-lists.ts';
import { CHOOSER, forItems, isChosen } from './with-portal.ts';

/** A method as it is for one of the values. */
export interface Variant {
  readonly value: number;
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
  /** The parameter. */
  readonly chooser: string;
  readonly variants: readonly Variant[];
  /** The method for all other values; absent where there are none. */
  readonly others?: MethodFacts | undefined;
}

/** `undefined` where no value decides, or the portal has told of nothing that it decides on. */
export function choiceOf(facts: MethodFacts, portal: PortalFacts): Choice | undefined {
  const { items, lists = [] } = portal;
  if (items.length > 0 && isChosen(facts)) {
    return {
      chooser: CHOOSER,
      variants: items.map((item) => ({
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
  return {
    chooser: LIST_CHOOSER,
    variants: lists.map((list) => ({
      value: list.iblockId,
      owner: `${list.name}.element`,
      title: list.title,
      record: list,
      facts: forList(facts, list),
    })),
    others: forOtherLists(facts),
  };
}

/** The method as it is for a call; `undefined` where its parameters do not say of what, or of a kind that is not known. */
export function chosenFacts(
  facts: MethodFacts,
  portal: PortalFacts,
  params: Readonly<Record<string, unknown>>,
): MethodFacts | undefined {
  const choice = choiceOf(facts, portal);
  if (choice === undefined) return undefined;
  const { chooser, others } = choice;
  const given = valueOf(params, chooser);
  const isByCode = chooser === LIST_CHOOSER && given === undefined;
  const variant = variantFor(choice, isByCode ? listByCode(portal, params) : given);
  if (variant === undefined) return given === undefined && !isByCode ? undefined : others;
  // Who names the list by its code need not give its number.
  return isByCode ? withParamOf(variant.facts, facts, chooser) : variant.facts;
}

/** What the parameters choose, where they do. */
export function chosenOwner(
  choice: Choice,
  params: Readonly<Record<string, unknown>>,
): RecordType | undefined {
  return variantFor(choice, valueOf(params, choice.chooser))?.record;
}

/** Portals take a number as text too. */
function variantFor({ variants }: Choice, value: unknown): Variant | undefined {
  const text = String(value);
  return variants.find((variant) => String(variant.value) === text);
}

/** The number of the list that is named by its code. */
function listByCode(
  { lists = [] }: PortalFacts,
  params: Readonly<Record<string, unknown>>,
): number | undefined {
  const named = valueOf(params, LIST_CODE);
  return lists.find(({ code }) => code !== undefined && code === named)?.iblockId;
}

/** Portals take the name of a parameter in any case. */
function valueOf(params: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(params).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function withParamOf(facts: MethodFacts, bare: MethodFacts, name: string): MethodFacts {
  const { [name]: param, ...others } = bare.params.fields;
  const fields = {
    ...others,
    ...facts.params.fields,
    ...(param === undefined ? {} : { [name]: param }),
  };
  return { ...facts, params: { ...facts.params, fields } };
}
