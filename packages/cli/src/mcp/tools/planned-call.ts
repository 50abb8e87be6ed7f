import type { ApiVersion } from '@oint/reference';

/** A write as it will be sent. */
export interface PlannedCall {
  readonly method: string;
  readonly version: ApiVersion;
  /** Files among them are named, and read when it is sent. */
  readonly params: Readonly<Record<string, unknown>>;
  /** These files, as they were when the call was planned. */
  readonly files?: readonly PlannedFile[];
  /** Present where the file goes to an address of its own, piece by piece. */
  readonly upload?: StreamedUpload | undefined;
}

/** A file as it was seen. */
export interface PlannedFile {
  readonly name: string;
  readonly size: number;
  /** When it was changed last, in milliseconds. */
  readonly changed: number;
}

/** A file that is sent to an address which the portal gives for it. */
export interface StreamedUpload {
  /** In the allowed folder. */
  readonly file: string;
  /** As the portal will show it. */
  readonly name: string;
  /** What the portal is asked for the address with. */
  readonly params: Readonly<Record<string, unknown>>;
}
