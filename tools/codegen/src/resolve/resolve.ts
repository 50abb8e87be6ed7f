/** Pages and bindings become the intermediate representation. */
import type { MethodFacts } from '@oint/reference';
import { capitalized, compare } from '@oint/reference/typescript';

import type { FunctionBinding } from '../bindings/binding.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import {
  type FunctionNode,
  IR_VERSION,
  type JsonType,
  type JsonValue,
  type Language,
  type Localized,
  type Program,
  type RestMethod,
  type Section,
} from '../ir.ts';
import type { MethodLink } from '../parse/admonitions.ts';
import type { Page } from '../parse/page.ts';
import type { SectionTitles } from '../read/read-project.ts';
import { objections } from '../reference/admit.ts';
import { jsonType, unionOf } from '../reference/json-type.ts';
import type { KnownMethods } from '../reference/reference.ts';
import { isTransport, resolveParameters } from './function-parameters.ts';
import { inferType, isObject } from './infer-type.ts';
import { lacksTable } from './lacks-table.ts';
import type { BoundFunction } from './match-pages.ts';

/** Builds the program; functions that cannot be resolved are reported and left out. */
export function resolveProgram(
  library: string,
  functions: readonly BoundFunction[],
  titles: SectionTitles,
  known: KnownMethods,
  diagnostics: Diagnostics,
): Program {
  const sections = new Map<string, FunctionNode[]>();
  for (const bound of functions) {
    const node = resolveFunction(bound, known, diagnostics);
    if (node === null) continue;
    const nodes = sections.get(bound.section);
    if (nodes === undefined) sections.set(bound.section, [node]);
    else nodes.push(node);
  }
  const sorted = [...sections].toSorted(([a], [b]) => compare(a, b));
  return {
    version: IR_VERSION,
    library,
    sections: sorted.map(([name, nodes]): Section => ({
      name,
      title: titleOf(name, titles),
      functions: nodes,
    })),
  };
}

function titleOf(section: string, titles: SectionTitles): Localized {
  const found = titles.get(section);
  const fallback = capitalized(section.replaceAll('-', ' '));
  return { ru: found?.ru ?? found?.en ?? fallback, en: found?.en ?? found?.ru ?? fallback };
}

function resolveFunction(
  bound: BoundFunction,
  known: KnownMethods,
  diagnostics: Diagnostics,
): FunctionNode | null {
  const { binding, pages } = bound;
  const page = pages.ru ?? pages.en;
  if (page === undefined) return null;
  const api = binding.kind === 'template' ? null : resolveMethod(bound, page, diagnostics);
  if (
    binding.kind === 'call' &&
    !lacksTable(page) &&
    !page.table.some(({ option }) => isTransport(option, binding))
  ) {
    const reason = `${page.signature.name} makes a request and has no parameter \`--url\`; add it, or \`kind: template\` to ${binding.name} in the bindings`;
    diagnostics.report('no-client', page.file, page.signaturePlace, reason);
  }
  const method = api?.method ?? null;
  const called = method === null ? null : known.find(method);
  const facts = binding.kind === 'call' ? called : null;
  const shown = resultType(bound);
  const rest = facts === null ? null : restMethod(facts, bound, shown);
  const both = <T>(read: (of: Page) => T): Localized<T> => ({
    ru: read(pages.ru ?? page),
    en: read(pages.en ?? page),
  });
  return {
    name: binding.name,
    names: {
      ru: pages.ru?.signature.name ?? binding.page,
      en: pages.en?.signature.name ?? capitalized(binding.name),
    },
    aliases: binding.aliases,
    kind: binding.kind,
    client: page.table.some(({ option }) => option === 'url' && isTransport(option, binding)),
    method,
    rest,
    reads: called?.access === 'read',
    link: api?.link ?? null,
    module: binding.module,
    server: binding.server,
    envelope: hasEnvelope(bound),
    title: both(({ title }) => title),
    description: both(({ description }) => description),
    notes: both(({ notes }) => notes),
    parameters: resolveParameters(bound, page, facts, diagnostics),
    template: binding.keys,
    constants: binding.constants,
    returns: both(({ returns }) => returns),
    result: facts === null ? shown : knownResult(facts, rest),
    examples: both(({ ts, commands }) => ({ ts, cli: commands.map(({ line }) => line) })),
  };
}

interface Api {
  readonly method: string | null;
  readonly link: Localized | null;
}

/** The REST method that a function calls: the one of its binding, else the only one that its page links. */
export function methodOf(binding: FunctionBinding, page: Page): string | null {
  const linked = [...new Set(page.methods.map(({ method }) => method))];
  return binding.method ?? (linked.length === 1 ? (linked[0] ?? null) : null);
}

/** The method and its link; what is missing or not clear is reported. */
function resolveMethod(
  { binding, pages }: BoundFunction,
  page: Page,
  diagnostics: Diagnostics,
): Api {
  const linked = [...new Set(page.methods.map(({ method }) => method))];
  const method = methodOf(binding, page);
  if (method === null && binding.kind === 'call') {
    const place = page.methods[1]?.place ?? page.signaturePlace;
    if (linked.length > 1) {
      const reason = `The page links ${linked.join(', ')}; say which one ${binding.name} calls with \`method\` in its binding`;
      diagnostics.report('several-api-links', page.file, place, reason);
    } else {
      const reason = `The page links no REST method; add \`Method at API documentation: [the.method](address)\` in a :::tip, or \`method\` to ${binding.name} in the bindings`;
      diagnostics.report('no-api-link', page.file, place, reason);
    }
  }
  return { method, link: linkOf(method, pages, page) };
}

function linkOf(
  method: string | null,
  pages: BoundFunction['pages'],
  page: Page,
): Localized | null {
  const find = (of: Page | undefined): MethodLink | undefined =>
    of?.methods.find((link) => link.method === method);
  const any = find(page) ?? find(pages.en) ?? page.methods[0];
  if (any === undefined) return null;
  const url = (language: Language): string => (find(pages[language]) ?? any).url;
  return { ru: url('ru'), en: url('en') };
}

function restMethod(
  { name, scopes, version, access, deprecated, result }: MethodFacts,
  { pages }: BoundFunction,
  shown: JsonType,
): RestMethod {
  const admitted = Object.values(pages)
    .flatMap(resultsOf)
    .every((value) => objections(result, value, '').length === 0);
  return {
    name,
    scope: scopes[0] ?? 'other',
    version,
    access,
    deprecated: deprecated === undefined ? null : { successor: deprecated.successor ?? null },
    otherResult: admitted ? null : shown,
  };
}

function knownResult({ result }: MethodFacts, rest: RestMethod | null): JsonType {
  const own = jsonType(result);
  return rest === null || rest.otherResult === null ? own : unionOf([own, rest.otherResult]);
}

/** A function of several steps answers as its pages show it: with a whole answer of the portal, or with a value. */
function hasEnvelope({ binding, pages }: BoundFunction): boolean {
  if (binding.kind !== 'handwritten') return binding.kind === 'call';
  const shown = Object.values(pages).flatMap(({ results }) => results);
  return shown.length > 0 && shown.every((body) => isObject(body) && 'result' in body);
}

/** Joined from the results of both pages: what is under `result` of an envelope, or all of it. */
function resultType(bound: BoundFunction): JsonType {
  const { binding, pages } = bound;
  if (binding.keys !== null) return inferType([binding.keys]);
  const own = Object.values(pages);
  return inferType(own.flatMap(hasEnvelope(bound) ? resultsOf : ({ results }) => results));
}

/** What a page shows under `result` of the portal's answers. */
export function resultsOf({ results }: Page): JsonValue[] {
  return results.flatMap((body) => {
    if (!isObject(body)) return [body];
    return 'result' in body ? [body['result'] ?? null] : [];
  });
}
