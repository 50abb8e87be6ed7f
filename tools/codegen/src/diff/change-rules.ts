/**
 * How much a change of the docs means for who uses the packages. Written down once: the comparison, the changesets
 * and the versioning guide go by this table.
 */
import type { Level, Levels } from './levels.ts';

export interface ChangeRule {
  /** What happened, as it stands after the subject: `option renamed`. */
  readonly what: string;
  readonly levels: Levels;
  /** What differs for templates: their result is made by the packages, so that the command prints it too. */
  readonly templateLevels?: Levels;
  /** What differs for a method of the reference, where it is not what {@link restLevels} says. */
  readonly restLevels?: Levels;
  /** Whether the values before and after are prose, too long to show. */
  readonly prose?: boolean;
  /** Why it has these levels. */
  readonly why: string;
}

/**
 * Levels of a change of the reference, which has no pages of its own. The SDK's types are made of it. The command line
 * calls any method as it is told to, and explains those that it knows. The portal checks what it is told and makes up
 * what it answers, out of the facts that `@oint/reference` holds: what breaks the portal's users has to break the range
 * in which an older portal takes newer facts.
 */
export function restLevels(rule: ChangeRule): Levels {
  const { sdk: level } = rule.levels;
  return rule.restLevels ?? { sdk: level, cli: 'fix', sandbox: level, reference: level };
}

/** For what the portal does not look at. */
const NOT_IN_THE_PORTAL = { sdk: 'fix', cli: 'fix', sandbox: null, reference: 'fix' } as const;

const UNNOTICED = { sdk: null, cli: null, sandbox: null, reference: null } as const;

function both(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { ...UNNOTICED, sdk: level, cli: level }, why };
}

function sdk(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { ...UNNOTICED, sdk: level }, why };
}

function cli(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { ...UNNOTICED, cli: level }, why };
}

/** Only methods of the reference change so. */
function rest(level: Level, what: string, why: string): ChangeRule {
  return { what, levels: { sdk: level, cli: 'fix', sandbox: level, reference: level }, why };
}

/** Results are types in the SDK; a command prints what the portal sends, except where it makes the result itself. */
function result(level: Level, what: string, why: string): ChangeRule {
  return {
    what,
    levels: { ...UNNOTICED, sdk: level },
    templateLevels: { ...UNNOTICED, sdk: level, cli: level },
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
    levels: { ...UNNOTICED, sdk: 'breaking', cli: 'fix' },
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
  'answer-changed': both(
    'breaking',
    'form of the answer',
    '`.withEnvelope()` appears or goes, and the command writes the whole answer or the value alone.',
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
    ...both('fix', 'text', 'Comments, help and the order of parameters in both: no behaviour.'),
    restLevels: NOT_IN_THE_PORTAL,
    prose: true,
  },
  'rest-method-added': rest('feature', 'REST method added', 'Another method has types.'),
  'rest-method-removed': rest('breaking', 'REST method removed', 'Typed calls no longer compile.'),
  'rest-event-added': rest('feature', 'event added', 'Another event has types.'),
  'rest-event-removed': rest('breaking', 'event removed', 'Typed handlers no longer compile.'),
  'rest-placement-added': rest('feature', 'placement added', 'Another placement has types.'),
  'rest-placement-removed': rest(
    'breaking',
    'placement removed',
    'Typed widgets no longer compile.',
  ),
  'rest-delivery-changed': {
    ...rest('fix', 'delivery', 'The same payload, sent under other names or queued or not.'),
    restLevels: NOT_IN_THE_PORTAL,
  },
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
