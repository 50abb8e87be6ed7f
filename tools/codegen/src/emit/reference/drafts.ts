/** The facts as data of `@oint/reference`: an index of all names, and a module of facts a scope. */
import { NOTICE_FILE } from '@oint/reference';
import { COMMON_TEXTS, NO_TEXTS, TEXT_LANGUAGES } from '@oint/reference/texts';

import type { Language } from '../../ir.ts';
import { PACKED_REFERENCE } from '../../library.ts';
import type { AllTexts } from '../../texts/compile-texts.ts';
import type { Draft, EmitterInput } from '../draft.ts';
import type { Scope } from '../scoped-reference.ts';
import { answersModule } from './answers-module.ts';
import { eventsModule, placementsModule } from './handlers-modules.ts';
import { indexModule } from './index-module.ts';
import { scopeModule } from './scope-module.ts';
import { textsModule, titlesIn, titlesModule } from './texts-module.ts';

export function drafts({
  reference: { scopes, answers, events, placements, notice, texts },
}: Pick<EmitterInput, 'reference'>): Draft[] {
  if (scopes.length === 0) return [];
  return [
    {
      path: `${PACKED_REFERENCE}/index.gen.ts`,
      input: scopes.map(({ digest }) => digest),
      make: () => indexModule(scopes),
    },
    ...scopes.map((scope) => ({
      path: `${PACKED_REFERENCE}/${scope.module}.gen.ts`,
      input: scope.digest,
      make: () => scopeModule(scope),
    })),
    ...scopes.map(({ name, module }) => {
      const own = answers.get(name) ?? {};
      return {
        path: `${PACKED_REFERENCE}/answers/${module}.gen.ts`,
        input: own,
        make: () => answersModule(name, own),
      };
    }),
    {
      path: `${PACKED_REFERENCE}/events.gen.ts`,
      input: events,
      make: () => eventsModule(events),
    },
    {
      path: `${PACKED_REFERENCE}/placements.gen.ts`,
      input: placements,
      make: () => placementsModule(placements),
    },
    ...TEXT_LANGUAGES.flatMap((language) => textDrafts(scopes, texts, language)),
    ...(notice === null
      ? []
      : [{ path: `${PACKED_REFERENCE}/${NOTICE_FILE}`, input: notice, make: () => notice }]),
  ];
}

function textDrafts(scopes: readonly Scope[], texts: AllTexts, language: Language): Draft[] {
  const titles = titlesIn(texts, language);
  const modules = [...scopes, { name: COMMON_TEXTS, module: COMMON_TEXTS }];
  return [
    {
      path: `${PACKED_REFERENCE}/titles/${language}.gen.ts`,
      input: titles,
      make: () => titlesModule(language, titles),
    },
    ...modules.map(({ name, module }) => {
      const own = texts.get(name)?.[language] ?? NO_TEXTS;
      return {
        path: `${PACKED_REFERENCE}/texts/${language}/${module}.gen.ts`,
        input: own,
        make: () => textsModule(name, language, own),
      };
    }),
  ];
}
