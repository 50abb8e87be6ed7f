export {
  type PackedAnswers,
  type PackedIndex,
  packedKey,
  type PackedMethods,
  type PackedScope,
  type PackedScopeIndex,
} from './format.ts';
export { openPacked, type PackedSource } from './open-packed.ts';
