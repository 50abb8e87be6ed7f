import { ExactNumber } from './exact-number.ts';

/** JSON of a value or a document: in one line, or with so much before each level. */
export function jsonText(value: unknown, indent = ''): string {
  return textOf(value, indent, '\n') ?? 'null';
}

/** `undefined` for what JSON does not have. */
function textOf(value: unknown, indent: string, before: string): string | undefined {
  if (value instanceof ExactNumber) return value.text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = before + indent;
  if (Array.isArray(value)) {
    return wrapped(
      value.map((item) => textOf(item, indent, inner) ?? 'null'),
      '[]',
      indent,
      before,
    );
  }
  const form = 'toJSON' in value && typeof value.toJSON === 'function' ? ownForm(value) : value;
  if (form !== value) return textOf(form, indent, before);
  const gap = indent === '' ? '' : ' ';
  const members = entriesOf(value).flatMap(([key, item]) => {
    const text = textOf(item, indent, inner);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${gap}${text}`];
  });
  return wrapped(members, '{}', indent, before);
}

function ownForm(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Of a document's object or of a plain one. */
function entriesOf(value: object): readonly [string, unknown][] {
  return value instanceof Map ? [...value] : Object.entries(value);
}

function wrapped(items: readonly string[], marks: '[]' | '{}', indent: string, before: string) {
  const [open = '', close = ''] = marks;
  if (items.length === 0) return marks;
  if (indent === '') return open + items.join(',') + close;
  const inner = before + indent;
  return `${open}${inner}${items.join(`,${inner}`)}${before}${close}`;
}
