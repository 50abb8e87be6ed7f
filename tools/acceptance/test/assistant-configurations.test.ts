/** What the guide for assistants tells people to write into configurations. */
import { describe, expect, test } from 'vitest';

import { fencesOf, readDocuments } from './documents.ts';
import { oint } from './in-process.ts';

const guides = (await readDocuments()).filter(({ path }) => path.endsWith('/assistants.md'));
const { stdout: help } = await oint(['mcp', '--help'], {});
const known = new Set([...help.matchAll(/--[a-z-]+/gu)].map(([option]) => option));

test('the guide is there in both languages', () => {
  expect(guides).toHaveLength(2);
});

describe.each(guides)('$path', (guide) => {
  const fences = fencesOf(guide);
  const configurations = fences.filter(({ lang }) => lang === 'json').map(({ body }) => body);
  const tables = fences.filter(({ lang }) => lang === 'toml').map(({ body }) => body);

  test('has configurations that are JSON, and TOML whose values are', () => {
    expect(configurations.length).toBeGreaterThan(3);
    for (const body of configurations) JSON.parse(body);
    for (const body of tables) {
      const [head, ...lines] = body.trim().split('\n');
      expect(head).toMatch(/^\[[a-z_]+\.[a-z0-9]+\]$/u);
      for (const line of lines) JSON.parse(line.replace(/^[a-z_]+ = /u, ''));
    }
  });

  test('starts the server with options that there are', () => {
    const args = [...configurations, ...tables].flatMap((body) =>
      [...body.matchAll(/"(?<word>--[^"]+)"/gu)].map(([, word = '']) => word),
    );
    expect(new Set(args)).toEqual(new Set(['--profile', '--allow-write', '--folder', '--audit']));
    for (const word of args) expect(known).toContain(word);
  });

  test('has the keys that `oint mcp config` prints', async () => {
    const { stdout } = await oint(['mcp', 'config', '--empty', 'false'], {});
    const printed: unknown = JSON.parse(stdout);
    expect(configurations.map((body): unknown => JSON.parse(body))).toContainEqual(printed);
  });
});
