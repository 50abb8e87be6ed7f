import type { MethodFacts } from '@oint/reference';
/** Proposes bindings for pages that have none, by what the reference knows of the method that they link. */
import { foldName } from '@oint/reference/names';
import { camelCase } from '@oint/reference/typescript';

import type { SectionBindings } from '../bindings/binding.ts';
import { isSdkName } from '../names/case.ts';
import { sectionObjection } from '../names/module-names.ts';
import { RESERVED_COMMANDS } from '../names/reserved-commands.ts';
import { RESERVED_FUNCTIONS, RESERVED_PARAMETERS } from '../names/reserved-words.ts';
import type { Page } from '../parse/page.ts';
import type { KnownMethods } from '../reference/reference.ts';
import { matchFields, type PageParameter } from './match-fields.ts';
import type { Proposal, ProposedParameter } from './proposal.ts';

/** The page's section and file name, which it shares with its translation. */
const PLACE = /(?:^|\/)(?:ru|en)\/(?<section>[a-z][a-z0-9-]*)\/(?<file>[^/]+)\.mdx?$/u;

/** Options that belong to the transport. */
const TRANSPORT = new Set(['url', 'token']);

/**
 * A proposal for every function none of whose pages has a binding, by page.
 *
 * @param sections the bindings that there are: a name of theirs is not proposed again
 */
export function propose(
  pages: readonly Page[],
  unbound: readonly Page[],
  sections: readonly SectionBindings[],
  known: KnownMethods,
): ReadonlyMap<Page, Proposal> {
  const isUnbound = new Set(unbound);
  const taken = new Set(
    sections.flatMap(({ functions }) =>
      functions.flatMap(({ name, page, aliases }) => [name, page, ...aliases].map(foldName)),
    ),
  );
  const proposals = new Map<Page, Proposal>();
  for (const [section, functions] of functionsBySection(pages)) {
    for (const own of functions) {
      if (!own.every((page) => isUnbound.has(page))) continue;
      const proposal = proposeFor(section, own, known);
      if (proposal === null || taken.has(foldName(proposal.name))) continue;
      taken.add(foldName(proposal.name));
      for (const page of own) proposals.set(page, proposal);
    }
  }
  return proposals;
}

/** Pages of one function together. */
function functionsBySection(pages: readonly Page[]): Map<string, Page[][]> {
  const byPlace = new Map<string, { section: string; pages: Page[] }>();
  for (const page of pages) {
    const { section, file } = PLACE.exec(page.file)?.groups ?? {};
    if (section === undefined || file === undefined || sectionObjection(section) !== null) continue;
    const key = `${section}/${file}`;
    const entry = byPlace.get(key) ?? { section, pages: [] };
    entry.pages.push(page);
    byPlace.set(key, entry);
  }
  const sections = new Map<string, Page[][]>();
  for (const { section, pages: own } of byPlace.values())
    sections.set(section, [...(sections.get(section) ?? []), own]);
  return sections;
}

function proposeFor(section: string, pages: readonly Page[], known: KnownMethods): Proposal | null {
  const [ru, en] = (['ru', 'en'] as const).map((language) =>
    pages.find((page) => page.language === language),
  );
  const page = ru ?? en;
  const methods = [...new Set(page?.methods.map(({ method }) => method))];
  const [method] = methods;
  if (page === undefined || method === undefined || methods.length > 1) return null;
  const facts = known.find(method);
  if (facts === null) return null;
  return {
    section,
    name: nameFrom(en) ?? functionName(facts.name),
    page: page.signature.name,
    method: null,
    parameters: proposeParameters(page, en, facts),
  };
}

/** The name of the English page in the SDK's letters, where it is one there. */
function nameFrom(page: Page | undefined): string | null {
  const name = camelCase(page?.signature.name ?? '');
  return isSdkName(name) ? freeFunction(name) : null;
}

/** `im.chat.user.add` → `addChatUser`. */
export function functionName(method: string): string {
  const words = method.split('.');
  const [last = '', ...rest] = words.slice(words.length > 2 ? 1 : 0).toReversed();
  return freeFunction(camelCase([last, ...rest.toReversed()].join('_')));
}

/** A name that is no word of TypeScript or of the command line. */
function freeFunction(name: string): string {
  return RESERVED_FUNCTIONS.has(name) || RESERVED_COMMANDS.has(foldName(name))
    ? `${name}Item`
    : name;
}

function proposeParameters(
  page: Page,
  english: Page | undefined,
  facts: MethodFacts,
): ProposedParameter[] {
  const parameters = page.table
    .filter(({ option }) => !TRANSPORT.has(option))
    .map((row): PageParameter => ({
      row,
      english: english?.table.find(({ option }) => option === row.option)?.name ?? null,
    }));
  const guesses = matchFields(parameters, facts.params);
  const taken = new Set<string>();
  return parameters.flatMap(({ row, english: own }, index) => {
    const guess = guesses[index] ?? null;
    if (guess === null) return [];
    const name = freeName(
      camelCase((own ?? guess.field).replace(/IDs$/u, 'Ids')),
      row.option,
      taken,
    );
    return [{ name, option: row.option, ...guess }];
  });
}

function freeName(wanted: string, option: string, taken: Set<string>): string {
  const name = [wanted, camelCase(option), `${camelCase(option)}Value`].find(
    (each) => isSdkName(each) && !taken.has(each) && !RESERVED_PARAMETERS.has(each),
  );
  const free = name ?? `value${taken.size + 1}`;
  taken.add(free);
  return free;
}
