/** The compiler: sources in, the intermediate representation and diagnostics out. No disk, no clock. */
import { checkExamples } from './check/check-examples.ts';
import { checkLanguages } from './check/check-languages.ts';
import { checkPage } from './check/check-page.ts';
import { Diagnostics } from './diagnostics.ts';
import type { Program } from './ir.ts';
import { parsePage } from './parse/page.ts';
import type { Sources } from './read/read-project.ts';
import { parseBindings } from './resolve/bindings.ts';
import { matchPages } from './resolve/match-pages.ts';
import { resolveProgram } from './resolve/resolve.ts';

export interface CompileOptions {
  /** `bitrix24`. */
  readonly library: string;
  /** Whether the pages are all there are: then bindings without a page are errors. */
  readonly complete: boolean;
}

export interface Compilation {
  /** Complete only when the diagnostics have no errors. */
  readonly program: Program;
  readonly diagnostics: Diagnostics;
}

export function compile(sources: Sources, { library, complete }: CompileOptions): Compilation {
  const diagnostics = new Diagnostics();
  const pages = sources.pages.flatMap((source) => parsePage(source, diagnostics) ?? []);
  for (const page of pages) checkPage(page, diagnostics);
  const sections = sources.bindings.map((source) => parseBindings(source, diagnostics));
  const functions = matchPages(pages, sections, complete, diagnostics);
  for (const bound of functions) checkExamples(bound, diagnostics);
  if (complete) for (const bound of functions) checkLanguages(bound, diagnostics);
  return { program: resolveProgram(library, functions, sources.titles, diagnostics), diagnostics };
}
