/** The command line itself is wrong; nothing was sent. The text is ready to be shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to try instead, one line each; printed under the message. */
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}
