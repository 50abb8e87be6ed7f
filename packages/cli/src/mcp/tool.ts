import type { JsonSchemaType } from '@modelcontextprotocol/server';

import type { Caller, Session } from './session.ts';

/** A JSON Schema of an object. */
export type ObjectSchema = JsonSchemaType & { readonly type: 'object' };

/** What a tool does, for clients that decide whether to ask first. All four are always said. */
export interface Hints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** A tool, as a server has it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: ObjectSchema;
  readonly output: ObjectSchema;
  readonly hints: Hints;
  /** The REST method that it calls, where that is always the same. */
  readonly method?: string | undefined;
  /** Whether it writes down itself what came of it, as there is more to say than that it was called. */
  readonly notesItself?: true;
  /** What of the output the text says, for those who read no structures; all of it by default. */
  readonly text?: (output: Readonly<Record<string, unknown>>) => unknown;
  /**
   * @param input what the schema of the input allows
   * @throws {ToolError} what the assistant is to know
   */
  readonly run: (
    input: Readonly<Record<string, unknown>>,
    session: Session,
    caller: Caller,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

/** Reads what is here already. */
export const LOOKS_UP: Hints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};
