import { describe, expect, expectTypeOf, test } from 'vitest';

import { type Command, command, type Outcome, type Outcomes } from './batch/command.ts';
import type { Client } from './client.ts';
import type { List } from './lists/list-options.ts';
import type {
  CallArguments,
  CallRow,
  MethodErrors,
  MethodResult,
  ParamsOf,
  RowOf,
} from './methods.ts';
import type { CallOptions } from './options.ts';

/** A table as a program may write it. */
interface Shop {
  'order.get': { params: { id: number }; result: { total: number }; errors: 'NOT_FOUND' };
  'order.list': {
    params: { start?: number };
    result: { orders: { id: number }[]; page: number };
    errors: never;
  };
  'order.find': {
    params: { text: string; limit?: number };
    result: { id: number }[];
    errors: 'TOO_SHORT';
    deprecated: 'order.list';
  };
  'shop.get': { params: object; result: { name: string }; errors: never };
  'item.list': { params: object; result: unknown; errors: never };
  'item.get': {
    params: { id: number };
    result: { name: string };
    errors: 'GONE';
    version: 3;
  };
  'stock.list': {
    params: { start?: number };
    result: { sku: string }[];
    errors: 'OLD';
    version3: {
      params: { pagination?: { offset: number } };
      result: { items: { sku: number }[] };
      errors: 'NEW';
    };
  };
}

/** Never called: what it holds is only compiled. */
async function calls(client: Client<Shop>): Promise<void> {
  expectTypeOf(await client.call('order.get', { id: 1 })).toEqualTypeOf<{ total: number }>();
  expectTypeOf(await client.call('order.list')).toHaveProperty('orders');
  for await (const order of client.list('order.list'))
    expectTypeOf(order).toEqualTypeOf<{ id: number }>();
  // @ts-expect-error a required parameter is missing
  await client.call('order.get', {});
  // @ts-expect-error parameters are missing
  await client.call('order.get');
  // @ts-expect-error a parameter that the method does not have
  await client.call('order.list', { form: 1 });
  expectTypeOf(await client.call('other.method', { any: 1 })).toBeUnknown();
  expectTypeOf(await client.call<string>('order.get', { other: 1 })).toBeString();
}

/** A deprecated method is typed like any other. */
async function deprecatedCalls(client: Client<Shop>): Promise<void> {
  expectTypeOf(await client.call('order.find', { text: 'tea' })).toEqualTypeOf<{ id: number }[]>();
  for await (const order of client.list('order.find', { text: 'tea' }))
    expectTypeOf(order).toEqualTypeOf<{ id: number }>();
  // @ts-expect-error a parameter that the method does not have
  await client.call('order.find', { text: 'tea', limt: 1 });
  // @ts-expect-error parameters are missing
  await client.call('order.find');
  // @ts-expect-error parameters are missing
  client.list('order.find');
}

/** A name of both versions is version 2's, unless the call says otherwise. */
async function versions(client: Client<Shop>, options: CallOptions): Promise<void> {
  expectTypeOf(await client.call('stock.list')).toEqualTypeOf<{ sku: string }[]>();
  expectTypeOf(await client.call('stock.list', { start: 50 }, { version: 2 })).toEqualTypeOf<
    { sku: string }[]
  >();
  expectTypeOf(await client.call('stock.list', { start: 50 }, { timeout: 1 })).toEqualTypeOf<
    { sku: string }[]
  >();
  expectTypeOf(
    await client.call('stock.list', { pagination: { offset: 50 } }, { version: 3 }),
  ).toEqualTypeOf<{ items: { sku: number }[] }>();
  for await (const item of client.list('stock.list', {}, { version: 3 }))
    expectTypeOf(item).toEqualTypeOf<{ sku: number }>();
  // @ts-expect-error a parameter of version 3
  await client.call('stock.list', { pagination: { offset: 50 } });
  // @ts-expect-error a parameter of version 2
  await client.call('stock.list', { start: 50 }, { version: 3 });
  // A method without a second version takes whatever the caller has; so does one that the table lacks.
  expectTypeOf(await client.call('order.get', { id: 1 }, options)).toEqualTypeOf<{
    total: number;
  }>();
  expectTypeOf(await client.call('other.method', { any: 1 }, { version: 3 })).toBeUnknown();
  const { stock } = await client.batch({ stock: { method: 'stock.list' } }, { version: 3 });
  expectTypeOf(stock).toEqualTypeOf<Outcome<{ items: { sku: number }[] }>>();
}

/** A version that the table does not have of a method is no way to call it. */
async function otherVersions(client: Client<Shop>): Promise<void> {
  expectTypeOf(await client.call('item.get', { id: 1 }, { version: 3 })).toEqualTypeOf<{
    name: string;
  }>();
  expectTypeOf(await client.call('item.get', { id: 1 })).toEqualTypeOf<{ name: string }>();
  // @ts-expect-error the method has no version 3
  await client.call('order.get', { id: 1 }, { version: 3 });
  // @ts-expect-error the same of a deprecated one
  await client.call('order.find', { text: 'tea' }, { version: 3 });
  // @ts-expect-error the same of a list
  client.list('order.list', {}, { version: 3 });
  await client.batch({ item: { method: 'item.get', params: { id: 1 } } }, { version: 3 });
  // @ts-expect-error the same in a batch
  await client.batch({ order: { method: 'order.get', params: { id: 1 } } }, { version: 3 });
  // @ts-expect-error the same in a row
  await client.batch([{ method: 'order.get', params: { id: 1 } }], { version: 3 });
  expectTypeOf(await client.call<string>('order.get', { id: 1 }, { version: 3 })).toBeString();
}

/** Portals take names in any case. */
async function spellings(client: Client<Shop>): Promise<void> {
  expectTypeOf(await client.call('Order.GET', { id: 1 })).toEqualTypeOf<{ total: number }>();
  expectTypeOf(client.list('order.List')).toEqualTypeOf<List<{ id: number }>>();
  const { order } = await client.batch({ order: { method: 'ORDER.get', params: { id: 1 } } });
  expectTypeOf(order).toEqualTypeOf<Outcome<{ total: number }>>();
  expectTypeOf(
    await client.call('stock.LIST', { pagination: { offset: 50 } }, { version: 3 }),
  ).toEqualTypeOf<{ items: { sku: number }[] }>();
  // @ts-expect-error a parameter that the method does not have
  await client.call('order.List', { form: 1 });
  // @ts-expect-error the same in a batch
  await client.batch([{ method: 'order.List', params: { form: 1 } }]);
  expectTypeOf(await client.call('Orders.GET', { id: 1 })).toBeUnknown();
}

/** A client that knows all methods there are. */
async function strictCalls(client: Client<Shop, never>): Promise<void> {
  expectTypeOf(await client.call('order.get', { id: 1 })).toEqualTypeOf<{ total: number }>();
  client.list('order.list');
  await client.call('order.find', { text: 'tea' });
  await client.batch({ order: { method: 'order.get', params: { id: '$result[other]' } } });
  // @ts-expect-error a name that the table lacks
  await client.call('order.gte', { id: 1 });
  // @ts-expect-error the same of a list
  client.list('order.lists');
  // @ts-expect-error the same in a batch
  await client.batch([{ method: 'order.gte', params: { id: 1 } }]);
}

/** A list needs a method whose result holds one, and is led by a field of its rows. */
function lists(client: Client<Shop>, name: string): void {
  // @ts-expect-error the result holds no list
  client.list('order.get', { id: 1 });
  // @ts-expect-error the same of a method that needs no parameters
  client.list('shop.get');
  client.list('order.list', {}, { id: 'id' });
  // @ts-expect-error the rows have no such field
  client.list('order.list', {}, { id: 'ID' });
  // @ts-expect-error the same of a deprecated method
  client.list('order.find', { text: 'tea' }, { id: 'ID' });
  client.list('order.find', { text: 'tea' }, { id: 'id' });
  client.list('item.list', {}, { id: name });
  expectTypeOf(client.list('item.list')).toEqualTypeOf<List<unknown>>();
  client.list('other.list', {}, { id: name });
  client.list<{ ID: string }>('other.list', {}, { id: 'ID' });
  // @ts-expect-error the rows that the caller names have no such field
  client.list<{ ID: string }>('other.list', {}, { id: 'id' });
}

/** Parameters of a batch may refer to earlier results, in place of any value. */
async function batches(client: Client<Shop>, name: string): Promise<void> {
  const { order, other, own } = await client.batch({
    order: { method: 'order.get', params: { id: '$result[other][id]' } },
    other: { method: 'other.method' },
    own: command<string>('order.get'),
  });
  expectTypeOf(order).toEqualTypeOf<Outcome<{ total: number }>>();
  expectTypeOf(other).toEqualTypeOf<Outcome>();
  expectTypeOf(own).toEqualTypeOf<Outcome<string>>();
  const [first, second] = await client.batch([
    { method: 'order.get', params: { id: `$result[${name}][0]` } },
    command<string>('order.get', { whatever: 1 }),
  ]);
  expectTypeOf(first).toEqualTypeOf<Outcome<{ total: number }>>();
  expectTypeOf(second).toEqualTypeOf<Outcome<string>>();
  // @ts-expect-error a parameter that the method does not have
  await client.batch({ orders: { method: 'order.list', params: { form: 1 } } });
  // @ts-expect-error the same in a row
  await client.batch([{ method: 'order.list' }, { method: 'order.list', params: { form: 1 } }]);
  // @ts-expect-error an object for a number
  await client.batch({ order: { method: 'order.get', params: { id: {} } } });
  // @ts-expect-error a text that refers to nothing, for a number
  await client.batch({ order: { method: 'order.get', params: { id: 'first' } } });
  // @ts-expect-error parameters are missing
  await client.batch({ order: { method: 'order.get' } });
  // @ts-expect-error a misspelt key of a command
  await client.batch({ order: { method: 'order.get', parms: { id: 1 } } });
}

/** Commands that were made elsewhere. */
async function collected(
  client: Client<Shop>,
  row: Command<Date>[],
  named: Readonly<Record<string, Command<Date>>>,
): Promise<void> {
  expectTypeOf(await client.batch(row)).toEqualTypeOf<Outcome<Date>[]>();
  expectTypeOf(await client.batch(named)).toEqualTypeOf<Record<string, Outcome<Date>>>();
  expectTypeOf<Outcomes<{ only: Command<Date> }>>().toEqualTypeOf<{ only: Outcome<Date> }>();
}

/** A client that knows methods goes where any client does. */
function passedOn(client: Client<Shop>, strict: Client<Shop, never>): Client[] {
  return [client, strict];
}

describe('tables of methods', () => {
  test('type calls and lists', () => {
    expect([
      calls,
      deprecatedCalls,
      versions,
      otherVersions,
      spellings,
      strictCalls,
      lists,
      batches,
      collected,
      passedOn,
    ]).toHaveLength(10);
    expectTypeOf<MethodErrors<Shop, 'order.get'>>().toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf<MethodErrors<Shop, 'stock.list', 3>>().toEqualTypeOf<'NEW'>();
    expectTypeOf<MethodResult<Shop, 'stock.list'>>().toEqualTypeOf<{ sku: string }[]>();
    expectTypeOf<ParamsOf<Shop, 'stock.list', 3>>().toEqualTypeOf<{
      pagination?: { offset: number };
    }>();
  });

  test('let parameters be left out where none is required', () => {
    expectTypeOf<CallArguments<{ id?: number }>>().toEqualTypeOf<
      [params?: { id?: number }, options?: CallOptions]
    >();
    expectTypeOf<CallArguments<{ id: number }>>().toEqualTypeOf<
      [params: { id: number }, options?: CallOptions]
    >();
  });

  test('find the rows of a result', () => {
    expectTypeOf<RowOf<{ id: 1 }[]>>().toEqualTypeOf<{ id: 1 }>();
    expectTypeOf<RowOf<{ items: string[]; total: number }>>().toEqualTypeOf<string>();
    expectTypeOf<RowOf<{ items: string[]; more: unknown }>>().toEqualTypeOf<string>();
    expectTypeOf<RowOf<never[] | { items: never[] | string[] }>>().toEqualTypeOf<string>();
    expectTypeOf<RowOf<{ a?: string[]; b?: number[] | undefined }>>().toEqualTypeOf<
      string | number
    >();
    expectTypeOf<RowOf<{ [name: string]: string[] | undefined }>>().toEqualTypeOf<string>();
  });

  test('find the rows of a list where its entry says that they are', () => {
    interface Table {
      'chat.history.get': {
        params: object;
        result: { messages: { text: string }[]; users: { name: string }[] };
        errors: never;
        rows: readonly ['messages'];
      };
      'chat.bot.list': {
        params: object;
        result: { [id: string]: { code: string } | undefined } | never[];
        errors: never;
        rows: readonly [];
      };
    }
    expectTypeOf<CallRow<Table, 'chat.history.get', 2, never>>().toEqualTypeOf<{ text: string }>();
    expectTypeOf<CallRow<Table, 'chat.bot.list', 2, never>>().toEqualTypeOf<{ code: string }>();
  });

  test('find none, or do not know, where a result shows none', () => {
    expectTypeOf<RowOf<boolean>>().toEqualTypeOf<never>();
    expectTypeOf<RowOf<{ id: 1 }>>().toEqualTypeOf<never>();
    expectTypeOf<RowOf<{ id: 1; phones?: string[] }>>().toEqualTypeOf<never>();
    expectTypeOf<RowOf<{ id: 1; [own: `UF_${string}`]: unknown }>>().toEqualTypeOf<never>();
    expectTypeOf<RowOf<{ [field: string]: { id: 1 } | undefined }>>().toEqualTypeOf<never>();
    expectTypeOf<RowOf<Readonly<Record<string, never>>>>().toEqualTypeOf<never>();
    expectTypeOf<RowOf<unknown>>().toEqualTypeOf<unknown>();
    expectTypeOf<RowOf<object>>().toEqualTypeOf<unknown>();
    expectTypeOf<RowOf<{ [field: string]: unknown }>>().toEqualTypeOf<unknown>();
    expectTypeOf<RowOf<{ items: unknown; total: number }>>().toEqualTypeOf<unknown>();
  });
});
