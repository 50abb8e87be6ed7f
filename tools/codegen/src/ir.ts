/**
 * The intermediate representation: what the pages and bindings say, in one place, in the terms of the emitters.
 *
 * It is plain JSON (`npm run -s codegen -- --dump ir`), deterministic, and complete: emitters read nothing else. Stages
 * before it know Markdown and YAML, stages after it know TypeScript, and neither knows the other.
 */

/** Raised whenever a reader of a dumped representation would have to change. */
export const IR_VERSION = 1;

export type Language = 'ru' | 'en';

/** A text in both languages. Where a page has no translation both hold the one there is. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Everything that one run compiles. */
export interface Program {
  readonly version: typeof IR_VERSION;
  /** First word of the command line and folder of the generated code: `bitrix24`. */
  readonly library: string;
  /** Sorted by name. */
  readonly sections: readonly Section[];
}

export interface Section {
  /** Folder and entry point: `messages`. */
  readonly name: string;
  readonly title: Localized;
  /** In the order of the bindings. */
  readonly functions: readonly FunctionNode[];
}

/** What a function does when it is called. */
export type FunctionKind =
  /** One request. */
  | 'call'
  /** No request: returns a structure built from its parameters. */
  | 'template'
  /** Several steps, written by hand; the page gives its signature and its command. */
  | 'handwritten';

/** A server beside the portals. */
export type Server = 'authorization';

export interface FunctionNode {
  /** SDK name: `markMessageAsRead`. */
  readonly name: string;
  /** Names in the pages' signatures; `en` is the SDK name with a capital where there is no English page. */
  readonly names: Localized;
  /** Other names that the command line answers to. */
  readonly aliases: readonly string[];
  readonly kind: FunctionKind;
  /** Whether it talks to the portal: then it takes a client, and its command takes `--url` and `--token`. */
  readonly client: boolean;
  /** REST method: `im.dialog.read`. `null` where there is no request. */
  readonly method: string | null;
  /** What the reference says of the method; `null` where it lacks it. */
  readonly rest: RestMethod | null;
  /** Whether all that it does is read, as the reference says of its method. */
  readonly reads: boolean;
  /** Official documentation of the method. */
  readonly link: Localized | null;
  /** Module of a handwritten function, relative to the SDK's `src`. */
  readonly module: string | null;
  /** Which server it asks in the place of a portal: then it takes options instead of a client. */
  readonly server: Server | null;
  /** Whether it answers with a call, whose envelope is the portal's whole answer; a handwritten function does where its pages show one. */
  readonly envelope: boolean;
  readonly title: Localized;
  /** Markdown. */
  readonly description: Localized;
  readonly notes: Localized<readonly Note[]>;
  /** In the order of the signature, the transport's `url` and `token` left out. */
  readonly parameters: readonly Parameter[];
  /** What a template without bound fields returns; its values are hints. `null` for every other function. */
  readonly template: JsonValue | null;
  /** Wire fields sent with every call, by dotted path. */
  readonly constants: Readonly<Record<string, JsonValue>>;
  readonly returns: Localized;
  /** Type of what a call returns: the reference's and, where it differs or is not known, that of the pages' JSON results. */
  readonly result: JsonType;
  readonly examples: Localized<Examples>;
}

/** A method of the reference, and where the SDK has its types. */
export interface RestMethod {
  /** In the letters of the reference: `im.chat.updateTitle`. */
  readonly name: string;
  /** First of its permissions, which names the module of its types: `im`. */
  readonly scope: string;
  readonly version: 2 | 3;
  /** Whether a call may be repeated. */
  readonly access: 'read' | 'write';
  readonly deprecated: { readonly successor: string | null } | null;
  /** Type of the pages' JSON results where the reference does not admit them: both occur. */
  readonly otherResult: JsonType | null;
}

export interface Note {
  /** `tip`, `note`, `warning`, … as the page has it. */
  readonly kind: string;
  readonly title: string | null;
  /** Markdown. */
  readonly text: string;
}

export interface Examples {
  /** TypeScript, as in the page. */
  readonly ts: string | null;
  /** Command lines, continuations joined. */
  readonly cli: readonly string[];
}

export interface Parameter {
  /** SDK name: `chatId`. */
  readonly name: string;
  readonly names: Localized;
  /** Option without dashes: `chat`. */
  readonly option: string;
  /** One or more, in the order of the page. */
  readonly types: readonly ValueType[];
  readonly required: boolean;
  /** Sent when the caller gives nothing; absent where the page's default is "not given". */
  readonly default?: JsonValue;
  /** Markdown. */
  readonly description: Localized;
  /** Where the value goes in the request or in the template. */
  readonly target: Target;
  readonly conversion: Conversion | null;
  /** The reference's type of a structure or a list of them, where it says more than the page. */
  readonly rest?: RestType;
}

/**
 * A part of the parameters of a REST method. `named` is false where the method takes them by position too: then its
 * type has a list beside the object.
 */
export type RestType = { readonly named: boolean } & (
  | { readonly kind: 'field'; readonly path: readonly string[] }
  /** All of them but those that are filled otherwise. */
  | { readonly kind: 'body'; readonly without: readonly string[] }
  | { readonly kind: 'part'; readonly fields: readonly string[] }
);

export type Target =
  /** A dotted path; a number in it is a position in a list. The value is sent a second time where `also` leads. */
  | {
      readonly kind: 'field';
      readonly path: readonly string[];
      readonly also?: readonly (readonly string[])[];
    }
  /** Entries of a structure become fields of the body: all of them, or the ones named. */
  | { readonly kind: 'spread'; readonly only: readonly string[] | null; readonly wins: boolean }
  /** Not in the body: what the parameter does instead. */
  | { readonly kind: 'role'; readonly role: Role }
  /** Not in the body: the function that takes it is written by hand. A file is read while it is sent with `stream`. */
  | { readonly kind: 'argument'; readonly stream?: true };

/** Every path that a parameter fills. */
export function pathsOf(target: Target): readonly (readonly string[])[] {
  return target.kind === 'field' ? [target.path, ...(target.also ?? [])] : [];
}

/**
 * Of a template, `empty` returns its keys without hints, and `map` is accepted, since JSON has one kind of map. Of a call,
 * `ignored` is accepted for command lines that give it, and sent nowhere.
 */
export type Role = 'empty' | 'map' | 'ignored';

/** How a value is turned into its wire form; names of functions in `@oint/core`. */
export type Conversion =
  | 'yesNo'
  | 'notYesNo'
  | 'list'
  | 'dateIso'
  | 'dateIsoZ'
  | 'dateYmd'
  | 'fileBase64'
  | 'fileList';

export type ValueType =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'structure' }
  | { readonly kind: 'array'; readonly of: ValueType | null };

export type ScalarKind = 'string' | 'number' | 'boolean' | 'date' | 'binary' | 'any';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export type JsonType =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'false' | 'null' | 'unknown' }
  | { readonly kind: 'array'; readonly items: JsonType }
  /** An object whose keys are ids. */
  | { readonly kind: 'map'; readonly values: JsonType }
  | { readonly kind: 'object'; readonly properties: readonly JsonProperty[] }
  | { readonly kind: 'union'; readonly types: readonly JsonType[] };

export interface JsonProperty {
  readonly name: string;
  readonly type: JsonType;
  /** Missing in at least one example. */
  readonly optional: boolean;
}
