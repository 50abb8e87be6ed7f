import { pascalCase } from '../../names/case.ts';
/** All methods in one table. */
import { referenceBanner } from '../banner.ts';
import { versionTitle } from './seconds.ts';

export interface ScopeName {
  readonly name: string;
  readonly module: string;
  readonly twice: boolean;
}

export function indexModule(scopes: readonly ScopeName[]): string {
  const imports = scopes.map(({ name, module, twice }) => {
    const title = pascalCase(name);
    return `import type { ${title}${twice ? `, ${versionTitle(name)}` : ''} } from './${module}.gen.ts';\n`;
  });
  const titles = scopes.map(({ name }) => pascalCase(name));
  const second = scopes.filter(({ twice }) => twice).map(({ name }) => versionTitle(name));
  return `// ${referenceBanner()}\n${imports.join('')}
export type { ${[...titles, ...second].join(', ')} };
export type { SystemErrorCode } from './values.gen.ts';

/** Every method that the reference knows, by its name. Where both versions of the REST API have a name, it is version 2's. */
export interface RestMethods extends ${titles.join(', ')} {}

/** Methods of version 3 whose names version 2 has too: they are called with \`{ version: 3 }\`. */
export interface RestMethodsVersion3${second.length === 0 ? '' : ` extends ${second.join(', ')}`} {}
`;
}
