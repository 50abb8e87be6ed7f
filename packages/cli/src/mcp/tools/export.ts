import { open, rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';

import { isStructure } from '../../json/containers.ts';
import { rowDocument } from '../../walk/exact-row.ts';
import { rowForm } from '../../walk/row-form.ts';
import { fitValue, LARGEST_ANSWER } from '../budget.ts';
import type { Folder } from '../folder.ts';
import { ToolError } from '../tool-error.ts';
import type { Tool } from '../tool.ts';
import { knownMethod } from './method-facts.ts';
import { paramsIn, numberIn, textIn, textsIn, versionIn } from './tool-input.ts';

const SAMPLE = 3;

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
        description: 'columns; default: those of the first rows',
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
    },
    required: ['path', 'count', 'sample'],
  },
  hints: {
    readOnlyHint: false,
    destructiveHint: false,
    idempotentHint: false,
    openWorldHint: true,
  },
  async run(input, session, caller) {
    const { folder } = session;
    if (folder === undefined) {
      throw new ToolError(
        'no folder is allowed here; whoever runs the server can name one with --folder',
      );
    }
    const { facts } = await knownMethod(session, textIn(input, 'method') ?? '', versionIn(input));
    if (facts.access !== 'read')
      throw new ToolError(`${facts.name}: it is no list that can be read`);
    const file = textIn(input, 'file') ?? '';
    const format = /\.csv$/iu.test(file) ? 'csv' : /\.ndjson$/iu.test(file) ? 'ndjson' : undefined;
    if (format === undefined)
      throw new ToolError(`${file}: the name has to end in .csv or .ndjson`);
    const path = await folder.fresh(file);
    const client = await session.client();
    const list = client.list(facts.name, paramsIn(input), {
      version: facts.version,
      signal: caller.signal,
    });
    const written = await write(list, path, {
      format,
      fields: textsIn(input, 'fields'),
      limit: numberIn(input, 'limit') ?? Infinity,
    });
    await session.audit.note({
      tool: 'b24_export',
      client: caller.client,
      outcome: 'done',
      method: facts.name,
      detail: nameIn(folder, path),
    });
    return { path, ...written };
  },
};

function nameIn(folder: Folder, path: string): string {
  return relative(folder.root, path);
}

interface Form {
  readonly format: 'csv' | 'ndjson';
  readonly fields: readonly string[] | undefined;
  readonly limit: number;
}

/** Beside the file at first, so that a list that breaks off leaves none that looks whole. */
async function write(
  rows: AsyncIterable<unknown>,
  path: string,
  { format, fields, limit }: Form,
): Promise<{ readonly count: number; readonly sample: readonly unknown[] }> {
  const form = await rowForm(format);
  const part = `${path}.part`;
  const handle = await open(part, 'wx');
  const sample: unknown[] = [];
  let count = 0;
  try {
    let layout: { columns: readonly string[]; widths: readonly number[] } | undefined;
    for await (const row of rows) {
      if (count >= limit) break;
      if (layout === undefined) {
        layout = { columns: fields ?? columnsOf(row), widths: [] };
        await handle.write(form.head(layout));
      }
      await handle.write(await form.row(rowDocument(row), layout, count));
      if (sample.length < SAMPLE) {
        sample.push(fitValue(row, LARGEST_ANSWER / (SAMPLE + 1)).shown);
      }
      count += 1;
    }
    await handle.write(form.tail(count));
    await handle.close();
    await rename(part, path);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
  return { count, sample };
}

function columnsOf(row: unknown): readonly string[] {
  return isStructure(row) ? Object.keys(row) : ['value'];
}
