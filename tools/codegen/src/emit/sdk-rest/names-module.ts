/** The names of all methods, for clients that refuse others. */

import {
  compare,
  keyword,
  literal,
  type ModuleNode,
  readonlyListOf,
} from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';

export function namesModule(names: readonly string[]): ModuleNode {
  return {
    banner: referenceBanner(),
    declarations: [
      {
        kind: 'constant',
        name: 'names',
        doc: 'The names of all methods, as the documentation writes them.',
        type: readonlyListOf(keyword('string')),
        value: literal([...new Set(names)].toSorted(compare)),
      },
    ],
  };
}
