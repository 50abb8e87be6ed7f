import { describe, expect, expectTypeOf, test } from 'vitest';

import { command, type Outcome } from './batch/command.ts';
import type { Client } from './client.ts';
import type { CallArguments, MethodErrors, RowOf } from './methods.ts';
import type { CallOptions } from './options.ts';

/** A table as a program may write it. */
interface Shop {
  'order.get': { params: { id: number }; result: { total: number }; errors: 'NOT_FOUND' };
  'order.list': {
    params: { start?: number };
    result: { orders: { id: number }[]; page: number };
    errors: never;
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

/** Parameters of a batch may refer to earlier results, so that only results are typed. */
async function batches(client: Client<Shop>): Promise<void> {
  const { order, other, own } = await client.batch({
    order: { method: 'order.get', params: { id: '$result[other][id]' } },
    other: { method: 'other.method' },
    own: command<string>('order.get'),
  });
  expectTypeOf(order).toEqualTypeOf<Outcome<{ total: number }>>();
  expectTypeOf(other).toEqualTypeOf<Outcome>();
  expectTypeOf(own).toEqualTypeOf<Outcome<string>>();
  const [first] = await client.batch([{ method: 'order.get', params: { id: 1 } }]);
  expectTypeOf(first).toEqualTypeOf<Outcome<{ total: number }>>();
}

/** A client that knows methods goes where any client does. */
function passedOn(client: Client<Shop>): Client {
  return client;
}

describe('tables of methods', () => {
  test('type calls and lists', () => {
    expect([calls, batches, passedOn]).toHaveLength(3);
    expectTypeOf<MethodErrors<Shop, 'order.get'>>().toEqualTypeOf<'NOT_FOUND'>();
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
    expectTypeOf<RowOf<boolean>>().toEqualTypeOf<never>();
  });
});
