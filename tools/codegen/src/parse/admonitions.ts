/** Admonitions: notes for the reader, and the line that links the REST method. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

import type { Place } from '../diagnostics/finding.ts';
import type { Note } from '../ir.ts';
import { bareText, inlineMarkdown } from './inline-markdown.ts';
import { placeOf } from './place.ts';

export interface MethodLink {
  /** REST method: `im.dialog.read`. */
  readonly method: string;
  readonly url: string;
  readonly place: Place;
}

const API_LINK =
  /^(?:Методы? в документации API|Methods? (?:at|in) (?:the )?API documentation)\s*:/iu;
/** Some methods have no dot in their names: `profile`, `server_time`. */
const METHOD = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/iu;

export function readAdmonition(directive: ContainerDirective): {
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
export function bareMethodLinks(nodes: readonly RootContent[]): MethodLink[] {
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
