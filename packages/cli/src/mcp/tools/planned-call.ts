import type { ApiVersion } from '@oint/reference';

/** A write as it will be sent. */
export interface PlannedCall {
  readonly method: string;
  readonly version: ApiVersion;
  /** Files among them are named, and read when it is sent. */
  readonly params: Readonly<Record<string, unknown>>;
}
