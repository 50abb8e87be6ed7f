import { holding, LIST, NUMBER, STRUCTURE, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const ADMIN = 'takes an administrator';

const top = { folderId: seen('top.ID') };
const plans = { folderId: seen('plans.ID') };

/** Folders below one of their own. */
export const folders: Scenario = {
  section: 'folders',
  steps: [
    step('getStoragesList', {}, { as: 'storages', result: LIST }),
    step(
      'createStorageFolder',
      { storageId: seen('storages.0.ID'), name: ofRun('folders') },
      { as: 'top', result: { ID: NUMBER }, undo: step('deleteFolder', top) },
    ),
    step('createSubfolder', { ...top, name: 'plans' }, { as: 'plans', result: { ID: NUMBER } }),
    step('createSubfolder', { ...top, name: 'archive' }, { as: 'archive', result: { ID: NUMBER } }),
    step('createSubfolder', { ...top, name: 'plans' }, { error: 'already exists' }),
    step('createSubfolder', { ...plans, name: 'first' }, { result: { PARENT_ID: TEXT } }),
    step('getFolderInformation', plans, { result: { ID: seen('plans.ID'), NAME: 'plans' } }),
    step(
      'makeFolderCopy',
      { ...plans, targetFolderId: seen('archive.ID') },
      { as: 'copy', result: { ID: NUMBER, NAME: 'plans' } },
    ),
    // All that lies in it is copied with it.
    step('getFolderItems', { folderId: seen('copy.ID') }, { result: [{ NAME: 'first' }] }),
    step(
      'renameFolder',
      { folderId: seen('copy.ID'), name: 'plans of old' },
      { result: STRUCTURE },
    ),
    step(
      'moveFolder',
      { ...plans, targetFolderId: seen('archive.ID') },
      { result: { ID: seen('plans.ID'), PARENT_ID: seen('archive.ID') } },
    ),
    step(
      'getFolderItems',
      { folderId: seen('archive.ID'), filter: { NAME: 'plans of old' } },
      { result: [{ ID: seen('copy.ID') }] },
    ),
    step(
      'getFolderItems',
      { folderId: seen('archive.ID'), filter: { TYPE: 'folder' } },
      { result: holding({ ID: seen('plans.ID') }) },
    ),
    step('getFolderFilterStructure', { empty: false }, { result: { NAME: 'string' } }),
    step('getFolderExternalLink', plans, { result: TEXT }),
    step('markFolderAsDeleted', plans, { result: { DELETED_TYPE: 3 } }),
    step('getFolderInformation', plans, { error: 'ERROR_NOT_FOUND' }),
    step('restoreFolder', plans, { result: { DELETED_TYPE: 0 }, local: ADMIN }),
    step('getFolderInformation', plans, { result: { NAME: 'plans' }, local: ADMIN }),
    step('deleteFolder', top, { result: true, ends: 'top' }),
    step('getFolderInformation', top, { error: 'ERROR_NOT_FOUND' }),
  ],
};
