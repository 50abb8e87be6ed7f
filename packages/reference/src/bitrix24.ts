import type { Reference } from './methods/reference.ts';
import type {
  PackedAnswers,
  PackedEvents,
  PackedIndex,
  PackedPlacements,
  PackedScope,
} from './packed/format.ts';
import { openPacked } from './packed/open-packed.ts';
import type { ScopeTexts, Titles } from './texts/texts.ts';

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
  async loadTexts(name, language) {
    const module: { texts: ScopeTexts } = await import(
      `#generated/bitrix24/texts/${language}/${name}`
    );
    return module.texts;
  },
  async loadTitles(language) {
    const module: { titles: Titles } = await import(`#generated/bitrix24/titles/${language}`);
    return module.titles;
  },
});
