/** How far a run is that goes through many rows. */
export interface Pace {
  readonly done: number;
  /** All that there is, where that is known. */
  readonly total: number | undefined;
  /** A second. */
  readonly rate: number;
  /** Seconds until all is done, where that is known. */
  readonly left: number | undefined;
}

/** What is said about lists that are read to their end. */
export interface RowsMessages {
  /** A line of progress. */
  progress(pace: Pace): string;
  written(count: number, file: string): string;
  /** What an interrupted run leaves, and how to go on with it. */
  kept(count: number, file: string): string;
  /** The note of an interrupted run is of another one. */
  otherNote(file: string): string;
  noNote(file: string): string;
  beginAnew(file: string): string;
  onlyWithAll(option: string): string;
  readonly resumeNeedsFile: string;
  readonly wrongLimit: string;
  /** `--all` stands at a method that changes something. */
  readsNoList(method: string): string;
  /** `--all` stands at a command of several requests. */
  severalRequests(command: string): string;
  /** The answer holds no list, or one that is not all there. */
  noList(method: string): string;
  readonly noListRemedy: string;
  /** Fields that only later rows have. */
  unplaced(fields: readonly string[]): string;
}
