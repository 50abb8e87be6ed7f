import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Client } from './client.ts';
import { isOintError } from './errors/any-oint-error.ts';
import { ApiError } from './errors/api-error.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import type { LimitError } from './errors/limit-error.ts';
import { type ApiErrorGuard, isApiError } from './is-api-error.ts';

interface Shop {
  'order.get': { params: { id: number }; result: object; errors: 'NOT_FOUND' };
  'stock.list': {
    params: object;
    result: object[];
    errors: 'OLD';
    version3: { params: object; result: object; errors: 'NEW' };
  };
}

const isShopError: ApiErrorGuard<Shop> = isApiError;

function answered(method: string, apiCode: string): ApiError {
  return new ApiError({ method, apiCode, status: 400, description: '', body: undefined });
}

/** Never called: what it holds is only compiled. */
async function codes(error: unknown, client: Client<Shop>): Promise<void> {
  if (isShopError(error, 'order.get', 'NOT_FOUND')) {
    expectTypeOf(error.apiCode).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(error).toExtend<ApiError>();
  }
  isShopError(error, 'stock.list', 'OLD');
  isShopError(error, 'stock.list', 'NEW');
  isShopError(error, 'other.method', 'ANY');
  // @ts-expect-error a misspelt code
  isShopError(error, 'order.get', 'NOT_FUOND');
  const { order } = await client.batch({ order: { method: 'order.get', params: { id: 1 } } });
  if (order.status !== 'failed') return;
  if (isShopError(order.error, 'order.get', 'NOT_FOUND'))
    expectTypeOf(order.error.apiCode).toEqualTypeOf<'NOT_FOUND'>();
  if (order.error.code === 'limit') expectTypeOf(order.error).toEqualTypeOf<LimitError>();
}

function classes(error: unknown): void {
  if (!isOintError(error)) return;
  if (error.code === 'api') expectTypeOf(error.apiCode).toBeString();
  if (error.code === 'limit') expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  if (error.code === 'invalid-response') expectTypeOf(error.excerpt).toBeString();
  // @ts-expect-error errors of the network have no code of the portal
  if (error.code === 'network') void error.apiCode;
}

describe('an error of the portal', () => {
  test('is told by the method and the code', () => {
    expect([codes, classes]).toHaveLength(2);
    const error = answered('order.get', 'NOT_FOUND');
    expect(isApiError(error, 'order.get', 'NOT_FOUND')).toBe(true);
    expect(isApiError(error, 'order.get', 'OTHER')).toBe(false);
    expect(isApiError(error, 'order.list', 'NOT_FOUND')).toBe(false);
  });

  test('is nothing that only looks like one', () => {
    const { method, apiCode } = answered('order.get', 'NOT_FOUND');
    expect(isApiError({ method, apiCode }, method, apiCode)).toBe(false);
    expect(isOintError({ code: 'api', method, apiCode })).toBe(false);
    expect(isOintError(new ConfigurationError('wrong'))).toBe(true);
  });
});
