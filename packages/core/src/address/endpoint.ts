import type { Credential } from '../credentials/credentials.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';

/** Version of the REST API: 2 answers under `/rest/`, 3 under `/rest/api/`. */
export type ApiVersion = 2 | 3;

/** Path of a method behind the portal's folder. Holds the webhook's code: never to be shown. */
export function methodPath(credential: Credential, method: string, version: ApiVersion): string {
  const root = version === 3 ? '/rest/api' : '/rest';
  const owner = credential.kind === 'webhook' ? `/${credential.user}/${credential.code}` : '';
  return `${root}${owner}/${method}${version === 3 ? '' : '.json'}`;
}

/** Refuses names that would be another place of the portal once they are part of a path. */
export function checkMethodName(method: string): void {
  if (/^\w+([.-]\w+)*$/u.test(method)) return;
  throw new ConfigurationError(
    'method is not a REST method’s name: expected letters, digits and dots, such as im.dialog.read',
    { kind: 'method-name' },
  );
}
