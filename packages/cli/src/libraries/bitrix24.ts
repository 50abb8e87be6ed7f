import type { Reference } from '@oint/reference';

import type { LibraryIndex, SectionSpec } from '../spec/command.ts';
import type { RestLibrary } from '../spec/library.ts';

/** The commands that codegen wrote, and the SDK's functions behind them. */
export const bitrix24: RestLibrary = {
  name: 'bitrix24',
  title: { ru: 'Битрикс24', en: 'Bitrix24' },
  connection: {
    options: [
      {
        name: 'url',
        variable: 'OINT_BITRIX24_URL',
        required: true,
        secret: 'in-address',
        description: {
          ru: 'URL вебхука или адрес портала, если есть токен',
          en: 'Webhook URL, or the portal address with a token',
        },
        summary: { ru: 'URL вебхука или адрес портала', en: 'webhook URL or portal address' },
      },
      {
        name: 'token',
        variable: 'OINT_BITRIX24_TOKEN',
        required: false,
        secret: 'all',
        description: {
          ru: 'Токен доступа, если URL не вебхук',
          en: 'Access token, when the URL is not a webhook',
        },
        summary: { ru: 'токен доступа', en: 'access token' },
      },
    ],
    grantsAccess: (url) => /\/rest\/(?:api\/)?\d+\/[^/]+/iu.test(url),
  },
  authorizationServer: 'OINT_BITRIX24_OAUTH_URL',
  secretOptions: new Set(['clientsecret', 'code', 'refresh']),
  reference: {
    loadMethods: async () => (await reference()).loadMethods(),
    loadFacts: async (method) => (await reference()).loadFacts(method),
    loadEvents: async () => (await reference()).loadEvents(),
    loadPlacements: async () => (await reference()).loadPlacements(),
    loadDescribed: async (method, language) => (await reference()).loadDescribed(method, language),
    loadTitles: async (language) => (await reference()).loadTitles(language),
    loadAnswers: async (method) => (await reference()).loadAnswers(method),
  },
  async loadMetadata() {
    return (await import('@oint/sdk/bitrix24/rest/client')).metadata;
  },
  async loadIndex() {
    const module: { library: LibraryIndex } = await import('#generated/bitrix24/index');
    return module.library;
  },
  async loadSection(section) {
    const module: { section: SectionSpec } = await import(`#generated/bitrix24/${section}`);
    return module.section;
  },
  async loadFunctions(section) {
    const module: Record<string, unknown> = await import(`@oint/sdk/bitrix24/${section}`);
    return module;
  },
};

/** Most commands do without. */
async function reference(): Promise<Reference> {
  const module = await import('@oint/reference/bitrix24');
  return module.bitrix24;
}
