import type { McpMessages } from './mcp-messages.ts';

export const mcpInEnglish: McpMessages = {
  summary: 'Serve assistants: a Model Context Protocol server for Bitrix24',
  details: [
    'Speaks the Model Context Protocol over standard input and output, or over HTTP. Assistants find and describe methods, read, and export lists. They change nothing unless --allow-write names permissions, and delete nothing without --allow-delete; every change is planned first, shown, and carried out once.',
    'The portal is that of the profile, as of every command: put no secret into the configuration of the assistant.',
    '`oint mcp start --config <file>|default [--audit <file>]` serves the five tools of OPI instead, and `oint mcp config` prints a configuration for it.',
  ],
  noLibrary: 'There is no library with REST methods to serve.',
  wrongAddress: (text) => `--http ${text}: expected a port, or an address such as 127.0.0.1:3000.`,
  tokensNeeded:
    '--tokens: other machines reach this address; name a file with the tokens of those who may ask.',
  noTokens: (file) => `--tokens ${file}: the file holds no token.`,
  wrongConfig: (file) =>
    `--config ${file}: a JSON object is expected, as \`oint mcp config\` prints it.`,
  unknownKey: (file, key) =>
    `--config ${file}: the key ${key} is unknown; \`oint mcp config\` prints all keys.`,
  shortToken: (file, line) => `--tokens ${file}, line ${line}: a token has at least 16 characters.`,
  ready: (url, token) =>
    [
      `Ready at ${url}`,
      ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
      'Ctrl+C ends it.',
    ].join('\n'),
};
