import type {
  CallEvent,
  Hooks,
  Logger,
  PageEvent,
  RedirectEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from './hooks.ts';
import { quietly } from './quietly.ts';

/** Tells hooks and logger, and keeps their mistakes from the calls. */
export class Observer {
  readonly #hooks: Hooks;
  readonly #logger: Logger | undefined;

  constructor(hooks: Hooks = {}, logger?: Logger) {
    this.#hooks = hooks;
    this.#logger = logger;
  }

  request(event: RequestEvent): void {
    this.#tell(this.#hooks.request, event);
    this.#log('debug', 'request', event);
  }

  response(event: ResponseEvent): void {
    this.#tell(this.#hooks.response, event);
    this.#log('debug', 'response', event);
  }

  retry(event: RetryEvent): void {
    this.#tell(this.#hooks.retry, event);
    this.#log('warn', 'retry', event);
  }

  wait(event: WaitEvent): void {
    this.#tell(this.#hooks.wait, event);
    this.#log('debug', 'wait', event);
  }

  redirect(event: RedirectEvent): void {
    this.#tell(this.#hooks.redirect, event);
    this.#log('warn', 'portal has moved', event);
  }

  page(event: PageEvent): void {
    this.#tell(this.#hooks.page, event);
    this.#log('debug', 'page of a list', event);
  }

  #tell<Event extends CallEvent | PageEvent>(
    hook: ((event: Event) => void) | undefined,
    event: Event,
  ): void {
    if (hook === undefined) return;
    const failed = (error: unknown): void => {
      this.#log('warn', 'a hook failed', { error });
    };
    quietly(() => hook(event), failed);
  }

  #log(level: 'debug' | 'warn', message: string, fields: object): void {
    const logger = this.#logger;
    if (logger === undefined) return;
    // A logger that fails has no place left to say so; the call goes on.
    quietly(
      () => logger[level](`oint: ${message}`, fields),
      () => {},
    );
  }
}
