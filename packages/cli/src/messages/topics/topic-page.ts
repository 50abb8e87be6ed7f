import type { Topic } from '../../spec/topics.ts';

/** A part of a topic: paragraphs, rows of a table, lines to copy. */
export interface TopicPart {
  /** Absent for what stands at the beginning. */
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly rows?: readonly (readonly [name: string, text: string])[];
  readonly lines?: readonly string[];
}

export type TopicPages = Readonly<Record<Topic, readonly TopicPart[]>>;
