import type { Client } from '@oint/core';

import type { Context } from '../context/context.ts';
import type { RestLibrary } from '../spec/library.ts';
import type { Audit } from './audit.ts';
import type { Folder } from './folder.ts';
import type { Pages } from './pages.ts';
import type { Plans } from './plans.ts';
import type { Policy } from './policy.ts';
import type { Progress } from './progress.ts';

/** What the tools of a server share. */
export interface Session {
  readonly library: RestLibrary;
  /** Made when the portal is first wanted: what it needs may be missing, and most of the tools do without. */
  readonly client: () => Promise<Client>;
  /** The same, with marks in the place of numbers that JavaScript would change: for rows that are written as they came. */
  readonly exactClient: () => Promise<Client>;
  readonly policy: Policy;
  readonly plans: Plans;
  readonly pages: Pages;
  readonly audit: Audit;
  /** Where files are read and written; absent: nowhere. */
  readonly folder: Folder | undefined;
  readonly context: Context;
  /** Calls of tools that are not done: what they note is waited for at the end. */
  readonly underWay: Set<Promise<unknown>>;
}

/** A call of a tool. */
export interface Caller {
  /** Who asks: the name of the token, or `stdio`. Plans and cursors are for whoever got them. */
  readonly client: string;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** What is known of it when it is done: the method behind a cursor, and whether a write was sent. */
  readonly noted: { method?: string; isWrite?: boolean };
  /** Hears how far it is. */
  readonly progress: Progress;
}
