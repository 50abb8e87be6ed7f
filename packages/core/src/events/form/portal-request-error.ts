/**
 * Why a request that claims to come from a portal is not let in:
 *
 * - `too-large`: more bytes, values or levels than allowed;
 * - `malformed`: no form, or none of an event or a placement;
 * - `no-token`: it has no application token to know the portal by;
 * - `unknown-portal`: no application token is kept for its `member_id`;
 * - `wrong-token`: its application token is another one;
 * - `refused`: the portal or the authorization server does not take its tokens for their own.
 */
export type PortalRequestReason =
  | 'too-large'
  | 'malformed'
  | 'no-token'
  | 'unknown-portal'
  | 'wrong-token'
  | 'refused';

const STATUSES: Readonly<Record<PortalRequestReason, number>> = {
  'too-large': 413,
  malformed: 400,
  'no-token': 403,
  'unknown-portal': 403,
  'wrong-token': 403,
  refused: 403,
};

/** A request was not let in. Nothing of what it holds is in the error: all of it may be made up, or secret. */
export class PortalRequestError extends Error {
  static {
    this.prototype.name = 'PortalRequestError';
  }

  readonly reason: PortalRequestReason;

  constructor(message: string, reason: PortalRequestReason) {
    super(message);
    this.reason = reason;
  }

  /** The HTTP status to answer with. */
  get status(): number {
    return STATUSES[this.reason];
  }
}
