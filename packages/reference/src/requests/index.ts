export {
  findMisspellings,
  findMisspeltValues,
  type Misspelling,
  type MisspeltValue,
} from './misspellings.ts';
export { missingChoices, missingParams } from './missing.ts';
export type { Params, TypedName } from './params.ts';
export { byName, inOrder } from './positional.ts';
export { unfitValues } from './unfit-values.ts';
