import { didYouMean } from '../arguments/did-you-mean.ts';
import type { ParsedArguments } from '../arguments/parse.ts';
import { textOf } from '../arguments/text-of.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { ExchangeSettings } from '../connection/exchange.ts';
import type { Context } from '../context/context.ts';
import { checkOutFile } from '../output/out-file.ts';
import { readStructure } from '../values/structure.ts';

/** What the options of every command ask for. */
export interface Settings extends ExchangeSettings {
  /** The file that the result is written to. */
  readonly out: string | undefined;
}

const CONFIG_KEYS = ['timeout', 'adv_response'];

export async function readSettings(
  { options }: ParsedArguments,
  context: Context,
): Promise<Settings> {
  const { messages } = context;
  const config = await readConfig(textOf(options.get('config')), context);
  const timeout = textOf(options.get('timeout'));
  if (timeout !== undefined && !/^\d+$/u.test(timeout)) throw new UsageError(messages.wrongTimeout);
  const out = textOf(options.get('out'));
  if (out !== undefined) await checkOutFile(out, context);
  return {
    test: options.has('test'),
    out,
    timeout: timeout === undefined ? config.timeout : Number(timeout),
    advancedResponse: config.advancedResponse,
    allowInsecureHttp: options.has('allow-insecure-http'),
  };
}

/** `--config` without a value: what may stand in it. */
export function describeConfig({ messages }: Context): string {
  return CONFIG_KEYS.map(
    (key) =>
      `${key}  ${key === 'timeout' ? messages.configKeys.timeout : messages.configKeys.adv_response}`,
  ).join('\n');
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
  const unknown = Object.keys(config).find((key) => !CONFIG_KEYS.includes(key));
  if (unknown !== undefined) {
    throw new UsageError(
      messages.unknownConfigKey(unknown),
      await didYouMean(unknown, CONFIG_KEYS, messages),
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
