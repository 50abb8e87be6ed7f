/**
 * Checkouts of the documentation as facts. Pure: no disk, no clock.
 *
 * @example
 *   1,671 methods, page by page from the Russian checkout, filled from the English one where the Russian says nothing; and
 *   then what methods of one entity and one scope know of each other.
 */
import { type MethodFacts, factsPath } from '@oint/reference';
import { compare, groupBy } from '@oint/reference/typescript';

import { compareHandlers, type Handlers } from '../diff/compare-handlers.ts';
import type { MethodChange } from '../diff/compare-methods.ts';
import type { Checkout } from './checkout/checkout.ts';
import { withIdentifier } from './facts/identifiers.ts';
import type { ImportedMethod } from './facts/method-facts.ts';
import { joinEvents, joinPlacements } from './join/join-handlers.ts';
import { joinMethods } from './join/join-methods.ts';
import { memberOf } from './method/deprecation.ts';
import { joinPortal } from './openapi/join-portal.ts';
import type { Import } from './output/imported.ts';
import type { Example } from './page/examples.ts';
import type { Problem } from './page/problem.ts';
import { type ReadMethods, readMethods, type ReadOptions } from './read-methods.ts';
import { withAgreedTypes } from './siblings/agreed-types.ts';
import { withLacksOfAlike } from './siblings/alike-parts.ts';
import { admitCustomFields } from './siblings/custom-fields.ts';
import { withDirections } from './siblings/directions.ts';
import { withEmptyValues } from './siblings/empty-values.ts';
import { withEntitySpelling } from './siblings/entity-spelling.ts';
import { withGivenKinds } from './siblings/given-kinds.ts';
import { withSpellings } from './siblings/letter-case.ts';
import { withNamedStructures } from './siblings/named-structures.ts';
import { borrow } from './siblings/parameters.ts';
import { withParentNames } from './siblings/parent-names.ts';
import { withReadFields } from './siblings/read-fields.ts';
import { joinStructures } from './siblings/scope-structures.ts';
import { withTakenIdentifiers } from './siblings/taken-identifiers.ts';
import { withToldFields } from './siblings/told-fields.ts';
import { withoutDemandsOfMaking } from './siblings/unrequired.ts';
import { completeUnshown } from './siblings/unshown-results.ts';
import { withUntoldResults } from './siblings/untold-results.ts';
import { withValueCases } from './siblings/value-case.ts';
import { type Answered, withWireValues } from './siblings/wire-values.ts';
import { withWrittenFields } from './siblings/written-fields.ts';

/**
 * @param older Another checkout, of another language: it fills what the first one leaves open.
 * @param portal What a portal says of its methods itself: it fills what both leave open.
 */
export function importCheckout(
  checkout: Checkout,
  options: ReadOptions,
  older?: Checkout,
  portal?: readonly ImportedMethod[],
): Import {
  const own = readMethods(checkout, options);
  const other = older === undefined ? null : readMethods(older, options);
  const { methods: told, differences } = joinMethods(own.methods, other?.methods ?? []);
  const { methods: found, described } = joinPortal(told, portal ?? []);
  const named = withParentNames(found.map((method) => method.facts));
  const methods = found.map((method, index) => ({
    ...method,
    facts: named[index] ?? method.facts,
  }));
  const inOrder = methods.toSorted((a, b) => compare(factsPath(a.facts), factsPath(b.facts)));
  const names = new Set(inOrder.map(({ facts: { name } }) => name));
  const lent = lend(
    inOrder.map((method) => ({
      ...method,
      facts: options.corrections?.facts(method.facts) ?? method.facts,
    })),
  );
  const answered = (all: readonly MethodFacts[]): Answered[] =>
    all.map((method, index) => ({ facts: method, isShown: inOrder[index]?.isShown === true }));
  const untold = withUntoldResults(
    answered(completeUnshown(answered(lent))).map((method, index) => ({
      ...method,
      entity: inOrder[index]?.entity ?? null,
      answersAs: inOrder[index]?.answersAs,
    })),
  );
  const completed = withToldFields(untold).map((method, index) => ({
    facts: method,
    families: inOrder[index]?.families ?? [],
  }));
  const numbers = withWireValues(answered(admitCustomFields(completed)));
  const empty = withEmptyValues(answered(numbers));
  const identified = byScope(empty).map((method, index) => {
    const results = resultsOf(inOrder[index]?.responses ?? []);
    return { facts: withIdentifier(withSuccessor(method, names), results), results };
  });
  const facts = withTakenIdentifiers(identified);
  // What the other says of a page that the first one has too is not told again.
  const pages = new Set(own.pages);
  const others = other?.problems.filter(({ page }) => !pages.has(page)) ?? [];
  return {
    methods: inOrder.map((method, index) => ({ ...method, facts: facts[index] ?? method.facts })),
    ...joinEvents(own.events, other?.events),
    placements: joinPlacements(own.placements, other?.placements),
    handlerDifferences: other === null ? null : differencesOf(own, other),
    problems: [...own.problems, ...others].toSorted(byPlace),
    systemErrors: own.systemErrors.length === 0 ? (other?.systemErrors ?? []) : own.systemErrors,
    pages: new Set([...own.pages, ...(other?.pages ?? [])]).size,
    differences: other === null ? null : differences,
    described: portal === undefined ? null : described,
  };
}

/** What the older one says of events and placements otherwise. */
function differencesOf(newer: ReadMethods, older: ReadMethods): readonly MethodChange[] {
  return compareHandlers(handlersOf(older), handlersOf(newer));
}

function handlersOf({ events: { events }, placements }: ReadMethods): Handlers {
  return {
    events: [...events].map(([name, { facts }]) => [name, facts] as const),
    placements: [...placements].map(([code, { facts }]) => [code, facts] as const),
  };
}

/** The facts in the same order, with what methods of the same entity and scope know. */
function lend(methods: readonly ImportedMethod[]): MethodFacts[] {
  const borrowed = borrow(methods);
  const written = withWrittenFields(
    methods.map((method, index) => ({ ...method, facts: borrowed[index] ?? method.facts })),
  );
  const named = withAgreedTypes(withNamedStructures(written));
  const given = withGivenKinds(withEntitySpelling(withReadFields(named)));
  const spelled = withSpellings(withValueCases(withDirections(given)));
  return withLacksOfAlike(withoutDemandsOfMaking(spelled));
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.page, b.page) || a.line - b.line || compare(a.reason, b.reason);
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

function resultsOf(responses: readonly Example[]): unknown[] {
  return responses.map(({ value }) => value['result']);
}

function withSuccessor(facts: MethodFacts, names: ReadonlySet<string>): MethodFacts {
  const successor = facts.deprecated?.successor;
  if (successor === undefined) return facts;
  return { ...facts, deprecated: { successor: memberOf(successor, facts.name, names) } };
}
