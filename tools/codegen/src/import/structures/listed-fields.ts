/** Fields of an object that a bulleted list in a description names, instead of a table. */
import { parseTypes, type TypeName, withVariable } from '../page/name-cell.ts';
import { namesIn } from '../words/keys.ts';

/** With fewer names, a list beside a format of placeholders gives examples. */
const LEAST_NAMES = 3;

export interface ListedField {
  /** With `*` for a variable part. */
  readonly name: string;
  readonly required: boolean;
  readonly types: readonly TypeName[];
  readonly text: string;
}

const BULLET =
  /^(\s*)[-*]\s+(?:\*\*)?(?:`([A-Za-z_]\w*)`|([A-Za-z_]\w*)(?!:\w))((?:\^?\\?\*\^?)*)((?:\s*\(?\[?`[^`]+`\]?(?:\([^)]*\))?\)?)?)\s*[—–:-]\s*(.*)$/u;
/** Placeholders and values that are no names of fields. */
const NO_NAME = /_n$|_N$|_\d$|_X{2,}$|^(?:asc|desc|ASC|DESC|Y|N|true|false|null)$/u;
/** What is a name only beside others. */
const PERHAPS = /^(?:field|value|key)$/u;

/** Empty where the list holds something else, such as operators or languages. */
export function listedFields(description: string): ListedField[] {
  const text = description.replaceAll(/```[\s\S]*?```/gu, '');
  const bullets = text.split('\n').flatMap((line) => {
    const found = BULLET.exec(line);
    return found === null ? [] : [found];
  });
  const outer = Math.min(...bullets.map(([, indent = '']) => indent.length));
  const named = bullets.filter(
    ([line, indent = '', code, bare = '']) =>
      indent.length === outer && /[`]|\*\*/u.test(line) && !NO_NAME.test(code ?? bare),
  );
  const isSure = named.filter(([, , code, bare = '']) => !PERHAPS.test(code ?? bare)).length > 1;
  return named
    .filter(([, , code, bare = '']) => isSure || !PERHAPS.test(code ?? bare))
    .map(([, , code, bare = '', marks = '', types = '', rest = '']) => ({
      name: withVariable(code ?? bare),
      // Two of the stars end the emphasis.
      required: marks.includes('^') || marks.replaceAll(/[^*]/gu, '').length === 3,
      types: parseTypes(types),
      text: rest,
    }));
}

/** Whether the description says that the names are the caller's or another method's. */
export function hasFreeNames(description: string): boolean {
  const names = namesIn(description);
  // A format of placeholders is filled by a list of names, if there is one.
  return names === 'placeholders'
    ? listedFields(description).length < LEAST_NAMES
    : names === 'any';
}
