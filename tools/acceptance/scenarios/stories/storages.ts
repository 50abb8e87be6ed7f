import { holding, LIST, NUMBER, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const drive = { storageId: seen('storages.0.ID') };

/** A folder comes and goes in a drive that is there. */
export const storages: Scenario = {
  section: 'storages',
  steps: [
    step('getStoragesList', {}, { as: 'storages', result: LIST }),
    step('getStorage', drive, { result: { ID: seen('storages.0.ID'), MODULE_ID: 'disk' } }),
    step(
      'createStorageFolder',
      { ...drive, name: ofRun('plans') },
      {
        as: 'folder',
        result: { ID: NUMBER, NAME: ofRun('plans'), TYPE: 'folder' },
        undo: step('deleteFolder', { folderId: seen('folder.ID') }),
      },
    ),
    step(
      'createStorageFolder',
      { ...drive, name: ofRun('plans') },
      { error: 'A folder with this name already exists' },
    ),
    step('getStorageObjects', drive, {
      result: holding({ ID: seen('folder.ID'), NAME: ofRun('plans') }),
    }),
    // A webhook is of no application, and has no storage to rename.
    step('getAppStorage', {}, { error: 'Access denied' }),
    step(
      'renameStorage',
      { ...drive, name: ofRun('drive') },
      { error: 'Access denied', local: 'would rename a drive that is there, if it could' },
    ),
    step('deleteFolder', { folderId: seen('folder.ID') }, { result: true, ends: 'folder' }),
    step('getStorageObjects', drive, { result: without({ NAME: ofRun('plans') }) }),
  ],
};
