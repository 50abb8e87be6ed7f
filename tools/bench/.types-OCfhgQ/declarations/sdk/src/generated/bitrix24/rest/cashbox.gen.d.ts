import type { NumberInput, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `cashbox`. */
export interface Cashbox {
  'sale.cashbox.add': {
    params: {
      ACTIVE?: YesNo | undefined;
      EMAIL: string;
      NAME: string;
      NUMBER_KKM?: string | undefined;
      OFD?:
        | 'bx_firstofd'
        | 'bx_platformaofd'
        | 'bx_yarusofd'
        | 'bx_taxcomofd'
        | 'bx_ofdruofd'
        | 'bx_tenzorofd'
        | 'bx_conturofd'
        | (string & {})
        | undefined;
      OFD_SETTINGS?: SaleCashboxAddOfdSettings | undefined;
      REST_CODE: string | NumberInput;
      SETTINGS?: SaleCashboxAddSettings | undefined;
      SORT?: NumberInput | undefined;
      USE_OFFLINE?: YesNo | undefined;
    };
    result: number;
    errors: 'ACCESS_DENIED' | 'ERROR_CASHBOX_ADD' | 'ERROR_CHECK_FAILURE' | SystemErrorCode;
  };
  'sale.cashbox.check.apply': {
    params: {
      FISCAL_DOC_ATTR?: string | undefined;
      FISCAL_DOC_NUMBER?: string | undefined;
      FISCAL_RECEIPT_NUMBER?: string | undefined;
      FN_NUMBER?: string | undefined;
      PRINT_END_TIME?: string | undefined;
      REG_NUMBER_KKT?: string | undefined;
      SHIFT_NUMBER?: string | undefined;
      UUID: string | NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_APPLY'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_CHECK_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.cashbox.delete': {
    params: {
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CASHBOX_DELETE'
      | 'ERROR_CASHBOX_NOT_FOUND'
      | 'ERROR_CHECK_FAILURE'
      | SystemErrorCode;
  };
  'sale.cashbox.handler.add': {
    params: {
      CODE: string;
      NAME: string;
      SETTINGS: SaleCashboxHandlerAddSettings;
      SORT?: NumberInput | undefined;
      SUPPORTS_FFD105?: YesNo | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_HANDLER_ADD'
      | 'ERROR_HANDLER_ALREADY_EXIST'
      | SystemErrorCode;
  };
  'sale.cashbox.handler.delete': {
    params: {
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_HANDLER_DELETE'
      | 'ERROR_HANDLER_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.cashbox.handler.list': {
    params: Readonly<Record<string, never>>;
    result: SaleCashboxHandlerListResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'sale.cashbox.handler.update': {
    params: {
      FIELDS: SaleCashboxHandlerUpdateFields;
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_HANDLER_NOT_FOUND'
      | 'ERROR_HANDLER_UPDATE'
      | SystemErrorCode;
  };
  'sale.cashbox.list': {
    params: {
      FILTER?: SaleCashboxListFilter | undefined;
      ORDER?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      SELECT?: readonly string[] | undefined;
    };
    result: SaleCashboxListResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'sale.cashbox.update': {
    params: {
      FIELDS: SaleCashboxUpdateFields;
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CASHBOX_NOT_FOUND'
      | 'ERROR_CASHBOX_UPDATE'
      | 'ERROR_CHECK_FAILURE'
      | SystemErrorCode;
  };
}
export interface SaleCashboxAddOfdSettings {
  AUTH?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  OFD_MODE?:
    | {
        [field: string]: unknown;
        IS_TEST?: string | undefined;
      }
    | undefined;
  SELLER_INFO?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface SaleCashboxAddAuth {
  [field: string]: unknown;
  KEYWORD?: string | undefined;
  PREFERENCE?: string | undefined;
}
export interface SaleCashboxAddItemsValue {
  DISABLED?: YesNo | undefined;
  LABEL: string;
  MULTILINE?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  OPTIONS: {
    [field: string]: unknown;
  };
  REQUIRED: YesNo;
  TIME?: YesNo | undefined;
  TYPE: 'STRING' | 'NUMBER' | 'Y/N' | 'ENUM' | 'DATE';
}
export interface SaleCashboxAddConfigValue {
  ITEMS: {
    [field: string]: SaleCashboxAddItemsValue | undefined;
  };
  LABEL: string;
}
export interface SaleCashboxAddSettings {
  AUTH?: SaleCashboxAddAuth | undefined;
  CHECK_URL?: string | undefined;
  CONFIG?:
    | {
        [field: string]: SaleCashboxAddConfigValue | undefined;
      }
    | undefined;
  HTTP_VERSION?: '1.0' | '1.1' | undefined;
  INTERACTION?:
    | {
        [field: string]: unknown;
        MODE?: string | undefined;
      }
    | undefined;
  PRINT_URL?: string | undefined;
}
export interface SaleCashboxHandlerItemsValue {
  DISABLED?: YesNo | undefined;
  LABEL: string;
  MULTILINE?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  OPTIONS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  REQUIRED?: YesNo | undefined;
  TIME?: YesNo | undefined;
  TYPE: 'STRING' | 'NUMBER' | 'Y/N' | 'ENUM' | 'DATE';
}
export interface SaleCashboxHandlerConfigValue {
  ITEMS: {
    [field: string]: SaleCashboxHandlerItemsValue | undefined;
  };
  LABEL: string;
}
export interface SaleCashboxHandlerAddSettings {
  CHECK_URL: string;
  CONFIG: {
    [field: string]: SaleCashboxHandlerConfigValue | undefined;
  };
  HTTP_VERSION?: '1.0' | '1.1' | undefined;
  PRINT_URL: string;
}
export interface SaleCashboxHandlerListLogin {
  LABEL?: string | undefined;
  REQUIRED?: string | undefined;
  TYPE?: string | undefined;
}
export interface SaleCashboxHandlerListAuth {
  ITEMS?:
    | {
        LOGIN?: SaleCashboxHandlerListLogin | undefined;
        PASSWORD?: SaleCashboxHandlerListLogin | undefined;
      }
    | undefined;
  LABEL?: string | undefined;
}
export interface SaleCashboxHandlerListInn {
  DISABLED?: string | undefined;
  LABEL?: string | undefined;
  MULTILINE?: string | undefined;
  MULTIPLE?: string | undefined;
  REQUIRED?: string | undefined;
  TYPE?: string | undefined;
}
export interface SaleCashboxHandlerListCompany {
  ITEMS?:
    | {
        INN?: SaleCashboxHandlerListInn | undefined;
      }
    | undefined;
  LABEL?: string | undefined;
}
export interface SaleCashboxHandlerListMode {
  LABEL?: string | undefined;
  OPTIONS?:
    | {
        ACTIVE?: string | undefined;
        TEST?: string | undefined;
      }
    | undefined;
  TYPE?: string | undefined;
}
export interface SaleCashboxHandlerListInteraction {
  ITEMS?:
    | {
        MODE?: SaleCashboxHandlerListMode | undefined;
      }
    | undefined;
  LABEL?: string | undefined;
}
export interface SaleCashboxHandlerListSettingsValue {
  AUTH?: SaleCashboxHandlerListAuth | undefined;
  COMPANY?: SaleCashboxHandlerListCompany | undefined;
  INTERACTION?: SaleCashboxHandlerListInteraction | undefined;
}
export interface SaleCashboxHandlerListResult {
  CODE: string;
  ID: string;
  NAME: string;
  SETTINGS: {
    [field: string]: string | SaleCashboxHandlerListSettingsValue | undefined;
  };
  SORT: string;
}
export interface SaleCashboxHandlerUpdateSettings {
  [field: `UF_${string}`]: unknown;
  CHECK_URL?: string | undefined;
  CONFIG?:
    | {
        [field: string]: SaleCashboxHandlerConfigValue | undefined;
      }
    | undefined;
  HTTP_VERSION?: '1.0' | '1.1' | undefined;
  PRINT_URL?: string | undefined;
  SUPPORTS_FFD105?: string | undefined;
}
export interface SaleCashboxHandlerUpdateFields {
  [field: `UF_${string}`]: unknown;
  CODE?: string | undefined;
  NAME?: string | undefined;
  SETTINGS?: SaleCashboxHandlerUpdateSettings | undefined;
  SORT?: NumberInput | undefined;
  SUPPORTS_FFD105?: YesNo | undefined;
}
export interface SaleCashboxListFilter {
  [field: string]: unknown;
  ID?: NumberInput | readonly NumberInput[] | undefined;
  NAME?: string | readonly string[] | undefined;
}
export interface SaleCashboxListResult {
  ACTIVE?: string | undefined;
  DATE_CREATE?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  DATE_LAST_CHECK?: null | string | undefined;
  EMAIL?: string | undefined;
  ENABLED?: string | undefined;
  ID?: string | undefined;
  KKM_ID?: null | string | undefined;
  NAME?: string | undefined;
  NUMBER_KKM?: string | undefined;
  OFD?: string | undefined;
  SORT?: string | undefined;
  USE_OFFLINE?: string | undefined;
}
export interface SaleCashboxUpdateOfdSettings {
  AUTH?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  OFD_MODE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SELLER_INFO?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface SaleCashboxUpdateFields {
  ACTIVE?: YesNo | undefined;
  EMAIL?: string | undefined;
  NAME?: string | undefined;
  NUMBER_KKM?: string | undefined;
  OFD?:
    | 'bx_firstofd'
    | 'bx_platformaofd'
    | 'bx_yarusofd'
    | 'bx_taxcomofd'
    | 'bx_ofdruofd'
    | 'bx_tenzorofd'
    | 'bx_conturofd'
    | (string & {})
    | undefined;
  OFD_SETTINGS?: SaleCashboxUpdateOfdSettings | undefined;
  SETTINGS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SORT?: NumberInput | undefined;
  USE_OFFLINE?: YesNo | undefined;
}
