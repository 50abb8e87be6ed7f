import type {
  FileInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
  YesNo,
} from './values.gen.ts';
/** Methods of the scope `entity`. */
export interface Entity {
  'entity.add': {
    params: {
      ACCESS?:
        | {
            [field: string]: unknown;
          }
        | undefined;
      ENTITY: string;
      NAME: string;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_ALREADY_EXISTS'
      | SystemErrorCode;
  };
  'entity.delete': {
    params: {
      ENTITY: string;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.get': {
    params: {
      ENTITY?: string | undefined;
    };
    result: EntityGetResult;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_ENTITY_NOT_FOUND' | SystemErrorCode;
  };
  'entity.item.add': {
    params: {
      [field: `UF_${string}`]: unknown;
      DATE_ACTIVE_FROM?: string | undefined;
      DATE_ACTIVE_TO?: string | undefined;
      DETAIL_PICTURE?: FileInput | undefined;
      ENTITY: string;
      NAME?: string | undefined;
      PREVIEW_PICTURE?: FileInput | undefined;
      PROPERTY_VALUES?: EntityItemAddAndUpdatePropertyValues | undefined;
      SECTION?: NumberInput | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.item.delete': {
    params: {
      ENTITY: string;
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_ITEM_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.item.get': {
    params: {
      ENTITY: string;
      FILTER?: EntityItemGetFilter | undefined;
      SORT?: EntityItemGetSort | undefined;
      start?: NumberInput | undefined;
    };
    result: EntityItemGetResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | 'ERROR_ENTITY_NOT_FOUND' | SystemErrorCode;
  };
  'entity.item.property.add': {
    params: {
      ENTITY: string;
      NAME?: string | undefined;
      PROPERTY: string;
      SORT?: NumberInput | undefined;
      TYPE?: 'S' | 'N' | 'F' | (string & {}) | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_PROPERTY_ALREADY_EXISTS'
      | 'ERROR_UNSUPPORTED_PROPERTY_TYPE'
      | SystemErrorCode;
  };
  'entity.item.property.delete': {
    params: {
      ENTITY: string;
      PROPERTY: string;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_PROPERTY_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.item.property.get': {
    params: {
      ENTITY: string;
      PROPERTY?: string | undefined;
    };
    result: EntityItemPropertyGetResult[];
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_PROPERTY_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.item.property.update': {
    params: {
      ENTITY: string;
      NAME?: string | undefined;
      PROPERTY: string;
      PROPERTY_NEW?: string | undefined;
      SORT?: NumberInput | undefined;
      TYPE?: 'S' | 'N' | (string & {}) | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_PROPERTY_ALREADY_EXISTS'
      | 'ERROR_PROPERTY_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.item.update': {
    params: {
      [field: `UF_${string}`]: unknown;
      DATE_ACTIVE_FROM?: string | undefined;
      DATE_ACTIVE_TO?: string | undefined;
      DETAIL_PICTURE?: FileInput | undefined;
      ENTITY: string;
      ID: NumberInput;
      NAME?: string | undefined;
      PREVIEW_PICTURE?: FileInput | undefined;
      PROPERTY_VALUES?: EntityItemAddAndUpdatePropertyValues | undefined;
      SECTION?: NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_ITEM_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.rights': {
    params: {
      ACCESS?:
        | {
            [field: string]: unknown;
          }
        | undefined;
      ENTITY: string;
    };
    result: EntityRightsResult | null;
    errors: 'ACCESS_DENIED' | 'ERROR_ARGUMENT' | SystemErrorCode;
  };
  'entity.section.add': {
    params: {
      [field: `UF_${string}`]: unknown;
      ACTIVE?: YesNo | undefined;
      CODE?: string | undefined;
      DESCRIPTION?: string | undefined;
      DETAIL_PICTURE?: FileInput | undefined;
      ENTITY: string;
      NAME: string;
      PICTURE?: FileInput | undefined;
      SECTION?: NumberInput | undefined;
      SORT?: NumberInput | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.section.delete': {
    params: {
      ENTITY: string;
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_SECTION_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.section.get': {
    params: {
      ENTITY: string;
      FILTER?: EntitySectionGetFilter | undefined;
      SORT?: EntitySectionGetSort | undefined;
      start?: NumberInput | undefined;
    };
    result: EntitySectionGetResult[];
    errors: 'ERROR_ARGUMENT' | 'ERROR_ENTITY_NOT_FOUND' | SystemErrorCode;
  };
  'entity.section.update': {
    params: {
      [field: `UF_${string}`]: unknown;
      ACTIVE?: YesNo | undefined;
      CODE?: string | undefined;
      DESCRIPTION?: string | undefined;
      DETAIL_PICTURE?: FileInput | undefined;
      ENTITY: string;
      ID: NumberInput;
      NAME?: string | undefined;
      PICTURE?: FileInput | undefined;
      SECTION?: NumberInput | undefined;
      SORT?: NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_NOT_FOUND'
      | 'ERROR_SECTION_NOT_FOUND'
      | SystemErrorCode;
  };
  'entity.update': {
    params: {
      ACCESS?:
        | {
            [field: string]: unknown;
          }
        | undefined;
      ENTITY: string;
      ENTITY_NEW?: string | undefined;
      NAME?: string | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_ARGUMENT'
      | 'ERROR_CORE'
      | 'ERROR_ENTITY_ALREADY_EXISTS'
      | 'ERROR_ENTITY_NOT_FOUND'
      | SystemErrorCode;
  };
}
export interface EntityGetEntity {
  ENTITY?: string | undefined;
  IBLOCK_TYPE_ID?: string | undefined;
  ID?: string | undefined;
  NAME?: string | undefined;
}
export interface EntityGetResult {
  ENTITY: EntityGetEntity[] | string;
  IBLOCK_TYPE_ID: string;
  ID: string;
  NAME: string;
  object?: EntityGetEntity | undefined;
}
export interface EntityItemAddAndUpdatePropertyValues {
  [field: string]: unknown;
  test?: NumberInput | undefined;
  test1?: NumberInput | undefined;
}
export type EntityItemGetFilter = Filter<{
  ACTIVE?: YesNo | undefined;
  CODE?: string | null | undefined;
  CREATED_BY?: NumberInput | undefined;
  DATE_ACTIVE_FROM?: string | undefined;
  DATE_ACTIVE_TO?: string | undefined;
  DATE_CREATE?: string | undefined;
  DETAIL_PICTURE?: string | null | undefined;
  DETAIL_TEXT?: string | null | undefined;
  ENTITY?: string | undefined;
  ID?: NumberInput | undefined;
  MODIFIED_BY?: NumberInput | undefined;
  NAME?: string | undefined;
  PREVIEW_PICTURE?: string | null | undefined;
  PREVIEW_TEXT?: string | null | undefined;
  PROPERTY_VALUES?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SECTION?: NumberInput | null | undefined;
  SORT?: NumberInput | undefined;
  TIMESTAMP_X?: string | undefined;
}>;
export interface EntityItemGetSort {
  ACTIVE?: string | undefined;
  CODE?: string | undefined;
  CREATED_BY?: string | undefined;
  DATE_ACTIVE_FROM?: string | undefined;
  DATE_ACTIVE_TO?: string | undefined;
  DATE_CREATE?: string | undefined;
  DETAIL_PICTURE?: string | undefined;
  DETAIL_TEXT?: string | undefined;
  ENTITY?: string | undefined;
  ID?: string | undefined;
  MODIFIED_BY?: string | undefined;
  NAME?: string | undefined;
  PREVIEW_PICTURE?: string | undefined;
  PREVIEW_TEXT?: string | undefined;
  PROPERTY_VALUES?: string | undefined;
  SECTION?: string | undefined;
  SORT?: string | undefined;
  TIMESTAMP_X?: string | undefined;
}
export interface EntityItemGetResult {
  ACTIVE: YesNo;
  CODE: string | null;
  CREATED_BY: number | NumericString;
  DATE_ACTIVE_FROM: string;
  DATE_ACTIVE_TO: string;
  DATE_CREATE: string;
  DETAIL_PICTURE: string | null;
  DETAIL_TEXT: string | null;
  ENTITY: string;
  ID: number | NumericString;
  MODIFIED_BY: number | NumericString;
  NAME: string;
  PREVIEW_PICTURE: string | null;
  PREVIEW_TEXT: string | null;
  PROPERTY_VALUES?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SECTION: number | null | NumericString;
  SORT: number | NumericString;
  TIMESTAMP_X: string;
}
export interface Property {
  NAME?: string | undefined;
  PROPERTY?: string | undefined;
  SORT?: number | undefined;
  TYPE?: string | undefined;
}
export interface EntityItemPropertyGetResult {
  NAME: string;
  PROPERTY: Property[] | string;
  SORT: string;
  TYPE: string;
  object?: Property | undefined;
}
export interface EntityRightsResult {
  AU?: string | undefined;
  U1?: string | undefined;
  U577?: string | undefined;
  null?: unknown | undefined;
  object?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export type EntitySectionGetFilter = Filter<{
  ACTIVE?: YesNo | undefined;
  CODE?: string | undefined;
  CREATED_BY?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DEPTH_LEVEL?: NumberInput | undefined;
  DESCRIPTION?: string | undefined;
  DETAIL_PICTURE?: string | undefined;
  ENTITY?: string | undefined;
  ID?: NumberInput | undefined;
  LEFT_MARGIN?: NumberInput | undefined;
  MODIFIED_BY?: NumberInput | undefined;
  NAME?: string | undefined;
  PICTURE?: string | undefined;
  RIGHT_MARGIN?: NumberInput | undefined;
  SECTION?: NumberInput | undefined;
  SORT?: NumberInput | undefined;
  TIMESTAMP_X?: string | undefined;
}>;
export interface EntitySectionGetSort {
  ACTIVE?: string | undefined;
  CODE?: string | undefined;
  CREATED_BY?: string | undefined;
  DATE_CREATE?: string | undefined;
  DEPTH_LEVEL?: string | undefined;
  DESCRIPTION?: string | undefined;
  DETAIL_PICTURE?: string | undefined;
  ENTITY?: string | undefined;
  ID?: string | undefined;
  LEFT_MARGIN?: string | undefined;
  MODIFIED_BY?: string | undefined;
  NAME?: string | undefined;
  PICTURE?: string | undefined;
  RIGHT_MARGIN?: string | undefined;
  SECTION?: string | undefined;
  SORT?: string | undefined;
  TIMESTAMP_X?: string | undefined;
}
export interface EntitySectionGetResult {
  ACTIVE: YesNo;
  CODE: string | null;
  CREATED_BY: number | NumericString;
  DATE_CREATE: string;
  DEPTH_LEVEL: number | NumericString;
  DESCRIPTION: string | null;
  DETAIL_PICTURE: string | null;
  ENTITY: string;
  ID: number | NumericString;
  LEFT_MARGIN: number | NumericString;
  MODIFIED_BY: number | NumericString;
  NAME: string;
  PICTURE: string | null;
  RIGHT_MARGIN: number | NumericString;
  SECTION: number | null | string | NumericString;
  SORT: number | NumericString;
  TIMESTAMP_X: string;
}
