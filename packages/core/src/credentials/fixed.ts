import { type Credential, type Credentials, secretOf } from './credentials.ts';

/** One credential that never changes. */
export function fixedCredentials(credential: Credential): Credentials {
  const owner = credential.kind === 'webhook' ? `webhook ${credential.user}` : 'token';
  return {
    identity: `${owner} ${fingerprint(secretOf(credential))}`,
    current: () => credential,
  };
}

/** Tells secrets apart without telling them: 64 bits of the many that they have. */
function fingerprint(secret: string): string {
  let one = 0;
  let other = 0;
  for (let index = 0; index < secret.length; index += 1) {
    const unit = secret.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01_00_01_93);
    other = Math.imul(other, 0x1_f1_e3) + unit;
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
