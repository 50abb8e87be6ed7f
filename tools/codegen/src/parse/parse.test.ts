import { describe, expect, test } from 'vitest';

import { commandLines, shellWords } from './command-line.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { parseMarkdown } from './markdown.ts';
import { prepare } from './prepare.ts';
import { parseSignature } from './signature.ts';
import { terminalText } from './terminal-text.ts';
import { parseTypes, typeName } from './type-cell.ts';

describe('signatures', () => {
  test.each([
    ['Функция Имя() Экспорт', 'ru', 'Имя', []],
    ['Function Name(A, Val B = "") Export', 'en', 'Name', [null, { kind: 'string', value: '' }]],
    [
      'Функция Имя(Знач А = 0, Знач Б = -1.5, Знач В = Ложь, Знач Г = Неопределено) Экспорт',
      'ru',
      'Имя',
      [
        { kind: 'number', value: 0 },
        { kind: 'number', value: -1.5 },
        { kind: 'boolean', value: false },
        { kind: 'undefined' },
      ],
    ],
    [
      'FUNCTION name(val a = "say ""hi"", (b)") EXPORT',
      'en',
      'name',
      [{ kind: 'string', value: 'say "hi", (b)' }],
    ],
    [
      'Function  Name (\n Val A = True,\n Val B = "UA"\n) Export',
      'en',
      'Name',
      [
        { kind: 'boolean', value: true },
        { kind: 'string', value: 'UA' },
      ],
    ],
    ['Procedure constructor(Val __proto__) Export', 'en', 'constructor', [null]],
  ])('%s', (text, language, name, defaults) => {
    const signature = parseSignature(text);
    expect(signature).toMatchObject({ language, name });
    expect(
      'parameters' in signature && signature.parameters.map((parameter) => parameter.default),
    ).toEqual(defaults);
  });

  test.each([
    ['Function Name(Val A = ) Export', 'Val A = ) Export'],
    ['Function Name(Val A Val B) Export', 'Val B) Export'],
    ['Function Name(Val A = "x) Export', 'Val A = "x) Export'],
    ['Function Name(Val A, ', ''],
  ])('%s is not one', (text, from) => {
    expect(parseSignature(text)).toEqual({ unreadable: from });
  });
});

describe('types', () => {
  test.each([
    ['Строка, Число', ['string', 'number']],
    ['Массив Из Строка', ['array of string']],
    ['Array of Structure', ['array of structure']],
    ['Соответствие Из КлючИЗначение', ['structure']],
    ['Map Of KeyAndValue', ['structure']],
    ['строка,Булево , Дата', ['string', 'boolean', 'date']],
    ['ДвоичныеДанные, Произвольный, Массив', ['binary', 'any', 'array']],
    ['Structure Of String', ['structure']],
    ['Соответствие Из Массив Из Число', ['structure']],
    ['Array of String, Undefined', ['array of string']],
    ['Строка, Неопределено', ['string']],
  ])('%s', (text, names) => {
    expect(parseTypes(text)).toEqual({ types: expect.anything(), unknown: [] });
    expect(parseTypes(text).types.map(typeName)).toEqual(names);
  });

  test.each(['Чило', 'Array Of Nothing', 'Structure Of Nothing', 'constructor', '__proto__'])(
    '%s is none',
    (text) => {
      expect(parseTypes(text)).toEqual({ types: [], unknown: [text] });
    },
  );
});

describe('preparation', () => {
  test('fences are cut and every other line stays where it was', () => {
    const { markdown, fences } = prepare('\u{FEFF}a\r\n  ```js title="T x"\r\n    b\r\n  ```\r\nc');
    expect(markdown).toBe('a\n\n\n\nc');
    expect(fences).toEqual([{ lang: 'js', title: 'T x', value: '  b', line: 2, closed: true }]);
  });

  test('a longer fence holds shorter ones; inline code is no fence', () => {
    const { markdown, fences } = prepare('~~~~md\n```\n~~~\n~~~~\n```x``` y');
    expect(fences).toMatchObject([{ lang: 'md', value: '```\n~~~' }]);
    expect(markdown).toBe('\n\n\n\n```x``` y');
  });

  test('a fence that is not closed says so', () => {
    expect(prepare('a\n```sh\nb').fences).toMatchObject([{ line: 2, closed: false, value: 'b' }]);
  });

  test('no-break spaces are spaces, titles of admonitions are labels', () => {
    expect(prepare('a\u{A0}b\n:::note Two words\n:::tip\n:::warning[Own]').markdown).toBe(
      'a b\n:::note[Two words]\n:::tip\n:::warning[Own]',
    );
  });
});

describe('command lines', () => {
  test.each([
    ['oint a b \\\n  --c d', ['oint a b --c d']],
    ['oint a b ^\n  --c d\nrem more', ['oint a b --c d']],
    ['# comment\n$ oint a b\n\n  oint c d\noints e', ['oint a b', 'oint c d']],
  ])('%j', (fence, lines) => {
    expect(commandLines(fence)).toEqual(lines);
  });

  test.each([
    [`oint --a "b c" --d='e f' g\\ h`, ['oint', '--a', 'b c', '--d=e f', 'g h']],
    [`--x "[{'A': \\"it's\\"}]"`, ['--x', `[{'A': "it's"}]`]],
    [`--empty "" --next`, ['--empty', '', '--next']],
  ])('words of %s', (line, words) => {
    expect(shellWords(line)).toEqual(words);
  });
});

/** The Markdown that is kept of a text, and what a terminal shows of it. */
function shown(markdown: string): [kept: string, terminal: string] {
  const [paragraph] = parseMarkdown(markdown, 'md').children;
  const kept = inlineMarkdown(paragraph?.type === 'paragraph' ? paragraph.children : []);
  return [kept, terminalText(kept)];
}

describe('text for the terminal', () => {
  test.each([
    [
      'See **the** [page](https://example.com) of `a*b*c`, *not* 2 * 3 * 4',
      'See the page (https://example.com) of `a*b*c`, not 2 * 3 * 4',
    ],
    [
      'Stars stay in code: `**a**`, `*`, ``a`*b*`c``',
      'Stars stay in code: `**a**`, `*`, ``a`*b*`c``',
    ],
    ['Not a mark: \\*a\\*, \\[b\\](c), \\`d\\`, \\_e\\_', 'Not a mark: *a*, [b](c), `d`, _e_'],
    [
      'A **[`link`](https://e.example/a_b)** of *`code`*',
      'A `link` (https://e.example/a_b) of `code`',
    ],
    [
      'Look [here](https://e.example) \\![no](https://p.example)',
      'Look here (https://e.example) !no (https://p.example)',
    ],
    ['https://e.example/a_b_c and www.example.com', 'https://e.example/a_b_c and www.example.com'],
    ['Chat: chat<ID>, group: <b>sg</b><GROUP_ID>', 'Chat: chat<ID>, group: sg<GROUP_ID>'],
    ['1 &lt; 2 &amp;lt; 3 <br/> 4', '1 < 2 &lt; 3   4'.replaceAll('   ', ' ')],
    ['UF_CRM_1, _x, FIELD', 'UF_CRM_1, _x, FIELD'],
    ['5\\. five', '5. five'],
  ])('%s', (markdown, terminal) => {
    expect(shown(markdown)[1]).toBe(terminal);
  });

  test('what is kept is Markdown of the same text', () => {
    const texts = [
      '\\*a\\* and 2*3',
      'chat<ID>',
      '[a]\\(b)',
      'a \\`b`',
      '`a<b>`',
      '&amp;lt;',
      'x <b>y</b>',
    ];
    for (const text of texts) {
      const [kept] = shown(text);
      expect(shown(kept)[0]).toBe(kept);
    }
  });
});
