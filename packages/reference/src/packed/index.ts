export {
  type PackedAnswers,
  type PackedEvents,
  type PackedIndex,
  type PackedMethods,
  type PackedPlacements,
  type PackedScope,
  type PackedScopeIndex,
} from './format.ts';
export { packedKey } from '../facts/facts.ts';
export { openPacked, type PackedSource } from './open-packed.ts';
