/** One page of method docs, read into its parts. Knows Markdown; knows nothing of bindings or other pages. */
import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { VFileMessage } from 'vfile-message';
import { parseDocument } from 'yaml';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { JsonValue, Language, Note } from '../ir.ts';
import type { SourceFile } from '../read/source-file.ts';
import { commandLines } from './command-line.ts';
import { findExcess, isTooDeep, MOST_NESTED } from './complexity.ts';
import { cutTables } from './cut-tables.ts';
import { bareText, inlineMarkdown } from './inline-markdown.ts';
import { parseMarkdown } from './markdown.ts';
import { isParameterTable, parseTable, type TableParameter } from './parameter-table.ts';
import { placeOf } from './place.ts';
import { placeholdersIn } from './placeholder.ts';
import { readPlainBlocks } from './plain-blocks.ts';
import { type Fence, prepare } from './prepare.ts';
import { looksLikeSignature, parseSignature, type Signature } from './signature.ts';
import { restoreLines, squeeze } from './squeeze.ts';

export interface Page {
  /** Relative to the project's root. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  /** Markdown, paragraphs separated by an empty line. */
  readonly description: string;
  readonly signature: Signature;
  readonly signaturePlace: Place;
  readonly table: readonly TableParameter[];
  /** Markdown after the type of the return line. */
  readonly returns: string;
  readonly methods: readonly MethodLink[];
  readonly notes: readonly Note[];
  readonly ts: string | null;
  readonly commands: readonly PlacedCommand[];
  readonly results: readonly JsonValue[];
  readonly starts: PartStarts;
  /** Where `TODO` stands in the file. */
  readonly placeholders: readonly Place[];
}

/** Where parts begin that the page has one of, or the first of several; where there is none, the page. */
export type PartStarts = Readonly<
  Record<'title' | 'description' | 'returns' | 'notes' | 'ts' | 'results', Place>
>;

export interface MethodLink {
  /** REST method: `im.dialog.read`. */
  readonly method: string;
  readonly url: string;
  readonly place: Place;
}

export interface PlacedCommand {
  readonly line: string;
  readonly place: Place;
}

const API_LINK =
  /^(?:Методы? в документации API|Methods? (?:at|in) (?:the )?API documentation)\s*:/iu;
const RETURNS = /^(?:Возвращаемое значение|Returns)\s*:\s*/iu;
const METHOD = /^[a-z][a-z0-9]*(?:\.[a-z0-9_]+)+$/iu;
const SHELLS = new Set([
  'sh',
  'bash',
  'shell',
  'zsh',
  'batch',
  'bat',
  'cmd',
  'powershell',
  'ps1',
  'console',
]);

/** Reads a page; `null` when it is too broken to go on with, and then a diagnostic says why. */
export function parsePage(source: SourceFile, diagnostics: Diagnostics): Page | null {
  const { markdown, fences } = prepare(source.text);
  const nodes = flowNodes(source.path, markdown, diagnostics);
  if (nodes === null) return null;
  checkFrontMatter(nodes, source.path, diagnostics);
  const found = findSignature(nodes, source.path, diagnostics);
  const title = nodes.find((node) => node.type === 'heading' && node.depth === 1);
  if (title === undefined) {
    diagnostics.report('no-title', source.path, TOP, 'No title; a page begins with `# Title`');
  }
  if (found === null) return null;
  const { signature, index } = found;
  const table = readTable(nodes, source.path, signature, diagnostics);
  const directives = nodes.filter((node) => node.type === 'containerDirective');
  const admonitions = directives.map(readAdmonition);
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  const returns = paragraphs.find((node) => RETURNS.test(inlineMarkdown(node.children)));
  return {
    file: source.path,
    language: signature.language,
    title: title === undefined ? signature.name : bareText(title),
    description: descriptionOf(nodes.slice(0, index)),
    signature,
    signaturePlace: found.place,
    table,
    returns: returnsOf(returns, source.path, found.place, diagnostics),
    methods: [
      ...admonitions.flatMap((admonition) => admonition.methods),
      ...bareMethodLinks(nodes),
    ],
    notes: admonitions.flatMap(({ note }) => note ?? []),
    ...readFences(fences, source.path, diagnostics),
    starts: {
      title: startOf(title),
      description: startOf(nodes.slice(0, index).find((node) => node.type === 'paragraph')),
      returns: startOf(returns),
      notes: startOf(directives[0]),
      ts: fenceStart(fences, 'ts', 'typescript'),
      results: fenceStart(fences, 'json'),
    },
    placeholders: placeholdersIn(source.text),
  };
}

const TOP: Place = { line: 1, column: 1 };

function startOf(node: RootContent | undefined): Place {
  return node === undefined ? TOP : placeOf(node);
}

function fenceStart(fences: readonly Fence[], ...langs: readonly string[]): Place {
  const fence = fences.find(({ lang }) => langs.includes(lang));
  return fence === undefined ? TOP : { line: fence.line, column: 1 };
}

/** Content in the order of the page, with the elements of MDX opened up; tables that were cut out come last. */
function flowNodes(file: string, markdown: string, diagnostics: Diagnostics): RootContent[] | null {
  const syntax = file.endsWith('.mdx') ? 'mdx' : 'md';
  const tooComplex = (place: Place): null => {
    const reason = `The page nests deeper than ${MOST_NESTED} levels or has too many marks in one paragraph to be read; split it, or put what is no Markdown into a fence`;
    diagnostics.report('too-complex', file, place, reason);
    return null;
  };
  const excess = findExcess(markdown, syntax);
  if (excess !== null) return tooComplex(excess);
  const { markdown: rest, tables } = cutTables(markdown, syntax);
  const squeezed = squeeze(rest);
  try {
    const plain = syntax === 'md' ? readPlainBlocks(rest) : null;
    if (plain !== null) return [...plain, ...tables];
    const root = restoreLines(parseMarkdown(squeezed.markdown, syntax), squeezed.lineOf);
    if (isTooDeep(root)) return tooComplex({ line: 1, column: 1 });
    return [...root.children.flatMap(openElement), ...tables];
  } catch (error) {
    // The parsers recurse over inline marks and expressions, which nothing but their stack limits.
    if (error instanceof RangeError) return tooComplex({ line: 1, column: 1 });
    if (!(error instanceof VFileMessage)) throw error;
    const place =
      error.line === undefined
        ? null
        : { line: squeezed.lineOf(error.line), column: error.column ?? 1 };
    diagnostics.report(
      'mdx-syntax',
      file,
      place,
      `${error.reason}; write \`{\` and \`<\` of a text as \`\\{\` and \`\\<\``,
    );
    return null;
  }
}

function openElement(node: RootContent): RootContent[] {
  return node.type === 'mdxJsxFlowElement' ? node.children.flatMap(openElement) : [node];
}

function checkFrontMatter(
  nodes: readonly RootContent[],
  file: string,
  diagnostics: Diagnostics,
): void {
  const [first] = nodes;
  if (first?.type !== 'yaml') return;
  if (isPlain(first.value)) return;
  const reason = yamlError(first.value);
  if (reason !== null)
    diagnostics.report(
      'front-matter',
      file,
      placeOf(first),
      `The front matter is no YAML: ${reason}`,
    );
}

const PLAIN_ENTRY =
  /^(?<key>[a-z_]+): (?:[\p{L}\p{N}][^:#\t]*|\[[\p{L}\p{N}][\p{L}\p{N} _./-]*(?:, [\p{L}\p{N}][\p{L}\p{N} _./-]*)*\])$/u;

/**
 * Entries of a key and words or a list of words, each key once: that is YAML without a closer look, and what most
 * front matter is.
 */
function isPlain(text: string): boolean {
  const lines = text.split('\n');
  const keys = lines.map((line) => PLAIN_ENTRY.exec(line)?.groups?.['key']);
  return !keys.includes(undefined) && new Set(keys).size === lines.length;
}

/** Only the syntax is looked at: values are not built, so that aliases cannot multiply. */
function yamlError(text: string): string | null {
  try {
    const [error] = parseDocument(text).errors;
    return error === undefined ? null : (error.message.split('\n')[0] ?? '');
  } catch (error) {
    // The parser recurses over nested values.
    if (error instanceof RangeError) return 'it nests too deeply';
    throw error;
  }
}

interface FoundSignature {
  readonly signature: Signature;
  readonly place: Place;
  readonly index: number;
}

function findSignature(
  nodes: readonly RootContent[],
  file: string,
  diagnostics: Diagnostics,
): FoundSignature | null {
  let found: FoundSignature | null = null;
  for (const [index, node] of nodes.entries()) {
    const code = node.type === 'paragraph' ? signatureCode(node) : null;
    if (code === null) continue;
    const place = placeOf(node);
    const signature = parseSignature(code);
    if ('unreadable' in signature) {
      const reason = `The signature cannot be read from \`${excerpt(signature.unreadable)}\` on; it has the form \`Function Name(Val A, Val B = "") Export\``;
      diagnostics.report('bad-signature', file, place, reason);
      return null;
    }
    if (found === null) found = { signature, place, index };
    else if (found.signature.name !== signature.name) {
      const reason = `A second signature, of \`${signature.name}\`; a page describes one function`;
      diagnostics.report('several-signatures', file, place, reason);
    }
  }
  if (found === null) {
    const reason =
      'No signature; a page has a line such as `` `Function Name(Val A, Val B = "") Export` ``';
    diagnostics.report('no-signature', file, { line: 1, column: 1 }, reason);
  }
  return found;
}

function signatureCode(paragraph: Paragraph): string | null {
  const code = paragraph.children.find((child) => child.type === 'inlineCode');
  return code !== undefined && looksLikeSignature(code.value) ? code.value : null;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function readTable(
  nodes: readonly RootContent[],
  file: string,
  signature: Signature,
  diagnostics: Diagnostics,
): readonly TableParameter[] {
  const table = nodes.find(
    (node): node is Table => node.type === 'table' && isParameterTable(node),
  );
  if (table !== undefined) return parseTable(table, file, signature.language, diagnostics);
  if (signature.parameters.length > 0) {
    const columns =
      signature.language === 'ru'
        ? 'Параметр | CLI опция | Тип | Обяз. | Назначение'
        : 'Parameter | CLI option | Type | Required | Description';
    const reason = `No parameter table; ${signature.name} has ${signature.parameters.length} parameters, so the page has a table \`${columns}\``;
    diagnostics.report('no-table', file, { line: 1, column: 1 }, reason);
  }
  return [];
}

function descriptionOf(nodes: readonly RootContent[]): string {
  return nodes
    .filter((node) => node.type === 'paragraph')
    .map((node) => inlineMarkdown(node.children))
    .filter((text) => text !== '')
    .join('\n\n');
}

function returnsOf(
  paragraph: Paragraph | undefined,
  file: string,
  place: Place,
  diagnostics: Diagnostics,
): string {
  if (paragraph === undefined) {
    diagnostics.report('no-returns', file, place, 'No line `Returns: Type - description`');
    return '';
  }
  const value = inlineMarkdown(paragraph.children).replace(RETURNS, '');
  const dash = /\s[-–—]\s/u.exec(value);
  return dash === null ? value : value.slice(dash.index + dash[0].length);
}

function readAdmonition(directive: ContainerDirective): {
  note: Note | null;
  methods: MethodLink[];
} {
  const paragraphs = directive.children.filter((child) => child.type === 'paragraph');
  const label = paragraphs.find((child) => child.data?.directiveLabel === true);
  const body = paragraphs.filter((child) => child !== label);
  const methods = body.flatMap(methodLinks);
  const texts = body
    .filter((child) => !API_LINK.test(bareText(child)))
    .map((child) => inlineMarkdown(child.children));
  const text = texts.join('\n\n');
  if (text === '') return { note: null, methods };
  return {
    note: { kind: directive.name, title: label === undefined ? null : bareText(label), text },
    methods,
  };
}

/** Older pages have the line without an admonition around it. */
function bareMethodLinks(nodes: readonly RootContent[]): MethodLink[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? methodLinks(node) : []));
}

function methodLinks(paragraph: Paragraph): MethodLink[] {
  if (!API_LINK.test(bareText(paragraph))) return [];
  return linksOf(paragraph.children).filter(({ method }) => METHOD.test(method));
}

function linksOf(nodes: readonly PhrasingContent[]): MethodLink[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link')
      return [{ method: bareText(node), url: node.url, place: placeOf(node) }];
    return 'children' in node ? linksOf(node.children) : [];
  });
}

type FenceParts = Pick<Page, 'ts' | 'commands' | 'results'>;

function readFences(fences: readonly Fence[], file: string, diagnostics: Diagnostics): FenceParts {
  const results: JsonValue[] = [];
  const commands: PlacedCommand[] = [];
  let ts: string | null = null;
  for (const fence of fences) {
    const place = { line: fence.line, column: 1 };
    if (!fence.closed) {
      diagnostics.report(
        'unclosed-fence',
        file,
        place,
        `The \`${fence.lang}\` fence that begins here is not closed`,
      );
    } else if (fence.lang === 'json') {
      const value = readJson(fence, file, place, diagnostics);
      if (value !== undefined && !isErrorBody(value)) results.push(value);
    } else if (fence.lang === 'ts' || fence.lang === 'typescript') {
      ts ??= fence.value.trimEnd();
    } else if (SHELLS.has(fence.lang)) {
      commands.push(...commandLines(fence.value).map((line) => ({ line, place })));
    }
  }
  return { ts, commands, results };
}

function readJson(
  fence: Fence,
  file: string,
  place: Place,
  diagnostics: Diagnostics,
): JsonValue | undefined {
  if (fence.value.trim() === '') return undefined;
  try {
    const value: JsonValue = JSON.parse(fence.value);
    if (!nestsDeeper(value, MOST_NESTED)) return value;
    const reason = `This result nests deeper than ${MOST_NESTED} levels; shorten the example`;
    diagnostics.report('bad-json', file, place, reason);
    return undefined;
  } catch (error) {
    diagnostics.report(
      'bad-json',
      file,
      place,
      `This result is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

function nestsDeeper(value: JsonValue, limit: number): boolean {
  let level: readonly JsonValue[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return false;
}

/** An example of a failure says nothing of the result's type. */
function isErrorBody(value: JsonValue): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'error' in value &&
    !('result' in value)
  );
}
