/** The documentation's own texts, where an import carries them. They are data, and stay data. */
import type { MethodFacts } from '@oint/reference';
import { parseFacts } from '@oint/reference/node';
import { visibleText } from '@oint/reference/typescript';

import { LINK } from '../reference/links.ts';

/** Facts whose descriptions people can read outside of the documentation. */
export function readableFacts(path: string, text: string): MethodFacts {
  const facts = parseFacts(path, text);
  if (!text.includes('"description"')) return facts;
  // A field may be called so too; behind its name stands a structure.
  const readable: MethodFacts = JSON.parse(text, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? readableText(value) : value,
  );
  return readable;
}

/** Markdown without marks of the documentation's dialect, and without links that lead nowhere from here. */
export function readableText(text: string): string {
  return visibleText(text)
    .replaceAll(LINK, (link, label: string, target: string) =>
      /^https?:/u.test(target) ? link : label,
    )
    .replaceAll(/\{%[^%\n]{0,300}%\}|[ \t]?\{[#.][\w-]{1,100}\}/gu, '')
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
