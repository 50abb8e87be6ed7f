/** What codegen says about commands. `src/generated` holds nothing but values of these types. */
import type { ValueType } from './value-type.ts';

/** A text in the languages of the docs. A page that lacks a translation repeats the language it has. */
export interface LocalizedText {
  readonly ru: string;
  readonly en: string;
}

export interface OptionSpec {
  /** Long name without the dashes: `chat`. */
  readonly option: string;
  /** The parameter of the SDK function that it fills: `chatId`. */
  readonly param: string;
  /** The types that the page allows, in its order; one or more. */
  readonly types: readonly ValueType[];
  readonly required: boolean;
  /** What the page's signature gives when the option is absent; `undefined` where that is "not given". */
  readonly default?: string | number | boolean | null;
  readonly description: LocalizedText;
  /** Where a structure stands in the request, if the reference knows its keys. */
  readonly place?: StructurePlace;
}

/** A field of the request that a structure fills, or the fields that its keys become. */
export type StructurePlace =
  | { readonly field: string }
  | { readonly keys: 'all' | readonly string[] };

export interface CommandSpec {
  /** The SDK function: `markMessageAsRead`. */
  readonly name: string;
  /** Names in the signatures of the pages: `ОтметитьСообщениеКакПрочитанное`, `MarkMessageAsRead`. */
  readonly names: LocalizedText;
  /** Further names the command answers to: `MarkMessageAsReaded`. */
  readonly aliases: readonly string[];
  /** Whether it talks to the portal: takes `--url` and `--token`, and its function a client. */
  readonly client: boolean;
  /** A server that it asks in the place of the portal: its function takes options instead of a client. */
  readonly server?: 'authorization';
  /** REST method: `im.dialog.read`; absent for functions that make no request. */
  readonly method?: string;
  /** Whether the method changes nothing; absent where it does, or may. */
  readonly reads?: true;
  /** Address of the method's official documentation, as the page of each language gives it. */
  readonly link?: LocalizedText;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Admonitions of the page, one text each. */
  readonly notes: readonly LocalizedText[];
  /** In the order of the signature, without the transport's `--url` and `--token`. */
  readonly options: readonly OptionSpec[];
  readonly returns: LocalizedText;
  /** Command lines of the pages: one line each, continuations joined. */
  readonly examples: { readonly ru: readonly string[]; readonly en: readonly string[] };
}

/** One section's commands. Each is a module of its own, loaded when one of its commands is used. */
export interface SectionSpec {
  /** Folder name, also the SDK's entry point: `messages` → `@oint/sdk/bitrix24/messages`. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly commands: readonly CommandSpec[];
}

/** The names of all commands of a library, small enough to load at every start. */
export interface LibraryIndex {
  readonly name: string;
  readonly sections: readonly IndexedSection[];
}

export interface IndexedSection {
  readonly name: string;
  readonly title: LocalizedText;
  readonly commands: readonly IndexedCommand[];
}

export interface IndexedCommand {
  readonly name: string;
  readonly names: LocalizedText;
  readonly aliases: readonly string[];
  /** REST method; absent for functions that make no request. */
  readonly method?: string;
  readonly title: LocalizedText;
}
