/** Doc comments of generated functions: meaning, names, REST method, notes, example. */
import { docCode, docText, linkTarget, wrap } from '@oint/reference/typescript';

import type { FunctionNode, Language, Localized } from '../../ir.ts';
import { deprecation } from '../deprecation-note.ts';

/** Language of generated code; a page without English shows its Russian. */
const LANGUAGE: Language = 'en';

/** A text of the docs in the language of generated code, safe in a comment. */
export function commentText(text: Localized): string {
  return docText(text[LANGUAGE]);
}

/** The comment of a function, ready to stand between the marks. */
export function functionDoc(node: FunctionNode): string {
  const notes = node.notes[LANGUAGE].map(
    // Made safe as a whole: marks of ours and text of the page could together close the comment.
    ({ kind, title, text }) => docText(`**${title ?? labelOf(kind)}:** ${text}`),
  );
  const prose = [
    commentText(node.description) || commentText(node.title),
    ...notes,
    identity(node),
  ];
  const paragraphs = [...prose.map((text) => wrap(text)), ...tags(node)];
  return `\n${paragraphs.filter((part) => part !== '').join('\n\n')}`;
}

function labelOf(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** Under which names people know the function, and where its documentation is. */
function identity(node: FunctionNode): string {
  const name = `Russian name: \`${docText(node.names.ru)}\`.`;
  if (node.method === null) return name;
  if (node.link === null) return `${name} REST method: \`${docText(node.method)}\`.`;
  return `${name} REST method: [${docText(node.method)}](${docText(linkTarget(node.link[LANGUAGE]))}).`;
}

function tags(node: FunctionNode): string[] {
  const result = returns(node);
  const lines = result === '' ? [] : [`@returns ${result}`];
  if (node.client || node.server !== null) {
    const whom = node.client ? 'portal' : `${node.server} server`;
    lines.push(`@throws {OintError} What the ${whom} refused, or why there is no answer.`);
  }
  const deprecated = deprecation(node);
  if (deprecated !== null) lines.push(`@deprecated ${deprecated.en}`);
  const example = node.examples[LANGUAGE].ts ?? node.examples.ru.ts;
  const code = example === null ? [] : [`@example\n${docCode(example)}`];
  return [lines.map((line) => wrap(line)).join('\n'), ...code];
}

function returns(node: FunctionNode): string {
  const text = sentence(commentText(node.returns));
  if (!node.envelope) return text;
  const call = 'Awaited, the call gives its `result`; `.withEnvelope()` gives the whole answer.';
  return text === '' ? call : `${text}. ${call}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
