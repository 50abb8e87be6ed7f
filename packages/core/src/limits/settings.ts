import { ConfigurationError } from '../errors/configuration-error.ts';

/** Limits of a portal that are not those of a cloud plan. */
export interface CustomLimits {
  /** Requests that the portal takes at once before it refuses: `X` of the documentation. */
  capacity: number;
  /** Requests that it forgets each second, the rate that can be kept up: `Y` of the documentation. */
  rate: number;
  /** Seconds of execution that one method may take within ten minutes. Default: no limit. */
  operating?: number | undefined;
}

/**
 * Limits of a portal:
 *
 * - `auto` – `cloud` for addresses under `bitrix24.*`; others are not held back until they answer
 *   `QUERY_LIMIT_EXCEEDED` and are then treated as `cloud`;
 * - `cloud` – 50 requests at once, then 2 a second; 480 s of execution a method in ten minutes;
 * - `enterprise` – 250 requests at once, then 5 a second;
 * - `none` – requests are never held back;
 * - an object – an on-premise portal's own settings.
 */
export type Limits = 'auto' | 'cloud' | 'enterprise' | 'none' | CustomLimits;

/**
 * Between whom a portal shares the execution time that a method may take: each webhook and application has its own
 * (`credential`), as the documentation says, or all of a portal have one together (`portal`), as some portals count.
 */
export type OperatingSharing = 'credential' | 'portal';

/** Limits that are settled. */
export interface SettledLimits {
  readonly capacity: number;
  readonly rate: number;
  readonly operating: number;
}

export const UNLIMITED: SettledLimits = {
  capacity: Infinity,
  rate: Infinity,
  operating: Infinity,
};

/** No limits as long as the portal refuses nothing; then those of the cloud. */
export const UNTIL_REFUSED: SettledLimits = { ...UNLIMITED };

/** The documentation's example; the portal does not tell its real value. */
const OPERATING_SECONDS = 480;

export const CLOUD: SettledLimits = { capacity: 50, rate: 2, operating: OPERATING_SECONDS };
/** What a portal whose limits nobody knew has once it has refused a request. */
export const ONCE_REFUSED: SettledLimits = { ...CLOUD, operating: Infinity };
const ENTERPRISE: SettledLimits = { capacity: 250, rate: 5, operating: OPERATING_SECONDS };

/**
 * Requests that may be sent at once. The portal's counter falls in steps of one second, begins to fall when our first request
 * arrives, and later ones do not arrive evenly: the bucket is kept two steps and a request below the brim.
 */
export function burstOf({ capacity, rate }: SettledLimits): number {
  return capacity === Infinity ? Infinity : Math.max(1, capacity - 2 * rate - 1);
}

/** The limits that an option means for a portal. */
export function settleLimits(limits: Limits, portal: string): SettledLimits {
  switch (limits) {
    case 'auto':
      return isCloud(portal) ? CLOUD : UNTIL_REFUSED;
    case 'cloud':
      return CLOUD;
    case 'enterprise':
      return ENTERPRISE;
    case 'none':
      return UNLIMITED;
    default:
      return checked(limits);
  }
}

function checked(limits: CustomLimits): SettledLimits {
  const { capacity, rate, operating = Infinity } = limits;
  if (capacity >= 1 && rate > 0 && operating > 0) return { capacity, rate, operating };
  throw new ConfigurationError(
    'limits must have capacity ≥ 1, rate > 0 and, if given, operating > 0',
    { kind: 'limits' },
  );
}

/** Cloud portals live under `bitrix24.ru`, `bitrix24.com`, `bitrix24.com.br` and the like. */
function isCloud(portal: string): boolean {
  return /\.bitrix24\.[a-z]{2,}(\.[a-z]{2,})?$/u.test(new URL(portal).hostname);
}
