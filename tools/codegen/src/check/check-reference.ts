import { type MethodFacts, type ObjectFact, isObject, fieldOf, lookUp } from '@oint/reference';
/** A binding and its pages against what the reference says of the REST method. */
import { nearestNames } from '@oint/reference/nearest-names';

import type { ParameterBinding } from '../bindings/binding.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Page } from '../parse/page.ts';
import { typeName } from '../parse/type-cell.ts';
import { objections } from '../reference/admit.ts';
import { fits } from '../reference/fit.ts';
import type { KnownMethods } from '../reference/reference.ts';
import { conversionOf } from '../resolve/function-parameters.ts';
import type { BoundFunction } from '../resolve/match-pages.ts';
import { methodOf, resultsOf } from '../resolve/resolve.ts';
import { saysDeprecated } from '../text/deprecated.ts';
import { listed } from '../text/phrases.ts';

/** Parameters of every method of version 2. */
const COMMON = new Set(['auth', 'start']);

export function checkReference(
  bound: BoundFunction,
  known: KnownMethods,
  diagnostics: Diagnostics,
): void {
  const page = bound.pages.ru ?? bound.pages.en;
  if (page === undefined || bound.binding.kind !== 'call') return;
  const method = methodOf(bound.binding, page);
  if (method === null) return;
  checkLinks(method, bound, diagnostics);
  const facts = known.find(method);
  if (facts === null) {
    checkMethodName(method, page, bound, known, diagnostics);
    return;
  }
  checkDeprecation(facts, page, bound, diagnostics);
  checkFields(facts, bound, diagnostics);
  checkRequired(facts, bound, diagnostics);
  for (const own of Object.values(bound.pages)) {
    checkTypes(facts, own, bound, diagnostics);
    checkResults(facts, own, diagnostics);
  }
}

/** Readers follow the link of a page: it leads to the method that is called. */
function checkLinks(
  method: string,
  { binding, pages }: BoundFunction,
  diagnostics: Diagnostics,
): void {
  if (binding.method === null) return;
  for (const { file, methods } of Object.values(pages)) {
    const [first] = methods;
    const isLinked = methods.some((link) => link.method.toLowerCase() === method.toLowerCase());
    if (first === undefined || isLinked) continue;
    const reason = `The page links ${first.method}, and ${binding.name} calls ${method}; link the method that is called`;
    diagnostics.report('other-api-link', file, first.place, reason);
  }
}

function checkMethodName(
  method: string,
  page: Page,
  bound: BoundFunction,
  { names }: KnownMethods,
  diagnostics: Diagnostics,
): void {
  const scope = `${method.split('.')[0]?.toLowerCase()}.`;
  if (!names.some((name) => name.toLowerCase().startsWith(scope))) return;
  const nearest = nearestNames(method, names);
  const hint = nearest.length === 0 ? '' : `; did you mean ${listed(nearest)}?`;
  const reason = `The reference has no method \`${method}\`${hint}`;
  diagnostics.report('unknown-method', ...whereMethodIs(page, bound), reason);
}

function checkDeprecation(
  { name, deprecated }: MethodFacts,
  page: Page,
  bound: BoundFunction,
  diagnostics: Diagnostics,
): void {
  // Readers of the page know it already where each of them says so.
  if (deprecated === undefined || isSaid(bound)) return;
  const hint =
    deprecated.successor === undefined
      ? 'the reference names no successor'
      : `its successor is ${deprecated.successor}`;
  const reason = `\`${name}\` is deprecated; ${hint}`;
  diagnostics.report('deprecated-method', ...whereMethodIs(page, bound), reason);
}

function isSaid({ pages }: BoundFunction): boolean {
  return Object.values(pages).every(({ notes }) => notes.some(({ text }) => saysDeprecated(text)));
}

function whereMethodIs(
  page: Page,
  { binding, bindingFile }: BoundFunction,
): [file: string, place: Place] {
  return binding.method === null
    ? [page.file, page.methods[0]?.place ?? page.signaturePlace]
    : [bindingFile, binding.place];
}

/** Every field that the binding fills is one that the method takes. */
function checkFields(facts: MethodFacts, bound: BoundFunction, diagnostics: Diagnostics): void {
  const { binding, bindingFile } = bound;
  const check = (field: string, label: string, place: Place): void => {
    if (COMMON.has(field.toLowerCase())) return;
    const found = lookUp(facts.params, field.split('.'));
    if (found.kind !== 'unknown') return;
    const nearest = nearestNames(field.split('.').at(-1) ?? field, found.names);
    const hint =
      nearest.length === 0 ? fieldsHint(found.names) : `did you mean ${listed(nearest)}?`;
    const reason = `${label} fills \`${field}\`, which ${facts.name} does not take; ${hint}`;
    diagnostics.report('unknown-field', bindingFile, place, reason);
  };
  for (const { name, fields, spread, place } of binding.parameters) {
    const label = `${binding.name}.${name}`;
    for (const path of [...fields, ...(spread?.only ?? [])]) check(path, label, place);
  }
  for (const path of Object.keys(binding.constants))
    check(path, `${binding.name}.constants`, binding.place);
}

function fieldsHint(names: readonly string[]): string {
  return names.length === 0 ? 'it has no fields there' : `its fields there are ${listed(names)}`;
}

/** Every field that the method requires is filled, unless a structure may bring it. */
function checkRequired(facts: MethodFacts, bound: BoundFunction, diagnostics: Diagnostics): void {
  const { binding, bindingFile } = bound;
  if (binding.parameters.some(({ spread }) => spread !== null && spread.only === null)) return;
  const filled = [
    ...binding.parameters.flatMap(({ fields, spread }) => [...fields, ...(spread?.only ?? [])]),
    ...Object.keys(binding.constants),
  ].map((path) => path.split('.'));
  for (const field of missingFields(facts.params, filled)) {
    const reason = `${facts.name} requires \`${field}\`, which nothing of ${binding.name} fills; add it to the pages and to \`params\`, or to \`constants\``;
    diagnostics.report('unbound-field', bindingFile, binding.place, reason);
  }
  for (const group of facts.params.oneOf ?? []) {
    if (filled.some(([head = '']) => group.includes(fieldOf(facts.params, head)?.[0] ?? '')))
      continue;
    const reason = `${facts.name} requires one of ${group.join(', ')}, and nothing of ${binding.name} fills any; add one to the pages and to \`params\`, or to \`constants\``;
    diagnostics.report('unbound-field', bindingFile, binding.place, reason);
  }
}

function missingFields(fact: ObjectFact, filled: readonly (readonly string[])[]): string[] {
  return Object.entries(fact.fields).flatMap(([name, { type, required }]) => {
    const own = filled.filter(([head = '']) => fieldOf(fact, head)?.[0] === name);
    if (own.length === 0) return required === true ? [name] : [];
    const below = own.map(([, ...rest]) => rest);
    // A parameter that is the whole structure may bring all of it.
    if (!isObject(type) || below.some((rest) => rest.length === 0)) return [];
    return missingFields(type, below).map((field) => `${name}.${field}`);
  });
}

/** A type of the page becomes something that the field can take. */
function checkTypes(
  facts: MethodFacts,
  page: Page,
  { binding }: BoundFunction,
  diagnostics: Diagnostics,
): void {
  const bindings = new Map(binding.parameters.map((own) => [own.option, own]));
  for (const row of page.table) {
    const own = bindings.get(row.option);
    if (own === undefined) continue;
    for (const field of own.fields) {
      const found = lookUp(facts.params, field.split('.'));
      if (found.kind !== 'known' || fits(row.types, conversionOf(row.types, own), found.type))
        continue;
      const reason = `${row.name} is ${sentAs(row.types.map(typeName), own)}, and \`${field}\` of ${facts.name} takes ${describe(found.type)}; change the type, or say with \`as\` in the binding how it is sent`;
      diagnostics.report('type-mismatch', page.file, row.place, reason);
    }
  }
}

function sentAs(types: readonly string[], { as }: ParameterBinding): string {
  return as === null ? types.join(', ') : `${types.join(', ')} sent as \`${as}\``;
}

function describe(fact: unknown): string {
  if (typeof fact === 'string') return fact;
  if (typeof fact !== 'object' || fact === null) return 'anything';
  if ('array' in fact) return `a list of ${describe(fact.array)}`;
  if ('enum' in fact && Array.isArray(fact.enum)) return `one of ${fact.enum.join(', ')}`;
  if ('anyOf' in fact && Array.isArray(fact.anyOf)) return fact.anyOf.map(describe).join(' or ');
  return 'a structure';
}

/** Most differences of one page that are told. */
const MOST_OBJECTIONS = 5;

function checkResults(facts: MethodFacts, page: Page, diagnostics: Diagnostics): void {
  const found = resultsOf(page).flatMap((result) => objections(facts.result, result, 'result'));
  const distinct = [...new Set(found)];
  if (distinct.length === 0) return;
  const rest = distinct.length - MOST_OBJECTIONS;
  const more = rest > 0 ? `; ${rest} more` : '';
  const reason = `The JSON shows what the reference does not say of ${facts.name}: ${distinct.slice(0, MOST_OBJECTIONS).join('; ')}${more}`;
  diagnostics.report('result-mismatch', page.file, page.signaturePlace, reason);
}
