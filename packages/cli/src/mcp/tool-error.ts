/** What a tool refuses, or what went wrong, as the assistant is told it: a sentence without secrets. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}
