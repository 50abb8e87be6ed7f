/** A library: the method docs of one service, and where its files lie, relative to the project's root. */

/** First word of the command line that is generated, and folder of its docs. */
export const LIBRARY = 'bitrix24';

/** Pages, bindings and the reference. */
export const DOCS = docsOf(LIBRARY);

/** Facts about the REST methods. */
export const REFERENCE = `${DOCS}/reference`;

/** Types of the REST methods, in the SDK. */
export const SDK_REST = `${generatedIn('sdk')}/${LIBRARY}/rest`;

/** The facts about the REST methods as data, for the command line, the local portal and others. */
export const PACKED_REFERENCE = `${generatedIn('reference')}/${LIBRARY}`;

/** An index of the SDK's functions, for people. */
export const API_INDEX = 'packages/sdk/api.md';

/** Folders in which everything generated is the compiler's to remove. */
export const GENERATED: readonly string[] = [
  generatedIn('sdk'),
  generatedIn('cli'),
  generatedIn('reference'),
];

export function docsOf(library: string): string {
  return `docs/${library}`;
}

/** The overlay of a section. */
export function bindingsOf(docs: string, section: string): string {
  return `${docs}/bindings/${section}.yaml`;
}

/** Where a package has its generated code. */
export function generatedIn(name: 'sdk' | 'cli' | 'reference'): string {
  return `packages/${name}/src/generated`;
}
