import type { MethodLink } from '../parse/admonitions.ts';
import type { Page } from '../parse/page.ts';
import type { KnownMethods } from '../reference/reference.ts';

/**
 * Pages without the links that only look like methods: some methods have no dot, `profile`, and then nothing but the
 * reference tells them from a word, `here`.
 */
export function knownLinks(pages: readonly Page[], { names }: KnownMethods): Page[] {
  const dotless = new Set(
    names.filter((name) => !name.includes('.')).map((name) => name.toLowerCase()),
  );
  const isMethod = ({ method }: MethodLink): boolean =>
    /[._]/u.test(method) || dotless.has(method.toLowerCase());
  return pages.map((page) =>
    page.methods.every(isMethod) ? page : { ...page, methods: page.methods.filter(isMethod) },
  );
}
