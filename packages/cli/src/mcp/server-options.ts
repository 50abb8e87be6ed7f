import { isIPv4 } from 'node:net';

import type { ParsedArguments } from '../arguments/parse.ts';
import { textOf } from '../arguments/text-of.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { Policy } from './policy.ts';

/** Where a server listens; standard input and output where nothing is said. */
export interface HttpAddress {
  readonly host: string;
  readonly port: number;
}

/** What the options of `oint mcp` say. */
export interface McpOptions {
  readonly policy: Policy;
  readonly folder: string | undefined;
  readonly audit: string | undefined;
  readonly http: HttpAddress | undefined;
  /** The file with the tokens of those who may ask over HTTP. */
  readonly tokens: string | undefined;
  /** Sections whose functions are tools too. */
  readonly sections: readonly string[];
}

export function readMcpOptions({ options }: ParsedArguments, context: Context): McpOptions {
  const http = options.get('http');
  return {
    policy: {
      write: scopesOf(textOf(options.get('allow-write'))),
      delete: options.has('allow-delete'),
    },
    folder: textOf(options.get('folder')),
    audit: textOf(options.get('audit')),
    http: http === undefined ? undefined : addressOf(textOf(http) ?? '', context),
    tokens: textOf(options.get('tokens')),
    sections: namesIn(textOf(options.get('tools'))),
  };
}

function scopesOf(text: string | undefined): Policy['write'] {
  const names = namesIn(text).map((name) => name.toLowerCase());
  return names.includes('all') ? 'all' : new Set(names);
}

function namesIn(text = ''): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const LOOPBACK = '127.0.0.1';

/** `3000`, `127.0.0.1:3000`, `[::1]:3000`; nothing: a free port. */
function addressOf(text: string, { messages }: Context): HttpAddress {
  if (text === '') return { host: LOOPBACK, port: 0 };
  const found = /^(?:(?<host>\[[\da-f:]+\]|[^:[\]]+):)?(?<port>\d{1,5})$/iu.exec(text)?.groups;
  const port = Number(found?.['port']);
  if (found === undefined || port > 65_535) throw new UsageError(messages.mcp.wrongAddress(text));
  return { host: found['host']?.replaceAll(/[[\]]/gu, '') ?? LOOPBACK, port };
}

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
