import type { Metadata } from '@oint/core';
import type { Reference } from '@oint/reference';

import type { LibraryIndex, LocalizedText, SectionSpec } from './command.ts';
import type { Inputs } from './inputs.ts';

/** A library of commands. Each part is loaded when it is needed, and only then. */
export interface Library {
  /** The first word of its command lines, lower case: `bitrix24`. */
  readonly name: string;
  /** What people call it: `Bitrix24`. */
  readonly title: LocalizedText;
  readonly connection: ConnectionSpec;
  /** The variable with the address of the authorization server, where it is not the usual one: `OINT_BITRIX24_OAUTH_URL`. */
  readonly authorizationServer?: string | undefined;
  /** Options of its commands whose values are secrets, beside those of the connection. */
  readonly secretOptions: ReadonlySet<string>;
  /** What is known about the REST methods behind it, which can be called by their names; absent where there are none. */
  readonly reference?: Reference;
  /** What the transport needs to know of its methods to read their lists; absent where there are none. */
  readonly loadMetadata?: () => Promise<Metadata>;
  readonly loadIndex: () => Promise<LibraryIndex>;
  readonly loadSection: (section: string) => Promise<SectionSpec>;
  /** The functions of a section by name. Those that read files themselves read them from `inputs`. */
  readonly loadFunctions: (
    section: string,
    inputs: Inputs,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

/** A library whose methods are known, and can be called by their names. */
export type RestLibrary = Library & { readonly reference: Reference };

export function isRestLibrary(library: Library): library is RestLibrary {
  return library.reference !== undefined;
}

/** How commands that make requests reach the service. */
export interface ConnectionSpec {
  /** In the order of help. */
  readonly options: readonly ConnectionOption[];
  /** Whether an address carries its own access, so that a token of the environment belongs to another one. */
  readonly grantsAccess: (url: string) => boolean;
}

/** What a client is made with; each is an option, and a variable of the environment where the option is not given. */
export interface ConnectionOption {
  readonly name: ConnectionKey;
  /** `OINT_BITRIX24_URL` */
  readonly variable: string;
  readonly required: boolean;
  /** What of its value is hidden: all, or what an address holds in secret. */
  readonly secret: 'all' | 'in-address';
  readonly description: LocalizedText;
  /** In the list of variables. */
  readonly summary: LocalizedText;
}

/** The settings of a client by which a portal is reached. */
export type ConnectionKey = 'url' | 'token';
