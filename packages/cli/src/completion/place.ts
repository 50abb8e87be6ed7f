import type { CommandEntry, Takes } from '../commands/entries/entry.ts';
import { libraryCommands } from '../commands/tables/library-commands.ts';
import { rootCommands } from '../commands/tables/root-commands.ts';
import type { Context } from '../context/context.ts';
import { findCommand } from '../names/find-command.ts';
import { isRestMethod } from '../names/method-name.ts';
import { callArities, commandArities, connectionArities } from '../spec/arities.ts';
import type { CommandSpec } from '../spec/command.ts';
import type { Library } from '../spec/library.ts';
import { aritiesOf, OPTION_SETS, type OptionArity } from '../spec/options.ts';

/** How options take a value that stands behind them as a word. */
const TAKE_NEXT: ReadonlySet<OptionArity | undefined> = new Set(['required', 'text', 'many']);

/** Where on a line somebody is: behind which names, and which options may stand there. */
export interface Place {
  readonly kind: 'root' | 'library' | 'word' | 'command' | 'method';
  readonly library?: Library | undefined;
  readonly command?: CommandSpec | undefined;
  /** The name of the REST method, where the words lead to one. */
  readonly method?: string | undefined;
  readonly takes?: Takes | undefined;
  readonly arities: ReadonlyMap<string, OptionArity>;
  /** The words behind the names. */
  readonly behind: readonly string[];
}

/** Finds the place that words lead to. `help` leads where the words behind it do. */
export async function placeOf(words: readonly string[], context: Context): Promise<Place> {
  const [name, behind] = leading(words);
  if (name === 'help') return placeOf(behind, context);
  const entries = rootCommands(context.shell.libraries);
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) return rootPlace(behind);
  const library = context.shell.libraries.find((one) => one.name === name);
  return library === undefined
    ? wordPlace(entry, undefined, behind)
    : libraryPlace(library, behind);
}

function rootPlace(behind: readonly string[]): Place {
  return { kind: 'root', arities: aritiesOf(OPTION_SETS.root), behind };
}

async function libraryPlace(library: Library, words: readonly string[]): Promise<Place> {
  const [name, behind] = leading(words);
  const arities = aritiesOf(OPTION_SETS.everywhere);
  if (name === undefined) return { kind: 'library', library, arities, behind };
  const own = libraryCommands(library).find((entry) => entry.name === name);
  if (own !== undefined) return wordPlace(own, library, behind);
  if (isRestMethod(name)) return methodPlace(library, name, behind);
  const found = findCommand(await library.loadIndex(), name);
  const section = found && (await library.loadSection(found.section.name));
  const command = section?.commands.find((one) => one.name === found?.command.name);
  return command === undefined
    ? { kind: 'word', library, arities, behind }
    : { kind: 'command', library, command, arities: commandArities(command, library), behind };
}

function methodPlace(library: Library, method: string, behind: readonly string[]): Place {
  return { kind: 'method', library, method, arities: callArities(library), behind };
}

function wordPlace(
  { name, takes = { options: OPTION_SETS.everywhere } }: CommandEntry,
  library: Library | undefined,
  behind: readonly string[],
): Place | Promise<Place> {
  const [method, words] = name === 'call' ? leading(behind) : [];
  if (library !== undefined && method !== undefined) {
    return methodPlace(library, method, words ?? []);
  }
  const end = takes.line === true ? behind.indexOf('--') : -1;
  if (end >= 0 && library !== undefined) return libraryPlace(library, behind.slice(end + 1));
  const connection = library === undefined ? [] : [...connectionArities(library)];
  const wanted = connection.filter(([option]) => takes.connection?.some((one) => one === option));
  const own = takes.arities?.() ?? [];
  const arities = new Map([...aritiesOf(takes.options), ...own, ...wanted]);
  return { kind: 'word', library, takes, arities, behind };
}

/** The words that are neither options nor their values. */
export function plainWords(
  words: readonly string[],
  arities: ReadonlyMap<string, OptionArity>,
): readonly string[] {
  return words.filter((word, index) => {
    const before = words[index - 1] ?? '';
    const isValue = before.startsWith('--') && TAKE_NEXT.has(arities.get(before.slice(2)));
    return !word.startsWith('-') && !isValue;
  });
}

/** The first word that is no option, and what stands behind it. */
function leading(words: readonly string[]): [name: string | undefined, behind: readonly string[]] {
  const arities = aritiesOf(OPTION_SETS.root);
  let end = 0;
  while (words[end]?.startsWith('-') === true) {
    end += arities.get(words[end]?.slice(2) ?? '') === 'required' ? 2 : 1;
  }
  return [words[end], words[end] === undefined ? words : words.slice(end + 1)];
}
