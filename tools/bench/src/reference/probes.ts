/** What the documentation shows of its methods, and misspelt copies of it, as lines of a program. */
import type { ImportedMethod } from '../../../codegen/src/import/facts/method-facts.ts';
import { holdsPlaceholder } from '../../../codegen/src/import/text/placeholders.ts';
import { holdsCut } from '../../../codegen/src/import/text/relaxed-json.ts';
import { isCallers, misspellings } from './misspellings.ts';

export type Kind =
  | 'request'
  | 'response'
  | 'custom field'
  | 'misspelt parameter'
  | 'misspelt key inside'
  | 'name of the caller’s';

/** A line that the compiler accepts or refuses. */
export interface Probe {
  readonly kind: Kind;
  readonly method: string;
  /** Page and line. */
  readonly place: string;
  /** The misspelt key, where one is. */
  readonly key?: string;
  readonly code: string;
}

export function isMisspelling({ kind }: Probe): boolean {
  return kind.startsWith('misspelt');
}

/**
 * Every example, and a copy for every key of a request that can be misspelt.
 *
 * @param all All methods of the reference, of which these may be some.
 */
export function probesOf(
  methods: readonly ImportedMethod[],
  all: readonly ImportedMethod[] = methods,
): Probe[] {
  const version2 = new Set(
    all.filter(({ facts }) => facts.version === 2).map(({ facts }) => facts.name),
  );
  return methods.flatMap((method) => {
    const { name, version } = method.facts;
    const table = version === 3 && version2.has(name) ? 'RestMethodsVersion3' : 'RestMethods';
    return probesOfMethod(method, `${table}[${JSON.stringify(name)}]`);
  });
}

function probesOfMethod({ facts, requests, responses }: ImportedMethod, type: string): Probe[] {
  const probe = (
    kind: Kind,
    line: number,
    slot: 'params' | 'result',
    value: unknown,
    key?: string,
  ): Probe => ({
    kind,
    method: facts.name,
    place: `${facts.page}:${line}`,
    ...(key === undefined ? {} : { key }),
    code: `{ const value: ${type}['${slot}'] = ${JSON.stringify(value)}; use(value); }`,
  });
  // What has something in the place of a value is no request.
  const whole = requests.filter(({ value }) => !holdsPlaceholder(value));
  // Of an answer that is cut short, nobody sees what is in it.
  const answers = responses.filter(({ value }) => !holdsCut(value.result));
  return [
    ...whole.map(({ line, value }) => probe('request', line, 'params', value)),
    ...answers.map(({ line, value }) => probe('response', line, 'result', value.result)),
    ...whole.flatMap(({ line, value }) =>
      misspellings(value).map((wrong) => {
        const kind = wrong.inner ? 'misspelt key inside' : 'misspelt parameter';
        const callers = isCallers(facts.params, wrong.path);
        return probe(
          callers ? 'name of the caller’s' : kind,
          line,
          'params',
          wrong.value,
          wrong.path.join('.'),
        );
      }),
    ),
  ];
}
