import type { ApiVersion, MethodFacts, PagingFacts } from '@oint/reference';

import type { Context } from '../context/context.ts';
import type { Explanation } from '../help/explanation.ts';
import { commandsOf } from '../reference/listed-methods.ts';
import { sampleLine } from '../reference/sample-line.ts';
import type { RestLibrary } from '../spec/library.ts';

/** All that there is to say of a method; `undefined` where the reference does not have it. */
export async function explanationOf(
  library: RestLibrary,
  name: string,
  version: ApiVersion | undefined,
  { language }: Context,
): Promise<Explanation | undefined> {
  const methods = (await library.reference.loadMethods()).find(name);
  const found = methods.find((method) => version === undefined || method.version === version);
  if (found === undefined) return undefined;
  const facts = await library.reference.loadDescribed(found, language);
  // A name alone means the first one, and so do our commands.
  const first = found === methods[0];
  const index = await library.loadIndex();
  const commands = index.sections.flatMap((section) => section.commands);
  const line = (more: readonly string[] = []): string =>
    sampleLine(library.name, facts, language, [
      ...more.filter((word) => !word.startsWith('--')),
      ...(first ? [] : ['--api', `v${facts.version}`]),
      ...more.filter((word) => word.startsWith('--')),
    ]);
  return {
    library: library.name,
    facts,
    commands: first ? commandsOf(facts.name, commands) : [],
    sample: line(),
    examples: [...nextPage(facts).map((word) => line([word])), line(['--test'])],
    otherVersion: methods.map((method) => method.version).find((other) => other !== facts.version),
  };
}

/** What asks for the second page of a list. */
const NEXT_PAGE: Readonly<Record<Exclude<PagingFacts['by'], 'page'>, readonly string[]>> = {
  start: ['start:=50'],
  pagination: ['pagination[page]:=2'],
  offset: ['OFFSET:=50'],
  none: [],
};

function nextPage({ paging }: MethodFacts): readonly string[] {
  if (paging === undefined) return [];
  if (paging.by !== 'page') return NEXT_PAGE[paging.by];
  const [name, ...inner] = [...(paging.page ?? []), 'iNumPage'];
  return [`${name}${inner.map((key) => `[${key}]`).join('')}:=2`];
}
