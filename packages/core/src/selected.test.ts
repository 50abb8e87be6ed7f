/** Rows by the names that a list selects. Compilers do the checking. */
import { expectTypeOf, test } from 'vitest';

import type { Outcome } from './batch/command.ts';
import type { Client } from './client.ts';
import type { List } from './lists/list-options.ts';
import type { Member, MemberOfRows, MemberOfVariants, MemberOfVersions } from './member.ts';
import type { ChosenBy } from './methods.ts';

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

/** Requests spell its fields in capitals. */
interface Task {
  [custom: `uf${string}` | `UF_${string}`]: unknown;
  id: string;
  title: string;
  description?: string;
  descriptionInBbcode?: 'Y' | 'N';
  createdDate?: string;
  groupId?: string;
  /** Made of `groupId`. */
  group?: { name: string };
}

type Names<Row> = readonly (keyof Row | (string & {}))[];

interface Table {
  'crm.deal.list': {
    params: { select?: Names<Deal> | undefined; filter?: { ID?: number } };
    result: Deal[];
    errors: never;
    deprecated: 'crm.item.list';
  };
  'catalog.product.list': {
    params: { select: Names<Product>; filter?: { id?: number } };
    result: { products: Product[]; total: number };
    errors: never;
  };
  'tasks.task.list': {
    params: {
      select?:
        | readonly (
            | 'ID'
            | 'TITLE'
            | 'DESCRIPTION'
            | 'DESCRIPTION_IN_BBCODE'
            | 'CREATED_DATE'
            | 'GROUP_ID'
            | 'UF_CRM_TASK'
            | (string & {})
          )[]
        | undefined;
    };
    result: { tasks: Task[] };
    errors: never;
    version3: {
      params: { select?: Names<Product>; pagination?: { limit: number } };
      result: { items: Product[] };
      errors: never;
    };
  };
  'user.get': { params: { ID?: number }; result: { NAME: string }[]; errors: never };
}

interface Portal extends ChosenBy<'entityTypeId'> {
  'crm.item.list': {
    params: { entityTypeId: 2 | 7; select?: Names<Product> };
    result: { items: (Product | Deal)[] };
    errors: never;
    variants: {
      2: {
        params: { entityTypeId: 2; select?: Names<Product> };
        result: { items: Product[] };
      };
      7: { params: { entityTypeId: 7; select?: Names<Deal> }; result: { items: Deal[] } };
    };
  };
}

declare const client: Client<Table>;
declare const strict: Client<Table, never>;
declare const portal: Client<Portal, never>;
declare const names: string[];
declare const members: {
  readonly deals: MemberOfRows<Table, 'crm.deal.list'>;
  readonly products: MemberOfRows<Table, 'catalog.product.list'>;
  readonly tasks: MemberOfVersions<Table, 'tasks.task.list'>;
  readonly users: Member<Table, 'user.get'>;
  readonly items: MemberOfVariants<Portal, 'crm.item.list'>;
};

/** Never called: what it returns is looked at. */
function results() {
  return {
    deals: client.list('crm.deal.list', { select: ['TITLE', 'UF_CRM_1'] }),
    spelled: client.list('crm.deal.list', { select: ['TITLE'], filter: { ID: 1 } }),
    everything: client.list('crm.deal.list', { select: ['ID', '*'] }),
    families: client.list('crm.deal.list', { select: ['ID', 'UF_*'] }),
    whichever: client.list('crm.deal.list', { select: names }),
    noName: client.list('crm.deal.list', { select: [] }),
    without: client.list('crm.deal.list', { filter: { ID: 1 } }),
    products: client.list('catalog.product.list', { select: ['id', 'name'] }),
    otherCase: client.list('catalog.product.list', { select: ['ID', 'NAME'] }),
    called: client.call('crm.deal.list', { select: ['ID', 'TITLE'] }),
    within: client.call('catalog.product.list', { select: ['name'] }),
    users: client.list('user.get'),
    unknown: client.list<{ AGE: number }>('my.own', { select: ['ID'] }),
    ofStrict: strict.list('crm.deal.list', { select: ['TITLE'] }),
  };
}

type Results = ReturnType<typeof results>;

test('rows have the selected fields and the ID', () => {
  expectTypeOf<Results['deals']>().toEqualTypeOf<List<Pick<Deal, 'ID' | 'TITLE' | 'UF_CRM_1'>>>();
  expectTypeOf<Results['spelled']>().toEqualTypeOf<List<Pick<Deal, 'ID' | 'TITLE'>>>();
  expectTypeOf<Results['ofStrict']>().toEqualTypeOf<List<Pick<Deal, 'ID' | 'TITLE'>>>();
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
  expectTypeOf<Results['noName']>().toEqualTypeOf<List<Deal>>();
  expectTypeOf<Results['without']>().toEqualTypeOf<List<Deal>>();
  expectTypeOf<Results['otherCase']>().toEqualTypeOf<List<Product>>();
  expectTypeOf<Results['users']>().toEqualTypeOf<List<{ NAME: string }>>();
  expectTypeOf<Results['unknown']>().toEqualTypeOf<List<{ AGE: number }>>();
});

/** Never called, as below. */
function byMembers() {
  const { deals, products, tasks, users, items } = members;
  return {
    deals: deals({ select: ['TITLE', 'UF_CRM_1'] }),
    withOptions: deals({ filter: { ID: 1 }, select: ['TITLE'] }, { timeout: 5 }),
    everything: deals({ select: ['TITLE', '*'] }),
    whichever: deals({ select: names }),
    without: deals(),
    products: products({ select: ['name'] }),
    listed: strict.list(products, { select: ['name'] }),
    called: client.call(deals, { select: ['TITLE'] }),
    users: users({ ID: 1 }),
    version3: tasks({ select: ['id', 'name'] }, { version: 3 }),
    chosen: items({ entityTypeId: 7, select: ['TITLE'] }),
    chosenRows: portal.list(items, { entityTypeId: 2, select: ['name'] }),
    all: items({ entityTypeId: 7 }),
  };
}

type ByMembers = {
  [Key in keyof ReturnType<typeof byMembers>]: Awaited<ReturnType<typeof byMembers>[Key]>;
};

test('rows of members have them too', () => {
  expectTypeOf<ByMembers['deals']>().toEqualTypeOf<Pick<Deal, 'ID' | 'TITLE' | 'UF_CRM_1'>[]>();
  expectTypeOf<ByMembers['withOptions']>().toEqualTypeOf<Pick<Deal, 'ID' | 'TITLE'>[]>();
  expectTypeOf<ByMembers['everything']>().toEqualTypeOf<Deal[]>();
  expectTypeOf<ByMembers['whichever']>().toEqualTypeOf<Deal[]>();
  expectTypeOf<ByMembers['without']>().toEqualTypeOf<Deal[]>();
  expectTypeOf<ByMembers['products']>().toEqualTypeOf<{
    products: Pick<Product, 'id' | 'name'>[];
    total: number;
  }>();
  expectTypeOf<ByMembers['listed']>().toEqualTypeOf<List<Pick<Product, 'id' | 'name'>>>();
  expectTypeOf<ByMembers['called']>().toEqualTypeOf<Pick<Deal, 'ID' | 'TITLE'>[]>();
  expectTypeOf<ByMembers['users']>().toEqualTypeOf<{ NAME: string }[]>();
  expectTypeOf<ByMembers['version3']>().toEqualTypeOf<{ items: Pick<Product, 'id' | 'name'>[] }>();
  expectTypeOf<ByMembers['chosen']>().toEqualTypeOf<{ items: Pick<Deal, 'ID' | 'TITLE'>[] }>();
  expectTypeOf<ByMembers['chosenRows']>().toEqualTypeOf<List<Pick<Product, 'id' | 'name'>>>();
  expectTypeOf<ByMembers['all']>().toEqualTypeOf<{ items: Deal[] }>();
});

async function inBatches() {
  const { products } = members;
  const named = await client.batch({
    user: { method: 'user.get' },
    deals: { method: 'crm.deal.list', params: { filter: { ID: 1 }, select: ['TITLE'] } },
    products: { method: products, params: { select: ['name'] } },
    referring: {
      method: 'crm.deal.list',
      params: { filter: { ID: '$result[user][0][ID]' }, select: ['STAGE_ID'] },
    },
    all: { method: 'crm.deal.list', params: { select: ['*'] } },
  });
  const inOrder = await strict.batch([
    { method: 'crm.deal.list', params: { select: ['TITLE'] } },
    { method: 'user.get' },
  ]);
  const version3 = await client.batch(
    [{ method: 'tasks.task.list', params: { select: ['id', 'name'] } }],
    { version: 3 },
  );
  const chosen = await portal.batch({
    deals: { method: 'crm.item.list', params: { entityTypeId: 7, select: ['TITLE'] } },
    products: { method: 'crm.item.list', params: { entityTypeId: 2 } },
  });
  return { named, inOrder, version3, chosen };
}

type InBatches = Awaited<ReturnType<typeof inBatches>>;

test('rows of batches have them too', () => {
  type Named = InBatches['named'];
  expectTypeOf<Named['deals']>().toEqualTypeOf<Outcome<Pick<Deal, 'ID' | 'TITLE'>[]>>();
  expectTypeOf<Named['products']>().toEqualTypeOf<
    Outcome<{ products: Pick<Product, 'id' | 'name'>[]; total: number }>
  >();
  expectTypeOf<Named['referring']>().toEqualTypeOf<Outcome<Pick<Deal, 'ID' | 'STAGE_ID'>[]>>();
  expectTypeOf<Named['all']>().toEqualTypeOf<Outcome<Deal[]>>();
  expectTypeOf<Named['user']>().toEqualTypeOf<Outcome<{ NAME: string }[]>>();
  expectTypeOf<InBatches['inOrder'][0]>().toEqualTypeOf<Outcome<Pick<Deal, 'ID' | 'TITLE'>[]>>();
  expectTypeOf<InBatches['inOrder'][1]>().toEqualTypeOf<Outcome<{ NAME: string }[]>>();
  expectTypeOf<InBatches['version3'][0]>().toEqualTypeOf<
    Outcome<{ items: Pick<Product, 'id' | 'name'>[] }>
  >();
  expectTypeOf<InBatches['chosen']['deals']>().toEqualTypeOf<
    Outcome<{ items: Pick<Deal, 'ID' | 'TITLE'>[] }>
  >();
  expectTypeOf<InBatches['chosen']['products']>().toEqualTypeOf<Outcome<{ items: Product[] }>>();
});

async function otherwiseSpelled() {
  const { tasks } = members;
  const { batched } = await client.batch({
    batched: { method: tasks, params: { select: ['TITLE'] } },
  });
  return {
    listed: client.list('tasks.task.list', { select: ['TITLE', 'CREATED_DATE'] }),
    member: await tasks({ select: ['TITLE', 'CREATED_DATE'] }),
    custom: await tasks({ select: ['TITLE', 'UF_CRM_TASK', 'UF_AUTO_1'] }),
    described: await tasks({ select: ['DESCRIPTION'] }),
    everything: await tasks({ select: ['TITLE', '*'] }),
    batched,
  };
}

type OtherwiseSpelled = Awaited<ReturnType<typeof otherwiseSpelled>>;

test('rows that spell their fields otherwise lack those that were not selected', () => {
  type Row<Result> = Result extends { tasks: (infer Each)[] } ? Each : never;
  type ListRow<Result> = Result extends List<infer Each> ? Each : never;
  // What is made of a field that could not be selected itself is there.
  type Known = 'id' | 'title' | 'group';
  type NamesIn<Fields> = keyof { [Key in keyof Fields as string extends Key ? never : Key]: 1 };
  type Patterns = `uf${string}` | `UF_${string}`;
  expectTypeOf<NamesIn<ListRow<OtherwiseSpelled['listed']>>>().toEqualTypeOf<
    Known | 'createdDate' | Patterns
  >();
  expectTypeOf<NamesIn<Row<OtherwiseSpelled['member']>>>().toEqualTypeOf<
    Known | 'createdDate' | Patterns
  >();
  expectTypeOf<NamesIn<Row<OtherwiseSpelled['custom']>>>().toEqualTypeOf<Known | Patterns>();
  expectTypeOf<NamesIn<Row<OtherwiseSpelled['described']>>>().toEqualTypeOf<
    'id' | 'group' | 'description' | 'descriptionInBbcode' | Patterns
  >();
  expectTypeOf<OtherwiseSpelled['everything']>().toEqualTypeOf<{ tasks: Task[] }>();
  type Batched = Extract<OtherwiseSpelled['batched'], { status: 'done' }>;
  expectTypeOf<NamesIn<Row<Batched['result']>>>().toEqualTypeOf<Known | Patterns>();
});

/** Never called. */
export function wrong(): unknown {
  const { deals, products, tasks, users } = members;
  return [
    // @ts-expect-error -- users are not selected by fields
    client.list('user.get', { select: ['NAME'] }),
    // @ts-expect-error -- it is needed
    client.list('catalog.product.list', { filter: { id: 1 } }),
    // @ts-expect-error -- as above
    users({ select: ['NAME'] }),
    // @ts-expect-error -- as above
    products({ filter: { id: 1 } }),
    // @ts-expect-error -- names are texts
    deals({ select: [1] }),
    // @ts-expect-error -- the method spells it in small letters
    deals({ SELECT: ['ID'] }),
    // @ts-expect-error -- no field to filter by
    deals({ select: ['ID'], filter: { IDD: 1 } }),
    // @ts-expect-error -- an option that there is not
    deals({ select: ['ID'] }, { timeOut: 1 }),
    // @ts-expect-error -- version 3's
    tasks({ select: ['ID'], pagination: { limit: 1 } }),
    client.batch({
      // @ts-expect-error -- users are not selected by fields
      user: { method: 'user.get', params: { select: ['NAME'] } },
    }),
    // @ts-expect-error -- no field to filter by
    client.batch([{ method: deals, params: { select: ['ID'], filter: { IDD: 1 } } }]),
  ];
}
