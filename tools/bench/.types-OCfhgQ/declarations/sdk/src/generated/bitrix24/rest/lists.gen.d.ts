import type { Filter, NumberInput, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `lists`. */
export interface Lists {
  'lists.add': {
    params: {
      FIELDS: ListsFields;
      IBLOCK_CODE: string;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      MESSAGES?: ListsMessages | undefined;
      RIGHTS?:
        | {
            [field: string]: unknown;
          }
        | undefined;
      SOCNET_GROUP_ID?: NumberInput | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ADD_IBLOCK'
      | 'ERROR_IBLOCK_ALREADY_EXISTS'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.delete': {
    params: {
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.element.add': {
    params: {
      ELEMENT_CODE: string;
      FIELDS: {
        [field: `PROPERTY_${string}`]: unknown;
        NAME: string;
      };
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_SECTION_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      LIST_ELEMENT_URL?: string | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ADD_ELEMENT'
      | 'ERROR_ELEMENT_ALREADY_EXISTS'
      | 'ERROR_ELEMENT_FIELD_VALUE'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.element.delete': {
    params: {
      ELEMENT_CODE?: string | undefined;
      ELEMENT_ID?: NumberInput | undefined;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    ) &
      (
        | {
            ELEMENT_ID: NumberInput;
          }
        | {
            ELEMENT_CODE: string;
          }
      );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_DELETE_ELEMENT'
      | 'ERROR_ELEMENT_NOT_FOUND'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.element.get': {
    params: {
      ELEMENT_CODE?: string | undefined;
      ELEMENT_ID?: NumberInput | undefined;
      ELEMENT_ORDER?:
        | {
            [field: string]: unknown;
            NAME?: string | undefined;
          }
        | undefined;
      FILTER?: ListsElementGetFilter | undefined;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      SELECT?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    ) &
      (
        | {
            ELEMENT_ID: NumberInput;
          }
        | {
            ELEMENT_CODE: string;
          }
      );
    result: ListsElementGetResult[];
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.element.get.file.url': {
    params: {
      ELEMENT_CODE?: string | undefined;
      ELEMENT_ID?: NumberInput | undefined;
      FIELD_ID: NumberInput;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    ) &
      (
        | {
            ELEMENT_ID: NumberInput;
          }
        | {
            ELEMENT_CODE: string;
          }
      );
    result: string[];
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ELEMENT_NOT_FOUND'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.element.update': {
    params: {
      ELEMENT_CODE?: string | undefined;
      ELEMENT_ID?: NumberInput | undefined;
      FIELDS: {
        [field: `PROPERTY_${string}`]: unknown;
        NAME: string;
      };
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    ) &
      (
        | {
            ELEMENT_ID: NumberInput;
          }
        | {
            ELEMENT_CODE: string;
          }
      );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ELEMENT_FIELD_VALUE'
      | 'ERROR_ELEMENT_NOT_FOUND'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | 'ERROR_UPDATE_ELEMENT'
      | SystemErrorCode;
  };
  'lists.field.add': {
    params: {
      FIELDS: ListsFieldAddFields;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: string;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | 'ERROR_SAVE_FIELD'
      | SystemErrorCode;
  };
  'lists.field.delete': {
    params: {
      FIELD_ID: string | NumberInput;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.field.get': {
    params: {
      FIELD_ID?: string | NumberInput | undefined;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: {
      [field: string]: ListsFieldGetValue | undefined;
    };
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.field.type.get': {
    params: {
      FIELD_ID?: NumberInput | undefined;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: {
      [field: string]: string | undefined;
    };
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.field.update': {
    params: {
      FIELDS: ListsFieldUpdateFields;
      FIELD_ID: string | NumberInput;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | 'ERROR_UPDATE_FIELD'
      | SystemErrorCode;
  };
  'lists.get': {
    params: {
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_ORDER?: ListsGetParamsIblockOrder | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      SOCNET_GROUP_ID?: NumberInput | undefined;
      start?: NumberInput | undefined;
    };
    result: ListsGetResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_REQUIRED_PARAMETERS_MISSING' | SystemErrorCode;
  };
  'lists.get.iblock.type.id': {
    params: {
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: string | null;
    errors: SystemErrorCode;
  };
  'lists.section.add': {
    params: {
      FIELDS: ListsSectionFields;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_SECTION_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      SECTION_CODE: string;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ADD_SECTION'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | SystemErrorCode;
  };
  'lists.section.delete': {
    params: {
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      SECTION_CODE?: string | undefined;
      SECTION_ID?: NumberInput | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    ) &
      (
        | {
            SECTION_ID: NumberInput;
          }
        | {
            SECTION_CODE: string;
          }
      );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_DELETE_SECTION'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | 'ERROR_SECTION_NOT_FOUND'
      | SystemErrorCode;
  };
  'lists.section.get': {
    params: {
      FILTER?: ListsSectionGetFilter | undefined;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      SELECT?: readonly string[] | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: ListsSectionGetResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_REQUIRED_PARAMETERS_MISSING' | SystemErrorCode;
  };
  'lists.section.update': {
    params: {
      FIELDS: ListsSectionFields;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      SECTION_CODE?: string | undefined;
      SECTION_ID?: NumberInput | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    ) &
      (
        | {
            SECTION_ID: NumberInput;
          }
        | {
            SECTION_CODE: string;
          }
      );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | 'ERROR_SECTION_NOT_FOUND'
      | 'ERROR_UPDATE_SECTION'
      | SystemErrorCode;
  };
  'lists.update': {
    params: {
      FIELDS: ListsFields;
      IBLOCK_CODE?: string | undefined;
      IBLOCK_ID?: NumberInput | undefined;
      IBLOCK_TYPE_ID: 'lists' | 'bitrix_processes' | 'lists_socnet';
      MESSAGES?: ListsMessages | undefined;
      RIGHTS?:
        | {
            [field: string]: unknown;
          }
        | undefined;
      SOCNET_GROUP_ID?: NumberInput | undefined;
    } & (
      | {
          IBLOCK_ID: NumberInput;
        }
      | {
          IBLOCK_CODE: string;
        }
    );
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_IBLOCK_NOT_FOUND'
      | 'ERROR_REQUIRED_PARAMETERS_MISSING'
      | 'ERROR_UPDATE_IBLOCK'
      | SystemErrorCode;
  };
}
export interface ListsFields {
  BIZPROC?: YesNo | undefined;
  DESCRIPTION?: string | undefined;
  NAME: string;
  PICTURE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  SORT?: NumberInput | undefined;
}
export interface ListsMessages {
  ELEMENTS_NAME?: string | undefined;
  ELEMENT_ADD?: string | undefined;
  ELEMENT_DELETE?: string | undefined;
  ELEMENT_EDIT?: string | undefined;
  ELEMENT_NAME?: string | undefined;
  SECTIONS_NAME?: string | undefined;
  SECTION_ADD?: string | undefined;
  SECTION_DELETE?: string | undefined;
  SECTION_EDIT?: string | undefined;
  SECTION_NAME?: string | undefined;
}
export type ListsElementGetFilter = Filter<{
  [field: `PROPERTY_${string}`]: unknown;
  ACTIVE_TO?: unknown | undefined;
  BP_PUBLISHED?: unknown | undefined;
  CREATED_BY?: unknown | undefined;
  DATE_CREATE?: unknown | undefined;
  DETAIL_TEXT?: unknown | undefined;
  DETAIL_TEXT_TYPE?: unknown | undefined;
  IBLOCK_SECTION_ID?: unknown | undefined;
  NAME?: string | undefined;
  PREVIEW_TEXT?: unknown | undefined;
  PREVIEW_TEXT_TYPE?: unknown | undefined;
  SORT?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
}>;
export interface ListsElementGetResult {
  [field: `PROPERTY_${string}`]: unknown;
  CODE?: string | undefined;
  CREATED_BY?: string | undefined;
  IBLOCK_SECTION_ID?: null | string | undefined;
  ID?: string | undefined;
  NAME?: string | undefined;
  PROPERTY_1003?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  PROPERTY_951?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
}
export interface ListsFieldListValue {
  DEF?: string | undefined;
  SORT?: NumberInput | undefined;
  VALUE?: string | undefined;
}
export interface ListsFieldSettings {
  ADD_READ_ONLY_FIELD?: string | undefined;
  EDIT_READ_ONLY_FIELD?: string | undefined;
  SHOW_ADD_FORM?: string | undefined;
  SHOW_EDIT_FORM?: string | undefined;
  SHOW_FIELD_PREVIEW?: string | undefined;
}
export interface ListsFieldAddFields {
  CODE?: string | undefined;
  COL_COUNT?: NumberInput | undefined;
  DEFAULT_VALUE?: unknown | undefined;
  IS_REQUIRED?: YesNo | undefined;
  LINK_IBLOCK_ID?: NumberInput | undefined;
  LIST?:
    | {
        [field: string]: ListsFieldListValue | undefined;
      }
    | undefined;
  LIST_DEF?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  LIST_TEXT_VALUES?: string | undefined;
  MULTIPLE?: YesNo | undefined;
  NAME: string;
  ROW_COUNT?: NumberInput | undefined;
  SETTINGS?: ListsFieldSettings | undefined;
  SORT?: NumberInput | undefined;
  TYPE: string;
  USER_TYPE_SETTINGS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface ListsFieldGetValue {
  CODE: string;
  COL_COUNT: string;
  DEFAULT_VALUE: string;
  DISPLAY_VALUES_FORM: {
    [field: string]: string | undefined;
  };
  FIELD_ID: string;
  ID: string;
  IS_REQUIRED: string;
  LINK_IBLOCK_ID: null | string;
  MULTIPLE: string;
  NAME: string;
  PROPERTY_TYPE: string;
  PROPERTY_USER_TYPE: boolean | null;
  ROW_COUNT: string;
  SETTINGS: {
    [field: string]: string | undefined;
  };
  SORT: number;
  TYPE: string;
  USER_TYPE_SETTINGS: unknown;
}
export interface ListsFieldUpdateFields {
  CODE?: string | undefined;
  COL_COUNT?: NumberInput | undefined;
  DEFAULT_VALUE?: unknown | undefined;
  IS_REQUIRED?: YesNo | undefined;
  LINK_IBLOCK_ID?: NumberInput | undefined;
  LIST?:
    | {
        [field: string]: ListsFieldListValue | undefined;
      }
    | undefined;
  LIST_DEF?: readonly (string | NumberInput)[] | undefined;
  LIST_TEXT_VALUES?: string | undefined;
  MULTIPLE?: YesNo | undefined;
  NAME: string;
  ROW_COUNT?: NumberInput | undefined;
  SETTINGS?: ListsFieldSettings | undefined;
  SORT?: NumberInput | undefined;
  TYPE: string;
  USER_TYPE_SETTINGS?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface ListsGetParamsIblockOrder {
  CODE?: unknown | undefined;
  IBLOCK_TYPE?: unknown | undefined;
  ID?: unknown | undefined;
  NAME?: string | undefined;
  SORT?:
    | {
        [field: string]: string | undefined;
      }
    | string
    | undefined;
  TIMESTAMP_X?: unknown | undefined;
}
export interface ListsGetResult {
  ACTIVE: string;
  API_CODE: null | string;
  BIZPROC?: string | undefined;
  CANONICAL_PAGE_URL?: unknown | undefined;
  CODE: null | string;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: string | undefined;
  DETAIL_PAGE_URL?: unknown | undefined;
  EDIT_FILE_AFTER?: unknown | undefined;
  EDIT_FILE_BEFORE?: unknown | undefined;
  ELEMENTS_NAME?: string | undefined;
  ELEMENT_NAME?: string | undefined;
  EXTERNAL_ID?: unknown | undefined;
  FULLTEXT_INDEX?: string | undefined;
  IBLOCK_TYPE_ID: string;
  ID: string;
  INDEX_ELEMENT?: string | undefined;
  INDEX_SECTION?: string | undefined;
  LANG_DIR?: string | undefined;
  LAST_CONV_ELEMENT?: string | undefined;
  LID: string;
  LIST_MODE?: unknown | undefined;
  LIST_PAGE_URL?: unknown | undefined;
  NAME: string;
  PICTURE?: unknown | undefined;
  PROPERTY_INDEX?: unknown | undefined;
  REST_ON?: string | undefined;
  RIGHTS_MODE?: string | undefined;
  RSS_ACTIVE?: string | undefined;
  RSS_FILE_ACTIVE?: string | undefined;
  RSS_FILE_DAYS?: unknown | undefined;
  RSS_FILE_LIMIT?: unknown | undefined;
  RSS_TTL?: string | undefined;
  RSS_YANDEX_ACTIVE?: string | undefined;
  SECTIONS_NAME?: string | undefined;
  SECTION_CHOOSER?: string | undefined;
  SECTION_NAME?: string | undefined;
  SECTION_PAGE_URL?: unknown | undefined;
  SECTION_PROPERTY?: unknown | undefined;
  SERVER_NAME?: unknown | undefined;
  SOCNET_GROUP_ID: string | null;
  SORT: string;
  TIMESTAMP_X: string;
  TMP_ID?: unknown | undefined;
  VERSION?: string | undefined;
  WORKFLOW?: string | undefined;
  XML_ID?: unknown | undefined;
}
export interface ListsSectionFields {
  ACTIVE?: YesNo | undefined;
  /** @deprecated */
  DESCRIPTION?: string | undefined;
  /** @deprecated */
  DESCRIPTION_TYPE?: 'text' | 'html' | undefined;
  /** @deprecated */
  DETAIL_PICTURE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  EXTERNAL_ID?: string | NumberInput | undefined;
  NAME: string;
  /** @deprecated */
  PICTURE?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  /** @deprecated */
  SECTION_PROPERTY?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export type ListsSectionGetFilter = Filter<{
  ACTIVE?: string | undefined;
  CODE?: unknown | undefined;
  CREATED_BY?: unknown | undefined;
  DATE_CREATE?: unknown | undefined;
  DEPTH_LEVEL?: unknown | undefined;
  EXTERNAL_ID?: unknown | undefined;
  GLOBAL_ACTIVE?: unknown | undefined;
  IBLOCK_ACTIVE?: unknown | undefined;
  IBLOCK_EXTERNAL_ID?: unknown | undefined;
  IBLOCK_NAME?: unknown | undefined;
  IBLOCK_TYPE?: unknown | undefined;
  IBLOCK_XML_ID?: unknown | undefined;
  ID?: NumberInput | undefined;
  LEFT_MARGIN?: unknown | undefined;
  MODIFIED_BY?: unknown | undefined;
  NAME?: string | undefined;
  RIGHT_MARGIN?: unknown | undefined;
  TIMESTAMP_X?: unknown | undefined;
  XML_ID?: unknown | undefined;
}>;
export interface ListsSectionGetResult {
  ACTIVE?: string | undefined;
  CODE?: string | undefined;
  CREATED_BY?: string | undefined;
  DATE_CREATE?: string | undefined;
  DEPTH_LEVEL?: string | undefined;
  EXTERNAL_ID?: string | undefined;
  GLOBAL_ACTIVE?: string | undefined;
  IBLOCK_SECTION_ID?: null | string | undefined;
  ID?: string | undefined;
  LEFT_MARGIN?: string | undefined;
  MODIFIED_BY?: string | undefined;
  NAME?: string | undefined;
  RIGHT_MARGIN?: string | undefined;
  SEARCHABLE_CONTENT?: string | undefined;
  SORT?: string | undefined;
  TIMESTAMP_X?: string | undefined;
  XML_ID?: string | undefined;
}
