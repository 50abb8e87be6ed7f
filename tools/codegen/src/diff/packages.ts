/** The packages that are made of the docs, as their manifests have them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PACKAGES, type PackageName } from './levels.ts';

export interface PackageManifest {
  readonly folder: PackageName;
  /** `@oint/sdk`. */
  readonly name: string;
  readonly version: string;
}

/** Reads `packages/sdk/package.json` and its like. */
export function readManifests(root: string): Promise<PackageManifest[]> {
  return Promise.all(PACKAGES.map((folder) => readManifest(root, folder)));
}

/** A manifest that says no name or version. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

async function readManifest(root: string, folder: PackageName): Promise<PackageManifest> {
  const path = `packages/${folder}/package.json`;
  const text = await readFile(join(root, path), 'utf8').catch((error: unknown) => {
    throw new ManifestError(`cannot read ${path}: ${String(error)}`);
  });
  const manifest: unknown = JSON.parse(text);
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'name' in manifest &&
    typeof manifest.name === 'string' &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return { folder, name: manifest.name, version: manifest.version };
  throw new ManifestError(`${path} has no name or no version`);
}
