/** Types of values that all scopes use. */
import { referenceBanner } from '../banner.ts';
import { stringLiteral } from '../text.ts';

/** The module, in which the codes of errors that every method may answer with are a type too. */
export function valuesModule(systemErrors: readonly string[]): string {
  return `${VALUES}\n${systemErrorCode(systemErrors)}`;
}

export const SYSTEM_ERROR_CODE = 'SystemErrorCode';

function systemErrorCode(codes: readonly string[]): string {
  const type = codes.length === 0 ? 'never' : codes.map(stringLiteral).join(' | ');
  return `/** Codes of errors that every method may answer with. */\nexport type ${SYSTEM_ERROR_CODE} = ${type};\n`;
}

const VALUES = `// ${referenceBanner()}\n
/** A number, or a number as text. */
export type NumberInput = number | NumericString;

/** A number as text, as many methods return it. */
export type NumericString = \`\${number}\`;

export type YesNo = 'Y' | 'N';

/** What portals take for a boolean; which of them a method means is for it to say. */
export type BooleanInput = boolean | YesNo | 0 | 1 | '0' | '1' | 'true' | 'false';

/** A file: its ID, or its name and its content in base64. */
export type FileInput = number | string | readonly string[] | { readonly fileData: readonly string[] };

/** What stands before the name of a field in a filter. */
export type FilterOperator =
  | '<' | '<=' | '>' | '>=' | '=' | '!' | '!=' | '@' | '!@' | '%' | '!%' | '=%' | '%=' | '!=%' | '!%=' | '><' | '!><' | '?' | '!?' | '*' | '*%' | '~';

/** A field of a filter behind an operator, such as \`>=ID\`, where the names of the fields are not known. */
export type FilterKey = \`\${'<' | '>' | '=' | '!' | '@' | '%' | '?' | '*' | '~'}\${string}\`;

/** Conditions on fields: one value or several, and the same behind operators; groups of conditions by number. */
export type Filter<Fields> = {
  readonly [Key in keyof Fields]?: FilterValue<Fields[Key]>;
} & {
  readonly [Key in \`\${FilterOperator}\${keyof Fields & string}\`]?: unknown;
} & FilterGroups<Fields>;

/** How conditions go together, and groups of them by number. */
export interface FilterGroups<Fields> {
  readonly LOGIC?: 'AND' | 'OR' | undefined;
  readonly logic?: 'AND' | 'OR' | 'and' | 'or' | undefined;
  readonly [group: number]: Filter<Fields>;
}

type FilterValue<Value> = Value | readonly Value[] | boolean | null;
`;
