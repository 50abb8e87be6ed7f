/** The first state of a function: two pages and a binding, with placeholders for what only a person can write. */
import type { MethodFacts } from '@oint/reference';
import { camelCase, capitalized, wordsOf } from '@oint/reference/typescript';

import type { Language, Localized } from '../ir.ts';
import { RESERVED_OPTIONS } from '../names/reserved-options.ts';
import { RESERVED_PARAMETERS } from '../names/reserved-words.ts';
import { PLACEHOLDER } from '../parse/placeholder.ts';
import type { Proposal } from './proposal.ts';
import { functionName } from './propose.ts';
import { conversionFor, pageType, sampleOf } from './type-words.ts';

export interface Scaffold {
  /** File name of both pages. */
  readonly file: string;
  readonly pages: Localized;
  /** The section's `_category_.json`, for where it has none. */
  readonly titles: Localized;
  readonly binding: Proposal;
}

interface Row {
  readonly parameter: string;
  readonly name: string;
  readonly option: string;
  readonly field: string;
  readonly required: boolean;
  readonly types: Localized;
}

/** @param name what the function is called in the SDK */
export function scaffold(
  facts: MethodFacts,
  section: string,
  name: string = functionName(facts.name),
): Scaffold {
  const rows = rowsOf(facts);
  const pages: Localized = {
    ru: pageText('ru', `${PLACEHOLDER}${capitalized(name)}`, name, rows, facts),
    en: pageText('en', capitalized(name), name, rows, facts),
  };
  const parameters = rows.map(({ parameter, option, field }) => {
    const type = facts.params.fields[field]?.type;
    return { name: parameter, option, field, as: type === undefined ? null : conversionFor(type) };
  });
  const page = `${PLACEHOLDER}${capitalized(name)}`;
  return {
    file: `${wordsOf(name).join('-')}.md`,
    pages,
    titles: {
      ru: titleFile(PLACEHOLDER),
      en: titleFile(capitalized(section.replaceAll('-', ' '))),
    },
    binding: {
      section,
      name,
      page,
      method: facts.name.includes('.') ? null : facts.name,
      parameters,
    },
  };
}

function titleFile(label: string): string {
  return `${JSON.stringify({ label })}\n`;
}

/** Names that the command line or the transport has taken, and what every object has. */
function isTaken(option: string, parameter: string): boolean {
  return (
    RESERVED_OPTIONS.has(option) ||
    ['url', 'token'].includes(option) ||
    RESERVED_PARAMETERS.has(parameter)
  );
}

function rowsOf({ params: { fields } }: MethodFacts): Row[] {
  const rows = Object.entries(fields)
    .filter(([, { deprecated }]) => deprecated !== true)
    .map(([field, { type, required }]): Row => {
      const own = wordsOf(field);
      const words = isTaken(own.join('-'), camelCase(field)) ? [...own, 'value'] : own;
      const parameter = camelCase(words.join('_'));
      return {
        parameter,
        name: capitalized(parameter).replace(/Id$/u, 'ID'),
        option: words.join('-'),
        field,
        required: required === true,
        types: { ru: pageType(type, 'ru'), en: pageType(type, 'en') },
      };
    });
  return [...rows.filter((row) => row.required), ...rows.filter((row) => !row.required)];
}

const TEXTS = {
  ru: {
    columns: '| Параметр | CLI опция | Тип | Обяз. | Назначение |',
    words: ['Функция', 'Знач', 'Экспорт'],
    text: 'Строка',
    url: 'Адрес входящего вебхука; с токеном — адрес портала Битрикс24',
    token: ['Токен', 'Токен доступа OAuth. Не нужен, если в URL указан вебхук'],
    returns: 'Возвращаемое значение: Соответствие Из КлючИЗначение - ответ портала',
    link: 'Метод в документации API',
    site: 'https://apidocs.bitrix24.ru',
    fences: ['Пример на TypeScript', 'Пример команды CLI', 'Результат'],
  },
  en: {
    columns: '| Parameter | CLI option | Type | Required | Description |',
    words: ['Function', 'Val', 'Export'],
    text: 'String',
    url: 'Address of an incoming webhook; with a token, the address of the portal',
    token: ['Token', 'OAuth access token. Not needed when the URL is a webhook'],
    returns: "Returns: Map Of KeyAndValue - the portal's answer",
    link: 'Method at API documentation',
    site: 'https://apidocs.bitrix24.com',
    fences: ['TypeScript example', 'CLI command example', 'Result'],
  },
} as const;

const MARK = { yes: '&#x2714;', no: '&#x2716;' };

function pageText(
  language: Language,
  signatureName: string,
  sdkName: string,
  rows: readonly Row[],
  facts: MethodFacts,
): string {
  const { columns, words, text, url, token, returns, link, site, fences } = TEXTS[language];
  const [declare, value, exported] = words;
  const [tokenName, tokenText] = token;
  const declared = [
    `${value} URL`,
    ...rows.map(({ name, required }) => `${value} ${name}${required ? '' : ' = ""'}`),
    `${value} ${tokenName} = ""`,
  ];
  const table = rows.map(
    ({ name, option, types, required }) =>
      `| ${name} | --${option} | ${types[language]} | ${required ? MARK.yes : MARK.no} | ${PLACEHOLDER} |`,
  );
  const options = rows
    .filter(({ required }) => required)
    .map(({ option }) => ` --${option} ${PLACEHOLDER}`);
  const given = rows
    .filter(({ required }) => required)
    .map(({ parameter }) => `${parameter}: ${PLACEHOLDER}`);
  const [ts, cli, json] = fences;
  const result = { result: sampleOf(facts.result, PLACEHOLDER) };
  return `---
sidebar_position: 99
---

# ${PLACEHOLDER}

${PLACEHOLDER}

\`${declare} ${signatureName}(${declared.join(', ')}) ${exported}\`

${columns}
| --- | --- | --- | --- | --- |
${[`| URL | --url | ${text} | ${MARK.yes} | ${url} |`, ...table, `| ${tokenName} | --token | ${text} | ${MARK.no} | ${tokenText} |`].join('\n')}

${returns}, ${PLACEHOLDER}

:::tip
${link}: [${facts.name}](${site}/${facts.page.replace(/\.md$/u, '.html')})
:::

\`\`\`ts title="${ts}"
import { createClient, ${sdkName} } from '@oint/sdk/bitrix24';

const client = createClient({ url: process.env.OINT_BITRIX24_URL ?? '' });

await ${sdkName}(client${given.length === 0 ? '' : `, { ${given.join(', ')} }`});
\`\`\`

\`\`\`sh title="${cli}"
oint bitrix24 ${signatureName}${options.join('')}
\`\`\`

\`\`\`json title="${json}"
${JSON.stringify(result, null, 2)}
\`\`\`
`;
}
