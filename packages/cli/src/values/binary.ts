import { UsageError } from '../arguments/usage-error.ts';
import type { Shell } from '../context/shell.ts';
import type { Messages } from '../messages/messages.ts';
import type { Sources } from './source.ts';

/**
 * The content of a file: a path, `@file`, `-` for the standard input, an address that is downloaded, or base64.
 * Base64 is believed only where it cannot be a mistyped file name: from 24 characters on, or with its `=` at the end.
 */
export async function readBinary(
  option: string,
  text: string,
  sources: Sources,
  shell: Pick<Shell, 'fetch' | 'signal'>,
  messages: Messages,
): Promise<Uint8Array> {
  if (text === '-') return sources.standardInput(option);
  if (text.startsWith('@')) return sources.file(option, text.slice(1));
  if (/^https?:\/\//i.test(text)) return download(option, text, shell, messages);
  if (sources.isFile(text)) return sources.file(option, text);
  if (isBase64(text)) return Buffer.from(text, 'base64');
  throw new UsageError(messages.noSuchFile(option, text.slice(0, 200)));
}

function isBase64(text: string): boolean {
  const plain = text.replaceAll(/\s+/g, '');
  return (
    plain.length % 4 === 0 &&
    (plain.length >= 24 || plain.endsWith('=')) &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(plain)
  );
}

async function download(
  option: string,
  address: string,
  shell: Pick<Shell, 'fetch' | 'signal'>,
  messages: Messages,
): Promise<Uint8Array> {
  // The address may carry a key of its own, so only its host is named.
  const host = URL.canParse(address) ? new URL(address).host : '';
  try {
    const response = await shell.fetch(address, { signal: shell.signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new UsageError(messages.cannotDownload(option, host, `HTTP ${response.status}`));
  } catch (error) {
    if (error instanceof UsageError || shell.signal.aborted) throw error;
    throw new UsageError(messages.cannotDownload(option, host, ''));
  }
}
