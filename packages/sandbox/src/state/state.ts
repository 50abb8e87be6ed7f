import { InstalledApplication } from './application.ts';
import { Attachments } from './attachments.ts';
import { Chats } from './chats.ts';
import { Disk } from './disk.ts';
import { FieldFiles } from './field-files.ts';
import { Notifications } from './notifications.ts';
import { Records } from './records.ts';
import { Tasks } from './tasks.ts';
import { Users } from './users.ts';
import { WorkingDays } from './working-days.ts';

/** Everything that the portal remembers. What one method changes here, the others see. */
export class PortalState {
  readonly users = new Users();
  readonly chats = new Chats();
  readonly disk = new Disk();
  readonly attachments = new Attachments();
  readonly notifications = new Notifications();
  readonly tasks = new Tasks();
  readonly workingDays = new WorkingDays();
  readonly fieldFiles = new FieldFiles();
  readonly application = new InstalledApplication();
  /** The records of entities that are described by data. */
  readonly records = new Records();
}
