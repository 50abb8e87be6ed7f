import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { bitrix24 } from './bitrix24.ts';

test.each([
  ['https://portal.example/rest/1/code/', true],
  ['https://portal.example/folder/rest/api/12/code', true],
  ['https://portal.example/', false],
  ['https://portal.example/rest/', false],
])('%s grants access by itself: %s', (url, grants) => {
  expect(bitrix24.connection.grantsAccess(url)).toBe(grants);
});

test('every section has commands, and a function behind each', async () => {
  const { context } = contextFor();
  const { sections } = await bitrix24.loadIndex();
  expect(sections.length).toBeGreaterThan(0);
  for (const { name, commands } of sections) {
    const section = await bitrix24.loadSection(name);
    const functions = await bitrix24.loadFunctions(name, context.sources);
    expect(section.commands.map((command) => command.name)).toEqual(
      commands.map((command) => command.name),
    );
    for (const command of commands) expect(functions[command.name]).toBeTypeOf('function');
  }
});
