/** The facts as data of `@oint/reference`: an index of all names, and a module of facts a scope. */
import { NOTICE_FILE } from '@oint/reference';

import { PACKED_REFERENCE } from '../../library.ts';
import type { Draft, EmitterInput } from '../draft.ts';
import { answersModule } from './answers-module.ts';
import { eventsModule, placementsModule } from './handlers-modules.ts';
import { indexModule } from './index-module.ts';
import { scopeModule } from './scope-module.ts';

export function drafts({
  reference: { scopes, answers, events, placements, notice },
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
    ...(notice === null
      ? []
      : [{ path: `${PACKED_REFERENCE}/${NOTICE_FILE}`, input: notice, make: () => notice }]),
  ];
}
