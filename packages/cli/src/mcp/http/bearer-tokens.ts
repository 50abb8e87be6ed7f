import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';

/** Those who may ask over HTTP, by the token that they show. */
export class BearerTokens {
  readonly #hashes: readonly (readonly [client: string, hash: Buffer])[];

  private constructor(hashes: readonly (readonly [client: string, hash: Buffer])[]) {
    this.#hashes = hashes;
  }

  /** Reads a file of lines `token` or `name:token`; `#` begins a remark. @throws {UsageError} where there is none. */
  static async read(file: string, { sources, messages, redactor }: Context): Promise<BearerTokens> {
    const text = Buffer.from(await sources.readFile(file, '--tokens')).toString('utf8');
    const lines = text
      .split(/\r?\n/u)
      .map((line, index) => ({ line: line.trim(), number: index + 1 }))
      .filter(({ line }) => line !== '' && !line.startsWith('#'));
    if (lines.length === 0) throw new UsageError(messages.mcp.noTokens(file));
    return new BearerTokens(
      lines.map(({ line, number }, index) => {
        const [, name, token = line] = /^(?<name>[\w-]+):(?<token>.+)$/u.exec(line) ?? [];
        if (token.length < 16) throw new UsageError(messages.mcp.shortToken(file, number));
        redactor.hide(token);
        return [name ?? `client-${index + 1}`, hashOf(token)];
      }),
    );
  }

  /** One token that is good until the server ends. */
  static made(): { readonly tokens: BearerTokens; readonly token: string } {
    const token = randomBytes(24).toString('base64url');
    return { token, tokens: new BearerTokens([['client', hashOf(token)]]) };
  }

  /** The name behind the header `Authorization`. All are compared, so that the time says nothing. */
  clientOf(header: string | undefined): string | undefined {
    const token = /^Bearer (?<token>.+)$/iu.exec(header ?? '')?.groups?.['token'] ?? '';
    const hash = hashOf(token);
    let found: string | undefined;
    for (const [client, known] of this.#hashes) {
      if (timingSafeEqual(known, hash)) found = client;
    }
    return found;
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
