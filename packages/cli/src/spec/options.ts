/** How an option takes its value: `--help` has none, `--config` may stand alone, and `--json` too, before names of fields. */
export type Arity = 'none' | 'required' | 'optional' | 'names';

/**
 * `flag`: a boolean that may stand alone, be followed by its value, or be negated as `--no-name`. `text`: its value may be the
 * text of a file, `--name@=letter.txt`. `many`: it may stand several times.
 */
export type OptionArity = Arity | 'flag' | 'text' | 'many';

/** Between the values of an option that stands several times: no word of a command line can hold it. */
export const BETWEEN_VALUES = '\0';

/** The runtime's own options. Codegen refuses pages that would take one of these names. */
export const GLOBAL_OPTIONS = {
  help: 'none',
  lang: 'required',
  debug: 'none',
  version: 'none',
  out: 'required',
  test: 'none',
  'dry-run': 'none',
  config: 'optional',
  timeout: 'required',
  'allow-insecure-http': 'none',
  input: 'required',
  port: 'required',
  reference: 'required',
  api: 'required',
  json: 'names',
  format: 'required',
  jq: 'required',
  scope: 'required',
  profile: 'required',
  'with-token': 'none',
  'client-id': 'required',
  redirect: 'required',
  keyring: 'none',
  all: 'none',
  limit: 'required',
  'allow-write': 'required',
  'allow-delete': 'none',
  folder: 'required',
  audit: 'required',
  tools: 'required',
  http: 'optional',
  tokens: 'required',
  resume: 'names',
  scopes: 'required',
  check: 'none',
  portal: 'required',
} as const satisfies Readonly<Record<string, Arity>>;

export type GlobalOption = keyof typeof GLOBAL_OPTIONS;

export function isGlobalOption(name: string): name is GlobalOption {
  return Object.hasOwn(GLOBAL_OPTIONS, name);
}

const EVERYWHERE = ['help', 'lang', 'debug'] as const;
const OF_CALLS = [
  'profile',
  'json',
  'format',
  'jq',
  'all',
  'limit',
  'resume',
  'out',
  'test',
  'dry-run',
  'config',
  'timeout',
  'allow-insecure-http',
  'portal',
] as const;

/** Options of a kind of command lines, in the order of help: those that it has for itself, and those of many. */
export interface OptionSet {
  readonly own: readonly GlobalOption[];
  readonly shared: readonly GlobalOption[];
  /** Those that take no value here, as words may stand behind them. */
  readonly bare?: readonly GlobalOption[];
}

/** Which of the runtime's options stand where. `command` are those of a page, `call` calls of REST methods by name. */
export const OPTION_SETS = {
  everywhere: { own: [], shared: EVERYWHERE },
  root: { own: [], shared: [...EVERYWHERE, 'version'] },
  command: { own: [], shared: [...EVERYWHERE, ...OF_CALLS] },
  /** Commands of a library that reaches no service. */
  local: { own: [], shared: [...EVERYWHERE, 'out'] },
  call: { own: ['input', 'api'], shared: [...EVERYWHERE, ...OF_CALLS] },
  methods: { own: ['scope', 'json', 'portal'], shared: EVERYWHERE, bare: ['json'] },
  explain: { own: ['api', 'json', 'portal'], shared: EVERYWHERE, bare: ['json'] },
  login: {
    own: ['profile', 'client-id', 'redirect', 'with-token', 'keyring'],
    shared: [...EVERYWHERE, 'config', 'timeout', 'allow-insecure-http'],
  },
  profiles: { own: ['json'], shared: EVERYWHERE, bare: ['json'] },
  whoami: {
    own: ['profile', 'json'],
    shared: [...EVERYWHERE, 'config', 'timeout', 'allow-insecure-http'],
    bare: ['json'],
  },
  pull: {
    own: ['out', 'scopes', 'check', 'profile'],
    shared: [...EVERYWHERE, 'config', 'timeout', 'allow-insecure-http'],
  },
  sandbox: { own: ['port', 'reference'], shared: EVERYWHERE },
  mcp: {
    own: [
      'profile',
      'portal',
      'allow-write',
      'allow-delete',
      'folder',
      'audit',
      'tools',
      'http',
      'tokens',
    ],
    shared: EVERYWHERE,
  },
} as const satisfies Readonly<Record<string, OptionSet>>;

/** The options of a set with the way they take a value. */
export function aritiesOf({ own, shared, bare = [] }: OptionSet): ReadonlyMap<string, OptionArity> {
  return new Map(
    [...shared, ...own].map((name) => [name, bare.includes(name) ? 'none' : GLOBAL_OPTIONS[name]]),
  );
}
