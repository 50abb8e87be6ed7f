import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * A portal has given the address of a host that lies in a network where the portal itself is not.
 *
 * @param address What the host's name stands for, where it was resolved.
 */
export function leadsInside(host: string, address?: string): ConfigurationError {
  const where = address === undefined ? host : `${host}, which is ${address}`;
  return new ConfigurationError(
    `the address of the file leads to ${where}, into a network where the portal itself is not: ` +
      'set `allowPrivateNetwork` if that is right',
    { kind: 'private-network', host, address },
  );
}
