/** How an option takes its value: `--help` has none, `--config` may stand alone. */
export type Arity = 'none' | 'required' | 'optional';

export interface GlobalOption {
  readonly name: GlobalOptionName;
  readonly arity: Arity;
  /** Where it makes sense: everywhere, on each command, on commands that make requests, on REST methods. */
  readonly scope: 'everywhere' | 'command' | 'request' | 'rest' | 'root';
}

/** The runtime's own options. Codegen refuses pages that would take one of these names. */
export const globalOptions = [
  { name: 'help', arity: 'none', scope: 'everywhere' },
  { name: 'lang', arity: 'required', scope: 'everywhere' },
  { name: 'debug', arity: 'none', scope: 'everywhere' },
  { name: 'version', arity: 'none', scope: 'root' },
  { name: 'out', arity: 'required', scope: 'command' },
  { name: 'test', arity: 'none', scope: 'command' },
  { name: 'config', arity: 'optional', scope: 'command' },
  { name: 'timeout', arity: 'required', scope: 'command' },
  { name: 'allow-insecure-http', arity: 'none', scope: 'command' },
  { name: 'input', arity: 'required', scope: 'rest' },
] as const satisfies readonly {
  readonly name: string;
  readonly arity: Arity;
  readonly scope: 'everywhere' | 'command' | 'request' | 'rest' | 'root';
}[];

export type GlobalOptionName =
  | 'help'
  | 'lang'
  | 'debug'
  | 'version'
  | 'out'
  | 'test'
  | 'config'
  | 'timeout'
  | 'allow-insecure-http'
  | 'input';
