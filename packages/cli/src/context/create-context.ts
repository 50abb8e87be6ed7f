import { optionAnywhere } from '../arguments/option-anywhere.ts';
import { loadMessages } from '../messages/load.ts';
import { detectLanguage, isLanguage } from '../spec/language.ts';
import type { Context } from './context.ts';
import { Redactor } from './redactor.ts';
import type { Shell } from './shell.ts';
import { Sources } from './sources.ts';

/** What is known of a run before its command is. */
export async function createContext(argv: readonly string[], shell: Shell): Promise<Context> {
  const wanted = optionAnywhere(argv, 'lang');
  const language =
    wanted !== undefined && isLanguage(wanted)
      ? wanted
      : detectLanguage(shell.env, shell.systemLocale);
  const messages = await loadMessages(language);
  const timeLeft = timeLeftOf(argv, shell);
  const sayWaiting = () => shell.stderr.write(`${messages.waitingForInput(shell.platform)}\n`);
  return {
    shell,
    language,
    messages,
    redactor: redactorOf(argv, shell),
    sources: new Sources(shell, { onWaiting: sayWaiting, timeLeft }),
    timeLeft,
    debug: argv.includes('--debug'),
    errorsAsJson: wantsJson(argv, shell),
  };
}

/** What is no number of milliseconds is told when options are read. */
function timeLeftOf(argv: readonly string[], { now }: Shell): Context['timeLeft'] {
  const limit = Number(optionAnywhere(argv, 'timeout'));
  const end = now() + limit;
  return () => (limit > 0 ? Math.max(0, end - now()) : undefined);
}

/** Libraries that reach no service have no such option, but may have one of that name. */
function wantsJson(argv: readonly string[], { libraries }: Shell): boolean {
  const isGiven = argv.some((word) => word === '--json' || word.startsWith('--json='));
  const library = libraries.find(({ name }) => argv.includes(name));
  return isGiven && library?.connection.options.length !== 0;
}

/** Known before anything can fail: what is given as a secret stays one, wherever it stands. */
function redactorOf(argv: readonly string[], { libraries, env }: Shell): Redactor {
  const redactor = new Redactor();
  for (const { name, variable, secret } of libraries.flatMap(
    ({ connection }) => connection.options,
  )) {
    const value = optionAnywhere(argv, name) ?? env[variable];
    if (value === undefined || value.startsWith('@')) continue;
    if (secret === 'in-address') redactor.hideUrl(value);
    else redactor.hide(value);
  }
  return redactor;
}
