import type { Basic } from './basic.gen.ts';
import type { Bizproc } from './bizproc.gen.ts';
import type { Calendar } from './calendar.gen.ts';
import type { Cashbox } from './cashbox.gen.ts';
import type { Crm } from './crm.gen.ts';
import type { Delivery } from './delivery.gen.ts';
import type { Department } from './department.gen.ts';
import type { Disk } from './disk.gen.ts';
import type { Entity } from './entity.gen.ts';
import type { Humanresources } from './humanresources.gen.ts';
import type { Im } from './im.gen.ts';
import type { Imbot } from './imbot.gen.ts';
import type { Lists } from './lists.gen.ts';
import type { Log } from './log.gen.ts';
import type { Placement } from './placement.gen.ts';
import type { Sale } from './sale.gen.ts';
import type { Salescenter } from './salescenter.gen.ts';
import type { Task } from './task.gen.ts';
import type { Tasks, TasksVersion3 } from './tasks.gen.ts';
import type { Timeman } from './timeman.gen.ts';
import type { UserUserfield } from './user-userfield.gen.ts';
import type { User } from './user.gen.ts';
import type { Userfieldconfig } from './userfieldconfig.gen.ts';
export type {
  Basic,
  Bizproc,
  Calendar,
  Cashbox,
  Crm,
  Delivery,
  Department,
  Disk,
  Entity,
  Humanresources,
  Im,
  Imbot,
  Lists,
  Log,
  Placement,
  Sale,
  Salescenter,
  Task,
  Tasks,
  Timeman,
  User,
  UserUserfield,
  Userfieldconfig,
  TasksVersion3,
};
export type { SystemErrorCode } from './values.gen.ts';
/** Every method that the reference knows, by its name. Where both versions of the REST API have a name, it is version 2's. */
export interface RestMethods
  extends
    Basic,
    Bizproc,
    Calendar,
    Cashbox,
    Crm,
    Delivery,
    Department,
    Disk,
    Entity,
    Humanresources,
    Im,
    Imbot,
    Lists,
    Log,
    Placement,
    Sale,
    Salescenter,
    Task,
    Tasks,
    Timeman,
    User,
    UserUserfield,
    Userfieldconfig {}
/** Methods of version 3 whose names version 2 has too: they are called with `{ version: 3 }`. */
export interface RestMethodsVersion3 extends TasksVersion3 {}
