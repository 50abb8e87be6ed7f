import type { FunctionNode, Localized } from '../ir.ts';

/** What to tell of a function whose REST method is deprecated; `null` for every other. Markdown. */
export function deprecation({ rest }: FunctionNode): Localized | null {
  if (rest === null || rest.deprecated === null) return null;
  const { name, deprecated } = rest;
  if (deprecated.successor === null)
    return {
      ru: `Метод REST \`${name}\` устарел.`,
      en: `The REST method \`${name}\` is deprecated.`,
    };
  return {
    ru: `Метод REST \`${name}\` устарел; вместо него — \`${deprecated.successor}\`.`,
    en: `The REST method \`${name}\` is deprecated; its successor is \`${deprecated.successor}\`.`,
  };
}
