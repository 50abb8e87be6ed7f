import { RestError, errorSpec } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { id, integer, object, required, structure, withDefault } from '../../portal/params.ts';
import { fileOf } from './access.ts';
import { DISK_ERRORS, argumentError, notFound } from './errors.ts';
import { listViews } from './listing.ts';
import { diskMethod, touchOf } from './method.ts';
import { contentOf } from './uploads.ts';
import { contentView, versionView } from './views.ts';

const file = { id: required(id, argumentError(0)) };
const versionMissing = errorSpec(400, 'ERROR_ARGUMENT', 'Invalid value of parameter `id`');

/** The versions of files. */
export const VERSION_METHODS: readonly Method[] = [
  diskMethod(
    'disk.file.uploadVersion',
    'write',
    { ...file, fileContent: required(structure, argumentError(0)) },
    (context, params) => {
      const found = fileOf(context, params.id);
      const content = contentOf(params.fileContent, DISK_ERRORS.versionNotSaved);
      context.state.disk.addVersion(found, content, touchOf(context));
      return { result: contentView(context, found) };
    },
  ),
  diskMethod(
    'disk.file.getVersions',
    'read',
    { ...file, filter: withDefault(object, {}), start: withDefault(integer, 0) },
    (context, params) => {
      const versions = fileOf(context, params.id).versions;
      const views = versions.map((version) => versionView(context, version));
      return listViews(views, { ...params, order: { ID: 'DESC' } });
    },
  ),
  diskMethod(
    'disk.file.restoreFromVersion',
    'write',
    { ...file, versionId: required(id, argumentError(0)) },
    (context, params) => {
      const found = fileOf(context, params.id);
      const version = context.state.disk.version(params.versionId);
      if (version === undefined) throw new RestError(notFound(params.versionId));
      if (version.objectId !== found.id) throw new RestError(DISK_ERRORS.versionOfOther);
      context.state.disk.addVersion(found, version.content, touchOf(context));
      return { result: contentView(context, found) };
    },
  ),
  diskMethod(
    'disk.version.get',
    'read',
    { id: required(id, versionMissing) },
    (context, params) => {
      const version = context.state.disk.version(params.id);
      if (version === undefined) throw new RestError(notFound(params.id));
      fileOf(context, version.objectId);
      return { result: versionView(context, version) };
    },
  ),
];
