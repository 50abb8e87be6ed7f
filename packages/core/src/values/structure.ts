/**
 * A structure whose keys are not known beforehand. Not `Record<string, unknown>`, since that takes no value
 * whose type is an interface.
 */
export type Structure = object;
