/** What `--out` takes in the place of a file: a binary result goes to stdout, as text of this form. */
export const TEXT_FORMS = {
  _hex_: (bytes: Buffer) => bytes.toString('hex').toUpperCase(),
  _base64_: (bytes: Buffer) => bytes.toString('base64'),
  _utf8_: (bytes: Buffer) => bytes.toString('utf8'),
} as const satisfies Readonly<Record<string, (bytes: Buffer) => string>>;

type TextForm = (typeof TEXT_FORMS)[keyof typeof TEXT_FORMS];

export function textFormOf(out: string): TextForm | undefined {
  return Object.entries(TEXT_FORMS).find(([name]) => name === out)?.[1];
}
