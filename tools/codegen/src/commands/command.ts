/** What the subcommands of `codegen` share. */

/** The world as a command sees it; tests give another one. */
export interface Environment {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** From the call on, Ctrl+C aborts this signal instead of ending the process. */
  readonly interruption: () => AbortSignal;
}

/** Arguments after the subcommand's name in, exit code out. */
export type Command = (args: readonly string[], environment: Environment) => Promise<number>;

/** What is wrong with the arguments, and where help is: the help itself would scroll the reason away. */
export function usageError(reason: string, command: string): string {
  return `codegen: ${reason}\nHelp: ${command} --help\n`;
}
