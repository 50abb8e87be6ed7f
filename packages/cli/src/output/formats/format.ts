/** A form in which results are written. */
export interface Format {
  /** Whether it can say a value. */
  readonly fits: (value: unknown) => boolean;
  /** The value in this form, with the end of the last line where it has lines. */
  readonly write: (value: unknown) => Promise<string | Uint8Array>;
}

/** For formats that can say all that JSON can. */
export const fitsAll = (): boolean => true;
