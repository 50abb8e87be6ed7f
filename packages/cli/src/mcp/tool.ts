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
  /** Absent where a tool answers with text alone. */
  readonly output?: ObjectSchema;
  readonly hints: Hints;
  /**
   * @param input what the schema of the input allows
   * @throws {ToolError} what the assistant is to know
   */
  readonly run: (
    input: Readonly<Record<string, unknown>>,
    session: Session,
    caller: Caller,
  ) => Promise<Readonly<Record<string, unknown>> | string>;
}

/** Reads what is here already. */
export const LOOKS_UP: Hints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};
