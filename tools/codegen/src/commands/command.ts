/** What a command may touch besides the disk. */
export interface Environment {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** From the call on, Ctrl+C aborts this signal instead of ending the process. */
  readonly interruption: () => AbortSignal;
}

/** A subcommand of `codegen`. */
export interface Command {
  /** Takes the words after its name; gives the exit code: 0 done, 1 something is wrong with the docs, 2 usage. */
  run(args: readonly string[], environment: Environment): Promise<number>;
}
