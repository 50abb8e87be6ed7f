import { RestError } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { id, required } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import { currentVersion } from '../../state/disk-objects.ts';
import { argumentError, notFound } from './errors.ts';
import { diskMethod } from './method.ts';
import { downloadUrl } from './views.ts';

/** Files that hang on other things of the portal. */
export const ATTACHED_OBJECT_METHODS: readonly Method[] = [
  diskMethod(
    'disk.attachedObject.get',
    'read',
    { id: required(id, argumentError(0)) },
    ({ state, origin }, params) => {
      const attachment = state.attachments.get(params.id);
      const file = attachment && state.disk.file(attachment.fileId);
      if (attachment === undefined || file === undefined) throw new RestError(notFound(params.id));
      const version = currentVersion(file);
      return {
        result: {
          ID: String(attachment.id),
          OBJECT_ID: String(file.id),
          MODULE_ID: attachment.moduleId,
          ENTITY_TYPE: attachment.entityType,
          ENTITY_ID: String(attachment.entityId),
          CREATE_TIME: isoDate(attachment.createdAt),
          CREATED_BY: String(attachment.createdBy),
          DOWNLOAD_URL: downloadUrl(origin, version),
          NAME: file.name,
          SIZE: String(version.content.length),
        },
      };
    },
  ),
];
