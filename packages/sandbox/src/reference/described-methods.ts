import type { Reference } from '@oint/reference';
import { byName } from '@oint/reference/requests';

import { RestError, errorSpec } from '../portal/errors.ts';
import type { ApiVersion, Method } from '../portal/method.ts';
import { invalid } from '../portal/v3/errors.ts';
import { missing, wrongType } from '../portal/v3/validation.ts';
import { checkFields, type Fault } from './check.ts';
import { madeUpAnswer } from './made-up-answer.ts';

/** Methods remember nothing, so that all sandboxes of a process share those of a reference. */
const DESCRIBED = new WeakMap<Reference, Promise<readonly Method[]>>();

/** The methods of a reference, made when they are first asked for. */
export function describedMethods(reference: Reference): Promise<readonly Method[]> {
  const known = DESCRIBED.get(reference);
  if (known !== undefined) return known;
  const described = makeMethods(reference);
  DESCRIBED.set(reference, described);
  return described;
}

/**
 * Makes methods of facts: they check their parameters, and answer with data that is made up to look as the documentation's
 * example does. They remember nothing.
 */
async function makeMethods(reference: Reference): Promise<Method[]> {
  const methods = await reference.loadMethods();
  return methods.map((method) => ({
    name: method.name,
    version: method.version,
    // What belongs to all is called `basic` there.
    scopes: method.scopes.filter((scope) => scope !== 'basic'),
    access: method.access,
    behaviour: 'synthesized',
    async call(_, fields) {
      const facts = await reference.loadFacts(method);
      // Some methods take their parameters by position: 0, 1, 2 …
      const given = byName(fields, facts.positional ?? []);
      const { name, version } = method;
      const strictness = { exactTypes: version === 3, wholeStructures: /\.add$/iu.test(name) };
      refuse(version, checkFields(facts.params, given, strictness));
      return madeUpAnswer(facts, await reference.loadAnswers(method), given);
    },
  }));
}

function refuse(version: ApiVersion, faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  if (version === 3) {
    throw invalid(
      faults.map(({ field, kind, type }) =>
        kind === 'missing' ? missing(field) : wrongType(field, type),
      ),
    );
  }
  const description =
    first.kind === 'missing'
      ? `The required parameter ${first.field} is missing`
      : `The parameter ${first.field} has to be of the type ${first.type}`;
  throw new RestError(errorSpec(400, 'ERROR_ARGUMENT', description, 'synthesized'));
}
