/** The compiler: sources in, the intermediate representation and diagnostics out. No disk, no clock. */
import type { SectionBindings } from './bindings/binding.ts';
import type { Cache } from './cache/cache.ts';
import { checkExamples } from './check/check-examples.ts';
import { checkLanguages, checkFolders } from './check/check-languages.ts';
import { checkNames } from './check/check-names.ts';
import { checkPage } from './check/check-page.ts';
import { checkReference } from './check/check-reference.ts';
import { checkText } from './check/check-text.ts';
import { checkTitles } from './check/check-titles.ts';
import { Diagnostics } from './diagnostics/diagnostics.ts';
import type { Program } from './ir.ts';
import type { Page } from './parse/page.ts';
import type { Proposal } from './propose/proposal.ts';
import { propose } from './propose/propose.ts';
import { reportUnbound } from './propose/report-unbound.ts';
import type { Sources } from './read/read-project.ts';
import type { SourceFile } from './read/source-file.ts';
import { NOTHING_KNOWN } from './reference/reference.ts';
import { borrowOptions, hasOptions } from './resolve/borrow-options.ts';
import { knownLinks } from './resolve/known-links.ts';
import { type BoundFunction, matchPages } from './resolve/match-pages.ts';
import { methodOf, resolveProgram } from './resolve/resolve.ts';

export interface CompileOptions {
  /** `bitrix24`. */
  readonly library: string;
  /** Whether the pages are all there are: then bindings without a page are errors. */
  readonly complete: boolean;
  /** What earlier runs made of the same content. */
  readonly cache?: Cache | undefined;
}

export interface Compilation {
  /** Complete only when the diagnostics have no errors. */
  readonly program: Program;
  readonly diagnostics: Diagnostics;
  /** Bindings for pages that have none, as far as the reference knows their methods. */
  readonly proposals: readonly Proposal[];
  /** Where a REST method is described already: pages that call it, by its name in lower case. */
  readonly described: ReadonlyMap<string, string>;
}

export async function compile(
  sources: Sources,
  { library, complete, cache }: CompileOptions,
): Promise<Compilation> {
  const diagnostics = new Diagnostics();
  const read = await parseAll(sources.pages, 'page', readPage, cache, diagnostics);
  const parsed = borrowOptions(read, diagnostics);
  // A page that took its options from its translation is checked with them.
  for (const page of parsed) if (!read.includes(page)) checkPage(page, diagnostics);
  const sections = await parseAll(sources.bindings, 'bindings', readBindings, cache, diagnostics);
  const methods = [
    ...parsed.flatMap((page) => page.methods.map(({ method }) => method)),
    ...sections.flatMap((section) => section.functions.flatMap(({ method }) => method ?? [])),
  ];
  const known = (await sources.reference?.load(methods)) ?? NOTHING_KNOWN;
  const pages = knownLinks(parsed, known);
  const { functions, unbound } = matchPages(pages, sections, complete, diagnostics);
  const proposals = propose(pages, unbound, sections, known);
  reportUnbound(unbound, sections, proposals, diagnostics);
  for (const bound of functions) {
    checkNames(bound, diagnostics);
    checkReference(bound, known, diagnostics);
    checkExamples(bound, diagnostics);
  }
  checkTitles(sources, diagnostics);
  if (complete) {
    checkFolders(functions, diagnostics);
    for (const bound of functions) checkLanguages(bound, diagnostics);
  }
  return {
    program: resolveProgram(library, functions, sources.titles, known, diagnostics),
    diagnostics,
    proposals: [...new Set(proposals.values())],
    described: new Map([...unbound.flatMap(linksOf), ...functions.flatMap(callOf)]),
  };
}

/** A page without a binding may call any method that it links. */
function linksOf({ file, methods }: Page): [method: string, file: string][] {
  return methods.map(({ method }) => [method.toLowerCase(), file]);
}

function callOf({ binding, pages }: BoundFunction): [method: string, file: string][] {
  return Object.values(pages).flatMap((page): [string, string][] => {
    const method = methodOf(binding, page);
    return method === null ? [] : [[method.toLowerCase(), page.file]];
  });
}

interface Reading<Value> {
  readonly value: Value | null;
  readonly findings: Diagnostics['recorded'];
}

type Reader<Value> = (source: SourceFile, diagnostics: Diagnostics) => Promise<Value | null>;

/** Reads files, or takes what an earlier run read of them, its findings included. */
async function parseAll<Value>(
  sources: readonly SourceFile[],
  kind: string,
  read: Reader<Value>,
  cache: Cache | undefined,
  diagnostics: Diagnostics,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const source of sources) {
    const make = async (): Promise<Reading<Value>> => {
      const own = new Diagnostics();
      const value = checkText(source, own) ? await read(source, own) : null;
      return { value, findings: own.recorded };
    };
    const { value, findings } =
      cache === undefined || source.misencoding !== undefined
        ? await make()
        : await cache.get(kind, `${source.path}\0${source.text}`, make);
    diagnostics.replay(findings);
    if (value !== null) values.push(value);
  }
  return values;
}

// The Markdown and YAML parsers take longer to load than everything else that a run without changes does.

async function readPage(source: SourceFile, diagnostics: Diagnostics): Promise<Page | null> {
  const { parsePage } = await import('./parse/page.ts');
  const page = parsePage(source, diagnostics);
  if (page !== null && hasOptions(page)) checkPage(page, diagnostics);
  return page;
}

async function readBindings(
  source: SourceFile,
  diagnostics: Diagnostics,
): Promise<SectionBindings> {
  const { parseBindings } = await import('./bindings/parse-bindings.ts');
  return parseBindings(source, diagnostics);
}
