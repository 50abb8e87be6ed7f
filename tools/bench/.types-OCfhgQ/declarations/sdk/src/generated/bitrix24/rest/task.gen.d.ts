import type { TasksVersion3 } from './tasks.gen.ts';
import type {
  BooleanInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
  YesNo,
} from './values.gen.ts';
/** Methods of the scope `task`. */
export interface Task {
  'task.checklistitem.add': {
    params: {
      FIELDS: TaskChecklistitemAddFields;
      TASKID: NumberInput;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.complete': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.delete': {
    params: {
      ITEMID: NumberInput;
      TASKID: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.get': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: TaskChecklistitemGetResult;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.getlist': {
    params: {
      ORDER?: Order | undefined;
      TASKID: NumberInput;
    };
    result: TaskChecklistitemGetlistResult[];
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.getmanifest': {
    params: Readonly<Record<string, never>>;
    result: TaskChecklistitemGetmanifestResult;
    errors: SystemErrorCode;
  };
  'task.checklistitem.isactionallowed': {
    params: {
      ACTIONID: '1' | '2' | '3' | '4' | '5' | (string & {}) | number;
      ITEMID: NumberInput;
      TASKID: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.moveafteritem': {
    params: {
      AFTERITEMID: NumberInput;
      ITEMID: NumberInput;
      TASKID: NumberInput;
    };
    result: null;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.renew': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.checklistitem.update': {
    params:
      | {
          FIELDS: TaskChecklistitemUpdateFields;
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput, TaskChecklistitemUpdateFields];
    result: null;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  /** @deprecated Use `tasks.task.chat.message.send`. */
  'task.comment.add': {
    params:
      | {
          COMMENTTEXT?: TaskCommentAddCommenttext | undefined;
          FIELDS?: TaskCommentAddCommenttext | undefined;
          TASKID?: NumberInput | undefined;
        }
      | readonly [NumberInput?, TaskCommentAddCommenttext?];
    result: number;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.chat.message.send';
  };
  /** @deprecated Use `tasks.task.chat.message.send`. */
  'task.commentitem.add': {
    params: {
      FIELDS: TaskCommentitemAddFields;
      TASKID: NumberInput;
    };
    result: number;
    errors: 'ERROR_CODE' | 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'tasks.task.chat.message.send';
  };
  /** @deprecated Use `im.message.delete`. */
  'task.commentitem.delete': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'im.message.delete';
  };
  /** @deprecated Use `im.dialog.messages.get`. */
  'task.commentitem.get': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: TaskCommentitemResult;
    errors: 'ERROR_CODE' | 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'im.dialog.messages.get';
  };
  /** @deprecated Use `im.dialog.messages.get`. */
  'task.commentitem.getlist': {
    params:
      | {
          FILTER?: TaskCommentitemGetlistFilter | undefined;
          ORDER?: TaskCommentitemGetlistOrder | undefined;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, TaskCommentitemGetlistOrder?, TaskCommentitemGetlistFilter?];
    result: TaskCommentitemResult[];
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'im.dialog.messages.get';
  };
  'task.commentitem.getmanifest': {
    params: Readonly<Record<string, never>>;
    result: TaskCommentitemGetmanifestResult;
    errors: SystemErrorCode;
  };
  'task.commentitem.isactionallowed': {
    params: {
      ACTIONID: '1' | '2' | '3' | (string & {}) | number;
      ITEMID: NumberInput;
      TASKID: NumberInput;
    };
    result:
      | {
          [field: string]: unknown;
        }
      | boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  /** @deprecated Use `im.message.update`. */
  'task.commentitem.update': {
    params:
      | {
          FIELDS: TaskCommentitemUpdateFields;
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput, TaskCommentitemUpdateFields];
    result: boolean;
    errors: 'ERROR_CODE' | 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'im.message.update';
  };
  'task.dependence.add': {
    params: {
      linkType: NumberInput;
      taskIdFrom: NumberInput;
      taskIdTo: NumberInput;
    };
    result: {
      [field: string]: unknown;
    };
    errors: 'ACTION_NOT_ALLOWED' | 'ILLEGAL_NEW_LINK' | SystemErrorCode;
  };
  'task.dependence.delete': {
    params: {
      taskIdFrom: NumberInput;
      taskIdTo: NumberInput;
    };
    result: {
      [field: string]: unknown;
    };
    errors: 'ACTION_NOT_ALLOWED' | 'ILLEGAL_NEW_LINK' | SystemErrorCode;
  };
  'task.elapseditem.add': {
    params:
      | {
          ARFIELDS: TaskElapseditemArfields;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, TaskElapseditemArfields];
    result: number;
    errors: '0x000001' | '0x000004' | '0x000040' | '0x100002' | 'ERROR_CODE' | SystemErrorCode;
  };
  'task.elapseditem.delete': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: null;
    errors: '0x000001' | '0x000004' | '0x000040' | '0x100002' | 'ERROR_CORE' | SystemErrorCode;
  };
  'task.elapseditem.get': {
    params:
      | {
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput];
    result: TaskElapseditemGetResult[];
    errors: '0x000001' | '0x000004' | '0x000040' | '0x100002' | 'ERROR_CORE' | SystemErrorCode;
  };
  'task.elapseditem.getlist': {
    params:
      | {
          FILTER?: TaskElapseditemGetlistFilter | undefined;
          ORDER?: TaskElapseditemGetlistOrder | undefined;
          PARAMS?:
            | {
                [field: string]: unknown;
              }
            | undefined;
          SELECT?: readonly string[] | undefined;
          TASKID?: NumberInput | undefined;
        }
      | readonly [
          NumberInput?,
          TaskElapseditemGetlistOrder?,
          TaskElapseditemGetlistFilter?,
          (readonly string[])?,
          {
            [field: string]: unknown;
          }?,
        ];
    result: TaskElapseditemGetlistResult[];
    errors: '0x000004' | '0x000040' | '0x000100' | '0x100002' | 'ERROR_CORE' | SystemErrorCode;
  };
  'task.elapseditem.getmanifest': {
    params: Readonly<Record<string, never>>;
    result: TaskElapseditemGetmanifestResult;
    errors: SystemErrorCode;
  };
  'task.elapseditem.isActionAllowed': {
    params:
      | {
          ACTIONID: NumberInput;
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput, NumberInput];
    result: boolean;
    errors: SystemErrorCode;
  };
  'task.elapseditem.update': {
    params:
      | {
          ARFIELDS: TaskElapseditemArfields;
          ITEMID: NumberInput;
          TASKID: NumberInput;
        }
      | readonly [NumberInput, NumberInput, TaskElapseditemArfields];
    result: null;
    errors: '0x000001' | '0x000004' | '0x000040' | '0x100002' | 'ERROR_CORE' | SystemErrorCode;
  };
  /** @deprecated Use `tasks.task.add`. */
  'task.item.add': {
    params: {
      TASKDATA?: readonly string[] | undefined;
      fields?: TaskItemAddFields | undefined;
    };
    result: number;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.add';
  };
  /** @deprecated Use `tasks.task.files.attach`. */
  'task.item.addfile': {
    params: {
      CONTENT?: unknown | undefined;
      FILE?: TaskItemAddfileFile | undefined;
      NAME?: string | undefined;
      TASK_ID?: string | NumberInput | undefined;
    };
    result: number;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.files.attach';
  };
  /** @deprecated Use `tasks.task.favorite.add`. */
  'task.item.addtofavorite': {
    params:
      | {
          PARAMS?: TaskItemParams | undefined;
          TASK_ID?: NumberInput | undefined;
          auth?: unknown | undefined;
        }
      | readonly [unknown?, NumberInput?, TaskItemParams?];
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.favorite.add';
  };
  /** @deprecated Use `tasks.task.approve`. */
  'task.item.approve': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.approve';
  };
  /** @deprecated Use `tasks.task.complete`. */
  'task.item.complete': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: boolean | null;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.complete';
  };
  /** @deprecated Use `tasks.task.defer`. */
  'task.item.defer': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.defer';
  };
  /** @deprecated Use `tasks.task.delegate`. */
  'task.item.delegate': {
    params:
      | {
          TASKID?: NumberInput | undefined;
          USERID?: NumberInput | undefined;
        }
      | readonly [NumberInput?, NumberInput?];
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.delegate';
  };
  /** @deprecated Use `tasks.task.delete`. */
  'task.item.delete': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.delete';
  };
  /** @deprecated Use `tasks.task.update`. */
  'task.item.deletefile': {
    params: {
      ATTACHMENT_ID?: NumberInput | undefined;
      TASK_ID?: NumberInput | undefined;
      auth?: unknown | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.update';
  };
  /** @deprecated Use `tasks.task.favorite.remove`. */
  'task.item.deletefromfavorite': {
    params:
      | {
          PARAMS?: TaskItemParams | undefined;
          TASK_ID?: NumberInput | undefined;
          auth?: unknown | undefined;
        }
      | readonly [unknown?, NumberInput?, TaskItemParams?];
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.favorite.remove';
  };
  /** @deprecated Use `tasks.task.disapprove`. */
  'task.item.disapprove': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.disapprove';
  };
  /** @deprecated Use `tasks.task.getAccess`. */
  'task.item.getallowedactions': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: number[];
    errors: SystemErrorCode;
    deprecated: 'tasks.task.getAccess';
  };
  /** @deprecated Use `tasks.task.getAccess`. */
  'task.item.getallowedtaskactionsasstrings': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: {
      [field: string]: boolean | undefined;
    };
    errors: SystemErrorCode;
    deprecated: 'tasks.task.getAccess';
  };
  /** @deprecated Use `tasks.task.get`. */
  'task.item.getdata': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: {
      [field: string]: unknown;
    };
    errors: SystemErrorCode;
    deprecated: 'tasks.task.get';
  };
  /** @deprecated Use `tasks.task.get`. */
  'task.item.getdependson': {
    params: {
      TASKID?: NumberInput | undefined;
    };
    result: number[];
    errors: SystemErrorCode;
    deprecated: 'tasks.task.get';
  };
  /** @deprecated Use `tasks.task.get`. */
  'task.item.getdescription': {
    params:
      | {
          FORMAT?: 1 | '1' | 2 | '2' | 3 | '3' | undefined;
          USERID?: 1 | '1' | 2 | '2' | 3 | '3' | undefined;
          TASKID?: NumberInput | undefined;
        }
      | readonly [NumberInput?, (1 | '1' | 2 | '2' | 3 | '3')?];
    result: string;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.get';
  };
  /** @deprecated Use `tasks.task.get`. */
  'task.item.getfiles': {
    params: {
      TASKID?: unknown | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.get';
  };
  /** @deprecated Use `tasks.task.getFields`. */
  'task.item.getmanifest': {
    params: {
      [field: string]: unknown;
    };
    result: {
      [field: string]: unknown;
    };
    errors: SystemErrorCode;
    deprecated: 'tasks.task.getFields';
  };
  /** @deprecated Use `tasks.task.getAccess`. */
  'task.item.isactionallowed': {
    params:
      | {
          ACTIONID?: NumberInput | undefined;
          ACTION?: NumberInput | undefined;
          TASKID?: NumberInput | undefined;
        }
      | readonly [NumberInput?, NumberInput?];
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.getAccess';
  };
  /** @deprecated Use `tasks.task.list`. */
  'task.item.list': {
    params:
      | {
          FILTER?: TaskItemListFilter | readonly never[] | undefined;
          filter?: TaskItemListFilter | readonly never[] | undefined;
          ORDER?: TaskOrder | readonly never[] | undefined;
          order?: TaskOrder | readonly never[] | undefined;
          PARAMS?:
            | {
                [field: string]: unknown;
                NAV_PARAMS?: TaskItemListNavParams | undefined;
              }
            | readonly never[]
            | undefined;
          params?:
            | {
                [field: string]: unknown;
                NAV_PARAMS?: TaskItemListNavParams | undefined;
              }
            | readonly never[]
            | undefined;
          SELECT?: readonly string[] | undefined;
        }
      | readonly [
          (TaskOrder | readonly never[])?,
          (TaskItemListFilter | readonly never[])?,
          (
            | {
                [field: string]: unknown;
                NAV_PARAMS?: TaskItemListNavParams | undefined;
              }
            | readonly never[]
          )?,
          (readonly string[])?,
        ];
    result: {
      [field: string]: unknown;
    }[];
    errors: SystemErrorCode;
    deprecated: 'tasks.task.list';
  };
  /** @deprecated Use `tasks.task.renew`. */
  'task.item.renew': {
    params: {
      TASKID?: NumberInput | undefined;
      taskId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.renew';
  };
  /** @deprecated Use `tasks.task.start`. */
  'task.item.startexecution': {
    params: {
      TASKID?: NumberInput | undefined;
      taskId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.start';
  };
  /** @deprecated Use `tasks.task.update`. */
  'task.item.update': {
    params:
      | {
          TASKDATA?: TaskItemUpdateTaskdata | undefined;
          fields?: TaskItemUpdateTaskdata | undefined;
          TASKID?: NumberInput | undefined;
          taskId?: NumberInput | undefined;
        }
      | readonly [NumberInput?, TaskItemUpdateTaskdata?];
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'tasks.task.update';
  };
  'task.item.userfield.add': {
    params: {
      PARAMS: TaskItemUserfieldAddParams;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'task.item.userfield.delete': {
    params: {
      ID: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'task.item.userfield.get': {
    params: {
      ID: NumberInput;
    };
    result: TaskItemUserfieldGetResult;
    errors: 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'task.item.userfield.getfields': {
    params: Readonly<Record<string, never>>;
    result: TaskItemUserfieldGetfieldsResult;
    errors: SystemErrorCode;
  };
  'task.item.userfield.getlist': {
    params: {
      FILTER?: TaskItemUserfieldGetlistFilter | undefined;
      ORDER?: TaskItemUserfieldGetlistOrder | undefined;
    };
    result: TaskItemUserfieldGetlistResult[];
    errors: SystemErrorCode;
  };
  'task.item.userfield.gettypes': {
    params: Readonly<Record<string, never>>;
    result: {
      ID: string;
      title: string;
    }[];
    errors: SystemErrorCode;
  };
  'task.item.userfield.update': {
    params: {
      DATA: TaskItemUserfieldUpdateData;
      ID: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `tasks.task.list`. */
  'task.items.getlist': {
    params:
      | {
          FILTER?: TaskItemsGetlistFilter | undefined;
          filter?: TaskItemsGetlistFilter | undefined;
          NAV_PARAMS?: TaskItemsGetlistNavParams | undefined;
          ORDER?: TaskOrder | undefined;
          order?: TaskOrder | undefined;
          TASKDATA?: readonly string[] | undefined;
          select?: readonly string[] | undefined;
        }
      | readonly [
          TaskOrder?,
          TaskItemsGetlistFilter?,
          (readonly string[])?,
          TaskItemsGetlistNavParams?,
        ];
    result: {
      [field: string]: unknown;
    }[];
    errors: SystemErrorCode;
    deprecated: 'tasks.task.list';
  };
  /** @deprecated Use `tasks.task.history.list`. */
  'task.logitem.list': {
    params: {
      ID?: unknown | undefined;
      taskId?: NumberInput | undefined;
    };
    result: TaskLogitemListResult[];
    errors: SystemErrorCode;
    deprecated: 'tasks.task.history.list';
  };
  'task.planner.getlist': {
    params: Readonly<Record<string, never>>;
    result: number[];
    errors: SystemErrorCode;
  };
  'task.stages.add': {
    params: {
      fields: TaskStagesAddFields;
      isAdmin?: BooleanInput | undefined;
    };
    result: number;
    errors: 'ACCESS_DENIED' | 'EMPTY_TITLE' | SystemErrorCode;
  };
  'task.stages.canmovetask': {
    params: {
      entityId: NumberInput;
      entityType: 'U' | 'G' | (string & {});
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'task.stages.delete': {
    params: {
      id: NumberInput;
      isAdmin?: BooleanInput | undefined;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'CANT_DELETE_FIRST' | 'IS_SYSTEM' | 'NOT_FOUND' | SystemErrorCode;
  };
  'task.stages.get': {
    params: {
      entityId: NumberInput;
      isAdmin?: BooleanInput | undefined;
    };
    result: {
      [field: string]: TaskStagesGetValue | undefined;
    };
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'task.stages.movetask': {
    params: {
      after?: NumberInput | undefined;
      before?: NumberInput | undefined;
      id: NumberInput;
      stageId: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED_MOVE' | 'NOT_FOUND' | 'TASK_NOT_FOUND' | SystemErrorCode;
  };
  'task.stages.update': {
    params: {
      fields: TaskStagesUpdateFields;
      id: NumberInput;
      isAdmin?: BooleanInput | undefined;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'tasks.flow.Flow.activate': {
    params: {
      flowId: NumberInput;
    };
    result: boolean;
    errors: '0' | SystemErrorCode;
  };
  'tasks.flow.Flow.create': {
    params: {
      flowData: TasksFlowFlowCreateFlowData;
    };
    result: TasksFlowFlowCreateResult;
    errors: '0' | SystemErrorCode;
  };
  'tasks.flow.Flow.delete': {
    params: {
      flowData: {
        id: NumberInput;
      };
    };
    result: {
      deleted: boolean;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.flow.Flow.get': {
    params: {
      flowId: NumberInput;
    };
    result: TasksFlowFlowGetResult;
    errors: '0' | SystemErrorCode;
  };
  'tasks.flow.Flow.isExists': {
    params: {
      flowData: {
        [field: string]: unknown;
        name?: string | undefined;
      };
      id?: NumberInput | undefined;
      name?: string | undefined;
    };
    result: {
      exists: boolean;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.flow.Flow.pin': {
    params: {
      flowId: NumberInput;
    };
    result: boolean;
    errors: '0' | SystemErrorCode;
  };
  'tasks.flow.Flow.update': {
    params: {
      flowData: TasksFlowFlowUpdateFlowData;
    };
    result: TasksFlowFlowUpdateResult;
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.add': {
    params: {
      fields: TasksTaskAddFields;
    };
    result: {
      task: TasksTaskAddTask;
    };
    errors: '100' | 'ERROR_CORE' | SystemErrorCode;
    version3: TasksVersion3['tasks.task.add'];
  };
  'tasks.task.approve': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskApproveAndDisapproveTask;
    };
    errors: '0' | '100' | '1048582' | SystemErrorCode;
  };
  'tasks.task.complete': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskCompleteAndDeferAndRenewTask;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.counters.get': {
    params: {
      groupId?: NumberInput | undefined;
      type?:
        | 'view_all'
        | 'view_role_responsible'
        | 'view_role_accomplice'
        | 'view_role_auditor'
        | 'view_role_originator'
        | (string & {})
        | undefined;
      userId?: NumberInput | undefined;
    };
    result: TasksTaskCountersGetResult;
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.defer': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskCompleteAndDeferAndRenewTask;
    };
    errors: '0' | '1048582' | SystemErrorCode;
  };
  'tasks.task.delegate': {
    params: {
      taskId: NumberInput;
      userId: NumberInput;
    };
    result: {
      task: TasksTask;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.task.delete': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: boolean;
    };
    errors: '0' | '100' | '1048582' | SystemErrorCode;
    version3: TasksVersion3['tasks.task.delete'];
  };
  'tasks.task.disapprove': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskApproveAndDisapproveTask;
    };
    errors: '0' | '100' | '1048582' | SystemErrorCode;
  };
  'tasks.task.favorite.add': {
    params: {
      taskId: NumberInput;
    };
    result: boolean;
    errors: '0' | '1' | '100' | SystemErrorCode;
  };
  'tasks.task.favorite.remove': {
    params: {
      taskId: NumberInput;
    };
    result: boolean;
    errors: '0' | '1' | '100' | SystemErrorCode;
  };
  'tasks.task.files.attach': {
    params: {
      fileId: NumberInput;
      taskId: NumberInput;
    };
    result: {
      attachmentId: number;
    };
    errors: '0' | '100' | 'ERROR_CORE' | SystemErrorCode;
  };
  'tasks.task.get': {
    params: {
      select?: readonly string[] | undefined;
      taskId?: NumberInput | undefined;
    };
    result: {
      task: TasksTaskGetTask;
    };
    errors: '0' | '100' | SystemErrorCode;
    version3: TasksVersion3['tasks.task.get'];
  };
  'tasks.task.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      fields: {
        [field: string]: TasksTaskGetFieldsFieldsValue | undefined;
      };
    };
    errors: SystemErrorCode;
  };
  'tasks.task.getaccess': {
    params: {
      taskId: NumberInput;
      users?: readonly NumberInput[] | undefined;
    };
    result: {
      allowedActions: {
        [field: string]: TasksTaskGetaccessAllowedActionsValue | undefined;
      };
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.task.history.list': {
    params: {
      filter?: TasksTaskHistoryListFilter | undefined;
      order?: TasksTaskHistoryListOrder | undefined;
      taskId: NumberInput;
    };
    result: {
      list: TasksTaskHistoryList[];
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.task.list': {
    params: {
      filter?: TasksTaskListFilter | undefined;
      order?: TasksTaskListOrder | undefined;
      params?: TasksTaskListParams | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      tasks: TasksTaskListTasks[];
    };
    errors: '0' | SystemErrorCode;
    version3: TasksVersion3['tasks.task.list'];
  };
  'tasks.task.mute': {
    params: {
      id: NumberInput;
    };
    result: {
      task: TasksTask;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.pause': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskPauseTask;
    };
    errors: '0' | '1048582' | SystemErrorCode;
  };
  'tasks.task.pin': {
    params: {
      id: NumberInput;
    };
    result: {
      task: TasksTaskPinTask;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.task.renew': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskCompleteAndDeferAndRenewTask;
    };
    errors: '0' | '1048582' | SystemErrorCode;
  };
  'tasks.task.result.addFromComment': {
    params: {
      commentId: NumberInput;
    };
    result: TasksTaskResultAddFromCommentResult;
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.task.result.deleteFromComment': {
    params: {
      commentId: NumberInput;
    };
    result: null;
    errors: '0' | '100' | 'ERROR_CORE' | SystemErrorCode;
  };
  'tasks.task.result.list': {
    params: {
      taskId: NumberInput;
    };
    result: TasksTaskResultListResult[];
    errors: '0' | '100' | SystemErrorCode;
    version3: TasksVersion3['tasks.task.result.list'];
  };
  'tasks.task.start': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskStartTask;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.startwatch': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskStartwatchTask;
    };
    errors: '0' | '1048584' | SystemErrorCode;
  };
  'tasks.task.stopwatch': {
    params: {
      taskId: NumberInput;
    };
    result: {
      task: TasksTask;
    };
    errors: '0' | '1048584' | SystemErrorCode;
  };
  'tasks.task.unmute': {
    params: {
      id: NumberInput;
    };
    result: {
      task: TasksTask;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.unpin': {
    params: {
      id: NumberInput;
    };
    result: {
      task: TasksTaskUnpinTask;
    };
    errors: '0' | SystemErrorCode;
  };
  'tasks.task.update': {
    params: {
      fields: TasksTaskUpdateFields;
      taskId: NumberInput;
    };
    result: {
      task: TasksTaskUpdateTask;
    };
    errors: '0' | '100' | 'ERROR_CORE' | SystemErrorCode;
    version3: TasksVersion3['tasks.task.update'];
  };
  'tasks.template.add': {
    params: {
      fields: TasksTemplateAddFields;
    };
    result: number;
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.add': {
    params: {
      fields: TasksTemplateChecklistAddFields;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistAddCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.addAttachmentByContent': {
    params: {
      attachmentParameters: TasksTemplateChecklistAddAttachmentByContentParameters;
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.addAttachmentsFromDisk': {
    params: {
      checkListItemId: NumberInput;
      filesIds: readonly (NumberInput | string)[];
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistCheckListItemWithObjectAttachments;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.complete': {
    params: {
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistResultCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.delete': {
    params: {
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.get': {
    params: {
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistGetCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.list': {
    params: {
      filter?: TasksTemplateChecklistListFilter | undefined;
      order?: Order | undefined;
      select?: readonly string[] | undefined;
      templateId: NumberInput;
    };
    result: {
      checkListItems: {
        [field: string]: TasksTemplateChecklistListCheckListItemsValue | undefined;
      };
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.moveAfter': {
    params: {
      afterItemId: NumberInput;
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistResultCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.moveBefore': {
    params: {
      beforeItemId: NumberInput;
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistCheckListItemWithObjectAttachments;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.removeAttachments': {
    params: {
      attachmentsIds: readonly NumberInput[];
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.renew': {
    params: {
      checkListItemId: NumberInput;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistResultCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.checklist.update': {
    params: {
      checkListItemId: NumberInput;
      fields: TasksTemplateChecklistUpdateFields;
      templateId: NumberInput;
    };
    result: {
      checkListItem: TasksTemplateChecklistCheckListItem;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'tasks.template.delete': {
    params: {
      templateId: NumberInput;
    };
    result: boolean;
    errors: '100' | SystemErrorCode;
  };
  'tasks.template.fields': {
    params: Readonly<Record<string, never>>;
    result: TasksTemplateFieldsResult;
    errors: SystemErrorCode;
  };
  'tasks.template.get': {
    params: {
      params?: TasksTemplateGetParams | undefined;
      templateId: NumberInput;
    };
    result: TasksTemplateGetResult | boolean;
    errors: '100' | SystemErrorCode;
  };
  'tasks.template.update': {
    params: {
      fields: TasksTemplateUpdateFields;
      templateId: NumberInput;
    };
    result: boolean;
    errors: '100' | SystemErrorCode;
  };
}
export interface TaskChecklistitemMembers {
  [field: string]:
    | {
        [field: string]: unknown;
        TYPE?: string | undefined;
      }
    | undefined;
}
export interface TaskChecklistitemAddFields {
  IS_COMPLETE?: BooleanInput | undefined;
  IS_IMPORTANT?: BooleanInput | undefined;
  MEMBERS?: TaskChecklistitemMembers | undefined;
  PARENT_ID?: NumberInput | undefined;
  SORT_INDEX?: NumberInput | undefined;
  TITLE: string;
}
export interface TaskChecklistitemAttachmentsValue {
  ATTACHMENT_ID: number;
  DOWNLOAD_URL: string;
  FILE_ID: string;
  NAME: string;
  SIZE: string;
  VIEW_URL: string;
}
export interface TaskChecklistitemGetMembers {
  ID: string;
  IMAGE: string;
  IS_COLLABER: boolean;
  NAME: string;
  PERSONAL_GENDER: 'M' | 'F';
  PERSONAL_PHOTO: string;
  TYPE: 'A' | 'U';
}
export interface TaskChecklistitemGetResult {
  ATTACHMENTS: {
    [field: string]: TaskChecklistitemAttachmentsValue | undefined;
  };
  CREATED_BY: string;
  ID: string;
  IS_COMPLETE: YesNo;
  IS_IMPORTANT: YesNo;
  MEMBERS: TaskChecklistitemGetMembers[];
  PARENT_ID: string;
  SORT_INDEX: string;
  TASK_ID: string;
  TITLE: string;
  TOGGLED_BY: string | null;
  TOGGLED_DATE: string;
}
export interface Order {
  CREATED_BY?: string | undefined;
  ID?: string | undefined;
  IS_COMPLETE?: string | undefined;
  IS_IMPORTANT?: string | undefined;
  PARENT_ID?: string | undefined;
  SORT_INDEX?: string | undefined;
  TITLE?: string | undefined;
  TOGGLED_BY?: string | undefined;
  TOGGLED_DATE?: string | undefined;
}
export interface TaskChecklistitemGetlistMembers {
  ID: string;
  IMAGE: string;
  IS_COLLABER: boolean;
  NAME: string;
  PERSONAL_GENDER: 'M' | 'F' | (string & {});
  PERSONAL_PHOTO: string;
  TYPE: 'A' | 'U';
}
export interface TaskChecklistitemGetlistResult {
  ATTACHMENTS:
    | {
        [field: string]: TaskChecklistitemAttachmentsValue | undefined;
      }
    | never[];
  CREATED_BY: string;
  ID: string;
  IS_COMPLETE: YesNo;
  IS_IMPORTANT: YesNo;
  MEMBERS: TaskChecklistitemGetlistMembers[];
  PARENT_ID: string | number;
  SORT_INDEX: string;
  TASK_ID: string;
  TITLE: string;
  TOGGLED_BY: string | null;
  TOGGLED_DATE: string | null;
}
export interface TaskChecklistitemGetmanifestParams {
  allowedKeys?: string[] | undefined;
  description: string;
  type: string;
}
export interface TaskChecklistitemGetmanifestValue {
  allowedKeysInReturnValue?: string[] | undefined;
  collectionInReturnValue?: boolean | undefined;
  mandatoryParamsCount?: number | undefined;
  params: TaskChecklistitemGetmanifestParams[];
  staticMethod?: boolean | undefined;
}
export interface TaskChecklistitemGetmanifestResult {
  [field: string]:
    | string
    | string[]
    | {
        [field: string]: TaskChecklistitemGetmanifestValue | undefined;
      }
    | undefined;
}
export interface TaskChecklistitemUpdateFields {
  IS_COMPLETE?: BooleanInput | undefined;
  IS_IMPORTANT?: BooleanInput | undefined;
  MEMBERS?: TaskChecklistitemMembers | undefined;
  PARENT_ID?: NumberInput | undefined;
  SORT_INDEX?: NumberInput | undefined;
  TITLE?: string | undefined;
}
export interface TaskCommentAddCommenttext {
  [field: string]: unknown;
  POST_MESSAGE?: string | undefined;
}
export interface TaskCommentitemAddFields {
  AUTHOR_ID?: NumberInput | undefined;
  POST_DATE?: string | undefined;
  POST_MESSAGE: string;
  UF_FORUM_MESSAGE_DOC?: readonly string[] | undefined;
}
export interface TaskCommentitemAttachedObjectsValue {
  ATTACHMENT_ID: string;
  DOWNLOAD_URL: string;
  FILE_ID: string;
  NAME: string;
  SIZE: string;
  VIEW_URL: string;
}
export interface TaskCommentitemResult {
  ATTACHED_OBJECTS: {
    [field: string]: TaskCommentitemAttachedObjectsValue | undefined;
  };
  AUTHOR_EMAIL: string;
  AUTHOR_ID: string;
  AUTHOR_NAME: string;
  ID: string;
  POST_DATE: string | null;
  POST_MESSAGE: string;
  POST_MESSAGE_HTML: string | null;
}
export type TaskCommentitemGetlistFilter = Filter<{
  AUTHOR_ID?: NumberInput | undefined;
  AUTHOR_NAME?: unknown | undefined;
  ID?: unknown | undefined;
  POST_DATE?: unknown | undefined;
}>;
export interface TaskCommentitemGetlistOrder {
  AUTHOR_EMAIL?: string | undefined;
  AUTHOR_ID?: string | undefined;
  AUTHOR_NAME?: string | undefined;
  ID?: string | undefined;
  POST_DATE?: string | undefined;
}
export interface TaskCommentitemGetmanifestParams {
  allowedKeyPrefixes?: string[] | undefined;
  allowedKeys?: string[] | undefined;
  description: string;
  type: string;
}
export interface TaskCommentitemGetmanifestValue {
  allowedKeysInReturnValue?: string[] | undefined;
  collectionInReturnValue?: boolean | undefined;
  mandatoryParamsCount?: number | undefined;
  params: TaskCommentitemGetmanifestParams[];
  staticMethod?: boolean | undefined;
}
export interface TaskCommentitemGetmanifestResult {
  [field: string]:
    | string
    | string[]
    | {
        [field: string]: TaskCommentitemGetmanifestValue | undefined;
      }
    | undefined;
}
export interface TaskCommentitemUpdateFields {
  AUTHOR_ID?: unknown | undefined;
  POST_DATE?: unknown | undefined;
  POST_MESSAGE: string;
  UF_FORUM_MESSAGE_DOC?: readonly string[] | undefined;
}
export interface TaskElapseditemArfields {
  COMMENT_TEXT: string;
  CREATED_DATE?: unknown | undefined;
  DATE_START?: unknown | undefined;
  DATE_STOP?: unknown | undefined;
  SECONDS: NumberInput;
  SOURCE?: unknown | undefined;
  USER_ID?: NumberInput | undefined;
}
export interface TaskElapseditemGetResult {
  COMMENT_TEXT: string;
  CREATED_DATE: string | null;
  DATE_START: string | null;
  DATE_STOP: string | null;
  ID: string;
  MINUTES: string;
  SECONDS: string;
  SOURCE: string;
  TASK_ID: string;
  USER_ID: string;
}
export type TaskElapseditemGetlistFilter = Filter<{
  CREATED_DATE?: string | undefined;
  ID?: NumberInput | undefined;
  USER_ID?: NumberInput | undefined;
}>;
export interface TaskElapseditemGetlistOrder {
  CREATED_DATE?: string | undefined;
  DATE_START?: string | undefined;
  DATE_STOP?: string | undefined;
  ID?: string | undefined;
  MINUTES?: string | undefined;
  SECONDS?: string | undefined;
  USER_ID?: string | undefined;
}
export interface TaskElapseditemGetlistResult {
  COMMENT_TEXT?: string | undefined;
  CREATED_DATE?: string | null | undefined;
  DATE_START?: string | null | undefined;
  DATE_STOP?: string | null | undefined;
  ID?: string | undefined;
  MINUTES?: string | undefined;
  SECONDS?: string | undefined;
  SOURCE?: string | undefined;
  TASK_ID?: string | undefined;
  USER_ID?: string | undefined;
}
export interface TaskElapseditemGetmanifestParams {
  allowedAggregations?: string[] | undefined;
  allowedKeyPrefixes?: string[] | undefined;
  allowedKeys?: string[] | undefined;
  allowedValues?: string[] | undefined;
  allowedValuesInAggregation?: string[] | undefined;
  description: string;
  type: string;
}
export interface TaskElapseditemGetmanifestValue {
  allowedAggregations?: string[] | undefined;
  allowedKeysInReturnValue?: string[] | undefined;
  collectionInReturnValue?: boolean | undefined;
  mandatoryParamsCount?: number | undefined;
  params: TaskElapseditemGetmanifestParams[];
  staticMethod?: boolean | undefined;
}
export interface TaskElapseditemGetmanifestResult {
  [field: string]:
    | string
    | string[]
    | {
        [field: string]: TaskElapseditemGetmanifestValue | undefined;
      }
    | undefined;
}
export interface TaskItemAddFields {
  [field: string]: unknown;
  DEADLINE?: string | undefined;
  RESPONSIBLE_ID?: NumberInput | undefined;
  TITLE?: string | undefined;
}
export interface TaskItemAddfileFile {
  [field: string]: unknown;
  CONTENT?: string | undefined;
  NAME?: string | undefined;
}
export interface TaskItemParams {
  [field: string]: unknown;
  AFFECT_CHILDREN?: string | undefined;
}
export type TaskItemListFilter = Filter<{
  ACCOMPLICE?: unknown | undefined;
  ADD_IN_REPORT?: 'Y' | 'N' | undefined;
  AUDITOR?: unknown | undefined;
  CHANGED_DATE?: unknown | undefined;
  CLOSED_DATE?: unknown | undefined;
  CREATED_BY?: unknown | undefined;
  CREATED_DATE?: unknown | undefined;
  DATE_START?: unknown | undefined;
  DEADLINE?: unknown | undefined;
  DEPENDS_ON?: unknown | undefined;
  FORUM_TOPIC_ID?: unknown | undefined;
  GROUP_ID?: unknown | undefined;
  ID?: NumberInput | undefined;
  MARK?: unknown | undefined;
  ONLY_ROOT_TASKS?: 'Y' | 'N' | undefined;
  PARENT_ID?: unknown | undefined;
  PRIORITY?: unknown | undefined;
  REAL_STATUS?: unknown | undefined;
  RESPONSIBLE_ID?: unknown | undefined;
  SITE_ID?: unknown | undefined;
  STATUS?: unknown | undefined;
  STATUS_CHANGED_BY?: unknown | undefined;
  TAG?: unknown | undefined;
  TITLE?: unknown | undefined;
}>;
export interface TaskOrder {
  CREATED_BY?: string | undefined;
  DATE_START?: string | undefined;
  DEADLINE?: string | undefined;
  GROUP_ID?: string | undefined;
  ID?: string | undefined;
  MARK?: string | undefined;
  PRIORITY?: string | undefined;
  RESPONSIBLE_ID?: string | undefined;
  STATUS?: string | undefined;
  TITLE?: string | undefined;
}
export interface TaskItemListNavParams {
  [field: string]: unknown;
  iNumPage?: NumberInput | undefined;
  nPageSize?: NumberInput | undefined;
}
export interface TaskItemUpdateTaskdata {
  [field: string]: unknown;
  TIME_ESTIMATE?: NumberInput | undefined;
  UF_CRM_TASK?: readonly string[] | undefined;
}
export interface TaskItemUserfieldSettingsWithRows {
  DEFAULT_VALUE?: string | undefined;
  ROWS?: NumberInput | undefined;
}
export interface TaskItemUserfieldSettingsWithDisplay {
  DEFAULT_VALUE?: 0 | '0' | 1 | '1' | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
}
export interface TaskItemUserfieldAddParams {
  EDIT_FORM_LABEL?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  FIELD_NAME: string;
  LABEL?: string | undefined;
  MANDATORY?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  SETTINGS?:
    | TaskItemUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | {
        DEFAULT_VALUE?: unknown | undefined;
      }
    | TaskItemUserfieldSettingsWithDisplay
    | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID: 'string' | 'double' | 'datetime' | 'boolean';
  XML_ID?: string | NumberInput | undefined;
}
export interface TaskItemUserfieldGetSettings {
  DEFAULT_VALUE: string;
  MAX_LENGTH: number;
  MIN_LENGTH: number;
  REGEXP: string;
  ROWS: number;
  SIZE: number;
}
export interface TaskItemUserfieldGetResult {
  EDIT_FORM_LABEL: {
    [field: string]: string | undefined;
  };
  EDIT_IN_LIST: string;
  ENTITY_ID: string;
  ERROR_MESSAGE: {
    [field: string]: string | undefined;
  };
  FIELD_NAME: string;
  HELP_MESSAGE: {
    [field: string]: string | undefined;
  };
  ID: number | NumericString;
  IS_SEARCHABLE: string;
  LIST_COLUMN_LABEL: {
    [field: string]: string | undefined;
  };
  LIST_FILTER_LABEL: {
    [field: string]: string | undefined;
  };
  MANDATORY: YesNo;
  MULTIPLE: YesNo;
  SETTINGS: TaskItemUserfieldGetSettings;
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: number | NumericString;
  USER_TYPE_ID: string;
  XML_ID: string;
}
export interface TaskItemUserfieldGetfieldsEntityId {
  isImmutable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TaskItemUserfieldGetfieldsId {
  isReadOnly?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TaskItemUserfieldGetfieldsList {
  DEF?: YesNo | undefined;
  DEL?: YesNo | undefined;
  ID?: number | undefined;
  SORT?: number | undefined;
  VALUE?: string | undefined;
  XML_ID?: string | undefined;
  isMultiple?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TaskItemUserfieldGetfieldsResult {
  EDIT_FORM_LABEL: {
    title?: string | undefined;
    type?: string | undefined;
  };
  EDIT_IN_LIST: {
    title?: string | undefined;
    type?: string | undefined;
  };
  ENTITY_ID: TaskItemUserfieldGetfieldsEntityId;
  ERROR_MESSAGE: {
    title?: string | undefined;
    type?: string | undefined;
  };
  FIELD_NAME: TaskItemUserfieldGetfieldsEntityId;
  HELP_MESSAGE: {
    title?: string | undefined;
    type?: string | undefined;
  };
  ID: TaskItemUserfieldGetfieldsId;
  IS_SEARCHABLE: {
    title?: string | undefined;
    type?: string | undefined;
  };
  LIST: TaskItemUserfieldGetfieldsList;
  LIST_COLUMN_LABEL: {
    title?: string | undefined;
    type?: string | undefined;
  };
  LIST_FILTER_LABEL: {
    title?: string | undefined;
    type?: string | undefined;
  };
  MANDATORY: {
    title?: string | undefined;
    type?: string | undefined;
  };
  MULTIPLE: {
    title?: string | undefined;
    type?: string | undefined;
  };
  SETTINGS: {
    title?: string | undefined;
    type?: string | undefined;
  };
  SHOW_FILTER: {
    title?: string | undefined;
    type?: string | undefined;
  };
  SHOW_IN_LIST: {
    title?: string | undefined;
    type?: string | undefined;
  };
  SORT: {
    title?: string | undefined;
    type?: string | undefined;
  };
  USER_TYPE_ID: TaskItemUserfieldGetfieldsEntityId;
  XML_ID: {
    title?: string | undefined;
    type?: string | undefined;
  };
}
export type TaskItemUserfieldGetlistFilter = Filter<{
  FIELD_NAME?: unknown | undefined;
  ID?: unknown | undefined;
  MANDATORY?: 'Y' | 'N' | undefined;
  MULTIPLE?: 'Y' | 'N' | undefined;
  USER_TYPE_ID?: unknown | undefined;
  XML_ID?: unknown | undefined;
}>;
export interface TaskItemUserfieldGetlistOrder {
  FIELD_NAME?: string | undefined;
  ID?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE_ID?: string | undefined;
}
export interface TaskItemUserfieldGetlistSettings {
  [field: string]:
    | string
    | number
    | {
        TYPE?: string | undefined;
        VALUE?: string | undefined;
      }
    | string[]
    | undefined;
}
export interface TaskItemUserfieldGetlistResult {
  EDIT_IN_LIST: string;
  ENTITY_ID: string;
  FIELD_NAME: string;
  ID: number | NumericString;
  IS_SEARCHABLE: string;
  MANDATORY: YesNo;
  MULTIPLE: YesNo;
  SETTINGS: TaskItemUserfieldGetlistSettings | never[];
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: number | NumericString;
  USER_TYPE_ID: string;
  XML_ID: string;
}
export interface TaskItemUserfieldUpdateData {
  EDIT_FORM_LABEL?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LABEL?: string | undefined;
  MANDATORY?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  SETTINGS?:
    | TaskItemUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | {
        DEFAULT_VALUE?: unknown | undefined;
      }
    | TaskItemUserfieldSettingsWithDisplay
    | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export type TaskItemsGetlistFilter = Filter<{
  ACCOMPLICE?: unknown | undefined;
  ADD_IN_REPORT?: 'Y' | 'N' | undefined;
  AUDITOR?: unknown | undefined;
  CHANGED_DATE?: unknown | undefined;
  CLOSED_DATE?: unknown | undefined;
  CREATED_BY?: unknown | undefined;
  CREATED_DATE?: unknown | undefined;
  DATE_START?: unknown | undefined;
  DEADLINE?: unknown | undefined;
  DEPARTMENT_ID?: unknown | undefined;
  DEPENDS_ON?: unknown | undefined;
  FORUM_TOPIC_ID?: unknown | undefined;
  GROUP_ID?: unknown | undefined;
  ID?: NumberInput | undefined;
  MARK?: unknown | undefined;
  ONLY_ROOT_TASKS?: 'Y' | 'N' | undefined;
  OVERDUED?: 'Y' | 'N' | undefined;
  PARENT_ID?: unknown | undefined;
  PRIORITY?: unknown | undefined;
  REAL_STATUS?: unknown | undefined;
  RESPONSIBLE_ID?: unknown | undefined;
  SITE_ID?: unknown | undefined;
  STATUS?: unknown | undefined;
  STATUS_CHANGED_BY?: unknown | undefined;
  SUBORDINATE_TASKS?: 'Y' | 'N' | undefined;
  TAG?: unknown | undefined;
  TITLE?: unknown | undefined;
  XML_ID?: unknown | undefined;
}>;
export interface TaskItemsGetlistNavParams {
  [field: string]: unknown;
  iNumPage?: NumberInput | undefined;
}
export interface TaskLogitemListResult {
  CREATED_DATE: string | null;
  FIELD: string;
  FROM_VALUE: string;
  TASK_ID: string;
  TO_VALUE: string;
  USER_ID: string;
}
export interface TaskStagesAddFields {
  AFTER_ID?: NumberInput | undefined;
  COLOR?: string | undefined;
  ENTITY_ID?: NumberInput | undefined;
  TITLE: string;
}
export interface TaskStagesGetValue {
  ADDITIONAL_FILTER: unknown[];
  COLOR: string;
  ENTITY_ID: number | NumericString;
  ENTITY_TYPE: string;
  ID: number | NumericString;
  SORT: number | NumericString;
  SYSTEM_TYPE: 'NEW' | 'PROGRESS' | 'WORK' | 'REVIEW' | 'FINISH' | null;
  TITLE: string;
  TO_UPDATE: unknown[];
  TO_UPDATE_ACCESS: null;
}
export interface TaskStagesUpdateFields {
  AFTER_ID?: NumberInput | undefined;
  COLOR?: string | undefined;
  SORT?: NumberInput | undefined;
  TITLE?: string | undefined;
}
export interface TasksFlowFlowCreateFlowData {
  description?: string | undefined;
  distributionType: 'manually' | 'queue' | 'himself' | (string & {});
  groupId?: NumberInput | undefined;
  matchWorkTime?: NumberInput | undefined;
  name: string;
  notifyAtHalfTime?: NumberInput | undefined;
  notifyOnQueueOverflow?: NumberInput | undefined;
  notifyOnTasksInProgressOverflow?: NumberInput | undefined;
  notifyWhenEfficiencyDecreases?: NumberInput | undefined;
  ownerId?: NumberInput | undefined;
  plannedCompletionTime: NumberInput;
  responsibleCanChangeDeadline?: NumberInput | undefined;
  responsibleList:
    | {
        [field: string]: unknown;
      }
    | readonly (readonly string[])[];
  taskControl?: NumberInput | undefined;
  taskCreators?:
    | {
        [field: string]: unknown;
      }
    | readonly (readonly string[])[]
    | undefined;
  templateId?: NumberInput | undefined;
}
export interface TasksFlowFlowCreateResult {
  active: boolean;
  activity: string;
  creatorId: number;
  demo: boolean;
  description: string;
  distributionType: string;
  efficiency: number;
  groupId: number;
  id: number;
  matchWorkTime: boolean;
  name: string;
  notifyAtHalfTime: boolean;
  notifyOnQueueOverflow: number | null;
  notifyOnTasksInProgressOverflow: number | null;
  notifyWhenEfficiencyDecreases: number | null;
  ownerId: number;
  plannedCompletionTime: number;
  responsibleCanChangeDeadline: boolean;
  responsibleList: string[][];
  taskControl: boolean;
  taskCreators:
    | {
        [field: string]: unknown;
      }
    | string[][];
  team:
    | {
        [field: string]: unknown;
      }
    | string[][];
  templateId: number;
  trialFeatureEnabled: boolean;
}
export interface TasksFlowFlowGetResult {
  active: boolean;
  activity: string | null;
  creatorId: number;
  demo: boolean;
  description: string;
  distributionType: string;
  efficiency: number;
  groupId: number;
  id: number;
  matchWorkTime: boolean;
  name: string;
  notifyAtHalfTime: boolean;
  notifyOnQueueOverflow: number | null;
  notifyOnTasksInProgressOverflow: number | null;
  notifyWhenEfficiencyDecreases: number | null;
  ownerId: number;
  plannedCompletionTime: number;
  responsibleCanChangeDeadline: boolean;
  responsibleList: string[][];
  taskControl: boolean;
  taskCreators:
    | {
        [field: string]: unknown;
      }
    | string[][];
  team:
    | {
        [field: string]: unknown;
      }
    | string[][];
  templateId: number;
  trialFeatureEnabled: boolean;
}
export interface TasksFlowFlowUpdateFlowData {
  description?: string | undefined;
  distributionType: 'manually' | 'queue' | 'himself' | (string & {});
  groupId?: NumberInput | undefined;
  id: NumberInput;
  matchWorkTime?: NumberInput | undefined;
  name?: string | undefined;
  notifyAtHalfTime?: NumberInput | undefined;
  notifyOnQueueOverflow?: NumberInput | undefined;
  notifyOnTasksInProgressOverflow?: NumberInput | undefined;
  notifyWhenEfficiencyDecreases?: NumberInput | undefined;
  ownerId?: NumberInput | undefined;
  plannedCompletionTime: NumberInput;
  responsibleCanChangeDeadline?: NumberInput | undefined;
  responsibleList: readonly (readonly string[])[];
  taskControl?: NumberInput | undefined;
  taskCreators?:
    | {
        [field: string]: unknown;
      }
    | readonly (readonly string[])[]
    | undefined;
  templateId?: NumberInput | undefined;
}
export interface TasksFlowFlowUpdateResult {
  active: boolean;
  activity: string;
  creatorId: number;
  demo: boolean;
  description: string;
  distributionType: string;
  efficiency: number;
  groupId: number;
  id: number;
  matchWorkTime: boolean;
  name: string;
  notifyAtHalfTime: boolean;
  notifyOnQueueOverflow: number | null;
  notifyOnTasksInProgressOverflow: number;
  notifyWhenEfficiencyDecreases: number | null;
  ownerId: number;
  plannedCompletionTime: number;
  responsibleCanChangeDeadline: boolean;
  responsibleList: string[][];
  taskControl: boolean;
  taskCreators:
    | {
        [field: string]: unknown;
      }
    | string[][];
  team:
    | {
        [field: string]: unknown;
      }
    | string[][];
  templateId: number;
  trialFeatureEnabled: boolean;
}
export interface TasksTaskFieldsAccomplicesData {
  icon?: string | undefined;
  id?: string | NumberInput | undefined;
  link?: string | undefined;
  name?: string | undefined;
  workPosition?: string | undefined;
}
export interface TasksTaskActionChecklist {
  add?: BooleanInput | undefined;
  reorder?: BooleanInput | undefined;
}
export interface TasksTaskDayplan {
  timer?:
    | {
        toggle?: BooleanInput | undefined;
      }
    | undefined;
}
export interface TasksTaskFieldsActionFavorite {
  add?: BooleanInput | undefined;
  delete?: BooleanInput | undefined;
}
export interface TasksTaskFieldsAction {
  /** @deprecated */
  accept?: BooleanInput | undefined;
  addFavorite?: BooleanInput | undefined;
  approve?: BooleanInput | undefined;
  changeDeadline?: BooleanInput | undefined;
  checklist?: TasksTaskActionChecklist | undefined;
  checklistAddItems?: BooleanInput | undefined;
  complete?: BooleanInput | undefined;
  create?: BooleanInput | undefined;
  dayplan?: TasksTaskDayplan | undefined;
  /** @deprecated */
  decline?: BooleanInput | undefined;
  defer?: BooleanInput | undefined;
  delegate?: BooleanInput | undefined;
  deleteFavorite?: BooleanInput | undefined;
  disapprove?: BooleanInput | undefined;
  edit?:
    | BooleanInput
    | {
        originator?: BooleanInput | undefined;
      }
    | {
        plan?: BooleanInput | undefined;
      }
    | undefined;
  elapsedtime?:
    | {
        add?: BooleanInput | undefined;
      }
    | undefined;
  favorite?: TasksTaskFieldsActionFavorite | undefined;
  pause?: BooleanInput | undefined;
  rate?: BooleanInput | undefined;
  remove?: BooleanInput | undefined;
  renew?: BooleanInput | undefined;
  start?: BooleanInput | undefined;
  take?: BooleanInput | undefined;
}
export interface TasksTaskFieldsCheckListTreeFields {
  attachments?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  completedCount?: NumberInput | undefined;
  copiedId?: string | NumberInput | undefined;
  createdBy?: string | undefined;
  displaySortIndex?: string | undefined;
  entityId?: string | NumberInput | undefined;
  id?: string | NumberInput | undefined;
  isComplete?: BooleanInput | undefined;
  isImportant?: BooleanInput | undefined;
  members?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  nodeId?: string | NumberInput | undefined;
  parentId?: string | NumberInput | undefined;
  sortIndex?: string | undefined;
  title?: string | undefined;
  userId?: NumberInput | undefined;
}
export interface TasksTaskFieldsCheckListTree {
  action?: readonly TasksTaskFieldsAction[] | undefined;
  descendants?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  fields?: TasksTaskFieldsCheckListTreeFields | undefined;
  nodeId?: NumberInput | undefined;
}
export interface TasksTaskChecklistAction {
  add?: BooleanInput | undefined;
  addAccomplice?: BooleanInput | undefined;
  modify?: BooleanInput | undefined;
  remove?: BooleanInput | undefined;
  toggle?: BooleanInput | undefined;
}
export interface TasksTaskFieldsChecklistValue {
  action?: TasksTaskChecklistAction | undefined;
  attachments?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  createdBy?: string | undefined;
  entityId?: string | NumberInput | undefined;
  id?: string | NumberInput | undefined;
  isComplete?: YesNo | undefined;
  isImportant?: YesNo | undefined;
  members?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  parentId?: string | NumberInput | undefined;
  sortIndex?: string | undefined;
  taskId?: string | NumberInput | undefined;
  title?: string | undefined;
  toggledBy?: string | undefined;
  toggledDate?: string | undefined;
  ufChecklistFiles?: BooleanInput | undefined;
}
export interface TasksTaskFieldsGroup {
  additionalData?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  id?: string | NumberInput | undefined;
  image?: string | undefined;
  membersCount?: NumberInput | undefined;
  name?: string | undefined;
  opened?: BooleanInput | undefined;
}
export interface TasksTaskAddFields {
  [field: `UF_${string}`]: unknown;
  accomplices?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  ACCOMPLICES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  accomplicesData?:
    | readonly TasksTaskFieldsAccomplicesData[]
    | TasksTaskFieldsAccomplicesData
    | undefined;
  ACCOMPLICES_DATA?:
    | readonly TasksTaskFieldsAccomplicesData[]
    | TasksTaskFieldsAccomplicesData
    | undefined;
  action?: TasksTaskFieldsAction | undefined;
  ACTION?: TasksTaskFieldsAction | undefined;
  activityDate?: string | undefined;
  ACTIVITY_DATE?: string | undefined;
  addInReport?: YesNo | undefined;
  ADD_IN_REPORT?: YesNo | undefined;
  allowChangeDeadline?: YesNo | undefined;
  ALLOW_CHANGE_DEADLINE?: YesNo | undefined;
  allowTimeTracking?: YesNo | undefined;
  ALLOW_TIME_TRACKING?: YesNo | undefined;
  auditors?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  AUDITORS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  auditorsData?: TasksTaskFieldsAccomplicesData | undefined;
  AUDITORS_DATA?: TasksTaskFieldsAccomplicesData | undefined;
  backlogId?: string | NumberInput | undefined;
  BACKLOG_ID?: string | NumberInput | undefined;
  changedBy?: string | undefined;
  CHANGED_BY?: string | undefined;
  changedDate?: string | undefined;
  CHANGED_DATE?: string | undefined;
  chatId?: NumberInput | undefined;
  CHAT_ID?: NumberInput | undefined;
  checkListCanAdd?: BooleanInput | undefined;
  CHECK_LIST_CAN_ADD?: BooleanInput | undefined;
  checkListTree?: TasksTaskFieldsCheckListTree | undefined;
  CHECK_LIST_TREE?: TasksTaskFieldsCheckListTree | undefined;
  checklist?:
    | {
        [field: string]: TasksTaskFieldsChecklistValue | undefined;
      }
    | undefined;
  CHECKLIST?:
    | {
        [field: string]: TasksTaskFieldsChecklistValue | undefined;
      }
    | undefined;
  closedBy?: string | undefined;
  CLOSED_BY?: string | undefined;
  closedDate?: string | undefined;
  CLOSED_DATE?: string | undefined;
  commentsCount?: string | undefined;
  COMMENTS_COUNT?: string | undefined;
  createdBy?: string | NumberInput | undefined;
  CREATED_BY?: string | NumberInput | undefined;
  createdDate?: string | undefined;
  CREATED_DATE?: string | undefined;
  creator?: TasksTaskFieldsAccomplicesData | undefined;
  CREATOR?: TasksTaskFieldsAccomplicesData | undefined;
  dateStart?: string | undefined;
  DATE_START?: string | undefined;
  deadline?: string | undefined;
  DEADLINE?: string | undefined;
  description?: string | undefined;
  DESCRIPTION?: string | undefined;
  descriptionInBbcode?: YesNo | undefined;
  DESCRIPTION_IN_BBCODE?: YesNo | undefined;
  durationFact?: string | undefined;
  DURATION_FACT?: string | undefined;
  durationPlan?: string | undefined;
  DURATION_PLAN?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  DURATION_TYPE?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  endDatePlan?: string | undefined;
  END_DATE_PLAN?: string | undefined;
  exchangeId?: string | NumberInput | undefined;
  EXCHANGE_ID?: string | NumberInput | undefined;
  exchangeModified?: string | undefined;
  EXCHANGE_MODIFIED?: string | undefined;
  favorite?: YesNo | undefined;
  FAVORITE?: YesNo | undefined;
  flowId?: string | NumberInput | undefined;
  FLOW_ID?: string | NumberInput | undefined;
  forkedByTemplateId?: string | NumberInput | undefined;
  FORKED_BY_TEMPLATE_ID?: string | NumberInput | undefined;
  forumId?: string | NumberInput | undefined;
  FORUM_ID?: string | NumberInput | undefined;
  forumTopicId?: string | NumberInput | undefined;
  FORUM_TOPIC_ID?: string | NumberInput | undefined;
  group?: TasksTaskFieldsGroup | undefined;
  GROUP?: TasksTaskFieldsGroup | undefined;
  groupId?: string | NumberInput | undefined;
  GROUP_ID?: string | NumberInput | undefined;
  guid?: string | undefined;
  GUID?: string | undefined;
  id?: string | NumberInput | undefined;
  ID?: string | NumberInput | undefined;
  isMuted?: YesNo | undefined;
  IS_MUTED?: YesNo | undefined;
  isPinned?: YesNo | undefined;
  IS_PINNED?: YesNo | undefined;
  isPinnedInGroup?: YesNo | undefined;
  IS_PINNED_IN_GROUP?: YesNo | undefined;
  mark?: 'N' | 'P' | null | undefined;
  MARK?: 'N' | 'P' | null | undefined;
  matchWorkTime?: YesNo | undefined;
  MATCH_WORK_TIME?: YesNo | undefined;
  multitask?: YesNo | undefined;
  MULTITASK?: YesNo | undefined;
  newCommentsCount?: NumberInput | undefined;
  NEW_COMMENTS_COUNT?: NumberInput | undefined;
  notViewed?: YesNo | undefined;
  NOT_VIEWED?: YesNo | undefined;
  outlookVersion?: string | undefined;
  OUTLOOK_VERSION?: string | undefined;
  parentId?: string | NumberInput | undefined;
  PARENT_ID?: string | NumberInput | undefined;
  priority?: '2' | '1' | '0' | undefined;
  PRIORITY?: '2' | '1' | '0' | undefined;
  replicate?: YesNo | undefined;
  REPLICATE?: YesNo | undefined;
  responsible?: TasksTaskFieldsAccomplicesData | undefined;
  RESPONSIBLE?: TasksTaskFieldsAccomplicesData | undefined;
  responsibleId?: string | NumberInput | undefined;
  RESPONSIBLE_ID?: string | NumberInput | undefined;
  serviceCommentsCount?: string | undefined;
  SERVICE_COMMENTS_COUNT?: string | undefined;
  siteId?: string | NumberInput | undefined;
  SITE_ID?: string | NumberInput | undefined;
  sorting?: string | undefined;
  SORTING?: string | undefined;
  sprintId?: string | NumberInput | undefined;
  SPRINT_ID?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  STAGE_ID?: string | NumberInput | undefined;
  startDatePlan?: string | undefined;
  START_DATE_PLAN?: string | undefined;
  status?: '2' | '3' | '4' | '5' | '6' | undefined;
  STATUS?: '2' | '3' | '4' | '5' | '6' | undefined;
  statusChangedBy?: string | undefined;
  STATUS_CHANGED_BY?: string | undefined;
  statusChangedDate?: string | undefined;
  STATUS_CHANGED_DATE?: string | undefined;
  subordinate?: YesNo | undefined;
  SUBORDINATE?: YesNo | undefined;
  taskControl?: YesNo | undefined;
  TASK_CONTROL?: YesNo | undefined;
  timeEstimate?: string | undefined;
  TIME_ESTIMATE?: string | undefined;
  timeSpentInLogs?: string | undefined;
  TIME_SPENT_IN_LOGS?: string | undefined;
  title?: string | undefined;
  TITLE?: string | undefined;
  ufCrmTask?: readonly string[] | undefined;
  UF_CRM_TASK?: readonly string[] | undefined;
  ufMailMessage?: string | undefined;
  UF_MAIL_MESSAGE?: string | undefined;
  ufTaskWebdavFiles?: readonly string[] | undefined;
  UF_TASK_WEBDAV_FILES?: readonly string[] | undefined;
  viewedDate?: string | undefined;
  VIEWED_DATE?: string | undefined;
  xmlId?: string | NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface TasksTaskAccomplicesData {
  icon?: string | undefined;
  id?: string | undefined;
  link?: string | undefined;
  name?: string | undefined;
  workPosition?: string | undefined;
}
export interface TasksTaskChecklist {
  add?: boolean | undefined;
  reorder?: boolean | undefined;
}
export interface TasksTaskActionFavorite {
  add?: boolean | undefined;
  delete?: boolean | undefined;
}
export interface TasksTaskActionWithAccept {
  /** @deprecated */
  accept: boolean;
  addFavorite: boolean;
  approve: boolean;
  changeDeadline: boolean;
  checklist?: TasksTaskChecklist | undefined;
  'checklist.add'?: boolean | undefined;
  'checklist.reorder'?: boolean | undefined;
  checklistAddItems: boolean;
  complete: boolean;
  create: boolean;
  dayplan?:
    | {
        timer?:
          | {
              toggle?: boolean | undefined;
            }
          | undefined;
      }
    | undefined;
  'dayplan.timer.toggle'?: boolean | undefined;
  /** @deprecated */
  decline: boolean;
  defer: boolean;
  delegate: boolean;
  deleteFavorite: boolean;
  disapprove: boolean;
  edit:
    | boolean
    | {
        originator?: boolean | undefined;
      }
    | {
        plan?: boolean | undefined;
      };
  'edit.originator'?: boolean | undefined;
  'edit.plan'?: boolean | undefined;
  elapsedtime?:
    | {
        add?: boolean | undefined;
      }
    | undefined;
  'elapsedtime.add'?: boolean | undefined;
  favorite?: TasksTaskActionFavorite | undefined;
  'favorite.add'?: boolean | undefined;
  'favorite.delete'?: boolean | undefined;
  pause: boolean;
  rate: boolean;
  remove: boolean;
  renew: boolean;
  start: boolean;
  take?: boolean | undefined;
}
export interface TasksTaskCheckListTreeAction {
  /** @deprecated */
  accept?: boolean | undefined;
  addFavorite?: boolean | undefined;
  approve?: boolean | undefined;
  changeDeadline?: boolean | undefined;
  checklist?: TasksTaskChecklist | undefined;
  checklistAddItems?: boolean | undefined;
  complete?: boolean | undefined;
  create?: boolean | undefined;
  dayplan?:
    | {
        timer?:
          | {
              toggle?: boolean | undefined;
            }
          | undefined;
      }
    | undefined;
  /** @deprecated */
  decline?: boolean | undefined;
  defer?: boolean | undefined;
  delegate?: boolean | undefined;
  deleteFavorite?: boolean | undefined;
  disapprove?: boolean | undefined;
  edit?:
    | boolean
    | {
        originator?: boolean | undefined;
      }
    | {
        plan?: boolean | undefined;
      }
    | undefined;
  elapsedtime?:
    | {
        add?: boolean | undefined;
      }
    | undefined;
  favorite?: TasksTaskActionFavorite | undefined;
  pause?: boolean | undefined;
  rate?: boolean | undefined;
  remove?: boolean | undefined;
  renew?: boolean | undefined;
  start?: boolean | undefined;
  take?: boolean | undefined;
}
export interface TasksTaskAddCheckListTreeFields {
  attachments: unknown[];
  completedCount: number;
  copiedId: string | null;
  createdBy: string | null;
  displaySortIndex: string;
  entityId: string | null;
  id: string | null;
  isComplete: boolean;
  isImportant: boolean;
  members: unknown[];
  nodeId?: string | undefined;
  parentId: string | null;
  sortIndex: string | null;
  title: string;
  userId: number;
}
export interface TasksTaskAddCheckListTree {
  action: TasksTaskCheckListTreeAction[];
  descendants: unknown[];
  fields: TasksTaskAddCheckListTreeFields;
  nodeId: number;
}
export interface TasksTaskAction {
  add?: boolean | undefined;
  addAccomplice?: boolean | undefined;
  modify?: boolean | undefined;
  remove?: boolean | undefined;
  toggle?: boolean | undefined;
}
export interface TasksTaskChecklistValueWithTextParentId {
  action?: TasksTaskAction | undefined;
  attachments?: unknown[] | undefined;
  createdBy?: string | undefined;
  entityId?: string | undefined;
  id?: string | undefined;
  isComplete?: YesNo | undefined;
  isImportant?: YesNo | undefined;
  members?: unknown[] | undefined;
  parentId?: string | undefined;
  sortIndex?: string | undefined;
  taskId?: string | undefined;
  title?: string | undefined;
  toggledBy?: string | undefined;
  toggledDate?: string | undefined;
  ufChecklistFiles?: boolean | undefined;
}
export interface TasksTaskResponsible {
  icon: string;
  id: string;
  link: string;
  name: string;
  workPosition: string;
}
export interface TasksTaskGroup {
  additionalData?: unknown[] | undefined;
  id?: string | undefined;
  image?: string | undefined;
  membersCount?: number | undefined;
  name?: string | undefined;
  opened?: boolean | undefined;
}
export interface TasksTaskAddTask {
  [field: `UF_${string}`]: unknown;
  accomplices: unknown[];
  accomplicesData: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData;
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: unknown[];
  auditorsData: TasksTaskAccomplicesData | never[];
  backlogId?: string | undefined;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskAddCheckListTree;
  checklist:
    | {
        [field: string]: TasksTaskChecklistValueWithTextParentId | undefined;
      }
    | never[];
  closedBy: string | null;
  closedDate: string | null;
  commentsCount: string | null;
  createdBy: string;
  createdDate: string;
  creator: TasksTaskResponsible;
  dateStart: string | null;
  deadline: string | null;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string | null;
  durationPlan: string | null;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string | null;
  forumTopicId: string | null;
  group: TasksTaskGroup | never[];
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string | null;
  siteId: string;
  sorting: string | null;
  sprintId?: string | undefined;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string | null;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string | null;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string | null;
  xmlId: string | null;
}
export interface TasksTaskDescendantsAction {
  add: boolean;
  addAccomplice: boolean;
  modify: boolean;
  remove: boolean;
  toggle: boolean;
}
export interface TasksTaskDescendantsDescendantsFields {
  attachments: unknown[];
  completedCount: number;
  copiedId: string | null;
  createdBy: number;
  displaySortIndex: string;
  entityId: number;
  id: number;
  isComplete: boolean;
  isImportant: boolean;
  members: unknown[];
  nodeId: string | null;
  parentId: number;
  sortIndex: number;
  title: string;
  userId: number;
}
export interface TasksTaskDescendantsDescendants {
  action: TasksTaskDescendantsAction;
  descendants: unknown[];
  fields: TasksTaskDescendantsDescendantsFields;
  nodeId: number;
}
export interface TasksTaskDescendantsFields {
  attachments?: unknown[] | undefined;
  completedCount?: number | undefined;
  copiedId?: string | null | undefined;
  createdBy?: number | undefined;
  displaySortIndex?: string | undefined;
  entityId?: number | undefined;
  id?: number | undefined;
  isComplete?: boolean | undefined;
  isImportant?: boolean | undefined;
  members?: unknown[] | undefined;
  nodeId?: string | null | undefined;
  parentId?: number | undefined;
  sortIndex?: number | undefined;
  title?: string | undefined;
  userId?: number | undefined;
}
export interface TasksTaskDescendants {
  action?: TasksTaskAction | undefined;
  descendants?: TasksTaskDescendantsDescendants[] | undefined;
  fields?: TasksTaskDescendantsFields | undefined;
  nodeId?: number | undefined;
}
export interface TasksTaskCheckListTreeFields {
  attachments: unknown[];
  completedCount: number;
  copiedId: string | null;
  createdBy: string | null;
  displaySortIndex: string;
  entityId: string | null;
  id: string | null;
  isComplete: boolean;
  isImportant: boolean;
  members: unknown[];
  nodeId: string | null;
  parentId: string | null;
  sortIndex: string | null;
  title: string;
  userId: number;
}
export interface TasksTaskCheckListTree {
  action: TasksTaskCheckListTreeAction[];
  descendants: TasksTaskDescendants[];
  fields: TasksTaskCheckListTreeFields;
  nodeId: number;
}
export interface TasksTaskChecklistValue {
  action: TasksTaskAction;
  attachments: unknown[];
  createdBy: string;
  entityId: string;
  id: string;
  isComplete: YesNo;
  isImportant: YesNo;
  members: unknown[];
  parentId: string | number;
  sortIndex: string;
  taskId: string;
  title: string;
  toggledBy: string | null;
  toggledDate: string | null;
  ufChecklistFiles: boolean;
}
export interface TasksTaskApproveAndDisapproveTask {
  [field: `UF_${string}`]: unknown;
  accomplices: unknown[];
  accomplicesData: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData;
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string | null;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskCheckListTree;
  checklist: {
    [field: string]: TasksTaskChecklistValue | undefined;
  };
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string;
  creator: TasksTaskResponsible;
  dateStart: string;
  deadline: string;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup;
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTaskCompleteAndDeferAndRenewTask {
  [field: `UF_${string}`]: unknown;
  accomplices: string[];
  accomplicesData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskCheckListTree;
  checklist: {
    [field: string]: TasksTaskChecklistValue | undefined;
  };
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string;
  creator: TasksTaskResponsible;
  dateStart: string;
  deadline: string;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup;
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTaskCountersGetResult {
  [field: string]:
    | {
        code: number;
        counter: number;
      }
    | undefined;
}
export interface TasksTask {
  [field: `UF_${string}`]: unknown;
  accomplices: string[];
  accomplicesData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string | null;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskCheckListTree;
  checklist: {
    [field: string]: TasksTaskChecklistValue | undefined;
  };
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string;
  creator: TasksTaskResponsible;
  dateStart: string;
  deadline: string;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup;
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTaskGetAndListCheckListTreeFields {
  attachments?: unknown[] | undefined;
  completedCount?: number | undefined;
  copiedId?: string | undefined;
  createdBy?: string | undefined;
  displaySortIndex?: string | undefined;
  entityId?: string | undefined;
  id?: string | undefined;
  isComplete?: boolean | undefined;
  isImportant?: boolean | undefined;
  members?: unknown[] | undefined;
  nodeId?: string | undefined;
  parentId?: string | undefined;
  sortIndex?: string | undefined;
  title?: string | undefined;
  userId?: number | undefined;
}
export interface TasksTaskGetAndListCheckListTree {
  action?: TasksTaskCheckListTreeAction[] | undefined;
  descendants?: unknown[] | undefined;
  fields?: TasksTaskGetAndListCheckListTreeFields | undefined;
  nodeId?: number | undefined;
}
export interface TasksTaskGetTask {
  [field: `UF_${string}`]: unknown;
  accomplices?: unknown[] | undefined;
  accomplicesData?: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData | undefined;
  action?: TasksTaskActionWithAccept | undefined;
  activityDate?: string | undefined;
  addInReport?: YesNo | undefined;
  allowChangeDeadline?: YesNo | undefined;
  allowTimeTracking?: YesNo | undefined;
  auditors?: unknown[] | undefined;
  auditorsData?: TasksTaskAccomplicesData | undefined;
  backlogId?: string | undefined;
  changedBy?: string | undefined;
  changedDate?: string | undefined;
  chatId?: number | undefined;
  checkListCanAdd?: boolean | YesNo | undefined;
  checkListTree?: TasksTaskGetAndListCheckListTree | undefined;
  checklist?:
    | {
        [field: string]: TasksTaskChecklistValueWithTextParentId | undefined;
      }
    | undefined;
  closedBy?: string | undefined;
  closedDate?: string | null | undefined;
  commentsCount?: string | undefined;
  createdBy?: string | undefined;
  createdDate?: string | undefined;
  creator?: TasksTaskResponsible | undefined;
  dateStart?: string | undefined;
  deadline?: string | null | undefined;
  description?: string | undefined;
  descriptionInBbcode?: YesNo | undefined;
  durationFact?: string | undefined;
  durationPlan?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  endDatePlan?: string | undefined;
  exchangeId?: string | undefined;
  exchangeModified?: string | undefined;
  favorite?: YesNo | undefined;
  flowId?: string | undefined;
  forkedByTemplateId?: string | undefined;
  forumId?: string | undefined;
  forumTopicId?: string | undefined;
  group?: TasksTaskGroup | never[] | undefined;
  groupId?: string | undefined;
  guid?: string | undefined;
  id?: string | undefined;
  isMuted?: YesNo | undefined;
  isPinned?: YesNo | undefined;
  isPinnedInGroup?: YesNo | undefined;
  mark?: 'N' | 'P' | null | undefined;
  matchWorkTime?: YesNo | undefined;
  multitask?: YesNo | undefined;
  newCommentsCount?: number | undefined;
  notViewed?: YesNo | undefined;
  outlookVersion?: string | undefined;
  parentId?: string | null | undefined;
  priority?: '2' | '1' | '0' | undefined;
  replicate?: YesNo | undefined;
  responsible?: TasksTaskResponsible | undefined;
  responsibleId?: string | undefined;
  serviceCommentsCount?: string | undefined;
  siteId?: string | undefined;
  sorting?: string | undefined;
  sprintId?: string | undefined;
  stageId?: string | undefined;
  startDatePlan?: string | undefined;
  status?: '2' | '3' | '4' | '5' | '6' | undefined;
  statusChangedBy?: string | undefined;
  statusChangedDate?: string | undefined;
  subordinate?: YesNo | undefined;
  taskControl?: YesNo | undefined;
  timeEstimate?: string | undefined;
  timeSpentInLogs?: string | undefined;
  title?: string | undefined;
  ufCrmTask?: string[] | undefined;
  ufMailMessage?: string | null | undefined;
  ufTaskWebdavFiles?: number[] | undefined;
  viewedDate?: string | undefined;
  xmlId?: string | undefined;
}
export interface TasksTaskGetFieldsFieldsValue {
  default?: number | null | string | undefined;
  primary?: boolean | undefined;
  required?: boolean | undefined;
  title: string | null;
  type: string;
  values?:
    | {
        [field: string]: string | undefined;
      }
    | string[]
    | undefined;
}
export interface TasksTaskGetaccessAllowedActionsValue {
  /** @deprecated */
  ACCEPT: boolean;
  ADD_FAVORITE?: boolean | undefined;
  APPROVE: boolean;
  CHANGE_DEADLINE?: boolean | undefined;
  'CHECKLIST.ADD'?: boolean | undefined;
  'CHECKLIST.REORDER'?: boolean | undefined;
  CHECKLIST_ADD_ITEMS?: boolean | undefined;
  COMPLETE: boolean;
  CREATE?: boolean | undefined;
  'DAYPLAN.TIMER.TOGGLE'?: boolean | undefined;
  /** @deprecated */
  DECLINE: boolean;
  DEFER?: boolean | undefined;
  DELEGATE?: boolean | undefined;
  DELETE_FAVORITE?: boolean | undefined;
  DISAPPROVE: boolean;
  EDIT?:
    | boolean
    | {
        originator?: boolean | undefined;
      }
    | {
        plan?: boolean | undefined;
      }
    | undefined;
  'EDIT.ORIGINATOR'?: boolean | undefined;
  'EDIT.PLAN'?: boolean | undefined;
  'ELAPSEDTIME.ADD'?: boolean | undefined;
  'FAVORITE.ADD'?: boolean | undefined;
  'FAVORITE.DELETE': boolean;
  PAUSE?: boolean | undefined;
  RATE?: boolean | undefined;
  REMOVE?: boolean | undefined;
  RENEW?: boolean | undefined;
  START?: boolean | undefined;
  TAKE?: boolean | undefined;
  checklist?: TasksTaskChecklist | undefined;
  dayplan?:
    | {
        timer?:
          | {
              toggle?: boolean | undefined;
            }
          | undefined;
      }
    | undefined;
  elapsedtime?:
    | {
        add?: boolean | undefined;
      }
    | undefined;
  favorite?: TasksTaskActionFavorite | undefined;
}
export interface TasksTaskHistoryListUser {
  id?: NumberInput | undefined;
  lastName?: string | undefined;
  login?: string | undefined;
  name?: string | undefined;
  secondName?: string | undefined;
}
export type TasksTaskHistoryListFilter = Filter<{
  createdDate?: string | undefined;
  field?: string | undefined;
  FIELD?: string | undefined;
  id?: NumberInput | undefined;
  user?: TasksTaskHistoryListUser | undefined;
  value?:
    | {
        from?: unknown | undefined;
        to?: unknown | undefined;
      }
    | undefined;
}>;
export interface TasksTaskHistoryListOrder {
  createdDate?: string | undefined;
  field?: string | undefined;
  id?: string | undefined;
  user?: string | undefined;
  value?: string | undefined;
}
export interface TasksTaskHistoryListResultListUser {
  id: number;
  lastName: string;
  login: string;
  name: string;
  secondName: string;
}
export interface TasksTaskHistoryList {
  createdDate: string;
  field: string;
  id: number;
  user: TasksTaskHistoryListResultListUser;
  value: {
    from: null | string;
    to: null | string;
  };
}
export interface TasksTaskListSubfilterParams {
  [field: string]: unknown;
  FAVORITE?: string | undefined;
}
export type TasksTaskListFilter = Filter<{
  '::SUBFILTER-PARAMS'?: TasksTaskListSubfilterParams | undefined;
  ACCOMPLICE?: unknown | undefined;
  ADD_IN_REPORT?: unknown | undefined;
  AUDITOR?: unknown | undefined;
  BACKLOG_ID?: unknown | undefined;
  CHANGED_DATE?: unknown | undefined;
  CLOSED_DATE?: unknown | undefined;
  CREATED_BY?: unknown | undefined;
  CREATED_DATE?: unknown | undefined;
  DATE_START?: unknown | undefined;
  DEADLINE?: unknown | undefined;
  DEPENDS_ON?: unknown | undefined;
  FORUM_TOPIC_ID?: unknown | undefined;
  GROUP_ID?: unknown | undefined;
  ID?: unknown | undefined;
  MARK?: unknown | undefined;
  ONLY_ROOT_TASKS?: unknown | undefined;
  PARENT_ID?: unknown | undefined;
  PRIORITY?: unknown | undefined;
  REAL_STATUS?: unknown | undefined;
  RESPONSIBLE_ID?: NumberInput | undefined;
  SITE_ID?: unknown | undefined;
  SPRINT_ID?: unknown | undefined;
  STAGE_ID?: unknown | undefined;
  STATUS?: unknown | undefined;
  STATUS_CHANGED_BY?: unknown | undefined;
  TAG?: unknown | undefined;
  TITLE?: unknown | undefined;
  UF_CRM_TASK?: unknown | undefined;
}>;
export interface TasksTaskListOrder {
  ACTIVITY_DATE?: string | undefined;
  ALLOW_CHANGE_DEADLINE?: string | undefined;
  ALLOW_TIME_TRACKING?: string | undefined;
  CHANGED_DATE?: string | undefined;
  CLOSED_DATE?: string | undefined;
  CREATED_BY_LAST_NAME?: string | undefined;
  CREATED_DATE?: string | undefined;
  DATE_START?: string | undefined;
  DEADLINE?: string | undefined;
  END_DATE_PLAN?: string | undefined;
  FAVORITE?: string | undefined;
  GROUP_ID?: string | undefined;
  ID?: string | undefined;
  IS_PINNED?: string | undefined;
  IS_PINNED_IN_GROUP?: string | undefined;
  MARK?: string | undefined;
  MATCH_WORK_TIME?: string | undefined;
  PRIORITY?: string | undefined;
  REAL_STATUS?: string | undefined;
  RESPONSIBLE_LAST_NAME?: string | undefined;
  SORTING?: string | undefined;
  START_DATE_PLAN?: string | undefined;
  STATUS_COMPLETE?: string | undefined;
  TIME_ESTIMATE?: string | undefined;
  TIME_SPENT_IN_LOGS?: string | undefined;
  TITLE?: string | undefined;
}
export interface TasksTaskListParams {
  WITH_PARSED_DESCRIPTION?: BooleanInput | undefined;
  WITH_RESULT_INFO?: BooleanInput | undefined;
  WITH_TIMER_INFO?: BooleanInput | undefined;
}
export interface TasksTaskListAction {
  /** @deprecated */
  accept?: boolean | undefined;
  addFavorite?: boolean | undefined;
  approve?: boolean | undefined;
  changeDeadline?: boolean | undefined;
  checklist?: TasksTaskChecklist | undefined;
  'checklist.add'?: boolean | undefined;
  'checklist.reorder'?: boolean | undefined;
  checklistAddItems?: boolean | undefined;
  complete?: boolean | undefined;
  create?: boolean | undefined;
  dayplan?:
    | {
        timer?:
          | {
              toggle?: boolean | undefined;
            }
          | undefined;
      }
    | undefined;
  'dayplan.timer.toggle'?: boolean | undefined;
  /** @deprecated */
  decline?: boolean | undefined;
  defer?: boolean | undefined;
  delegate?: boolean | undefined;
  deleteFavorite?: boolean | undefined;
  disapprove?: boolean | undefined;
  edit?:
    | boolean
    | {
        originator?: boolean | undefined;
      }
    | {
        plan?: boolean | undefined;
      }
    | undefined;
  'edit.originator'?: boolean | undefined;
  'edit.plan'?: boolean | undefined;
  elapsedtime?:
    | {
        add?: boolean | undefined;
      }
    | undefined;
  'elapsedtime.add'?: boolean | undefined;
  favorite?: TasksTaskActionFavorite | undefined;
  'favorite.add'?: boolean | undefined;
  'favorite.delete'?: boolean | undefined;
  pause?: boolean | undefined;
  rate?: boolean | undefined;
  remove?: boolean | undefined;
  renew?: boolean | undefined;
  start?: boolean | undefined;
  take?: boolean | undefined;
}
export interface TasksTaskListCounters {
  expired?: number | undefined;
  mutedExpired?: number | undefined;
  mutedNewComments?: number | undefined;
  newComments?: number | undefined;
  projectExpired?: number | undefined;
  projectNewComments?: number | undefined;
}
export interface TasksTaskListCounter {
  color?: string | undefined;
  counters?: TasksTaskListCounters | undefined;
  value?: number | undefined;
}
export interface TasksTaskListTags {
  [field: string]:
    | {
        id: number;
        title: string;
      }
    | undefined;
}
export interface TasksTaskListTasks {
  [field: `UF_${string}`]: unknown;
  accomplices?: unknown[] | undefined;
  accomplicesData?: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData | undefined;
  action?: TasksTaskListAction | undefined;
  activityDate?: string | undefined;
  addInReport?: YesNo | undefined;
  allowChangeDeadline?: YesNo | undefined;
  allowTimeTracking?: YesNo | undefined;
  auditors?: string[] | undefined;
  auditorsData?:
    | {
        [field: string]: TasksTaskResponsible | undefined;
      }
    | undefined;
  backlogId?: string | undefined;
  changedBy?: string | undefined;
  changedDate?: string | undefined;
  chatId?: number | undefined;
  checkListCanAdd?: boolean | YesNo | undefined;
  checkListTree?: TasksTaskGetAndListCheckListTree | undefined;
  checklist?:
    | {
        [field: string]: TasksTaskChecklistValueWithTextParentId | undefined;
      }
    | undefined;
  closedBy?: string | undefined;
  closedDate?: string | null | undefined;
  commentsCount?: string | undefined;
  counter?: TasksTaskListCounter | undefined;
  createdBy?: string | undefined;
  createdDate?: string | undefined;
  creator?: TasksTaskAccomplicesData | undefined;
  dateStart?: string | undefined;
  deadline?: string | null | undefined;
  description?: string | undefined;
  descriptionInBbcode?: YesNo | undefined;
  durationFact?: string | undefined;
  durationPlan?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  endDatePlan?: string | undefined;
  exchangeId?: string | undefined;
  exchangeModified?: string | undefined;
  favorite?: YesNo | undefined;
  flowId?: string | undefined;
  forkedByTemplateId?: string | undefined;
  forumId?: string | undefined;
  forumTopicId?: string | undefined;
  group?: TasksTaskGroup | never[] | undefined;
  groupId?: string | undefined;
  guid?: string | undefined;
  id?: string | undefined;
  isMuted?: YesNo | undefined;
  isPinned?: YesNo | undefined;
  isPinnedInGroup?: YesNo | undefined;
  lengthDeadline?: string | undefined;
  mark?: 'N' | 'P' | null | string | undefined;
  matchWorkTime?: YesNo | undefined;
  multitask?: YesNo | undefined;
  newCommentsCount?: number | undefined;
  notViewed?: YesNo | undefined;
  outlookVersion?: string | undefined;
  parentId?: string | null | undefined;
  parsedDescription?: string | undefined;
  priority?: '2' | '1' | '0' | undefined;
  replicate?: YesNo | undefined;
  responsible?: TasksTaskResponsible | undefined;
  responsibleId?: string | undefined;
  serviceCommentsCount?: string | undefined;
  siteId?: string | undefined;
  sorting?: string | undefined;
  sprintId?: string | undefined;
  stageId?: string | undefined;
  startDatePlan?: string | undefined;
  status?: '2' | '3' | '4' | '5' | '6' | undefined;
  statusChangedBy?: string | undefined;
  statusChangedDate?: string | undefined;
  subStatus?: string | undefined;
  subordinate?: YesNo | undefined;
  tags?: TasksTaskListTags | undefined;
  taskControl?: YesNo | undefined;
  taskHasOpenResult?: string | undefined;
  taskHasResult?: string | undefined;
  taskRequireResult?: string | undefined;
  timeElapsed?: unknown | undefined;
  timeEstimate?: string | undefined;
  timeSpentInLogs?: string | undefined;
  timerIsRunningForCurrentUser?: string | undefined;
  title?: string | undefined;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate?: string | undefined;
  xmlId?: string | undefined;
}
export interface TasksTaskPauseTask {
  [field: `UF_${string}`]: unknown;
  accomplices: string[];
  accomplicesData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string;
  changedBy: string;
  changedDate: string | null;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskCheckListTree;
  checklist: {
    [field: string]: TasksTaskChecklistValue | undefined;
  };
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string | null;
  creator: TasksTaskResponsible;
  dateStart: string;
  deadline: string | null;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup;
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTaskPinAndUnpinAndUpdateCheckListTree {
  action: TasksTaskCheckListTreeAction[];
  descendants: unknown[];
  fields: TasksTaskCheckListTreeFields;
  nodeId: number;
}
export interface TasksTaskCreator {
  icon: string;
  id: string;
  link: string;
  name: string;
  workPosition: string | null;
}
export interface TasksTaskPinTask {
  [field: `UF_${string}`]: unknown;
  accomplices: unknown[];
  accomplicesData: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData;
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: unknown[];
  auditorsData: TasksTaskAccomplicesData | never[];
  backlogId: string | null;
  changedBy: string;
  changedDate: string;
  chatId: number;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskPinAndUnpinAndUpdateCheckListTree;
  checklist:
    | {
        [field: string]: TasksTaskChecklistValueWithTextParentId | undefined;
      }
    | never[];
  closedBy: string | null;
  closedDate: string | null;
  commentsCount: string | null;
  createdBy: string;
  createdDate: string | null;
  creator: TasksTaskCreator;
  dateStart: string | null;
  deadline: string | null;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string | null;
  durationPlan: string | null;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string | null;
  forumTopicId: string | null;
  group: TasksTaskGroup | never[];
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskCreator;
  responsibleId: string;
  serviceCommentsCount: string | null;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string | null;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string | null;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string | null;
  xmlId: string | null;
}
export interface TasksTaskResultAddFromCommentResult {
  commentId: number;
  createdAt: string;
  createdBy: number;
  files: null;
  formattedText: string;
  id: number;
  status: 0 | 1;
  taskId: number;
  text: string;
  updatedAt: string;
}
export interface TasksTaskResultListResult {
  commentId: number;
  createdAt: string | null;
  createdBy: number;
  files: number[];
  formattedText: string;
  id: number;
  status: 0 | 1;
  taskId: number;
  text: string;
  updatedAt: string | null;
}
export interface TasksTaskStartTask {
  [field: `UF_${string}`]: unknown;
  accomplices: string[];
  accomplicesData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskCheckListTree;
  checklist: {
    [field: string]: TasksTaskChecklistValue | undefined;
  };
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string | null;
  creator: TasksTaskResponsible;
  dateStart: string;
  deadline: string | null;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup;
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTaskStartwatchTask {
  [field: `UF_${string}`]: unknown;
  accomplices: string[];
  accomplicesData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string | null;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskCheckListTree;
  checklist: {
    [field: string]: TasksTaskChecklistValue | undefined;
  };
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string | null;
  creator: TasksTaskResponsible;
  dateStart: string;
  deadline: string | null;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup;
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTaskUnpinTask {
  [field: `UF_${string}`]: unknown;
  accomplices: unknown[];
  accomplicesData: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData;
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: unknown[];
  auditorsData: TasksTaskAccomplicesData | never[];
  backlogId: string | null;
  changedBy: string;
  changedDate: string;
  chatId: number;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskPinAndUnpinAndUpdateCheckListTree;
  checklist:
    | {
        [field: string]: TasksTaskChecklistValueWithTextParentId | undefined;
      }
    | never[];
  closedBy: string | null;
  closedDate: string | null;
  commentsCount: string | null;
  createdBy: string;
  createdDate: string;
  creator: TasksTaskCreator;
  dateStart: string | null;
  deadline: string;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string | null;
  durationPlan: string | null;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string | null;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string | null;
  forumTopicId: string | null;
  group: TasksTaskGroup | never[];
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId: string | null;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskCreator;
  responsibleId: string;
  serviceCommentsCount: string | null;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string | null;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string | null;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string | null;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string | null;
  xmlId: string | null;
}
export interface TasksTaskUpdateFields {
  [field: `UF_${string}`]: unknown;
  accomplices?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  ACCOMPLICES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  accomplicesData?:
    | readonly TasksTaskFieldsAccomplicesData[]
    | TasksTaskFieldsAccomplicesData
    | undefined;
  ACCOMPLICES_DATA?:
    | readonly TasksTaskFieldsAccomplicesData[]
    | TasksTaskFieldsAccomplicesData
    | undefined;
  action?: TasksTaskFieldsAction | undefined;
  ACTION?: TasksTaskFieldsAction | undefined;
  activityDate?: string | undefined;
  ACTIVITY_DATE?: string | undefined;
  addInReport?: YesNo | undefined;
  ADD_IN_REPORT?: YesNo | undefined;
  allowChangeDeadline?: YesNo | undefined;
  ALLOW_CHANGE_DEADLINE?: YesNo | undefined;
  allowTimeTracking?: YesNo | undefined;
  ALLOW_TIME_TRACKING?: YesNo | undefined;
  auditors?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  AUDITORS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  auditorsData?: TasksTaskFieldsAccomplicesData | undefined;
  AUDITORS_DATA?: TasksTaskFieldsAccomplicesData | undefined;
  backlogId?: string | NumberInput | undefined;
  BACKLOG_ID?: string | NumberInput | undefined;
  changedBy?: string | undefined;
  CHANGED_BY?: string | undefined;
  changedDate?: string | undefined;
  CHANGED_DATE?: string | undefined;
  chatId?: NumberInput | undefined;
  CHAT_ID?: NumberInput | undefined;
  checkListCanAdd?: BooleanInput | undefined;
  CHECK_LIST_CAN_ADD?: BooleanInput | undefined;
  checkListTree?: TasksTaskFieldsCheckListTree | undefined;
  CHECK_LIST_TREE?: TasksTaskFieldsCheckListTree | undefined;
  checklist?:
    | {
        [field: string]: TasksTaskFieldsChecklistValue | undefined;
      }
    | undefined;
  CHECKLIST?:
    | {
        [field: string]: TasksTaskFieldsChecklistValue | undefined;
      }
    | undefined;
  closedBy?: string | undefined;
  CLOSED_BY?: string | undefined;
  closedDate?: string | undefined;
  CLOSED_DATE?: string | undefined;
  commentsCount?: string | undefined;
  COMMENTS_COUNT?: string | undefined;
  createdBy?: string | undefined;
  CREATED_BY?: string | undefined;
  createdDate?: string | undefined;
  CREATED_DATE?: string | undefined;
  creator?: TasksTaskFieldsAccomplicesData | undefined;
  CREATOR?: TasksTaskFieldsAccomplicesData | undefined;
  dateStart?: string | undefined;
  DATE_START?: string | undefined;
  deadline?: string | undefined;
  DEADLINE?: string | undefined;
  description?: string | undefined;
  DESCRIPTION?: string | undefined;
  descriptionInBbcode?: YesNo | undefined;
  DESCRIPTION_IN_BBCODE?: YesNo | undefined;
  durationFact?: string | undefined;
  DURATION_FACT?: string | undefined;
  durationPlan?: string | undefined;
  DURATION_PLAN?: string | undefined;
  durationType?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  DURATION_TYPE?: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years' | undefined;
  endDatePlan?: string | undefined;
  END_DATE_PLAN?: string | undefined;
  exchangeId?: string | NumberInput | undefined;
  EXCHANGE_ID?: string | NumberInput | undefined;
  exchangeModified?: string | undefined;
  EXCHANGE_MODIFIED?: string | undefined;
  favorite?: YesNo | undefined;
  FAVORITE?: YesNo | undefined;
  flowId?: string | NumberInput | undefined;
  FLOW_ID?: string | NumberInput | undefined;
  forkedByTemplateId?: string | NumberInput | undefined;
  FORKED_BY_TEMPLATE_ID?: string | NumberInput | undefined;
  forumId?: string | NumberInput | undefined;
  FORUM_ID?: string | NumberInput | undefined;
  forumTopicId?: string | NumberInput | undefined;
  FORUM_TOPIC_ID?: string | NumberInput | undefined;
  group?: TasksTaskFieldsGroup | undefined;
  GROUP?: TasksTaskFieldsGroup | undefined;
  groupId?: string | NumberInput | undefined;
  GROUP_ID?: string | NumberInput | undefined;
  guid?: string | undefined;
  GUID?: string | undefined;
  id?: string | NumberInput | undefined;
  ID?: string | NumberInput | undefined;
  isMuted?: YesNo | undefined;
  IS_MUTED?: YesNo | undefined;
  isPinned?: YesNo | undefined;
  IS_PINNED?: YesNo | undefined;
  isPinnedInGroup?: YesNo | undefined;
  IS_PINNED_IN_GROUP?: YesNo | undefined;
  mark?: 'N' | 'P' | null | undefined;
  MARK?: 'N' | 'P' | null | undefined;
  matchWorkTime?: YesNo | undefined;
  MATCH_WORK_TIME?: YesNo | undefined;
  multitask?: YesNo | undefined;
  MULTITASK?: YesNo | undefined;
  newCommentsCount?: NumberInput | undefined;
  NEW_COMMENTS_COUNT?: NumberInput | undefined;
  notViewed?: YesNo | undefined;
  NOT_VIEWED?: YesNo | undefined;
  outlookVersion?: string | undefined;
  OUTLOOK_VERSION?: string | undefined;
  parentId?: string | NumberInput | undefined;
  PARENT_ID?: string | NumberInput | undefined;
  priority?: '2' | '1' | '0' | undefined;
  PRIORITY?: '2' | '1' | '0' | undefined;
  replicate?: YesNo | undefined;
  REPLICATE?: YesNo | undefined;
  responsible?: TasksTaskFieldsAccomplicesData | undefined;
  RESPONSIBLE?: TasksTaskFieldsAccomplicesData | undefined;
  responsibleId?: string | NumberInput | undefined;
  RESPONSIBLE_ID?: string | NumberInput | undefined;
  serviceCommentsCount?: string | undefined;
  SERVICE_COMMENTS_COUNT?: string | undefined;
  siteId?: string | NumberInput | undefined;
  SITE_ID?: string | NumberInput | undefined;
  sorting?: string | undefined;
  SORTING?: string | undefined;
  sprintId?: string | NumberInput | undefined;
  SPRINT_ID?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  STAGE_ID?: string | NumberInput | undefined;
  startDatePlan?: string | undefined;
  START_DATE_PLAN?: string | undefined;
  status?: '2' | '3' | '4' | '5' | '6' | undefined;
  STATUS?: '2' | '3' | '4' | '5' | '6' | undefined;
  statusChangedBy?: string | undefined;
  STATUS_CHANGED_BY?: string | undefined;
  statusChangedDate?: string | undefined;
  STATUS_CHANGED_DATE?: string | undefined;
  subordinate?: YesNo | undefined;
  SUBORDINATE?: YesNo | undefined;
  taskControl?: YesNo | undefined;
  TASK_CONTROL?: YesNo | undefined;
  timeEstimate?: string | undefined;
  TIME_ESTIMATE?: string | undefined;
  timeSpentInLogs?: string | undefined;
  TIME_SPENT_IN_LOGS?: string | undefined;
  title?: string | undefined;
  TITLE?: string | undefined;
  ufCrmTask?: readonly string[] | undefined;
  UF_CRM_TASK?: readonly string[] | undefined;
  ufMailMessage?: string | undefined;
  UF_MAIL_MESSAGE?: string | undefined;
  ufTaskWebdavFiles?: readonly string[] | undefined;
  UF_TASK_WEBDAV_FILES?: readonly string[] | undefined;
  viewedDate?: string | undefined;
  VIEWED_DATE?: string | undefined;
  xmlId?: string | NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface TasksTaskUpdateTask {
  [field: `UF_${string}`]: unknown;
  accomplices: unknown[];
  accomplicesData: TasksTaskAccomplicesData[] | TasksTaskAccomplicesData;
  action: TasksTaskActionWithAccept;
  activityDate: string;
  addInReport: YesNo;
  allowChangeDeadline: YesNo;
  allowTimeTracking: YesNo;
  auditors: string[];
  auditorsData: {
    [field: string]: TasksTaskResponsible | undefined;
  };
  backlogId: string | null;
  changedBy: string;
  changedDate: string;
  chatId?: number | undefined;
  checkListCanAdd: boolean;
  checkListTree: TasksTaskPinAndUnpinAndUpdateCheckListTree;
  checklist:
    | {
        [field: string]: TasksTaskChecklistValueWithTextParentId | undefined;
      }
    | never[];
  closedBy: string;
  closedDate: string | null;
  commentsCount: string;
  createdBy: string;
  createdDate: string;
  creator: TasksTaskResponsible;
  dateStart: string | null;
  deadline: string;
  description: string;
  descriptionInBbcode: YesNo;
  durationFact: string | null;
  durationPlan: string;
  durationType: 'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'monts' | 'years';
  endDatePlan: string;
  exchangeId: string | null;
  exchangeModified: string | null;
  favorite: YesNo;
  flowId: string | null;
  forkedByTemplateId: string | null;
  forumId: string;
  forumTopicId: string;
  group: TasksTaskGroup | never[];
  groupId: string;
  guid: string;
  id: string;
  isMuted: YesNo;
  isPinned: YesNo;
  isPinnedInGroup: YesNo;
  mark: 'N' | 'P' | null;
  matchWorkTime: YesNo;
  multitask: YesNo;
  newCommentsCount: number;
  notViewed: YesNo;
  outlookVersion: string;
  parentId?: string | null | undefined;
  priority: '2' | '1' | '0';
  replicate: YesNo;
  responsible: TasksTaskResponsible;
  responsibleId: string;
  serviceCommentsCount: string;
  siteId: string;
  sorting: string | null;
  sprintId: string | null;
  stageId: string;
  startDatePlan: string;
  status: '2' | '3' | '4' | '5' | '6';
  statusChangedBy: string;
  statusChangedDate: string;
  subordinate: YesNo;
  taskControl: YesNo;
  timeEstimate: string;
  timeSpentInLogs: string | null;
  title: string;
  ufCrmTask?: unknown[] | undefined;
  ufMailMessage?: string | undefined;
  ufTaskWebdavFiles?: unknown[] | undefined;
  viewedDate: string;
  xmlId: string | null;
}
export interface TasksTemplateAddReplicateParamsWithDeadlineOffset {
  DEADLINE_OFFSET?: NumberInput | undefined;
  END_DATE?: string | undefined;
  EVERY_WEEK?: NumberInput | undefined;
  NEXT_EXECUTION_TIME?: string | undefined;
  PERIOD?: 'daily' | 'weekly' | 'monthly' | 'yearly' | undefined;
  REPEAT_TILL?: 'endless' | 'times' | 'date' | undefined;
  START_DATE?: string | undefined;
  TIME?: string | undefined;
  TIMES?: NumberInput | undefined;
  WEEK_DAYS?: readonly NumberInput[] | undefined;
}
export interface TasksTemplateReplicateParamsWithDailyMonthInterval {
  DAILY_MONTH_INTERVAL?: NumberInput | undefined;
  EVERY_DAY?: NumberInput | undefined;
  WORKDAY_ONLY?: YesNo | undefined;
}
export interface TasksTemplateReplicateParams {
  EVERY_WEEK?: NumberInput | undefined;
  WEEK_DAYS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface TasksTemplateReplicateParamsWithMonthlyDayNum {
  MONTHLY_DAY_NUM?: NumberInput | undefined;
  MONTHLY_MONTH_NUM_1?: NumberInput | undefined;
  MONTHLY_MONTH_NUM_2?: NumberInput | undefined;
  MONTHLY_TYPE?: 1 | '1' | 2 | '2' | undefined;
  MONTHLY_WEEK_DAY?: NumberInput | undefined;
  MONTHLY_WEEK_DAY_NUM?: NumberInput | undefined;
}
export interface TasksTemplateReplicateParamsWithYearlyDayNum {
  YEARLY_DAY_NUM?: NumberInput | undefined;
  YEARLY_MONTH_1?: NumberInput | undefined;
  YEARLY_MONTH_2?: NumberInput | undefined;
  YEARLY_TYPE?: 1 | '1' | 2 | '2' | undefined;
  YEARLY_WEEK_DAY?: NumberInput | undefined;
  YEARLY_WEEK_DAY_NUM?: NumberInput | undefined;
}
export interface TasksTemplateAddFields {
  ACCOMPLICES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  ADD_IN_REPORT?: 'Y' | 'N' | undefined;
  AUDITORS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  BASE_TEMPLATE_ID?: NumberInput | undefined;
  CREATED_BY?: NumberInput | undefined;
  DEADLINE_AFTER?: string | undefined;
  DEPENDS_ON?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  DESCRIPTION?: string | undefined;
  END_DATE_PLAN_AFTER?: string | undefined;
  GROUP_ID?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  MULTITASK?: 'Y' | 'N' | undefined;
  PARENT_ID?: NumberInput | undefined;
  PRIORITY?: NumberInput | undefined;
  REPLICATE?: 'Y' | 'N' | undefined;
  REPLICATE_PARAMS?:
    | TasksTemplateAddReplicateParamsWithDeadlineOffset
    | TasksTemplateReplicateParamsWithDailyMonthInterval
    | TasksTemplateReplicateParams
    | TasksTemplateReplicateParamsWithMonthlyDayNum
    | TasksTemplateReplicateParamsWithYearlyDayNum
    | undefined;
  RESPONSIBLES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  RESPONSIBLE_ID?: NumberInput | undefined;
  SITE_ID?: string | NumberInput | undefined;
  STAGE_ID?: NumberInput | undefined;
  START_DATE_PLAN_AFTER?: string | undefined;
  STATUS?: unknown | undefined;
  TASK_CONTROL?: 'Y' | 'N' | undefined;
  TEMPLATE_CHILDREN_COUNT?: NumberInput | undefined;
  TITLE?: string | undefined;
  TPARAM_REPLICATION_COUNT?: NumberInput | undefined;
  TPARAM_TYPE?: unknown | undefined;
  UF_CRM_TASK?: readonly string[] | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface TasksTemplateChecklistAddMembersValue {
  id?: string | NumberInput | undefined;
  image?: string | undefined;
  isCollaber?: BooleanInput | undefined;
  name?: string | undefined;
  personalGender?: 'M' | 'F' | undefined;
  personalPhoto?: string | undefined;
  type?: 'A' | 'U' | undefined;
  TYPE?: 'A' | 'U' | undefined;
}
export interface TasksTemplateChecklistAddFields {
  IS_COMPLETE?: BooleanInput | undefined;
  IS_IMPORTANT?: BooleanInput | undefined;
  MEMBERS?:
    | {
        [field: string]: TasksTemplateChecklistAddMembersValue | undefined;
      }
    | undefined;
  PARENT_ID: NumberInput;
  SORT_INDEX?: NumberInput | undefined;
  TITLE: string;
}
export interface TasksTemplateChecklistAddMembers {
  id: string | number;
  image?: string | undefined;
  isCollaber?: boolean | undefined;
  name?: string | undefined;
  personalGender?: 'M' | 'F' | undefined;
  personalPhoto?: string | undefined;
  type: 'A' | 'U';
}
export interface TasksTemplateChecklistAddCheckListItem {
  attachments:
    | {
        [field: string]: string | undefined;
      }
    | never[];
  completedCount: number;
  copiedId: number | null;
  createdBy: number;
  displaySortIndex: string;
  id: number;
  isComplete: boolean;
  isImportant: boolean;
  members: TasksTemplateChecklistAddMembers[];
  nodeId: number | null;
  parentId: number;
  sortIndex: number;
  templateId: number;
  title: string;
  userId: number;
}
export interface TasksTemplateChecklistAddAttachmentByContentParameters {
  CONTENT?: string | undefined;
  NAME?: string | undefined;
}
export interface TasksTemplateChecklistMembers {
  id: string;
  image: string;
  isCollaber: boolean;
  name: string;
  personalGender: 'M' | 'F' | (string & {});
  personalPhoto: string;
  type: 'A' | 'U';
}
export interface TasksTemplateChecklistCheckListItem {
  attachments:
    | {
        [field: string]: string | undefined;
      }
    | never[];
  completedCount: number;
  copiedId: number | null;
  createdBy: number | null;
  displaySortIndex: string;
  id: number;
  isComplete: boolean;
  isImportant: boolean;
  members: TasksTemplateChecklistMembers[];
  nodeId: number | null;
  parentId: number;
  sortIndex: number;
  templateId: number;
  title: string;
  userId: number;
}
export interface TasksTemplateChecklistCheckListItemWithObjectAttachments {
  attachments: {
    [field: string]: string | undefined;
  };
  completedCount: number;
  copiedId: number | null;
  createdBy: number | null;
  displaySortIndex: string;
  id: number;
  isComplete: boolean;
  isImportant: boolean;
  members: TasksTemplateChecklistMembers[];
  nodeId: number | null;
  parentId: number;
  sortIndex: number;
  templateId: number;
  title: string;
  userId: number;
}
export interface TasksTemplateChecklistCheckListItemMembers {
  id?: string | undefined;
  image?: string | undefined;
  isCollaber?: boolean | undefined;
  name?: string | undefined;
  personalGender?: 'M' | 'F' | undefined;
  personalPhoto?: string | undefined;
  type?: 'A' | 'U' | undefined;
}
export interface TasksTemplateChecklistResultCheckListItem {
  attachments:
    | {
        [field: string]: string | undefined;
      }
    | never[];
  completedCount: number;
  copiedId: number | null;
  createdBy: number | null;
  displaySortIndex: string;
  id: number;
  isComplete: boolean;
  isImportant: boolean;
  members: TasksTemplateChecklistCheckListItemMembers[];
  nodeId: number | null;
  parentId: number | null;
  sortIndex: number;
  templateId: number;
  title: string;
  userId: number;
}
export interface TasksTemplateChecklistGetCheckListItem {
  attachments: {
    [field: string]: string | undefined;
  };
  completedCount: number;
  copiedId: number | null;
  createdBy: number | null;
  displaySortIndex: string;
  id: number;
  isComplete: boolean;
  isImportant: boolean;
  members: TasksTemplateChecklistMembers[];
  nodeId: number | null;
  parentId: number | null;
  sortIndex: number;
  templateId: number;
  title: string;
  userId: number;
}
export type TasksTemplateChecklistListFilter = Filter<{
  ID?: unknown | undefined;
  IS_COMPLETE?: string | undefined;
  IS_IMPORTANT?: string | undefined;
  PARENT_ID?: unknown | undefined;
  SORT_INDEX?: unknown | undefined;
  TEMPLATE_ID?: unknown | undefined;
  TITLE?: unknown | undefined;
}>;
export interface TasksTemplateChecklistListCheckListItemsValue {
  attachments?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  completedCount?: number | NumericString | undefined;
  copiedId?: number | NumericString | undefined;
  createdBy?: number | NumericString | undefined;
  displaySortIndex?: string | undefined;
  id: number | NumericString;
  isComplete: YesNo;
  isImportant: YesNo;
  members?: TasksTemplateChecklistCheckListItemMembers[] | undefined;
  nodeId?: number | NumericString | undefined;
  parentId: number | NumericString;
  sortIndex: number | NumericString;
  templateId: number | NumericString;
  title: string;
  userId?: number | NumericString | undefined;
}
export interface TasksTemplateChecklistUpdateMembersValue {
  id?: string | NumberInput | undefined;
  image?: string | undefined;
  isCollaber?: BooleanInput | undefined;
  name?: string | undefined;
  personalGender?: 'M' | 'F' | undefined;
  personalPhoto?: string | undefined;
  type?: 'A' | 'U' | undefined;
}
export interface TasksTemplateChecklistUpdateFields {
  IS_COMPLETE?: BooleanInput | undefined;
  IS_IMPORTANT?: BooleanInput | undefined;
  MEMBERS?:
    | {
        [field: string]: TasksTemplateChecklistUpdateMembersValue | undefined;
      }
    | undefined;
  PARENT_ID?: NumberInput | undefined;
  SORT_INDEX?: NumberInput | undefined;
  TITLE?: string | undefined;
}
export interface TasksTemplateFieldsAddInReport {
  default?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
  values?:
    | {
        N?: string | undefined;
        Y?: string | undefined;
      }
    | undefined;
}
export interface TasksTemplateFieldsBaseTemplateId {
  default?: unknown | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TasksTemplateFieldsCreatedBy {
  required?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TasksTemplateFieldsGroupId {
  default?: number | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TasksTemplateFieldsId {
  primary?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TasksTemplateFieldsPriority {
  default?: number | undefined;
  title?: string | undefined;
  type?: string | undefined;
  values?:
    | {
        [field: string]: null | undefined;
      }
    | undefined;
}
export interface TasksTemplateFieldsTparamType {
  default?: number | undefined;
  title?: string | undefined;
  type?: string | undefined;
  values?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
}
export interface TasksTemplateFieldsResult {
  [field: `UF_AUTO_${string}`]: unknown;
  ACCOMPLICES: {
    title?: string | undefined;
    type?: string | undefined;
  };
  ADD_IN_REPORT: TasksTemplateFieldsAddInReport;
  AUDITORS: {
    title?: string | undefined;
    type?: string | undefined;
  };
  BASE_TEMPLATE_ID: TasksTemplateFieldsBaseTemplateId;
  CREATED_BY: TasksTemplateFieldsCreatedBy;
  DEADLINE_AFTER: TasksTemplateFieldsBaseTemplateId;
  DEPENDS_ON: TasksTemplateFieldsCreatedBy;
  DESCRIPTION: {
    title?: string | undefined;
    type?: string | undefined;
  };
  END_DATE_PLAN_AFTER: TasksTemplateFieldsBaseTemplateId;
  GROUP_ID: TasksTemplateFieldsGroupId;
  ID: TasksTemplateFieldsId;
  MULTITASK: TasksTemplateFieldsAddInReport;
  PARENT_ID: TasksTemplateFieldsGroupId;
  PRIORITY: TasksTemplateFieldsPriority;
  REPLICATE: TasksTemplateFieldsAddInReport;
  REPLICATE_PARAMS: {
    title?: string | undefined;
    type?: string | undefined;
  };
  RESPONSIBLES: {
    title?: string | undefined;
    type?: string | undefined;
  };
  RESPONSIBLE_ID: TasksTemplateFieldsCreatedBy;
  SITE_ID: {
    title?: string | undefined;
    type?: string | undefined;
  };
  STAGE_ID: TasksTemplateFieldsGroupId;
  START_DATE_PLAN_AFTER: TasksTemplateFieldsBaseTemplateId;
  STATUS: TasksTemplateFieldsPriority;
  TASK_CONTROL: TasksTemplateFieldsAddInReport;
  TEMPLATE_CHILDREN_COUNT: TasksTemplateFieldsBaseTemplateId;
  TITLE: TasksTemplateFieldsCreatedBy;
  TPARAM_REPLICATION_COUNT: TasksTemplateFieldsGroupId;
  TPARAM_TYPE: TasksTemplateFieldsTparamType;
  UF_CRM_TASK: {
    title?: string | undefined;
    type?: string | undefined;
  };
  UF_TASK_WEBDAV_FILES: {
    title?: string | undefined;
    type?: string | undefined;
  };
  XML_ID: TasksTemplateFieldsBaseTemplateId;
  default?: string | null | undefined;
  primary?: boolean | undefined;
  required?: boolean | undefined;
  type?: string | undefined;
  values?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface TasksTemplateGetParams {
  select?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface TasksTemplateGetResult {
  [field: `UF_AUTO_${string}`]: unknown;
  ACCOMPLICES: string;
  ADD_IN_REPORT: string;
  ALLOW_CHANGE_DEADLINE: string;
  ALLOW_TIME_TRACKING: string;
  AUDITORS: string;
  BASE_TEMPLATE_ID: number | NumericString;
  CREATED_BY: number | NumericString;
  CREATED_BY_LAST_NAME: string;
  CREATED_BY_LOGIN: string;
  CREATED_BY_NAME: string;
  CREATED_BY_PHOTO: number | NumericString;
  CREATED_BY_SECOND_NAME: string;
  CREATED_BY_WORK_POSITION: string;
  DEADLINE_AFTER: string | null;
  DEPENDS_ON: unknown[] | null;
  DESCRIPTION: string;
  DESCRIPTION_IN_BBCODE: string;
  END_DATE_PLAN_AFTER: string;
  FILES: unknown[] | null;
  GROUP_ID: number | NumericString;
  ID: number | NumericString;
  MATCH_WORK_TIME: string;
  MULTITASK: string;
  PARENT_ID: number | NumericString;
  PRIORITY: number | NumericString;
  REPLICATE: string;
  REPLICATE_PARAMS: string;
  RESPONSIBLES: string;
  RESPONSIBLE_ID: number | NumericString;
  RESPONSIBLE_LAST_NAME: string;
  RESPONSIBLE_LOGIN: string;
  RESPONSIBLE_NAME: string;
  RESPONSIBLE_PHOTO: number | NumericString;
  RESPONSIBLE_SECOND_NAME: string;
  RESPONSIBLE_WORK_POSITION: string;
  SCENARIO: string;
  SITE_ID: string;
  STAGE_ID: number | NumericString;
  START_DATE_PLAN_AFTER: string;
  STATUS: number | NumericString;
  TAGS: unknown[] | null;
  TASK_CONTROL: string;
  TASK_ID: number | null | NumericString;
  TEMPLATE_CHILDREN_COUNT: number | NumericString;
  TITLE: string;
  TPARAM_REPLICATION_COUNT: number | NumericString;
  TPARAM_TYPE: number | NumericString;
  UF_CRM_TASK: string[];
  UF_TASK_WEBDAV_FILES: number[];
  XML_ID: string | null;
}
export interface TasksTemplateUpdateReplicateParamsWithDeadlineOffset {
  DEADLINE_OFFSET?: NumberInput | undefined;
  END_DATE?: string | undefined;
  NEXT_EXECUTION_TIME?: string | undefined;
  PERIOD?: 'daily' | 'weekly' | 'monthly' | 'yearly' | undefined;
  REPEAT_TILL?: 'endless' | 'times' | 'date' | undefined;
  START_DATE?: string | undefined;
  TIME?: string | undefined;
  TIMES?: NumberInput | undefined;
}
export interface TasksTemplateUpdateFields {
  ACCOMPLICES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  ADD_IN_REPORT?: 'Y' | 'N' | undefined;
  AUDITORS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  BASE_TEMPLATE_ID?: NumberInput | undefined;
  CREATED_BY?: NumberInput | undefined;
  DEADLINE_AFTER?: string | undefined;
  DEPENDS_ON?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  DESCRIPTION?: string | undefined;
  END_DATE_PLAN_AFTER?: string | undefined;
  GROUP_ID?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  MULTITASK?: 'Y' | 'N' | undefined;
  PARENT_ID?: NumberInput | undefined;
  PRIORITY?: NumberInput | undefined;
  REPLICATE?: 'Y' | 'N' | undefined;
  REPLICATE_PARAMS?:
    | TasksTemplateUpdateReplicateParamsWithDeadlineOffset
    | TasksTemplateReplicateParamsWithDailyMonthInterval
    | TasksTemplateReplicateParams
    | TasksTemplateReplicateParamsWithMonthlyDayNum
    | TasksTemplateReplicateParamsWithYearlyDayNum
    | undefined;
  RESPONSIBLES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  RESPONSIBLE_ID?: NumberInput | undefined;
  SITE_ID?: string | NumberInput | undefined;
  STAGE_ID?: NumberInput | undefined;
  START_DATE_PLAN_AFTER?: string | undefined;
  STATUS?: unknown | undefined;
  TASK_CONTROL?: 'Y' | 'N' | undefined;
  TEMPLATE_CHILDREN_COUNT?: NumberInput | undefined;
  TITLE?: string | undefined;
  TPARAM_REPLICATION_COUNT?: NumberInput | undefined;
  TPARAM_TYPE?: unknown | undefined;
  UF_CRM_TASK?: readonly string[] | undefined;
  XML_ID?: string | NumberInput | undefined;
}
