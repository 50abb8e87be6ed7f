/**
 * One checkout of the documentation, page by page: methods, events and placements. Pure: no disk, no clock.
 *
 * @example
 *   Of 2,687 pages 1,671 describe a method each.
 */
import type { PlacementFacts } from '@oint/reference';
import { compare, groupBy } from '@oint/reference/typescript';

import type { Checkout } from './checkout/checkout.ts';
import type { Corrections } from './corrections/corrections.ts';
import { type Read, type ReadEvents, readEvents } from './events/read-events.ts';
import { prove } from './evidence/prove.ts';
import { type ImportedMethod, methodFacts } from './facts/method-facts.ts';
import { methodKey } from './join/join-methods.ts';
import { systemErrorCodes } from './method/errors.ts';
import { type Common, describeMethod, type ImportContext } from './method/method.ts';
import { listedScopes } from './method/scopes.ts';
import { callsOf, type PageCall } from './page/calls.ts';
import { Corpus, type Page } from './page/corpus.ts';
import { methodOf } from './page/method-name.ts';
import type { Problem } from './page/problem.ts';
import { readPlacements } from './placements/read-placements.ts';
import type { Report } from './structures/reading.ts';

export interface ReadOptions extends Pick<ImportContext, 'withDescriptions' | 'isEvidence'> {
  /** Of what the documentation has wrong. Default: none. */
  readonly corrections?: Corrections | undefined;
}

/** What a checkout tells, before methods hear of each other. */
export interface ReadMethods {
  readonly methods: readonly ImportedMethod[];
  readonly problems: readonly Problem[];
  /** Codes of errors that every method may answer with, sorted. */
  readonly systemErrors: readonly string[];
  readonly events: ReadEvents;
  /** By their codes. */
  readonly placements: ReadonlyMap<string, Read<PlacementFacts>>;
  /** Paths of the pages, method or not. */
  readonly pages: readonly string[];
}

export function readMethods(checkout: Checkout, options: ReadOptions): ReadMethods {
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
    calls: groupBy(pages.flatMap(callsOf), ({ name }) => name.toLowerCase()),
  };
  for (const { name, page, line } of undescribed(common))
    report(page, line, `${name} is called, and described on no page`);
  for (const page of pages) {
    const imported = importPage(page, { corpus, common, report, ...options });
    if (imported === null) continue;
    const key = methodKey(imported.facts);
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
  const context = { corpus, report, scopes: common.scopes };
  const events = readEvents(pages, context);
  const placements = readPlacements(pages, context);
  return {
    methods: [...methods.values()],
    events,
    placements,
    problems: [...problems.values()],
    systemErrors: [...common.errors].toSorted(compare),
    pages: corpus.paths,
  };
}

/** The first call of each method that has no page. */
function undescribed({ calls, names }: Common): PageCall[] {
  return [...calls]
    .filter(([name]) => name.includes('.') && !names.has(name))
    .flatMap(([, [first]]) => first ?? []);
}

/** One page, stage by stage: what it describes, what its examples prove of that, and both as facts. */
function importPage(page: Page, context: ImportContext): ImportedMethod | null {
  const { corpus } = context;
  const { value: described, paths } = corpus.traced(() => describeMethod(page, context));
  if (described === null) return null;
  const types = prove(described);
  for (const { line, reason, kind } of types.problems)
    context.report(page.path, line, reason, kind);
  return {
    ...methodFacts(described, types, context.withDescriptions),
    hashes: [corpus.hashOf([page.path, ...paths, ...described.calls.map((call) => call.page)])],
  };
}

/** The page that says more. */
function better(a: ImportedMethod, b: ImportedMethod): ImportedMethod {
  return weight(b) > weight(a) ? b : a;
}

function weight({ facts: { params, errors } }: ImportedMethod): number {
  return Object.keys(params.fields).length * 100 + errors.length;
}
