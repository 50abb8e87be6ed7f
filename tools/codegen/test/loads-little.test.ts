/** A run that changes nothing loads no parser and no printer: they take longer than everything else that it does. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '../src');

/** Modules and packages that are loaded with a module, before it asks for any by itself. */
async function loadedWith(entry: string): Promise<Map<string, string>> {
  const waiting: [file: string, by: string][] = [[join(SOURCES, entry), 'the command']];
  const loaded = new Map<string, string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [file, by] = next;
    if (loaded.has(file)) continue;
    loaded.set(file, by);
    if (!file.endsWith('.ts')) continue;
    const text = await readFile(file, 'utf8');
    // No parenthesis stands in an import, but one in a function that writes imports into a module.
    const imports = text.matchAll(
      /^(?:import|export)\s(?!type\s)(?:[^;(]*?\sfrom\s)?'(?<name>[^']+)';/gmu,
    );
    for (const { groups } of imports) {
      const name = groups?.['name'] ?? '';
      const own = name.startsWith('.') ? join(dirname(file), name) : name;
      waiting.push([own, relative(SOURCES, file)]);
    }
  }
  return loaded;
}

test('the walk sees what it looks for', async () => {
  const loaded = await loadedWith('parse/page.ts');
  expect([...loaded.keys()]).toEqual(expect.arrayContaining(['yaml', 'remark-parse']));
});

test.each(['commands/generate.ts', 'run.ts', 'main.ts'])('%s loads little', async (entry) => {
  const loaded = await loadedWith(entry);
  const packages = [...loaded].filter(
    ([name]) => !name.endsWith('.ts') && !/^(?:node:|@oint\/)/u.test(name),
  );
  expect(packages, 'and who loads them').toEqual([]);
});
