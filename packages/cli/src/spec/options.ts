/** How an option takes its value: `--help` has none, `--config` may stand alone. */
export type Arity = 'none' | 'required' | 'optional';

/**
 * Where an option makes sense: everywhere, before any command, on commands, on calls of REST methods, on calls and explanations of
 * them, on lists and explanations of them, on lists of them.
 */
export type Scope =
  | 'everywhere'
  | 'root'
  | 'command'
  | 'rest'
  | 'version'
  | 'reference'
  | 'methods'
  | 'sandbox';

/** The runtime's own options. Codegen refuses pages that would take one of these names. */
export const globalOptions = {
  help: { arity: 'none', scope: 'everywhere' },
  lang: { arity: 'required', scope: 'everywhere' },
  debug: { arity: 'none', scope: 'everywhere' },
  version: { arity: 'none', scope: 'root' },
  out: { arity: 'required', scope: 'command' },
  test: { arity: 'none', scope: 'command' },
  config: { arity: 'optional', scope: 'command' },
  timeout: { arity: 'required', scope: 'command' },
  'allow-insecure-http': { arity: 'none', scope: 'command' },
  input: { arity: 'required', scope: 'rest' },
  port: { arity: 'required', scope: 'sandbox' },
  reference: { arity: 'required', scope: 'sandbox' },
  api: { arity: 'required', scope: 'version' },
  json: { arity: 'none', scope: 'reference' },
  scope: { arity: 'required', scope: 'methods' },
} as const satisfies Readonly<Record<string, { readonly arity: Arity; readonly scope: Scope }>>;

export type GlobalOption = keyof typeof globalOptions;

const order: readonly GlobalOption[] = [
  'help',
  'lang',
  'debug',
  'version',
  'out',
  'test',
  'config',
  'timeout',
  'allow-insecure-http',
  'input',
  'port',
  'reference',
  'api',
  'scope',
  'json',
];

export function globalOptionsOf(...scopes: readonly Scope[]): readonly GlobalOption[] {
  return order.filter((name) => scopes.includes(globalOptions[name].scope));
}

/** The options of these scopes with the way they take a value. */
export function aritiesIn(...scopes: readonly Scope[]): ReadonlyMap<string, Arity> {
  return new Map(globalOptionsOf(...scopes).map((name) => [name, globalOptions[name].arity]));
}
