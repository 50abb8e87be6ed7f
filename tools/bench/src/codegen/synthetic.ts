/** Projects of any size for the scale bench: bilingual pages of varied layouts, with their bindings. */
import type { Sources } from '@oint/codegen';

type SourceFile = Sources['pages'][number];

/** Pages in one section: what a section of real docs has. */
const FUNCTIONS_PER_SECTION = 25;

/**
 * A project of `pages` pages, half of them Russian and half English. The same number gives the same project: nothing
 * is random, so that runs can be compared.
 */
export function syntheticProject(pages: number): Sources {
  const functions = Array.from({ length: Math.ceil(pages / 2) }, (_, index) => designOf(index));
  const sections = new Map<string, Design[]>();
  for (const design of functions) {
    sections.set(design.section, [...(sections.get(design.section) ?? []), design]);
  }
  return {
    pages: functions.flatMap((design) => [russianPage(design), englishPage(design)]),
    bindings: [...sections].map(([section, own]) => bindingsFile(section, own)),
    titles: new Map([...sections.keys()].map((name) => [name, { ru: name, en: name }])),
  };
}

interface Design {
  readonly index: number;
  readonly section: string;
  /** SDK name. */
  readonly name: string;
  readonly ru: string;
  readonly en: string;
  readonly method: string;
  readonly fields: readonly Field[];
}

interface Field {
  readonly name: string;
  readonly ru: string;
  readonly en: string;
  readonly option: string;
  readonly wire: string;
  readonly types: readonly [ru: string, en: string];
  /** As in the signature; `null` for a required parameter. */
  readonly default: readonly [ru: string, en: string] | null;
  readonly example: string;
  readonly about: readonly [ru: string, en: string];
}

const VERBS = [
  ['get', 'Получить'],
  ['create', 'Создать'],
  ['update', 'Изменить'],
  ['delete', 'Удалить'],
  ['find', 'Найти'],
  ['attach', 'Прикрепить'],
  ['close', 'Закрыть'],
  ['restore', 'Восстановить'],
  ['count', 'Посчитать'],
  ['share', 'Открыть'],
] as const;

const QUALITIES = [
  ['open', 'Открытый'],
  ['shared', 'Общий'],
  ['archived', 'Архивный'],
  ['personal', 'Личный'],
  ['urgent', 'Срочный'],
  ['regular', 'Обычный'],
  ['external', 'Внешний'],
  ['internal', 'Внутренний'],
  ['draft', 'Черновой'],
  ['signed', 'Подписанный'],
] as const;

const THINGS = [
  ['Ticket', 'Запрос'],
  ['Order', 'Заказ'],
  ['Deal', 'Контракт'],
  ['Visit', 'Визит'],
  ['Report', 'Отчет'],
  ['Folder', 'Каталог'],
  ['Invoice', 'Счет'],
  ['Meeting', 'Созвон'],
  ['Calendar', 'Календарь'],
  ['Employee', 'Сотрудник'],
] as const;

const FIELDS: readonly Field[] = [
  field(
    'ownerId',
    'IDВладельца',
    'owner',
    'OWNER_ID',
    ['Строка, Число', 'String, Number'],
    null,
    '17',
    [
      'Идентификатор владельца; `0` означает текущего пользователя',
      'Identifier of the owner; `0` means the current user',
    ],
  ),
  field('title', 'Заголовок', 'title', 'fields.TITLE', ['Строка', 'String'], null, '"New title"', [
    'Заголовок, до 255 символов',
    'Title, up to 255 characters',
  ]),
  field(
    'fields',
    'СтруктураПолей',
    'fields',
    '*',
    ['Структура Из КлючИЗначение', 'Structure Of KeyAndValue'],
    null,
    `"{'NOTE':'x'}"`,
    [
      'Остальные поля, смотрите [описание полей](https://example.com/fields)',
      'Further fields, see the [list of fields](https://example.com/fields)',
    ],
  ),
  field(
    'deadline',
    'Срок',
    'deadline',
    'fields.DEADLINE',
    ['Дата', 'Date'],
    ['Неопределено', 'Undefined'],
    '2030-01-01',
    ['Крайний срок', 'Deadline'],
  ),
  field(
    'silent',
    'БезУведомлений',
    'silent',
    'NOTIFY',
    ['Булево', 'Boolean'],
    ['Ложь', 'False'],
    'true',
    [
      'Не уведомлять участников: **никого** не потревожит',
      'Do not notify the participants: **nobody** is disturbed',
    ],
  ),
  field(
    'members',
    'Участники',
    'members',
    'MEMBERS',
    ['Массив Из Строка, Число', 'Array of String, Number'],
    ['""', '""'],
    `"['1','2']"`,
    ['Участники, один или несколько', 'Participants, one or several'],
  ),
  field('count', 'Количество', 'count', 'LIMIT', ['Число', 'Number'], ['50', '50'], '10', [
    'Сколько записей вернуть',
    'How many records to return',
  ]),
  field(
    'picture',
    'Картинка',
    'picture',
    'fileContent.1',
    ['Строка, ДвоичныеДанные', 'String, BinaryData'],
    ['""', '""'],
    'photo.png',
    ['Картинка: файл или его адрес', 'Picture: a file or its address'],
  ),
];

function field(
  name: string,
  ru: string,
  option: string,
  wire: string,
  types: Field['types'],
  value: Field['default'],
  example: string,
  about: Field['about'],
): Field {
  const en = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return { name, ru, en, option, wire, types, default: value, example, about };
}

function designOf(index: number): Design {
  const verb = VERBS[index % 10] ?? VERBS[0];
  const quality = QUALITIES[Math.floor(index / 10) % 10] ?? QUALITIES[0];
  const thing = THINGS[Math.floor(index / 100) % 10] ?? THINGS[0];
  // A thousand combinations; the rest is told apart by a number, as in docs of several editions.
  const edition = index < 1000 ? '' : String(Math.floor(index / 1000) + 1);
  const section = `section-${Math.floor(index / FUNCTIONS_PER_SECTION) + 1}`;
  const english = `${pascal(verb[0])}${pascal(quality[0])}${thing[0]}${edition}`;
  return {
    index,
    section,
    name: `${verb[0]}${pascal(quality[0])}${thing[0]}${edition}`,
    ru: `${verb[1]}${quality[1]}${thing[1]}${edition}`,
    en: english,
    method: `${thing[0].toLowerCase()}.${quality[0]}.${verb[0]}${edition}`,
    fields: FIELDS.filter((_, position) => ((index * 7 + position * 5) % 11) % 3 !== 0),
  };
}

function pascal(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function russianPage(design: Design): SourceFile {
  const { fields } = design;
  const parameters = [
    'Знач URL',
    ...fields.map((own) => parameter('Знач', own.ru, own.default?.[0])),
    'Знач Токен = ""',
  ];
  // Older pages have four columns, newer ones five.
  const wide = design.index % 3 !== 0;
  const row = (cells: readonly string[], required: boolean): string => {
    const [name, option, types, about] = cells;
    const mark = wide ? ` ${required ? '&#x2714;' : '&#x2716;'} |` : '';
    return `  | ${name} | --${option} | ${types} |${mark} ${about} |`;
  };
  const text = `---
sidebar_position: ${(design.index % FUNCTIONS_PER_SECTION) + 1}
---

# ${pascal(design.ru)}
 Меняет одну запись портала и всё, что с ней связано: строки, файлы и задачи

\`Функция ${design.ru}(${parameters.join(', ')}) Экспорт\`

  | Параметр | CLI опция | Тип |${wide ? ' Обяз. |' : ''} Назначение |
  |-|-|-|${wide ? '-|' : ''}-|
${[
  row(['URL', 'url', 'Строка', 'Адрес вебхука или портала'], true),
  ...fields.map((own) =>
    row([own.ru, own.option, own.types[0], own.about[0]], own.default === null),
  ),
  row(['Токен', 'token', 'Строка', 'Токен, если адрес не вебхук'], false),
].join('\n')}

  Возвращаемое значение:   Соответствие Из КлючИЗначение - ответ портала

<br/>

:::tip
Метод в документации API: [${design.method}](https://example.com/${design.method})
:::
${design.index % 4 === 0 ? '\n:::warning Навсегда\nУдалённую запись **нельзя** вернуть.\n:::\n' : ''}
\`\`\`bsl title="Пример кода"
    Ответ = OPI_Bitrix24.${design.ru}(URL);
\`\`\`

${shellFence(design, design.ru, 'Пример команды CLI')}

\`\`\`json title="Результат"
${resultOf(design)}
\`\`\`
`;
  return { path: `docs/bitrix24/ru/${design.section}/${design.name}.md`, text };
}

function englishRow(cells: readonly string[], required: boolean): string {
  const [name, option, types, about] = cells;
  return `| ${name} | --${option} | ${types} | ${required ? '&#x2714;' : '&#x2716;'} | ${about} |`;
}

function englishPage(design: Design): SourceFile {
  const { fields } = design;
  const tabs = design.index % 5 === 0;
  const parameters = [
    'Val URL',
    ...fields.map((own) => parameter('Val', own.en, own.default?.[1])),
    'Val Token = ""',
  ];
  const text = `---
sidebar_position: ${(design.index % FUNCTIONS_PER_SECTION) + 1}
keywords: [${design.section}, ${design.method}]
---
${tabs ? "\nimport Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n" : ''}
# ${design.en}
 Changes one record of the portal and everything that belongs to it: rows, files and tasks
${tabs ? '\n<Tabs>\n<TabItem value="simple" label={<span>Simple call</span>} default>\n' : ''}
\`Function ${design.en}(${parameters.join(', ')}) Export\`

| Parameter | CLI option | Type | Required | Description |
| --- | --- | --- | --- | --- |
${[
  englishRow(['URL', 'url', 'String', 'Address of a webhook or a portal'], true),
  ...fields.map((own) =>
    englishRow([own.en, own.option, own.types[1], own.about[1]], own.default === null),
  ),
  englishRow(['Token', 'token', 'String', 'Token, unless the address is a webhook'], false),
].join('\n')}

Returns: Map Of KeyAndValue - the portal's answer
${tabs ? '\n</TabItem>\n</Tabs>\n' : ''}
:::tip
Method at API documentation: [${design.method}](https://example.com/${design.method})
:::
${design.index % 4 === 0 ? '\n:::warning Closed for good\nA deleted record **cannot** be restored.\n:::\n' : ''}
\`\`\`ts
import { createClient } from '@oint/sdk';
import { ${design.name} } from '@oint/sdk/bitrix24/${design.section}';

const client = createClient({ webhook: process.env.WEBHOOK });
const answer = await ${design.name}(client);
\`\`\`

${shellFence(design, design.en, 'CLI command example')}

\`\`\`json title="Result"
${resultOf(design)}
\`\`\`
`;
  return { path: `docs/bitrix24/en/${design.section}/${design.name}.${tabs ? 'mdx' : 'md'}`, text };
}

function parameter(word: string, name: string, value: string | undefined): string {
  return value === undefined ? `${word} ${name}` : `${word} ${name} = ${value}`;
}

function shellFence(design: Design, command: string, title: string): string {
  const options = design.fields.map((own) => `  --${own.option} ${own.example}`);
  return [
    `\`\`\`sh title="${title}"`,
    [`oint bitrix24 ${command}`, '  --url "%url%"', ...options].join(' \\\n'),
    '```',
  ].join('\n');
}

function resultOf({ index, fields }: Design): string {
  const record = Object.fromEntries([
    ['ID', String(index)],
    ...fields.map((own, position) => [
      `FIELD_${position}`,
      position % 2 === 0 ? own.example : position,
    ]),
  ]);
  const result =
    index % 2 === 0 ? record : { items: [record, { ...record, NOTE: null }], next: 50 };
  return JSON.stringify({ result, time: { start: 1720969157.61149, duration: 0.05 } }, null, 2);
}

function bindingsFile(section: string, functions: readonly Design[]): SourceFile {
  const text = functions.map((design) => {
    const params = design.fields.map(({ name, option, wire }) => {
      const target = wire === '*' ? 'spread: true' : `field: ${wire}`;
      const as = name === 'silent' ? ', as: not-yn' : '';
      return `    ${name}: { option: ${option}, ${target}${as} }\n`;
    });
    return `${design.name}:\n  page: ${design.ru}\n  aliases: [${design.en}s]\n  params:\n${params.join('')}`;
  });
  return { path: `docs/bitrix24/bindings/${section}.yaml`, text: text.join('\n') };
}
