/** A boolean in the portal's letters; what was not given stays so. */
export function yesNo(value: boolean): 'Y' | 'N';
export function yesNo(value: boolean | undefined): 'Y' | 'N' | undefined;
export function yesNo(value: boolean | undefined): 'Y' | 'N' | undefined {
  if (value === undefined) return undefined;
  return value ? 'Y' : 'N';
}

/** A boolean in the portal's letters, for parameters that ask the opposite question. */
export function notYesNo(value: boolean): 'Y' | 'N';
export function notYesNo(value: boolean | undefined): 'Y' | 'N' | undefined;
export function notYesNo(value: boolean | undefined): 'Y' | 'N' | undefined {
  return value === undefined ? undefined : yesNo(!value);
}
