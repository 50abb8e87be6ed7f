/** Finds the signature among the content of a page. */
import type { Paragraph, RootContent } from 'mdast';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import { bareText } from './inline-markdown.ts';
import { placeOf } from './place.ts';
import { looksLikeSignature, parseSignature, type Signature } from './signature.ts';

export interface FoundSignature {
  readonly signature: Signature;
  readonly place: Place;
  /** Where it stands among the nodes. */
  readonly index: number;
}

export function findSignature(
  nodes: readonly RootContent[],
  file: string,
  diagnostics: Diagnostics,
): FoundSignature | null {
  let found: FoundSignature | null = null;
  for (const [index, node] of nodes.entries()) {
    const code = node.type === 'paragraph' ? signatureText(node) : null;
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

/** Inline code, or, in old pages, italics. */
function signatureText({ children }: Paragraph): string | null {
  for (const child of children) {
    if (child.type !== 'inlineCode' && child.type !== 'emphasis') continue;
    const text = bareText(child);
    if (looksLikeSignature(text)) return text;
  }
  return null;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
