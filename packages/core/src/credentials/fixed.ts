import { type Credential, type Credentials, secretOf } from './credentials.ts';

/** One credential that never changes. */
export function fixedCredentials(credential: Credential): Credentials {
  const owner = credential.kind === 'webhook' ? `webhook ${credential.user}` : 'token';
  return {
    identity: `${owner} ${fingerprint(secretOf(credential))}`,
    current: () => credential,
  };
}

/**
 * Tells secrets apart without telling them: 32 bits of the 82 that the code of a webhook has. Limiters keep it where others may read
 * it, in names of keys; who knew as many bits more could try what is left.
 */
function fingerprint(secret: string): string {
  let mixed = 0;
  for (let index = 0; index < secret.length; index += 1) {
    mixed = Math.imul(mixed ^ secret.charCodeAt(index), 0x01_00_01_93);
  }
  return (mixed >>> 0).toString(36);
}
