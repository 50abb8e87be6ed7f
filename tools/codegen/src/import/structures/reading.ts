/** Where a description is read, and what is being read already. */
import type { Page } from '../page/corpus.ts';
import type { ProblemKind } from '../page/problem.ts';

/** Is told what could not be understood. Default of the kind: a place. */
export type Report = (page: string, line: number, reason: string, kind?: ProblemKind) => void;

export interface Reading {
  readonly page: Page;
  /** Where structures of this side are described: the request's before the examples, the result's behind them. */
  readonly from: number;
  readonly to: number;
  /** Sections that are being read, so that a structure which holds itself ends. */
  readonly stack: readonly string[];
  readonly direction: 'request' | 'result';
  /** Whether the fields are listed in the description of what holds them. */
  readonly listed?: boolean;
  /** Of the REST API. */
  readonly version: 2 | 3;
  /** Names from the outermost structure to the one that is being read, as headings name those within: `result.members.user`. */
  readonly within?: readonly string[];
}

const MAX_DEPTH = 7;

/** Whether no further section may be read. */
export function isDeepest({ stack }: Reading): boolean {
  return stack.length >= MAX_DEPTH;
}

/** The reading inside of a section or a page; `null` where that is being read already, or lies too deep. */
export function enter(reading: Reading, page: Page, index?: number): Reading | null {
  const key = keyOf(page, index);
  if (reading.stack.includes(key) || isDeepest(reading)) return null;
  return {
    ...reading,
    ...(page === reading.page ? {} : { page, from: 0, to: page.blocks.length }),
    stack: [...reading.stack, key],
  };
}

/** Whether the section is being read. */
export function isEntered({ stack }: Reading, page: Page, index: number): boolean {
  return stack.includes(keyOf(page, index));
}

function keyOf(page: Page, index: number | undefined): string {
  return `${page.path}#${index ?? ''}`;
}
