/** The REST methods in the SDK: their types by scope, and what the transport has to know of them at run time. */
import { NOTICE_FILE } from '@oint/reference';
import { COMMON_TEXTS } from '@oint/reference/texts';
import type { ModuleNode } from '@oint/reference/typescript';

import { SDK_REST } from '../../library.ts';
import type { Draft, EmitterInput } from '../draft.ts';
import { assembled } from '../module/assembled.ts';
import type { Scope } from '../scoped-reference.ts';
import { secondsOf } from './seconds.ts';
import { wordsOf } from './words.ts';

export function drafts({
  reference: { scopes, events, placements, systemErrors, notice, texts },
}: Pick<EmitterInput, 'reference'>): Draft[] {
  if (scopes.length === 0) return [];
  const seconds = secondsOf(scopes);
  const names = scopes.map((scope) => ({
    name: scope.name,
    module: scope.module,
    twice: [...seconds.values()].includes(scope),
  }));
  const methods = scopes.flatMap(({ signatures }) => signatures.map(({ name }) => name));
  return [
    ...scopes.flatMap((scope) => {
      const input = [scope.digest, ...secondsIn(scope, seconds)];
      const described = [input, texts.get(scope.name), texts.get(COMMON_TEXTS)];
      return [
        draft(scope.module, described, async () =>
          (await import('./scope-module.ts')).scopeModule(
            scope,
            seconds,
            wordsOf(scope.name, texts),
          ),
        ),
        draft(`members/${scope.module}`, described, async () =>
          (await import('./members.ts')).membersModule(scope, seconds, wordsOf(scope.name, texts)),
        ),
        draft(`metadata/${scope.module}`, input, async () =>
          (await import('./metadata.ts')).metadataModule(scope, seconds),
        ),
      ];
    }),
    draft('index', names, async () => (await import('./index-module.ts')).indexModule(names)),
    draft('members/index', names, async () =>
      (await import('./members-index.ts')).membersIndex(names),
    ),
    draft('metadata/index', names, async () =>
      (await import('./metadata.ts')).metadataIndex(names),
    ),
    draft('names', methods, async () => (await import('./names-module.ts')).namesModule(methods)),
    draft('events', events, async () => (await import('./events-module.ts')).eventsModule(events)),
    draft('placements', placements, async () =>
      (await import('./placements-module.ts')).placementsModule(placements),
    ),
    draft('values', systemErrors, async () =>
      (await import('./values.ts')).valuesModule(systemErrors),
    ),
    ...(notice === null
      ? []
      : [{ path: `${SDK_REST}/${NOTICE_FILE}`, input: notice, make: () => notice }]),
  ];
}

/** What a scope's modules depend on beside its facts: which names are of both versions, and the facts of the second. */
function secondsIn({ signatures }: Scope, seconds: ReadonlyMap<string, Scope>): string[] {
  return signatures.flatMap(({ name }) => {
    const second = seconds.get(name);
    return second === undefined ? [] : [name, second.name, second.digest];
  });
}

function draft(name: string, input: unknown, make: () => Promise<ModuleNode>): Draft {
  return {
    path: `${SDK_REST}/${name}.gen.ts`,
    input,
    make: async () => assembled(await make()),
  };
}
