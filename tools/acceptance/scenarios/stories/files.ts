import { LIST, NUMBER, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { bytes, ofRun, seen } from '../values.ts';

/** The smallest PNG, 68 bytes. */
const PIXEL = bytes(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
);

const own = { fileId: seen('file.ID') };
const top = { folderId: seen('top.ID') };

/** A file on its way through the drive. */
export const files: Scenario = {
  section: 'files',
  steps: [
    step('getStoragesList', {}, { as: 'storages', result: LIST }),
    step(
      'createStorageFolder',
      { storageId: seen('storages.0.ID'), name: ofRun('files') },
      { as: 'top', result: { ID: NUMBER }, undo: step('deleteFolder', top) },
    ),
    step(
      'uploadFileToStorage',
      { storageId: seen('storages.0.ID'), name: ofRun('pixel.png'), file: PIXEL },
      {
        as: 'file',
        result: { ID: NUMBER, NAME: ofRun('pixel.png'), SIZE: '68', GLOBAL_CONTENT_VERSION: 1 },
        undo: step('deleteFile', own),
      },
    ),
    step('getFileInformation', own, { result: { ID: seen('file.ID'), TYPE: 'file', SIZE: '68' } }),
    step('renameFile', { ...own, name: ofRun('dot.png') }, { result: { NAME: ofRun('dot.png') } }),
    step('makeFileCopy', { ...own, ...top }, { as: 'copy', result: { NAME: ofRun('dot.png') } }),
    step('moveFileToFolder', { ...own, ...top }, { error: 'already exists' }),
    step('deleteFile', { fileId: seen('copy.ID') }, { result: true }),
    step('moveFileToFolder', { ...own, ...top }, { result: { PARENT_ID: seen('top.ID') } }),
    step(
      'uploadFileToFolder',
      { ...top, name: 'beside.png', file: PIXEL },
      { as: 'beside', result: { NAME: 'beside.png', SIZE: '68' } },
    ),
    step('getFolderItems', top, { result: [{ ID: seen('file.ID') }, { ID: seen('beside.ID') }] }),
    step('getFileExternalLink', own, { result: TEXT }),
    step('markFileAsDeleted', own, { result: { DELETED_TYPE: '3' } }),
    step('getFileInformation', own, { error: 'ERROR_NOT_FOUND' }),
    step('restoreFile', own, { result: { NAME: ofRun('dot.png'), DELETED_TYPE: 0 } }),
    step('deleteFile', own, { result: true, ends: 'file' }),
    step('getFileInformation', own, { error: 'ERROR_NOT_FOUND' }),
    step('deleteFolder', top, { result: true, ends: 'top' }),
  ],
};
