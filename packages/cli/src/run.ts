import { readFile } from 'node:fs/promises';

import { splitLeading, wantsHelp } from './arguments/leading.ts';
import { isReferenceWord } from './arguments/reference-words.ts';
import type { ReferenceWord } from './arguments/reference-words.ts';
import { UsageError, usageErrorOf } from './arguments/usage-error.ts';
import type { Context } from './context/context.ts';
import { Redactor } from './context/redactor.ts';
import type { Shell } from './context/shell.ts';
import { Sources } from './context/sources.ts';
import { loadMessages } from './messages/load.ts';
import { commandName } from './names/command-name.ts';
import { findCommand } from './names/find-command.ts';
import { isMethodName, isRestMethod } from './names/method-name.ts';
import { nearestNames } from './names/nearest-names.ts';
import { traceOf } from './output/error.ts';
import { callLine } from './reference/call-line.ts';
import type { CommandSpec } from './spec/command.ts';
import { exitCodes } from './spec/exit-codes.ts';
import type { ExitCode } from './spec/exit-codes.ts';
import { detectLanguage, isLanguage } from './spec/language.ts';
import type { Library } from './spec/library.ts';

/** Runs one command line, without the program's name; answers with the exit code. Never throws. */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const context = await contextOf(argv, shell);
  const { messages, redactor } = context;
  try {
    return await route(argv, context);
  } catch (error) {
    const usage = usageErrorOf(error, messages);
    if (usage !== undefined) {
      const lines = [`oint: ${usage.message}`, ...usage.hints];
      await shell.stderr.write(`${redactor.text(lines.join('\n'))}\n`);
      return exitCodes.usage;
    }
    if (shell.signal.aborted) {
      await shell.stderr.write(`${messages.interrupted}\n`);
      return exitCodes.interrupted;
    }
    const [summary = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    const more = context.debug ? traceOf(error) : messages.seeDebug;
    await shell.stderr.write(redactor.text(`oint: ${messages.unexpected(summary)}\n${more}\n`));
    return exitCodes.unexpected;
  }
}

async function contextOf(argv: readonly string[], shell: Shell): Promise<Context> {
  const wanted = optionAnywhere(argv, 'lang');
  const language =
    wanted !== undefined && isLanguage(wanted)
      ? wanted
      : detectLanguage(shell.env, shell.systemLocale);
  const messages = await loadMessages(language);
  const redactor = new Redactor();
  // Known before anything can fail: what is given as a secret stays one, wherever it stands.
  for (const name of ['url', 'token']) {
    const value = optionAnywhere(argv, name) ?? shell.env[`OINT_BITRIX24_${name.toUpperCase()}`];
    if (value === undefined || value.startsWith('@')) continue;
    if (name === 'url') redactor.hideUrl(value);
    else redactor.hide(value);
  }
  return {
    shell,
    language,
    messages,
    redactor,
    sources: new Sources(shell),
    platform: process.platform,
    debug: argv.includes('--debug'),
  };
}

function optionAnywhere(argv: readonly string[], name: string): string | undefined {
  const index = argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const word = argv[index];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[index + 1];
}

async function route(argv: readonly string[], context: Context): Promise<ExitCode> {
  const { messages, shell } = context;
  checkLanguage(argv, context);
  const [first, afterFirst, before] = await splitLeading(argv, messages, true);
  if (before.has('version')) return print(`${await version()}\n`, context);
  if (first === undefined) return print((await help()).rootHelp(context), context);
  if (first === 'help') return route([...afterFirst, '--help'], context);
  if (first === 'sandbox') {
    if (before.has('help') || wantsHelp(afterFirst)) {
      return print((await help()).sandboxHelp(context), context);
    }
    return (await import('./commands/sandbox.ts')).runSandbox(afterFirst, context);
  }
  const library = shell.libraries.find(({ name }) => name === first);
  if (library === undefined) throw await unknownLibrary(first, context);
  const [name, words, between] = await splitLeading(afterFirst, messages);
  const helpWanted = before.has('help') || between.has('help');
  if (name === undefined) {
    return print((await help()).libraryHelp(library, await library.loadIndex(), context), context);
  }

  if (isRestMethod(name)) return routeRest(library, name, words, helpWanted, context);
  if (isReferenceWord(name)) return routeReference(library, name, words, helpWanted, context);
  return routeCommand(library, name, words, helpWanted, context);
}

async function routeRest(
  library: Library,
  method: string,
  words: readonly string[],
  helpWanted: boolean,
  context: Context,
): Promise<ExitCode> {
  if (helpWanted || wantsHelp(words)) {
    const { methodHelp } = await import('./commands/explain.ts');
    const text = await methodHelp(library, method, optionAnywhere(words, 'api'), context);
    return print(text ?? (await help()).restHelp(library, method, context), context);
  }
  const { executeRest } = await import('./commands/rest.ts');
  try {
    return await executeRest(library, method, words, context);
  } catch (error) {
    throw withHelp(error, `${callLine(library.name, method)} --help`, context);
  }
}

/** `methods`, `explain` and `call`: words that no command can have as its name. */
async function routeReference(
  library: Library,
  word: ReferenceWord,
  words: readonly string[],
  helpWanted: boolean,
  context: Context,
): Promise<ExitCode> {
  const { messages } = context;
  const [name, rest] = word === 'call' ? await splitLeading(words, messages) : [undefined, words];
  if (name !== undefined) {
    if (isMethodName(name)) return routeRest(library, name, rest, helpWanted, context);
    throw new UsageError(messages.wrongMethodName(name));
  }
  if (word === 'call' || helpWanted || wantsHelp(words)) {
    return print((await help()).referenceHelp(library, word, context), context);
  }
  return word === 'methods'
    ? (await import('./commands/methods.ts')).listMethods(library, words, context)
    : (await import('./commands/explain.ts')).explainMethod(library, words, context);
}

async function routeCommand(
  library: Library,
  name: string,
  words: readonly string[],
  helpWanted: boolean,
  context: Context,
): Promise<ExitCode> {
  const index = await library.loadIndex();
  const found = findCommand(index, name);
  if (found === undefined) throw await unknownCommand(library, name, index, context);
  const section = await library.loadSection(found.section.name);
  const command = section.commands.find((candidate) => candidate.name === found.command.name);
  if (command === undefined) throw new UsageError(context.messages.notAvailable(name));
  if (helpWanted || wantsHelp(words) || needsHelp(command, words, context.shell)) {
    return print((await help()).commandHelp(library, command, context), context);
  }
  const { executeCommand } = await import('./commands/execute.ts');
  try {
    return await executeCommand(library, section.name, command, words, context);
  } catch (error) {
    throw withHelp(error, `oint ${library.name} ${commandName(command.name)} --help`, context);
  }
}

/** A mistake in the command line says where help is. */
function withHelp(error: unknown, line: string, { messages }: Context): unknown {
  const usage = usageErrorOf(error, messages);
  if (usage === undefined) return error;
  return new UsageError(usage.message, [...usage.hints, messages.seeHelp(line)]);
}

/**
 * A command without any option shows its help, as OPI's does, unless it makes a request that needs none: then the address of
 * the environment is all it takes.
 */
function needsHelp(command: CommandSpec, words: readonly string[], shell: Shell): boolean {
  if (words.length > 0) return false;
  const complete =
    command.client &&
    Boolean(shell.env['OINT_BITRIX24_URL']) &&
    command.options.every(({ required }) => !required);
  return !complete;
}

function checkLanguage(argv: readonly string[], { messages }: Context): void {
  const wanted = optionAnywhere(argv, 'lang');
  if (wanted !== undefined && !wanted.startsWith('--') && !isLanguage(wanted)) {
    throw new UsageError(messages.unknownLanguage(wanted));
  }
}

async function unknownLibrary(name: string, { messages, shell }: Context): Promise<UsageError> {
  const known = [...shell.libraries.map((library) => library.name), 'sandbox'];
  const nearest = await nearestNames(name, known);
  const [library] = shell.libraries;
  return new UsageError(messages.unknownLibrary(name), [
    ...(library !== undefined && isRestMethod(name)
      ? [messages.callInstead(`oint ${library.name} ${name}`)]
      : []),
    ...(nearest.length > 0 ? [messages.didYouMean(nearest)] : []),
    messages.seeHelp('oint --help'),
  ]);
}

async function unknownCommand(
  library: Library,
  name: string,
  index: Awaited<ReturnType<Library['loadIndex']>>,
  { messages }: Context,
): Promise<UsageError> {
  const cyrillic = /\p{Script=Cyrillic}/u.test(name);
  // One name a command: its aliases are often old misspellings.
  const names = index.sections.flatMap(({ commands }) =>
    commands.map((command) => (cyrillic ? command.names.ru : commandName(command.name))),
  );
  const nearest = await nearestNames(name, names);
  // Few methods have no dot in their name; without it they could be commands.
  const { findMethods } = await import('./reference/reference.ts');
  const method = findMethods(await library.reference.loadIndex(), name)[0]?.method.name;
  return new UsageError(messages.unknownCommand(name), [
    ...(method === undefined ? [] : [messages.callInstead(`oint ${library.name} call ${method}`)]),
    ...(nearest.length > 0 ? [messages.didYouMean(nearest)] : []),
    messages.seeHelp(`oint ${library.name}`),
  ]);
}

/** Loaded only to show help. */
async function help() {
  return import('./help/help.ts');
}

async function print(text: string, { shell }: Context): Promise<ExitCode> {
  await shell.stdout.write(text);
  return exitCodes.ok;
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : '';
}
