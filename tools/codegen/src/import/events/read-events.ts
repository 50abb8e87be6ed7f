/**
 * Events of one checkout, page by page.
 *
 * @example
 *   The page "Event When Creating a Deal onCrmDealAdd" gives `ONCRMDEALADD`, of the scope `crm`, whose `data` holds `FIELDS` with
 *   the `ID`, a number as text.
 */
import { posix } from 'node:path';

import type { EventFacts, ObjectFact } from '@oint/reference';
import { sorted } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import { deprecationOf } from '../method/deprecation.ts';
import { scopesOf } from '../method/scopes.ts';
import type { Corpus, Page } from '../page/corpus.ts';
import type { Report } from '../structures/reading.ts';
import { Resolver } from '../structures/resolver.ts';
import { comesOrdinarily } from '../words/events.ts';
import { scopeLine } from '../words/scopes.ts';
import { type EventPlace, eventPlaces } from './event-places.ts';
import { payloadOf, shownAuth } from './payload.ts';
import { relatedMethods } from './related-methods.ts';

export interface ReadEvents {
  /** By their names as requests have them. */
  readonly events: ReadonlyMap<string, Read<EventFacts>>;
  /** What `auth` holds of every event; `null` where no page tells. */
  readonly auth: ObjectFact | null;
}

/** Facts, and hashes of the texts that they were read from, one a checkout. */
export interface Read<Facts> {
  readonly facts: Facts;
  readonly hashes: readonly string[];
}

/** An event's name with the ID of one entity. */
const SUFFIXED = /\b(ON[A-Z]{3,}[A-Z0-9]*)_\d+\b/gu;

interface Context {
  readonly corpus: Corpus;
  readonly report: Report;
  /** Codes of permissions. */
  readonly scopes: ReadonlySet<string>;
}

export function readEvents(pages: readonly Page[], context: Context): ReadEvents {
  const { corpus, report } = context;
  const read = pages.flatMap((page) =>
    eventPlaces(page).map((place) => {
      const { value, paths } = corpus.traced(() =>
        payloadOf(page, place, new Resolver(corpus, report, false)),
      );
      return { page, place, ...value, hashes: [corpus.hashOf([page.path, ...paths])] };
    }),
  );
  const methodsOf = relatedMethods(
    read.map(({ page }) => page),
    corpus,
  );
  const suffixed = suffixedNames(pages);
  const described = new Set(read.map(({ page }) => page));
  const common = joinedAuth(
    read.flatMap(({ auth }) => (auth === null ? [] : [auth])),
    pages.filter((page) => !described.has(page)).flatMap(shownAuth),
  );
  const events = new Map<string, Read<EventFacts>>();
  for (const { page, place, data, auth, hashes } of read) {
    const name = place.name.toUpperCase();
    const known = events.get(name);
    if (known !== undefined) {
      report(page.path, 1, `${place.name} is described on ${known.facts.page} already`);
      continue;
    }
    const facts: EventFacts = {
      ...saidOf(page, place, context),
      data,
      methods: methodsOf(page, place),
      ...(auth !== null && lacks(auth, common) ? { auth } : {}),
      ...(suffixed.has(name) ? { suffixed: true } : {}),
    };
    events.set(name, { facts, hashes });
  }
  return { events, auth: common };
}

function saidOf(
  page: Page,
  { name }: EventPlace,
  { corpus, scopes }: Context,
): Omit<EventFacts, 'auth' | 'data' | 'methods' | 'suffixed'> {
  const deprecated = deprecationOf(page, corpus) ?? (isOfThePast(page) ? {} : undefined);
  return {
    name,
    page: page.path,
    scopes: scopesOf(scopedPage(page, corpus), sectionOf(page), scopes),
    ...(page.blocks.some((block) => block.kind === 'text' && comesOrdinarily(block.text))
      ? { offline: false }
      : {}),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

/** Pages of what is there no more stand in a folder of their own. */
function isOfThePast({ path }: Page): boolean {
  return path.split('/').includes('outdated');
}

/** The page, or where it names no permission the overview of its folder. */
function scopedPage(page: Page, corpus: Corpus): Page {
  const isScoped = page.blocks.some(
    (block) => block.kind === 'text' && scopeLine(block.text) !== null,
  );
  return isScoped ? page : (corpus.page(posix.join(posix.dirname(page.path), 'index.md')) ?? page);
}

/** Names that somewhere have the ID of one entity behind them: `ONCRMDYNAMICITEMADD_147`. */
function suffixedNames(pages: readonly Page[]): ReadonlySet<string> {
  const shown = pages.flatMap((page) =>
    page.blocks.flatMap((block) =>
      block.kind === 'text' || block.kind === 'fence'
        ? [...block.text.matchAll(SUFFIXED)].map(([, name = '']) => name)
        : [],
    ),
  );
  return new Set(shown);
}

/** The folder of the documentation's section, which a page without a permission is in. */
function sectionOf({ path }: Page): string {
  return path.split('/')[1] ?? '';
}

/** A field that so many pages have for sure is one of every event: who has not is an exception. */
const ALMOST_ALL = 0.9;

/**
 * What the pages say together.
 *
 * @param shown what overviews show: of other ways to subscribe too
 */
function joinedAuth(
  all: readonly ObjectFact[],
  shown: readonly Readonly<Record<string, unknown>>[],
): ObjectFact | null {
  if (all.length === 0) return null;
  const fields = groupBy(
    all.flatMap((auth) => Object.entries(auth.fields)),
    ([name]) => name,
  );
  return {
    fields: sorted(
      [...fields].flatMap(([name, own]) => {
        const [first] = own;
        if (first === undefined) return [];
        const { required: _required, from: _from, ...field } = first[1];
        const sure = own.filter(([, one]) => one.required === true);
        const always =
          sure.length >= all.length * ALMOST_ALL &&
          shown.every((auth) => Object.hasOwn(auth, name));
        return [[name, always ? { ...field, required: true as const } : field]];
      }),
    ),
  };
}

/** Whether something is missing that is always there elsewhere. */
function lacks({ fields }: ObjectFact, common: ObjectFact | null): boolean {
  return Object.entries(common?.fields ?? {}).some(
    ([name, { required }]) => required === true && fields[name]?.required !== true,
  );
}
