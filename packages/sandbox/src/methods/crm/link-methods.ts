import { describeField } from '../../entities/describe-field.ts';
import type { Dialect } from '../../entities/dialect.ts';
import type { Field } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { findRecord } from '../../entities/store.ts';
import { RestError } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { id as idType } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, type Json } from '../../values.ts';
import { classicError } from './classic.ts';
import { normalized, readLink, type Link, type LinkStore } from './links.ts';

const ERRORS = {
  owner: classicError('The parameter ownerEntityID is invalid or not defined.'),
  ownerQuoted: classicError("The parameter 'ownerEntityID' is invalid or not defined."),
  notFound: classicError('Not found.'),
  items: classicError('The parameter items must be array.'),
  fields: classicError("The parameter 'fields' must be array."),
  notValid: classicError("The parameter 'fields' is not valid."),
} as const;

/**
 * The methods that bind contacts or companies to records of an entity, such as `crm.deal.contact.*`.
 *
 * @param name - what the identifier of the other side is called in links: `CONTACT_ID`
 */
export function linkMethods(
  prefix: string,
  owners: Dialect,
  links: LinkStore,
  name: string,
): Method[] {
  const dialect: Dialect = {
    ...owners,
    errors: { ...owners.errors, notFound: () => ERRORS.notFound },
  };
  return [
    entityMethod(dialect, `${prefix}.fields`, 'read', () => ({ result: fieldsOfLink(name) })),
    entityMethod(dialect, `${prefix}.items.get`, 'read', (call) => ({
      result: links
        .read(call.context, owner(call, ERRORS.owner))
        .map((link) => linkView(link, name)),
    })),
    entityMethod(dialect, `${prefix}.items.set`, 'write', (call) => {
      const record = owner(call, ERRORS.owner);
      const items = call.param('items');
      if (!Array.isArray(items)) throw new RestError(ERRORS.items);
      const given = items.map((item) => readLink(item, name)).filter((link) => link !== undefined);
      links.save(call.context, record, normalized(given));
      return { result: true };
    }),
    entityMethod(dialect, `${prefix}.items.delete`, 'write', (call) => {
      links.save(call.context, owner(call, ERRORS.owner), []);
      return { result: true };
    }),
    entityMethod(dialect, `${prefix}.add`, 'write', (call) => {
      const record = owner(call, ERRORS.ownerQuoted);
      const link = givenLink(call, name);
      const before = links.read(call.context, record);
      if (before.some(({ id }) => id === link.id)) return { result: false };
      const others =
        link.isPrimary === true ? before.map((one) => ({ ...one, isPrimary: false })) : before;
      links.save(call.context, record, normalized([...others, link]));
      return { result: true };
    }),
    entityMethod(dialect, `${prefix}.delete`, 'write', (call) => {
      const record = owner(call, ERRORS.ownerQuoted);
      const { id: gone } = givenLink(call, name);
      const before = links.read(call.context, record);
      const kept = before.filter(({ id }) => id !== gone);
      links.save(call.context, record, normalized(kept));
      return { result: kept.length < before.length };
    }),
  ];
}

function owner(call: EntityCall, error: ReturnType<typeof classicError>): StoredRecord {
  const id = idType.read(call.param('id') ?? 0);
  if (id === undefined) throw new RestError(error);
  return findRecord(call.context, call.dialect, id);
}

function givenLink(call: EntityCall, name: string): Partial<Link> & { readonly id: number } {
  const fields = call.param('fields');
  if (!isFields(fields)) throw new RestError(ERRORS.fields);
  const link = readLink(fields, name);
  if (link === undefined) throw new RestError(ERRORS.notValid);
  return link;
}

function linkView({ id, sort, isPrimary }: Link, name: string): Json {
  return { [name]: id, SORT: sort, ROLE_ID: 0, IS_PRIMARY: isPrimary ? 'Y' : 'N' };
}

function fieldsOfLink(name: string): Json {
  const fields: Readonly<Record<string, Field>> = {
    [name]: {
      kind: 'integer',
      title: name === 'COMPANY_ID' ? 'Company' : 'Contact',
      required: true,
    },
    SORT: { kind: 'integer', title: 'Place in the order' },
    IS_PRIMARY: { kind: 'flag', title: 'Primary' },
  };
  return Object.fromEntries(
    Object.entries(fields).map(([shown, field]) => [
      shown,
      describeField({ name: shown, shown, field, isCustom: false }),
    ]),
  );
}
