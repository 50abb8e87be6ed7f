import type { ApiVersion } from '../address/endpoint.ts';
import type { CallTime } from '../envelope.ts';
import type { AnyOintError } from '../errors/any-oint-error.ts';
import type { Access } from '../metadata.ts';
import { isMethodReference, type MethodReference, nameOf } from '../method-reference.ts';
import type {
  AnyMethod,
  CallResult,
  Choice,
  ChoiceIn,
  HasChoices,
  IsKnown,
  KnownParams,
  NameInVersion,
  NoMethods,
} from '../methods.ts';
import type { CallOptions, CallParams } from '../options.ts';
import { copyParams } from '../protocol/params.ts';
import { isRecord } from '../protocol/record.ts';
import type { SelectIn } from '../selected.ts';
import { keepLiterals, type LiteralText } from './literal.ts';

declare const resultType: unique symbol;

/** The name of a method, which carries the type of its result; that property is never set. */
type MethodReturning<Result> = string & { readonly [resultType]?: Result };

/** One call of a batch. */
export interface Command<Result = unknown> {
  readonly method: MethodReturning<Result>;
  readonly params?: CallParams | undefined;
  /** Whether it only reads. Default: what the metadata says, or `write`. */
  readonly access?: Access | undefined;
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

/** A text with a reference to a part of an earlier command's result: `$result[user][ID]`. */
export type ResultReference = `${string}$result[${string}`;

/** The same parameters, where a reference or a text that is none may stand for each value, however deep. */
export type WithReferences<Params> = Params extends object ? InBatch<Params> : Params;

/** A name of its own, by which compilers call it: `InBatch<CrmDealAddFields>`. */
type InBatch<Params> = {
  [Key in keyof Params]: WithReferences<Params[Key]> | ResultReference | LiteralText;
};

/** The names of a batch's methods: all that has to be found out of its commands to know the rest. */
export type CommandNames<Methods, Other = string & {}> =
  | readonly AnyMethod<Methods, Other>[]
  | Readonly<Record<string, AnyMethod<Methods, Other>>>;

/** The commands of methods with these names, their parameters as the table of methods describes them. */
export type CommandsOf<Methods, Names, Version extends ApiVersion, Chosen = unknown> = {
  readonly [Key in keyof Names]: CommandWith<
    NameInVersion<Methods, Names[Key], Version>,
    CommandParams<Methods, Names[Key], Version, ChosenAt<Chosen, Key>>
  >;
};

/**
 * Where in commands the values stand that choose variants of their methods: compilers find them here. When they are found, it
 * says nothing more, as the commands' own types check all.
 */
export type ChoicesIn<Methods, Chosen> =
  HasChoices<Methods> extends true
    ? Chosen extends object
      ? unknown
      : { readonly [Key in keyof Chosen]: { readonly params?: ChoiceIn<Methods, Chosen[Key]> } }
    : unknown;

/** Where in commands the names of fields stand that rows are to have, in the same way. */
export type SelectedIn<Selected> = Selected extends object
  ? unknown
  : { readonly [Key in keyof Selected]: { readonly params?: SelectIn<Selected[Key]> } };

type ChosenAt<Chosen, Key> = Key extends keyof Chosen ? Chosen[Key] : Choice;

type SelectedAt<Selected, Key> = Key extends keyof Selected ? Selected[Key] : string;

/** Not for each name of a union: an editor that proposes names asks with all of them at once. */
type CommandParams<Methods, Name, Version extends ApiVersion, Chosen> =
  IsKnown<Methods, Name> extends true
    ? WithReferences<KnownParams<Methods, Name, Version, Chosen>>
    : Readonly<Record<string, unknown>> | ByPosition;

/** {@link CallParams} in an array, without its methods: an editor would take a parameter `filter` for one of them. */
interface ByPosition {
  readonly length: number;
  readonly [position: number]: unknown;
}

/** Parameters may be left out where none is required. */
type CommandWith<Name, Params> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- whether no parameters at all will do
  Record<never, never> extends Params
    ? CommandOf<Name> & { readonly params?: Params | undefined }
    : CommandOf<Name> & { readonly params: Params };

interface CommandOf<Name> {
  readonly method: Name;
  readonly access?: Access | undefined;
}

/** Commands of which nothing but the names is known. */
export type NamedCommands<Names, Chosen = unknown, Selected = unknown> = {
  readonly [Key in keyof Names]: {
    readonly method: Names[Key];
    readonly chosen?: ChosenAt<Chosen, Key>;
    readonly selected?: SelectedAt<Selected, Key>;
  };
};

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
  /**
   * An `ApiError` of the command; what befell the request that carried it; an `AbortedError` or `TimeoutError` when the batch
   * ended before it was sent; or a `ConfigurationError` when what it refers to is not there. `mayHaveExecuted` says of this
   * command whether it may have been executed.
   */
  readonly error: AnyOintError;
}

/** Not executed, as `halt` was set and a command before it failed. */
export interface Skipped {
  readonly status: 'skipped';
}

/** The type of a command's result: what the table of methods knows of its name, or what the command itself says. */
export type ResultOf<Of, Methods = NoMethods, Version extends ApiVersion = 2> = Of extends {
  readonly method: infer Method;
}
  ? IsKnown<Methods, Method> extends true
    ? CallResult<Methods, Method, Version, unknown, ChosenOf<Of>, SelectedOfCommand<Of>>
    : Method extends MethodReturning<infer Result>
      ? Result
      : unknown
  : unknown;

type ChosenOf<Of> = Of extends { readonly chosen?: infer Chosen } ? Chosen : Choice;

type SelectedOfCommand<Of> = Of extends { readonly selected?: infer Selected } ? Selected : string;

/** An outcome for each command, at the same position or under the same name. */
export type Outcomes<Commands, Methods = NoMethods, Version extends ApiVersion = 2> = {
  -readonly [Key in keyof Commands]: Outcome<ResultOf<Commands[Key], Methods, Version>>;
};

/** How a batch is executed. */
export interface BatchOptions extends Omit<CallOptions, 'idempotencyKey' | 'maxWait'> {
  /**
   * Milliseconds that the batch may wait for the portal's limits, all its requests together. Commands that would have to wait
   * longer fail with a `LimitError` that says how long, and are not sent. Default: as long as the `deadline` allows.
   */
  maxWait?: number | undefined;
  /**
   * Stop at the first command that fails; those after it are skipped. A refusal for a limit is no failure: the batch goes on
   * where it was stopped. Default: `false`.
   */
  halt?: boolean | undefined;
  /**
   * Requests of 50 commands that may run at once, when the order of commands that do not refer to each other
   * does not matter. Not with `halt`. Default: 1.
   */
  concurrency?: number | undefined;
}

/**
 * A copy of commands as plain values, in which literal texts are kept: what the caller changes later does not matter.
 *
 * @throws ConfigurationError for values that cannot be sent.
 */
export function copyCommands(commands: BatchCommands): unknown {
  const named = withNames(commands);
  return keepLiterals(named, copyParams(named, 'commands'));
}

/** Commands by the names of their methods, where references stand for some. */
function withNames(commands: BatchCommands): BatchCommands {
  const entries = Object.entries(commands ?? {});
  if (!entries.some(([, given]) => hasReference(given))) return commands;
  const named = entries.map(([key, given]) => [key, withName(given)] as const);
  return Array.isArray(commands) ? named.map(([, renamed]) => renamed) : Object.fromEntries(named);
}

function withName(given: Command): Command {
  return hasReference(given) ? { ...given, method: nameOf(given.method) } : given;
}

function hasReference(given: unknown): given is { readonly method: MethodReference } {
  return isRecord(given) && isMethodReference(given['method']);
}
