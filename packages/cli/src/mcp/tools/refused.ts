import type { Refusal } from '../policy.ts';
import { ToolError } from '../tool-error.ts';

const DOING = { write: 'writing', delete: 'deleting', clear: 'emptying a list' } as const;

/** What a method is refused with, and the option by which it would be allowed. */
export function refused(refusal: Refusal, method: string): ToolError {
  const option = refusal.reason === 'write' ? `--allow-write ${refusal.scope}` : '--allow-delete';
  return new ToolError(
    `${method}: ${DOING[refusal.reason]} is not allowed here; whoever runs the server can allow it with ${option}`,
  );
}
