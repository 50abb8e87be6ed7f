import { isStructure } from '../../json/containers.ts';
import { commandName } from '../../names/command-name.ts';
import type { CommandSpec } from '../../spec/command.ts';
import { fitValue } from '../budget.ts';
import { isDeletion } from '../policy.ts';
import type { Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import type { ObjectSchema, Tool } from '../tool.ts';
import { callFunction } from './call-function.ts';
import { inputSchema } from './input-schema.ts';

/** Characters of an answer. */
const BUDGET = 20_000;

/** The functions of sections as tools of their own. @throws {ToolError} for a section that there is not. */
export async function functionTools(
  sections: readonly string[],
  session: Pick<Session, 'library' | 'context'>,
): Promise<readonly Tool[]> {
  const { library } = session;
  const known = (await library.loadIndex()).sections.map(({ name }) => name);
  const unknown = sections.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ToolError(`--tools ${unknown}: there are ${known.join(', ')}`);
  }
  const tools = await Promise.all(
    sections.map(async (section) => {
      const { commands } = await library.loadSection(section);
      return commands
        .filter(({ server }) => server === undefined)
        .map((command) => functionTool(section, command, session));
    }),
  );
  return tools.flat();
}

function functionTool(
  section: string,
  command: CommandSpec,
  { context: { language } }: Pick<Session, 'context'>,
): Tool {
  const { title, description, options, client, method } = command;
  const reads = command.reads === true || !client;
  return {
    name: `b24_${commandName(command.name)}`,
    title: title[language],
    description: description[language] || title[language],
    input: inputSchema(options, language),
    output: ANSWER,
    ...(method === undefined ? {} : { method }),
    hints: {
      readOnlyHint: reads,
      destructiveHint: !reads && (method === undefined || isDeletion(method)),
      idempotentHint: reads,
      openWorldHint: client,
    },
    async run(input, session, caller) {
      const tool = `b24_${commandName(command.name)}`;
      const answer = await callFunction({ section, command }, input, tool, session, caller);
      // What it makes here has no envelope.
      return shownAnswer(client ? answer : { result: answer });
    },
  };
}

/** What functions answer: what the portal says, in its envelope, or what they made themselves. */
export const ANSWER: ObjectSchema = {
  type: 'object',
  properties: {
    result: {},
    time: { type: 'object' },
    leftOut: { type: 'array', items: { type: 'string' } },
  },
};

/** What a function answers, as far as a model can read it. */
export function shownAnswer(answer: unknown): Readonly<Record<string, unknown>> {
  const { shown, left } = fitValue(isStructure(answer) ? answer : { result: answer }, BUDGET);
  return {
    ...(isStructure(shown) ? shown : {}),
    ...(left.length > 0 ? { leftOut: left } : {}),
  };
}
