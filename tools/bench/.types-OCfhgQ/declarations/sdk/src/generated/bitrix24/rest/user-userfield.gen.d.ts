import type { BooleanInput, NumberInput, SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `user.userfield`. */
export interface UserUserfield {
  'user.userfield.add': {
    params: {
      fields: UserUserfieldAddFields;
    };
    result: number;
    errors: 'ERROR_ARGUMENT' | 'ERROR_CORE' | SystemErrorCode;
  };
  'user.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'user.userfield.list': {
    params: {
      filter?: UserUserfieldListFilter | undefined;
      order?:
        | string
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | {
            [field: string]: unknown;
            id?: string | undefined;
          }
        | undefined;
    };
    result: UserUserfieldListResult[];
    errors: SystemErrorCode;
  };
  'user.userfield.update': {
    params: {
      fields?: UserUserfieldUpdateFields | undefined;
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
}
export interface UserUserfieldSettingsWithRows {
  DEFAULT_VALUE?: string | undefined;
  ROWS?: NumberInput | undefined;
}
export interface UserUserfieldSettingsWithPrecision {
  DEFAULT_VALUE?: NumberInput | undefined;
  PRECISION?: NumberInput | undefined;
}
export interface UserUserfieldSettings {
  DEFAULT_VALUE?: NumberInput | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
}
export interface UserUserfieldDefaultValue {
  TYPE?: unknown | undefined;
  VALUE?: unknown | undefined;
}
export interface UserUserfieldSettingsWithListHeight {
  DISPLAY?: 'LIST' | 'UI' | 'CHECKBOX' | 'DIALOG' | undefined;
  LIST_HEIGHT?: unknown | undefined;
}
export interface UserUserfieldSettingsWithActiveFilter {
  ACTIVE_FILTER?: BooleanInput | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: 'DIALOG' | 'UI' | 'LIST' | 'CHECKBOX' | undefined;
  IBLOCK_ID?: string | NumberInput | undefined;
  IBLOCK_TYPE_ID?: string | NumberInput | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
}
export interface UserUserfieldSettingsWithCompany {
  COMPANY?: BooleanInput | undefined;
  CONTACT?: BooleanInput | undefined;
  DEAL?: BooleanInput | undefined;
  LEAD?: BooleanInput | undefined;
}
export interface UserUserfieldAddFields {
  EDIT_FORM_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  EDIT_IN_LIST?: BooleanInput | undefined;
  ERROR_MESSAGE?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  FIELD_NAME: string;
  HELP_MESSAGE?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  IS_SEARCHABLE?: BooleanInput | undefined;
  LABEL?: string | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  MULTIPLE?: BooleanInput | undefined;
  SETTINGS?:
    | UserUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | UserUserfieldSettingsWithPrecision
    | UserUserfieldSettings
    | {
        DEFAULT_VALUE?: UserUserfieldDefaultValue | undefined;
      }
    | UserUserfieldSettingsWithListHeight
    | UserUserfieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | UserUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID: string | NumberInput;
  XML_ID?: string | NumberInput | undefined;
}
export interface UserUserfieldListFilter {
  [field: string]: unknown;
  id?: NumberInput | readonly NumberInput[] | undefined;
}
export interface UserUserfieldList {
  DEF: string;
  ID: string;
  SORT: string;
  VALUE: string;
  XML_ID: string;
}
export interface UserUserfieldListResult {
  EDIT_IN_LIST: string;
  ENTITY_ID: string;
  FIELD_NAME: string;
  ID: string;
  IS_SEARCHABLE: string;
  LIST?: UserUserfieldList[] | undefined;
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: {
    [field: string]: string | number | undefined;
  };
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export interface UserUserfieldUpdateFields {
  EDIT_FORM_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  EDIT_IN_LIST?: BooleanInput | undefined;
  ERROR_MESSAGE?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  HELP_MESSAGE?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  IS_SEARCHABLE?: BooleanInput | undefined;
  LABEL?: string | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  SETTINGS?:
    | UserUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | UserUserfieldSettingsWithPrecision
    | UserUserfieldSettings
    | {
        DEFAULT_VALUE?: UserUserfieldDefaultValue | undefined;
      }
    | UserUserfieldSettingsWithListHeight
    | UserUserfieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | UserUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
