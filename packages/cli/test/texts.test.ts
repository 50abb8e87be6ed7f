/** The texts that the pages give to help. */
import { expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { findCommand } from '../src/names/find-command.ts';

/** `CreateChat`, `СоздатьЧат`: two words or more, run together; `В` is one. */
const COMMAND_NAMES = /(?<![\p{L}\d`])\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+/gu;
const METHOD_NAMES = /(?<=`)(?!result\b)[a-z]+(?:\.[a-zA-Z]+)+(?=`)/gu;

test('they name only commands, methods and permissions that there are', async () => {
  const [index, reference] = await Promise.all([
    bitrix24.loadIndex(),
    bitrix24.reference.loadMethods(),
  ]);
  const sections = await Promise.all(index.sections.map(({ name }) => bitrix24.loadSection(name)));
  const texts = sections
    .flatMap(({ commands }) => commands)
    .flatMap(({ description, notes, options, returns }) => [
      description,
      returns,
      ...notes,
      ...options.map((option) => option.description),
    ])
    .flatMap(({ ru, en }) => [ru, en]);
  const namesLike = (shape: RegExp) => [
    ...new Set(texts.flatMap((text) => text.match(shape) ?? [])),
  ];
  const [commands, methods] = [namesLike(COMMAND_NAMES), namesLike(METHOD_NAMES)];
  expect(commands).toContain('CreateChat');
  expect(methods).toContain('user.search');
  expect(commands.filter((name) => findCommand(index, name) === undefined)).toEqual([]);
  const scopes = new Set(reference.all.map(({ scope }) => scope));
  const isKnown = (name: string) => scopes.has(name) || reference.find(name).length > 0;
  expect(methods.filter((name) => !isKnown(name))).toEqual([]);
});
