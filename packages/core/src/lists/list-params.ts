/** Parameters of a list method: by name, as a list has none by position. */
export type ListParams = Readonly<Record<string, unknown>>;
