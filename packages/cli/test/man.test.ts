import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { libraryCommands } from '../src/commands/tables/library-commands.ts';
import { OWN_COMMANDS } from '../src/commands/tables/root-commands.ts';
import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { tools } from '../src/libraries/tools.ts';
import { TOPICS } from '../src/spec/topics.ts';

/** Pages are made when the package is built, for what its manifest names. */
test('every word of the command line and every topic has a man page', () => {
  const manifest: { man: string[] } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const pages = [
    'oint.1',
    ...OWN_COMMANDS.map(({ name }) => `oint-${name}.1`),
    ...[bitrix24, tools].flatMap((library) => [
      `oint-${library.name}.1`,
      ...libraryCommands(library).map(({ name }) => `oint-${library.name}-${name}.1`),
    ]),
    ...TOPICS.map((topic) => `oint-${topic}.7`),
  ];
  expect(manifest.man.toSorted()).toEqual(pages.map((page) => `./dist/man/${page}`).toSorted());
});
