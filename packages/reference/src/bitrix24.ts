import type { Reference } from './methods/reference.ts';
import type { PackedAnswers, PackedIndex, PackedScope } from './packed/format.ts';
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
  async loadAnswers(name) {
    const module: { answers: PackedAnswers } = await import(`#generated/bitrix24/answers/${name}`);
    return module.answers;
  },
});
