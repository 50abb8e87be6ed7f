/**
 * Runs of empty lines made one: where fences and tables were cut out there are many, each costs the parser as much as a
 * line of text, and Markdown takes any number of them for one.
 */
import type { Nodes, Root } from 'mdast';

export interface Squeezed {
  readonly markdown: string;
  /** The line in the page, by the line in the squeezed text; both one-based. */
  readonly lineOf: (line: number) => number;
}

export function squeeze(markdown: string): Squeezed {
  const kept: string[] = [];
  const numbers: number[] = [];
  let wasEmpty = false;
  for (const [index, line] of markdown.split('\n').entries()) {
    const isEmpty = line.trim() === '';
    if (isEmpty && wasEmpty) continue;
    wasEmpty = isEmpty;
    kept.push(line);
    numbers.push(index + 1);
  }
  return { markdown: kept.join('\n'), lineOf: (line) => numbers[line - 1] ?? line };
}

/** Gives the nodes of a tree parsed from squeezed text their lines in the page. */
export function restoreLines(root: Root, lineOf: Squeezed['lineOf']): Root {
  const nodes: Nodes[] = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.position !== undefined) {
      node.position.start.line = lineOf(node.position.start.line);
      node.position.end.line = lineOf(node.position.end.line);
    }
    if ('children' in node) nodes.push(...node.children);
  }
  return root;
}
