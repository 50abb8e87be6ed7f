import { isLoopback } from '../address/reach.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Redactor } from '../secrets/redactor.ts';

/** A file's address at the portal, which holds secrets, and what takes them out of messages. */
export interface FileTarget {
  readonly url: URL;
  readonly redactor: Redactor;
}

/** Values that are this long in a file's address may be secrets. */
const SECRET_LENGTH = 8;

/**
 * Reads an address that the portal gave. It is secret as a whole: no message repeats it.
 *
 * @param base The portal's address, for those that begin with a slash.
 */
export function fileTarget(address: string | URL, base: string, own: Redactor): FileTarget {
  const text = String(address).trim();
  if (text === '' || !URL.canParse(text, base)) {
    throw new ConfigurationError('the address of the file is none');
  }
  const url = new URL(text, base);
  const isSecure = url.protocol === 'https:' || isLoopback(url.hostname);
  const isLikePortal = url.protocol === 'http:' && new URL(base).protocol === 'http:';
  if (!isSecure && !isLikePortal) {
    throw new ConfigurationError('the address of the file does not begin with https://');
  }
  const secrets = [...url.searchParams.values(), ...url.pathname.split('/')].filter(
    (value) => value.length >= SECRET_LENGTH,
  );
  return { url, redactor: own.with(...secrets) };
}
