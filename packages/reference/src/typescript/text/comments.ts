/** Doc comments of methods and fields. */
import { docText, wrap } from './code.ts';

/** What the comment says: a description, if there is one, and a tag. */
export function docOf(description?: string, tag?: string): string | undefined {
  if (description === undefined) return tag;
  const lines = linesOf(docText(description));
  return (tag === undefined ? lines : [...lines, '', tag]).join('\n');
}

/** Indented lines are code or parts of a list: only what stands at the margin is wrapped. */
function linesOf(text: string): string[] {
  let fenced = false;
  return text.split('\n').flatMap((line) => {
    const fence = /^\s*```/u.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced || /^\s/u.test(line) ? [line] : wrap(line, 4).split('\n');
  });
}
