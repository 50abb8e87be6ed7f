import type { Redactor } from './connection/redactor.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages/messages.ts';
import type { Shell } from './shell.ts';
import type { Sources } from './values/source.ts';

/** What every part of a run needs to know. */
export interface Context {
  readonly shell: Shell;
  readonly language: Language;
  readonly messages: Messages;
  readonly redactor: Redactor;
  readonly sources: Sources;
  readonly platform: NodeJS.Platform;
  /** `--debug` */
  readonly debug: boolean;
}
