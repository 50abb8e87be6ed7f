import { expect, test } from 'vitest';

import { importCheckout } from './import.ts';

const ENGLISH = `# Get Things thing.list

> Scope: [\`things\`](scopes.md)
>
> Who can execute the method: any user

{% note warning "DEPRECATED" %}

The development of this method has been halted. Use [thing.search](search.md).

{% endnote %}

## Method Parameters

#|
|| **Name**
\`type\` | **Description** ||
|| **ID***
[\`integer\`](types.md) | Identifier of the thing ||
|| **KIND**
[\`string\`](types.md) | Kind. Possible values:
- \`a\` — one
- \`b\` — another ||
|| **LABELS**
[\`object\`](types.md) | Labels, where the key is the code of a label ||
|| **OLD**
[\`string\`](types.md) | Obsolete, kept for compatibility ||
|#

At least one of the parameters must be specified: \`KIND\` or \`OLD\`

## Code Examples

## Response Handling

### Returned Data

#|
|| **Name**
\`type\` | **Description** ||
|| **result**
[\`array\`](types.md) | Array of objects with things [(detailed description)](#thing) ||
|#

### Thing {#thing}

#|
|| **Name**
\`type\` | **Description** ||
|| **ID**
[\`integer\`](types.md) | Identifier of the thing ||
|| **WHEN**
[\`datetime\`](types.md) | Date, can be \`null\` ||
|#

## Error Handling

#|
|| **Code** | **Description** ||
|| \`NOT_FOUND\` | There is none ||
|#
`;

const RUSSIAN = `# Получить вещи thing.list

> Scope: [\`things\`](scopes.md)
>
> Кто может выполнять метод: любой пользователь

{% note warning "DEPRECATED" %}

Развитие метода остановлено. Используйте [thing.search](search.md).

{% endnote %}

## Параметры метода

#|
|| **Название**
\`тип\` | **Описание** ||
|| **ID***
[\`integer\`](types.md) | Идентификатор вещи ||
|| **KIND**
[\`string\`](types.md) | Вид. Возможные значения:
- \`a\` — один
- \`b\` — другой ||
|| **LABELS**
[\`object\`](types.md) | Подписи, где ключ — код подписи ||
|| **OLD**
[\`string\`](types.md) | Устарел, сохраняется для совместимости ||
|#

Необходимо указать хотя бы один из параметров: \`KIND\` или \`OLD\`

## Примеры кода

## Обработка ответа

### Возвращаемые данные

#|
|| **Название**
\`тип\` | **Описание** ||
|| **result**
[\`array\`](types.md) | Массив объектов с вещами [(подробное описание)](#thing) ||
|#

### Вещь {#thing}

#|
|| **Название**
\`тип\` | **Описание** ||
|| **ID**
[\`integer\`](types.md) | Идентификатор вещи ||
|| **WHEN**
[\`datetime\`](types.md) | Дата, может быть \`null\` ||
|#

## Обработка ошибок

#|
|| **Код** | **Описание** ||
|| \`NOT_FOUND\` | Ничего нет ||
|#
`;

const imported = (text: string): unknown =>
  importCheckout(new Map([['thing.md', text]]), { withDescriptions: false }).methods.map(
    ({ facts }) => ({ facts }),
  );

test('a page says the same in both languages', () => {
  expect(imported(RUSSIAN)).toEqual(imported(ENGLISH));
  expect(imported(RUSSIAN)).toMatchObject([
    {
      facts: {
        access: 'read',
        deprecated: { successor: 'thing.search' },
        errors: ['NOT_FOUND'],
        name: 'thing.list',
        params: {
          fields: {
            ID: { required: true, type: 'integer' },
            KIND: { type: { enum: ['a', 'b'] } },
            LABELS: { type: { fields: {}, others: 'any' } },
            OLD: { deprecated: true, type: 'string' },
          },
          oneOf: [['KIND', 'OLD']],
        },
        result: {
          array: {
            fields: { ID: { type: 'integer' }, WHEN: { type: { anyOf: ['datetime', 'null'] } } },
          },
        },
        scopes: ['things'],
      },
    },
  ]);
});
