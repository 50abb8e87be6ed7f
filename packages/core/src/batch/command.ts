import type { CallTime } from '../envelope.ts';
import type { OintError } from '../errors/oint-error.ts';
import type { Access } from '../metadata.ts';
import type { MethodResult, NoMethods } from '../methods.ts';
import type { CallOptions, CallParams } from '../options.ts';

declare const resultType: unique symbol;

/** One call of a batch. */
export interface Command<Result = unknown> {
  readonly method: string;
  readonly params?: CallParams | undefined;
  /** Whether it only reads. Default: what the metadata says, or `write`. */
  readonly access?: Access | undefined;
  /** Carries the type of the result; never set. */
  readonly [resultType]?: Result;
}

/**
 * A command with the type of its result.
 *
 * @example
 * const [user, fields] = await client.batch([
 *   command<User>('user.current'),
 *   command('crm.deal.fields'),
 * ]);
 */
export function command<Result = unknown>(method: string, params?: CallParams): Command<Result> {
  return { method, params };
}

/** Commands in a row, or by name. */
export type BatchCommands = readonly Command[] | Readonly<Record<string, Command>>;

/** What became of a command. */
export type Outcome<Result = unknown> = Done<Result> | Failed | Skipped;

export interface Done<Result = unknown> {
  readonly status: 'done';
  readonly result: Result;
  /** Rows that match, for list methods that count them. */
  readonly total?: number | undefined;
  /** `start` of the next page, for list methods that have one. */
  readonly next?: number | undefined;
  readonly time?: CallTime | undefined;
}

export interface Failed {
  readonly status: 'failed';
  /** An `ApiError` of the command, or what befell the request that carried it. */
  readonly error: OintError;
}

/** Not executed, as `halt` was set and a command before it failed, or as the batch was given up before. */
export interface Skipped {
  readonly status: 'skipped';
}

/** The type of a command's result: what the table of methods knows of its name, or what the command itself says. */
export type ResultOf<Of, Methods = NoMethods> = Of extends {
  readonly method: infer Method extends keyof Methods;
}
  ? MethodResult<Methods, Method>
  : Of extends Command<infer Result>
    ? Result
    : unknown;

/** An outcome for each command, at the same position or under the same name. */
export type Outcomes<Commands extends BatchCommands, Methods = NoMethods> = {
  -readonly [Key in keyof Commands]: Outcome<ResultOf<Commands[Key], Methods>>;
};

/** How a batch is executed. */
export interface BatchOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /** Stop at the first command that fails; those after it are skipped. Default: `false`. */
  halt?: boolean | undefined;
  /**
   * Requests of 50 commands that may run at once, when the order of commands that do not refer to each other
   * does not matter. Not with `halt`. Default: 1.
   */
  concurrency?: number | undefined;
}

/** A command on its way: its key is its name or position in the whole batch. */
export interface KeyedCommand {
  readonly key: string;
  readonly method: string;
  readonly params: CallParams;
  readonly access: Access | undefined;
}
