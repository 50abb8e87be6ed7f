/** A boolean in the portal's letters. */
export function yesNo(value: boolean): 'Y' | 'N' {
  return value ? 'Y' : 'N';
}

/** A boolean in the portal's letters, for parameters that ask the opposite question. */
export function notYesNo(value: boolean): 'Y' | 'N' {
  return value ? 'N' : 'Y';
}
