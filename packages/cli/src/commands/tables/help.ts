import { beginningAll } from '@oint/reference/search';

import type { Context } from '../../context/context.ts';
import { indent, layoutFor, sections, table, type Row } from '../../help/layout.ts';
import { topicHelp, topicOf, topicRows } from '../../help/topic-help.ts';
import { commandNameIn } from '../../names/command-name.ts';
import type { Library } from '../../spec/library.ts';
import { TOPIC_NAMES, TOPICS } from '../../spec/topics.ts';
import type { CommandEntry } from '../entries/entry.ts';
import { libraryCommands } from './library-commands.ts';

/** Something that help has a page of: how lists show it, and the texts in which words of a search may stand. */
interface Entry {
  readonly row: Row;
  readonly texts: readonly string[];
}

/** What `oint help` shows for words that lead to no command: a topic, or what was found; `undefined`: neither. */
export async function helpOn(
  words: readonly string[],
  entries: readonly CommandEntry[],
  context: Context,
): Promise<string | undefined> {
  const topic = words.length === 1 ? topicOf(words[0] ?? '') : undefined;
  return topic === undefined ? found(words, entries, context) : topicHelp(topic, context);
}

async function found(
  words: readonly string[],
  entries: readonly CommandEntry[],
  context: Context,
): Promise<string | undefined> {
  const { messages, shell } = context;
  const holds = beginningAll(words);
  const libraries = await Promise.all(
    shell.libraries.map((library) => entriesOf(library, context)),
  );
  const all = [...wordsOf(entries, 'oint', context), ...topicsOf(context), ...libraries.flat()];
  const rows = all.filter(({ texts }) => holds(texts)).map(({ row }) => row);
  if (rows.length === 0) return undefined;
  const layout = layoutFor(shell.stdout, shell.env);
  const [library] = shell.libraries;
  const methods = `oint ${library?.name ?? ''} methods ${words.join(' ')}`;
  return sections(
    [
      [messages.heading.found, table(rows, layout)],
      [messages.heading.learnMore, indent(messages.searchMethods(methods), layout)],
    ],
    layout,
  );
}

function topicsOf(context: Context): readonly Entry[] {
  const rows = topicRows(context);
  return rows.map(([name, text], index) => {
    const topic = TOPICS[index];
    const names = topic === undefined ? [] : Object.values(TOPIC_NAMES[topic]);
    return { row: [`oint help ${name}`, text], texts: [...names, text] };
  });
}

function wordsOf(
  entries: readonly CommandEntry[],
  before: string,
  { messages }: Context,
): readonly Entry[] {
  return entries.map(({ name, summary }) => {
    const text = summary(messages);
    return { row: [`${before} ${name}`, text], texts: [name, text] };
  });
}

async function entriesOf(library: Library, context: Context): Promise<readonly Entry[]> {
  const { language } = context;
  const { sections: all } = await library.loadIndex();
  return [
    ...wordsOf(libraryCommands(library), `oint ${library.name}`, context),
    ...all.flatMap((section) =>
      section.commands.map((command): Entry => {
        const { name, names, aliases, title } = command;
        return {
          row: [`oint ${library.name} ${commandNameIn(language, command)}`, title[language]],
          texts: [
            name,
            names.ru,
            names.en,
            ...aliases,
            title.ru,
            title.en,
            section.title[language],
          ],
        };
      }),
    ),
  ];
}
