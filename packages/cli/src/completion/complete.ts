import { libraryCommands } from '../commands/tables/library-commands.ts';
import { rootCommands } from '../commands/tables/root-commands.ts';
import type { Context } from '../context/context.ts';
import { commandName } from '../names/command-name.ts';
import type { Library } from '../spec/library.ts';
import { isGlobalOption, type OptionArity } from '../spec/options.ts';
import { goingOn, type Candidate } from './candidate.ts';
import { placeOf, plainWords, type Place } from './place.ts';
import { methodsOf, profilesOf, valuesOf } from './values.ts';

const NEEDS_VALUE: readonly (OptionArity | undefined)[] = ['required', 'text', 'flag'];

/** What the last of the words may become. */
export async function complete(
  words: readonly string[],
  context: Context,
): Promise<readonly Candidate[]> {
  // Shells hand over a quote that is open.
  const typed = (words.at(-1) ?? '').replace(/^["']/u, '');
  const before = words.slice(0, -1);
  const place = await placeOf(before, context);
  const [option = '', given] = typed.startsWith('--') ? divided(typed) : [];
  if (given !== undefined) {
    const values = await valuesOf(option, place.arities.get(option), place.library, context);
    const found = goingOn(values ?? [], given);
    return found.map(({ value, text }) => ({ value: `--${option}=${value}`, text }));
  }
  const last = before.at(-1) ?? '';
  const asked = last.startsWith('--') ? last.slice(2) : '';
  const arity = place.arities.get(asked);
  const values = await valuesOf(asked, arity, place.library, context);
  // Somebody types a value that nobody can know, unless the option may do without.
  if (values === undefined && NEEDS_VALUE.includes(arity)) return [];
  const isLoose = arity === 'flag';
  const found = goingOn(values ?? [], typed);
  if (values !== undefined && !isLoose) return found;
  return [...found, ...goingOn(await continuations(place, typed, context), typed)];
}

/** `--format=js` → the option and what stands of its value. */
function divided(word: string): [option: string, given: string | undefined] {
  const end = word.indexOf('=');
  return end === -1 ? [word.slice(2), undefined] : [word.slice(2, end), word.slice(end + 1)];
}

async function continuations(
  place: Place,
  typed: string,
  context: Context,
): Promise<readonly Candidate[]> {
  if (typed.startsWith('-')) return optionsOf(place, typed, context);
  const names = await namesOf(place, typed, context);
  return names.length > 0 ? names : optionsOf(place, typed, context);
}

async function namesOf(
  { kind, library, method, takes, behind, arities }: Place,
  typed: string,
  context: Context,
): Promise<readonly Candidate[]> {
  if (kind === 'root') return rootNames(context);
  if (library !== undefined && kind === 'library') return libraryNames(library, typed, context);
  if (library !== undefined && method !== undefined) {
    const { parametersOf } = await import('./parameters.ts');
    const api = behind[behind.indexOf('--api') + 1];
    const called = {
      library,
      name: method,
      api: behind.includes('--api') ? api : undefined,
      given: plainWords(behind, arities),
    };
    return parametersOf(called, typed, context);
  }
  if (kind !== 'word' || plainWords(behind, arities).length > 0) return [];
  const { word = [] } = takes ?? {};
  if (typeof word !== 'string') return word.map((value) => ({ value, text: '' }));
  if (library === undefined) return [];
  return word === 'method' ? methodsOf(library) : profilesOf(library, context);
}

function rootNames({ messages, shell }: Context): readonly Candidate[] {
  const entries = rootCommands(shell.libraries);
  return [
    ...entries.map(({ name, summary }) => ({ value: name, text: summary(messages) })),
    { value: 'help', text: messages.option.help },
  ];
}

/** Names in the letters that are typed, else in those of the language. */
async function libraryNames(
  library: Library,
  typed: string,
  { language, messages }: Context,
): Promise<readonly Candidate[]> {
  const own = libraryCommands(library).map(({ name, summary }) => ({
    value: name,
    text: summary(messages),
  }));
  const isRussian = typed === '' ? language === 'ru' : /^\p{Script=Cyrillic}/u.test(typed);
  const { sections } = await library.loadIndex();
  const commands = sections.flatMap((section) =>
    section.commands.map(({ name, names, title }) => ({
      value: isRussian ? names.ru : commandName(name),
      text: title[language],
    })),
  );
  // There are too many of them to be shown to somebody who has typed nothing.
  const methods = typed === '' || isRussian ? [] : await methodsOf(library);
  return [...own, ...commands, ...methods];
}

function optionsOf(
  { arities, behind, command, library }: Place,
  typed: string,
  context: Context,
): readonly Candidate[] {
  const { language, messages } = context;
  const given = new Set(behind.map((word) => divided(word)[0]));
  const left = [...arities].filter(([name]) => !given.has(name) && !given.has(`no-${name}`));
  const texts = new Map(
    [...(library?.connection.options ?? [])].map(({ name, description }): [string, string] => [
      name,
      description[language],
    ]),
  );
  for (const { option, description } of command?.options ?? []) {
    texts.set(option, description[language]);
  }
  return left.flatMap(([name, arity]) => {
    const text = texts.get(name) ?? (isGlobalOption(name) ? messages.option[name] : '');
    const isNegated = arity === 'flag' && typed.startsWith('--no');
    return [{ value: `--${name}`, text }, ...(isNegated ? [{ value: `--no-${name}`, text }] : [])];
  });
}
