import type { SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `tasks`. */
export interface Tasks {
  'tasks.task.access.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: TasksTaskAccessFieldGetItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.access.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: TasksTaskAnyFieldResultItem[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.access.get': {
    params: {
      id: number;
    };
    result: TasksTaskAccessGetResult;
    errors: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION' | SystemErrorCode;
    version: 3;
  };
  'tasks.task.chat.message.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: TasksTaskAnyFieldItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.chat.message.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: TasksTaskAnyFieldItem[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.chat.message.send': {
    params: {
      fields: {
        taskId: number;
        text: string;
      };
    };
    result: {
      result: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: TasksTaskAnyFieldResultItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: TasksTaskAnyFieldItem[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.file.attach': {
    params: {
      fileIds: readonly number[];
      taskId: number;
    };
    result: {
      result: boolean;
    };
    errors: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION' | SystemErrorCode;
    version: 3;
  };
  'tasks.task.file.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: TasksTaskAnyFieldItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.file.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: TasksTaskAnyFieldItem[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.result.add': {
    params: {
      fields: {
        taskId: number;
        text: string;
      };
    };
    result: {
      item: TasksTaskResultAddItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.result.addfromchatmessage': {
    params: {
      fields: {
        messageId: number;
      };
    };
    result: {
      item: TasksTaskResultAddfromchatmessageItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.result.delete': {
    params: {
      id: number;
    };
    result: {
      result: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.result.update': {
    params: {
      fields: {
        text: string;
      };
      id: number;
    };
    result: {
      item: TasksTaskResultUpdateItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
}
/** Methods of version 3 whose names version 2 has too, of the scope `tasks`. */
export interface TasksVersion3 {
  'tasks.task.add': {
    params: {
      fields: TasksTaskAddV3Fields;
    };
    result: {
      item: TasksTaskAddV3Item;
    };
    errors: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION' | SystemErrorCode;
    version: 3;
  };
  'tasks.task.delete': {
    params: {
      id: number;
    };
    result: {
      result: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.get': {
    params: {
      id: number;
      select?: readonly string[] | undefined;
    };
    result: {
      item: TasksTaskGetV3Item;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.list': {
    params: {
      filter?:
        | readonly (
            | readonly (
                | string
                | number
                | boolean
                | null
                | readonly (string | number | boolean | null)[]
              )[]
            | {
                conditions: readonly unknown[];
                logic: 'and' | 'or';
              }
          )[]
        | undefined;
      order?: TasksTaskListV3Order | undefined;
      pagination?: TasksTaskListV3Pagination | undefined;
      select?:
        | readonly (
            | 'id'
            | 'title'
            | 'description'
            | 'creatorId'
            | 'creator'
            | 'created'
            | 'responsibleId'
            | 'responsible'
            | 'deadline'
            | 'needsControl'
            | 'startPlan'
            | 'endPlan'
            | 'checklist'
            | 'groupId'
            | 'group'
            | 'stageId'
            | 'stage'
            | 'epicId'
            | 'storyPoints'
            | 'flowId'
            | 'flow'
            | 'priority'
            | 'status'
            | 'statusChanged'
            | 'accomplices'
            | 'auditors'
            | 'parentId'
            | 'parent'
            | 'containsChecklist'
            | 'containsSubTasks'
            | 'containsRelatedTasks'
            | 'containsGanttLinks'
            | 'containsPlacements'
            | 'containsResults'
            | 'numberOfReminders'
            | 'chatId'
            | 'chat'
            | 'plannedDuration'
            | 'actualDuration'
            | 'durationType'
            | 'started'
            | 'estimatedTime'
            | 'replicate'
            | 'changed'
            | 'changedById'
            | 'changedBy'
            | 'statusChangedById'
            | 'statusChangedBy'
            | 'closedById'
            | 'closedBy'
            | 'closed'
            | 'activity'
            | 'guid'
            | 'xmlId'
            | 'exchangeId'
            | 'exchangeModified'
            | 'outlookVersion'
            | 'mark'
            | 'allowsChangeDeadline'
            | 'allowsTimeTracking'
            | 'matchesWorkTime'
            | 'addInReport'
            | 'isMultitask'
            | 'siteId'
            | 'forkedByTemplateId'
            | 'forkedByTemplate'
            | 'maxDeadlineChangeDate'
            | 'maxDeadlineChanges'
            | 'requireDeadlineChangeReason'
            | 'link'
            | 'rights'
            | 'archiveLink'
            | 'crmItemIds'
            | 'emailId'
            | 'email'
            | 'elapsedTime'
            | 'requireResult'
            | 'matchesSubTasksTime'
            | 'autocompleteSubTasks'
            | 'allowsChangeDatePlan'
            | 'inFavorite'
            | 'inPin'
            | 'inGroupPin'
            | 'inMute'
            | 'source'
            | 'dependsOn'
            | 'scenarios'
            | (string & {})
          )[]
        | undefined;
    };
    result: {
      items: TasksTaskListV3Items[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.result.list': {
    params: {
      filter: readonly (
        | readonly (
            | string
            | number
            | boolean
            | null
            | readonly (string | number | boolean | null)[]
          )[]
        | {
            conditions: readonly unknown[];
            logic: 'and' | 'or';
          }
      )[];
      order?: TasksTaskResultListV3Order | undefined;
      pagination?: TasksTaskResultListV3Pagination | undefined;
      select?: readonly string[] | undefined;
    };
    result: {
      items: TasksTaskResultListV3Items[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'tasks.task.update': {
    params: {
      fields: TasksTaskUpdateV3Fields;
      id: number;
    };
    result: {
      result: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
}
export interface TasksTaskAccessFieldGetItem {
  description?: string | null | undefined;
  editable?: boolean | undefined;
  elementType?: null | string | undefined;
  filterable?: boolean | undefined;
  multiple?: boolean | undefined;
  name?: string | undefined;
  requiredGroups?: null | string[] | undefined;
  sortable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
  validationRules?: unknown[] | undefined;
}
export interface TasksTaskAnyFieldResultItem {
  description?: string | undefined;
  editable?: boolean | undefined;
  elementType?: null | string | undefined;
  filterable?: boolean | undefined;
  multiple?: boolean | undefined;
  name?: string | undefined;
  requiredGroups?: null | string[] | undefined;
  sortable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
  validationRules?: unknown[] | undefined;
}
export interface TasksTaskAccessGetResult {
  addAuditors: boolean;
  admin: boolean;
  approve: boolean;
  attachFile: boolean;
  automate: boolean;
  changeAccomplices: boolean;
  changeDirector: boolean;
  changeResponsible: boolean;
  changeStatus: boolean;
  checklistAdd: boolean;
  checklistEdit: boolean;
  checklistSave: boolean;
  checklistToggle: boolean;
  complete: boolean;
  completeResult: boolean;
  copy: boolean;
  createGanttDependence: boolean;
  createResult: boolean;
  createSubtask: boolean;
  datePlan: boolean;
  deadline: boolean;
  defer: boolean;
  delegate: boolean;
  detachFile: boolean;
  detachParent: boolean;
  disapprove: boolean;
  edit: boolean;
  elapsedTime: boolean;
  favorite: boolean;
  mark: boolean;
  mute: boolean;
  pause: boolean;
  read: boolean;
  reminder: boolean;
  remove: boolean;
  removeResult: boolean;
  renew: boolean;
  resultEdit: boolean;
  resultRead: boolean;
  saveAsTemplate: boolean;
  sort: boolean;
  start: boolean;
  take: boolean;
  timeTracking: boolean;
  watch: boolean;
}
export interface TasksTaskAnyFieldItem {
  description?: null | string | undefined;
  filterable?: boolean | undefined;
  multiple?: boolean | undefined;
  name?: string | undefined;
  sortable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TasksTaskResultAddItem {
  authorId: number;
  createdAt: string;
  fileIds: number[];
  id: number;
  messageId: number | null;
  rights: {
    edit: boolean;
    remove: boolean;
  };
  status: 'open' | 'closed';
  taskId: number;
  text: string;
  updatedAt: string | null;
}
export interface TasksTaskResultAddfromchatmessageItem {
  authorId: number;
  createdAt: string;
  fileIds: number[];
  id: number;
  messageId: number;
  rights: {
    edit: boolean;
    remove: boolean;
  };
  status: string;
  taskId: number;
  text: string;
  updatedAt: null | string;
}
export interface TasksTaskResultUpdateItem {
  authorId: number;
  createdAt: string | null;
  fileIds: number[];
  id: number;
  messageId: null | number;
  rights: {
    edit: boolean;
    remove: boolean;
  };
  status: string;
  taskId: number;
  text: string;
  updatedAt: string | null;
}
export interface TasksTaskAddV3Fields {
  creatorId: number;
  crmItemIds?: readonly string[] | undefined;
  deadline?: string | undefined;
  responsibleId: number;
  title: string;
}
export interface TasksTaskV3Image {
  contentType?: string | undefined;
  file?: unknown[] | undefined;
  height?: number | undefined;
  id?: number | undefined;
  name?: string | undefined;
  size?: number | undefined;
  src?: string | undefined;
  subDir?: string | undefined;
  width?: number | undefined;
}
export interface TasksTaskV3Creator {
  email?: string | undefined;
  externalAuthId?: string | undefined;
  gender?: string | undefined;
  id?: number | undefined;
  image?: TasksTaskV3Image | undefined;
  name?: string | undefined;
  rights?: unknown[] | undefined;
  role?: string | undefined;
}
export interface TasksTaskV3Chat {
  entityId?: number | undefined;
  entityType?: string | undefined;
  id?: number | undefined;
}
export interface TasksTaskV3ElapsedTime {
  createdAtTs?: number | undefined;
  id?: number | undefined;
  minutes?: number | undefined;
  seconds?: number | undefined;
  source?: string | undefined;
  startTs?: number | undefined;
  stopTs?: number | undefined;
  taskId?: number | undefined;
  text?: string | undefined;
  userId?: number | undefined;
}
export interface TasksTaskV3Email {
  body?: string | undefined;
  dateTs?: number | undefined;
  from?: string | undefined;
  id?: number | undefined;
  link?: string | undefined;
  mailboxId?: number | undefined;
  taskId?: number | undefined;
  title?: string | undefined;
}
export interface TasksTaskV3Group {
  id?: number | undefined;
  image?: TasksTaskV3Image | undefined;
  isVisible?: boolean | undefined;
  name?: string | undefined;
  type?: string | undefined;
}
export interface TasksTaskV3ReplicateParams {
  dailyMonthInterval?: string | undefined;
  endDate?: string | undefined;
  everyDay?: string | undefined;
  everyWeek?: string | undefined;
  monthlyDayNum?: string | undefined;
  monthlyMonthNum1?: string | undefined;
  monthlyMonthNum2?: string | undefined;
  monthlyType?: string | undefined;
  monthlyWeekDay?: string | undefined;
  monthlyWeekDayNum?: string | undefined;
  period?: string | undefined;
  repeatTill?: string | undefined;
  startDate?: string | undefined;
  time?: string | undefined;
  times?: string | undefined;
  timezoneOffset?: string | undefined;
  workdayOnly?: string | undefined;
  yearlyDayNum?: string | undefined;
  yearlyMonth1?: string | undefined;
  yearlyMonth2?: string | undefined;
  yearlyType?: string | undefined;
  yearlyWeekDay?: string | undefined;
  yearlyWeekDayNum?: string | undefined;
}
export interface TasksTaskV3Source {
  data?: unknown[] | undefined;
  type?: string | undefined;
}
export interface TasksTaskV3Stage {
  color?: string | undefined;
  id?: number | undefined;
  title?: string | undefined;
}
export interface TasksTaskV3Task {
  accomplices?: TasksTaskV3Creator[] | undefined;
  activity?: string | undefined;
  actualDuration?: number | undefined;
  addInReport?: YesNo | undefined;
  allowsChangeDatePlan?: YesNo | undefined;
  allowsChangeDeadline?: YesNo | undefined;
  allowsTimeTracking?: YesNo | undefined;
  archiveLink?: string | undefined;
  auditors?: TasksTaskV3Creator[] | undefined;
  autocompleteSubTasks?: YesNo | undefined;
  changed?: string | undefined;
  changedBy?: TasksTaskV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId?: number | undefined;
  checklist?: unknown[] | undefined;
  closed?: string | undefined;
  closedBy?: TasksTaskV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist?: boolean | undefined;
  containsGanttLinks?: boolean | undefined;
  containsPlacements?: boolean | undefined;
  containsRelatedTasks?: boolean | undefined;
  containsResults?: boolean | undefined;
  containsSubTasks?: boolean | undefined;
  created?: string | undefined;
  creator?: TasksTaskV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds?: unknown[] | undefined;
  deadline?: string | undefined;
  dependsOn?: unknown[] | undefined;
  description?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan?: string | undefined;
  epicId?: number | undefined;
  estimatedTime?: number | undefined;
  exchangeId?: string | undefined;
  exchangeModified?: string | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?: unknown[] | undefined;
  forkedByTemplateId?: number | undefined;
  group?: TasksTaskV3Group | undefined;
  groupId?: number | undefined;
  guid?: string | undefined;
  id?: number | undefined;
  inFavorite?: unknown[] | undefined;
  inGroupPin?: unknown[] | undefined;
  inMute?: unknown[] | undefined;
  inPin?: unknown[] | undefined;
  isMultitask?: YesNo | undefined;
  link?: string | undefined;
  mark?: 'N' | 'P' | null | undefined;
  matchesSubTasksTime?: YesNo | undefined;
  matchesWorkTime?: YesNo | undefined;
  maxDeadlineChangeDate?: string | undefined;
  maxDeadlineChanges?: number | undefined;
  needsControl?: YesNo | undefined;
  numberOfReminders?: number | undefined;
  outlookVersion?: number | undefined;
  parent?: unknown[] | undefined;
  parentId?: number | undefined;
  plannedDuration?: number | undefined;
  priority?: 'high' | 'average' | 'low' | undefined;
  replicate?: YesNo | undefined;
  requireDeadlineChangeReason?: YesNo | undefined;
  requireResult?: YesNo | undefined;
  responsible?: TasksTaskV3Creator | undefined;
  responsibleId?: number | undefined;
  rights?: unknown[] | undefined;
  scenarios?: unknown[] | undefined;
  siteId?: string | undefined;
  source?: TasksTaskV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan?: string | undefined;
  started?: string | undefined;
  status?:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined'
    | undefined;
  statusChanged?: string | undefined;
  statusChangedBy?: TasksTaskV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints?: number | undefined;
  title?: string | undefined;
  xmlId?: string | undefined;
}
export interface TasksTaskV3ForkedByTemplate {
  accomplices?: unknown[] | undefined;
  auditors?: unknown[] | undefined;
  checklist?: unknown[] | undefined;
  creator?: TasksTaskV3Creator | undefined;
  deadlineAfterTs?: number | undefined;
  description?: string | undefined;
  endDatePlanTs?: number | undefined;
  group?: TasksTaskV3Group | undefined;
  id?: number | undefined;
  parent?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  priority?: string | undefined;
  replicate?: boolean | undefined;
  replicateParams?: TasksTaskV3ReplicateParams | undefined;
  responsibleCollection?: unknown[] | undefined;
  startDatePlanTs?: number | undefined;
  task?: TasksTaskV3Task | undefined;
  title?: string | undefined;
}
export interface TasksTaskV3ParentForkedByTemplate {
  accomplices?: unknown[] | undefined;
  auditors?: unknown[] | undefined;
  checklist?: unknown[] | undefined;
  creator?: TasksTaskV3Creator | undefined;
  deadlineAfterTs?: number | undefined;
  description?: string | undefined;
  endDatePlanTs?: number | undefined;
  group?: TasksTaskV3Group | undefined;
  id?: number | undefined;
  parent?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  priority?: string | undefined;
  replicate?: boolean | undefined;
  replicateParams?: TasksTaskV3ReplicateParams | undefined;
  responsibleCollection?: unknown[] | undefined;
  startDatePlanTs?: number | undefined;
  task?: unknown[] | undefined;
  title?: string | undefined;
}
export interface TasksTaskV3Parent {
  accomplices?: TasksTaskV3Creator[] | undefined;
  activity?: string | undefined;
  actualDuration?: number | undefined;
  addInReport?: YesNo | undefined;
  allowsChangeDatePlan?: YesNo | undefined;
  allowsChangeDeadline?: YesNo | undefined;
  allowsTimeTracking?: YesNo | undefined;
  archiveLink?: string | undefined;
  auditors?: TasksTaskV3Creator[] | undefined;
  autocompleteSubTasks?: YesNo | undefined;
  changed?: string | undefined;
  changedBy?: TasksTaskV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId?: number | undefined;
  checklist?: unknown[] | undefined;
  closed?: string | undefined;
  closedBy?: TasksTaskV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist?: boolean | undefined;
  containsGanttLinks?: boolean | undefined;
  containsPlacements?: boolean | undefined;
  containsRelatedTasks?: boolean | undefined;
  containsResults?: boolean | undefined;
  containsSubTasks?: boolean | undefined;
  created?: string | undefined;
  creator?: TasksTaskV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds?: unknown[] | undefined;
  deadline?: string | undefined;
  dependsOn?: unknown[] | undefined;
  description?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan?: string | undefined;
  epicId?: number | undefined;
  estimatedTime?: number | undefined;
  exchangeId?: string | undefined;
  exchangeModified?: string | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?: TasksTaskV3ParentForkedByTemplate | undefined;
  forkedByTemplateId?: number | undefined;
  group?: TasksTaskV3Group | undefined;
  groupId?: number | undefined;
  guid?: string | undefined;
  id?: number | undefined;
  inFavorite?: unknown[] | undefined;
  inGroupPin?: unknown[] | undefined;
  inMute?: unknown[] | undefined;
  inPin?: unknown[] | undefined;
  isMultitask?: YesNo | undefined;
  link?: string | undefined;
  mark?: 'N' | 'P' | null | undefined;
  matchesSubTasksTime?: YesNo | undefined;
  matchesWorkTime?: YesNo | undefined;
  maxDeadlineChangeDate?: string | undefined;
  maxDeadlineChanges?: number | undefined;
  needsControl?: YesNo | undefined;
  numberOfReminders?: number | undefined;
  outlookVersion?: number | undefined;
  parent?: unknown[] | undefined;
  parentId?: number | undefined;
  plannedDuration?: number | undefined;
  priority?: 'high' | 'average' | 'low' | undefined;
  replicate?: YesNo | undefined;
  requireDeadlineChangeReason?: YesNo | undefined;
  requireResult?: YesNo | undefined;
  responsible?: TasksTaskV3Creator | undefined;
  responsibleId?: number | undefined;
  rights?: unknown[] | undefined;
  scenarios?: unknown[] | undefined;
  siteId?: string | undefined;
  source?: TasksTaskV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan?: string | undefined;
  started?: string | undefined;
  status?:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined'
    | undefined;
  statusChanged?: string | undefined;
  statusChangedBy?: TasksTaskV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints?: number | undefined;
  title?: string | undefined;
  xmlId?: string | undefined;
}
export interface TasksTaskV3Rights {
  addAuditors?: boolean | undefined;
  admin?: boolean | undefined;
  approve?: boolean | undefined;
  attachFile?: boolean | undefined;
  automate?: boolean | undefined;
  changeAccomplices?: boolean | undefined;
  changeDirector?: boolean | undefined;
  changeResponsible?: boolean | undefined;
  changeStatus?: boolean | undefined;
  checklistAdd?: boolean | undefined;
  checklistEdit?: boolean | undefined;
  checklistSave?: boolean | undefined;
  checklistToggle?: boolean | undefined;
  complete?: boolean | undefined;
  completeResult?: boolean | undefined;
  copy?: boolean | undefined;
  createGanttDependence?: boolean | undefined;
  createResult?: boolean | undefined;
  createSubtask?: boolean | undefined;
  datePlan?: boolean | undefined;
  deadline?: boolean | undefined;
  defer?: boolean | undefined;
  delegate?: boolean | undefined;
  detachFile?: boolean | undefined;
  detachParent?: boolean | undefined;
  disapprove?: boolean | undefined;
  edit?: boolean | undefined;
  elapsedTime?: boolean | undefined;
  favorite?: boolean | undefined;
  mark?: boolean | undefined;
  mute?: boolean | undefined;
  pause?: boolean | undefined;
  read?: boolean | undefined;
  reminder?: boolean | undefined;
  remove?: boolean | undefined;
  removeResult?: boolean | undefined;
  renew?: boolean | undefined;
  resultEdit?: boolean | undefined;
  resultRead?: boolean | undefined;
  saveAsTemplate?: boolean | undefined;
  sort?: boolean | undefined;
  start?: boolean | undefined;
  take?: boolean | undefined;
  timeTracking?: boolean | undefined;
  watch?: boolean | undefined;
}
export interface TasksTaskAddV3Item {
  accomplices?: TasksTaskV3Creator[] | undefined;
  activity: string;
  actualDuration: number;
  addInReport: YesNo | null;
  allowsChangeDatePlan: YesNo | boolean;
  allowsChangeDeadline: YesNo | boolean;
  allowsTimeTracking: YesNo | boolean;
  archiveLink: string;
  auditors?: TasksTaskV3Creator[] | undefined;
  autocompleteSubTasks: YesNo | boolean;
  changed: string;
  changedBy?: TasksTaskV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId: number;
  checklist: unknown[];
  closed: string | null;
  closedBy?: TasksTaskV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist: boolean;
  containsGanttLinks: boolean;
  containsPlacements: boolean;
  containsRelatedTasks: boolean;
  containsResults: boolean;
  containsSubTasks: boolean;
  created?: string | undefined;
  creator?: TasksTaskV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds: string[];
  deadline: string | null;
  deadlineCount?: unknown | undefined;
  declineReason?: unknown | undefined;
  dependsOn: unknown[];
  description: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan: string | null;
  epicId: number | null;
  estimatedTime: number;
  exchangeId: string | null;
  exchangeModified: string | null;
  fileIds?: unknown | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?: TasksTaskV3ForkedByTemplate | undefined;
  forkedByTemplateId?: number | undefined;
  forumTopicId?: unknown | undefined;
  group?: TasksTaskV3Group | undefined;
  groupId?: number | undefined;
  guid: string;
  id: number;
  inFavorite: unknown[];
  inGroupPin: unknown[];
  inMute: unknown[];
  inPin: unknown[];
  isMultitask: YesNo | boolean;
  link: string;
  mark: 'N' | 'P' | null | string;
  matchesSubTasksTime: YesNo | boolean;
  matchesWorkTime: YesNo | boolean;
  maxDeadlineChangeDate: string | null;
  maxDeadlineChanges: number | null;
  needsControl: YesNo | boolean;
  numberOfReminders: number;
  outlookVersion: number;
  parent?: TasksTaskV3Parent | undefined;
  parentId: number | null;
  plannedDuration: number;
  priority: 'high' | 'average' | 'low';
  replicate: YesNo | boolean;
  requireDeadlineChangeReason: YesNo | boolean;
  requireResult: YesNo | boolean;
  responsible?: TasksTaskV3Creator | undefined;
  responsibleId?: number | undefined;
  rights: TasksTaskV3Rights;
  scenarios: string[];
  siteId: string;
  source?: TasksTaskV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan: string | null;
  started: string | null;
  status:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined';
  statusChanged: string | null;
  statusChangedBy?: TasksTaskV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints: number | null;
  title: string;
  xmlId: string | null;
}
export interface TasksTaskGetV3Item {
  accomplices?: TasksTaskV3Creator[] | undefined;
  activity?: string | undefined;
  actualDuration?: number | undefined;
  addInReport?: YesNo | null | undefined;
  allowsChangeDatePlan?: YesNo | boolean | undefined;
  allowsChangeDeadline?: YesNo | boolean | undefined;
  allowsTimeTracking?: YesNo | boolean | undefined;
  archiveLink?: string | undefined;
  auditors?: TasksTaskV3Creator[] | undefined;
  autocompleteSubTasks?: YesNo | boolean | undefined;
  changed?: string | null | undefined;
  changedBy?: TasksTaskV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId?: number | undefined;
  checklist?: number[] | undefined;
  closed?: string | null | undefined;
  closedBy?: TasksTaskV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist?: boolean | undefined;
  containsGanttLinks?: boolean | undefined;
  containsPlacements?: boolean | undefined;
  containsRelatedTasks?: boolean | undefined;
  containsResults?: boolean | undefined;
  containsSubTasks?: boolean | undefined;
  created?: string | undefined;
  creator?: TasksTaskV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds?: string[] | undefined;
  deadline?: string | null | undefined;
  deadlineCount?: unknown | undefined;
  declineReason?: unknown | undefined;
  dependsOn?: unknown[] | undefined;
  description?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan?: string | null | undefined;
  epicId?: number | null | undefined;
  estimatedTime?: number | undefined;
  exchangeId?: string | null | undefined;
  exchangeModified?: string | null | undefined;
  fileIds?: unknown | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?: TasksTaskV3ForkedByTemplate | undefined;
  forkedByTemplateId?: number | undefined;
  forumTopicId?: unknown | undefined;
  group?: TasksTaskV3Group | undefined;
  groupId?: number | undefined;
  guid?: string | undefined;
  id?: number | undefined;
  inFavorite?: unknown[] | undefined;
  inGroupPin?: unknown[] | undefined;
  inMute?: unknown[] | undefined;
  inPin?: unknown[] | undefined;
  isMultitask?: YesNo | boolean | undefined;
  link?: string | undefined;
  mark?: 'N' | 'P' | null | string | undefined;
  matchesSubTasksTime?: YesNo | boolean | undefined;
  matchesWorkTime?: YesNo | boolean | undefined;
  maxDeadlineChangeDate?: string | null | undefined;
  maxDeadlineChanges?: number | null | undefined;
  needsControl?: YesNo | boolean | undefined;
  numberOfReminders?: number | undefined;
  outlookVersion?: number | undefined;
  parent?: TasksTaskV3Parent | undefined;
  parentId?: number | null | undefined;
  plannedDuration?: number | undefined;
  priority?: 'high' | 'average' | 'low' | undefined;
  replicate?: YesNo | boolean | undefined;
  requireDeadlineChangeReason?: YesNo | boolean | undefined;
  requireResult?: YesNo | boolean | undefined;
  responsible?: TasksTaskV3Creator | undefined;
  responsibleId?: number | undefined;
  rights?: TasksTaskV3Rights | undefined;
  scenarios?: string[] | undefined;
  siteId?: string | undefined;
  source?: TasksTaskV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan?: string | null | undefined;
  started?: string | null | undefined;
  status?:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined'
    | undefined;
  statusChanged?: string | null | undefined;
  statusChangedBy?: TasksTaskV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints?: number | null | undefined;
  title?: string | undefined;
  xmlId?: string | null | undefined;
}
export interface TasksTaskListV3Order {
  accomplices?: string | undefined;
  activity?: string | undefined;
  actualDuration?: string | undefined;
  addInReport?: string | undefined;
  allowsChangeDatePlan?: string | undefined;
  allowsChangeDeadline?: string | undefined;
  allowsTimeTracking?: string | undefined;
  archiveLink?: string | undefined;
  auditors?: string | undefined;
  autocompleteSubTasks?: string | undefined;
  changed?: string | undefined;
  changedBy?: string | undefined;
  changedById?: string | undefined;
  chat?: string | undefined;
  chatId?: string | undefined;
  checklist?: string | undefined;
  closed?: string | undefined;
  closedBy?: string | undefined;
  closedById?: string | undefined;
  containsChecklist?: string | undefined;
  containsGanttLinks?: string | undefined;
  containsPlacements?: string | undefined;
  containsRelatedTasks?: string | undefined;
  containsResults?: string | undefined;
  containsSubTasks?: string | undefined;
  created?: string | undefined;
  creator?: string | undefined;
  creatorId?: string | undefined;
  crmItemIds?: string | undefined;
  deadline?: string | undefined;
  dependsOn?: string | undefined;
  description?: string | undefined;
  durationType?: string | undefined;
  elapsedTime?: string | undefined;
  email?: string | undefined;
  emailId?: string | undefined;
  endPlan?: string | undefined;
  epicId?: string | undefined;
  estimatedTime?: string | undefined;
  exchangeId?: string | undefined;
  exchangeModified?: string | undefined;
  flow?: string | undefined;
  flowId?: string | undefined;
  forkedByTemplate?: string | undefined;
  forkedByTemplateId?: string | undefined;
  group?: string | undefined;
  groupId?: string | undefined;
  guid?: string | undefined;
  id?: string | undefined;
  inFavorite?: string | undefined;
  inGroupPin?: string | undefined;
  inMute?: string | undefined;
  inPin?: string | undefined;
  isMultitask?: string | undefined;
  link?: string | undefined;
  mark?: string | undefined;
  matchesSubTasksTime?: string | undefined;
  matchesWorkTime?: string | undefined;
  maxDeadlineChangeDate?: string | undefined;
  maxDeadlineChanges?: string | undefined;
  needsControl?: string | undefined;
  numberOfReminders?: string | undefined;
  outlookVersion?: string | undefined;
  parent?: string | undefined;
  parentId?: string | undefined;
  plannedDuration?: string | undefined;
  priority?: string | undefined;
  replicate?: string | undefined;
  requireDeadlineChangeReason?: string | undefined;
  requireResult?: string | undefined;
  responsible?: string | undefined;
  responsibleId?: string | undefined;
  rights?: string | undefined;
  scenarios?: string | undefined;
  siteId?: string | undefined;
  source?: string | undefined;
  stage?: string | undefined;
  stageId?: string | undefined;
  startPlan?: string | undefined;
  started?: string | undefined;
  status?: string | undefined;
  statusChanged?: string | undefined;
  statusChangedBy?: string | undefined;
  statusChangedById?: string | undefined;
  storyPoints?: string | undefined;
  title?: string | undefined;
  xmlId?: string | undefined;
}
export interface TasksTaskListV3Pagination {
  limit?: number | undefined;
  offset?: number | undefined;
  page?: number | undefined;
}
export interface TasksTaskListV3Items {
  accomplices?: TasksTaskV3Creator[] | null | undefined;
  activity?: string | null | undefined;
  actualDuration?: number | null | undefined;
  addInReport?: YesNo | null | undefined;
  allowsChangeDatePlan?: YesNo | boolean | null | undefined;
  allowsChangeDeadline?: YesNo | boolean | null | undefined;
  allowsTimeTracking?: YesNo | boolean | null | undefined;
  archiveLink?: string | null | undefined;
  auditors?: TasksTaskV3Creator[] | null | undefined;
  autocompleteSubTasks?: YesNo | boolean | null | undefined;
  changed?: string | null | undefined;
  changedBy?: TasksTaskV3Creator | null | undefined;
  changedById?: number | null | undefined;
  chat?: TasksTaskV3Chat | null | undefined;
  chatId?: number | null | undefined;
  checklist?: unknown[] | null | undefined;
  closed?: string | null | undefined;
  closedBy?: TasksTaskV3Creator | null | undefined;
  closedById?: number | null | undefined;
  containsChecklist?: boolean | null | undefined;
  containsGanttLinks?: boolean | null | undefined;
  containsPlacements?: boolean | null | undefined;
  containsRelatedTasks?: boolean | null | undefined;
  containsResults?: boolean | null | undefined;
  containsSubTasks?: boolean | null | undefined;
  created?: string | null | undefined;
  creator?: TasksTaskV3Creator | null | undefined;
  creatorId?: number | null | undefined;
  crmItemIds?: string[] | null | undefined;
  deadline?: string | null | undefined;
  dependsOn?: unknown[] | null | undefined;
  description?: string | null | undefined;
  durationType?:
    | 'secs'
    | 'mins'
    | 'hours'
    | 'days'
    | 'weeks'
    | 'monts'
    | 'years'
    | null
    | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | null | undefined;
  email?: TasksTaskV3Email | null | undefined;
  emailId?: number | null | undefined;
  endPlan?: string | null | undefined;
  epicId?: number | null | undefined;
  estimatedTime?: number | null | undefined;
  exchangeId?: string | null | undefined;
  exchangeModified?: string | null | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | null
    | undefined;
  flowId?: number | null | undefined;
  forkedByTemplate?: TasksTaskV3ForkedByTemplate | null | undefined;
  forkedByTemplateId?: number | null | undefined;
  group?: TasksTaskV3Group | null | undefined;
  groupId?: number | null | undefined;
  guid?: string | null | undefined;
  id?: number | undefined;
  inFavorite?: unknown[] | null | undefined;
  inGroupPin?: unknown[] | null | undefined;
  inMute?: unknown[] | null | undefined;
  inPin?: unknown[] | null | undefined;
  isMultitask?: YesNo | boolean | null | undefined;
  link?: string | null | undefined;
  mark?: 'N' | 'P' | null | string | undefined;
  matchesSubTasksTime?: YesNo | boolean | null | undefined;
  matchesWorkTime?: YesNo | boolean | null | undefined;
  maxDeadlineChangeDate?: string | null | undefined;
  maxDeadlineChanges?: number | null | undefined;
  needsControl?: YesNo | boolean | null | undefined;
  numberOfReminders?: number | null | undefined;
  outlookVersion?: number | null | undefined;
  parent?: TasksTaskV3Parent | null | undefined;
  parentId?: number | null | undefined;
  plannedDuration?: number | null | undefined;
  priority?: 'high' | 'average' | 'low' | null | undefined;
  replicate?: YesNo | boolean | null | undefined;
  requireDeadlineChangeReason?: YesNo | boolean | null | undefined;
  requireResult?: YesNo | boolean | null | undefined;
  responsible?: TasksTaskV3Creator | null | undefined;
  responsibleId?: number | undefined;
  rights?: TasksTaskV3Rights | null | undefined;
  scenarios?: string[] | null | undefined;
  siteId?: string | null | undefined;
  source?: TasksTaskV3Source | null | undefined;
  stage?: TasksTaskV3Stage | null | undefined;
  stageId?: number | null | undefined;
  startPlan?: string | null | undefined;
  started?: string | null | undefined;
  status?: string | undefined;
  statusChanged?: string | null | undefined;
  statusChangedBy?: TasksTaskV3Creator | null | undefined;
  statusChangedById?: number | null | undefined;
  storyPoints?: number | null | undefined;
  title?: string | undefined;
  xmlId?: string | null | undefined;
}
export interface TasksTaskResultListV3Order {
  authorId?: string | undefined;
  createdAt?: string | undefined;
  id?: string | undefined;
  messageId?: string | undefined;
  status?: string | undefined;
  updatedAt?: string | undefined;
}
export interface TasksTaskResultListV3Pagination {
  limit?: number | undefined;
  offset?: number | undefined;
  page?: unknown | undefined;
}
export interface TasksTaskResultListV3Items {
  authorId?: number | undefined;
  createdAt?: string | undefined;
  id?: number | undefined;
  messageId?: null | number | undefined;
  status?: string | undefined;
  taskId?: number | undefined;
  text?: string | undefined;
}
export interface TasksTaskUpdateV3Image {
  contentType?: string | undefined;
  file?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  height?: number | undefined;
  id?: number | undefined;
  name?: string | undefined;
  size?: number | undefined;
  src?: string | undefined;
  subDir?: string | undefined;
  width?: number | undefined;
}
export interface TasksTaskUpdateV3Creator {
  email?: string | undefined;
  externalAuthId?: string | number | undefined;
  gender?: string | undefined;
  id?: number | undefined;
  image?: TasksTaskUpdateV3Image | undefined;
  name?: string | undefined;
  rights?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  role?: string | undefined;
}
export interface TasksTaskUpdateV3Group {
  id?: number | undefined;
  image?: TasksTaskUpdateV3Image | undefined;
  isVisible?: boolean | undefined;
  name?: string | undefined;
  type?: string | undefined;
}
export interface TasksTaskUpdateV3CrmItemIds {
  CO_XX?: unknown | undefined;
  C_XX?: unknown | undefined;
  D_XX?: unknown | undefined;
  L_XX?: unknown | undefined;
  SI_XX?: unknown | undefined;
  TXX_XX?: unknown | undefined;
}
export interface TasksTaskUpdateV3Scenarios {
  crm?: unknown | undefined;
  default?: unknown | undefined;
  mobile?: unknown | undefined;
  video?: unknown | undefined;
  voice?: unknown | undefined;
}
export interface TasksTaskUpdateV3Source {
  data?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  type?: string | undefined;
}
export interface TasksTaskUpdateV3Task {
  accomplices?: readonly TasksTaskUpdateV3Creator[] | undefined;
  activity?: string | undefined;
  actualDuration?: number | undefined;
  addInReport?: boolean | undefined;
  allowsChangeDatePlan?: boolean | undefined;
  allowsChangeDeadline?: boolean | undefined;
  allowsTimeTracking?: boolean | undefined;
  archiveLink?: string | undefined;
  auditors?: readonly TasksTaskUpdateV3Creator[] | undefined;
  autocompleteSubTasks?: boolean | undefined;
  changed?: string | undefined;
  changedBy?: TasksTaskUpdateV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId?: number | undefined;
  checklist?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  closed?: string | undefined;
  closedBy?: TasksTaskUpdateV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist?: boolean | undefined;
  containsGanttLinks?: boolean | undefined;
  containsPlacements?: boolean | undefined;
  containsRelatedTasks?: boolean | undefined;
  containsResults?: boolean | undefined;
  containsSubTasks?: boolean | undefined;
  created?: string | undefined;
  creator?: TasksTaskUpdateV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds?: readonly unknown[] | TasksTaskUpdateV3CrmItemIds | undefined;
  deadline?: string | undefined;
  dependsOn?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  description?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan?: string | undefined;
  epicId?: number | undefined;
  estimatedTime?: number | undefined;
  exchangeId?: string | number | undefined;
  exchangeModified?: string | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  forkedByTemplateId?: number | undefined;
  group?: TasksTaskUpdateV3Group | undefined;
  groupId?: number | undefined;
  guid?: string | undefined;
  id?: number | undefined;
  inFavorite?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inGroupPin?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inMute?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inPin?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  isMultitask?: boolean | undefined;
  link?: string | undefined;
  mark?: 'N' | 'P' | null | undefined;
  matchesSubTasksTime?: boolean | undefined;
  matchesWorkTime?: boolean | undefined;
  maxDeadlineChangeDate?: string | undefined;
  maxDeadlineChanges?: number | undefined;
  needsControl?: boolean | undefined;
  numberOfReminders?: number | undefined;
  outlookVersion?: number | undefined;
  parent?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  parentId?: number | undefined;
  plannedDuration?: number | undefined;
  priority?: 'high' | 'average' | 'low' | undefined;
  replicate?: boolean | undefined;
  requireDeadlineChangeReason?: boolean | undefined;
  requireResult?: boolean | undefined;
  responsible?: TasksTaskUpdateV3Creator | undefined;
  responsibleId?: number | undefined;
  rights?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  scenarios?: readonly unknown[] | TasksTaskUpdateV3Scenarios | undefined;
  siteId?: string | number | undefined;
  source?: TasksTaskUpdateV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan?: string | undefined;
  started?: string | undefined;
  status?:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined'
    | undefined;
  statusChanged?: string | undefined;
  statusChangedBy?: TasksTaskUpdateV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints?: number | undefined;
  title?: string | undefined;
  xmlId?: string | number | undefined;
}
export interface TasksTaskUpdateV3ForkedByTemplate {
  accomplices?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  auditors?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  checklist?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  creator?: TasksTaskUpdateV3Creator | undefined;
  deadlineAfterTs?: number | undefined;
  description?: string | undefined;
  endDatePlanTs?: number | undefined;
  group?: TasksTaskUpdateV3Group | undefined;
  id?: number | undefined;
  parent?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  priority?: string | undefined;
  replicate?: boolean | undefined;
  replicateParams?: TasksTaskV3ReplicateParams | undefined;
  responsibleCollection?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  startDatePlanTs?: number | undefined;
  task?: TasksTaskUpdateV3Task | undefined;
  title?: string | undefined;
}
export interface TasksTaskUpdateV3ParentForkedByTemplate {
  accomplices?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  auditors?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  checklist?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  creator?: TasksTaskUpdateV3Creator | undefined;
  deadlineAfterTs?: number | undefined;
  description?: string | undefined;
  endDatePlanTs?: number | undefined;
  group?: TasksTaskUpdateV3Group | undefined;
  id?: number | undefined;
  parent?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  priority?: string | undefined;
  replicate?: boolean | undefined;
  replicateParams?: TasksTaskV3ReplicateParams | undefined;
  responsibleCollection?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  startDatePlanTs?: number | undefined;
  task?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  title?: string | undefined;
}
export interface TasksTaskUpdateV3Parent {
  accomplices?: readonly TasksTaskUpdateV3Creator[] | undefined;
  activity?: string | undefined;
  actualDuration?: number | undefined;
  addInReport?: boolean | undefined;
  allowsChangeDatePlan?: boolean | undefined;
  allowsChangeDeadline?: boolean | undefined;
  allowsTimeTracking?: boolean | undefined;
  archiveLink?: string | undefined;
  auditors?: readonly TasksTaskUpdateV3Creator[] | undefined;
  autocompleteSubTasks?: boolean | undefined;
  changed?: string | undefined;
  changedBy?: TasksTaskUpdateV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId?: number | undefined;
  checklist?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  closed?: string | undefined;
  closedBy?: TasksTaskUpdateV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist?: boolean | undefined;
  containsGanttLinks?: boolean | undefined;
  containsPlacements?: boolean | undefined;
  containsRelatedTasks?: boolean | undefined;
  containsResults?: boolean | undefined;
  containsSubTasks?: boolean | undefined;
  created?: string | undefined;
  creator?: TasksTaskUpdateV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds?: readonly unknown[] | TasksTaskUpdateV3CrmItemIds | undefined;
  deadline?: string | undefined;
  dependsOn?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  description?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan?: string | undefined;
  epicId?: number | undefined;
  estimatedTime?: number | undefined;
  exchangeId?: string | number | undefined;
  exchangeModified?: string | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?: TasksTaskUpdateV3ParentForkedByTemplate | undefined;
  forkedByTemplateId?: number | undefined;
  group?: TasksTaskUpdateV3Group | undefined;
  groupId?: number | undefined;
  guid?: string | undefined;
  id?: number | undefined;
  inFavorite?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inGroupPin?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inMute?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inPin?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  isMultitask?: boolean | undefined;
  link?: string | undefined;
  mark?: 'N' | 'P' | null | undefined;
  matchesSubTasksTime?: boolean | undefined;
  matchesWorkTime?: boolean | undefined;
  maxDeadlineChangeDate?: string | undefined;
  maxDeadlineChanges?: number | undefined;
  needsControl?: boolean | undefined;
  numberOfReminders?: number | undefined;
  outlookVersion?: number | undefined;
  parent?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  parentId?: number | undefined;
  plannedDuration?: number | undefined;
  priority?: 'high' | 'average' | 'low' | undefined;
  replicate?: boolean | undefined;
  requireDeadlineChangeReason?: boolean | undefined;
  requireResult?: boolean | undefined;
  responsible?: TasksTaskUpdateV3Creator | undefined;
  responsibleId?: number | undefined;
  rights?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  scenarios?: readonly unknown[] | TasksTaskUpdateV3Scenarios | undefined;
  siteId?: string | number | undefined;
  source?: TasksTaskUpdateV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan?: string | undefined;
  started?: string | undefined;
  status?:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined'
    | undefined;
  statusChanged?: string | undefined;
  statusChangedBy?: TasksTaskUpdateV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints?: number | undefined;
  title?: string | undefined;
  xmlId?: string | number | undefined;
}
export interface TasksTaskUpdateV3Fields {
  accomplices?: readonly TasksTaskUpdateV3Creator[] | undefined;
  activity?: string | undefined;
  actualDuration?: number | undefined;
  addInReport?: boolean | undefined;
  allowsChangeDatePlan?: boolean | undefined;
  allowsChangeDeadline?: boolean | undefined;
  allowsTimeTracking?: boolean | undefined;
  archiveLink?: string | undefined;
  auditors?: readonly TasksTaskUpdateV3Creator[] | undefined;
  autocompleteSubTasks?: boolean | undefined;
  changed?: string | undefined;
  changedBy?: TasksTaskUpdateV3Creator | undefined;
  changedById?: number | undefined;
  chat?: TasksTaskV3Chat | undefined;
  chatId?: number | undefined;
  checklist?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  closed?: string | undefined;
  closedBy?: TasksTaskUpdateV3Creator | undefined;
  closedById?: number | undefined;
  containsChecklist?: boolean | undefined;
  containsGanttLinks?: boolean | undefined;
  containsPlacements?: boolean | undefined;
  containsRelatedTasks?: boolean | undefined;
  containsResults?: boolean | undefined;
  containsSubTasks?: boolean | undefined;
  created?: string | undefined;
  creator?: TasksTaskUpdateV3Creator | undefined;
  creatorId?: number | undefined;
  crmItemIds?: readonly string[] | undefined;
  deadline?: string | undefined;
  dependsOn?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  description?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  elapsedTime?: TasksTaskV3ElapsedTime | undefined;
  email?: TasksTaskV3Email | undefined;
  emailId?: number | undefined;
  endPlan?: string | undefined;
  epicId?: number | undefined;
  estimatedTime?: number | undefined;
  exchangeId?: string | number | undefined;
  exchangeModified?: string | undefined;
  flow?:
    | {
        id?: number | undefined;
        name?: string | undefined;
      }
    | undefined;
  flowId?: number | undefined;
  forkedByTemplate?: TasksTaskUpdateV3ForkedByTemplate | undefined;
  forkedByTemplateId?: number | undefined;
  group?: TasksTaskUpdateV3Group | undefined;
  groupId?: number | undefined;
  guid?: string | undefined;
  id?: number | undefined;
  inFavorite?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inGroupPin?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inMute?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  inPin?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  isMultitask?: boolean | undefined;
  link?: string | undefined;
  mark?: 'N' | 'P' | null | undefined;
  matchesSubTasksTime?: boolean | undefined;
  matchesWorkTime?: boolean | undefined;
  maxDeadlineChangeDate?: string | undefined;
  maxDeadlineChanges?: number | undefined;
  needsControl?: boolean | undefined;
  numberOfReminders?: number | undefined;
  outlookVersion?: number | undefined;
  parent?: TasksTaskUpdateV3Parent | undefined;
  parentId?: number | undefined;
  plannedDuration?: number | undefined;
  priority?: 'high' | 'average' | 'low' | undefined;
  replicate?: boolean | undefined;
  requireDeadlineChangeReason?: boolean | undefined;
  requireResult?: boolean | undefined;
  responsible?: TasksTaskUpdateV3Creator | undefined;
  responsibleId?: number | undefined;
  rights?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  scenarios?: readonly unknown[] | TasksTaskUpdateV3Scenarios | undefined;
  siteId?: string | number | undefined;
  source?: TasksTaskUpdateV3Source | undefined;
  stage?: TasksTaskV3Stage | undefined;
  stageId?: number | undefined;
  startPlan?: string | undefined;
  started?: string | undefined;
  status?:
    | 'pending'
    | 'in_progress'
    | 'supposedly_completed'
    | 'completed'
    | 'deferred'
    | 'declined'
    | undefined;
  statusChanged?: string | undefined;
  statusChangedBy?: TasksTaskUpdateV3Creator | undefined;
  statusChangedById?: number | undefined;
  storyPoints?: number | undefined;
  title?: string | undefined;
  xmlId?: string | number | undefined;
}
