/** A method's page as facts. */
import { FORMAT, type MethodFacts, type TypeFact } from '../reference/facts.ts';
import { accessOf } from './access.ts';
import type { Corpus, Page } from './corpus.ts';
import { errorCodes } from './errors.ts';
import { observe } from './evidence.ts';
import { type Example, type Examples, examplesOf } from './examples.ts';
import { type FieldRow, fieldRows } from './field-table.ts';
import { freeze, freezeObject } from './freeze.ts';
import { linksOf, plain } from './inline.ts';
import { type MethodName, methodOf } from './method-name.ts';
import { markAlternatives, markChoices } from './one-of.ts';
import { pagingOf } from './paging.ts';
import { relateList, relateNames } from './relate.ts';
import { findField, type Report, Resolver, type Scope } from './resolver.ts';
import { array, object, type ObjectShape, scalar, type Shape, union } from './shape.ts';

const PARAMETERS =
  /^(?:method )?parameters(?: of (?:the )?method)?$|^request parameters$|^parameters? (?:of|for) (?:the )?(?:request|method)/iu;
const EXAMPLES = /^(?:code )?examples?$|^example requests?$/iu;
const RESPONSE =
  /^(?:response handling|response(?: on success)?|successful response|result|method response|returned (?:data|values?|result|fields)|response parameters)$/iu;
const RETURNED =
  /^(?:returned? (?:data|values?|result|fields)|response (?:parameters|fields)|result|returns)$/iu;
const ERRORS = /^(?:error handling|possible error codes|possible errors|errors)$/iu;
/** Keys of an answer beside its result. */
const ENVELOPE = new Set(['time', 'total', 'next', 'error', 'error_description']);

export interface ImportedMethod {
  readonly facts: MethodFacts;
  readonly requests: readonly Example[];
  readonly responses: readonly Example[];
}

interface Layout {
  readonly params: number | null;
  readonly examples: number;
  readonly response: number;
  readonly errors: number;
}

export interface ImportContext {
  readonly corpus: Corpus;
  readonly report: Report;
  readonly withDescriptions: boolean;
}

/** `null` for a page that describes no method. */
export function importMethod(
  page: Page,
  { corpus, report, withDescriptions }: ImportContext,
): ImportedMethod | null {
  const method = methodOf(page);
  if (method === null) return null;
  const layout = layoutOf(page);
  const examples = examplesOf(page, method.name, layout.errors);
  for (const line of examples.broken) report(page.path, line, 'example is no JSON');
  const resolver = new Resolver(corpus, report, withDescriptions);
  const params = paramsOf(page, layout, resolver, examples, report);
  const envelope = new Set(examples.responses.flatMap(({ value }) => Object.keys(value)));
  const result = resultOf(page, layout, resolver, examples, envelope, report);
  relateList(params, result);
  relateNames(params, result);
  const facts = factsOf(
    page,
    method,
    layout,
    params,
    freeze(result, 'result'),
    envelope,
    corpus,
    withDescriptions,
  );
  return { facts, requests: examples.requests, responses: examples.responses };
}

function layoutOf(page: Page): Layout {
  const end = page.blocks.length;
  const params = page.find(PARAMETERS) ?? titleWithTable(page);
  const errors = page.find(ERRORS, (params ?? 0) + 1) ?? end;
  const examples = page.find(EXAMPLES, (params ?? 0) + 1) ?? errors;
  const response = page.find(RESPONSE, params === null ? 0 : params + 1) ?? errors;
  return {
    params,
    examples: Math.min(examples, response),
    response,
    errors: Math.max(errors, response),
  };
}

/** Short pages have their table of parameters right below the introduction. */
function titleWithTable(page: Page): number | null {
  const title = page.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (title < 0) return null;
  const own = page.blocks.slice(title, page.nextHeading(title));
  return own.some((block) => block.kind === 'table' && fieldRows(block.table) !== null)
    ? title
    : null;
}

function paramsOf(
  page: Page,
  { params, examples }: Layout,
  resolver: Resolver,
  { requests }: Examples,
  report: Report,
): ObjectShape & { positional?: string[] } {
  const scope: Scope = { page, from: params ?? 0, to: examples, stack: [], direction: 'request' };
  const described = params === null ? null : resolver.section(page, params, scope);
  const shape: ObjectShape = described === null ? object(null) : joined(described);
  if (described === null && !isWithout(page, params, examples)) {
    report(page.path, page.heading(params ?? 0)?.line ?? 1, 'no table of parameters');
    shape.others = scalar('any');
  }
  markChoices(page, params ?? 0, examples, shape);
  // Evidence changes objects in place.
  for (const { value } of requests) observe(shape, value, 'request');
  return shape;
}

/** Alternatives of all parameters at once: what not every one needs is not required. */
function joined(shape: Shape): ObjectShape {
  if (shape.kind === 'object') return shape;
  const whole = object();
  const members =
    shape.kind === 'union' ? shape.members.filter((member) => member.kind === 'object') : [];
  for (const member of members) {
    for (const [name, known] of member.fields) {
      const everywhere = members.every((other) => findField(other, name)?.required === true);
      if (findField(whole, name) === null)
        whole.fields.set(name, {
          ...known,
          required: everywhere || (known.required === false ? false : 'conditional'),
        });
    }
    for (const [pattern, inner] of member.patterns) whole.patterns.set(pattern, inner);
  }
  markAlternatives(whole, members);
  return whole;
}

function isWithout(page: Page, params: number | null, examples: number): boolean {
  const section = page.blocks.slice(
    params ?? 0,
    params === null ? examples : Math.min(examples, page.sectionEnd(params)),
  );
  return section.some(
    (block) =>
      block.kind === 'text' &&
      /\b(?:no|without|any) (?:input |additional |request )?parameters\b|not (?:require|accept|take|have) parameters/iu.test(
        block.text,
      ),
  );
}

function resultOf(
  page: Page,
  layout: Layout,
  resolver: Resolver,
  { responses }: Examples,
  envelope: ReadonlySet<string>,
  report: Report,
): Shape {
  const described = describedResult(page, layout, resolver, envelope);
  if (described === null && responses.length === 0)
    report(
      page.path,
      page.heading(layout.response)?.line ?? 1,
      'neither table nor example of the result',
    );
  return responses.reduce<Shape>(
    (shape, { value }) => observe(shape, value.result, 'result'),
    described ?? scalar('any'),
  );
}

function describedResult(
  page: Page,
  { response, errors }: Layout,
  resolver: Resolver,
  envelope: ReadonlySet<string>,
): Shape | null {
  const at = page.find(RETURNED, response, errors);
  if (at === null) return null;
  const rows = ownRows(page, at);
  const scope: Scope = { page, from: at, to: errors, stack: [], direction: 'result' };
  const root = rows.find(({ names: [name] }) => name === 'result');
  // Rows beside `result` that are not the envelope's belong into it.
  const inner = rows.filter(
    ({ names: [name = ''] }) =>
      name !== 'result' &&
      !name.startsWith('result.') &&
      !name.startsWith('result[]') &&
      !ENVELOPE.has(name) &&
      !envelope.has(name),
  );
  const dotted = rows.filter(({ names: [name = ''] }) => /^result(?:\[\])?\./u.test(name));
  if (root === undefined && inner.length === 0 && dotted.length === 0) return null;
  const whole = resolver.object(root === undefined ? dotted : [root, ...dotted], scope);
  const shape = withMentioned(
    findField(whole, 'result')?.shape ?? object(),
    root?.description ?? '',
  );
  return inner.length === 0 ? shape : withRows(shape, resolver.object(inner, scope));
}

/** Values that a sentence adds to the type: "Returns `false` if …". */
function withMentioned(shape: Shape, description: string): Shape {
  const mentioned = [
    ...description.matchAll(/\b(?:returns?|contains|or)\s+`(true|false|null)`/giu),
  ].map(([, word]) => (word === 'null' ? scalar('null') : scalar('boolean')));
  return mentioned.length === 0 || shape.kind === 'scalar' ? shape : union([shape, ...mentioned]);
}

/** The table of the answer; other tables below the heading describe something in it. */
function ownRows(page: Page, at: number): readonly FieldRow[] {
  const tables = page.blocks
    .slice(at, page.nextHeading(at))
    .flatMap((block) => (block.kind === 'table' ? [fieldRows(block.table) ?? []] : []));
  return (
    tables.find((rows) => rows.some(({ names: [name] }) => name === 'result')) ??
    tables.find((rows) => rows.length > 0) ??
    []
  );
}

function withRows(shape: Shape, fields: ObjectShape): Shape {
  if (shape.kind === 'array') return array(withRows(shape.items, fields));
  if (shape.kind !== 'object') return fields;
  for (const [name, known] of fields.fields)
    if (findField(shape, name) === null) shape.fields.set(name, known);
  shape.others = null;
  return shape;
}

function factsOf(
  page: Page,
  { name, version }: MethodName,
  layout: Layout,
  params: ObjectShape,
  result: TypeFact,
  envelope: ReadonlySet<string>,
  corpus: Corpus,
  withDescriptions: boolean,
): MethodFacts {
  const introduction = introductionOf(page);
  const frozen = freezeObject(params, 'request');
  const deprecated = deprecationOf(page, corpus);
  const paging = pagingOf(name, frozen, result, envelope);
  return {
    access: accessOf(name, plain(page.title), introduction),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(withDescriptions ? { description: introduction } : {}),
    errors: errorCodes(page, layout.errors),
    format: FORMAT,
    name,
    page: page.path,
    ...(paging === undefined ? {} : { paging }),
    params: frozen,
    ...(isPositional(page, layout)
      ? {
          positional: [...params.fields.values()]
            .filter(({ fromExample }) => !fromExample)
            .map((known) => known.name),
        }
      : {}),
    result,
    scopes: scopesOf(page, name),
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

function scopesOf(page: Page, name: string): string[] {
  for (const block of page.blocks) {
    if (block.kind !== 'text') continue;
    const line = /^>?\s*\**Scope\**:\s*(.*)$/imu.exec(block.text)?.[1];
    const scopes =
      line === undefined
        ? []
        : [...line.matchAll(/`([^`]+)`/gu)].flatMap(([, code = '']) => code.split(/\s*,\s*/u));
    const valid = scopes.filter((scope) => /^[a-z][\w.-]*$/u.test(scope));
    if (valid.length > 0) return valid;
  }
  return [name.split('.')[0] ?? name];
}

const DEPRECATED =
  /deprecat|halted|discontinued|outdated|no longer (?:supported|developed)|obsolete/iu;

function deprecationOf(page: Page, corpus: Corpus): { successor?: string } | undefined {
  const end = page.find(/./u) ?? page.blocks.length;
  for (const block of page.blocks.slice(0, end)) {
    if (block.kind !== 'text' || block.note === null) continue;
    const whole =
      /^(?:deprecated|method development|development of)/iu.test(block.note) ||
      /^(?:the )?development of (?:this|the) method|method is (?:deprecated|obsolete)|method has been (?:deprecated|discontinued)/iu.test(
        block.text.trim(),
      );
    if (!whole || !DEPRECATED.test(`${block.note} ${block.text}`)) continue;
    const successor = successorOf(page, block.text, corpus);
    return successor === undefined ? {} : { successor };
  }
  return undefined;
}

function successorOf(page: Page, text: string, corpus: Corpus): string | undefined {
  for (const { text: label, target } of linksOf(text)) {
    const named = /^[a-z]\w*(?:\.\w+)+$/u.exec(plain(label))?.[0];
    if (named !== undefined) return named;
    const linked = corpus.follow(page, target);
    const method = linked === null ? null : methodOf(linked.page);
    if (method !== null) return method.name;
  }
  return undefined;
}

function isPositional(page: Page, { params, examples }: Layout): boolean {
  return page.blocks
    .slice(params ?? 0, examples)
    .some(
      (block) =>
        block.kind === 'text' &&
        /(?:order|sequence) of (?:the )?parameters in the request/iu.test(block.text) &&
        /mandatory|essential|must|strict|violated|required/iu.test(block.text),
    );
}
