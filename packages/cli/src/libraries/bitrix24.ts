import type { ReferenceIndex, ReferenceScope } from '../reference/facts.ts';
import type { LibraryIndex, SectionSpec } from '../spec/command.ts';
import type { Library } from '../spec/library.ts';

/** The commands that codegen wrote, and the SDK's functions behind them. */
export const bitrix24: Library = {
  name: 'bitrix24',
  title: 'Bitrix24',
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
    grantsAccess: (url) => /\/rest\/(?:api\/)?\d+\/[^/]+/i.test(url),
  },
  secretOptions: new Set(['clientsecret', 'refresh']),
  reference: {
    async loadIndex() {
      const module: { reference: ReferenceIndex } =
        await import('../generated/bitrix24/reference/index.gen.ts');
      return module.reference;
    },
    async loadScope(name) {
      const module: { scope: ReferenceScope } = await import(
        `../generated/bitrix24/reference/${name}.gen.ts`
      );
      return module.scope;
    },
  },
  async loadIndex() {
    const module: { library: LibraryIndex } = await import('../generated/bitrix24/index.gen.ts');
    return module.library;
  },
  async loadSection(section) {
    const module: { section: SectionSpec } = await import(
      `../generated/bitrix24/${section}.gen.ts`
    );
    return module.section;
  },
  async loadFunctions(section) {
    const module: Record<string, unknown> = await import(`@oint/sdk/bitrix24/${section}`);
    return module;
  },
};
