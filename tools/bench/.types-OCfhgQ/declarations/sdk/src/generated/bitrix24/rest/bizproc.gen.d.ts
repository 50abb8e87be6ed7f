import type {
  BooleanInput,
  FileInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
  YesNo,
} from './values.gen.ts';
/** Methods of the scope `bizproc`. */
export interface Bizproc {
  'bizproc.activity.add': {
    params: {
      AUTH_USER_ID?: NumberInput | undefined;
      CODE: string;
      DESCRIPTION?:
        | string
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      DOCUMENT_TYPE?: readonly string[] | undefined;
      FILTER?: BizprocActivityAndRobotAddFilter | undefined;
      HANDLER: string;
      NAME:
        | string
        | {
            [field: string]: string | undefined;
          };
      PLACEMENT_HANDLER?: string | undefined;
      PROPERTIES?:
        | {
            [field: string]: BizprocActivityAddPropertiesValue | undefined;
          }
        | undefined;
      RETURN_PROPERTIES?:
        | {
            [field: string]: BizprocActivityAddReturnPropertiesValue | undefined;
          }
        | undefined;
      USE_PLACEMENT?: BooleanInput | undefined;
      USE_SUBSCRIPTION?: BooleanInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ACTIVITY_ADD_FAILURE'
      | 'ERROR_ACTIVITY_ALREADY_INSTALLED'
      | 'ERROR_ACTIVITY_VALIDATION_FAILURE'
      | 'ERROR_UNSUPPORTED_PROTOCOL'
      | 'ERROR_WRONG_HANDLER_URL'
      | SystemErrorCode;
  };
  'bizproc.activity.delete': {
    params:
      | {
          CODE: string;
          code?: never;
        }
      | {
          CODE?: never;
          code: string;
        };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ACTIVITY_NOT_FOUND'
      | 'ERROR_ACTIVITY_VALIDATION_FAILURE'
      | SystemErrorCode;
  };
  'bizproc.activity.list': {
    params: Readonly<Record<string, never>>;
    result: string[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'bizproc.activity.log': {
    params: (
      | {
          EVENT_TOKEN: string;
          event_token?: never;
        }
      | {
          EVENT_TOKEN?: never;
          event_token: string;
        }
    ) &
      (
        | {
            LOG_MESSAGE: string;
            log_message?: never;
          }
        | {
            LOG_MESSAGE?: never;
            log_message: string;
          }
      );
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_EMPTY_LOG_MESSAGE' | SystemErrorCode;
  };
  'bizproc.activity.update': {
    params: {
      CODE: string;
      FIELDS: BizprocActivityAndRobotUpdateFields;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ACTIVITY_NOT_FOUND'
      | 'ERROR_ACTIVITY_VALIDATION_FAILURE'
      | 'ERROR_UNSUPPORTED_PROTOCOL'
      | 'ERROR_WRONG_HANDLER_URL'
      | SystemErrorCode;
  };
  'bizproc.event.send': {
    params: {
      LOG_MESSAGE?: string | undefined;
      RETURN_VALUES?: BizprocEventSendReturnValues | undefined;
      return_values?: BizprocEventSendReturnValues | undefined;
    } & (
      | {
          EVENT_TOKEN: string;
          event_token?: never;
        }
      | {
          EVENT_TOKEN?: never;
          event_token: string;
        }
    );
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'bizproc.robot.add': {
    params: {
      AUTH_USER_ID?: NumberInput | undefined;
      CODE: string;
      DESCRIPTION?:
        | string
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      DOCUMENT_TYPE?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      FILTER?: BizprocActivityAndRobotAddFilter | undefined;
      HANDLER: string;
      NAME:
        | string
        | {
            [field: string]: string | undefined;
          };
      PLACEMENT_HANDLER?: string | undefined;
      PROPERTIES?:
        | {
            [field: string]: BizprocRobotAddPropertiesValue | undefined;
          }
        | undefined;
      RETURN_PROPERTIES?:
        | {
            [field: string]: BizprocReturnPropertiesValue | undefined;
          }
        | undefined;
      USE_PLACEMENT?: BooleanInput | undefined;
      USE_SUBSCRIPTION?: BooleanInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ACTIVITY_ADD_FAILURE'
      | 'ERROR_ACTIVITY_ALREADY_INSTALLED'
      | 'ERROR_ACTIVITY_VALIDATION_FAILURE'
      | 'ERROR_UNSUPPORTED_PROTOCOL'
      | 'ERROR_WRONG_HANDLER_URL'
      | SystemErrorCode;
  };
  'bizproc.robot.delete': {
    params: {
      CODE: string;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ACTIVITY_NOT_FOUND'
      | 'ERROR_ACTIVITY_VALIDATION_FAILURE'
      | SystemErrorCode;
  };
  'bizproc.robot.list': {
    params: Readonly<Record<string, never>>;
    result: string[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'bizproc.robot.update': {
    params: {
      CODE: string;
      FIELDS: BizprocActivityAndRobotUpdateFields;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ACTIVITY_NOT_FOUND'
      | 'ERROR_ACTIVITY_VALIDATION_FAILURE'
      | 'ERROR_UNSUPPORTED_PROTOCOL'
      | 'ERROR_WRONG_HANDLER_URL'
      | SystemErrorCode;
  };
  'bizproc.task.complete': {
    params: {
      COMMENT?: string | undefined;
      FIELDS?: BizprocTaskCompleteFields | undefined;
      STATUS: NumberInput | string;
      TASK_ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ERROR_TASK_COMPLETED'
      | 'ERROR_TASK_EXECUTION'
      | 'ERROR_TASK_NOT_FOUND'
      | 'ERROR_TASK_TYPE'
      | 'ERROR_TASK_VALIDATION'
      | SystemErrorCode;
  };
  'bizproc.task.delegate': {
    params: {
      FROM_USER_ID: NumberInput;
      TASK_IDS: readonly NumberInput[];
      TO_USER_ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ERROR_DELEGATION_NOT_ALLOWED'
      | 'ERROR_INVALID_USER_ID'
      | 'ERROR_TASK_VALIDATION'
      | SystemErrorCode;
  };
  'bizproc.task.list': {
    params: {
      FILTER?: BizprocTaskListFilter | undefined;
      filter?: BizprocTaskListFilter | undefined;
      ORDER?: BizprocTaskListOrder | undefined;
      order?: BizprocTaskListOrder | undefined;
      SELECT?:
        | readonly (
            | 'ID'
            | 'WORKFLOW_ID'
            | 'DOCUMENT_NAME'
            | 'DESCRIPTION'
            | 'NAME'
            | 'MODIFIED'
            | 'WORKFLOW_STARTED'
            | 'WORKFLOW_STARTED_BY'
            | 'OVERDUE_DATE'
            | 'WORKFLOW_TEMPLATE_ID'
            | 'WORKFLOW_TEMPLATE_NAME'
            | 'WORKFLOW_STATE'
            | 'STATUS'
            | 'USER_ID'
            | 'USER_STATUS'
            | 'MODULE_ID'
            | 'ENTITY'
            | 'DOCUMENT_ID'
            | 'ACTIVITY'
            | 'ACTIVITY_NAME'
            | 'PARAMETERS'
            | 'DOCUMENT_URL'
            | (string & {})
          )[]
        | undefined;
      select?:
        | readonly (
            | 'ID'
            | 'WORKFLOW_ID'
            | 'DOCUMENT_NAME'
            | 'DESCRIPTION'
            | 'NAME'
            | 'MODIFIED'
            | 'WORKFLOW_STARTED'
            | 'WORKFLOW_STARTED_BY'
            | 'OVERDUE_DATE'
            | 'WORKFLOW_TEMPLATE_ID'
            | 'WORKFLOW_TEMPLATE_NAME'
            | 'WORKFLOW_STATE'
            | 'STATUS'
            | 'USER_ID'
            | 'USER_STATUS'
            | 'MODULE_ID'
            | 'ENTITY'
            | 'DOCUMENT_ID'
            | 'ACTIVITY'
            | 'ACTIVITY_NAME'
            | 'PARAMETERS'
            | 'DOCUMENT_URL'
            | (string & {})
          )[]
        | undefined;
      START?: NumberInput | undefined;
    };
    result: BizprocTaskListResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_SELECT_VALIDATION_FAILURE' | SystemErrorCode;
  };
  'bizproc.workflow.instances': {
    params: {
      FILTER?: BizprocWorkflowInstancesFilter | undefined;
      filter?: BizprocWorkflowInstancesFilter | undefined;
      ORDER?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      SELECT?: readonly string[] | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: BizprocWorkflowInstancesResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'bizproc.workflow.kill': {
    params: {
      ID: NumberInput | string;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_WRONG_WORKFLOW_ID' | SystemErrorCode;
  };
  'bizproc.workflow.start': {
    params: {
      DOCUMENT_ID: readonly string[];
      PARAMETERS?: BizprocWorkflowStartParameters | undefined;
      TEMPLATE_ID: NumberInput;
    };
    result: string;
    errors: 'ACCESS_DENIED' | 'ERROR_WRONG_WORKFLOW_ID' | SystemErrorCode;
  };
  'bizproc.workflow.template.add': {
    params: {
      AUTO_EXECUTE?: 0 | '0' | 1 | '1' | 2 | '2' | 3 | '3' | undefined;
      DESCRIPTION?: string | undefined;
      DOCUMENT_TYPE: readonly string[];
      NAME: string;
      TEMPLATE_DATA: FileInput;
    };
    result: number;
    errors: 'ACCESS_DENIED' | 'ERROR_TEMPLATE_VALIDATION_FAILURE' | SystemErrorCode;
  };
  'bizproc.workflow.template.delete': {
    params: {
      ID: NumberInput;
    };
    result: null;
    errors: 'ACCESS_DENIED' | 'ERROR_TEMPLATE_NOT_FOUND' | SystemErrorCode;
  };
  'bizproc.workflow.template.list': {
    params: {
      FILTER?: BizprocWorkflowTemplateListFilter | undefined;
      filter?: BizprocWorkflowTemplateListFilter | undefined;
      ORDER?: BizprocWorkflowTemplateListOrder | undefined;
      order?: BizprocWorkflowTemplateListOrder | undefined;
      SELECT?:
        | readonly (
            | 'ID'
            | 'MODULE_ID'
            | 'ENTITY'
            | 'DOCUMENT_TYPE'
            | 'AUTO_EXECUTE'
            | 'NAME'
            | 'TEMPLATE'
            | 'PARAMETERS'
            | 'VARIABLES'
            | 'CONSTANTS'
            | 'MODIFIED'
            | 'IS_MODIFIED'
            | 'USER_ID'
            | 'SYSTEM_CODE'
            | (string & {})
          )[]
        | undefined;
      select?:
        | readonly (
            | 'ID'
            | 'MODULE_ID'
            | 'ENTITY'
            | 'DOCUMENT_TYPE'
            | 'AUTO_EXECUTE'
            | 'NAME'
            | 'TEMPLATE'
            | 'PARAMETERS'
            | 'VARIABLES'
            | 'CONSTANTS'
            | 'MODIFIED'
            | 'IS_MODIFIED'
            | 'USER_ID'
            | 'SYSTEM_CODE'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: BizprocWorkflowTemplateListResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'bizproc.workflow.template.update': {
    params: {
      FIELDS: BizprocWorkflowTemplateUpdateFields;
      ID: string | NumberInput;
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_TEMPLATE_NOT_FOUND'
      | 'ERROR_TEMPLATE_NOT_OWNER'
      | 'ERROR_TEMPLATE_VALIDATION_FAILURE'
      | SystemErrorCode;
  };
  'bizproc.workflow.terminate': {
    params: {
      ID: string | NumberInput;
      STATUS?: string | undefined;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_WRONG_WORKFLOW_ID' | SystemErrorCode;
  };
}
export type BizprocActivityAndRobotAddFilter = Filter<{
  EXCLUDE?: unknown | undefined;
  INCLUDE?: readonly string[] | undefined;
  b24?: unknown | undefined;
  box?: unknown | undefined;
}>;
export interface BizprocActivityAddPropertiesValue {
  Default?: string | undefined;
  Description?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  Multiple?: BooleanInput | undefined;
  Name?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  Options?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  Required?: BooleanInput | undefined;
  Type?:
    | 'bool'
    | 'date'
    | 'datetime'
    | 'double'
    | 'file'
    | 'int'
    | 'select'
    | 'string'
    | 'text'
    | 'user'
    | undefined;
}
export interface BizprocActivityAddReturnPropertiesValue {
  Default?: null | undefined;
  Description?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Multiple?: BooleanInput | undefined;
  Name?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  Options?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  Required?: BooleanInput | undefined;
  Type?:
    | 'bool'
    | 'date'
    | 'datetime'
    | 'double'
    | 'file'
    | 'int'
    | 'select'
    | 'string'
    | 'text'
    | 'user'
    | undefined;
}
export interface BizprocActivityAndRobotUpdateFilter {
  EXCLUDE?: unknown | undefined;
  INCLUDE?: readonly (readonly string[])[] | undefined;
  b24?: unknown | undefined;
  box?: unknown | undefined;
}
export interface BizprocReturnPropertiesValue {
  Default?: unknown | undefined;
  Description?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Multiple?: BooleanInput | undefined;
  Name?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Options?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  Required?: BooleanInput | undefined;
  Type?:
    | 'bool'
    | 'date'
    | 'datetime'
    | 'double'
    | 'file'
    | 'int'
    | 'select'
    | 'string'
    | 'text'
    | 'user'
    | undefined;
}
export interface BizprocActivityAndRobotUpdateFields {
  AUTH_USER_ID?: NumberInput | undefined;
  DESCRIPTION?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  DOCUMENT_TYPE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  FILTER?: BizprocActivityAndRobotUpdateFilter | undefined;
  HANDLER?: string | undefined;
  NAME?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  PLACEMENT_HANDLER?: string | undefined;
  PROPERTIES?:
    | {
        [field: string]: BizprocReturnPropertiesValue | undefined;
      }
    | undefined;
  RETURN_PROPERTIES?:
    | {
        [field: string]: BizprocReturnPropertiesValue | undefined;
      }
    | undefined;
  USE_PLACEMENT?: BooleanInput | undefined;
  USE_SUBSCRIPTION?: BooleanInput | undefined;
}
export interface BizprocEventSendReturnValues {
  [field: string]: unknown;
  outputString?: string | undefined;
}
export interface BizprocRobotAddPropertiesValue {
  Default?: string | undefined;
  Description?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Multiple?: BooleanInput | undefined;
  Name?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Options?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  Required?: BooleanInput | undefined;
  Type?:
    | 'bool'
    | 'date'
    | 'datetime'
    | 'double'
    | 'file'
    | 'int'
    | 'select'
    | 'string'
    | 'text'
    | 'user'
    | undefined;
}
export interface BizprocTaskCompleteFields {
  [field: string]: unknown;
  contractor?: string | undefined;
  phone_number?: string | undefined;
}
export interface BizprocTaskListParametersFields {
  Default?: unknown | undefined;
  Description?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Id?: string | NumberInput | undefined;
  Multiple?: BooleanInput | undefined;
  Name?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  Options?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  Required?: BooleanInput | undefined;
  Settings?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  Type?:
    | 'bool'
    | 'date'
    | 'datetime'
    | 'double'
    | 'int'
    | 'select'
    | 'string'
    | 'text'
    | 'user'
    | undefined;
}
export interface BizprocTaskListFilterParameters {
  CommentLabel?: string | undefined;
  CommentRequired?: 'N' | 'Y' | 'YA' | 'YR' | undefined;
  Fields?: readonly BizprocTaskListParametersFields[] | BizprocTaskListParametersFields | undefined;
  ShowComment?: BooleanInput | undefined;
  StatusNoLabel?: string | undefined;
  StatusOkLabel?: string | undefined;
  StatusYesLabel?: string | undefined;
}
export type BizprocTaskListFilter = Filter<{
  ACTIVITY?:
    | 'ApproveActivity'
    | 'ReviewActivity'
    | 'RequestInformationActivity'
    | 'RequestInformationOptionalActivity'
    | undefined;
  ACTIVITY_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  DOCUMENT_ID?: NumberInput | undefined;
  DOCUMENT_NAME?: string | undefined;
  DOCUMENT_URL?: string | undefined;
  ENTITY?: string | undefined;
  ID?: NumberInput | undefined;
  MODIFIED?: string | undefined;
  MODULE_ID?: string | NumberInput | undefined;
  NAME?: string | undefined;
  OVERDUE_DATE?: string | undefined;
  PARAMETERS?: BizprocTaskListFilterParameters | undefined;
  STATUS?: 0 | '0' | 1 | '1' | 2 | '2' | 3 | '3' | 4 | '4' | undefined;
  USER_ID?: NumberInput | undefined;
  USER_STATUS?: 0 | '0' | 1 | '1' | 2 | '2' | 3 | '3' | undefined;
  WORKFLOW_ID?: string | NumberInput | undefined;
  WORKFLOW_STARTED?: string | undefined;
  WORKFLOW_STARTED_BY?: NumberInput | undefined;
  WORKFLOW_STATE?: string | undefined;
  WORKFLOW_TEMPLATE_ID?: NumberInput | undefined;
  WORKFLOW_TEMPLATE_NAME?: string | undefined;
}>;
export interface BizprocTaskListOrder {
  ACTIVITY?: string | undefined;
  ACTIVITY_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  DOCUMENT_ID?: string | undefined;
  DOCUMENT_NAME?: string | undefined;
  DOCUMENT_URL?: string | undefined;
  ENTITY?: string | undefined;
  ID?: string | undefined;
  MODIFIED?: string | undefined;
  MODULE_ID?: string | undefined;
  NAME?: string | undefined;
  OVERDUE_DATE?: string | undefined;
  PARAMETERS?: string | undefined;
  STATUS?: string | undefined;
  USER_ID?: string | undefined;
  USER_STATUS?: string | undefined;
  WORKFLOW_ID?: string | undefined;
  WORKFLOW_STARTED?: string | undefined;
  WORKFLOW_STARTED_BY?: string | undefined;
  WORKFLOW_STATE?: string | undefined;
  WORKFLOW_TEMPLATE_ID?: string | undefined;
  WORKFLOW_TEMPLATE_NAME?: string | undefined;
}
export interface BizprocTaskListFieldsOptions {
  COMPANY?: string | undefined;
  CONTACT?: string | undefined;
  DEAL?: string | undefined;
  DYNAMIC_1038?: string | undefined;
  DYNAMIC_136?: string | undefined;
  LEAD?: string | undefined;
  SMART_INVOICE?: string | undefined;
}
export interface BizprocTaskListFields {
  Default: string[] | string;
  Description:
    | string
    | {
        [field: string]: unknown;
      };
  Id: string;
  Multiple: boolean;
  Name:
    | string
    | {
        [field: string]: unknown;
      };
  Options: BizprocTaskListFieldsOptions | null;
  Required: boolean;
  Settings: {
    [field: string]: unknown;
  } | null;
  Type:
    | 'bool'
    | 'date'
    | 'datetime'
    | 'double'
    | 'int'
    | 'select'
    | 'string'
    | 'text'
    | 'user'
    | (string & {});
}
export interface BizprocTaskListParameters {
  CommentLabel: string;
  CommentRequired: 'N' | 'Y' | 'YA' | 'YR';
  Fields?: BizprocTaskListFields[] | undefined;
  ShowComment: YesNo;
  StatusNoLabel?: string | undefined;
  StatusOkLabel?: string | undefined;
  StatusYesLabel?: string | undefined;
}
export interface BizprocTaskListResult {
  ACTIVITY?:
    | 'ApproveActivity'
    | 'ReviewActivity'
    | 'RequestInformationActivity'
    | 'RequestInformationOptionalActivity'
    | undefined;
  ACTIVITY_NAME?: string | undefined;
  DESCRIPTION?: string | undefined;
  DOCUMENT_ID?: number | NumericString | undefined;
  DOCUMENT_NAME?: string | undefined;
  DOCUMENT_URL?: string | undefined;
  ENTITY?: string | undefined;
  ID?: number | NumericString | undefined;
  MODIFIED?: string | undefined;
  MODULE_ID?: string | undefined;
  NAME?: string | undefined;
  OVERDUE_DATE?: string | null | undefined;
  PARAMETERS?: BizprocTaskListParameters | undefined;
  STATUS?: 0 | 1 | 2 | 3 | 4 | '0' | '1' | '2' | '3' | '4' | undefined;
  USER_ID?: number | NumericString | undefined;
  USER_STATUS?: 0 | 1 | 2 | 3 | '0' | '1' | '2' | '3' | undefined;
  WORKFLOW_ID?: string | undefined;
  WORKFLOW_STARTED?: string | undefined;
  WORKFLOW_STARTED_BY?: number | NumericString | undefined;
  WORKFLOW_STATE?: string | undefined;
  WORKFLOW_TEMPLATE_ID?: number | NumericString | undefined;
  WORKFLOW_TEMPLATE_NAME?: string | undefined;
}
export interface BizprocWorkflowInstancesFilter {
  [field: string]: unknown;
  STARTED_BY?: NumberInput | readonly NumberInput[] | undefined;
}
export interface BizprocWorkflowInstancesResult {
  DOCUMENT_ID?: string | undefined;
  ENTITY?: string | undefined;
  ID?: string | undefined;
  MODULE_ID?: string | undefined;
  OWNED_UNTIL?: unknown | undefined;
  STARTED?: string | undefined;
  STARTED_BY?: string | undefined;
  TEMPLATE_ID?: string | undefined;
}
export interface BizprocWorkflowStartParameters {
  [field: string]: unknown;
  Parameter1?: string | undefined;
}
export type BizprocWorkflowTemplateListFilter = Filter<{
  AUTO_EXECUTE?: 0 | '0' | 1 | '1' | 2 | '2' | 3 | '3' | undefined;
  CONSTANTS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  DOCUMENT_TYPE?:
    | 'LEAD'
    | 'CONTACT'
    | 'COMPANY'
    | 'DEAL'
    | 'QUOTE'
    | 'SMART_INVOICE'
    | 'DYNAMIC_XXX'
    | 'iblock_XXX'
    | 'STORAGE_XXX'
    | (string & {})
    | undefined;
  ENTITY?: string | undefined;
  ID?: NumberInput | undefined;
  IS_MODIFIED?: BooleanInput | undefined;
  MODIFIED?: string | undefined;
  MODULE_ID?: 'crm' | 'lists' | 'disk' | undefined;
  NAME?: string | undefined;
  PARAMETERS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  SYSTEM_CODE?: string | undefined;
  TEMPLATE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  USER_ID?: NumberInput | undefined;
  VARIABLES?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}>;
export interface BizprocWorkflowTemplateListOrder {
  AUTO_EXECUTE?: string | undefined;
  CONSTANTS?: string | undefined;
  DOCUMENT_TYPE?: string | undefined;
  ENTITY?: string | undefined;
  ID?: string | undefined;
  IS_MODIFIED?: string | undefined;
  MODIFIED?: string | undefined;
  MODULE_ID?: string | undefined;
  NAME?: string | undefined;
  PARAMETERS?: string | undefined;
  SYSTEM_CODE?: string | undefined;
  TEMPLATE?: string | undefined;
  USER_ID?: string | undefined;
  VARIABLES?: string | undefined;
}
export interface BizprocWorkflowTemplateListResult {
  AUTO_EXECUTE?: 0 | 1 | 2 | 3 | undefined;
  CONSTANTS?: unknown[] | undefined;
  DOCUMENT_TYPE?:
    | 'LEAD'
    | 'CONTACT'
    | 'COMPANY'
    | 'DEAL'
    | 'QUOTE'
    | 'SMART_INVOICE'
    | 'DYNAMIC_XXX'
    | 'iblock_XXX'
    | 'STORAGE_XXX'
    | (string & {})
    | undefined;
  ENTITY?: string | undefined;
  ID?: number | NumericString | undefined;
  IS_MODIFIED?: YesNo | undefined;
  MODIFIED?: string | undefined;
  MODULE_ID?: 'crm' | 'lists' | 'disk' | undefined;
  NAME?: string | undefined;
  PARAMETERS?: unknown[] | undefined;
  SYSTEM_CODE?: string | undefined;
  TEMPLATE?: unknown[] | undefined;
  USER_ID?: number | NumericString | undefined;
  VARIABLES?: unknown[] | undefined;
}
export interface BizprocWorkflowTemplateUpdateFields {
  AUTO_EXECUTE?: 0 | '0' | 1 | '1' | 2 | '2' | 3 | '3' | undefined;
  DESCRIPTION?: string | undefined;
  NAME?: string | undefined;
  TEMPLATE_DATA?: FileInput | undefined;
}
