/** The names of all methods, for clients that refuse others. */
import { literal } from '../../text/code.ts';
import { compare } from '../../text/order.ts';
import { keyword, readonlyListOf } from '../../types/make.ts';
import { referenceBanner } from '../banner.ts';
import type { ModuleNode } from '../module/module-node.ts';

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
