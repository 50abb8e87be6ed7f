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

interface Portal extends ChosenBy<'entityTypeId'> {
  'crm.item.list': {
    params: DealVariant['params'] | ContractVariant['params'];
    result: { items: (Deal | Contract)[] };
    errors: never;
    variants: { 2: DealVariant; '1030': ContractVariant };
  };
  'user.get': { params: { ID?: number }; result: { NAME: string }[]; errors: never };
}

const CONTRACTS = 1030;

declare const client: Client<Portal, never>;
declare const list: MemberOfVariants<Portal, 'crm.item.list'>;

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
  expectTypeOf<DoneOf<Awaited<Results['byName']>['contracts']>>().toEqualTypeOf<Contracts>();
  expectTypeOf<DoneOf<Awaited<Results['byName']>['users']>>().toEqualTypeOf<{ NAME: string }[]>();
  expectTypeOf<DoneOf<Awaited<Results['inOrder']>[0]>>().toEqualTypeOf<Contracts>();
  expectTypeOf<Portal['crm.item.list']>().toExtend<MethodTypes>();
});
