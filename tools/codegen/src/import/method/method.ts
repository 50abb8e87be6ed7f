/** A method's page as facts. */
import { type MethodFacts, type ObjectFact, type TypeFact, FORMAT } from '@oint/reference';

import { relateList, relateNames, relateSelection } from '../evidence/shared-fields.ts';
import { entityFields } from '../facts/entity-fields.ts';
import { pagingOf } from '../facts/paging.ts';
import { settle, settleObject } from '../facts/settle.ts';
import { objectFacts, toFacts } from '../facts/to-facts.ts';
import type { Corpus, Page } from '../page/corpus.ts';
import { type Example, examplesOf } from '../page/examples.ts';
import { type Layout, layoutOf } from '../page/layout.ts';
import { type MethodName, methodOf } from '../page/method-name.ts';
import type { ObjectShape } from '../shape/shape.ts';
import { Resolver } from '../structures/fields.ts';
import type { Report } from '../structures/reading.ts';
import { plain } from '../text/inline.ts';
import { accessOf } from './access.ts';
import { deprecationOf } from './deprecation.ts';
import { errorCodes } from './errors.ts';
import { isPositional, paramsOf } from './params.ts';
import { resultOf } from './result.ts';
import { scopesOf } from './scopes.ts';

export interface ImportedMethod {
  readonly facts: MethodFacts;
  readonly requests: readonly Example[];
  readonly responses: readonly Example[];
  /** The fields of the entity, when the method tells them. */
  readonly entity: ObjectFact | null;
}

/** What pages that describe no method say of all methods. */
export interface Common {
  /** Codes of errors that every method may answer with. */
  readonly errors: ReadonlySet<string>;
  /** Codes of permissions. */
  readonly scopes: ReadonlySet<string>;
  /** Names of methods that pages have in their titles, in lower case. */
  readonly names: ReadonlySet<string>;
}

export interface ImportContext {
  readonly corpus: Corpus;
  readonly common: Common;
  readonly report: Report;
  readonly withDescriptions: boolean;
  /** Whether an example widens the types. Default: each does. */
  readonly isEvidence?: ((example: ExamplePlace) => boolean) | undefined;
}

/** One of the distinct requests of a page, or one of its answers. */
export interface ExamplePlace {
  readonly index: number;
  readonly count: number;
}

/** `null` for a page that describes no method. */
export function importMethod(page: Page, context: ImportContext): ImportedMethod | null {
  const titled = methodOf(page);
  if (titled === null) return null;
  const { called } = titled;
  const misspelt = called !== undefined && !context.common.names.has(called.name.toLowerCase());
  const method = misspelt ? called : titled;
  const { corpus, report, withDescriptions, isEvidence } = context;
  const layout = layoutOf(page);
  const shown = examplesOf(page, method.name, layout);
  const examples =
    isEvidence === undefined
      ? shown
      : {
          ...shown,
          requests: shown.requests.filter((_, index, { length: count }) =>
            isEvidence({ index, count }),
          ),
          responses: shown.responses.filter((_, index, { length: count }) =>
            isEvidence({ index, count }),
          ),
        };
  for (const line of shown.broken) report(page.path, line, 'example is no JSON');
  const resolver = new Resolver(corpus, report, withDescriptions);
  const params = paramsOf(page, method.version, layout, resolver, examples, report);
  const envelope = new Set(examples.responses.flatMap(({ value }) => Object.keys(value)));
  const result = resultOf(page, layout, resolver, examples, envelope, report);
  relateList(params, result);
  relateSelection(params, result);
  relateNames(params, result);
  const facts = factsOf(
    { page, method, layout, params, result: toFacts(settle(result, 'result')), envelope },
    context,
  );
  const { requests, responses } = shown;
  const results = examples.responses.map(({ value }) => value.result);
  return { facts, requests, responses, entity: entityFields(method.name, results) };
}

interface Reading {
  readonly page: Page;
  readonly method: MethodName;
  readonly layout: Layout;
  readonly params: ObjectShape;
  readonly result: TypeFact;
  /** Keys of the answers that the page shows. */
  readonly envelope: ReadonlySet<string>;
}

function factsOf(
  { page, method: { name, version }, layout, params, result, envelope }: Reading,
  { common, corpus, withDescriptions }: ImportContext,
): MethodFacts {
  const introduction = introductionOf(page);
  const frozen = objectFacts(settleObject(params, 'request'));
  const deprecated = deprecationOf(page, corpus);
  const paging = pagingOf(name, frozen, result, envelope);
  return {
    access: accessOf(name, plain(page.title), introduction),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(withDescriptions ? { description: introduction } : {}),
    errors: errorCodes(page, layout.errors, common.errors),
    format: FORMAT,
    name,
    page: page.path,
    ...(paging === undefined ? {} : { paging }),
    params: frozen,
    ...(isPositional(page, layout) ? { positional: [...params.fields.keys()] } : {}),
    result,
    scopes: scopesOf(page, name, common.scopes),
    version,
  };
}

function introductionOf(page: Page): string {
  return page.blocks
    .slice(0, page.nextHeading(1))
    .flatMap((block) =>
      block.kind === 'text' && block.note === null && !block.text.startsWith('>')
        ? [plain(block.text)]
        : [],
    )
    .join('\n\n');
}
