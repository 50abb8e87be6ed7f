import type * as tls from 'node:tls';

/** Certificates in PEM, one text or file after the other. */
export type Certificates = string | Uint8Array | readonly (string | Uint8Array)[];

/** Node's own certificates and further ones; `undefined` when there are none to add. */
export function trustedCertificates(further: Certificates | undefined): string[] | undefined {
  if (further === undefined) return undefined;
  const texts = typeof further === 'string' || further instanceof Uint8Array ? [further] : further;
  const decoder = new TextDecoder();
  const added = texts.map((text) => (typeof text === 'string' ? text : decoder.decode(text)));
  return [...ownCertificates(), ...added];
}

/** Node 24 also knows those of the system and of `NODE_EXTRA_CA_CERTS`. */
function ownCertificates(): readonly string[] {
  // Loaded only here: few add any.
  const known: Partial<typeof tls> & Pick<typeof tls, 'rootCertificates'> =
    process.getBuiltinModule('node:tls');
  return known.getCACertificates?.('default') ?? known.rootCertificates;
}
