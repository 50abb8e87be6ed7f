import type { List } from '@oint/core';

import { isStructure } from '../../json/containers.ts';
import { rowWriter, type RowWriter } from '../../walk/row-writer.ts';
import { strategyFor } from '../../walk/strategy.ts';
import { fitValue, LARGEST_ANSWER } from '../budget.ts';
import type { NewFile } from '../new-file.ts';
import type { Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import type { Tool } from '../tool.ts';
import { knownMethod } from './method-facts.ts';
import { numberIn, paramsIn, textIn, textsIn, versionIn } from './tool-input.ts';

const SAMPLE = 3;

/** So many fields are named that have no column. */
const NAMED = 20;

export const exportList: Tool = {
  name: 'b24_export',
  title: 'Write a list to a file',
  description:
    'Reads a list to its end and writes the rows to a new file in the allowed folder; answers with its path, the count and the first rows.',
  input: {
    type: 'object',
    properties: {
      method: { type: 'string', maxLength: 100 },
      params: { type: 'object' },
      version: { enum: [2, 3] },
      file: { type: 'string', description: 'e.g. deals.csv; .csv or .ndjson' },
      fields: {
        type: 'array',
        items: { type: 'string' },
        description: 'columns; default: what the first page has',
      },
      limit: { type: 'integer', minimum: 1 },
    },
    required: ['method', 'file'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      path: { type: 'string' },
      count: { type: 'integer' },
      sample: { type: 'array' },
      warnings: { type: 'array', items: { type: 'string' } },
    },
    required: ['path', 'count', 'sample'],
  },
  hints: {
    readOnlyHint: false,
    destructiveHint: false,
    idempotentHint: false,
    openWorldHint: true,
  },
  async run(input, session, { signal }) {
    const { folder } = session;
    if (folder === undefined) {
      throw new ToolError(
        'no folder is allowed here; whoever runs the server can name one with --folder',
      );
    }
    const { facts } = await knownMethod(session, textIn(input, 'method') ?? '', versionIn(input));
    if (facts.access !== 'read')
      throw new ToolError(`${facts.name}: it is no list that can be read`);
    const params = paramsIn(input);
    const name = textIn(input, 'file') ?? '';
    const format = formatOf(name);
    const fields = textsIn(input, 'fields');
    const limit = numberIn(input, 'limit') ?? Infinity;
    const { path, file } = await folder.create(name);
    try {
      const client = await session.exactClient();
      const list = client.list(facts.name, params, {
        version: facts.version,
        signal,
        strategy: strategyFor(limit),
      });
      const view = { format, fields, jq: undefined };
      const rows = await rowWriter(view, undefined);
      const sample = await written(list, { file, rows, limit }, session);
      await file.finish();
      return {
        path,
        count: rows.state.count,
        sample: await shownRows(sample, fields),
        ...warningsOf(rows),
      };
    } catch (error) {
      await file.discard();
      throw await explained(error, facts.name, session);
    }
  },
};

function formatOf(name: string): 'csv' | 'ndjson' {
  const ending = /[^\\/]\.(?<ending>csv|ndjson)$/iu.exec(name)?.groups?.['ending'];
  if (ending === undefined) {
    throw new ToolError(`${name.slice(0, 100)}: the name has to end in .csv or .ndjson`);
  }
  return ending.toLowerCase() === 'csv' ? 'csv' : 'ndjson';
}

interface Target {
  readonly file: NewFile;
  readonly rows: RowWriter;
  readonly limit: number;
}

/** Writes the rows as they come; the first of them. */
async function written(
  list: List<unknown>,
  { file, rows, limit }: Target,
  { context: { redactor } }: Session,
): Promise<readonly unknown[]> {
  const sample: unknown[] = [];
  for await (const page of list.pages()) {
    const wanted = page
      .slice(0, limit - rows.state.count)
      .map((row): unknown => redactor.json(row));
    sample.push(...wanted.slice(0, SAMPLE - sample.length));
    await file.write(await rows.page(wanted));
    if (rows.state.count >= limit) break;
  }
  await file.write(rows.end());
  return sample;
}

/** The rows as they stand in the file, each in the room that it has. */
async function shownRows(rows: readonly unknown[], fields: readonly string[] | undefined) {
  const lines = await (
    await rowWriter({ format: 'ndjson', fields, jq: undefined }, undefined)
  ).page(rows);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => {
      const row: unknown = JSON.parse(line);
      return isStructure(row) ? fitValue(row, LARGEST_ANSWER / (SAMPLE + 1)).shown : row;
    });
}

function warningsOf({ absent, unplaced }: RowWriter): { readonly warnings?: readonly string[] } {
  const warnings = [
    ...(absent.length > 0 ? [`no row has ${namesOf(absent)}`] : []),
    ...(unplaced.length > 0
      ? [
          `the first page did not have ${namesOf(unplaced)}, so there is no column; name the columns in fields`,
        ]
      : []),
  ];
  return warnings.length > 0 ? { warnings } : {};
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => name.slice(0, 60));
  return names.length > NAMED ? `${shown.join(', ')}…` : shown.join(', ');
}

/** What is no list is another thing than an answer that nobody understands. */
async function explained(error: unknown, method: string, { context }: Session): Promise<unknown> {
  const { InvalidResponseError } = await import('@oint/core');
  const isNone = error instanceof InvalidResponseError && error.reason === 'shape';
  return isNone ? new ToolError(context.messages.rows.noList(method)) : error;
}
