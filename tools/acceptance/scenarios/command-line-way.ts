import { Bytes, isRecord } from './values.ts';
import type { Outcome, Way } from './way.ts';

/** Runs the words behind `oint`. */
export type CommandLine = (
  words: readonly string[],
) => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;

/** Commands under their Russian names, typed as a person does. */
export function commandLineWay(url: string, run: CommandLine): Way {
  return {
    async call(node, params) {
      const given = isRecord(params) ? params : {};
      const options = node.parameters.flatMap(({ name, option }) =>
        given[name] === undefined ? [] : [`--${option}`, typed(given[name])],
      );
      // A command without any option shows its help.
      const portal = node.client ? ['--url', url] : [];
      const words = ['bitrix24', node.names.ru, ...portal, ...options];
      const { code, stdout, stderr } = await run(words);
      if (code !== 0) return failure(stdout, stderr);
      const answer = answerOf(stdout);
      const isWhole = node.kind === 'call' || node.envelope;
      return { kind: 'result', value: isWhole && isRecord(answer) ? answer['result'] : answer };
    },
  };
}

/** What a command printed: JSON or, where the result is a text, that text. */
export function answerOf(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return stdout.trimEnd();
  }
}

const ACCESS_REFUSED = 'the portal refuses the webhook or the token, or they lack a permission';

function failure(stdout: string, stderr: string): Outcome {
  const body: unknown = stdout === '' ? {} : JSON.parse(stdout);
  const code = isRecord(body) && typeof body['error'] === 'string' ? body['error'] : '';
  // What may be doubted stands before it, and what to do behind it; refusals of access are explained inside of it.
  const [, text = stderr] = /^oint: (.*)$/mu.exec(stderr) ?? [];
  return { kind: 'error', code, text: text.replace(`: ${ACCESS_REFUSED}`, '') };
}

function typed(value: unknown): string {
  if (value instanceof Bytes) return value.base64;
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Bytes ? inner.base64 : inner,
  );
}
