import { expect, test } from 'vitest';

import { runLine } from '../../../test/command-line.ts';
import { contextFor } from '../../../test/context.ts';
import { bitrix24 } from '../../libraries/bitrix24.ts';
import { en } from '../../messages/en.ts';
import { allHelp, OWN_COMMANDS, rootCommands } from './root-commands.ts';

test('help lists every word', async () => {
  const { context } = contextFor({ libraries: [bitrix24] });
  const help = await allHelp(context);
  for (const { name, summary } of rootCommands([bitrix24])) {
    expect(help).toMatch(new RegExp(String.raw`^ {2}${name} +${summary(en)}$`, 'mu'));
  }
});

test.each(OWN_COMMANDS.map(({ name }) => name))(
  '%s is proposed for a mistyped word',
  async (name) => {
    const { code, stderr } = await runLine([`${name}x`]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Did you mean ${name}?`)]);
  },
);

test.each(OWN_COMMANDS.map(({ name }) => name))(
  '%s has a help that begins with its line',
  async (name) => {
    const { context } = contextFor();
    const entry = OWN_COMMANDS.find((command) => command.name === name);
    expect(await entry?.help([], context)).toMatch(new RegExp(`^Usage\n {2}oint ${name}\\b`, 'u'));
  },
);
