import type { IndexedMethod } from '@oint/reference';
import type { Ranking } from '@oint/reference/rank';

import { commandName } from '../../names/command-name.ts';
import type { ListedMethod } from '../../reference/listed-methods.ts';
import { makeRanking } from '../../reference/make-ranking.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { isDeletion } from '../policy.ts';
import { LOOKS_UP, type Tool } from '../tool.ts';
import { numberIn, textIn } from './tool-input.ts';

const SHOWN = 8;

export const search: Tool = {
  name: 'b24_search',
  title: 'Find methods',
  description:
    'Finds REST methods of Bitrix24 by what is wanted, in English or Russian words: "move a deal to another stage", «кто в отпуске». The best come first.',
  input: {
    type: 'object',
    properties: {
      query: { type: 'string', minLength: 1, maxLength: 500 },
      scope: { type: 'string', description: 'only of this permission: crm, task, im…' },
      access: { enum: ['read', 'write'] },
      limit: { type: 'integer', minimum: 1, maximum: 30, description: `default ${SHOWN}` },
    },
    required: ['query'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      methods: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            version: { enum: [2, 3] },
            access: { enum: ['read', 'write', 'delete'] },
            title: { type: 'string' },
            functions: { type: 'array', items: { type: 'string' } },
          },
          required: ['name', 'version', 'access'],
        },
      },
      more: { type: 'integer' },
    },
    required: ['methods', 'more'],
  },
  hints: LOOKS_UP,
  async run(input, session) {
    const ranking = await rankingIn(session.library);
    const found = ranking(textIn(input, 'query') ?? '', {
      scope: textIn(input, 'scope'),
      access: accessIn(input),
    });
    const limit = numberIn(input, 'limit') ?? SHOWN;
    const { language } = session.context;
    return {
      methods: found.slice(0, limit).map((method) => shown(method, method.title?.[language])),
      more: Math.max(0, found.length - limit),
    };
  },
};

const RANKINGS = new WeakMap<RestLibrary, Promise<Ranking<ListedMethod>>>();

/** All methods with their texts, which are read when the first phrase comes. */
function rankingIn(library: RestLibrary): Promise<Ranking<ListedMethod>> {
  const ranking = RANKINGS.get(library) ?? makeRanking(library);
  RANKINGS.set(library, ranking);
  return ranking;
}

function accessIn({
  access,
}: Readonly<Record<string, unknown>>): IndexedMethod['access'] | undefined {
  return access === 'read' || access === 'write' ? access : undefined;
}

function shown(
  { name, version, access, deprecated, commands }: ListedMethod,
  title: string | undefined,
) {
  return {
    name,
    version,
    access: isDeletion(name) ? 'delete' : access,
    ...(title === undefined ? {} : { title }),
    ...(deprecated ? { deprecated } : {}),
    ...(commands.length > 0
      ? { functions: commands.map((command) => commandName(command.name)) }
      : {}),
  };
}
