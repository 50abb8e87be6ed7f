/** All methods in one table. */
import {
  imported,
  type ModuleNode,
  objectOf,
  type ReferenceNode,
  VALUES_MODULE,
} from '@oint/reference/typescript';

import { scopeTable } from '../../names/module-names.ts';
import { referenceBanner } from '../banner.ts';
import { versionTitle } from './seconds.ts';

export interface ScopeName {
  readonly name: string;
  readonly module: string;
  /** Whether methods of version 3 stand there whose names version 2 has too. */
  readonly twice: boolean;
}

export function indexModule(scopes: readonly ScopeName[]): ModuleNode {
  const first = scopes.map(({ name, module }) => tableOf(module, scopeTable(name)));
  const second = scopes
    .filter(({ twice }) => twice)
    .map(({ name, module }) => tableOf(module, versionTitle(name)));
  return {
    banner: referenceBanner(),
    exports: [
      { types: [...first, ...second] },
      { types: ['SystemErrorCode'], module: VALUES_MODULE },
    ],
    declarations: [
      {
        kind: 'interface',
        name: 'RestMethods',
        doc: "Every method that the reference knows, by its name. Where both versions of the REST API have a name, it is version 2's.",
        extends: first,
        type: objectOf([]),
      },
      {
        kind: 'interface',
        name: 'RestMethodsVersion3',
        doc: 'Methods of version 3 whose names version 2 has too: they are called with `{ version: 3 }`.',
        extends: second,
        type: objectOf([]),
      },
    ],
  };
}

function tableOf(module: string, name: string): ReferenceNode {
  return imported(`./${module}.gen.ts`, name);
}
