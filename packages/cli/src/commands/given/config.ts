import { didYouMean } from '../../arguments/did-you-mean.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { isStructure } from '../../json/containers.ts';
import { plainNumbers } from '../../json/plain-numbers.ts';
import { CONFIG_KEYS, type ConfigKey } from '../../spec/config-keys.ts';
import { readStructure } from '../../values/structure.ts';

/** What `--config` says; a key that is not given is `undefined`. */
export interface Config {
  /** Milliseconds. */
  readonly timeout: number | undefined;
  readonly advancedResponse: boolean;
  /** Address of a proxy. */
  readonly proxy: string | undefined;
  /** Repetitions of a call that fails, where it may be repeated. */
  readonly retries: number | undefined;
}

/** Keys that mean something to 1C alone. A line that has them runs, and says that they do nothing here. */
const IGNORED: ReadonlySet<ConfigKey> = new Set(['dontwait', 'addin_mode']);

export async function readConfig(text: string | undefined, context: Context): Promise<Config> {
  const config = text === undefined ? new Map<ConfigKey, unknown>() : await given(text, context);
  const { messages, redactor, shell } = context;
  const proxy = proxyOf(config.get('proxy'), context);
  if (proxy !== undefined) redactor.hide(passwordIn(proxy));
  const ignored = [...config.keys()].filter((key) => IGNORED.has(key));
  for (const key of ignored) await shell.stderr.write(`oint: ${messages.ignoredConfigKey(key)}\n`);
  return {
    timeout: wholeNumber('timeout', config, context),
    advancedResponse: flag('adv_response', config, context),
    proxy,
    retries: wholeNumber('retries', config, context),
  };
}

/** `--config` without a value: what may stand in it. */
export function describeConfig({ messages }: Context): string {
  return CONFIG_KEYS.map((key) => `${key}  ${messages.configKeys[key]}`).join('\n');
}

async function given(
  text: string,
  { messages, sources }: Context,
): Promise<ReadonlyMap<ConfigKey, unknown>> {
  const read = await readStructure(text, { place: '--config', inputs: sources });
  const config = plainNumbers(read?.value);
  if (!isStructure(config)) {
    throw new UsageError(messages.wrongConfig);
  }
  const values = new Map<ConfigKey, unknown>();
  for (const [key, value] of Object.entries(config)) {
    const known = CONFIG_KEYS.find((one) => one === key);
    if (known === undefined) {
      const hints = await didYouMean(key, CONFIG_KEYS, messages);
      throw new UsageError(messages.unknownConfigKey(key), hints);
    }
    values.set(known, value);
  }
  return values;
}

type Values = ReadonlyMap<ConfigKey, unknown>;

function wholeNumber(key: ConfigKey, values: Values, { messages }: Context): number | undefined {
  const value = values.get(key);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) return value;
  throw new UsageError(messages.wrongConfigKey(key));
}

function flag(key: ConfigKey, values: Values, { messages }: Context): boolean {
  const value = values.get(key) ?? false;
  if (typeof value === 'boolean') return value;
  throw new UsageError(messages.wrongConfigKey(key));
}

/** An address, or its parts, which is what a proxy of 1C is made of. */
function proxyOf(value: unknown, { messages }: Context): string | undefined {
  if (value === undefined) return undefined;
  const address = typeof value === 'string' ? value : joined(value);
  if (address === undefined || !URL.canParse(withScheme(address))) {
    throw new UsageError(messages.wrongConfigKey('proxy'));
  }
  return withScheme(address);
}

function joined(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('server' in value)) return undefined;
  const { server } = value;
  if (typeof server !== 'string') return undefined;
  const url = withScheme(server);
  if (!URL.canParse(url)) return undefined;
  const proxy = new URL(url);
  if ('port' in value) proxy.port = String(value.port);
  if ('user' in value) proxy.username = String(value.user);
  if ('password' in value) proxy.password = String(value.password);
  return proxy.href;
}

function withScheme(address: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `http://${address}`;
}

function passwordIn(address: string): string {
  return decodeURIComponent(new URL(address).password);
}
