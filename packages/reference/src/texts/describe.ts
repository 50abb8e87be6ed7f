/** Facts with what they mean. */
import {
  type DescribedFacts,
  type MethodFacts,
  type ObjectFact,
  packedKey,
  type TypeFact,
} from '../facts/facts.ts';
import { isArray, isObject, isUnion } from '../facts/kinds.ts';
import { type MethodLines, linesOf } from './method-lines.ts';
import type { Side } from './records.ts';
import type { ScopeTexts, Titles } from './texts.ts';

/**
 * The facts with texts as their descriptions.
 *
 * @param texts those of the method's scope, and behind them those that hold for all
 */
export function describe(
  facts: MethodFacts,
  texts: readonly ScopeTexts[],
  titles: Titles = {},
): DescribedFacts {
  const { title = titles[packedKey(facts)], ...lines } = linesOf(facts, texts);
  return withTexts(facts, { ...lines, title });
}

/** What is said of a method and its fields. */
export interface Said extends Pick<MethodLines, 'title' | 'returns'> {
  readonly find: (side: Side, path: readonly string[]) => { readonly text: string } | undefined;
}

/** The facts with what is said of them, where they have no descriptions of their own. A structure that occurs twice remains one object. */
export function withTexts(facts: MethodFacts, { title, returns, find }: Said): DescribedFacts {
  const params = new Describer((path) => find('params', path)?.text);
  const result = new Describer((path) => find('result', path)?.text);
  return {
    ...facts,
    description: facts.description ?? title,
    returns,
    params: params.object(facts.params, []),
    result: result.type(facts.result, []),
  };
}

class Describer {
  readonly #lineOf: (path: readonly string[]) => string | undefined;
  readonly #known = new Map<ObjectFact, ObjectFact>();

  constructor(lineOf: (path: readonly string[]) => string | undefined) {
    this.#lineOf = lineOf;
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
          const description = field.description ?? this.#lineOf(inner);
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
