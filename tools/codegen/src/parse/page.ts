/** One page of method docs, read into its parts. Knows Markdown; knows nothing of bindings or other pages. */
import type { Paragraph, RootContent } from 'mdast';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Language, Note } from '../ir.ts';
import type { SourceFile } from '../read/source-file.ts';
import { bareMethodLinks, type MethodLink, readAdmonition } from './admonitions.ts';
import { type FenceParts, readFences } from './fence-parts.ts';
import { findSignature } from './find-signature.ts';
import { flowNodes } from './flow-nodes.ts';
import { checkFrontMatter } from './front-matter.ts';
import { bareText, inlineMarkdown } from './inline-markdown.ts';
import { mendTables } from './mend-tables.ts';
import { findParameterTable, type ParameterTable, parseTable } from './parameter-table.ts';
import { placeOf } from './place.ts';
import { placeholdersIn } from './placeholder.ts';
import { type Fence, prepare } from './prepare.ts';
import type { Signature } from './signature.ts';

export interface Page extends FenceParts {
  /** Relative to the project's root. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  /** Markdown, paragraphs separated by an empty line. */
  readonly description: string;
  readonly signature: Signature;
  readonly signaturePlace: Place;
  readonly table: ParameterTable['rows'];
  /** Names of parameters that are not on the command line, and so not in the SDK either. */
  readonly unlisted: readonly string[];
  /** Markdown after the type of the return line. */
  readonly returns: string;
  readonly methods: readonly MethodLink[];
  readonly notes: readonly Note[];
  readonly starts: PartStarts;
  /** Where `TODO` stands in the file. */
  readonly placeholders: readonly Place[];
}

/** Where parts begin that the page has one of, or the first of several; where there is none, the page. */
export type PartStarts = Readonly<
  Record<'title' | 'description' | 'returns' | 'notes' | 'ts' | 'results', Place>
>;

const RETURNS = /^(?:Возвращаемое значение|Returns)\s*:\s*/iu;

/** Reads a page; `null` when it is too broken to go on with, and then a diagnostic says why. */
export function parsePage(source: SourceFile, diagnostics: Diagnostics): Page | null {
  const { markdown, fences } = prepare(source.text);
  const mended = mendTables(markdown, source.path, diagnostics);
  const nodes = flowNodes(source.path, mended, diagnostics);
  if (nodes === null) return null;
  checkFrontMatter(nodes, source.path, diagnostics);
  const found = findSignature(nodes, source.path, diagnostics);
  const title = nodes.find((node) => node.type === 'heading' && node.depth === 1);
  if (title === undefined) {
    diagnostics.report('no-title', source.path, TOP, 'No title; a page begins with `# Title`');
  }
  if (found === null) return null;
  const { signature, index } = found;
  const { rows, unlisted } = readTable(nodes, source.path, signature, diagnostics);
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
    table: rows,
    unlisted,
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

function readTable(
  nodes: readonly RootContent[],
  file: string,
  signature: Signature,
  diagnostics: Diagnostics,
): ParameterTable {
  const table = findParameterTable(nodes.filter((node) => node.type === 'table'));
  if (table !== undefined) return parseTable(table, file, signature, diagnostics);
  if (signature.parameters.length > 0) {
    const columns =
      signature.language === 'ru'
        ? 'Параметр | CLI опция | Тип | Обяз. | Назначение'
        : 'Parameter | CLI option | Type | Required | Description';
    const reason = `No parameter table; ${signature.name} has ${signature.parameters.length} parameters, so the page has a table \`${columns}\``;
    diagnostics.report('no-table', file, { line: 1, column: 1 }, reason);
  }
  return { rows: [], unlisted: [] };
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
