import { errorSpec, RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import type { InstalledApplication } from '../../state/application.ts';

/** Methods of applications have no meaning for a webhook. */
export const WRONG_AUTH_TYPE = errorSpec(
  403,
  'WRONG_AUTH_TYPE',
  'Current authorization type is denied for this method Application context required',
);

/**
 * The application that calls.
 *
 * @throws RestError for a webhook
 */
export function callingApplication(
  { caller, state }: CallContext,
  denied: ErrorSpec = WRONG_AUTH_TYPE,
): InstalledApplication {
  if (caller.client !== 'application') throw new RestError(denied);
  return state.application;
}
