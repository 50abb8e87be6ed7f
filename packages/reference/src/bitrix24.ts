import type { Reference } from './methods/reference.ts';
import type {
  PackedAnswers,
  PackedEvents,
  PackedIndex,
  PackedPlacements,
  PackedScope,
} from './packed/format.ts';
import { openPacked } from './packed/open-packed.ts';

/** The facts of the official documentation that come with this package. */
export const bitrix24: Reference = openPacked({
  async loadIndex() {
    const module: { index: PackedIndex } = await import('#generated/bitrix24/index');
    return module.index;
  },
  async loadScope(name) {
    const module: { scope: PackedScope } = await import(`#generated/bitrix24/${name}`);
    return module.scope;
  },
  async loadEvents() {
    const module: { events: PackedEvents } = await import('#generated/bitrix24/events');
    return module.events;
  },
  async loadPlacements() {
    const module: { placements: PackedPlacements } = await import('#generated/bitrix24/placements');
    return module.placements;
  },
  async loadAnswers(name) {
    const module: { answers: PackedAnswers } = await import(`#generated/bitrix24/answers/${name}`);
    return module.answers;
  },
});
