/** The Markdown parsers: CommonMark with tables, front matter and `:::` containers, and the same in MDX. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Of the directives only the container form is registered: the others take text such as `12:30` apart. */
function remarkContainers(this: Processor): void {
  const data = this.data();
  const [container] = [directive().flow?.[COLON] ?? []].flat();
  if (container === undefined)
    throw new Error('micromark-extension-directive has no container construct');
  (data.micromarkExtensions ??= []).push({ flow: { [COLON]: container } });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}

const COLON = 58;

const commonmark = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkContainers)
  .freeze();

const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkContainers)
  .freeze();

/** Parses prepared Markdown; MDX that is not well formed throws a `VFileMessage`. */
export function parseMarkdown(markdown: string, syntax: 'md' | 'mdx'): Root {
  return (syntax === 'mdx' ? mdx : commonmark).parse(markdown);
}
