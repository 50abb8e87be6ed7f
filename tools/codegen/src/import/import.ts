/**
 * A checkout of the documentation as facts. Pure: no disk, no clock.
 *
 * @example
 *   Of 2,673 pages 1,669 describe a method each; what these say becomes facts page by page, and then what methods of one
 *   entity and one scope know of each other.
 */
import { type MethodFacts, factsPath } from '@oint/reference';

import { groupBy } from '../group-by.ts';
import { compare } from '../text/order.ts';
import type { Checkout } from './checkout/checkout.ts';
import { prove } from './evidence/prove.ts';
import { type ImportedMethod, methodFacts } from './facts/method-facts.ts';
import { memberOf } from './method/deprecation.ts';
import { systemErrorCodes } from './method/errors.ts';
import { type Common, describeMethod, type ImportContext } from './method/method.ts';
import { listedScopes } from './method/scopes.ts';
import type { Import } from './output/imported.ts';
import { Corpus, type Page } from './page/corpus.ts';
import { methodOf } from './page/method-name.ts';
import type { Problem } from './page/problem.ts';
import { borrow } from './siblings/parameters.ts';
import { joinStructures } from './siblings/scope-structures.ts';
import type { Report } from './structures/reading.ts';

export function importCheckout(
  checkout: Checkout,
  options: Pick<ImportContext, 'withDescriptions' | 'isEvidence'>,
): Import {
  const corpus = new Corpus(checkout);
  const problems = new Map<string, Problem>();
  const report: Report = (page, line, reason, kind = 'place') => {
    problems.set(`${page}:${line} ${reason}`, { kind, page, line, reason });
  };
  const methods = new Map<string, ImportedMethod>();
  const pages = corpus.paths.toSorted(compare).flatMap((path) => corpus.page(path) ?? []);
  const common: Common = {
    errors: new Set(pages.flatMap(systemErrorCodes)),
    scopes: new Set(pages.flatMap(listedScopes)),
    names: new Set(pages.flatMap((page) => methodOf(page)?.name.toLowerCase() ?? [])),
  };
  for (const page of pages) {
    const imported = importPage(page, { corpus, common, report, ...options });
    if (imported === null) continue;
    const key = factsPath(imported.facts);
    const known = methods.get(key);
    if (known === undefined) methods.set(key, imported);
    else {
      const kept = better(known, imported);
      methods.set(key, kept);
      const other = kept === known ? imported : known;
      report(
        other.facts.page,
        1,
        `${imported.facts.name} is described on ${kept.facts.page} already`,
      );
    }
  }
  const inOrder = [...methods].toSorted(([a], [b]) => compare(a, b)).map(([, method]) => method);
  const names = new Set(inOrder.map(({ facts: { name } }) => name));
  const facts = byScope(borrow(inOrder)).map((own) => withSuccessor(own, names));
  return {
    methods: inOrder.map((method, index) => ({ ...method, facts: facts[index] ?? method.facts })),
    problems: [...problems.values()].toSorted(
      (a, b) => compare(a.page, b.page) || a.line - b.line || compare(a.reason, b.reason),
    ),
    systemErrors: [...common.errors].toSorted(compare),
    pages: corpus.paths.length,
  };
}

/** One page, stage by stage: what it describes, what its examples prove of that, and both as facts. */
function importPage(page: Page, context: ImportContext): ImportedMethod | null {
  const described = describeMethod(page, context);
  if (described === null) return null;
  const types = prove(described);
  for (const { line, reason, kind } of types.problems)
    context.report(page.path, line, reason, kind);
  return methodFacts(described, types, context.withDescriptions);
}

/** The facts in the same order, with what methods of a scope say of its structures. */
function byScope(facts: readonly MethodFacts[]): MethodFacts[] {
  const scopes = groupBy(facts, (own) => own.scopes[0]);
  const joined = new Map<MethodFacts, MethodFacts>();
  for (const methods of scopes.values())
    for (const [index, own] of joinStructures(methods).entries()) {
      const before = methods[index];
      if (before !== undefined) joined.set(before, own);
    }
  return facts.map((own) => joined.get(own) ?? own);
}

function withSuccessor(facts: MethodFacts, names: ReadonlySet<string>): MethodFacts {
  const successor = facts.deprecated?.successor;
  if (successor === undefined) return facts;
  return { ...facts, deprecated: { successor: memberOf(successor, facts.name, names) } };
}

/** The page that says more. */
function better(a: ImportedMethod, b: ImportedMethod): ImportedMethod {
  return weight(b.facts) > weight(a.facts) ? b : a;
}

function weight({ params, errors }: MethodFacts): number {
  return Object.keys(params.fields).length * 100 + errors.length;
}
