/** Gets a portal's own description: from a file, or from the portal. */
import { readFile } from 'node:fs/promises';

import { PortalError } from './portal-error.ts';
import { type ImportedPortal, portalMethods } from './portal-methods.ts';

export interface PortalText {
  readonly text: string;
  readonly description: ImportedPortal;
}

const TIMEOUT_MS = 60_000;
const ADDRESS = /^https?:\/\//iu;
const HERE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** Whether it is the address of a portal, not a file. */
export function isAddress(location: string): boolean {
  return ADDRESS.test(location);
}

/** @throws PortalError */
export async function readPortal(location: string): Promise<PortalText> {
  const text = await (isAddress(location) ? download(location) : read(location));
  const description = portalMethods(parsed(text));
  if (description === null || description.methods.length === 0)
    throw new PortalError(
      '--openapi: what came is no description of methods in the OpenAPI format',
    );
  return { text, description };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new PortalError(`--openapi: cannot read the file ${path}`);
  });
}

async function download(address: string): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new PortalError('--openapi: the address is none');
  if (url.protocol === 'http:' && !HERE.test(url.hostname))
    throw new PortalError('--openapi: an address with a secret is called by https alone');
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => {
    throw new PortalError(`--openapi: ${url.host} does not answer`);
  });
  if (!answer.ok)
    throw new PortalError(`--openapi: ${url.host} answers with status ${answer.status}`);
  return answer.text();
}
