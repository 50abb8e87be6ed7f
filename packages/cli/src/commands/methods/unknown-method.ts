import { methodNames } from '@oint/reference';

import { didYouMean } from '../../arguments/did-you-mean.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { listedHandlers } from '../../reference/handlers.ts';
import type { RestLibrary } from '../../spec/library.ts';

/** The reference has no such method. */
export async function unknownMethod(
  library: RestLibrary,
  name: string,
  { messages }: Context,
): Promise<UsageError> {
  const { reference } = library;
  const handlers = (await listedHandlers(reference)).map((handler) => handler.name);
  const names = [...methodNames((await reference.loadMethods()).all), ...handlers];
  return new UsageError(messages.unknownMethod(name), [
    ...(await didYouMean(name, names, messages)),
    messages.seeHelp(`oint ${library.name} methods`),
  ]);
}
