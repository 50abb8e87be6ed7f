import { RestError } from '../../portal/errors.ts';
import type { Answer, CallContext } from '../../portal/method.ts';
import type { Folder } from '../../state/disk-objects.ts';
import type { Fields } from '../../values.ts';
import { DISK_ERRORS, argumentError } from './errors.ts';
import { touchOf } from './method.ts';
import { isTaken, nameOf } from './uploads.ts';
import { createdView } from './views.ts';

/** Makes a folder of the name in `data`. */
export function addFolder(context: CallContext, parent: Folder, data: Fields): Answer {
  const name = nameOf(data);
  if (name === undefined) throw new RestError(argumentError(1));
  if (isTaken(context, parent, name)) throw new RestError(DISK_ERRORS.folderNameTaken);
  const folder = context.state.disk.addFolder(parent, { ...touchOf(context), name });
  return { result: createdView(context, folder) };
}
