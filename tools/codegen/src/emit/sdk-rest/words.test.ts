import type { MethodFacts, TypeFact } from '@oint/reference';
import { NO_TEXTS, type ScopeTexts } from '@oint/reference/texts';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { SDK_REST } from '../../library.ts';
import { makeFiles } from '../emit.ts';
import { NO_REFERENCE, scopesOfFacts } from '../scoped-reference.ts';
import { drafts } from './drafts.ts';

const TICKET: TypeFact = {
  fields: {
    ID: { type: 'integer', required: true },
    TITLE: { type: 'string', required: true },
    CREATED_BY_THE_USER: { type: 'integer', required: true },
    CLOSED_BY_THE_USER: { type: 'integer', required: true },
  },
};

const method = (name: string, facts: Partial<MethodFacts>): MethodFacts =>
  methodFacts(name, { scopes: ['desk'], access: 'read', ...facts });

const SCOPES = scopesOfFacts([
  method('desk.ticket.get', { params: { fields: { id: { type: 'integer' } } }, result: TICKET }),
  method('desk.ticket.list', { result: { array: TICKET } }),
  method('desk.person.list', { result: { array: TICKET } }),
]);

const EN: ScopeTexts = {
  shared: [
    { of: 'desk.person.*', fields: { ID: 'ID of the person' } },
    { of: 'desk.**', fields: { id: 'ID of the ticket', TITLE: 'What it is */ about' } },
  ],
  methods: { 'desk.ticket.get': { title: 'Returns a ticket', returns: 'The ticket' } },
};
const RU: ScopeTexts = {
  shared: [{ of: 'desk.**', fields: { id: 'ID обращения', TITLE: 'О чём оно' } }],
  methods: { 'desk.ticket.get': { title: 'Возвращает обращение', returns: 'Обращение' } },
};

async function emitted(texts: { en: ScopeTexts; ru: ScopeTexts }) {
  const reference = { ...NO_REFERENCE, scopes: SCOPES, texts: new Map([['desk', texts]]) };
  const files = await makeFiles(drafts({ reference }));
  const textOf = (name: string) =>
    files.find(({ path }) => path === `${SDK_REST}/${name}.gen.ts`)?.text ?? '';
  return { types: textOf('desk'), members: textOf('members/desk') };
}

test('a member says what the method does and returns, in English first', async () => {
  const { members } = await emitted({ en: EN, ru: RU });
  expect(members).toContain(`      /**
       * Returns a ticket
       *
       * Возвращает обращение
       *
       * Scope: \`desk\`.
       * @returns The ticket · Обращение
       * @see `);
});

test('a field has its text, and a structure of several methods that which is said by all', async () => {
  const { types } = await emitted({ en: EN, ru: RU });
  expect(types).toContain(`    params: {
      /**
       * ID of the ticket
       *
       * ID обращения
       */
      id?: NumberInput | undefined;
    };`);
  expect(types).toContain(`  ID: number;
  /**
   * What it is *\\/ about
   *
   * О чём оно
   */
  TITLE: string;`);
});

/** Without comments, and however lines are broken. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*\*.*?\*\//gsu, '').replaceAll(/\s+|;(?=\s*\})/gu, '');
}

test('texts change no type', async () => {
  const described = await emitted({ en: EN, ru: RU });
  const bare = await emitted({ en: NO_TEXTS, ru: NO_TEXTS });
  expect(codeOf(described.types)).toBe(codeOf(bare.types));
  expect(described.types).not.toBe(bare.types);
});
