/**
 * How much a change of the docs means for who uses the packages. Written down once: the comparison, the changesets
 * and the versioning guide go by this table.
 */

/**
 * `breaking`: something that worked may not compile, not run or do something else. `feature`: something new can be
 * done, and everything else stays. `fix`: the same calls with better texts or a request that does what the page says.
 */
export type Level = 'breaking' | 'feature' | 'fix';

/** From the heaviest on. */
export const LEVELS: readonly Level[] = ['breaking', 'feature', 'fix'];

/** The packages that are made of the docs. */
export const PACKAGES = ['sdk', 'cli', 'sandbox'] as const;

export type PackageName = (typeof PACKAGES)[number];

export interface ChangeRule {
  /** What happened, as it stands after the subject: `option renamed`. */
  readonly what: string;
  /** `null` where users of the package do not notice. */
  readonly levels: Readonly<Record<PackageName, Level | null>>;
  /** What differs for templates: their result is made by the packages, so that the command prints it too. */
  readonly templateLevels?: Readonly<Record<PackageName, Level | null>>;
  /** What differs for a method of the reference, where it is not what {@link restLevels} says. */
  readonly restLevels?: Readonly<Record<PackageName, Level | null>>;
  /** Whether the values before and after are prose, too long to show. */
  readonly prose?: boolean;
  /** Why it has these levels. */
  readonly why: string;
}

/**
 * Levels of a change of the reference, which has no pages of its own. The SDK's types are made of it. The command line
 * calls any method as it is told to, and explains those that it knows. The portal checks what it is told and makes up
 * what it answers.
 */
export function restLevels(rule: ChangeRule): Readonly<Record<PackageName, Level | null>> {
  const { sdk: level } = rule.levels;
  return rule.restLevels ?? { sdk: level, cli: 'fix', sandbox: level };
}

/** For what the portal does not look at. */
const NOT_IN_THE_PORTAL = { sdk: 'fix', cli: 'fix', sandbox: null } as const;

function both(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { sdk: level, cli: level, sandbox: null }, why };
}

function sdk(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { sdk: level, cli: null, sandbox: null }, why };
}

function cli(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { sdk: null, cli: level, sandbox: null }, why };
}

/** Only methods of the reference change so. */
function rest(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { sdk: level, cli: 'fix', sandbox: level }, why };
}

/** Results are types in the SDK; a command prints what the portal sends, except where it makes the result itself. */
function result(level: Level, what: string, why: string): ChangeRule {
  return {
    what,
    levels: { sdk: level, cli: null, sandbox: null },
    templateLevels: { sdk: level, cli: level, sandbox: null },
    why,
  };
}

export const changeRules = {
  'function-added': both('feature', 'function added', 'Nothing that exists changes.'),
  'function-removed': both('breaking', 'function removed', 'Calls and commands no longer work.'),
  'function-renamed': sdk(
    'breaking',
    'function renamed',
    'Imports no longer compile. What the command answers to is compared name by name.',
  ),
  'function-moved': {
    what: 'function moved to another section',
    levels: { sdk: 'breaking', cli: 'fix', sandbox: null },
    why: 'Imports from the entry point of the section no longer compile; only the help shows sections.',
  },
  'command-name-added': cli('feature', 'command name added', 'Another name works.'),
  'command-name-removed': cli(
    'breaking',
    'command name removed',
    'Scripts that use the name stop working. Keep it as an alias to avoid that.',
  ),
  'client-changed': both(
    'breaking',
    'client',
    'The first argument of the function and `--url` and `--token` of its command appear or go.',
  ),
  'kind-changed': both(
    'fix',
    'kind',
    'The same signature does its work in another way, as long as it keeps or lacks the client.',
  ),
  'module-changed': both('fix', 'module', 'The same signature, held to the page, in another file.'),
  'method-changed': both(
    'breaking',
    'REST method',
    'The same call needs other rights and gets another answer.',
  ),
  'constant-changed': both(
    'breaking',
    'constant field',
    'Every call asks for something else, and no argument can undo it.',
  ),
  'parameter-added': both(
    'feature',
    'optional parameter added',
    'Parameters are named: calls without it stay what they were.',
  ),
  'parameter-added-required': both(
    'breaking',
    'required parameter added',
    'Calls without it no longer compile; commands without it end with a usage error.',
  ),
  'parameter-removed': both(
    'breaking',
    'parameter removed',
    'Calls that give it no longer compile; its option is unknown.',
  ),
  'parameter-renamed': sdk('breaking', 'parameter renamed', 'Calls that give it do not compile.'),
  'option-renamed': cli('breaking', 'option renamed', 'Command lines that use it do not run.'),
  'parameter-required': both(
    'breaking',
    'optional parameter is required now',
    'Calls without it no longer compile; commands without it end with a usage error.',
  ),
  'parameter-optional': both(
    'feature',
    'required parameter is optional now',
    'Who gave it still may.',
  ),
  'type-widened': both('feature', 'type widened', 'All that was accepted still is.'),
  'type-narrowed': both(
    'breaking',
    'type narrowed',
    'Something that was accepted no longer is, whether or not something else now is.',
  ),
  'type-reworded': both(
    'fix',
    'type worded in another way',
    'The same values are accepted; the command reads them by the new type.',
  ),
  'default-changed': both(
    'breaking',
    'default',
    'Calls without the parameter now ask for something else.',
  ),
  'field-changed': both(
    'fix',
    'wire field',
    'The call stays what it was. A value that reached the wrong field now reaches the right one.',
  ),
  'spread-widened': both(
    'feature',
    'keys passed on',
    'More keys of the structure reach the request.',
  ),
  'spread-narrowed': both(
    'breaking',
    'keys passed on',
    'Keys of the structure that reached the request are left out.',
  ),
  'conversion-changed': both(
    'fix',
    'conversion',
    'The call stays what it was. Its value takes the form that the portal understands.',
  ),
  'template-field-changed': both(
    'breaking',
    'place in the returned structure',
    'A template makes no request: where its values go is its result.',
  ),
  'template-hint-changed': both(
    'fix',
    'hint',
    'The keys are the same; hints are there to be read.',
  ),
  'result-key-added': result('feature', 'key added to the result', 'Readers may ignore it.'),
  'result-key-removed': result(
    'breaking',
    'key removed from the result',
    'Code that reads it no longer compiles.',
  ),
  'result-key-optional': result(
    'breaking',
    'key of the result may be missing now',
    'Code that relies on it no longer compiles.',
  ),
  'result-key-required': result(
    'feature',
    'key of the result is always there now',
    'Readers may drop their check.',
  ),
  'result-widened': result(
    'breaking',
    'type of the result widened',
    'Readers meet values that they did not expect.',
  ),
  'result-narrowed': result(
    'feature',
    'type of the result narrowed',
    'All that readers expect is still true; more is promised.',
  ),
  'result-changed': result(
    'breaking',
    'type of the result',
    'Readers meet values that they did not expect.',
  ),
  'text-changed': {
    ...both('fix', 'text', 'Comments, help and the order of parameters in both: no behavior.'),
    restLevels: NOT_IN_THE_PORTAL,
    prose: true,
  },
  'rest-method-added': rest('feature', 'REST method added', 'Another method has types.'),
  'rest-method-removed': rest('breaking', 'REST method removed', 'Typed calls no longer compile.'),
  'rest-access-changed': rest(
    'fix',
    'access',
    'The same call; only a call that reads is repeated after a broken connection.',
  ),
  'rest-scopes-changed': rest('fix', 'permissions', 'The same call, let in by other permissions.'),
  'rest-order-changed': rest(
    'breaking',
    'order of the parameters',
    'Calls that give them by position no longer compile, or give something else.',
  ),
  'rest-paging-changed': rest('fix', 'paging', 'The same call; all rows are found in another way.'),
  'rest-errors-changed': {
    ...rest('fix', 'codes of errors', 'The same call; codes to compare with come and go.'),
    restLevels: NOT_IN_THE_PORTAL,
  },
  'choice-added': rest(
    'breaking',
    'one of several is required now',
    'Calls with none of them no longer compile.',
  ),
  'choice-removed': rest(
    'feature',
    'one of several is no longer required',
    'Who gave one of them still may.',
  ),
  'deprecation-changed': {
    ...rest('fix', 'state', 'It works as before; editors strike out what is deprecated.'),
    restLevels: NOT_IN_THE_PORTAL,
  },
} satisfies Record<string, ChangeRule>;

export type ChangeKind = keyof typeof changeRules;

/** The heavier of two levels. */
export function heavier(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

/** Whether a level is as heavy as another one, or heavier. */
export function reaches(level: Level | null, threshold: Level): boolean {
  return level !== null && LEVELS.indexOf(level) <= LEVELS.indexOf(threshold);
}
