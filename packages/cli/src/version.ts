import { createRequire } from 'node:module';

/** The version of this package. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('@oint/cli/package.json');
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : '';
}
