/** Stands in results for a value that is not shown, of whatever type it is. */
export const MASK = '***';
