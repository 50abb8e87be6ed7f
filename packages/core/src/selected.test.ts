/** Rows by the names that a list selects. Compilers do the checking. */
import { expectTypeOf, test } from 'vitest';

import type { Client } from './client.ts';
import type { List } from './lists/list-options.ts';

interface Deal {
  [custom: `UF_CRM_${string}`]: unknown;
  ID: string;
  TITLE?: string;
  STAGE_ID?: string;
}

interface Product {
  id: number;
  name: string;
  price: number;
}

type Names<Row> = readonly (keyof Row | (string & {}))[];

interface Table {
  'crm.deal.list': {
    params: { select?: Names<Deal>; filter?: { ID?: number } };
    result: Deal[];
    errors: never;
    deprecated: 'crm.item.list';
  };
  'catalog.product.list': {
    params: { select: Names<Product>; filter?: { id?: number } };
    result: { products: Product[]; total: number };
    errors: never;
  };
  'user.get': { params: { ID?: number }; result: { NAME: string }[]; errors: never };
}

declare const client: Client<Table>;
declare const names: string[];

/** Never called: what it returns is looked at. */
function results() {
  return {
    deals: client.list('crm.deal.list', { select: ['TITLE', 'UF_CRM_1'] }),
    spelled: client.list('crm.deal.list', { select: ['TITLE'], filter: { ID: 1 } }),
    everything: client.list('crm.deal.list', { select: ['ID', '*'] }),
    families: client.list('crm.deal.list', { select: ['ID', 'UF_*'] }),
    whichever: client.list('crm.deal.list', { select: names }),
    without: client.list('crm.deal.list', { filter: { ID: 1 } }),
    products: client.list('catalog.product.list', { select: ['id', 'name'] }),
    otherCase: client.list('catalog.product.list', { select: ['ID', 'NAME'] }),
    called: client.call('crm.deal.list', { select: ['ID', 'TITLE'] }),
    within: client.call('catalog.product.list', { select: ['name'] }),
    users: client.list('user.get'),
    unknown: client.list<{ AGE: number }>('my.own', { select: ['ID'] }),
  };
}

type Results = ReturnType<typeof results>;

test('rows have the selected fields and the ID', () => {
  expectTypeOf<Results['deals']>().toEqualTypeOf<List<Pick<Deal, 'ID' | 'TITLE' | 'UF_CRM_1'>>>();
  expectTypeOf<Results['spelled']>().toEqualTypeOf<List<Pick<Deal, 'ID' | 'TITLE'>>>();
  expectTypeOf<Results['products']>().toEqualTypeOf<List<Pick<Product, 'id' | 'name'>>>();
  expectTypeOf<Awaited<Results['called']>>().toEqualTypeOf<Pick<Deal, 'ID' | 'TITLE'>[]>();
  expectTypeOf<Awaited<Results['within']>>().toEqualTypeOf<{
    products: Pick<Product, 'id' | 'name'>[];
    total: number;
  }>();
});

test('rows have all fields where not all names are known', () => {
  expectTypeOf<Results['everything']>().toEqualTypeOf<List<Deal>>();
  expectTypeOf<Results['families']>().toEqualTypeOf<List<Deal>>();
  expectTypeOf<Results['whichever']>().toEqualTypeOf<List<Deal>>();
  expectTypeOf<Results['without']>().toEqualTypeOf<List<Deal>>();
  expectTypeOf<Results['otherCase']>().toEqualTypeOf<List<Product>>();
  expectTypeOf<Results['users']>().toEqualTypeOf<List<{ NAME: string }>>();
  expectTypeOf<Results['unknown']>().toEqualTypeOf<List<{ AGE: number }>>();
});

/** Never called. */
export function wrong(): unknown {
  return [
    // @ts-expect-error -- users are not selected by fields
    client.list('user.get', { select: ['NAME'] }),
    // @ts-expect-error -- it is needed
    client.list('catalog.product.list', { filter: { id: 1 } }),
  ];
}
