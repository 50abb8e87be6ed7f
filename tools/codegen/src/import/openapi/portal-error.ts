/** Why there is no description. The address is not told: it may hold a secret. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
}
