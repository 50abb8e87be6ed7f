import type { Change, Entity, Field } from '../../entities/entity.ts';
import type { CallContext } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isJsonObject, isFields, lookUp, textOf, type Json, type Value } from '../../values.ts';

/** A bond between a record and a contact or company. */
export interface Link {
  readonly id: number;
  readonly sort: number;
  readonly isPrimary: boolean;
}

/** Where the links of a record are kept. */
export interface LinkStore {
  readonly read: (context: CallContext, record: StoredRecord) => Link[];
  readonly save: (context: CallContext, record: StoredRecord, links: readonly Link[]) => void;
}

/** The fields that hold the contacts or the companies of a record. */
export interface LinkFields {
  /** All of them, in order: what the state keeps. */
  readonly links: string;
  /** The identifiers of all. */
  readonly all: string;
  /** The identifier of the primary one. */
  readonly primary: string;
}

export const CONTACT_LINKS: LinkFields = {
  links: 'CONTACT_LINKS',
  all: 'CONTACT_IDS',
  primary: 'CONTACT_ID',
};

export const COMPANY_LINKS: LinkFields = {
  links: 'COMPANY_LINKS',
  all: 'COMPANY_IDS',
  primary: 'COMPANY_ID',
};

/** Descriptions of the two fields that callers see. */
export function linkFields(
  { all, primary }: LinkFields,
  type: string,
  title: string,
): Readonly<Record<string, Field>> {
  return {
    [primary]: { kind: 'integer', type, title, about: { isDeprecated: true } },
    [all]: { kind: 'integer', type, multiple: true, onDemand: true },
  };
}

/** What follows for the links of a record from the fields that are given; those of all win. */
export function linksAfter(
  { before, values, given }: Change,
  fields: LinkFields,
): Readonly<Record<string, Json>> {
  const primary = values.get(fields.primary);
  const all = values.get(fields.all);
  if (given.has(fields.all) && Array.isArray(all)) {
    return linkValues(fields, normalized(all.map((id: Json) => ({ id: Number(id) }))));
  }
  if (!given.has(fields.primary)) {
    return linkValues(fields, linksIn(before?.values.get(fields.links)));
  }
  return linkValues(
    fields,
    typeof primary === 'number' && primary > 0 ? normalized([{ id: primary }]) : [],
  );
}

function linkValues(fields: LinkFields, links: readonly Link[]): Readonly<Record<string, Json>> {
  return {
    [fields.links]: links.map(({ id, sort, isPrimary }) => ({ id, sort, isPrimary })),
    [fields.all]: links.map(({ id }) => id),
    [fields.primary]: links.find(({ isPrimary }) => isPrimary)?.id ?? null,
  };
}

/** The links that a record holds. */
function linksIn(kept: Json | undefined): Link[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isJsonObject).map(({ id, sort, isPrimary }) => ({
    id: Number(id),
    sort: Number(sort),
    isPrimary: isPrimary === true,
  }));
}

/** Links that are kept in the record itself. */
export function ownLinks({ table }: Entity, fields: LinkFields): LinkStore {
  return {
    read: (_, { values }) => linksIn(values.get(fields.links)),
    save({ state }, { id, values }, links) {
      const changed = Object.entries(linkValues(fields, links));
      state.records.table(table).put(id, new Map([...values, ...changed]));
    },
  };
}

/** In order, each once, with one primary link: the first that says so, else the first. */
export function normalized(links: readonly (Partial<Link> & { readonly id: number })[]): Link[] {
  const once = new Map<number, Link>();
  for (const [index, { id, sort = (index + 1) * 10, isPrimary = false }] of links.entries()) {
    if (!once.has(id)) once.set(id, { id, sort, isPrimary });
  }
  const sorted = [...once.values()].toSorted((a, b) => a.sort - b.sort);
  const primary = sorted.find(({ isPrimary }) => isPrimary) ?? sorted[0];
  return sorted.map((link) => ({ ...link, isPrimary: link === primary }));
}

/**
 * Reads a link as callers write it: `{ CONTACT_ID, SORT, IS_PRIMARY }`.
 *
 * @returns undefined without a positive identifier
 */
export function readLink(
  value: Value | undefined,
  name: string,
): (Partial<Link> & { readonly id: number }) | undefined {
  const fields = isFields(value) ? value : {};
  const id = integer.read(lookUp(fields, name) ?? 0) ?? 0;
  if (id < 1) return undefined;
  const sort = integer.read(lookUp(fields, 'SORT') ?? '');
  const isPrimary = textOf(lookUp(fields, 'IS_PRIMARY')) === 'Y';
  return sort === undefined ? { id, isPrimary } : { id, sort, isPrimary };
}
