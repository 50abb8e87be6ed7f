import type { Context } from '../../context/context.ts';
import { textFormOf } from '../../output/text-form.ts';
import type { Destination } from '../../output/write-result.ts';

/** Opens what `--out` names while something is done, and leaves nothing behind that holds no result. */
export async function withDestination<Result>(
  out: string | undefined,
  context: Context,
  use: (destination: Destination) => Promise<Result>,
): Promise<Result> {
  const form = out === undefined ? undefined : textFormOf(out);
  if (out === undefined || form !== undefined) return use({ form });
  const { openOutFile } = await import('../../output/out-file.ts');
  const file = await openOutFile(out, context);
  try {
    return await use(file);
  } finally {
    await file.drop();
  }
}
