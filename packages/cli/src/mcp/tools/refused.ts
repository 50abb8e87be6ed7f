import type { Refusal } from '../policy.ts';
import { ToolError } from '../tool-error.ts';

/** What a method is refused with, and the option by which it would be allowed. */
export function refused(refusal: Refusal, method: string): ToolError {
  const option = refusal.reason === 'delete' ? '--allow-delete' : `--allow-write ${refusal.scope}`;
  const what = refusal.reason === 'delete' ? 'deleting' : 'writing';
  return new ToolError(
    `${method}: ${what} is not allowed here; whoever runs the server can allow it with ${option}`,
  );
}
