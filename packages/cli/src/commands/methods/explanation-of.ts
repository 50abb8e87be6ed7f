import { type ApiVersion, type MethodFacts, pageFieldName, pageFields } from '@oint/reference';

import type { Context } from '../../context/context.ts';
import type { Explanation } from '../../help/explanation.ts';
import { commandsOf } from '../../reference/listed-methods.ts';
import { sampleLine } from '../../reference/sample-line.ts';
import type { RestLibrary } from '../../spec/library.ts';

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
function nextPage({ paging }: MethodFacts): readonly string[] {
  if (paging === undefined) return [];
  const fields = pageFields(paging);
  // Of the id of a row there is no example.
  if (fields.place === undefined || paging.by === 'last') return [];
  const isCounted = paging.by === 'start' || paging.by === 'offset';
  return [`${pageFieldName(fields, fields.place)}:=${isCounted ? 50 : 2}`];
}
