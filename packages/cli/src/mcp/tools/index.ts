import type { Tool } from '../tool.ts';
import { apply } from './apply.ts';
import { describe } from './describe.ts';
import { exportList } from './export.ts';
import { planWrite } from './plan-write.ts';
import { read } from './read.ts';
import { search } from './search.ts';

/** The six tools of the server, in the order in which they are used. */
export const TOOLS: readonly Tool[] = [search, describe, read, planWrite, apply, exportList];
