/** The texts of all scopes, checked against the facts. */
import { COMMON_TEXTS, NO_TEXTS, type ScopeTexts } from '@oint/reference/texts';

import type { Cache } from '../cache/cache.ts';
import { checkText } from '../check/check-text.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Language } from '../ir.ts';
import type { TextFiles } from './read-texts.ts';
import type { ScopeFacts } from './scope-facts.ts';

/** Texts of a scope in both languages. */
export type Texts = Readonly<Record<Language, ScopeTexts>>;

/** By scope; {@link COMMON_TEXTS} is one too. */
export type AllTexts = ReadonlyMap<string, Texts>;

interface Compiled {
  readonly texts: Texts;
  readonly findings: Diagnostics['recorded'];
}

/** What an earlier run made of the same files and facts is not made again: the parser takes long to load. */
export async function compileTexts(
  files: readonly TextFiles[],
  scopes: readonly ScopeFacts[],
  cache: Cache,
  diagnostics: Diagnostics,
): Promise<AllTexts> {
  const all = new Map<string, Texts>();
  for (const some of files) {
    const own =
      some.scope === COMMON_TEXTS ? scopes : scopes.filter(({ name }) => name === some.scope);
    const content = JSON.stringify([some, own.map(({ digest }) => digest)]);
    const { texts, findings } = await cache.get('texts', content, () => compileScope(some, own));
    diagnostics.replay(findings);
    all.set(some.scope, texts);
  }
  return all;
}

async function compileScope(
  { scope, files }: TextFiles,
  scopes: readonly ScopeFacts[],
): Promise<Compiled> {
  const [{ parseTexts }, { checkStyle }, checks] = await Promise.all([
    import('./parse-texts.ts'),
    import('./check-style.ts'),
    import('./check-texts.ts'),
  ]);
  const diagnostics = new Diagnostics();
  const methods = scopes.flatMap((own) => own.methods);
  const read = (language: Language) => {
    const source = files[language];
    if (source === undefined || !checkText(source, diagnostics)) return undefined;
    return { path: source.path, file: parseTexts(source, diagnostics) };
  };
  const parsed = { en: read('en'), ru: read('ru') };
  for (const [own, other] of [
    [parsed.en, parsed.ru],
    [parsed.ru, parsed.en],
  ] as const) {
    if (own === undefined) continue;
    if (scopes.length === 0)
      diagnostics.report('stale-text', own.path, null, `\`${scope}\` is no scope of the reference`);
    else checks.checkStale(own.path, own.file, methods, diagnostics);
    checkStyle(own.path, own.file, diagnostics);
    checks.checkTranslated(own.path, own.file, other?.file, diagnostics);
    checks.checkTitles(own.path, own.file, methods, diagnostics);
  }
  return {
    texts: { en: parsed.en?.file.texts ?? NO_TEXTS, ru: parsed.ru?.file.texts ?? NO_TEXTS },
    findings: diagnostics.recorded,
  };
}
