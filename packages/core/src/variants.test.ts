/** Methods whose types the value of a parameter chooses. Compilers do the checking. */
import { expectTypeOf, test } from 'vitest';

import type { Client } from './client.ts';
import type { List } from './lists/list-options.ts';
import type { MemberOfVariants } from './member.ts';
import type { ChosenBy, MethodTypes } from './methods.ts';

interface Deal {
  id: number;
  stage: 'NEW' | 'WON';
}

interface Contract {
  id: number;
  color: 44 | 46;
}

interface DealVariant {
  params: { entityTypeId: 2 | '2'; filter?: { stage?: 'NEW' | 'WON' } };
  result: { items: Deal[] };
}

interface ContractVariant {
  params: { entityTypeId: 1030 | '1030'; filter?: { color?: 44 | 46 } };
  result: { items: Contract[] };
}

interface AnyElements {
  params: { IBLOCK_ID?: number | string; IBLOCK_CODE?: string; FILTER?: Record<string, unknown> };
  result: { ID: string; [property: `PROPERTY_${string}`]: unknown }[];
}

interface Supplier {
  ID: string;
  PROPERTY_5?: Record<string, '1' | '2'>;
}

interface SupplierVariant {
  params: { IBLOCK_ID: 47; IBLOCK_CODE?: string; FILTER?: { PROPERTY_5?: 1 | 2 } };
  result: Supplier[];
}

interface Portal extends ChosenBy<'entityTypeId' | 'IBLOCK_ID'> {
  'crm.item.list': {
    params: DealVariant['params'] | ContractVariant['params'];
    result: { items: (Deal | Contract)[] };
    errors: never;
    variants: { 2: DealVariant; '1030': ContractVariant };
  };
  'lists.element.get': AnyElements & { errors: never; variants: { 47: SupplierVariant } };
  'user.get': { params: { ID?: number }; result: { NAME: string }[]; errors: never };
}

const CONTRACTS = 1030;

declare const client: Client<Portal, never>;
declare const list: MemberOfVariants<Portal, 'crm.item.list'>;
declare const elements: MemberOfVariants<Portal, 'lists.element.get'>;

/** Never called. */
export function correct(): unknown {
  const options = { entityTypeId: CONTRACTS, filter: { color: 44 } } as const;
  return [
    client.call('crm.item.list', { entityTypeId: CONTRACTS, filter: { color: 44 } }),
    client.call('crm.item.list', { entityTypeId: '1030', filter: { color: 44 } }),
    client.call('crm.item.list', options, { timeout: 5 }),
    client.call('user.get'),
    client.list('crm.item.list', { entityTypeId: 2, filter: { stage: 'NEW' } }),
    client.list(list, { entityTypeId: 2, filter: { stage: 'NEW' } }),
    list({ entityTypeId: CONTRACTS, filter: { color: 46 } }),
    client.batch({
      deals: { method: 'crm.item.list', params: { entityTypeId: 2, filter: { stage: 'NEW' } } },
    }),
  ];
}

/** Never called. What no variant is for takes whatever the method may take. */
export function open(number: number): unknown {
  return [
    client.call('lists.element.get', { IBLOCK_ID: 48, FILTER: { PROPERTY_9: 9 } }),
    client.call('lists.element.get', { IBLOCK_ID: number, FILTER: { PROPERTY_9: 9 } }),
    client.call('lists.element.get', { IBLOCK_CODE: 'some', FILTER: { PROPERTY_9: 9 } }),
    client.call('lists.element.get', {}),
    client.list('lists.element.get', { IBLOCK_ID: 48, FILTER: { PROPERTY_9: 9 } }),
    elements({ IBLOCK_ID: 48, FILTER: { PROPERTY_9: 9 } }),
    client.batch({
      some: {
        method: 'lists.element.get',
        params: { IBLOCK_ID: 48, FILTER: { PROPERTY_9: 9 } },
      },
      contracts: {
        method: 'crm.item.list',
        params: { entityTypeId: CONTRACTS, filter: { color: 44 } },
      },
    }),
  ];
}

/** Never called. */
export function wrongElements(): unknown {
  const suppliers = { IBLOCK_ID: 47 } as const;
  return [
    // @ts-expect-error -- another list's property
    client.call('lists.element.get', { IBLOCK_ID: 47, FILTER: { PROPERTY_9: 9 } }),
    // @ts-expect-error -- no value of the property
    client.call('lists.element.get', { ...suppliers, FILTER: { PROPERTY_5: 3 } }),
    // @ts-expect-error -- as above
    client.list('lists.element.get', { ...suppliers, FILTER: { PROPERTY_5: 3 } }),
    // @ts-expect-error -- as above
    client.list(elements, { ...suppliers, FILTER: { PROPERTY_5: 3 } }),
    // @ts-expect-error -- as above
    elements({ ...suppliers, FILTER: { PROPERTY_5: 3 } }),
    // @ts-expect-error -- the name chooses variants of another method
    client.call('crm.item.list', { entityTypeId: 2, IBLOCK_ID: 47 }),
    // @ts-expect-error -- as above
    client.list('crm.item.list', { entityTypeId: 2, IBLOCK_ID: 47 }),
    // @ts-expect-error -- as above
    list({ entityTypeId: 2, IBLOCK_ID: 2 }),
    client.batch({
      elements: {
        method: 'lists.element.get',
        // @ts-expect-error -- another list's property
        params: { ...suppliers, FILTER: { PROPERTY_9: 9 } },
      },
      contracts: {
        method: 'crm.item.list',
        // @ts-expect-error -- the name chooses variants of another method
        params: { entityTypeId: CONTRACTS, IBLOCK_ID: 47 },
      },
    }),
  ];
}

/** Never called. */
export function wrong(): unknown {
  return [
    // @ts-expect-error -- another type's field
    client.call('crm.item.list', { entityTypeId: CONTRACTS, filter: { stage: 'NEW' } }),
    // @ts-expect-error -- no value of the field
    client.call('crm.item.list', { entityTypeId: CONTRACTS, filter: { color: 45 } }),
    // @ts-expect-error -- no such type
    client.call('crm.item.list', { entityTypeId: 31 }),
    // @ts-expect-error -- it is needed
    client.call('crm.item.list', { filter: { color: 44 } }),
    // @ts-expect-error -- as above
    client.list('crm.item.list', { entityTypeId: CONTRACTS, filter: { stage: 'NEW' } }),
    // @ts-expect-error -- as above
    client.list(list, { entityTypeId: CONTRACTS, filter: { stage: 'NEW' } }),
    // @ts-expect-error -- as above
    list({ entityTypeId: CONTRACTS, filter: { stage: 'NEW' } }),
    client.batch({
      contracts: {
        method: 'crm.item.list',
        // @ts-expect-error -- as above
        params: { entityTypeId: 1030, filter: { stage: 'NEW' } },
      },
    }),
  ];
}

/** Never called: what it returns is looked at. */
function results(entityTypeId: 2 | 1030) {
  return {
    contracts: client.call('crm.item.list', { entityTypeId: CONTRACTS }),
    byMember: list({ entityTypeId: '2' }),
    either: client.call('crm.item.list', { entityTypeId }),
    rows: client.list('crm.item.list', { entityTypeId: CONTRACTS }),
    suppliers: client.list('lists.element.get', { IBLOCK_ID: 47 }),
    elements: client.call('lists.element.get', { IBLOCK_ID: 48 }),
    byName: client.batch({
      contracts: { method: 'crm.item.list', params: { entityTypeId: CONTRACTS } },
      users: { method: 'user.get' },
    }),
    inOrder: client.batch([
      { method: 'crm.item.list', params: { entityTypeId: CONTRACTS, filter: { color: 44 } } },
      { method: 'user.get' },
    ]),
  };
}

type Results = ReturnType<typeof results>;

/** The result of a command that succeeded. */
type DoneOf<Outcome> =
  Extract<Outcome, { status: 'done' }> extends { result: infer Result } ? Result : never;

test('the value of a parameter chooses the result', () => {
  interface Contracts {
    items: Contract[];
  }
  expectTypeOf<Awaited<Results['contracts']>>().toEqualTypeOf<Contracts>();
  expectTypeOf<Awaited<Results['byMember']>>().toEqualTypeOf<{ items: Deal[] }>();
  expectTypeOf<Awaited<Results['either']>>().toEqualTypeOf<Contracts | { items: Deal[] }>();
  expectTypeOf<Results['rows']>().toEqualTypeOf<List<Contract>>();
  expectTypeOf<Results['suppliers']>().toEqualTypeOf<List<Supplier>>();
  expectTypeOf<Awaited<Results['elements']>>().toEqualTypeOf<AnyElements['result']>();
  expectTypeOf<DoneOf<Awaited<Results['byName']>['contracts']>>().toEqualTypeOf<Contracts>();
  expectTypeOf<DoneOf<Awaited<Results['byName']>['users']>>().toEqualTypeOf<{ NAME: string }[]>();
  expectTypeOf<DoneOf<Awaited<Results['inOrder']>[0]>>().toEqualTypeOf<Contracts>();
  expectTypeOf<Portal['crm.item.list']>().toExtend<MethodTypes>();
});
