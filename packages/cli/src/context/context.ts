import type { Messages } from '../messages/messages.ts';
import type { Language } from '../spec/language.ts';
import type { Redactor } from './redactor.ts';
import type { Shell } from './shell.ts';
import type { Sources } from './sources.ts';

/** What every part of a run needs to know. */
export interface Context {
  readonly shell: Shell;
  readonly language: Language;
  readonly messages: Messages;
  readonly redactor: Redactor;
  readonly sources: Sources;
  /** `--timeout`: milliseconds that are left of it; `undefined`: no limit. */
  readonly timeLeft: () => number | undefined;
  /** `--debug` */
  readonly debug: boolean;
  /** `--json`: errors are for scripts too. */
  readonly errorsAsJson: boolean;
}
