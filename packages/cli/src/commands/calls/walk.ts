import { UsageError } from '../../arguments/usage-error.ts';
import type { RecordedCall } from '../../connection/recorded-call.ts';
import type { Context } from '../../context/context.ts';
import { commandNameIn } from '../../names/command-name.ts';
import type { CommandSpec } from '../../spec/command.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import type { Library } from '../../spec/library.ts';
import type { Walk } from '../../walk/walk-list.ts';
import type { KnownCall } from './known-method.ts';

/** What a list is read with, and for. */
export interface WalkTarget extends Pick<Walk, 'connection' | 'settings' | 'options'> {
  readonly library: Library;
}

/** `--all` of a page's command. */
export async function walkCommand(
  command: CommandSpec,
  call: RecordedCall | undefined,
  target: WalkTarget,
  context: Context,
): Promise<ExitCode> {
  const { rows } = context.messages;
  const name = commandNameIn(context.language, command);
  if (call === undefined) throw new UsageError(rows.severalRequests(name));
  if (command.reads !== true) throw new UsageError(rows.readsNoList(name));
  return walk(call, target, context);
}

/** `--all` of a REST method. What the reference does not know may be a list. */
export async function walkMethod(
  { facts }: KnownCall,
  call: RecordedCall,
  target: WalkTarget,
  context: Context,
): Promise<ExitCode> {
  if (facts?.access === 'write') {
    throw new UsageError(context.messages.rows.readsNoList(call.method));
  }
  return walk(call, target, context);
}

async function walk(call: RecordedCall, target: WalkTarget, context: Context): Promise<ExitCode> {
  const { library, connection, settings, options } = target;
  const [{ walkList }, metadata] = await Promise.all([
    import('../../walk/walk-list.ts'),
    library.loadMetadata?.(),
  ]);
  return walkList({ call, connection, settings, options, metadata }, context);
}
