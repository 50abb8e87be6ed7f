/**
 * Rows of a list whose fields the caller has selected. The names are found where they stand as they are: of an array that is
 * put together elsewhere nothing but 'string' is known, and rows have all fields then.
 */

/** Where in parameters of a list the names of the fields stand that its rows are to have. */
export interface SelectIn<Selected> {
  readonly select?: readonly Selected[];
  readonly SELECT?: readonly Selected[];
}

/** Portals add it to what is selected, and lists ask for it. */
type RowId = 'ID' | 'id';

/** A row with the selected fields alone; with all, where one of the names is none of a field: `*`, `UF_*`, `crm.id`. */
export type SelectedOf<Row, Selected> = string extends Selected
  ? Row
  : [Selected] extends [keyof Row]
    ? Pick<Row, Selected | (RowId & keyof Row)>
    : Row;

/** A result with such rows. */
export type WithSelected<Result, Selected> = string extends Selected
  ? Result
  : Result extends readonly (infer Row)[]
    ? SelectedOf<Row, Selected>[]
    : { [Key in keyof Result]: RowsOrOther<Result[Key], Selected> };

type RowsOrOther<Value, Selected> = Value extends readonly (infer Row)[]
  ? SelectedOf<Row, Selected>[]
  : Value;
