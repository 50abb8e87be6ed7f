/** What is said about the server for assistants. Its tools speak English, as models read them. */
export interface McpMessages {
  readonly summary: string;
  /** Paragraphs of its help. */
  readonly details: readonly string[];
  readonly noLibrary: string;
  wrongAddress(text: string): string;
  /** Others reach the address, and no file names those who may ask. */
  readonly tokensNeeded: string;
  noTokens(file: string): string;
  wrongConfig(file: string): string;
  unknownKey(file: string, key: string): string;
  shortToken(file: string, line: number): string;
  /** It serves over HTTP; `token` was made for this run. */
  ready(url: string, token: string | undefined): string;
}
