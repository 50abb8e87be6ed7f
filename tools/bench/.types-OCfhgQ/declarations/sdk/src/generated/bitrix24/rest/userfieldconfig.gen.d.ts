import type {
  BooleanInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
  YesNo,
} from './values.gen.ts';
/** Methods of the scope `userfieldconfig`. */
export interface Userfieldconfig {
  'userfieldconfig.add': {
    params: {
      field: UserfieldconfigAddField;
      moduleId: string | NumberInput;
    };
    result: {
      field: UserfieldconfigAddResultField;
    };
    errors: SystemErrorCode;
  };
  'userfieldconfig.delete': {
    params: {
      id: NumberInput;
      moduleId: string | NumberInput;
    };
    result: null;
    errors: SystemErrorCode;
  };
  'userfieldconfig.get': {
    params: {
      id: NumberInput;
      moduleId: string | NumberInput;
    };
    result: {
      field: UserfieldconfigGetField | null;
    } | null;
    errors: SystemErrorCode;
  };
  'userfieldconfig.getTypes': {
    params: {
      moduleId: string | NumberInput;
    };
    result: {
      types: UserfieldconfigGetTypesTypes;
    };
    errors: SystemErrorCode;
  };
  'userfieldconfig.list': {
    params: {
      filter?: UserfieldconfigListFilter | undefined;
      moduleId: string | NumberInput;
      order?: UserfieldconfigListOrder | undefined;
      select?:
        | readonly (
            | 'language'
            | 'id'
            | 'entityId'
            | 'fieldName'
            | 'userTypeId'
            | 'xmlId'
            | 'sort'
            | 'multiple'
            | 'mandatory'
            | 'showFilter'
            | 'showInList'
            | 'editInList'
            | 'isSearchable'
            | 'settings'
            | 'languageId'
            | (string & {})
          )[]
        | UserfieldconfigListSelect
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      fields: UserfieldconfigListFields[];
    };
    errors: SystemErrorCode;
  };
  'userfieldconfig.update': {
    params: {
      field?: UserfieldconfigUpdateField | undefined;
      id: NumberInput;
      moduleId: string | NumberInput;
    };
    result: {
      field: UserfieldconfigUpdateResultField;
    };
    errors: SystemErrorCode;
  };
}
export interface UfEnumElement {
  def?: BooleanInput | undefined;
  sort?: NumberInput | undefined;
  value: string;
  xmlId?: string | NumberInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithRegexp {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: NumberInput | undefined;
  MIN_LENGTH?: NumberInput | undefined;
  REGEXP?: string | undefined;
  ROWS?: NumberInput | undefined;
  SIZE?: NumberInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithMaxValue {
  DEFAULT_VALUE?: NumberInput | undefined;
  MAX_VALUE?: NumberInput | undefined;
  MIN_VALUE?: NumberInput | undefined;
  SIZE?: NumberInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithPrecision {
  DEFAULT_VALUE?: NumberInput | undefined;
  MAX_VALUE?: NumberInput | undefined;
  MIN_VALUE?: NumberInput | undefined;
  PRECISION?: NumberInput | undefined;
  SIZE?: NumberInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithLabel {
  DEFAULT_VALUE?: NumberInput | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
  LABEL?: string | undefined;
  LABEL_CHECKBOX?: string | undefined;
}
export interface UserfieldconfigFieldSettingsWithUseSecond {
  DEFAULT_VALUE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  USE_SECOND?: BooleanInput | undefined;
  USE_TIMEZONE?: BooleanInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithPopup {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: NumberInput | undefined;
  MIN_LENGTH?: NumberInput | undefined;
  POPUP?: BooleanInput | undefined;
  ROWS?: NumberInput | undefined;
  SIZE?: NumberInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithExtensions {
  EXTENSIONS?: readonly string[] | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
  LIST_WIDTH?: NumberInput | undefined;
  MAX_ALLOWED_SIZE?: NumberInput | undefined;
  MAX_SHOW_SIZE?: NumberInput | undefined;
  SIZE?: NumberInput | undefined;
  TARGET_BLANK?: BooleanInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithCaptionNoValue {
  CAPTION_NO_VALUE?: string | undefined;
  DISPLAY?: 'LIST' | 'UI' | 'CHECKBOX' | 'DIALOG' | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
  SHOW_NO_VALUE?: BooleanInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithActiveFilter {
  ACTIVE_FILTER?: BooleanInput | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: 'DIALOG' | 'UI' | 'LIST' | 'CHECKBOX' | undefined;
  IBLOCK_ID?: NumberInput | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
}
export interface UserfieldconfigFieldSettingsWithCompany {
  [field: `DYNAMIC_${string}`]: BooleanInput | undefined;
  COMPANY?: BooleanInput | undefined;
  CONTACT?: BooleanInput | undefined;
  DEAL?: BooleanInput | undefined;
  LEAD?: BooleanInput | undefined;
  ORDER?: BooleanInput | undefined;
  QUOTE?: BooleanInput | undefined;
  SMART_INVOICE?: BooleanInput | undefined;
}
export interface UserfieldconfigAddField {
  editFormLabel?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  editInList?: BooleanInput | undefined;
  entityId: string | NumberInput;
  enum?: readonly UfEnumElement[] | undefined;
  fieldName: string;
  helpMessage?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  isSearchable?: BooleanInput | undefined;
  mandatory?: BooleanInput | undefined;
  multiple?: BooleanInput | undefined;
  settings?:
    | UserfieldconfigFieldSettingsWithRegexp
    | UserfieldconfigFieldSettingsWithMaxValue
    | UserfieldconfigFieldSettingsWithPrecision
    | UserfieldconfigFieldSettingsWithLabel
    | UserfieldconfigFieldSettingsWithUseSecond
    | {
        DEFAULT_VALUE?: string | undefined;
      }
    | UserfieldconfigFieldSettingsWithPopup
    | {
        SHOW_MAP?: BooleanInput | undefined;
      }
    | UserfieldconfigFieldSettingsWithExtensions
    | UserfieldconfigFieldSettingsWithCaptionNoValue
    | UserfieldconfigFieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | UserfieldconfigFieldSettingsWithCompany
    | undefined;
  showFilter?: BooleanInput | undefined;
  sort?: NumberInput | undefined;
  userTypeId: string | NumberInput;
  xmlId?: string | NumberInput | undefined;
}
export interface UserfieldconfigFieldEnum {
  def: string;
  id: string;
  sort: string;
  userFieldId: string;
  value: string;
  xmlId: string;
}
export interface UserfieldconfigFieldSettings {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: number | undefined;
  MIN_LENGTH?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigAddSettings {
  DEFAULT_VALUE?: number | undefined;
  MAX_LENGTH?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  MIN_VALUE?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigAddSettingsWithPrecision {
  DEFAULT_VALUE?: number | undefined;
  MAX_LENGTH?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigAddSettingsWithLabel {
  DEFAULT_VALUE?: number | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
  LABEL?: string | undefined;
  LABEL_CHECKBOX?: string | undefined;
  MAX_LENGTH?: number | undefined;
  MIN_LENGTH?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigAddSettingsWithUseSecond {
  DEFAULT_VALUE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  MAX_LENGTH?: number | undefined;
  MIN_LENGTH?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
  USE_SECOND?: boolean | undefined;
  USE_TIMEZONE?: boolean | undefined;
}
export interface UserfieldconfigAddSettingsWithPopup {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: number | undefined;
  MIN_LENGTH?: number | undefined;
  POPUP?: boolean | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigAddSettingsWithExtensions {
  DEFAULT_VALUE?: string | undefined;
  EXTENSIONS?: string[] | undefined;
  LIST_HEIGHT?: number | undefined;
  LIST_WIDTH?: number | undefined;
  MAX_ALLOWED_SIZE?: number | undefined;
  MAX_LENGTH?: number | undefined;
  MAX_SHOW_SIZE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
  TARGET_BLANK?: boolean | undefined;
}
export interface UserfieldconfigFieldSettingsWithShowNoValue {
  CAPTION_NO_VALUE: string;
  DISPLAY: 'LIST' | 'UI' | 'CHECKBOX' | 'DIALOG';
  LIST_HEIGHT: number;
  SHOW_NO_VALUE: YesNo;
}
export interface UserfieldconfigAddSettingsWithActiveFilter {
  ACTIVE_FILTER?: boolean | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: 'DIALOG' | 'UI' | 'LIST' | 'CHECKBOX' | undefined;
  IBLOCK_ID?: number | undefined;
  LIST_HEIGHT?: number | undefined;
  MAX_LENGTH?: number | undefined;
  MIN_LENGTH?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigFieldSettingsWithContact {
  [field: `DYNAMIC_${string}`]: boolean | undefined;
  COMPANY?: boolean | undefined;
  CONTACT?: boolean | undefined;
  DEAL?: boolean | undefined;
  LEAD?: boolean | undefined;
  ORDER?: boolean | undefined;
  QUOTE?: boolean | undefined;
  SMART_INVOICE?: boolean | undefined;
}
export interface UserfieldconfigAddResultField {
  editFormLabel: {
    [field: string]: string | null | undefined;
  };
  editInList: YesNo;
  entityId: string;
  enum?: UserfieldconfigFieldEnum[] | undefined;
  errorMessage: {
    [field: string]: null | string | undefined;
  };
  fieldName: string;
  helpMessage: {
    [field: string]: null | string | undefined;
  };
  id: number | NumericString;
  isSearchable: YesNo;
  languageId: {
    [field: string]: string | undefined;
  };
  listColumnLabel: {
    [field: string]: null | string | undefined;
  };
  listFilterLabel: {
    [field: string]: null | string | undefined;
  };
  mandatory: YesNo;
  multiple: YesNo;
  settings:
    | UserfieldconfigFieldSettings
    | UserfieldconfigAddSettings
    | UserfieldconfigAddSettingsWithPrecision
    | UserfieldconfigAddSettingsWithLabel
    | UserfieldconfigAddSettingsWithUseSecond
    | UserfieldconfigAddSettingsWithPopup
    | {
        SHOW_MAP?: boolean | undefined;
      }
    | UserfieldconfigAddSettingsWithExtensions
    | UserfieldconfigFieldSettingsWithShowNoValue
    | UserfieldconfigAddSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | UserfieldconfigFieldSettingsWithContact;
  showFilter: YesNo;
  showInList: YesNo;
  sort: number | NumericString;
  userTypeId: string;
  xmlId: string | null;
}
export interface UserfieldconfigGetField {
  editFormLabel: {
    [field: string]: string | null | undefined;
  };
  editInList: YesNo;
  entityId: string;
  enum?: UserfieldconfigFieldEnum[] | undefined;
  errorMessage: {
    [field: string]: null | string | undefined;
  };
  fieldName: string;
  helpMessage: {
    [field: string]: null | string | undefined;
  };
  id: number | NumericString;
  isSearchable: YesNo;
  languageId: {
    [field: string]: string | undefined;
  };
  listColumnLabel: {
    [field: string]: null | string | undefined;
  };
  listFilterLabel: {
    [field: string]: null | string | undefined;
  };
  mandatory: YesNo;
  multiple: YesNo;
  settings: {
    [field: string]: string | number | undefined;
  };
  showFilter: YesNo;
  showInList: YesNo;
  sort: number | NumericString;
  userTypeId: string;
  xmlId: string | null;
}
export interface UserfieldconfigGetTypesTypes {
  [field: string]:
    | {
        description: string;
        userTypeId: string;
      }
    | undefined;
}
export type UserfieldconfigListFilter = Filter<{
  editInList?: BooleanInput | undefined;
  fieldName?: string | undefined;
  id?: NumberInput | undefined;
  isSearchable?: BooleanInput | undefined;
  mandatory?: BooleanInput | undefined;
  multiple?: BooleanInput | undefined;
  showFilter?: 'N' | 'I' | 'E' | 'S' | undefined;
  showInList?: BooleanInput | undefined;
  sort?: NumberInput | undefined;
  userTypeId?: string | NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface UserfieldconfigListOrder {
  fieldName?: string | undefined;
  id?: string | undefined;
  sort?: string | undefined;
  userTypeId?: string | undefined;
  xmlId?: string | undefined;
}
export interface UserfieldconfigListSelect {
  [field: string]: unknown;
  '0'?: string | undefined;
  language?: string | undefined;
}
export interface UserfieldconfigListSettings {
  CAPTION_NO_VALUE?: string | undefined;
  DISPLAY?: string | undefined;
  LIST_HEIGHT?: number | undefined;
  SHOW_NO_VALUE?: string | undefined;
}
export interface UserfieldconfigListFields {
  editFormLabel?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  editInList?: YesNo | undefined;
  entityId?: string | undefined;
  enum?:
    | {
        [field: string]: unknown;
      }[]
    | undefined;
  errorMessage?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  fieldName?: string | undefined;
  helpMessage?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  id?: number | NumericString | undefined;
  isSearchable?: YesNo | undefined;
  languageId?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  listColumnLabel?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  listFilterLabel?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  mandatory?: YesNo | undefined;
  multiple?: YesNo | undefined;
  settings?: UserfieldconfigListSettings | undefined;
  showFilter?: 'N' | 'I' | 'E' | 'S' | undefined;
  showInList?: YesNo | undefined;
  sort?: number | NumericString | undefined;
  userTypeId?: string | undefined;
  xmlId?: string | null | undefined;
}
export interface UserfieldconfigUpdateEnum {
  def?: BooleanInput | undefined;
  del?: BooleanInput | undefined;
  id?: NumberInput | undefined;
  sort?: NumberInput | undefined;
  value?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface UserfieldconfigUpdateField {
  editFormLabel?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  enum?: readonly UserfieldconfigUpdateEnum[] | undefined;
  helpMessage?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  isSearchable?: BooleanInput | undefined;
  mandatory?: BooleanInput | undefined;
  settings?:
    | UserfieldconfigFieldSettingsWithRegexp
    | UserfieldconfigFieldSettingsWithMaxValue
    | UserfieldconfigFieldSettingsWithPrecision
    | UserfieldconfigFieldSettingsWithLabel
    | UserfieldconfigFieldSettingsWithUseSecond
    | {
        DEFAULT_VALUE?: string | undefined;
      }
    | UserfieldconfigFieldSettingsWithPopup
    | {
        SHOW_MAP?: BooleanInput | undefined;
      }
    | UserfieldconfigFieldSettingsWithExtensions
    | UserfieldconfigFieldSettingsWithCaptionNoValue
    | UserfieldconfigFieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | UserfieldconfigFieldSettingsWithCompany
    | undefined;
  showFilter?: BooleanInput | undefined;
  sort?: NumberInput | undefined;
  userTypeId?: string | NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface UserfieldconfigUpdateSettings {
  DEFAULT_VALUE?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigUpdateSettingsWithPrecision {
  DEFAULT_VALUE?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigUpdateSettingsWithLabel {
  DEFAULT_VALUE?: number | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
  LABEL?: string | undefined;
  LABEL_CHECKBOX?: string | undefined;
}
export interface UserfieldconfigUpdateSettingsWithUseSecond {
  DEFAULT_VALUE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  USE_SECOND?: boolean | undefined;
  USE_TIMEZONE?: boolean | undefined;
}
export interface UserfieldconfigUpdateSettingsWithPopup {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: number | undefined;
  MIN_LENGTH?: number | undefined;
  POPUP?: boolean | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface UserfieldconfigUpdateSettingsWithExtensions {
  EXTENSIONS?: string[] | undefined;
  LIST_HEIGHT?: number | undefined;
  LIST_WIDTH?: number | undefined;
  MAX_ALLOWED_SIZE?: number | undefined;
  MAX_SHOW_SIZE?: number | undefined;
  SIZE?: number | undefined;
  TARGET_BLANK?: boolean | undefined;
}
export interface UserfieldconfigUpdateSettingsWithActiveFilter {
  ACTIVE_FILTER?: boolean | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: 'DIALOG' | 'UI' | 'LIST' | 'CHECKBOX' | undefined;
  IBLOCK_ID?: number | undefined;
  LIST_HEIGHT?: number | undefined;
}
export interface UserfieldconfigUpdateResultField {
  editFormLabel: {
    [field: string]: string | null | undefined;
  };
  editInList: YesNo;
  entityId: string;
  enum?: UserfieldconfigFieldEnum[] | undefined;
  errorMessage: {
    [field: string]: null | string | undefined;
  };
  fieldName: string;
  helpMessage: {
    [field: string]: null | string | undefined;
  };
  id: number | NumericString;
  isSearchable: YesNo;
  languageId: {
    [field: string]: string | undefined;
  };
  listColumnLabel: {
    [field: string]: null | string | undefined;
  };
  listFilterLabel: {
    [field: string]: null | string | undefined;
  };
  mandatory: YesNo;
  multiple: YesNo;
  settings:
    | UserfieldconfigFieldSettings
    | UserfieldconfigUpdateSettings
    | UserfieldconfigUpdateSettingsWithPrecision
    | UserfieldconfigUpdateSettingsWithLabel
    | UserfieldconfigUpdateSettingsWithUseSecond
    | {
        DEFAULT_VALUE?: string | undefined;
      }
    | UserfieldconfigUpdateSettingsWithPopup
    | {
        SHOW_MAP?: boolean | undefined;
      }
    | UserfieldconfigUpdateSettingsWithExtensions
    | UserfieldconfigFieldSettingsWithShowNoValue
    | UserfieldconfigUpdateSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | UserfieldconfigFieldSettingsWithContact;
  showFilter: YesNo;
  showInList: YesNo;
  sort: number | NumericString;
  userTypeId: string;
  xmlId: string | null;
}
