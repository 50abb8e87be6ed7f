/** Texts of a scope in one language, and the titles of all methods apart: who searches needs them, and nothing else. */
import type { ScopeTexts, Titles } from '@oint/reference/texts';
import { literal } from '@oint/reference/typescript';

import type { Language } from '../../ir.ts';
import type { AllTexts } from '../../texts/compile-texts.ts';
import { textsBanner } from '../banner.ts';

export function textsModule(scope: string, language: Language, texts: ScopeTexts): string {
  const methods = Object.entries(texts.methods)
    .map(([name, { returns, params, result }]) => [name, { returns, params, result }] as const)
    .filter(([, lines]) => Object.values(lines).some((line) => line !== undefined));
  const packed: ScopeTexts = { shared: texts.shared, methods: Object.fromEntries(methods) };
  return `// ${textsBanner(language, scope)}\nimport type { ScopeTexts } from '../../../../texts/texts.ts';

export const texts: ScopeTexts = ${literal(packed)};
`;
}

export function titlesModule(language: Language, titles: Titles): string {
  return `// ${textsBanner(language)}\nimport type { Titles } from '../../../texts/texts.ts';

export const titles: Titles = ${literal(titles)};
`;
}

/** By method, in the order of the scopes. */
export function titlesIn(texts: AllTexts, language: Language): Titles {
  const titled = [...texts.values()].flatMap((own) =>
    Object.entries(own[language].methods).map(([name, { title }]) => [name, title] as const),
  );
  return Object.fromEntries(
    titled.flatMap(([name, title]) => (title === undefined ? [] : [[name, title]])),
  );
}
