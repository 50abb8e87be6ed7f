import { fileURLToPath } from 'node:url';

import { Client, type CallToolResult, type Tool } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

import { isStructure } from '../src/json/containers.ts';

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
/** What the server finds in its environment of what is in this process's. */
const COMMON = { PATH, NODE_COMPILE_CACHE };

/** Nothing waits for this: it ends what hangs. */
const PATIENCE = { timeout: 900_000 };

/** What a tool answers. */
export interface Answer {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Record<string, unknown>;
}

/** How somebody asks. */
export interface Asking {
  readonly signal?: AbortSignal;
  readonly onprogress?: (told: { readonly message?: string | undefined }) => void;
}

/** Somebody who asks the server over standard input and output. */
export interface Assistant {
  ask(tool: string, input: object, asking?: Asking): Promise<Answer>;
  readonly tools: () => Promise<readonly Tool[]>;
  readonly instructions: () => string;
  close(): Promise<void>;
}

/** How `oint mcp` is started with some environment. */
export function mcpCommand(env: Readonly<Record<string, string>>, options: readonly string[]) {
  return {
    command: process.execPath,
    args: ['--conditions=@oint/source', BIN, 'mcp', ...options],
    env: { ...COMMON, LC_ALL: 'C', ...env },
  };
}

export function answerOf(result: CallToolResult): Answer {
  const { isError = false, content, structuredContent } = result;
  const [first] = content;
  const text = first?.type === 'text' ? first.text : '';
  return { isError, text, data: isStructure(structuredContent) ? structuredContent : {} };
}

export async function startAssistant(
  env: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport(mcpCommand(env, options)), PATIENCE);
  return {
    ask: async (name, input, asking) =>
      answerOf(
        await client.callTool({ name, arguments: { ...input } }, { ...PATIENCE, ...asking }),
      ),
    tools: async () => (await client.listTools()).tools,
    instructions: () => client.getInstructions() ?? '',
    close: () => client.close(),
  };
}
