import type { AnyApiError } from './errors/any-oint-error.ts';
import { ApiError } from './errors/api-error.ts';
import { nameOf } from './method-reference.ts';
import type { AnyMethod, KnownErrors, NoMethods } from './methods.ts';

/** An error with one of the portal's codes. */
export type ApiErrorWith<Code> = AnyApiError & { readonly apiCode: Code };

/**
 * {@link isApiError} for the methods of a table: of those that it knows, it takes the codes that are documented.
 *
 * @example
 * const isShopError: ApiErrorGuard<Shop> = isApiError;
 * if (isShopError(error, 'order.get', 'NOT_FOUND')) return undefined;
 */
export type ApiErrorGuard<Methods> = <
  Name extends AnyMethod<Methods>,
  const Code extends KnownErrors<Methods, Name>,
>(
  error: unknown,
  method: Name,
  code: Code,
) => error is ApiErrorWith<Code>;

/**
 * Whether it is the portal's answer to a call of this method, or to a command of a batch, with this code.
 *
 * @param method Name as in the call, or what stands for it.
 * @param code The portal's code: `apiCode` of an {@link ApiError}.
 * @example
 * if (isApiError(error, 'im.dialog.get', 'ACCESS_ERROR')) console.log(error.description);
 */
export const isApiError: ApiErrorGuard<NoMethods> = (
  error,
  method,
  code,
): error is ApiErrorWith<typeof code> =>
  error instanceof ApiError &&
  error.method.toLowerCase() === nameOf(method).toLowerCase() &&
  error.apiCode === code;
