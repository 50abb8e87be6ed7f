import type { ParsedArguments } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { readStructure } from '../values/structure.ts';

/** What the global options of a command ask for. */
export interface Settings {
  readonly test: boolean;
  readonly out: string | undefined;
  /** Milliseconds; `undefined`: core's default. */
  readonly timeout: number | undefined;
  /** Add the HTTP status and headers to the result. */
  readonly advancedResponse: boolean;
  readonly allowInsecureHttp: boolean;
}

const configKeys = ['timeout', 'adv_response'];

export async function readSettings(
  { options }: ParsedArguments,
  context: Context,
): Promise<Settings> {
  const { messages } = context;
  const config = await readConfig(textOf(options.get('config')), context);
  const timeout = textOf(options.get('timeout'));
  if (timeout !== undefined && !/^\d+$/.test(timeout)) throw new UsageError(messages.wrongTimeout);
  return {
    test: options.has('test'),
    out: textOf(options.get('out')),
    timeout: timeout === undefined ? config.timeout : Number(timeout),
    advancedResponse: config.advancedResponse,
    allowInsecureHttp: options.has('allow-insecure-http'),
  };
}

/** `--config` without a value: what may stand in it. */
export function describeConfig({ messages }: Context): string {
  return configKeys
    .map(
      (key) =>
        `${key}  ${key === 'timeout' ? messages.configKeys.timeout : messages.configKeys.adv_response}`,
    )
    .join('\n');
}

/** The text of an option that stood with one; the empty text is "not given". */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

async function readConfig(
  text: string | undefined,
  { messages, sources }: Context,
): Promise<{ timeout: number | undefined; advancedResponse: boolean }> {
  if (text === undefined) return { timeout: undefined, advancedResponse: false };
  const config = (await readStructure(text, { place: '--config', inputs: sources }))?.value;
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(messages.wrongConfig);
  }
  const unknown = Object.keys(config).find((key) => !configKeys.includes(key));
  if (unknown !== undefined) {
    const nearest = await nearestNames(unknown, configKeys);
    throw new UsageError(
      messages.unknownConfigKey(unknown),
      nearest.length > 0 ? [messages.didYouMean(nearest)] : [],
    );
  }
  const timeout = 'timeout' in config ? config.timeout : undefined;
  const advanced = 'adv_response' in config ? config.adv_response : false;
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout >= 0)) {
    throw new UsageError(messages.wrongConfig);
  }
  if (typeof advanced !== 'boolean') throw new UsageError(messages.wrongConfig);
  return { timeout, advancedResponse: advanced };
}
