import type { BucketLimits } from './bucket.ts';

/** How much the portal lets its callers do. */
export interface Limits {
  /** Requests of one address; undefined for any number. */
  readonly bucket?: BucketLimits | undefined;
  /** Execution time of one method for one client in ten minutes, in seconds. A batch's is that of `batch`. */
  readonly operatingSeconds: number;
  /** Whose execution time is added up: each webhook's and application's on its own, or all of a portal's. */
  readonly operatingShared: 'credential' | 'portal';
  /** How long one request may take, in seconds. */
  readonly requestSeconds: number;
}

/** The documented limits. The one on execution time is set by the operator of the cloud; 480 s is its example. */
export const LIMITS = {
  none: {
    operatingSeconds: Number.POSITIVE_INFINITY,
    operatingShared: 'credential',
    requestSeconds: Number.POSITIVE_INFINITY,
  },
  cloud: {
    bucket: { size: 50, leakPerSecond: 2 },
    operatingSeconds: 480,
    operatingShared: 'credential',
    requestSeconds: 60,
  },
  enterprise: {
    bucket: { size: 250, leakPerSecond: 5 },
    operatingSeconds: 480,
    operatingShared: 'credential',
    requestSeconds: 60,
  },
} as const satisfies Record<string, Limits>;

/** A tariff by name, or limits of one's own over `none`. */
export type LimitsOption = keyof typeof LIMITS | Partial<Limits>;

export function resolveLimits(option: LimitsOption): Limits {
  return typeof option === 'string' ? LIMITS[option] : { ...LIMITS.none, ...option };
}
