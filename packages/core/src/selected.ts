/**
 * Rows of a list whose fields the caller has selected. The names are found where they stand as they are: of an array that is
 * put together elsewhere nothing but 'string' is known, and rows have all fields then.
 */

/** Where in parameters of a list the names of the fields stand that its rows are to have. */
export interface SelectIn<Selected> {
  readonly select?: readonly Selected[];
  readonly SELECT?: readonly Selected[];
}

/**
 * The arguments of a method, in which compilers find the names. What they say of `select` is checked as it is: the other
 * branch is only looked through, and never taken.
 */
export type AmongSelected<Arguments extends readonly unknown[], Selected> = true extends Selected
  ? [params: SelectIn<Selected>, options?: never]
  : Arguments;

/** Portals add it to what is selected, and lists ask for it. */
type RowId = 'ID' | 'id';

/**
 * A row with the selected fields alone; with all, where one of the names is none of a field: `*`, `UF_*`, `crm.id`.
 *
 * @typeParam Params What the method takes: it tells which names can be selected.
 */
export type SelectedOf<Row, Selected, Params = unknown> = string extends Selected
  ? Row
  : [Selected] extends [never]
    ? Row
    : [Selected] extends [keyof Row]
      ? Pick<Row, Selected | (RowId & keyof Row)>
      : SelectedAmong<Row, Selected, SelectableIn<Params>>;

/** A result with such rows. */
export type WithSelected<Result, Selected, Params = unknown> = string extends Selected
  ? Result
  : Result extends readonly (infer Row)[]
    ? SelectedOf<Row, Selected, Params>[]
    : { [Key in keyof Result]: RowsOrOther<Result[Key], Selected, Params> };

type RowsOrOther<Value, Selected, Params> = Value extends readonly (infer Row)[]
  ? SelectedOf<Row, Selected, Params>[]
  : Value;

/** The same where rows spell their fields otherwise than `select` does: `DATE_START`, `dateStart`. The ID shows it. */
type SelectedAmong<Row, Selected, Selectable> = ['ID', 'id'] extends [Selectable, keyof Row]
  ? [NameInRow<Row, Selected>] extends [keyof Row]
    ? OtherwiseSelected<Row, NameInRow<Row, Selected>, NameInRow<Row, Selectable>>
    : Row
  : Row;

/**
 * Portals add to it what belongs to a selected field, `description` and `descriptionInBbcode`, and what nobody can select; it
 * lacks what could have been.
 */
type OtherwiseSelected<Row, Selected extends PropertyKey, Selectable> = {
  [
    Key in keyof Row as Key extends Exclude<Selectable, `${Selected & string}${string}` | RowId>
      ? never
      : Key
  ]: Row[Key];
};

type NameInRow<Row, Name> = Name extends keyof Row
  ? Name
  : Name extends Uppercase<Name & string>
    ? InCamelCase<Lowercase<Name>>
    : Name & string;

type InCamelCase<Name extends string> = Name extends `${infer Word}_${infer Rest}`
  ? `${Word}${Capitalize<InCamelCase<Rest>>}`
  : Name;

/** Names that editors propose for `select`. It takes others too. */
type SelectableIn<Params> = Params extends {
  readonly select?: readonly (infer Name)[] | undefined;
  readonly SELECT?: readonly (infer Name)[] | undefined;
}
  ? Literal<Name>
  : never;

type Literal<Name> = Name extends unknown ? (string extends Name ? never : Name) : never;
