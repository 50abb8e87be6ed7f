import type { NumberInput, NumericString, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `delivery`. */
export interface Delivery {
  'sale.delivery.extra.service.add': {
    params: {
      ACTIVE?: YesNo | undefined;
      CODE?: string | undefined;
      DELIVERY_ID: NumberInput;
      DESCRIPTION?: string | undefined;
      ITEMS?: readonly SaleDeliveryExtraServiceItems[] | undefined;
      NAME: string;
      PRICE?: NumberInput | undefined;
      SORT?: NumberInput | undefined;
      TYPE: 'enum' | 'checkbox' | 'quantity';
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_DELIVERY_NOT_FOUND'
      | 'ERROR_EXTRA_SERVICE_ADD'
      | SystemErrorCode;
  };
  'sale.delivery.extra.service.delete': {
    params: {
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_EXTRA_SERVICE_DELETE'
      | 'ERROR_EXTRA_SERVICE_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.delivery.extra.service.get': {
    params: {
      DELIVERY_ID: NumberInput;
    };
    result: SaleDeliveryExtraServiceGetResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_CHECK_FAILURE' | 'ERROR_DELIVERY_NOT_FOUND' | SystemErrorCode;
  };
  'sale.delivery.extra.service.update': {
    params: {
      ACTIVE?: YesNo | undefined;
      CODE?: string | undefined;
      DESCRIPTION?: string | undefined;
      ID: NumberInput;
      ITEMS?: readonly SaleDeliveryExtraServiceItems[] | undefined;
      NAME?: string | undefined;
      PRICE?: NumberInput | undefined;
      SORT?: NumberInput | undefined;
      TYPE?: string | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_EXTRA_SERVICE_NOT_FOUND'
      | 'ERROR_EXTRA_SERVICE_UPDATE'
      | SystemErrorCode;
  };
  'sale.delivery.request.delete': {
    params: {
      DELIVERY_ID: NumberInput;
      REQUEST_ID: string | NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'DELETE_REQUEST_INTERNAL_ERROR'
      | 'DELIVERY_ID_NOT_SPECIFIED'
      | 'DELIVERY_NOT_FOUND'
      | 'REQUEST_ID_NOT_SPECIFIED'
      | 'REQUEST_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.delivery.request.sendmessage': {
    params: {
      ADDRESSEE: 'MANAGER' | 'RECIPIENT';
      DELIVERY_ID: NumberInput;
      MESSAGE: SaleDeliveryRequestSendmessageMessage;
      REQUEST_ID: string | NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ADDRESSEE_IS_NOT_SPECIFIED'
      | 'ADDRESSEE_UNEXPECTED_VALUE'
      | 'DELIVERY_ID_NOT_SPECIFIED'
      | 'DELIVERY_NOT_FOUND'
      | 'MESSAGE_NOT_SPECIFIED'
      | 'MESSAGE_STATUS_NOT_SPECIFIED'
      | 'MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED'
      | 'REQUEST_ID_NOT_SPECIFIED'
      | 'REQUEST_NOT_FOUND'
      | 'REQUEST_SHIPMENT_NOT_FOUND'
      | 'UNEXPECTED_MESSAGE_STATUS_SEMANTIC'
      | SystemErrorCode;
  };
  'sale.delivery.request.update': {
    params: {
      DELIVERY_ID: NumberInput;
      FINALIZE?: YesNo | undefined;
      OVERWRITE_PROPERTIES?: YesNo | undefined;
      PROPERTIES?: readonly SaleDeliveryRequestUpdateProperties[] | undefined;
      REQUEST_ID: string | NumberInput;
      STATUS?:
        | {
            SEMANTIC: 'process' | 'success';
            TEXT: string;
          }
        | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'DELIVERY_ID_NOT_SPECIFIED'
      | 'DELIVERY_NOT_FOUND'
      | 'EMPTY_UPDATE_PAYLOAD'
      | 'PROPERTIES_UNEXPECTED_FORMAT'
      | 'PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT'
      | 'PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT'
      | 'PROPERTY_VALUE_UNEXPECTED_FORMAT'
      | 'REQUEST_ID_NOT_SPECIFIED'
      | 'REQUEST_NOT_FOUND'
      | 'STATUS_SEMANTIC_NOT_SPECIFIED'
      | 'STATUS_TEXT_NOT_SPECIFIED'
      | 'STATUS_UNEXPECTED_FORMAT'
      | 'UNEXPECTED_OVERWRITE_PROPERTIES_VALUE'
      | 'UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE'
      | 'UPDATE_REQUEST_INTERNAL_ERROR'
      | SystemErrorCode;
  };
}
export interface SaleDeliveryExtraServiceItems {
  CODE: string;
  PRICE?: NumberInput | undefined;
  TITLE: string;
}
export interface SaleDeliveryExtraServiceEnumItem {
  CODE: string | null;
  PRICE: number | NumericString;
  TITLE: string;
}
export interface SaleDeliveryExtraServiceGetResult {
  ACTIVE: YesNo;
  CODE: string;
  DESCRIPTION: string;
  ID: number | NumericString;
  ITEMS?: SaleDeliveryExtraServiceEnumItem[] | undefined;
  NAME: string;
  PRICE?: number | undefined;
  SORT: number | NumericString;
  TYPE: 'enum' | 'checkbox' | 'quantity';
}
export interface SaleDeliveryRequestSendmessageStatus {
  MESSAGE: string;
  SEMANTIC: 'success' | 'process' | 'error';
}
export type SaleDeliveryRequestSendmessageMessage = {
  BODY?: string | undefined;
  MONEY_VALUES?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  STATUS?: SaleDeliveryRequestSendmessageStatus | undefined;
  SUBJECT?: string | undefined;
} & (
  | {
      SUBJECT: string;
    }
  | {
      BODY: string;
    }
);
export interface SaleDeliveryRequestUpdateProperties {
  NAME: string;
  TAGS?: readonly string[] | undefined;
  VALUE: string;
}
