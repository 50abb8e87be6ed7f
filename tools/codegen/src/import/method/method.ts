/**
 * A method as its page describes it, before any example is heard.
 *
 * @example
 *   The page "Get a Deal crm.deal.get" with a table of `ID` tells: `crm.deal.get`, of version 2, in `crm`, reads; takes an
 *   object with `ID`, an integer; and shows two requests and an answer.
 */
import type { PageCall } from '../page/calls.ts';
import type { Corpus, Page } from '../page/corpus.ts';
import { type Examples, examplesOf, heardOf, type IsEvidence } from '../page/examples.ts';
import type { FieldRow } from '../page/field-table.ts';
import { layoutOf } from '../page/layout.ts';
import { type MethodName, methodOf } from '../page/method-name.ts';
import type { Problem } from '../page/problem.ts';
import { clone, type ObjectShape, type Shape } from '../shape/shape.ts';
import type { Report } from '../structures/reading.ts';
import { Resolver } from '../structures/resolver.ts';
import { answersAs } from '../words/results.ts';
import { selectableFields } from '../words/selectable-fields.ts';
import { accessOf, confirms } from './access.ts';
import { deprecationOf } from './deprecation.ts';
import { describedFields, tellsFields } from './described-fields.ts';
import { errorCodes } from './errors.ts';
import { longestPage } from './longest-page.ts';
import { namedFamilies } from './named-families.ts';
import { parameterRows } from './parameter-rows.ts';
import { isPositional, paramsOf } from './params.ts';
import { besideResult, resultOf, silenceOf } from './result.ts';
import { scopesOf } from './scopes.ts';
import { nameSorted } from './sorting.ts';

export interface DescribedMethod extends Pick<MethodName, 'name' | 'version'> {
  readonly access: 'read' | 'write';
  readonly deprecated: { readonly successor?: string } | undefined;
  /** What stands before the first part of the page. */
  readonly introduction: string;
  readonly errors: readonly string[];
  readonly page: string;
  readonly params: ObjectShape;
  /** Whether the method looks at the order of its parameters, and at no names. */
  readonly positional: boolean;
  /** `null` where the page describes none. */
  readonly result: Shape | null;
  /** The fields of the entity, where the table of a method that tells them lists them. */
  readonly told: Shape | null;
  /** The method whose result a sentence says the result is like. */
  readonly answersAs: string | null;
  /** What to say of the page if no example shows a result either. */
  readonly silence: Problem;
  readonly scopes: readonly string[];
  /** All examples of the page. */
  readonly shown: Examples;
  /** Those of them that widen the types. */
  readonly heard: Examples;
  /** What guides give it. */
  readonly calls: readonly PageCall[];
  /** Families of custom fields that sentences and requests name. */
  readonly families: readonly string[];
  /** Fields of rows that one can ask for, where the page lists them. */
  readonly selectable: readonly string[];
  /** Keys of the answers that are heard. */
  readonly envelope: ReadonlySet<string>;
  /** Rows that one can ask for, where the page says how many. */
  readonly longestPage: number | undefined;
}

/** What pages that describe no method say of all methods. */
export interface Common {
  /** Codes of errors that every method may answer with. */
  readonly errors: ReadonlySet<string>;
  /** Codes of permissions. */
  readonly scopes: ReadonlySet<string>;
  /** Names of methods that pages have in their titles, in lower case. */
  readonly names: ReadonlySet<string>;
  /** What pages without a method of their own call, by its name in lower case. */
  readonly calls: ReadonlyMap<string, readonly PageCall[]>;
}

/** What puts a method right before its examples are heard. */
export interface PageCorrections {
  examples(method: Pick<MethodName, 'name' | 'version'>, examples: Examples): Examples;
  /** Gives fields that tables misspell their names. */
  rename(method: Pick<MethodName, 'name' | 'version'>, at: 'params' | 'result', shape: Shape): void;
}

export interface ImportContext {
  readonly corpus: Corpus;
  readonly common: Common;
  readonly report: Report;
  readonly withDescriptions: boolean;
  /** Of what the documentation has wrong. Default: none. */
  readonly corrections?: PageCorrections | undefined;
  /** Whether an example widens the types. Default: each does. */
  readonly isEvidence?: IsEvidence | undefined;
}

/** `null` for a page that describes no method. */
export function describeMethod(page: Page, context: ImportContext): DescribedMethod | null {
  const method = nameOf(page, context.common);
  if (method === null) return null;
  const { corpus, common, report, withDescriptions, isEvidence, corrections } = context;
  const { name, version } = method;
  const layout = layoutOf(page);
  const printed = examplesOf(page, name, layout, besideResult(page, layout));
  const shown = corrections?.examples(method, printed) ?? printed;
  for (const line of shown.broken) report(page.path, line, 'example is no JSON');
  const heard = isEvidence === undefined ? shown : heardOf(shown, page.path, isEvidence);
  const envelope = new Set(heard.responses.flatMap(({ value }) => Object.keys(value)));
  const resolver = new Resolver(corpus, report, withDescriptions);
  const { introduction } = page;
  const rows = parameterRows(page, layout);
  const positional = isPositional(page, layout);
  const params = paramsOf(page, { version, layout, positional }, resolver, report);
  const result = resultOf(page, { layout, version }, resolver, envelope);
  const selectable = rows.filter(isSelect).flatMap((row) => selectableFields(row.description));
  nameSorted(params, rows, selectable);
  corrections?.rename(method, 'params', params);
  if (result !== null) corrections?.rename(method, 'result', result);
  // Changed in place below.
  const told = result !== null && tellsFields(name) ? clone(result) : null;
  return {
    name,
    version,
    access: rows.some(confirms) ? 'write' : accessOf(name, page.title, introduction),
    deprecated: deprecationOf(page, corpus),
    introduction,
    errors: errorCodes(page, layout.errors, common.errors),
    page: page.path,
    params,
    positional,
    told,
    answersAs: answeredMethod(page),
    result: told !== null && result !== null ? describedFields(result) : result,
    silence: silenceOf(page.path, layout),
    scopes: scopesOf(page, name, common.scopes),
    shown,
    heard,
    calls: version === 3 || positional ? [] : (common.calls.get(name.toLowerCase()) ?? []),
    families: namedFamilies(page.blocks, heard.requests),
    selectable,
    envelope,
    longestPage: longestPage(rows),
  };
}

/** Whether the parameter names the fields that are to be returned. */
function isSelect({ names }: FieldRow): boolean {
  return names.some((name) => /^select$/iu.test(name));
}

function answeredMethod({ blocks }: Page): string | null {
  const names = blocks.map((block) => (block.kind === 'text' ? answersAs(block.text) : null));
  return names.find((name) => name !== null) ?? null;
}

/** The name in the title; where no page bears the name that all calls have, the title is misspelt. */
function nameOf(page: Page, { names }: Common): MethodName | null {
  const titled = methodOf(page);
  const called = titled?.called;
  return called !== undefined && !names.has(called.name.toLowerCase()) ? called : titled;
}
