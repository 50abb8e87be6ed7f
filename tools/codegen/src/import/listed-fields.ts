/** Fields of an object that a bulleted list in a description names, instead of a table. */
import { parseTypes, type TypeName } from './name-cell.ts';

export interface ListedField {
  readonly name: string;
  readonly types: readonly TypeName[];
  readonly text: string;
}

const BULLET =
  /^(\s*)[-*]\s+(?:\*\*)?`?([A-Za-z_][\w]*)`?(?:\*\*)?((?:\s*\(?\[?`[^`]+`\]?(?:\([^)]*\))?\)?)?)\s*[—–:-]\s*(.*)$/u;
/** Placeholders and values that are no names of fields. */
const NO_NAME = /_n$|_\d$|^(?:asc|desc|field|value|key|Y|N|true|false|null)$/iu;

/** Empty where the list holds something else, such as operators or languages. */
export function listedFields(description: string): ListedField[] {
  const text = description.replaceAll(/```[\s\S]*?```/gu, '');
  const bullets = text.split('\n').flatMap((line) => {
    const found = BULLET.exec(line);
    return found === null ? [] : [found];
  });
  const outer = Math.min(...bullets.map(([, indent = '']) => indent.length));
  return bullets
    .filter(
      ([line, indent = '', name = '']) =>
        indent.length === outer && line.includes('`') && !NO_NAME.test(name),
    )
    .map(([, , name = '', types = '', rest = '']) => ({
      name,
      types: parseTypes(types),
      text: rest,
    }));
}

/** Whether the description says that the names are the caller's or another method's. */
export function hasFreeNames(description: string): boolean {
  return /field_\w|_n\b|key\s*(?:=>|:)\s*value|any (?:key|field)|arbitrary|list of (?:the )?(?:available )?fields/iu.test(
    description,
  );
}
