import { lstatSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

import type { UploadFile } from '@oint/core';

import type { Inputs } from '../../spec/inputs.ts';
import type { Folder } from '../folder.ts';
import { ToolError } from '../tool-error.ts';
import { allowed } from '../tools/files.ts';

/** Files of the allowed folder. */
export interface FolderInputs extends Inputs {
  /** @throws {ToolError} where there is no file of this name that may be read */
  check(name: string): Promise<void>;
}

/** Values that point to files find those of the allowed folder, and nothing else: no input, and nothing behind addresses. */
export function folderInputs(folder: Folder | undefined): FolderInputs {
  const existing = (name: string): Promise<string> => allowed(name, folder);
  return {
    async check(name) {
      await existing(name);
    },
    isFile: (name) => folder !== undefined && isFileIn(folder.root, name),
    readFile: async (name) => readFile(await existing(name)),
    async openFile(name): Promise<UploadFile> {
      const { openFile } = await import('@oint/core/node');
      return openFile(await existing(name));
    },
    readStandardInput() {
      throw new ToolError('"-": there is no input to read; give the value itself');
    },
    download(address) {
      throw new ToolError(`${address}: nothing is downloaded; give the name of a file`);
    },
  };
}

function isFileIn(root: string, name: string): boolean {
  if (name === '' || name.includes('\0') || name.length > 4096) return false;
  try {
    const real = realpathSync(resolve(root, name));
    return !relative(root, real).startsWith('..') && lstatSync(real).isFile();
  } catch {
    return false;
  }
}
