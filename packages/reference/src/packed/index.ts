export {
  type PackedAnswers,
  type PackedEvents,
  type PackedIndex,
  packedKey,
  type PackedMethods,
  type PackedPlacements,
  type PackedScope,
  type PackedScopeIndex,
} from './format.ts';
export { openPacked, type PackedSource } from './open-packed.ts';
