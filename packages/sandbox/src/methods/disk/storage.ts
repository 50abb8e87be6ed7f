import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id, object, required, string, withDefault } from '../../portal/params.ts';
import type { Storage } from '../../state/disk-objects.ts';
import { requireAdmin } from '../current-user.ts';
import { mayUse, rootOf, storageOf } from './access.ts';
import { addFolder } from './add-folder.ts';
import { STORAGE_FIELDS } from './described-fields.ts';
import { DISK_ERRORS, argumentError, notFound } from './errors.ts';
import { listChildren, listing, listViews } from './listing.ts';
import { diskMethod } from './method.ts';
import { saveFile, upload } from './uploads.ts';
import { storageView } from './views.ts';

const storage = { id: required(id, argumentError(0)) };

/** Drives that lists show; those of chats and applications are reached by other ways. */
const TYPES = ['user', 'common', 'group'];

/** Whole drives. */
export const STORAGE_METHODS: readonly Method[] = [
  diskMethod('disk.storage.getFields', 'read', {}, () => ({ result: STORAGE_FIELDS })),
  diskMethod('disk.storage.getTypes', 'read', {}, () => ({ result: TYPES })),
  diskMethod('disk.storage.getList', 'read', listing, (context, params) => {
    const usable = context.state.disk.storages.filter(
      (one) => TYPES.includes(one.entityType) && mayUse(context, one),
    );
    return listViews(usable.map(storageView), params);
  }),
  diskMethod('disk.storage.get', 'read', storage, (context, params) => ({
    result: storageView(storageOf(context, params.id)),
  })),
  diskMethod('disk.storage.getForApp', 'write', {}, (context) => ({
    result: storageView(applicationStorage(context)),
  })),
  diskMethod(
    'disk.storage.rename',
    'write',
    { id: required(id, argumentError(0)), newName: required(string, argumentError(1)) },
    (context, params) => {
      requireAdmin(context, DISK_ERRORS.denied);
      const found = context.state.disk.storage(params.id);
      if (found === undefined) throw new RestError(notFound(params.id));
      const isOwn = found.entityType === 'restapp' && context.caller.client === found.entityId;
      if (!isOwn) throw new RestError(DISK_ERRORS.notOfApplication);
      found.name = params.newName;
      return { result: storageView(found) };
    },
  ),
  diskMethod('disk.storage.getChildren', 'read', { ...storage, ...listing }, (context, params) =>
    listChildren(context, rootOf(context, params.id), params),
  ),
  diskMethod(
    'disk.storage.addFolder',
    'write',
    { ...storage, data: withDefault(object, {}) },
    (context, params) => addFolder(context, rootOf(context, params.id), params.data),
  ),
  diskMethod('disk.storage.uploadFile', 'write', { ...storage, ...upload }, (context, params) =>
    saveFile(context, rootOf(context, params.id), params),
  ),
];

/** The storage of the application that calls, made when it is needed for the first time. */
function applicationStorage(context: CallContext): Storage {
  const { state, caller, clock } = context;
  // A webhook belongs to no application.
  if (caller.client !== 'application') throw new RestError(DISK_ERRORS.noApplication);
  requireAdmin(context, DISK_ERRORS.denied);
  const existing = state.disk.storages.find(
    ({ entityType, entityId }) => entityType === 'restapp' && entityId === caller.client,
  );
  return (
    existing ??
    state.disk.addStorage(
      { name: 'Application', entityType: 'restapp', entityId: caller.client },
      caller.userId,
      clock.now(),
    )
  );
}
