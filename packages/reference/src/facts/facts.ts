/**
 * Facts about REST methods, as `docs/bitrix24/reference/<scope>/<method>.json` holds them: names, types and
 * codes, no sentences. A method of version 3 has `.v3` before the extension, as its name may exist in version 2 too.
 *
 * The files are plain JSON with sorted keys, so that a changed page is a small diff. What is not known is absent.
 */

/** Version of the files' structure. It grows when a reader of the old one would misunderstand the new one. */
export const FORMAT = 1;

/** Codes of errors that every method may answer with; lies beside the folders of the scopes. */
export const ERRORS_FILE = 'errors.json';

/** Says where the facts are from; lies there too. */
export const SOURCE_FILE = 'source.json';

/** Says of which texts the methods were read; lies there too. */
export const READINGS_FILE = 'readings.json';

/** The licence of the descriptions, where an import carries them; lies there too. */
export const NOTICE_FILE = 'NOTICE';

/** Versions of the REST API: 2 answers below `/rest/`, 3 below `/rest/api/`. */
export type ApiVersion = 2 | 3;

/** What {@link ERRORS_FILE} holds. */
export interface SystemErrorsFacts {
  readonly format: typeof FORMAT;
  /** Sorted. */
  readonly errors: readonly string[];
}

/** What {@link SOURCE_FILE} holds. */
export interface SourceFacts extends Origin {
  readonly format: typeof FORMAT;
  /** The checkout that filled what the other one leaves open. */
  readonly older?: Origin | undefined;
  /** The portal whose own description filled what pages leave open. */
  readonly portal?: PortalOrigin | undefined;
}

/** What the description of a portal is called, as it says itself. */
export interface PortalOrigin {
  readonly title: string;
  readonly version: string;
}

/** A checkout of the documentation. */
export interface Origin {
  readonly license: string | null;
  /** URL of the documentation's repository; `null` when the checkout does not tell. */
  readonly repository: string | null;
  readonly commit: string | null;
}

/** What {@link READINGS_FILE} holds: with it, what the documentation changed is told from what is read differently. */
export interface ReadingsFacts {
  readonly format: typeof FORMAT;
  /** A hash of the importer. */
  readonly importer: string;
  /** Hashes of the texts behind a method, one a checkout, by its name; version 3 has `.v3` behind it. */
  readonly methods: Readonly<Record<string, string>>;
  /** Those of events and placements, by their names. */
  readonly handlers?: Readonly<Record<string, string>> | undefined;
}

export interface MethodFacts {
  /** In files alone. */
  readonly format?: typeof FORMAT | undefined;
  /** As the documentation writes it, such as `im.dialog.read`. */
  readonly name: string;
  /** The page in the documentation's repository. */
  readonly page: string;
  /** Permissions of which an application needs one; the first one names the folder. */
  readonly scopes: readonly string[];
  readonly version: ApiVersion;
  /** Whether a call may be repeated. What is not sure to read is a write. */
  readonly access: 'read' | 'write';
  readonly deprecated?: Deprecation | undefined;
  readonly params: ObjectFact;
  /** Names of the parameters in the order that the method demands, whatever they are called. */
  readonly positional?: readonly string[] | undefined;
  readonly result: TypeFact;
  /** Codes that the page lists beside those of every method. */
  readonly errors: readonly string[];
  readonly paging?: PagingFacts | undefined;
  /** What the method does: only in an import with descriptions, and in facts with texts. */
  readonly description?: string | undefined;
}

/** Facts with texts as their descriptions. */
export interface DescribedFacts extends MethodFacts {
  /** What the result is as a whole. */
  readonly returns?: string | undefined;
}

export interface Deprecation {
  /** The method to use instead. */
  readonly successor?: string | undefined;
}

/** How a list method is read to its end. */
export interface PagingFacts {
  /**
   * `start`: an offset, 50 rows a page; `pagination`: an object with `page`, `limit` and `offset` (version 3); `offset`: an
   * offset and a length, `OFFSET` and `LIMIT`; `page`: a page's number, `iNumPage`; `last`: the id of the row behind which the page
   * begins, `LAST_ID`; `none`: all rows come at once, or as many as one can ask for, as nothing leads to pages and whole answers
   * count no rows.
   */
  readonly by: 'start' | 'pagination' | 'offset' | 'page' | 'last' | 'none';
  /** Path of the object that says which page is wanted, where it is no parameter of its own. */
  readonly page?: readonly string[] | undefined;
  /** What that object calls it, where that is not the usual. */
  readonly names?: PageNamesFact | undefined;
  /** The longest page that one can ask for. */
  readonly maxSize?: number | undefined;
  /** Path of the object that holds filter, order and select, where these are no parameters of their own. */
  readonly within?: readonly string[] | undefined;
  /** Path of the rows in the result; empty when the result is the rows. */
  readonly rows: readonly string[];
  /** Field of a row that identifies it, when rows can be filtered and sorted by it, or when their pages begin at a place. */
  readonly id?: string | undefined;
  /** What filter and order call that field, where they spell it otherwise. */
  readonly idInRequest?: string | undefined;
  /** Names of the parameters that choose rows, sort them and choose their fields. */
  readonly filter?: string | undefined;
  readonly order?: string | undefined;
  readonly select?: string | undefined;
}

/** Names of that by which one asks for a page. */
export interface PageNamesFact {
  /** The number of the page, from 1 on, or of the rows before it, or the id of the row before it. */
  readonly place?: string | undefined;
  /** Its length, where one can ask for it. */
  readonly size?: string | undefined;
}

export type ScalarFact = (typeof SCALARS)[number];

/** What values without inner structure are called. */
export const SCALARS = [
  /** Nothing is known. */
  'any',
  /** In requests also `Y`, `N`, 0, 1 and these as text. */
  'boolean',
  /** `YYYY-MM-DD`. */
  'date',
  /** ISO 8601 with an offset. */
  'datetime',
  'double',
  /** An empty list: what PHP writes for an empty object. */
  'empty-list',
  /** An ID, or name and base64 content. */
  'file',
  /** The name of a file and its content in base64, a list of both. */
  'file-content',
  'integer',
  'null',
  /** A number as text, such as `"12"`. */
  'numeric-string',
  'string',
  /** Seconds since 1970. */
  'timestamp',
  /** `"Y"` or `"N"`. */
  'yes-no',
] as const;

export type TypeFact = ScalarFact | ArrayFact | EnumFact | ObjectFact | UnionFact;

export interface ArrayFact {
  readonly array: TypeFact;
}

export interface EnumFact {
  readonly enum: readonly (string | number)[];
  /** Whether other values occur. */
  readonly open?: true | undefined;
  /** Set where it is sure that there are no others: a portal says so, documentation may leave some out. */
  readonly closed?: true | undefined;
  /** Of open ones that are names of fields: a portal has told all of its own, so others do not begin as those do. */
  readonly told?: true | undefined;
}

export interface ObjectFact {
  readonly fields: Readonly<Record<string, FieldFact>>;
  /** Families of names, the variable part as `*`: `UF_CRM_*`. */
  readonly patterns?: Readonly<Record<string, TypeFact>> | undefined;
  /** Families of which `fields` has every name: a portal has told them all. */
  readonly told?: readonly string[] | undefined;
  /** The type of all other fields, for objects whose names are not fixed. */
  readonly others?: TypeFact | undefined;
  /**
   * Alternatives, in requests: of each group of names at least one field must be given. The fields of a group are
   * not `required` themselves.
   */
  readonly oneOf?: readonly (readonly string[])[] | undefined;
  /** Whether keys may have an operator before the name of a field, such as `>=ID`. */
  readonly operators?: true | undefined;
}

export interface UnionFact {
  readonly anyOf: readonly TypeFact[];
}

export interface FieldFact {
  readonly type: TypeFact;
  /** The documentation's own name of the type, where it says more: `crm_status`, `user`. */
  readonly documented?: string | undefined;
  /** In requests: must be given. In results: is always there. */
  readonly required?: true | 'conditional' | undefined;
  readonly deprecated?: true | undefined;
  /** The same field in other letter case, as examples write it. */
  readonly spellings?: readonly string[] | undefined;
  /** Set when only an example shows the field. */
  readonly from?: 'example' | undefined;
  /** Only in an import with descriptions, and in facts with texts. */
  readonly description?: string | undefined;
}

/** The file of a method below the reference's folder. */
export function factsPath({ name, scopes, version }: MethodFacts): string {
  return `${scopes[0] ?? 'other'}/${packedKey({ name, version })}.json`;
}

/** The name of a method where both versions of it may stand: version 3 has `.v3` behind it. */
export function packedKey({ name, version }: Pick<MethodFacts, 'name' | 'version'>): string {
  return version === 3 ? `${name}.v3` : name;
}
