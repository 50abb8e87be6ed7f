/** Changes to a page as careless and as malicious authors make them. */
import type { Random } from './random.ts';

/** Longest page that a mutation gives: what repeats may not grow without end. */
const LONGEST_PAGE = 60_000;

/** What has a meaning somewhere on the way from a page to code, a terminal or a file. */
export const SNIPPETS: readonly [string, ...string[]] = [
  '*/',
  '/*',
  '`',
  '```',
  '~~~',
  '${process.exit()}',
  '"',
  "'",
  '\\',
  '\\u002a/',
  '|',
  '\\|',
  '&#x2714;',
  '&#0;',
  '&#x202e;',
  '&lt;script&gt;',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<br/>',
  '<Tabs>',
  '</Tabs>',
  '<TabItem label={<b>x</b>}>',
  '{',
  '}',
  '{x => x}',
  '@internal',
  '{@link eval}',
  ':::',
  ':::tip',
  ':::warning */ `${x}`',
  '---',
  '---\na: &a [*a]\n---',
  '# ',
  '> ',
  '- ',
  '    ',
  '\t',
  '\r',
  '\r\n',
  '\n\n',
  '\u{0}',
  '\u{1b}[31m',
  '\u{A0}',
  '\u{FEFF}',
  '\u{200F}',
  '\u{202E}',
  '\u{2028}',
  '\u{2029}',
  '\u{D800}',
  '\u{DC00}',
  '\u{1F600}',
  '\u{E0041}',
  'x²',
  '__proto__',
  'constructor',
  'toString',
  'delete',
  'class',
  'await',
  'arguments',
  'eval',
  'import x from "y"',
  'export const x = 1',
  '../../../../etc/passwd',
  '--help',
  '[a](javascript:alert(1))',
  '[a.b](<https://example.com/ ) */>)',
  '![a](b)',
  '**',
  '__',
  '[^1]',
  '`Function A(Val B = "*/") Export`',
  '`Функция А(Знач Б = 1e999) Экспорт`',
  '99999999999999999999',
  '1e309',
  'Array Of Array Of Array Of String',
  '{"a": {"__proto__": 1, "a-b": [1, "x", null, true], "*/": "`${}"}}',
];

type Mutation = (text: string, random: Random) => string;

/** By what they change; each leaves something that is still like a page. */
const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  deleteRange,
  insertSnippet,
  insertSnippet,
  replaceRange,
  repeatRange,
  changeCharacter,
  deleteLine,
  duplicateLine,
  swapLines,
  joinLines,
  indentLine,
  changeRow,
  changeRow,
  changeFence,
  changeFence,
  changeFrontMatter,
  changeElement,
  changeWord,
  changeWord,
];

/** A page with one to four changes. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    mutated = random.pick(MUTATIONS)(mutated, random).slice(0, LONGEST_PAGE);
  }
  return mutated;
}

function rangeOf(text: string, random: Random, longest: number): [start: number, end: number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.below(longest))];
}

function deleteRange(text: string, random: Random): string {
  const [start, end] = rangeOf(text, random, 30);
  return text.slice(0, start) + text.slice(end);
}

function insertSnippet(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(SNIPPETS) + text.slice(at);
}

function replaceRange(text: string, random: Random): string {
  const [start, end] = rangeOf(text, random, 20);
  return text.slice(0, start) + random.pick(SNIPPETS) + text.slice(end);
}

function repeatRange(text: string, random: Random): string {
  const [start, end] = rangeOf(text, random, 40);
  const count = random.pick([2, 3, 10, 100, 3000]);
  return text.slice(0, end) + text.slice(start, end).repeat(count) + text.slice(end);
}

function changeCharacter(text: string, random: Random): string {
  const at = random.below(text.length);
  const code = random.percent(80) ? random.below(128) : random.below(0x10000);
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
}

function deleteLine(text: string, random: Random): string {
  const lines = text.split('\n');
  return lines.toSpliced(random.below(lines.length), 1 + random.below(3)).join('\n');
}

function duplicateLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const line = lines[random.below(lines.length)] ?? '';
  return lines.toSpliced(random.below(lines.length), 0, line).join('\n');
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [from, to] = [random.below(lines.length), random.below(lines.length)];
  return lines
    .with(from, lines[to] ?? '')
    .with(to, lines[from] ?? '')
    .join('\n');
}

function joinLines(text: string, random: Random): string {
  const at = text.indexOf('\n', random.below(text.length));
  return at === -1 ? text : text.slice(0, at) + text.slice(at + 1);
}

function indentLine(text: string, random: Random): string {
  return changeLine(
    text,
    random,
    () => true,
    (line) => random.pick([' ', '    ', '\t', '> ', '- ', '|']) + line,
  );
}

/** Changes one of the lines that `wanted` accepts; the text itself where there is none. */
function changeLine(
  text: string,
  random: Random,
  wanted: (line: string) => boolean,
  change: (line: string) => string,
): string {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => (wanted(line) ? [index] : []));
  const index = found[random.below(found.length)];
  return index === undefined ? text : lines.with(index, change(lines[index] ?? '')).join('\n');
}

function changeRow(text: string, random: Random): string {
  return changeLine(
    text,
    random,
    (line) => line.includes('|'),
    (line) => {
      const cells = line.split('|');
      const at = random.below(cells.length);
      const changed = [
        cells.toSpliced(at, 1),
        cells.toSpliced(at, 0, random.pick(SNIPPETS)),
        cells.with(at, ` ${random.pick(SNIPPETS)} `),
        cells.with(at, ` ${(cells[at] ?? '').trim()}${random.pick(SNIPPETS)} `),
        cells.with(at, cells[random.below(cells.length)] ?? ''),
      ];
      const row = (changed[random.below(changed.length)] ?? cells).join('|');
      return random.percent(5) ? `${row}\n`.repeat(500) : row;
    },
  );
}

function changeFence(text: string, random: Random): string {
  if (random.percent(40)) {
    const value = random.pick([
      '{"result": ',
      '[',
      '"',
      '"*/": ',
      '"a b": ',
      '"__proto__": ',
      '"²": ',
      '}',
      '0',
      '',
    ]);
    return changeLine(
      text,
      random,
      (line) => /["{}[\]]/u.test(line),
      (line) => line.replace(/["{}[\]]/u, (mark) => value + mark),
    );
  }
  return changeLine(
    text,
    random,
    (line) => /^\s*(?:```|~~~)/u.test(line),
    (line) =>
      random.pick([
        '',
        `${line}\n${line}`,
        `\`${line}`,
        line.replace(/\w+/u, () => random.pick(['json', 'ts', 'sh', 'batch', '', 'js */'])),
        `${line} title="${random.pick(SNIPPETS)}"`,
      ]),
  );
}

function changeFrontMatter(text: string, random: Random): string {
  const lines = random.pick([
    'a: b: c',
    'a: [',
    'a: 1\na: 2',
    '? [a, b]\n: c',
    `a: ${'['.repeat(2000)}`,
    'a: &x {b: &y [*x, *x]}',
    '- a\n-b',
    '\u{0}: \t',
    '<<: *none',
  ]);
  if (random.percent(50)) return text.replace(/^---\n/u, () => `---\n${lines}\n`);
  return `---\n${lines}\n---\n\n${text}`;
}

function changeElement(text: string, random: Random): string {
  const element = random.pick([
    '<Tabs>',
    '</TabItem>',
    '<TabItem value="x" label={`${x}`}>',
    '<a href={"*/"} onClick={() => { throw 1 }}>x</a>',
    '<>',
    '</>',
    '<Tabs>\n\n<TabItem>\n\n</TabItem>\n\n</Tabs>',
    '{/* comment */}',
    '{`',
    '<x {...y}/>',
    'import a from "b"',
    'export default () => {',
  ]);
  return changeLine(
    text,
    random,
    () => true,
    (line) => (random.percent(50) ? `${line}\n\n${element}\n` : line + element),
  );
}

/** Names become words that have a meaning of their own. */
function changeWord(text: string, random: Random): string {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
  const word = words[random.below(words.length)];
  if (word === undefined) return text;
  const other = random.percent(70)
    ? random.pick(SNIPPETS)
    : (words[random.below(words.length)]?.[0] ?? '');
  // Everywhere, so that signature, table and examples go on to agree.
  return random.percent(50)
    ? text.replaceAll(word[0], () => other)
    : text.slice(0, word.index) + other + text.slice(word.index + word[0].length);
}
