import type { BooleanInput, NumberInput, SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `placement`. */
export interface Placement {
  'placement.bind': {
    params: {
      DESCRIPTION?: string | undefined;
      GROUP_NAME?: string | undefined;
      HANDLER: string;
      LANG_ALL?:
        | {
            [field: string]: PlacementBindLangAllValue | undefined;
          }
        | undefined;
      OPTIONS?: PlacementBindOptions | undefined;
      PLACEMENT: string;
      TITLE?: string | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'EMPTY_ERROR_HANDLER_URL'
      | 'ERROR_ARGUMENT'
      | 'ERROR_PLACEMENT_MAX_COUNT'
      | 'ERROR_PLACEMENT_USER_MODE'
      | 'WRONG_AUTH_TYPE'
      | SystemErrorCode;
  };
  'placement.get': {
    params: Readonly<Record<string, never>>;
    result: boolean | PlacementGetResult[];
    errors: 'WRONG_AUTH_TYPE' | SystemErrorCode;
  };
  'placement.list': {
    params: {
      FULL?: BooleanInput | undefined;
      SCOPE?: string | undefined;
    };
    result: string[];
    errors: 'WRONG_AUTH_TYPE' | SystemErrorCode;
  };
  'placement.unbind': {
    params: {
      HANDLER?: string | undefined;
      PLACEMENT: string;
      USER_ID?: NumberInput | undefined;
    };
    result: {
      count: number;
    };
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'WRONG_AUTH_TYPE' | SystemErrorCode;
  };
  'userfieldtype.add': {
    params: {
      DESCRIPTION?: string | undefined;
      HANDLER: string;
      OPTIONS?: UserfieldtypeOptions | undefined;
      TITLE?: string | undefined;
      USER_TYPE_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'ERROR_ARGUMENT' | 'ERROR_CORE' | SystemErrorCode;
  };
  'userfieldtype.delete': {
    params: {
      USER_TYPE_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'ERROR_ARGUMENT' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'userfieldtype.list': {
    params: Readonly<Record<string, never>>;
    result: UserfieldtypeListResult[];
    errors: SystemErrorCode;
  };
  'userfieldtype.update': {
    params: {
      DESCRIPTION?: string | undefined;
      HANDLER: string;
      OPTIONS?: UserfieldtypeOptions | undefined;
      TITLE: string;
      USER_TYPE_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'ERROR_ARGUMENT' | 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
}
export interface PlacementBindLangAllValue {
  [field: string]: unknown;
  DESCRIPTION?: string | undefined;
  GROUP_NAME?: string | undefined;
  TITLE?: string | undefined;
}
export interface PlacementBindOptions {
  [field: string]: unknown;
  errorHandlerUrl?: string | undefined;
}
export interface PlacementGetLangAll {
  [field: string]:
    | {
        DESCRIPTION: string;
        GROUP_NAME: string;
        TITLE: string;
      }
    | undefined;
}
export interface PlacementGetResult {
  description: string;
  handler: string;
  langAll: PlacementGetLangAll;
  options:
    | {
        [field: string]: string | undefined;
      }
    | never[];
  placement: string;
  title: string;
  userId: number;
}
export interface UserfieldtypeOptions {
  [field: string]: unknown;
  height?: NumberInput | undefined;
}
export interface UserfieldtypeListResult {
  DESCRIPTION: string;
  HANDLER: string;
  TITLE: string;
  USER_TYPE_ID: string;
}
