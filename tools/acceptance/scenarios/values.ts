/** What stands in scenarios where a value is known only once they run. */

/** Something that an earlier step gave: `lead`, or a part of it, `lead.ID`. */
export class Seen {
  readonly path: string;
  /** Text before it: `chat` where the chat 642 is called `chat642`. */
  readonly before: string;

  constructor(path: string, before: string) {
    this.path = path;
    this.before = before;
  }
}

/** A text that begins as everything that this run makes, so that people and clean-ups know it. */
export class OfRun {
  readonly label: string;

  constructor(label: string) {
    this.label = label;
  }
}

/** The contents of a file, which each way gives as it takes files. */
export class Bytes {
  readonly base64: string;

  constructor(base64: string) {
    this.base64 = base64;
  }
}

export const bytes = (base64: string): Bytes => new Bytes(base64);
export const seen = (path: string, before = ''): Seen => new Seen(path, before);
export const ofRun = (label: string): OfRun => new OfRun(label);

/** A value of parameters, or what it will be. */
export type Given<T> =
  | Seen
  | OfRun
  | Bytes
  | (T extends readonly (infer Item)[]
      ? readonly Given<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Given<T[Key]> }
        : T);

/** What a run knows: the beginning of its texts, and what its steps gave. */
export interface Known {
  readonly prefix: string;
  readonly results: ReadonlyMap<string, unknown>;
}

/** Parameters with all values in their places. */
export function filled(given: unknown, known: Known): unknown {
  if (given instanceof OfRun) return `${known.prefix} ${given.label}`;
  if (given instanceof Seen) return found(given, known);
  if (given instanceof Bytes) return given;
  if (Array.isArray(given)) return given.map((item: unknown) => filled(item, known));
  if (!isRecord(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, filled(value, known)]),
  );
}

function found({ path, before }: Seen, { results }: Known): unknown {
  const [name = '', ...keys] = path.split('.');
  let value = results.get(name);
  for (const key of keys)
    value = isRecord(value) || Array.isArray(value) ? partOf(value, key) : undefined;
  if (value === undefined) throw new Error(`No step gave \`${path}\``);
  return before === '' ? value : `${before}${textOf(value)}`;
}

function partOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value)
  );
}
