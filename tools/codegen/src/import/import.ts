/** A checkout of the documentation as facts. Pure: no disk, no clock. */
import { compare } from '../diagnostics.ts';
import { factsPath, type MethodFacts } from '../reference/facts.ts';
import { borrow } from './borrow.ts';
import { type Checkout, Corpus } from './corpus.ts';
import { systemErrorCodes } from './errors.ts';
import { type ImportedMethod, importMethod } from './method.ts';

export interface Problem {
  readonly page: string;
  readonly line: number;
  readonly reason: string;
}

export interface Import {
  /** One a method and version, sorted by path. */
  readonly methods: readonly ImportedMethod[];
  readonly problems: readonly Problem[];
  /** Codes of errors that every method may answer with, sorted. */
  readonly systemErrors: readonly string[];
  /** Pages read, method or not. */
  readonly pages: number;
}

export function importCheckout(
  checkout: Checkout,
  options: { readonly withDescriptions: boolean },
): Import {
  const corpus = new Corpus(checkout);
  const problems = new Map<string, Problem>();
  const report = (page: string, line: number, reason: string): void => {
    problems.set(`${page}:${line} ${reason}`, { page, line, reason });
  };
  const methods = new Map<string, ImportedMethod>();
  const systemErrors = new Set<string>();
  for (const path of corpus.paths.toSorted(compare)) {
    const page = corpus.page(path);
    if (page !== null) for (const code of systemErrorCodes(page)) systemErrors.add(code);
    const imported = page === null ? null : importMethod(page, { corpus, report, ...options });
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
  const facts = borrow(inOrder.map((method) => method.facts));
  return {
    methods: inOrder.map((method, index) => ({ ...method, facts: facts[index] ?? method.facts })),
    problems: [...problems.values()].toSorted(
      (a, b) => compare(a.page, b.page) || a.line - b.line || compare(a.reason, b.reason),
    ),
    systemErrors: [...systemErrors].toSorted(compare),
    pages: corpus.paths.length,
  };
}

/** The page that says more. */
function better(a: ImportedMethod, b: ImportedMethod): ImportedMethod {
  return weight(b.facts) > weight(a.facts) ? b : a;
}

function weight({ params, errors }: MethodFacts): number {
  return Object.keys(params.fields).length * 100 + errors.length;
}
