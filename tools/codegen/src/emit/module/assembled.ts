import type { ModuleNode } from '@oint/reference/typescript';

/** A module as text, unformatted. ts-morph is loaded by it alone: a run that changes nothing does not wait for that. */
export async function assembled(module: ModuleNode): Promise<string> {
  const { assemble } = await import('./assemble.ts');
  return assemble(module);
}
