import { type AnyOintError, isOintError } from '../src/index.ts';

/** The error that a promise is rejected with. */
export async function failure(promise: PromiseLike<unknown>): Promise<AnyOintError> {
  try {
    await promise;
  } catch (error) {
    if (isOintError(error)) return error;
    throw error;
  }
  throw new Error('expected a failure');
}
