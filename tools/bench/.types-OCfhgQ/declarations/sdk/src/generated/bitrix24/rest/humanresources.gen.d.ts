import type { SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `humanresources`. */
export interface Humanresources {
  'humanresources.employee.count': {
    params: Readonly<Record<string, never>>;
    result: {
      total: number;
    };
    errors: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION' | SystemErrorCode;
    version: 3;
  };
  'humanresources.employee.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: HumanresourcesEmployeeFieldItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.employee.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: HumanresourcesEmployeeFieldItem[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.employee.multidepartment': {
    params: Readonly<Record<string, never>>;
    result: {
      employees: HumanresourcesEmployeeMultidepartmentEmployees[];
      total: number;
    };
    errors: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION' | SystemErrorCode;
    version: 3;
  };
  'humanresources.employee.search': {
    params: {
      name: string;
      nodeId?: number | undefined;
      select?: readonly string[] | undefined;
    };
    result: {
      items: HumanresourcesEmployeeSearchItems[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.employee.subordinates': {
    params: {
      id: number;
    };
    result: {
      departments: HumanresourcesEmployeeSubordinatesDepartments[];
      userId: number;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.add': {
    params: {
      bindingChannelIds?: readonly number[] | undefined;
      bindingChatIds?: readonly number[] | undefined;
      bindingCollabIds?: readonly number[] | undefined;
      colorName?: 'blue' | 'green' | 'cyan' | 'orange' | 'purple' | 'pink' | undefined;
      createChannel?: boolean | undefined;
      createChat?: boolean | undefined;
      createCollab?: boolean | undefined;
      description?: string | undefined;
      moveUsersToNode?: boolean | undefined;
      name: string;
      parentId: number;
      settings?: HumanresourcesNodeAddSettings | undefined;
      type: 'DEPARTMENT' | 'TEAM';
      userIds?: HumanresourcesNodeAddUserIds | undefined;
    };
    result: HumanresourcesNodeAddResult;
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.children': {
    params: {
      id: number;
      select?: readonly string[] | undefined;
    };
    result: {
      items: HumanresourcesNodeChildrenItems[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.communication.edit': {
    params: {
      communicationType: 'CHAT' | 'CHANNEL' | 'COLLAB';
      createDefault?: boolean | undefined;
      ids?: readonly number[] | undefined;
      nodeId: number;
      removeIds?: readonly number[] | undefined;
      withChildren?: boolean | undefined;
    };
    result: {
      success: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.communication.list': {
    params: {
      id: number;
    };
    result: HumanresourcesNodeCommunicationListResult;
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.count': {
    params: Readonly<Record<string, never>>;
    result: {
      departments: number;
      teams: number;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.edit': {
    params: {
      colorName?: 'blue' | 'green' | 'cyan' | 'orange' | 'purple' | 'pink' | undefined;
      description?: string | undefined;
      id: number;
      name?: string | undefined;
    };
    result: HumanresourcesNodeResult;
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: HumanresourcesNodeAnyFieldGetItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: HumanresourcesNodeFieldListItems[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.get': {
    params: {
      id: number;
      select?: readonly string[] | undefined;
    };
    result: {
      item: HumanresourcesNodeGetItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.list': {
    params: {
      pagination?: HumanresourcesNodeListPagination | undefined;
      select?: readonly string[] | undefined;
      type: 'DEPARTMENT' | 'TEAM';
    };
    result: {
      items: HumanresourcesNodeListItems[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.member.add': {
    params: {
      nodeId: number;
      role:
        | 'MEMBER_HEAD'
        | 'MEMBER_DEPUTY_HEAD'
        | 'MEMBER_EMPLOYEE'
        | 'MEMBER_TEAM_HEAD'
        | 'MEMBER_TEAM_DEPUTY_HEAD'
        | 'MEMBER_TEAM_EMPLOYEE';
      userIds: readonly number[];
    };
    result: {
      success: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.member.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: HumanresourcesNodeAnyFieldGetItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.member.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: HumanresourcesNodeMemberFieldListItems[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.member.move': {
    params: {
      nodeId: number;
      role?:
        | 'MEMBER_HEAD'
        | 'MEMBER_DEPUTY_HEAD'
        | 'MEMBER_EMPLOYEE'
        | 'MEMBER_TEAM_HEAD'
        | 'MEMBER_TEAM_DEPUTY_HEAD'
        | 'MEMBER_TEAM_EMPLOYEE'
        | undefined;
      userIds: readonly number[];
    };
    result: {
      success: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.member.remove': {
    params: {
      nodeId: number;
      userIds: readonly number[];
    };
    result: HumanresourcesNodeMemberRemoveResult;
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.member.set': {
    params: {
      nodeId: number;
      userIds: {
        [field: string]: HumanresourcesNodeMemberSetUserIdsValue | readonly number[] | undefined;
      };
    };
    result: {
      success: boolean;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.move': {
    params: {
      id: number;
      parentId: number;
    };
    result: HumanresourcesNodeResult;
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'humanresources.node.search': {
    params: {
      name: string;
      pagination?:
        | {
            [field: string]: unknown;
            limit?: number | undefined;
          }
        | undefined;
      parentId?: number | undefined;
      type: 'DEPARTMENT' | 'TEAM';
    };
    result: HumanresourcesNodeSearchResult;
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
}
export interface HumanresourcesEmployeeFieldItem {
  description?: null | string | undefined;
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
export interface HumanresourcesEmployeeMultidepartmentEmployees {
  departments: {
    id: number;
    name: string;
  }[];
  name: string;
  userId: number;
  workPosition: string;
}
export interface HumanresourcesEmployeeSearchItems {
  avatar?: string | undefined;
  departments?:
    | {
        id: number;
        name: string;
      }[]
    | undefined;
  name?: string | undefined;
  teams?:
    | {
        id: number;
        name: string;
      }[]
    | undefined;
  url?: string | undefined;
  userId?: number | undefined;
  workPosition?: string | undefined;
}
export interface HumanresourcesEmployeeSubordinatesDepartments {
  name: string;
  nodeId: number;
  role: string;
  subordinatesCount: number;
}
export interface HumanresourcesNodeAddSettings {
  BUSINESS_PROC_AUTHORITY?: readonly string[] | undefined;
  REPORTS_AUTHORITY?: readonly string[] | undefined;
}
export interface HumanresourcesNodeAddUserIds {
  MEMBER_DEPUTY_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_EMPLOYEE?: readonly number[] | undefined;
  MEMBER_HEAD?: readonly number[] | undefined;
  MEMBER_TEAM_DEPUTY_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_TEAM_EMPLOYEE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_TEAM_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface HumanresourcesNodeAddMembers {
  avatar: string | null;
  name: string;
  role: string;
  url: string;
  userId: number;
  workPosition: string;
}
export interface HumanresourcesNodeAddResult {
  accessCode: string;
  avatar?: string | undefined;
  colorName: string | null;
  createdAt: string;
  description: string | null;
  id: number;
  members: HumanresourcesNodeAddMembers[];
  name: string;
  parentId: number;
  role?: string | undefined;
  structureId: number;
  type: string;
  updatedAt: string;
  url?: string | undefined;
  userCount: number;
  userId?: number | undefined;
  workPosition?: string | undefined;
  xmlId: string | null;
}
export interface HumanresourcesNodeChildrenItems {
  accessCode?: string | undefined;
  colorName?: null | string | undefined;
  createdAt?: string | undefined;
  description?: string | null | undefined;
  id?: number | undefined;
  name?: string | undefined;
  parentId?: number | null | undefined;
  structureId?: number | undefined;
  type?: string | undefined;
  updatedAt?: string | undefined;
  userCount?: number | undefined;
  xmlId?: null | string | undefined;
}
export interface HumanresourcesNodeCommunicationListChannels {
  avatar: string | null;
  color?: string | undefined;
  dialogId: string;
  hasAccess: boolean;
  id: number;
  isExtranet?: boolean | undefined;
  originalNodeId: number | null;
  subtitle: string;
  title: string;
  type: 'CHAT' | 'CHANNEL' | 'COLLAB';
}
export interface HumanresourcesNodeCommunicationListResult {
  channels: HumanresourcesNodeCommunicationListChannels[];
  channelsNoAccess: number;
  chats: HumanresourcesNodeCommunicationListChannels[];
  chatsNoAccess: number;
  collabs: HumanresourcesNodeCommunicationListChannels[];
  collabsNoAccess: number;
}
export interface HumanresourcesNodeResult {
  accessCode: string;
  colorName: string | null;
  createdAt: string | null;
  description: string;
  id: number;
  name: string;
  parentId: number;
  structureId: number;
  type: string;
  updatedAt: string | null;
  userCount: number;
  xmlId: string | null;
}
export interface HumanresourcesNodeAnyFieldGetItem {
  name?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface HumanresourcesNodeFieldListItems {
  filterable?: boolean | undefined;
  name?: string | undefined;
  sortable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface HumanresourcesNodeGetMembers {
  avatar: string;
  name: string;
  role: string;
  url: string;
  userId: number;
  workPosition: string;
}
export interface HumanresourcesNodeGetItem {
  accessCode?: string | undefined;
  colorName?: null | string | undefined;
  createdAt?: string | undefined;
  description?: string | undefined;
  id?: number | undefined;
  members?: HumanresourcesNodeGetMembers[] | undefined;
  name?: string | undefined;
  parentId?: null | number | undefined;
  structureId?: number | undefined;
  type?: string | undefined;
  updatedAt?: string | undefined;
  userCount?: number | undefined;
  xmlId?: null | string | undefined;
}
export interface HumanresourcesNodeListPagination {
  limit?: number | undefined;
  offset?: number | undefined;
  page?: number | undefined;
}
export interface HumanresourcesNodeListItems {
  accessCode?: string | undefined;
  colorName?: null | string | undefined;
  createdAt?: string | null | undefined;
  description?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
  parentId?: null | number | undefined;
  structureId?: number | undefined;
  type?: string | undefined;
  updatedAt?: string | null | undefined;
  userCount?: number | undefined;
  xmlId?: null | string | undefined;
}
export interface HumanresourcesNodeMemberFieldListItems {
  description?: null | string | undefined;
  filterable?: boolean | undefined;
  name?: string | undefined;
  sortable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface HumanresourcesNodeMemberRemoveResult {
  failed: {
    reason: string;
    userId: number;
  }[];
  reason?: string | undefined;
  removed: number[];
  userId?: number | undefined;
}
export interface HumanresourcesNodeMemberSetUserIdsValue {
  MEMBER_DEPUTY_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_EMPLOYEE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_TEAM_DEPUTY_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_TEAM_EMPLOYEE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MEMBER_TEAM_HEAD?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface HumanresourcesNodeSearchItems {
  accessCode: string;
  colorName: null | string;
  createdAt: string | null;
  description: string | null;
  id: number;
  name: string;
  parentId: number | null;
  structureId: number;
  type: string;
  updatedAt: string | null;
  userCount: number;
  xmlId: null | string;
}
export interface HumanresourcesNodeSearchResult {
  accessCode?: string | undefined;
  colorName?: string | undefined;
  createdAt?: string | undefined;
  description?: string | undefined;
  id?: number | undefined;
  items: HumanresourcesNodeSearchItems[];
  name?: string | undefined;
  parentId?: number | undefined;
  structureId?: number | undefined;
  type?: string | undefined;
  updatedAt?: string | undefined;
  userCount?: number | undefined;
  xmlId?: string | undefined;
}
