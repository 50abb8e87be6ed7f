import type { McpServer } from '@modelcontextprotocol/server';

import { parseArguments, type ParsedArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { untilAborted } from '../../context/until-aborted.ts';
import { functionTools } from '../../mcp/functions/function-tools.ts';
import { BearerTokens } from '../../mcp/http/bearer-tokens.ts';
import { readOpiConfig, sampleConfig } from '../../mcp/opi/opi-config.ts';
import { OPI_INSTRUCTIONS, opiTools } from '../../mcp/opi/opi-tools.ts';
import { isLoopback, type McpOptions, readMcpOptions } from '../../mcp/server-options.ts';
import type { Offer } from '../../mcp/server.ts';
import type { Session } from '../../mcp/session.ts';
import { ToolError } from '../../mcp/tool-error.ts';
import { INSTRUCTIONS, TOOLS } from '../../mcp/tools/index.ts';
import { formatJson } from '../../output/formats/json.ts';
import { connectionArities } from '../../spec/arities.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import { isRestLibrary, type RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS, type OptionArity } from '../../spec/options.ts';
import { givenConnection } from '../given/given-connection.ts';
import { openSession } from './mcp-session.ts';

/** `oint mcp`, and `oint mcp start` and `oint mcp config` as OPI has them. */
export async function runMcp(words: readonly string[], context: Context): Promise<ExitCode> {
  const library = context.shell.libraries.find(isRestLibrary);
  if (library === undefined) throw new UsageError(context.messages.mcp.noLibrary);
  const [word, ...others] = words;
  if (word === 'config') return printConfig(others, context);
  if (word === 'start') return start(library, others.map(longName), context);
  return serve(library, words, context);
}

/** The short names that OPI has, and what its `--log` is here. */
function longName(word: string): string {
  if (word === '-c') return '--config';
  return ['-l', '--log'].includes(word) ? '--audit' : word.replace(/^--log=/u, '--audit=');
}

/** `oint mcp config --empty true|false`: a configuration to be filled. */
async function printConfig(words: readonly string[], { shell }: Context): Promise<ExitCode> {
  const isEmpty = /--empty[= ](?:true|истина)\b/iu.test(words.join(' '));
  await shell.stdout.write(`${formatJson(sampleConfig(isEmpty))}\n`);
  return EXIT_CODES.ok;
}

/** Serves our own tools until the assistant is done, or until Ctrl+C. */
async function serve(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const parsed = await parsedOf(library, words, context);
  const options = readMcpOptions(parsed, context);
  const connection = await givenConnection(library, parsed, context);
  const session = await openSession(library, connection, options, context);
  const more = await functionTools(options.sections, session).catch(asUsage);
  const offer = { tools: [...TOOLS, ...more], instructions: INSTRUCTIONS };
  return answering(offer, session, options, context);
}

/** Serves the tools that OPI's users know. What the configuration allows, the options may add to. */
async function start(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const given = await parsedOf(library, words, context, [['config', 'required']]);
  const config = await readOpiConfig(textOf(given.options.get('config')), context);
  const fallback: readonly (readonly [string, string | true | undefined])[] = [
    ['profile', config.profile],
    ['folder', config.folder],
    ['allow-write', config.allowWrite.join(',') || undefined],
    ['allow-delete', config.allowDelete ? true : undefined],
  ];
  const added = fallback.flatMap(([name, value]): [string, string | true][] =>
    value === undefined ? [] : [[name, value]],
  );
  const parsed = { ...given, options: new Map([...added, ...given.options]) };
  const options = readMcpOptions(parsed, context);
  const connection = await givenConnection(library, parsed, context);
  const session = await openSession(library, connection, options, context);
  const offer = { tools: opiTools(config.variables), instructions: OPI_INSTRUCTIONS };
  return answering(offer, session, options, context);
}

async function parsedOf(
  library: RestLibrary,
  words: readonly string[],
  { messages }: Context,
  more: readonly (readonly [string, OptionArity])[] = [],
): Promise<ParsedArguments> {
  const arities = new Map([...aritiesOf(OPTION_SETS.mcp), ...connectionArities(library), ...more]);
  return parseArguments(words, arities, messages);
}

function asUsage(error: unknown): never {
  throw error instanceof ToolError ? new UsageError(error.message) : error;
}

async function answering(
  offer: Offer,
  session: Session,
  options: McpOptions,
  context: Context,
): Promise<ExitCode> {
  const { createServer } = await import('../../mcp/server.ts');
  const serverFor = (client: string): McpServer => createServer(offer, session, client);
  const { http } = options;
  if (http === undefined) {
    const { serveStdio } = await import('../../mcp/stdio.ts');
    await serveStdio(() => serverFor('stdio'), context.shell);
  } else await serveOverHttp(serverFor, { ...options, http }, context);
  await Promise.allSettled(session.underWay);
  return EXIT_CODES.ok;
}

async function serveOverHttp(
  serverFor: (client: string) => McpServer,
  { http, tokens: file }: McpOptions & { readonly http: NonNullable<McpOptions['http']> },
  context: Context,
): Promise<void> {
  const { messages, shell } = context;
  if (file === undefined && !isLoopback(http.host)) throw new UsageError(messages.mcp.tokensNeeded);
  const { tokens, token } =
    file === undefined
      ? BearerTokens.made()
      : { tokens: await BearerTokens.read(file, context), token: undefined };
  const { serveHttp } = await import('../../mcp/http/serve-http.ts');
  const server = await serveHttp({ serverFor, tokens, now: shell.now }, http);
  await shell.stderr.write(`${messages.mcp.ready(server.url, token)}\n`);
  await untilAborted(shell.signal);
  await server.close();
}
