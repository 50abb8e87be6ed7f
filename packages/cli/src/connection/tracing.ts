import type { Hooks, RetryEvent, WaitEvent } from '@oint/core';

import type { Context } from '../context/context.ts';
import { jsonText } from '../json/json-text.ts';
import { bodyOf, type Watcher } from './watched-fetch.ts';

/** Milliseconds of waiting that nobody wonders about. */
const UNNOTICED = 2000;

/** What a run tells of its waits: with `--debug` all, else those for limits that somebody would wonder about. */
export function waitingHooks({ debug, messages, shell, redactor }: Context): Hooks {
  const say = (line: string): void => {
    void shell.stderr.write(`${redactor.text(line)}\n`);
  };
  const tellWait = ({ method, duration }: Pick<WaitEvent, 'method' | 'duration'>): void => {
    if (duration > UNNOTICED || debug) say(messages.waitingForLimit(method, seconds(duration)));
  };
  return {
    wait: tellWait,
    retry: ({ method, attempt, delay, error }: RetryEvent): void => {
      if (debug) say(`* ${method}: attempt ${attempt} failed (${error.code}), next in ${delay} ms`);
      else if (error.code === 'limit') tellWait({ method, duration: delay });
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}

/** `--debug`: each attempt with the time that it took, without secrets. */
export function debugWatcher({ shell, redactor }: Context): Watcher {
  let started = 0;
  let attempts = 0;
  const say = (line: string) => shell.stderr.write(`${redactor.text(line)}\n`);
  return {
    async request(url, init) {
      started = shell.now();
      attempts += 1;
      await say(`> ${init.method} ${url}${attempts > 1 ? ` (request ${attempts})` : ''}`);
      await say(`> ${jsonText(redactor.json(bodyOf(init)))}`);
    },
    response: (answer) => say(`< HTTP ${answer.status} (${Math.round(shell.now() - started)} ms)`),
  };
}
