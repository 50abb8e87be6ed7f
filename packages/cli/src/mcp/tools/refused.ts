import type { Refusal } from '../policy.ts';
import type { Caller, Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';

/** Notes that something was refused, and says by which option it would be allowed. */
export async function refused(
  refusal: Refusal,
  { tool, method }: { readonly tool: string; readonly method: string },
  { audit }: Session,
  { client }: Caller,
): Promise<ToolError> {
  const option = refusal.reason === 'delete' ? '--allow-delete' : `--allow-write ${refusal.scope}`;
  await audit.note({ tool, client, outcome: 'refused', method, detail: option });
  const what = refusal.reason === 'delete' ? 'deleting' : 'writing';
  return new ToolError(
    `${method}: ${what} is not allowed here; whoever runs the server can allow it with ${option}`,
  );
}
