import type { Scenario } from '../scenario.ts';
import { chats } from './chats.ts';
import { deals } from './deals.ts';
import { leads } from './leads.ts';
import { messages } from './messages.ts';

/** One for each section, in alphabetical order. */
export const SCENARIOS: readonly Scenario[] = [chats, deals, leads, messages];
