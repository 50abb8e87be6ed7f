/** Facts with what their fields mean. */
import type { MethodFacts, ObjectFact, TypeFact } from '../facts/facts.ts';
import { isArray, isObject, isUnion } from '../facts/kinds.ts';
import { linesOf } from './method-lines.ts';
import type { Side } from './records.ts';
import type { ScopeTexts } from './texts.ts';

/** What is said of the field at a path, if anything. */
export type Said = (side: Side, path: readonly string[]) => string | undefined;

/**
 * The facts with the texts of one language as their descriptions.
 *
 * @param texts those of the method's scope, and behind them those that hold for all
 */
export function describe(facts: MethodFacts, texts: readonly ScopeTexts[]): MethodFacts {
  const { title, find } = linesOf(facts, texts);
  return withDescriptions(facts, title, (side, path) => find(side, path)?.text);
}

/** The facts with descriptions, where they have none of their own. A structure that occurs twice remains one object. */
export function withDescriptions(
  facts: MethodFacts,
  title: string | undefined,
  said: Said,
): MethodFacts {
  const params = new Describer((path) => said('params', path));
  const result = new Describer((path) => said('result', path));
  return {
    ...facts,
    description: facts.description ?? title,
    params: params.object(facts.params, []),
    result: result.type(facts.result, []),
  };
}

class Describer {
  readonly #said: (path: readonly string[]) => string | undefined;
  readonly #known = new Map<ObjectFact, ObjectFact>();

  constructor(said: (path: readonly string[]) => string | undefined) {
    this.#said = said;
  }

  type(type: TypeFact, path: readonly string[]): TypeFact {
    if (isArray(type)) return { array: this.type(type.array, path) };
    if (isUnion(type)) return { anyOf: type.anyOf.map((member) => this.type(member, path)) };
    return isObject(type) ? this.object(type, path) : type;
  }

  object(type: ObjectFact, path: readonly string[]): ObjectFact {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    const { fields, others } = type;
    const described: ObjectFact = {
      ...type,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => {
          const inner = [...path, name];
          const description = field.description ?? this.#said(inner);
          const own = { ...field, type: this.type(field.type, inner) };
          return [name, description === undefined ? own : { ...own, description }];
        }),
      ),
      ...(others === undefined ? {} : { others: this.type(others, [...path, '*']) }),
    };
    this.#known.set(type, described);
    return described;
  }
}
