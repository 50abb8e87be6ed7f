import type { IndexedMethod, Reference } from '@oint/reference';
import { byName } from '@oint/reference/requests';

import { RestError, errorSpec } from '../portal/errors.ts';
import type { ApiVersion, Method, MethodSource } from '../portal/method.ts';
import { invalid } from '../portal/v3/errors.ts';
import { missing, wrongType } from '../portal/v3/validation.ts';
import { checkFields, type Fault } from './check.ts';
import { factSchema } from './fact-schema.ts';
import { madeUpAnswer } from './made-up-answer.ts';

/** The methods of a reference, each made when it is asked for: a portal that starts needs none of them. */
export async function describedMethods(reference: Reference): Promise<MethodSource> {
  const index = await reference.loadMethods();
  return {
    get all() {
      return index.all.map((method) => describedMethod(reference, method));
    },
    scopes: permissions(index.scopes),
    find(name, version) {
      const found = index.find(name).find((method) => method.version === version);
      return found && describedMethod(reference, found);
    },
  };
}

/** What belongs to all is called `basic` there. */
function permissions(scopes: readonly string[]): string[] {
  return scopes.filter((scope) => scope !== 'basic');
}

/**
 * Makes a method of facts: it checks its parameters, and answers with data that is made up to look as the documentation's
 * example does. It remembers nothing.
 */
function describedMethod(reference: Reference, method: IndexedMethod): Method {
  return {
    name: method.name,
    version: method.version,
    scopes: permissions(method.scopes),
    access: method.access,
    behaviour: 'synthesized',
    async describe() {
      const { params, result } = await reference.loadFacts(method);
      return { params: factSchema(params), result: factSchema(result) };
    },
    async call(_, fields) {
      const facts = await reference.loadFacts(method);
      // Some methods take their parameters by position: 0, 1, 2 …
      const given = byName(fields, facts.positional ?? []);
      const { name, version } = method;
      const strictness = { exactTypes: version === 3, wholeStructures: /\.add$/iu.test(name) };
      refuse(version, checkFields(facts.params, given, strictness));
      return madeUpAnswer(facts, await reference.loadAnswers(method), given);
    },
  };
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
