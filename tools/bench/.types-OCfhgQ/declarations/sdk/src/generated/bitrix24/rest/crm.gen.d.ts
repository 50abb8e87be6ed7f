import type {
  BooleanInput,
  FileInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
  YesNo,
} from './values.gen.ts';
/** Methods of the scope `crm`. */
export interface Crm {
  /** @deprecated Use `crm.activity.todo.add`. */
  'crm.activity.add': {
    params: {
      fields: CrmActivityAddFields;
    };
    result: number;
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.add';
  };
  'crm.activity.badge.add': {
    params: {
      code: string;
      title:
        | string
        | readonly unknown[]
        | {
            [field: string]: unknown;
          };
      type: string;
      value:
        | string
        | readonly unknown[]
        | {
            [field: string]: unknown;
          };
    };
    result: {
      badge: CrmActivityBadge;
    } | null;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | 'REQUIRED_ARG_MISSING' | SystemErrorCode;
  };
  'crm.activity.badge.delete': {
    params: {
      code: string;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.badge.get': {
    params: {
      code: string;
    };
    result: {
      badge: CrmActivityBadge;
    } | null;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.badge.list': {
    params: Readonly<Record<string, never>>;
    result: {
      badges: CrmActivityBadge[];
    };
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.binding.add': {
    params: {
      activityId: NumberInput;
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: boolean;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'ACTIVITY_IS_ALREADY_BOUND'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.binding.delete': {
    params: {
      activityId: NumberInput;
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: boolean;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'BINDING_NOT_FOUND'
      | 'LAST_BINDING_CANNOT_BE_DELETED'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.binding.list': {
    params: {
      activityId: NumberInput;
    };
    result: {
      entityId: number;
      entityTypeId: number;
    }[];
    errors: '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.binding.move': {
    params: {
      activityId: NumberInput;
      sourceEntityId: NumberInput;
      sourceEntityTypeId: NumberInput;
      targetEntityId: NumberInput;
      targetEntityTypeId: NumberInput;
    };
    result: boolean;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'ACTIVITY_IS_ALREADY_BOUND'
      | 'BINDING_NOT_FOUND'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | 'SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR'
      | 'SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR'
      | SystemErrorCode;
  };
  'crm.activity.call.getTranscript': {
    params: {
      activityId: NumberInput;
    };
    result: {
      transcription: string;
    } | null;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.communication.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmActivityCommunicationFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.activity.configurable.add': {
    params: {
      fields: CrmActivityConfigurableFields;
      layout: LayoutDto;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
    };
    result: {
      activity: {
        id: number;
      };
    } | null;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'ENUM_FIELD'
      | 'ERROR_EMPTY_LAYOUT'
      | 'ERROR_WRONG_APPLICATION'
      | 'ERROR_WRONG_CONTEXT'
      | 'FIELD_IS_REDUNDANT'
      | 'FIELD_IS_REQUIRED'
      | 'INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE'
      | 'KEY_CONTAIN_WRONG_SYMBOLS'
      | 'NOT_FOUND'
      | 'TOO_MANY_ITEMS'
      | 'WRONG_FIELD_VALUE'
      | 'WRONG_LANG'
      | SystemErrorCode;
  };
  'crm.activity.configurable.get': {
    params: {
      id: NumberInput;
    };
    result: {
      activity: CrmActivityConfigurableGetActivity;
    };
    errors: 'ACCESS_DENIED' | 'ERROR_WRONG_CONTEXT' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.configurable.update': {
    params: {
      fields: CrmActivityConfigurableFields;
      id: NumberInput;
      layout: LayoutDto;
    };
    result: {
      activity: {
        id: number;
      };
    } | null;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'ENUM_FIELD'
      | 'ERROR_EMPTY_LAYOUT'
      | 'ERROR_WRONG_APPLICATION'
      | 'ERROR_WRONG_CONTEXT'
      | 'FIELD_IS_REDUNDANT'
      | 'FIELD_IS_REQUIRED'
      | 'INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE'
      | 'KEY_CONTAIN_WRONG_SYMBOLS'
      | 'NOT_FOUND'
      | 'TOO_MANY_ITEMS'
      | 'WRONG_FIELD_VALUE'
      | 'WRONG_LANG'
      | SystemErrorCode;
  };
  'crm.activity.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.activity.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmActivityFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.activity.get': {
    params: {
      id: NumberInput;
    };
    result: CrmActivityGetResult;
    errors: SystemErrorCode;
  };
  'crm.activity.layout.blocks.delete': {
    params: {
      activityId: NumberInput;
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: {
      success: boolean;
    } | null;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_WRONG_CONTEXT'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.layout.blocks.get': {
    params: {
      activityId: NumberInput;
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: {
      layout: {
        blocks: CrmActivityLayoutBlocksGetBlocks;
      };
    };
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_WRONG_CONTEXT'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.layout.blocks.set': {
    params: {
      activityId: NumberInput;
      entityId: NumberInput;
      entityTypeId: NumberInput;
      layout: {
        blocks: {
          [field: string]: CrmActivityAndTimelineLayoutBlocksSetBlocksValue | undefined;
        };
      };
    };
    result: {
      success: boolean;
    };
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_WRONG_CONTEXT'
      | 'FIELD_IS_REQUIRED'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | 'UNSUITABLE_ACTIVITY_TYPE_ERROR'
      | SystemErrorCode;
  };
  'crm.activity.list': {
    params: {
      filter?: CrmActivityListFilter | undefined;
      order?: CrmActivityListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmActivityListResult[];
    errors: SystemErrorCode;
  };
  'crm.activity.todo.add': {
    params: {
      colorId?: string | NumberInput | undefined;
      deadline: string;
      description?: string | undefined;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
      parentActivityId?: NumberInput | undefined;
      pingOffsets?: readonly NumberInput[] | undefined;
      responsibleId?: NumberInput | undefined;
      title?: string | undefined;
    };
    result: {
      id: number;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | 'WRONG_DATETIME_FORMAT'
      | SystemErrorCode;
  };
  'crm.activity.todo.update': {
    params: {
      colorId?: string | NumberInput | undefined;
      deadline: string;
      description?: string | undefined;
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
      parentActivityId?: NumberInput | undefined;
      pingOffsets?: readonly NumberInput[] | undefined;
      responsibleId?: NumberInput | undefined;
      title?: string | undefined;
    };
    result: {
      id: number;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_UPDATE_COMPLETED_TODO'
      | 'ERROR_PARENT_ACTIVITY_RESTRICT'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | 'WRONG_DATETIME_FORMAT'
      | SystemErrorCode;
  };
  'crm.activity.todo.updateColor': {
    params: {
      colorId: string | NumberInput;
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
    };
    result: {
      id: number;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_UPDATE_COLOR_COMPLETED_TODO'
      | 'CAN_NOT_UPDATE_WRONG_COLOR_TODO'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.todo.updateDeadline': {
    params: {
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
      value: string;
    };
    result: {
      id: number;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_UPDATE_COMPLETED_TODO'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | 'WRONG_DATETIME_FORMAT'
      | SystemErrorCode;
  };
  'crm.activity.todo.updateDescription': {
    params: {
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
      value: string;
    };
    result: {
      id: number;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_UPDATE_COMPLETED_TODO'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.todo.updateResponsibleUser': {
    params: {
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
      responsibleId: NumberInput;
    };
    result: {
      id: number;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO'
      | 'INVALID_ARG_VALUE'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.activity.type.add': {
    params: {
      fields: CrmActivityTypeAddFields;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'INVALID_ARG_VALUE' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.type.delete': {
    params: {
      TYPE_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'INVALID_ARG_VALUE' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.activity.type.list': {
    params: Readonly<Record<string, never>>;
    result: CrmActivityTypeListResult[];
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `crm.activity.todo.update`. */
  'crm.activity.update': {
    params: {
      fields: CrmActivityUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.update';
  };
  'crm.address.add': {
    params: {
      fields: CrmAddressAddAndUpdateFields;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.address.delete': {
    params: {
      fields: CrmAddressDeleteFields;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.address.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.address.list': {
    params: {
      filter?: CrmAddressListFilter | undefined;
      limit?: NumberInput | undefined;
      order?: CrmAddressListOrder | undefined;
      select?:
        | readonly (
            | 'TYPE_ID'
            | 'ENTITY_TYPE_ID'
            | 'ENTITY_ID'
            | 'ADDRESS_1'
            | 'ADDRESS_2'
            | 'CITY'
            | 'POSTAL_CODE'
            | 'REGION'
            | 'PROVINCE'
            | 'COUNTRY'
            | 'COUNTRY_CODE'
            | 'LOC_ADDR_ID'
            | 'ANCHOR_TYPE_ID'
            | 'ANCHOR_ID'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmAddressListResult[];
    errors: '0' | SystemErrorCode;
  };
  'crm.address.update': {
    params: {
      fields: CrmAddressAddAndUpdateFields;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.automatedsolution.add': {
    params: {
      fields: CrmAutomatedsolutionAddFields;
    };
    result: CrmAutomatedsolutionResult;
    errors: 'ACCESS_DENIED' | 'BX_EMPTY_REQUIRED' | 'LIMIT_EXCEEDED' | SystemErrorCode;
  };
  'crm.automatedsolution.delete': {
    params: {
      id: NumberInput;
    };
    result: null | boolean;
    errors: 'ACCESS_DENIED' | 'HAS_BOUND_TYPES' | SystemErrorCode;
  };
  'crm.automatedsolution.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAutomatedsolutionFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.automatedsolution.get': {
    params: {
      id: NumberInput;
    };
    result: CrmAutomatedsolutionResult;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.automatedsolution.list': {
    params: {
      filter?: CrmAutomatedsolutionListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmAutomatedsolutionListResult;
    errors: 'ACCESS_DENIED' | 'INVALID_ARG_VALUE' | SystemErrorCode;
  };
  'crm.automatedsolution.update': {
    params: {
      fields: CrmAutomatedsolutionUpdateFields;
      id: NumberInput;
    };
    result: CrmAutomatedsolutionResult;
    errors: 'ACCESS_DENIED' | 'BX_EMPTY_REQUIRED' | SystemErrorCode;
  };
  'crm.automation.trigger': {
    params: {
      code?: string | undefined;
      target: string;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.automation.trigger.add': {
    params: {
      CODE: string;
      NAME: string;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.automation.trigger.delete': {
    params: {
      CODE: string;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.automation.trigger.execute': {
    params: {
      CODE: string;
      OWNER_ID: NumberInput;
      OWNER_TYPE_ID: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.automation.trigger.list': {
    params: Readonly<Record<string, never>>;
    result: {
      CODE: string;
      NAME: string;
    }[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.calllist.add': {
    params: {
      ENTITIES: readonly NumberInput[];
      ENTITY_TYPE: 'CONTACT' | 'COMPANY' | (string & {});
      WEBFORM_ID?: NumberInput | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_ERROR'
      | 'ENTITIES_ERROR'
      | 'ENTITY_ERROR'
      | 'ENTITY_TYPE_ERROR'
      | 'ERROR_ARGUMENT'
      | 'WEBFORM_ERROR'
      | SystemErrorCode;
  };
  'crm.calllist.get': {
    params: {
      ID: NumberInput;
    };
    result: CrmCalllistGetResult;
    errors: 'ERROR_ARGUMENT' | 'LIST_ID_ERROR' | SystemErrorCode;
  };
  'crm.calllist.items.get': {
    params: {
      FILTER?: CrmCalllistItemsGetFilter | undefined;
      LIST_ID: NumberInput;
    };
    result: {
      ENTITY_TYPE: number;
      ID: number;
      STATUS: string;
    }[];
    errors: 'ACCESS_ERROR' | 'ERROR_ARGUMENT' | 'LIST_ID_ERROR' | 'STATUS_ERROR' | SystemErrorCode;
  };
  'crm.calllist.list': {
    params: {
      FILTER?: CrmCalllistListFilter | undefined;
      ORDER?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      SELECT?: readonly string[] | undefined;
    };
    result: CrmCalllistListResult[];
    errors: '100' | SystemErrorCode;
  };
  'crm.calllist.statuslist': {
    params: Readonly<Record<string, never>>;
    result: CrmCalllistStatuslistResult[];
    errors: SystemErrorCode;
  };
  'crm.calllist.update': {
    params: {
      ENTITIES: readonly NumberInput[];
      ENTITY_TYPE: 'CONTACT' | 'COMPANY' | (string & {});
      LIST_ID: NumberInput;
      WEBFORM_ID?: NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_ERROR'
      | 'ENTITIES_ERROR'
      | 'ENTITY_TYPE_ERROR'
      | 'ERROR_ARGUMENT'
      | 'LIST_ID_ERROR'
      | 'WEBFORM_ERROR'
      | SystemErrorCode;
  };
  /** @deprecated Use `catalog.catalog.getFields`. */
  'crm.catalog.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmCatalogFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'catalog.catalog.getFields';
  };
  /** @deprecated Use `catalog.catalog.get`. */
  'crm.catalog.get': {
    params: {
      id: NumberInput | string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.catalog.get';
  };
  /** @deprecated Use `catalog.catalog.list`. */
  'crm.catalog.list': {
    params: {
      [field: string]: unknown;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.catalog.list';
  };
  'crm.category.add': {
    params: {
      entityTypeId: NumberInput;
      fields: CrmCategoryAddFields;
    };
    result: {
      category: CrmCategoryAddCategory;
    };
    errors:
      | '0'
      | 'ACCESS_DENIED'
      | 'ADDING_DISABLED'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.category.delete': {
    params: {
      entityTypeId: NumberInput;
      id: NumberInput;
    };
    result: null;
    errors:
      | '0'
      | 'ACCESS_DENIED'
      | 'BX_ERROR'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'NOT_FOUND'
      | 'REMOVING_DISABLED'
      | SystemErrorCode;
  };
  'crm.category.fields': {
    params: {
      entityTypeId: NumberInput;
    };
    result: {
      fields: CrmCategoryFields;
    };
    errors: 'ENTITY_TYPE_NOT_SUPPORTED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.category.get': {
    params: {
      entityTypeId: NumberInput;
      id: NumberInput;
    };
    result: {
      category: CrmCategoryGetCategory;
    };
    errors: 'ACCESS_DENIED' | 'ENTITY_TYPE_NOT_SUPPORTED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.category.list': {
    params: {
      entityTypeId: NumberInput;
    };
    result: {
      categories: CrmCategoryListCategories[];
    };
    errors: 'ENTITY_TYPE_NOT_SUPPORTED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.category.update': {
    params: {
      entityTypeId: NumberInput;
      fields: CrmCategoryUpdateFields;
      id: NumberInput;
    };
    result: {
      category: CrmCategoryUpdateCategory;
    };
    errors: 'ACCESS_DENIED' | 'ENTITY_TYPE_NOT_SUPPORTED' | 'NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.add`. */
  'crm.company.add': {
    params: {
      fields: CrmCompanyAddFields;
      params?: CrmCompanyAddParams | undefined;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.add';
  };
  'crm.company.contact.add': {
    params: {
      fields: CrmAnyContactFields;
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.company.contact.delete': {
    params: {
      fields: {
        CONTACT_ID: NumberInput;
      };
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.company.contact.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAnyFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.company.contact.items.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.company.contact.items.get': {
    params: {
      id: NumberInput;
    };
    result: CrmAnyContactItemsGetResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.company.contact.items.set': {
    params: {
      id: NumberInput;
      items: readonly CrmAnyContactFields[];
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.delete`. */
  'crm.company.delete': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.delete';
  };
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. */
  'crm.company.details.configuration.forceCommonScopeForAll': {
    params: Readonly<Record<string, never>>;
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.forceCommonScopeForAll';
  };
  /** @deprecated Use `crm.item.details.configuration.get`. */
  'crm.company.details.configuration.get': {
    params: {
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: CrmCompanyDetailsConfigurationGetResult[] | null;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.get';
  };
  /** @deprecated Use `crm.item.details.configuration.reset`. */
  'crm.company.details.configuration.reset': {
    params: {
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.reset';
  };
  /** @deprecated Use `crm.item.details.configuration.set`. */
  'crm.company.details.configuration.set': {
    params: {
      data: readonly CrmCompanyDetailsConfigurationSetData[];
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.set';
  };
  /** @deprecated Use `crm.item.fields`. */
  'crm.company.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmCompanyFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.fields';
  };
  /** @deprecated Use `crm.item.get`. */
  'crm.company.get': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: CrmCompanyGetResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.get';
  };
  /** @deprecated Use `crm.item.list`. */
  'crm.company.list': {
    params: {
      filter?: CrmCompanyListFilter | undefined;
      FILTER?: CrmCompanyListFilter | undefined;
      order?: CrmCompanyListOrder | undefined;
      ORDER?: CrmCompanyListOrder | undefined;
      select?: readonly string[] | undefined;
      SELECT?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmCompanyListResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.list';
  };
  /** @deprecated Use `crm.item.update`. */
  'crm.company.update': {
    params: {
      params?: CrmCompanyUpdateParams | undefined;
      PARAMS?: CrmCompanyUpdateParams | undefined;
    } & (
      | {
          fields: CrmCompanyUpdateFields;
          FIELDS?: never;
        }
      | {
          fields?: never;
          FIELDS: CrmCompanyUpdateFields;
        }
    ) &
      (
        | {
            id: NumberInput;
            ID?: never;
          }
        | {
            id?: never;
            ID: NumberInput;
          }
      );
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.update';
  };
  'crm.company.userfield.add': {
    params: {
      fields: CrmCompanyUserfieldAddFields;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.company.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.company.userfield.get': {
    params: {
      id: NumberInput;
    };
    result: CrmCompanyUserfieldGetResult;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.company.userfield.list': {
    params: {
      filter?: CrmAnyUserfieldListFilter | undefined;
      order?: CrmAnyUserfieldListOrder | undefined;
    };
    result: CrmAnyUserfieldListResult[];
    errors: '400' | SystemErrorCode;
  };
  'crm.company.userfield.update': {
    params: {
      fields: CrmAnyUserfieldUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.add`. */
  'crm.contact.add': {
    params: {
      fields?: CrmContactAddFields | undefined;
      FIELDS?: CrmContactAddFields | undefined;
      params?: CrmContactAddParams | undefined;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.add';
  };
  'crm.contact.company.add': {
    params: {
      fields: CrmContactCompanyParamsFields;
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.contact.company.delete': {
    params: {
      fields: {
        COMPANY_ID: NumberInput;
      };
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.contact.company.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAnyFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.contact.company.items.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.contact.company.items.get': {
    params: {
      id: NumberInput;
    };
    result: CrmContactCompanyItemsGetResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.contact.company.items.set': {
    params: {
      id: NumberInput;
      items: readonly CrmContactCompanyParamsFields[];
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.delete`. */
  'crm.contact.delete': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.delete';
  };
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. */
  'crm.contact.details.configuration.forceCommonScopeForAll': {
    params: Readonly<Record<string, never>>;
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.forceCommonScopeForAll';
  };
  /** @deprecated Use `crm.item.details.configuration.get`. */
  'crm.contact.details.configuration.get': {
    params: {
      scope?: string | undefined;
      userId?: NumberInput | undefined;
    };
    result: CrmContactDetailsConfigurationGetResult[] | null;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.get';
  };
  /** @deprecated Use `crm.item.details.configuration.reset`. */
  'crm.contact.details.configuration.reset': {
    params: {
      scope?: string | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.reset';
  };
  /** @deprecated Use `crm.item.details.configuration.set`. */
  'crm.contact.details.configuration.set': {
    params: {
      data: readonly Section[];
      scope?: string | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.set';
  };
  /** @deprecated Use `crm.item.fields`. */
  'crm.contact.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmContactFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.fields';
  };
  /** @deprecated Use `crm.item.get`. */
  'crm.contact.get': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: CrmContactGetResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.get';
  };
  /** @deprecated Use `crm.item.list`. */
  'crm.contact.list': {
    params: {
      filter?: CrmContactListFilter | undefined;
      FILTER?: CrmContactListFilter | undefined;
      order?: CrmContactListOrder | undefined;
      ORDER?: CrmContactListOrder | undefined;
      select?: readonly string[] | undefined;
      SELECT?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmContactListResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.list';
  };
  /** @deprecated Use `crm.item.update`. */
  'crm.contact.update': {
    params: {
      params?: CrmContactAndDealUpdateParams | undefined;
      PARAMS?: CrmContactAndDealUpdateParams | undefined;
    } & (
      | {
          fields: CrmContactUpdateFields;
          FIELDS?: never;
        }
      | {
          fields?: never;
          FIELDS: CrmContactUpdateFields;
        }
    ) &
      (
        | {
            id: NumberInput;
            ID?: never;
          }
        | {
            id?: never;
            ID: NumberInput;
          }
      );
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.update';
  };
  'crm.contact.userfield.add': {
    params: {
      fields: CrmContactAndDealUserfieldAddFields;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'crm.contact.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.contact.userfield.get': {
    params: {
      id: NumberInput;
    };
    result: CrmContactUserfieldGetResult;
    errors: 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.contact.userfield.list': {
    params: {
      filter?: CrmAnyUserfieldListFilter | undefined;
      order?: CrmAnyUserfieldListOrder | undefined;
    };
    result: CrmContactUserfieldListResult[];
    errors: SystemErrorCode;
  };
  'crm.contact.userfield.update': {
    params: {
      fields: CrmContactUserfieldUpdateFields;
      id?: NumberInput | undefined;
    };
    result: boolean;
    errors: 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.currency.add': {
    params: {
      fields: CrmCurrencyAddFields;
    };
    result: string;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.currency.base.get': {
    params: Readonly<Record<string, never>>;
    result: string;
    errors: SystemErrorCode;
  };
  'crm.currency.base.set': {
    params: {
      id?: string | NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.currency.delete': {
    params: {
      id: string | NumberInput;
    };
    result:
      | {
          [field: string]: unknown;
        }
      | boolean;
    errors: 'ERROR_CODE' | SystemErrorCode;
  };
  'crm.currency.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAnyFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.currency.get': {
    params: {
      id?: string | NumberInput | undefined;
    };
    result: CrmCurrencyGetResult;
    errors: SystemErrorCode;
  };
  'crm.currency.list': {
    params: {
      order?: CrmCurrencyListOrder | undefined;
    };
    result: CrmCurrencyListResult[];
    errors: SystemErrorCode;
  };
  'crm.currency.localizations.delete': {
    params: {
      id: string | NumberInput;
      lids: readonly (NumberInput | string)[];
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.currency.localizations.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAnyFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.currency.localizations.get': {
    params: {
      id?: string | NumberInput | undefined;
    };
    result: {
      [field: string]: CrmCurrencyAnyGetValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.currency.localizations.set': {
    params: {
      id: string | NumberInput;
      localizations: {
        [field: string]: CrmCurrencyLocalizationsSetLocalizationsValue | undefined;
      };
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.currency.update': {
    params: {
      ID?: string | NumberInput | undefined;
      fields?: CrmCurrencyUpdateFields | undefined;
    };
    result: boolean;
    errors: 'ERROR_CODE' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.add`. */
  'crm.deal.add': {
    params: {
      fields?: CrmDealAddFields | undefined;
      FIELDS?: CrmDealAddFields | undefined;
      params?:
        | {
            REGISTER_SONET_EVENT?: BooleanInput | undefined;
          }
        | undefined;
      PARAMS?:
        | {
            REGISTER_SONET_EVENT?: BooleanInput | undefined;
          }
        | undefined;
    };
    result: number;
    errors: SystemErrorCode;
    deprecated: 'crm.item.add';
  };
  'crm.deal.contact.add': {
    params: {
      fields: CrmAnyContactFields;
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.deal.contact.delete': {
    params: {
      fields: {
        CONTACT_ID: NumberInput;
      };
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.deal.contact.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAnyFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.deal.contact.items.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.deal.contact.items.get': {
    params: {
      id: NumberInput;
    };
    result: CrmAnyContactItemsGetResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.deal.contact.items.set': {
    params: {
      id: NumberInput;
      items: readonly CrmAnyContactFields[];
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_CORE' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.delete`. */
  'crm.deal.delete': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.delete';
  };
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. */
  'crm.deal.details.configuration.forceCommonScopeForAll': {
    params: {
      extras?:
        | {
            dealCategoryId?: NumberInput | undefined;
          }
        | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.forceCommonScopeForAll';
  };
  /** @deprecated Use `crm.item.details.configuration.get`. */
  'crm.deal.details.configuration.get': {
    params: {
      extras?:
        | {
            dealCategoryId?: NumberInput | undefined;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: CrmDealDetailsConfigurationGetResult[] | null;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.get';
  };
  /** @deprecated Use `crm.item.details.configuration.reset`. */
  'crm.deal.details.configuration.reset': {
    params: {
      extras?:
        | {
            dealCategoryId?: NumberInput | undefined;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.reset';
  };
  /** @deprecated Use `crm.item.details.configuration.set`. */
  'crm.deal.details.configuration.set': {
    params: {
      data: readonly CrmDealAndLeadDetailsConfigurationSetData[];
      extras?:
        | {
            dealCategoryId?: NumberInput | undefined;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.set';
  };
  /** @deprecated Use `crm.item.fields`. */
  'crm.deal.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmDealFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.fields';
  };
  /** @deprecated Use `crm.item.get`. */
  'crm.deal.get': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: CrmDealGetResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.get';
  };
  /** @deprecated Use `crm.item.list`. */
  'crm.deal.list': {
    params: {
      filter?: CrmDealListFilter | undefined;
      FILTER?: CrmDealListFilter | undefined;
      order?: CrmDealListOrder | undefined;
      ORDER?: CrmDealListOrder | undefined;
      select?: readonly string[] | undefined;
      SELECT?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmDealListResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.list';
  };
  /** @deprecated Use `crm.item.productrow.get`. */
  'crm.deal.productrows.get': {
    params: {
      id: NumberInput;
    };
    result: CrmDealProductrowsGetResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.productrow.get';
  };
  /** @deprecated Use `crm.item.productrow.set`. */
  'crm.deal.productrows.set': {
    params: {
      id: NumberInput;
      rows?: readonly CrmDealAndLeadProductrowsSetRows[] | undefined;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.productrow.set';
  };
  'crm.deal.recurring.add': {
    params: {
      fields: CrmDealRecurringAddFields;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'crm.deal.recurring.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.deal.recurring.expose': {
    params: {
      id: NumberInput;
    };
    result: {
      DEAL_ID: number;
    };
    errors: SystemErrorCode;
  };
  'crm.deal.recurring.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmDealRecurringFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.deal.recurring.get': {
    params: {
      id: NumberInput;
    };
    result: CrmDealRecurringGetResult;
    errors: SystemErrorCode;
  };
  'crm.deal.recurring.list': {
    params: {
      filter?: CrmDealRecurringListFilter | undefined;
      order?: CrmDealRecurringListOrder | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmDealRecurringListResult[];
    errors: SystemErrorCode;
  };
  'crm.deal.recurring.update': {
    params: {
      fields?: CrmDealRecurringUpdateFields | undefined;
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  /** @deprecated Use `crm.item.update`. */
  'crm.deal.update': {
    params: {
      fields?: CrmDealUpdateFields | undefined;
      FIELDS?: CrmDealUpdateFields | undefined;
      params?: CrmContactAndDealUpdateParams | undefined;
      PARAMS?: CrmContactAndDealUpdateParams | undefined;
    } & (
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        }
    );
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.update';
  };
  'crm.deal.userfield.add': {
    params: {
      fields: CrmContactAndDealUserfieldAddFields;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.deal.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.deal.userfield.get': {
    params: {
      id: NumberInput;
    };
    result: CrmDealAndQuoteUserfieldGetResult;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.deal.userfield.list': {
    params: {
      filter?: CrmAnyUserfieldListFilter | undefined;
      order?: CrmAnyUserfieldListOrder | undefined;
    };
    result: CrmAnyUserfieldListResult[];
    errors: '400' | SystemErrorCode;
  };
  'crm.deal.userfield.update': {
    params: {
      fields: CrmAnyUserfieldUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `crm.category.add`. */
  'crm.dealcategory.add': {
    params: {
      fields?: CrmDealcategoryAddFields | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.add';
  };
  /** @deprecated Use `crm.category.get`. */
  'crm.dealcategory.default.get': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.get';
  };
  /** @deprecated Use `crm.category.*`. */
  'crm.dealcategory.default.set': {
    params: {
      name?: string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.*';
  };
  /** @deprecated Use `crm.category.delete`. */
  'crm.dealcategory.delete': {
    params: {
      id?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.delete';
  };
  /** @deprecated Use `crm.category.fields`. */
  'crm.dealcategory.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmDealcategoryFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'crm.category.fields';
  };
  /** @deprecated Use `crm.category.get`. */
  'crm.dealcategory.get': {
    params: {
      id?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.get';
  };
  /** @deprecated Use `crm.category.list`. */
  'crm.dealcategory.list': {
    params: {
      filter?: CrmDealcategoryListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.list';
  };
  /** @deprecated Use `crm.category.list`. */
  'crm.dealcategory.stage.list': {
    params: {
      id?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.list';
  };
  /** @deprecated Use `crm.category.*`. */
  'crm.dealcategory.status': {
    params: {
      id?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.*';
  };
  /** @deprecated Use `crm.category.update`. */
  'crm.dealcategory.update': {
    params: {
      fields?: CrmDealcategoryUpdateFields | undefined;
      id?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.category.update';
  };
  'crm.documentgenerator.document.add': {
    params: {
      entityId: NumberInput;
      entityTypeId: 1 | '1' | 2 | '2' | 3 | '3' | 4 | '4' | 5 | '5' | 7 | '7' | 31 | '31';
      fields?: CrmDocumentgeneratorDocumentAddFields | undefined;
      stampsEnabled?: '1' | '0' | (string & {}) | number | undefined;
      templateId: NumberInput;
      values?: CrmDocumentgeneratorDocumentValues | undefined;
    };
    result: {
      document: CrmDocumentgeneratorDocumentAddDocument;
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | 'DOCGEN_LIMIT_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.document.delete': {
    params: {
      id: NumberInput;
    };
    result: null;
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.document.enablepublicurl': {
    params: {
      id: NumberInput;
      status?: '1' | '0' | (string & {}) | number | undefined;
    };
    result: {
      publicUrl: string | null;
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.document.get': {
    params: {
      id: NumberInput;
    };
    result: {
      document: CrmDocumentgeneratorDocumentGetDocument;
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.document.getfields': {
    params: {
      id: NumberInput;
      values?: CrmDocumentgeneratorDocumentGetfieldsValues | undefined;
    };
    result: {
      documentFields: {
        [field: string]: CrmDocumentgeneratorDocumentGetfieldsDocumentFieldsValue | undefined;
      };
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.document.list': {
    params: {
      filter?: CrmDocumentgeneratorDocumentListFilter | undefined;
      order?: CrmDocumentgeneratorDocumentListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      documents: CrmDocumentgeneratorDocumentListDocuments[];
    };
    errors: '100' | 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.documentgenerator.document.update': {
    params: {
      id: NumberInput;
      stampsEnabled?: '1' | '0' | (string & {}) | number | undefined;
      values?: CrmDocumentgeneratorDocumentValues | undefined;
    };
    result: {
      document: CrmDocumentgeneratorDocumentUpdateDocument;
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.document.upload': {
    params: {
      fields: CrmDocumentgeneratorDocumentUploadFields;
    };
    result: {
      document: CrmDocumentgeneratorDocumentUploadDocument;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.documentgenerator.numerator.add': {
    params: {
      fields: CrmDocumentgeneratorNumeratorAddFields;
    };
    result: {
      numerator: CrmDocumentgeneratorNumeratorAddNumerator;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.documentgenerator.numerator.delete': {
    params: {
      id: NumberInput;
    };
    result: null;
    errors: '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.numerator.get': {
    params: {
      id: NumberInput;
    };
    result: {
      numerator: CrmDocumentgeneratorNumerator;
    };
    errors: '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.numerator.list': {
    params: {
      start?: NumberInput | undefined;
    };
    result: {
      numerators: CrmDocumentgeneratorNumeratorListNumerators[];
    };
    errors: SystemErrorCode;
  };
  'crm.documentgenerator.numerator.update': {
    params: {
      fields: CrmDocumentgeneratorNumeratorUpdateFields;
      id: NumberInput;
    };
    result: CrmDocumentgeneratorNumerator;
    errors: '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.template.add': {
    params: {
      fields: CrmDocumentgeneratorTemplateAddFields;
    };
    result: {
      template: CrmDocumentgeneratorTemplate;
    };
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.documentgenerator.template.delete': {
    params: {
      id: NumberInput;
    };
    result: null;
    errors: '0' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.template.get': {
    params: {
      id: NumberInput;
    };
    result: {
      template: CrmDocumentgeneratorTemplate;
    };
    errors: '0' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.template.getfields': {
    params: {
      entityId?: NumberInput | undefined;
      entityTypeId: NumberInput;
      id: NumberInput;
      values?: CrmDocumentgeneratorTemplateGetfieldsValues | undefined;
    };
    result: {
      templateFields: {
        [field: string]: CrmDocumentgeneratorTemplateGetfieldsTemplateFieldsValue | undefined;
      };
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.template.list': {
    params: {
      filter?: CrmDocumentgeneratorTemplateListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?:
        | readonly (
            | 'id'
            | 'name'
            | 'region'
            | 'download'
            | 'users'
            | 'entityTypeId'
            | 'downloadMachine'
            | 'code'
            | 'active'
            | 'moduleId'
            | 'numeratorId'
            | 'withStamps'
            | 'isDeleted'
            | 'sort'
            | 'createTime'
            | 'updateTime'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmDocumentgeneratorTemplateListResult;
    errors: 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.documentgenerator.template.update': {
    params: {
      fields: CrmDocumentgeneratorTemplateUpdateFields;
      id: NumberInput;
    };
    result: {
      template: CrmDocumentgeneratorTemplate;
    };
    errors: '0' | '100' | 'DOCGEN_ACCESS_ERROR' | SystemErrorCode;
  };
  'crm.duplicate.findbycomm': {
    params: {
      entity_type?: 'LEAD' | 'CONTACT' | 'COMPANY' | undefined;
      type: 'EMAIL' | 'PHONE';
      values: readonly string[];
    };
    result: CrmDuplicateFindbycommResult;
    errors: '400' | '403' | SystemErrorCode;
  };
  'crm.duplicate.volatileType.fields': {
    params: {
      entityTypeId?: 1 | '1' | 3 | '3' | 4 | '4' | undefined;
    };
    result: CrmDuplicateVolatileTypeFieldsResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.duplicate.volatileType.list': {
    params: Readonly<Record<string, never>>;
    result: {
      entityTypeId: number;
      fieldCode: string;
      id: number;
    }[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.duplicate.volatileType.register': {
    params: {
      entityTypeId: 1 | '1' | 3 | '3' | 4 | '4';
      fieldCode: string;
    };
    result: {
      id: number;
    };
    errors: 'ACCESS_DENIED' | 'FIELD_NOT_FOUND' | 'MAX_TYPES_COUNT_EXCEEDED' | SystemErrorCode;
  };
  'crm.duplicate.volatileType.unregister': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'TYPE_IS_NOT_ASSIGNED' | SystemErrorCode;
  };
  'crm.entity.mergeBatch': {
    params: {
      params: CrmEntityMergeBatchParams;
    };
    result: CrmEntityMergeBatchResult;
    errors: '0' | '400' | '403' | SystemErrorCode;
  };
  /** @deprecated Use `crm.activity.todo.*`. */
  'crm.enum.activitydirection': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.*';
  };
  /** @deprecated Use `crm.activity.todo.*`. */
  'crm.enum.activitynotifytype': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.*';
  };
  /** @deprecated Use `crm.activity.todo.*`. */
  'crm.enum.activitypriority': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.*';
  };
  /** @deprecated Use `crm.activity.todo.*`. */
  'crm.enum.activitystatus': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.*';
  };
  /** @deprecated Use `crm.activity.todo.*`. */
  'crm.enum.activitytype': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.*';
  };
  'crm.enum.addresstype': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
  };
  /** @deprecated Use `crm.activity.todo.*`. */
  'crm.enum.contenttype': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.activity.todo.*';
  };
  'crm.enum.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.enum.getorderownertypes': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumGetorderownertypesResult[];
    errors: SystemErrorCode;
  };
  'crm.enum.ownertype': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumOwnertypeResult[];
    errors: SystemErrorCode;
  };
  'crm.enum.settings.mode': {
    params: Readonly<Record<string, never>>;
    result: CrmEnumResult[];
    errors: SystemErrorCode;
  };
  /** @deprecated */
  'crm.invoice.add': {
    params: {
      fields?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.delete': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmInvoiceFieldsResult;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.get': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.getexternallink': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.list': {
    params: {
      filter?: CrmInvoiceListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.add': {
    params: {
      fields?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.delete': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.expose': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmInvoiceRecurringFieldsResult;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.get': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.list': {
    params: {
      filter?: CrmInvoiceRecurringListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.recurring.update': {
    params: {
      fields?: CrmInvoiceRecurringUpdateFields | undefined;
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.status.add': {
    params: {
      fields: {
        [field: string]: unknown;
      };
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.status.delete': {
    params: {
      id: NumberInput;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.status.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmInvoiceStatusFieldsResult;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.status.get': {
    params: {
      id: NumberInput;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.status.list': {
    params: {
      filter?: CrmInvoiceStatusListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.status.update': {
    params: {
      fields: {
        [field: string]: unknown;
      };
      id: NumberInput;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.update': {
    params: {
      fields?: CrmInvoiceUpdateFields | undefined;
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.userfield.add': {
    params: {
      LIST?: unknown | undefined;
      fields?: unknown | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.userfield.delete': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.userfield.get': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.userfield.list': {
    params: {
      filter?: CrmInvoiceUserfieldListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.invoice.userfield.update': {
    params: {
      LIST?: unknown | undefined;
      fields?: CrmInvoiceUserfieldUpdateFields | undefined;
      id?: string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  'crm.item.add': {
    params: {
      entityTypeId: NumberInput;
      fields:
        | CrmItemAddAndUpdateFieldsWithCompanyTitle
        | CrmItemParamsFieldsWithAdditionalInfo
        | CrmItemAddAndUpdateFieldsWithCompanyIds
        | CrmItemAddAndUpdateFieldsWithBankingDetails
        | CrmItemParamsFieldsWithActualDate
        | CrmItemParamsFieldsWithCommentsAndXmlId
        | CrmItemParamsFieldsWithCategoryIdAndMycompanyId;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: {
      item: Item;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CREATE_DYNAMIC_ITEM_RESTRICTED'
      | 'CRM_FIELD_ERROR_VALUE_NOT_VALID'
      | 'NOT_FOUND'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  'crm.item.batchImport': {
    params: {
      data: readonly (
        | CrmItemDataWithCompanyTitle
        | CrmItemParamsFieldsWithAdditionalInfo
        | CrmItemDataWithCompanyIds
        | CrmItemDataWithBankingDetails
        | CrmItemParamsFieldsWithActualDate
        | CrmItemParamsFieldsWithCommentsAndXmlId
        | CrmItemParamsFieldsWithCategoryIdAndMycompanyId
      )[];
      entityTypeId: NumberInput;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: CrmItemBatchImportResult;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CREATE_DYNAMIC_ITEM_RESTRICTED'
      | 'CRM_FIELD_ERROR_VALUE_NOT_VALID'
      | 'INVALID_CREDENTIALS'
      | 'MAX_IMPORT_BATCH_SIZE_EXCEEDED'
      | 'NOT_FOUND'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  'crm.item.delete': {
    params: {
      entityTypeId: NumberInput;
      id: NumberInput;
    };
    result: unknown[];
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.item.delivery.get': {
    params: {
      id: NumberInput;
    };
    result: CrmItemDeliveryResult;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.delivery.list': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
      filter?: CrmItemDeliveryAndPaymentListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: CrmItemDeliveryResult[];
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.details.configuration.forceCommonScopeForAll': {
    params: {
      entityTypeId: NumberInput;
      extras?: CrmItemDetailsConfigurationExtras | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.item.details.configuration.get': {
    params: {
      entityTypeId: NumberInput;
      extras?: CrmItemDetailsConfigurationGetExtras | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: CrmItemDetailsConfigurationGetResult[] | null;
    errors: SystemErrorCode;
  };
  'crm.item.details.configuration.reset': {
    params: {
      entityTypeId: NumberInput;
      extras?: CrmItemDetailsConfigurationExtras | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.item.details.configuration.set': {
    params: {
      data: readonly Section[];
      entityTypeId: NumberInput;
      extras?:
        | {
            [field: string]: unknown;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.item.fields': {
    params: {
      entityTypeId: NumberInput;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: {
      fields: CrmItemFields;
    };
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.item.get': {
    params: {
      entityTypeId: NumberInput;
      id: NumberInput;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: {
      item: CrmItemGetItem;
    };
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.item.import': {
    params: {
      entityTypeId: NumberInput;
      fields:
        | CrmItemDataWithCompanyTitle
        | CrmItemParamsFieldsWithAdditionalInfo
        | CrmItemDataWithCompanyIds
        | CrmItemDataWithBankingDetails
        | CrmItemParamsFieldsWithActualDate
        | CrmItemParamsFieldsWithCommentsAndXmlId
        | CrmItemParamsFieldsWithCategoryIdAndMycompanyId;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: CrmItemImportResult;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CREATE_DYNAMIC_ITEM_RESTRICTED'
      | 'CRM_FIELD_ERROR_VALUE_NOT_VALID'
      | 'INVALID_CREDENTIALS'
      | 'NOT_FOUND'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  'crm.item.list': {
    params: {
      entityTypeId: NumberInput;
      filter?: CrmItemListFilter | undefined;
      order?: CrmItemListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: {
      items: CrmItemListItems[];
    };
    errors: 'INVALID_ARG_VALUE' | 'NOT_FOUND' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.item.payment.add': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: number;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.delivery.add': {
    params: {
      deliveryId: NumberInput;
      paymentId: NumberInput;
    };
    result: number;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.delivery.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.delivery.list': {
    params: {
      filter: CrmItemPaymentDeliveryAndProductListFilter;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      paymentId: NumberInput;
    };
    result: CrmItemPaymentDeliveryListResult[];
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.delivery.setDelivery': {
    params: {
      deliveryId: NumberInput;
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.get': {
    params: {
      id: NumberInput;
    };
    result: CrmItemPaymentGetResult;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.list': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
      filter?: CrmItemDeliveryAndPaymentListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: CrmItemPaymentListResult[];
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.pay': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.product.add': {
    params: {
      paymentId: NumberInput;
      quantity: NumberInput;
      rowId: NumberInput;
    };
    result: number;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.product.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.product.list': {
    params: {
      filter: CrmItemPaymentDeliveryAndProductListFilter;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      paymentId: NumberInput;
    };
    result: CrmItemPaymentProductListResult[];
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.product.setQuantity': {
    params: {
      id: NumberInput;
      quantity: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.unpay': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.payment.update': {
    params: {
      fields: CrmItemPaymentUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.item.productrow.add': {
    params: {
      fields: CrmItemProductrowAddFields;
    };
    result: {
      productRow: CrmItemProductRow;
    };
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.item.productrow.delete': {
    params: {
      id: NumberInput;
    };
    result: null;
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.item.productrow.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      fields: CrmItemProductrowFields;
    };
    errors: '0' | SystemErrorCode;
  };
  'crm.item.productrow.get': {
    params: {
      id: NumberInput;
    };
    result: {
      productRow: CrmItemProductrowGetAndListProductRow;
    };
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.item.productrow.getAvailableForPayment': {
    params: {
      ownerId: NumberInput;
      ownerType: string;
    };
    result: {
      productRows: CrmItemProductrowGetAvailableForPaymentProductRows[];
    };
    errors: '0' | '100' | 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.item.productrow.list': {
    params: {
      filter: CrmItemProductrowListFilter;
      order?: CrmItemProductrowListOrder | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      productRows: CrmItemProductrowGetAndListProductRow[];
    };
    errors: '0' | '100' | 'ACCESS_DENIED' | 'INVALID_ARG_VALUE' | SystemErrorCode;
  };
  'crm.item.productrow.set': {
    params: {
      ownerId: NumberInput;
      ownerType: string;
      productRows: readonly CrmItemProductRows[];
    };
    result: {
      productRow?: CrmItemProductrowSetProductRow[] | undefined;
      productRows: CrmItemProductrowSetProductRows[];
    };
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.item.productrow.update': {
    params: {
      fields: CrmItemProductRows;
      id: NumberInput;
    };
    result: {
      productRow: CrmItemProductRow;
    };
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'INVALID_ARG_VALUE'
      | 'NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.item.update': {
    params: {
      entityTypeId: NumberInput;
      fields:
        | CrmItemAddAndUpdateFieldsWithCompanyTitle
        | CrmItemUpdateFieldsWithAdditionalInfo
        | CrmItemAddAndUpdateFieldsWithCompanyIds
        | CrmItemAddAndUpdateFieldsWithBankingDetails
        | CrmItemParamsFieldsWithActualDate
        | CrmItemParamsFieldsWithCommentsAndXmlId
        | CrmItemParamsFieldsWithCategoryIdAndMycompanyId;
      id: NumberInput;
      useOriginalUfNames?: BooleanInput | undefined;
    };
    result: {
      item: CrmItemUpdateItem;
    };
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CRM_FIELD_ERROR_VALUE_NOT_VALID'
      | 'NOT_FOUND'
      | 'UPDATE_DYNAMIC_ITEM_RESTRICTED'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.add`. */
  'crm.lead.add': {
    params: {
      fields?: CrmLeadAddFields | undefined;
      params?:
        | {
            REGISTER_SONET_EVENT?: BooleanInput | undefined;
          }
        | undefined;
    };
    result: number;
    errors: SystemErrorCode;
    deprecated: 'crm.item.add';
  };
  'crm.lead.contact.add': {
    params: {
      fields: CrmAnyContactFields;
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.lead.contact.delete': {
    params: {
      fields: {
        CONTACT_ID: NumberInput;
      };
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.lead.contact.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.lead.contact.items.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.lead.contact.items.get': {
    params: {
      id: NumberInput;
    };
    result: CrmLeadContactItemsGetResult[];
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.lead.contact.items.set': {
    params: {
      id: NumberInput;
      items: readonly CrmLeadContactItemsSetItems[];
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.delete`. */
  'crm.lead.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.delete';
  };
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. */
  'crm.lead.details.configuration.forceCommonScopeForAll': {
    params: {
      extras?:
        | {
            leadCustomerType?: 1 | '1' | 2 | '2' | undefined;
          }
        | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.forceCommonScopeForAll';
  };
  /** @deprecated Use `crm.item.details.configuration.get`. */
  'crm.lead.details.configuration.get': {
    params: {
      extras?:
        | {
            lead?: CrmLeadDetailsConfigurationLead | undefined;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: CrmLeadDetailsConfigurationGetResult[] | null;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.get';
  };
  /** @deprecated Use `crm.item.details.configuration.reset`. */
  'crm.lead.details.configuration.reset': {
    params: {
      extras?:
        | {
            lead?: CrmLeadDetailsConfigurationLead | undefined;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.reset';
  };
  /** @deprecated Use `crm.item.details.configuration.set`. */
  'crm.lead.details.configuration.set': {
    params: {
      data: readonly CrmDealAndLeadDetailsConfigurationSetData[];
      extras?:
        | {
            leadCustomerType?: 1 | '1' | 2 | '2' | undefined;
          }
        | undefined;
      scope?: 'P' | 'C' | undefined;
      userId?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.details.configuration.set';
  };
  /** @deprecated Use `crm.item.fields`. */
  'crm.lead.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmLeadFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.fields';
  };
  /** @deprecated Use `crm.item.get`. */
  'crm.lead.get': {
    params:
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        };
    result: CrmLeadGetResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.get';
  };
  /** @deprecated Use `crm.item.list`. */
  'crm.lead.list': {
    params: {
      filter?: CrmLeadListFilter | undefined;
      order?: Order | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmLeadListResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.list';
  };
  /** @deprecated Use `crm.item.productrow.get`. */
  'crm.lead.productrows.get': {
    params: {
      id: NumberInput;
    };
    result: CrmLeadProductrowsGetResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.productrow.get';
  };
  /** @deprecated Use `crm.item.productrow.set`. */
  'crm.lead.productrows.set': {
    params: {
      id: NumberInput;
      rows?: readonly CrmDealAndLeadProductrowsSetRows[] | undefined;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.productrow.set';
  };
  /** @deprecated Use `crm.item.update`. */
  'crm.lead.update': {
    params: {
      fields?: CrmLeadUpdateFields | undefined;
      id: NumberInput;
      params?:
        | {
            REGISTER_SONET_EVENT?: YesNo | undefined;
          }
        | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.update';
  };
  'crm.lead.userfield.add': {
    params: {
      fields: CrmLeadAndQuoteUserfieldAddFields;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.lead.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.lead.userfield.get': {
    params: {
      id: NumberInput;
    };
    result: CrmLeadUserfieldGetResult;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.lead.userfield.list': {
    params: {
      filter?: CrmAnyUserfieldListFilter | undefined;
      order?: CrmAnyUserfieldListOrder | undefined;
    };
    result: CrmAnyUserfieldListResult[];
    errors: '400' | SystemErrorCode;
  };
  'crm.lead.userfield.update': {
    params: {
      fields: CrmAnyUserfieldUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  /** @deprecated Use `catalog.measure.add`. */
  'crm.measure.add': {
    params: {
      fields: CrmMeasureAddFields;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.measure.add';
  };
  /** @deprecated Use `catalog.measure.delete`. */
  'crm.measure.delete': {
    params: {
      id: string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.measure.delete';
  };
  /** @deprecated Use `catalog.measure.getFields`. */
  'crm.measure.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmMeasureFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'catalog.measure.getFields';
  };
  /** @deprecated Use `catalog.measure.get`. */
  'crm.measure.get': {
    params: {
      id: string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.measure.get';
  };
  /** @deprecated Use `catalog.measure.list`. */
  'crm.measure.list': {
    params: {
      filter?: CrmMeasureListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.measure.list';
  };
  /** @deprecated Use `catalog.measure.update`. */
  'crm.measure.update': {
    params: {
      fields?: CrmMeasureUpdateFields | undefined;
      id: string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.measure.update';
  };
  'crm.multifield.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      ID: CrmField;
      TYPE_ID: CrmField;
      VALUE: CrmField;
      VALUE_TYPE: CrmField;
    };
    errors: SystemErrorCode;
  };
  'crm.orderentity.add': {
    params: {
      fields: CrmOrderentityFields;
    };
    result: CrmOrderentityAddResult;
    errors: '0' | '200040300020' | '200540400001' | '201650000001' | SystemErrorCode;
  };
  'crm.orderentity.deletebyfilter': {
    params: {
      fields: CrmOrderentityFields;
    };
    result: boolean;
    errors: '0' | '200040300020' | '200540400001' | '201640400004' | SystemErrorCode;
  };
  'crm.orderentity.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      orderEntity: {
        [field: string]: CrmOrderentityGetFieldsOrderEntityValue | undefined;
      };
    };
    errors: '200040300010' | SystemErrorCode;
  };
  'crm.orderentity.list': {
    params: {
      filter?: CrmOrderentityListFilter | undefined;
      order?: CrmOrderentityListOrder | undefined;
      select?: readonly ('OWNER_ID' | 'OWNER_TYPE_ID' | 'ORDER_ID' | (string & {}))[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      orderEntity: CrmOrderentity[];
    };
    errors: '200040300010' | '200540400002' | SystemErrorCode;
  };
  /** @deprecated */
  'crm.paysystem.fields': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.paysystem.list': {
    params: {
      filter?: CrmPaysystemAndPersontypeListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.persontype.fields': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'crm.persontype.list': {
    params: {
      filter?: CrmPaysystemAndPersontypeListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated Use `catalog.product.add`. */
  'crm.product.add': {
    params: {
      fields?: CrmProductAddFields | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.product.add';
  };
  /** @deprecated Use `catalog.product.delete`. */
  'crm.product.delete': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.product.delete';
  };
  /** @deprecated Use `catalog.product.getFieldsByFilter`. */
  'crm.product.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmProductFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'catalog.product.getFieldsByFilter';
  };
  /** @deprecated Use `catalog.product.get`. */
  'crm.product.get': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.product.get';
  };
  /** @deprecated Use `catalog.product.list`. */
  'crm.product.list': {
    params: {
      filter?: CrmProductAndProductsectionListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.product.list';
  };
  /** @deprecated Use `catalog.productProperty.add`. */
  'crm.product.property.add': {
    params: {
      fields?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productProperty.add';
  };
  /** @deprecated Use `catalog.productProperty.delete`. */
  'crm.product.property.delete': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productProperty.delete';
  };
  /** @deprecated Use `catalog.productPropertyEnum.*`. */
  'crm.product.property.enumeration.fields': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productPropertyEnum.*';
  };
  /** @deprecated Use `catalog.productProperty.getFields`. */
  'crm.product.property.fields': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productProperty.getFields';
  };
  /** @deprecated Use `catalog.productProperty.get`. */
  'crm.product.property.get': {
    params: {
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productProperty.get';
  };
  /** @deprecated Use `catalog.productProperty.list`. */
  'crm.product.property.list': {
    params: {
      filter?: CrmProductPropertyListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productProperty.list';
  };
  /** @deprecated Use `catalog.productPropertyFeature.*`. */
  'crm.product.property.settings.fields': {
    params: {
      propertyType?: string | undefined;
      userType?: string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productPropertyFeature.*';
  };
  /** @deprecated Use `catalog.productPropertyFeature.*`. */
  'crm.product.property.types': {
    params: {
      id?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productPropertyFeature.*';
  };
  /** @deprecated Use `catalog.productProperty.update`. */
  'crm.product.property.update': {
    params: {
      fields?:
        | {
            [field: string]: unknown;
            NAME?: string | undefined;
          }
        | undefined;
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.productProperty.update';
  };
  /** @deprecated Use `catalog.product.update`. */
  'crm.product.update': {
    params: {
      fields?: CrmProductUpdateFields | undefined;
      id?: NumberInput | string | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.product.update';
  };
  /** @deprecated Use `crm.item.productrow.fields`. */
  'crm.productrow.fields': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.item.productrow.fields';
  };
  /** @deprecated Use `crm.item.productrow.list`. */
  'crm.productrow.list': {
    params: {
      filter?: CrmProductrowListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'crm.item.productrow.list';
  };
  /** @deprecated Use `catalog.section.add`. */
  'crm.productsection.add': {
    params: {
      fields: CrmProductsectionAddFields;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.section.add';
  };
  /** @deprecated Use `catalog.section.delete`. */
  'crm.productsection.delete': {
    params: {
      id: NumberInput | string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.section.delete';
  };
  /** @deprecated Use `catalog.section.getFields`. */
  'crm.productsection.fields': {
    params: Readonly<Record<string, never>>;
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.section.getFields';
  };
  /** @deprecated Use `catalog.section.get`. */
  'crm.productsection.get': {
    params: {
      id: NumberInput | string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.section.get';
  };
  /** @deprecated Use `catalog.section.list`. */
  'crm.productsection.list': {
    params: {
      filter?: CrmProductAndProductsectionListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.section.list';
  };
  /** @deprecated Use `catalog.section.update`. */
  'crm.productsection.update': {
    params: {
      fields?:
        | {
            [field: string]: unknown;
            NAME?: string | undefined;
          }
        | undefined;
      id: NumberInput | string;
    };
    result: unknown;
    errors: SystemErrorCode;
    deprecated: 'catalog.section.update';
  };
  /** @deprecated Use `crm.item.add`. */
  'crm.quote.add': {
    params: {
      fields: CrmQuoteAddFields;
      params?: CrmQuoteAddParams | undefined;
    };
    result: number;
    errors: SystemErrorCode;
    deprecated: 'crm.item.add';
  };
  'crm.quote.contact.add': {
    params: {
      fields: CrmAnyContactFields;
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.quote.contact.delete': {
    params: {
      fields: {
        CONTACT_ID: NumberInput;
      };
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.quote.contact.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmAnyFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.quote.contact.items.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.quote.contact.items.get': {
    params: {
      id: NumberInput;
    };
    result: CrmAnyContactItemsGetResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'crm.quote.contact.items.set': {
    params: {
      id: NumberInput;
      items: readonly CrmAnyContactFields[];
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_CORE' | SystemErrorCode;
  };
  /** @deprecated Use `crm.item.delete`. */
  'crm.quote.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
    deprecated: 'crm.item.delete';
  };
  /** @deprecated Use `crm.item.fields`. */
  'crm.quote.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmQuoteFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.fields';
  };
  /** @deprecated Use `crm.item.get`. */
  'crm.quote.get': {
    params: {
      id: NumberInput;
    };
    result: CrmQuoteGetResult;
    errors: SystemErrorCode;
    deprecated: 'crm.item.get';
  };
  /** @deprecated Use `crm.item.list`. */
  'crm.quote.list': {
    params: {
      filter?: CrmQuoteListFilter | undefined;
      order?: CrmQuoteListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmQuoteListResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.list';
  };
  /** @deprecated Use `crm.item.productrow.get`. */
  'crm.quote.productrows.get': {
    params: {
      id: NumberInput;
    };
    result: CrmQuoteProductrowsGetResult[];
    errors: SystemErrorCode;
    deprecated: 'crm.item.productrow.get';
  };
  /** @deprecated Use `crm.item.productrow.set`. */
  'crm.quote.productrows.set': {
    params: {
      id: NumberInput;
      rows?: readonly CrmQuoteProductrowsSetRows[] | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.productrow.set';
  };
  /** @deprecated Use `crm.item.update`. */
  'crm.quote.update': {
    params: {
      fields?: CrmQuoteUpdateFields | undefined;
      id: NumberInput;
      params?:
        | {
            REGISTER_HISTORY_EVENT?: BooleanInput | undefined;
          }
        | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
    deprecated: 'crm.item.update';
  };
  'crm.quote.userfield.add': {
    params: {
      fields: CrmLeadAndQuoteUserfieldAddFields;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.quote.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.quote.userfield.get': {
    params: {
      id: NumberInput;
    };
    result: CrmDealAndQuoteUserfieldGetResult;
    errors: '400' | '403' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.quote.userfield.list': {
    params: {
      filter?: CrmAnyUserfieldListFilter | undefined;
      order?: CrmAnyUserfieldListOrder | undefined;
    };
    result: CrmQuoteUserfieldListResult[];
    errors: '400' | SystemErrorCode;
  };
  'crm.quote.userfield.update': {
    params: {
      fields: CrmAnyUserfieldUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | '403' | 'ERROR_CORE' | 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.requisite.add': {
    params: {
      fields: CrmRequisiteAddFields;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'crm.requisite.bankdetail.add': {
    params: {
      fields: CrmRequisiteBankdetailAddFields;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'crm.requisite.bankdetail.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.bankdetail.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.requisite.bankdetail.get': {
    params: {
      id: NumberInput;
    };
    result: CrmRequisiteBankdetailGetResult;
    errors: SystemErrorCode;
  };
  'crm.requisite.bankdetail.list': {
    params: {
      filter?: CrmRequisiteBankdetailListFilter | undefined;
      order?: CrmRequisiteBankdetailListOrder | undefined;
      select?:
        | readonly (
            | 'ID'
            | 'ENTITY_ID'
            | 'COUNTRY_ID'
            | 'DATE_CREATE'
            | 'DATE_MODIFY'
            | 'CREATED_BY_ID'
            | 'MODIFY_BY_ID'
            | 'NAME'
            | 'CODE'
            | 'XML_ID'
            | 'ACTIVE'
            | 'SORT'
            | 'RQ_BANK_NAME'
            | 'RQ_BANK_ADDR'
            | 'RQ_BANK_CODE'
            | 'RQ_BANK_ROUTE_NUM'
            | 'RQ_BIK'
            | 'RQ_CODEB'
            | 'RQ_CODEG'
            | 'RQ_RIB'
            | 'RQ_MFO'
            | 'RQ_ACC_NAME'
            | 'RQ_ACC_NUM'
            | 'RQ_ACC_TYPE'
            | 'RQ_AGENCY_NAME'
            | 'RQ_IIK'
            | 'RQ_ACC_CURRENCY'
            | 'RQ_COR_ACC_NUM'
            | 'RQ_IBAN'
            | 'RQ_SWIFT'
            | 'RQ_BIC'
            | 'COMMENTS'
            | 'ORIGINATOR_ID'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmRequisiteBankdetailListResult[];
    errors: SystemErrorCode;
  };
  'crm.requisite.bankdetail.update': {
    params: {
      fields: CrmRequisiteBankdetailUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmRequisiteFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.requisite.get': {
    params: {
      id: NumberInput;
    };
    result: CrmRequisiteGetResult;
    errors: SystemErrorCode;
  };
  'crm.requisite.link.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.requisite.link.get': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: CrmRequisiteLinkGetResult;
    errors: SystemErrorCode;
  };
  'crm.requisite.link.list': {
    params: {
      filter?: CrmRequisiteLinkListFilter | undefined;
      order?: CrmRequisiteLinkListOrder | undefined;
      select?:
        | readonly (
            | 'ENTITY_TYPE_ID'
            | 'ENTITY_ID'
            | 'REQUISITE_ID'
            | 'BANK_DETAIL_ID'
            | 'MC_REQUISITE_ID'
            | 'MC_BANK_DETAIL_ID'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmRequisiteLinkListResult[];
    errors: '0' | SystemErrorCode;
  };
  'crm.requisite.link.register': {
    params: {
      fields: CrmRequisiteLinkRegisterFields;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.link.unregister': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.list': {
    params: {
      filter?: CrmRequisiteListFilter | undefined;
      order?: CrmRequisiteListOrder | undefined;
      select?:
        | readonly (
            | 'ID'
            | 'ENTITY_TYPE_ID'
            | 'ENTITY_ID'
            | 'PRESET_ID'
            | 'DATE_CREATE'
            | 'DATE_MODIFY'
            | 'CREATED_BY_ID'
            | 'MODIFY_BY_ID'
            | 'NAME'
            | 'CODE'
            | 'XML_ID'
            | 'ORIGINATOR_ID'
            | 'ACTIVE'
            | 'ADDRESS_ONLY'
            | 'SORT'
            | 'RQ_NAME'
            | 'RQ_FIRST_NAME'
            | 'RQ_LAST_NAME'
            | 'RQ_SECOND_NAME'
            | 'RQ_COMPANY_ID'
            | 'RQ_COMPANY_NAME'
            | 'RQ_COMPANY_FULL_NAME'
            | 'RQ_COMPANY_REG_DATE'
            | 'RQ_DIRECTOR'
            | 'RQ_ACCOUNTANT'
            | 'RQ_CEO_NAME'
            | 'RQ_CEO_WORK_POS'
            | 'RQ_CONTACT'
            | 'RQ_EMAIL'
            | 'RQ_PHONE'
            | 'RQ_FAX'
            | 'RQ_IDENT_TYPE'
            | 'RQ_IDENT_DOC'
            | 'RQ_IDENT_DOC_SER'
            | 'RQ_IDENT_DOC_NUM'
            | 'RQ_IDENT_DOC_PERS_NUM'
            | 'RQ_IDENT_DOC_DATE'
            | 'RQ_IDENT_DOC_ISSUED_BY'
            | 'RQ_IDENT_DOC_DEP_CODE'
            | 'RQ_INN'
            | 'RQ_KPP'
            | 'RQ_USRLE'
            | 'RQ_IFNS'
            | 'RQ_OGRN'
            | 'RQ_OGRNIP'
            | 'RQ_OKPO'
            | 'RQ_OKTMO'
            | 'RQ_OKVED'
            | 'RQ_EDRPOU'
            | 'RQ_DRFO'
            | 'RQ_KBE'
            | 'RQ_IIN'
            | 'RQ_BIN'
            | 'RQ_ST_CERT_SER'
            | 'RQ_ST_CERT_NUM'
            | 'RQ_ST_CERT_DATE'
            | 'RQ_VAT_PAYER'
            | 'RQ_VAT_ID'
            | 'RQ_VAT_CERT_SER'
            | 'RQ_VAT_CERT_NUM'
            | 'RQ_VAT_CERT_DATE'
            | 'RQ_RESIDENCE_COUNTRY'
            | 'RQ_BASE_DOC'
            | 'RQ_REGON'
            | 'RQ_KRS'
            | 'RQ_PESEL'
            | 'RQ_LEGAL_FORM'
            | 'RQ_SIRET'
            | 'RQ_SIREN'
            | 'RQ_CAPITAL'
            | 'RQ_RCS'
            | 'RQ_CNPJ'
            | 'RQ_STATE_REG'
            | 'RQ_MNPL_REG'
            | 'RQ_CPF'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmRequisiteListResult[];
    errors: '0' | SystemErrorCode;
  };
  'crm.requisite.preset.add': {
    params: {
      fields: CrmRequisitePresetAddFields;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.countries': {
    params: Readonly<Record<string, never>>;
    result: {
      CODE: string;
      ID: number;
      TITLE: string;
    }[];
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.add': {
    params: {
      fields: CrmRequisitePresetFieldAddAndUpdateFields;
      preset: CrmRequisitePresetFieldPreset;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.availabletoadd': {
    params: {
      preset: CrmRequisitePresetFieldPreset;
    };
    result: string[];
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.delete': {
    params: {
      preset: CrmRequisitePresetFieldPreset;
    } & (
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        }
    );
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.get': {
    params: {
      preset: CrmRequisitePresetFieldPreset;
    } & (
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        }
    );
    result: CrmRequisitePresetFieldGetResult;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.list': {
    params: {
      preset: CrmRequisitePresetFieldPreset;
    };
    result: CrmRequisitePresetFieldListResult[];
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.field.update': {
    params: {
      fields: CrmRequisitePresetFieldAddAndUpdateFields;
      preset: CrmRequisitePresetFieldPreset;
    } & (
      | {
          id: NumberInput;
          ID?: never;
        }
      | {
          id?: never;
          ID: NumberInput;
        }
    );
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: CrmFieldsValue | undefined;
    };
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.get': {
    params: {
      id: NumberInput;
    };
    result: CrmRequisitePresetGetResult;
    errors: SystemErrorCode;
  };
  'crm.requisite.preset.list': {
    params: {
      filter?: CrmRequisitePresetListFilter | undefined;
      order?: CrmRequisitePresetListOrder | undefined;
      select?:
        | readonly (
            | 'ID'
            | 'ENTITY_TYPE_ID'
            | 'COUNTRY_ID'
            | 'DATE_CREATE'
            | 'DATE_MODIFY'
            | 'CREATED_BY_ID'
            | 'MODIFY_BY_ID'
            | 'NAME'
            | 'XML_ID'
            | 'ACTIVE'
            | 'SORT'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmRequisitePresetListResult[];
    errors: '0' | SystemErrorCode;
  };
  'crm.requisite.preset.update': {
    params: {
      fields: CrmRequisitePresetUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.update': {
    params: {
      fields: CrmRequisiteUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.requisite.userfield.add': {
    params: {
      fields: CrmRequisiteUserfieldAddFields;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.requisite.userfield.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.requisite.userfield.get': {
    params: {
      id: NumberInput;
    };
    result: CrmRequisiteUserfieldGetResult;
    errors: 'ERROR_NOT_FOUND' | SystemErrorCode;
  };
  'crm.requisite.userfield.list': {
    params: {
      filter?: CrmRequisiteUserfieldListFilter | undefined;
      order?: CrmRequisiteUserfieldListOrder | undefined;
    };
    result: CrmRequisiteUserfieldListResult[];
    errors: SystemErrorCode;
  };
  'crm.requisite.userfield.update': {
    params: {
      fields: CrmRequisiteUserfieldUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.settings.mode.get': {
    params: Readonly<Record<string, never>>;
    result: number;
    errors: SystemErrorCode;
  };
  'crm.stagehistory.list': {
    params: {
      entityTypeId?: '1' | '2' | '5' | '31' | (string & {}) | number | undefined;
      filter?: CrmStagehistoryListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result:
      | (
          | CrmStagehistoryListResultWithCreatedTime
          | CrmStagehistoryListResultWithStatusId
          | CrmStagehistoryListResultWithCategoryId
        )[]
      | {
          items?: CrmStagehistoryListItems[] | undefined;
        };
    errors:
      | '0'
      | 'ENTITY_TYPE_NOT_SUPPORTED'
      | 'INVALID_ARG_VALUE'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  'crm.status.add': {
    params: {
      fields: CrmStatusAddFields;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.status.delete': {
    params: {
      id: NumberInput;
      params?:
        | string
        | {
            [field: string]: unknown;
            FORCED?: string | undefined;
          }
        | undefined;
    };
    result: boolean;
    errors: '400' | SystemErrorCode;
  };
  'crm.status.entity.items': {
    params: {
      entityId: string | NumberInput;
    };
    result: {
      NAME: string;
      SORT: number;
      STATUS_ID: string;
    }[];
    errors: '400' | SystemErrorCode;
  };
  'crm.status.entity.types': {
    params: Readonly<Record<string, never>>;
    result: CrmStatusEntityTypesResult[];
    errors: SystemErrorCode;
  };
  'crm.status.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmStatusFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.status.get': {
    params: {
      id: NumberInput;
    };
    result: CrmStatusGetResult;
    errors: '400' | SystemErrorCode;
  };
  'crm.status.list': {
    params: {
      filter?: CrmStatusListFilter | undefined;
      order?: CrmStatusListOrder | undefined;
    };
    result: CrmStatusListResult[];
    errors: '400' | SystemErrorCode;
  };
  'crm.status.update': {
    params: {
      fields: CrmStatusUpdateFields;
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | SystemErrorCode;
  };
  'crm.timeline.bindings.bind': {
    params: {
      fields: CrmTimelineBindingsBindAndUnbindFields;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.timeline.bindings.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      ENTITY_ID: CrmField;
      ENTITY_TYPE: CrmField;
      OWNER_ID: CrmField;
    };
    errors: '0' | SystemErrorCode;
  };
  'crm.timeline.bindings.list': {
    params: {
      filter: CrmTimelineBindingsListFilter;
    };
    result: CrmTimelineBindingsListResult[];
    errors: SystemErrorCode;
  };
  'crm.timeline.bindings.unbind': {
    params: {
      fields: CrmTimelineBindingsBindAndUnbindFields;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'crm.timeline.comment.add': {
    params: {
      fields: CrmTimelineCommentAddFields;
    };
    result: number;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'INVALID_ARG_VALUE'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.comment.delete': {
    params: {
      id: NumberInput;
      ownerId?: NumberInput | undefined;
      ownerTypeId?: NumberInput | undefined;
    };
    result: null;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'MULTIPLE_BINDINGS'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.comment.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmTimelineCommentFieldsResult;
    errors: '0' | SystemErrorCode;
  };
  'crm.timeline.comment.get': {
    params: {
      id: NumberInput;
    };
    result: CrmTimelineCommentGetResult;
    errors: SystemErrorCode;
  };
  'crm.timeline.comment.list': {
    params: {
      filter: CrmTimelineCommentListFilter;
      order?: CrmTimelineCommentListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: CrmTimelineCommentListResult[];
    errors: SystemErrorCode;
  };
  'crm.timeline.comment.update': {
    params: {
      fields: CrmTimelineCommentUpdateFields;
      id: NumberInput;
      ownerId?: NumberInput | undefined;
      ownerTypeId?: NumberInput | undefined;
    };
    result: number;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'INVALID_ARG_VALUE'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.icon.add': {
    params: {
      code: string;
      fileContent: string;
    };
    result: {
      icon: CrmTimelineIconAddIcon;
    };
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'FILE_SAVE_ERROR'
      | 'INVALID_ARG_VALUE'
      | SystemErrorCode;
  };
  'crm.timeline.icon.delete': {
    params: {
      code: string;
    };
    result: boolean;
    errors: '0' | '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.icon.get': {
    params: {
      code: string;
    };
    result: CrmTimelineIconGetResult;
    errors: '0' | '100' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.icon.list': {
    params: Readonly<Record<string, never>>;
    result: CrmTimelineIconAndLogoListResult;
    errors: '0' | SystemErrorCode;
  };
  'crm.timeline.item.pin': {
    params: {
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
    };
    result: null;
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_CHANGE_PINNED'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.item.unpin': {
    params: {
      id: NumberInput;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
    };
    result: null;
    errors:
      | '100'
      | 'ACCESS_DENIED'
      | 'CAN_NOT_CHANGE_PINNED'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.layout.blocks.delete': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
      timelineId: NumberInput;
    };
    result: {
      success: boolean;
    } | null;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_WRONG_CONTEXT'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.layout.blocks.get': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
      timelineId: NumberInput;
    };
    result: CrmTimelineLayoutBlocksGetResult;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_WRONG_CONTEXT'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | SystemErrorCode;
  };
  'crm.timeline.layout.blocks.set': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
      layout: {
        blocks: {
          [field: string]: CrmActivityAndTimelineLayoutBlocksSetBlocksValue | undefined;
        };
      };
      timelineId: NumberInput;
    };
    result: {
      success: boolean;
    } | null;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_WRONG_CONTEXT'
      | 'FIELD_IS_REQUIRED'
      | 'NOT_FOUND'
      | 'OWNER_NOT_FOUND'
      | 'UNSUITABLE_TIMELINE_ITEM'
      | SystemErrorCode;
  };
  'crm.timeline.logmessage.add': {
    params: {
      fields: CrmTimelineLogmessageAddFields;
    };
    result: {
      logMessage: CrmTimelineLogmessageAddLogMessage;
    };
    errors: '0' | '100' | 'ACCESS_DENIED' | 'OWNER_NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.logmessage.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | 'REMOVING_DISABLED' | SystemErrorCode;
  };
  'crm.timeline.logmessage.get': {
    params: {
      id: NumberInput;
    };
    result: {
      logMessage: CrmTimelineLogmessageGetLogMessage;
    };
    errors: '0' | '100' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.logmessage.list': {
    params: {
      entityId: NumberInput;
      entityTypeId: NumberInput;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      [field: string]: number | string | undefined;
    }[];
    errors: '0' | '100' | SystemErrorCode;
  };
  'crm.timeline.logo.add': {
    params: {
      code: string;
      fileContent: string;
    };
    result: CrmTimelineLogoResult;
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'FILE_SAVE_ERROR'
      | 'INVALID_ARG_VALUE'
      | SystemErrorCode;
  };
  'crm.timeline.logo.delete': {
    params: {
      code: string;
    };
    result: boolean;
    errors: '0' | '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.logo.get': {
    params: {
      code: string;
    };
    result: CrmTimelineLogoResult;
    errors: '0' | '100' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.logo.list': {
    params: Readonly<Record<string, never>>;
    result: CrmTimelineIconAndLogoListResult;
    errors: '0' | SystemErrorCode;
  };
  'crm.timeline.note.delete': {
    params: {
      itemId: NumberInput;
      itemType: '1' | '2' | (string & {}) | number;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.note.get': {
    params: {
      itemId: NumberInput;
      itemType: '1' | '2' | (string & {}) | number;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
    };
    result: CrmTimelineNoteGetResult;
    errors: '0' | '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.timeline.note.save': {
    params: {
      itemId: NumberInput;
      itemType: '1' | '2' | (string & {}) | number;
      ownerId: NumberInput;
      ownerTypeId: NumberInput;
      text: string;
    };
    result: boolean;
    errors: '0' | '100' | 'ACCESS_DENIED' | 'NOT_FOUND' | SystemErrorCode;
  };
  'crm.tracking.trace.add': {
    params: {
      ENTITIES?: readonly CrmTrackingTraceAddEntities[] | undefined;
      TRACE: string;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.tracking.trace.delete': {
    params: {
      id: NumberInput;
    };
    result: null;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'crm.type.add': {
    params: {
      fields: CrmTypeAddFields;
    };
    result: {
      type: Type;
    };
    errors:
      | '0'
      | '100'
      | 'ACCESS_DENIED'
      | 'CREATE_DYNAMIC_TYPE_RESTRICTED'
      | 'INVALID_ARG_VALUE'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  'crm.type.delete': {
    params: {
      id: NumberInput;
    };
    result: unknown[] | null;
    errors: '0' | 'ACCESS_DENIED' | 'BX_ERROR' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.type.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      fields: CrmTypeFields;
    };
    errors: 'ACCESS_DENIED' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.type.get': {
    params: {
      id: NumberInput;
    };
    result: {
      type: CrmTypeGetType;
    };
    errors: '0' | 'ACCESS_DENIED' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.type.getByEntityTypeId': {
    params: {
      entityTypeId: NumberInput;
    };
    result: {
      type: CrmTypeGetByEntityTypeIdType;
    };
    errors: '0' | 'ACCESS_DENIED' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.type.list': {
    params: {
      filter?: CrmTypeListFilter | undefined;
      order?: CrmTypeListOrder | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      types: CrmTypeListTypes[];
    };
    errors: 'ACCESS_DENIED' | 'INVALID_ARG_VALUE' | 'allowed_only_intranet_user' | SystemErrorCode;
  };
  'crm.type.update': {
    params: {
      fields?: CrmTypeUpdateFields | undefined;
      id: NumberInput;
    };
    result: {
      type: CrmTypeUpdateType;
    };
    errors:
      | '0'
      | 'ACCESS_DENIED'
      | 'UPDATE_DYNAMIC_TYPE_RESTRICTED'
      | 'allowed_only_intranet_user'
      | SystemErrorCode;
  };
  'crm.userfield.enumeration.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmUserfieldEnumerationFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.userfield.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmUserfieldFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.userfield.settings.fields': {
    params: {
      type: string;
    };
    result: CrmUserfieldSettingsFieldsResult;
    errors: SystemErrorCode;
  };
  'crm.userfield.types': {
    params: Readonly<Record<string, never>>;
    result: {
      ID: string;
      title: string;
    }[];
    errors: SystemErrorCode;
  };
  /** @deprecated Use `catalog.vat.add`. */
  'crm.vat.add': {
    params: {
      fields: CrmVatAddFields;
    };
    result: number;
    errors: '400' | SystemErrorCode;
    deprecated: 'catalog.vat.add';
  };
  /** @deprecated Use `catalog.vat.delete`. */
  'crm.vat.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '400' | SystemErrorCode;
    deprecated: 'catalog.vat.delete';
  };
  /** @deprecated Use `catalog.vat.getFields`. */
  'crm.vat.fields': {
    params: Readonly<Record<string, never>>;
    result: CrmVatFieldsResult;
    errors: SystemErrorCode;
    deprecated: 'catalog.vat.getFields';
  };
  /** @deprecated Use `catalog.vat.get`. */
  'crm.vat.get': {
    params: {
      id: NumberInput;
    };
    result: CrmVatGetResult;
    errors: '400' | SystemErrorCode;
    deprecated: 'catalog.vat.get';
  };
  /** @deprecated Use `catalog.vat.list`. */
  'crm.vat.list': {
    params: {
      filter?: CrmVatListFilter | undefined;
      order?: CrmVatListOrder | undefined;
      select?: readonly string[] | undefined;
    };
    result: CrmVatListResult[];
    errors: '400' | SystemErrorCode;
    deprecated: 'catalog.vat.list';
  };
  /** @deprecated Use `catalog.vat.update`. */
  'crm.vat.update': {
    params: {
      fields: CrmVatUpdateFields;
      id: NumberInput;
    };
    result: boolean | number;
    errors: '400' | SystemErrorCode;
    deprecated: 'catalog.vat.update';
  };
}
export interface CrmActivityCommunication {
  [field: string]: unknown;
  ENTITY_ID?: NumberInput | undefined;
  ENTITY_TYPE_ID?: NumberInput | undefined;
  VALUE?: string | undefined;
}
export interface Diskfile {
  BYTES?: NumberInput | undefined;
  CAN_READ?: BooleanInput | undefined;
  FILE_ID?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  NAME?: string | undefined;
  PREVIEW_URL?: string | undefined;
  SIZE?: string | undefined;
  VIEW_URL?: string | undefined;
}
export interface CrmActivityAddFilesWithFileData {
  BYTES?: NumberInput | undefined;
  CAN_READ?: BooleanInput | undefined;
  FILE_ID?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  NAME?: string | undefined;
  PREVIEW_URL?: string | undefined;
  SIZE?: string | undefined;
  VIEW_URL?: string | undefined;
  fileData?: readonly string[] | undefined;
}
export interface CrmActivityAddFields {
  ASSOCIATED_ENTITY_ID?: NumberInput | undefined;
  COMMUNICATIONS:
    | {
        [field: string]: unknown;
      }
    | readonly CrmActivityCommunication[];
  COMPLETED?: string | undefined;
  DEADLINE?: string | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  DIRECTION?: '1' | '2' | '0' | (string & {}) | number | undefined;
  END_TIME?: string | undefined;
  FILES?: Diskfile | readonly CrmActivityAddFilesWithFileData[] | undefined;
  IS_INCOMING_CHANNEL?: YesNo | undefined;
  LOCATION?: string | undefined;
  NOTIFY_TYPE?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  ORIGIN_VERSION?: string | undefined;
  OWNER_ID: NumberInput;
  OWNER_TYPE_ID: NumberInput;
  PRIORITY?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  PROVIDER_DATA?: string | undefined;
  PROVIDER_GROUP_ID?: string | NumberInput | undefined;
  PROVIDER_ID?: string | NumberInput | undefined;
  PROVIDER_PARAMS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  PROVIDER_TYPE_ID?: string | NumberInput | undefined;
  RESPONSIBLE_ID: NumberInput;
  SETTINGS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  START_TIME?: string | undefined;
  STATUS?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  SUBJECT?: string | undefined;
  TYPE_ID: '1' | '2' | '3' | '4' | '5' | '6' | '0' | (string & {}) | number;
  /** @deprecated */
  WEBDAV_ELEMENTS?: Diskfile | undefined;
}
export interface CrmActivityBadge {
  code: string;
  title: string;
  type: string;
  value: string;
}
export interface CrmField {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmActivityCommunicationFieldsResult {
  ACTIVITY_ID: CrmField;
  ENTITY_ID: CrmField;
  ENTITY_TYPE_ID: CrmField;
  ID: CrmField;
  TYPE: CrmField;
  VALUE: CrmField;
}
export interface CrmActivityConfigurableFields {
  badgeCode?: string | undefined;
  completed?: BooleanInput | undefined;
  deadline?: string | undefined;
  isIncomingChannel?: BooleanInput | undefined;
  originId?: string | NumberInput | undefined;
  originatorId?: string | NumberInput | undefined;
  pingOffsets?: readonly NumberInput[] | undefined;
  responsibleId?: NumberInput | undefined;
  typeId?: string | NumberInput | undefined;
}
export interface CrmBlocksPropertiesWithColor {
  bold?: BooleanInput | undefined;
  color?: 'base_50' | 'base_60' | 'base_70' | 'base_90' | undefined;
  multiline?: BooleanInput | undefined;
  scope?: string | undefined;
  size?: 'xs' | 'sm' | 'md' | undefined;
  title?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  value:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmBlocksProperties {
  scope?: string | undefined;
  value:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmRestEventAction {
  actionParams?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  animationType?: string | undefined;
  id: string | NumberInput;
  type: 'restEvent';
}
export interface ActionSliderParamsDto {
  leftBoundary?: NumberInput | undefined;
  title?: string | undefined;
  width?: NumberInput | undefined;
}
export interface ActionDto {
  actionParams?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  sliderParams?: ActionSliderParamsDto | undefined;
  type: 'openRestApp';
}
export interface CrmBlocksPropertiesWithAction {
  action:
    | {
        type: 'redirect';
        uri?: string | undefined;
      }
    | CrmRestEventAction
    | ActionDto
    | ActionSliderParamsDto;
  bold?: BooleanInput | undefined;
  scope?: string | undefined;
  text:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmActivityConfigurableBlocksPropertiesWithBlock {
  block: unknown;
  inline?: BooleanInput | undefined;
  scope?: string | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmBlocksPropertiesWithBlocks {
  blocks: {
    [field: string]: unknown;
  };
  scope?: string | undefined;
}
export interface CrmBlocksPropertiesWithReadonly {
  readonly?: BooleanInput | undefined;
  scope?: string | undefined;
}
export interface CrmActivityConfigurableBlocksValue {
  properties?:
    | CrmBlocksPropertiesWithColor
    | CrmBlocksProperties
    | CrmBlocksPropertiesWithAction
    | CrmActivityConfigurableBlocksPropertiesWithBlock
    | CrmBlocksPropertiesWithBlocks
    | CrmBlocksPropertiesWithReadonly
    | undefined;
  type?: string | undefined;
}
export interface LogoDto {
  action?:
    | {
        type: 'redirect';
        uri?: string | undefined;
      }
    | CrmRestEventAction
    | ActionDto
    | ActionSliderParamsDto
    | undefined;
  code: string;
}
export interface BodyDto {
  blocks?:
    | {
        [field: string]: CrmActivityConfigurableBlocksValue | undefined;
      }
    | undefined;
  logo: LogoDto;
}
export interface CrmActivityConfigurableActionParams {
  [field: string]: unknown;
  clientId?: NumberInput | undefined;
}
export interface CrmActivityConfigurableButtonsActionWithAnimationType {
  actionParams?: CrmActivityConfigurableActionParams | undefined;
  animationType?: string | undefined;
  id?: string | NumberInput | undefined;
  type: 'restEvent' | (string & {});
}
export interface CrmActivityConfigurableButtonsValue {
  action:
    | {
        type: 'redirect';
        uri?: string | undefined;
      }
    | CrmActivityConfigurableButtonsActionWithAnimationType
    | ActionDto
    | ActionSliderParamsDto;
  hideIfReadonly?: BooleanInput | undefined;
  scope?: string | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
  type: string;
}
export interface CrmActivityConfigurableItemsValue {
  action:
    | {
        type: 'redirect';
        uri?: string | undefined;
      }
    | CrmRestEventAction
    | ActionDto
    | ActionSliderParamsDto;
  hideIfReadonly?: BooleanInput | undefined;
  scope?: string | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface FooterMenuDto {
  items?:
    | {
        [field: string]: CrmActivityConfigurableItemsValue | undefined;
      }
    | undefined;
  showDeleteItem?: BooleanInput | undefined;
  showPinItem?: BooleanInput | undefined;
  showPostponeItem?: BooleanInput | undefined;
}
export interface FooterDto {
  buttons?:
    | {
        [field: string]: CrmActivityConfigurableButtonsValue | undefined;
      }
    | undefined;
  menu?: FooterMenuDto | undefined;
}
export interface CrmActivityConfigurableTagsValue {
  action?:
    | {
        type: 'redirect';
        uri?: string | undefined;
      }
    | CrmRestEventAction
    | ActionDto
    | ActionSliderParamsDto
    | undefined;
  hideIfReadonly?: BooleanInput | undefined;
  scope?: string | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
  type: string;
}
export interface HeaderDto {
  tags?:
    | {
        [field: string]: CrmActivityConfigurableTagsValue | undefined;
      }
    | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
  titleAction?:
    | {
        type: 'redirect';
        uri?: string | undefined;
      }
    | CrmRestEventAction
    | ActionDto
    | ActionSliderParamsDto
    | undefined;
}
export interface LayoutDto {
  body: BodyDto;
  footer?: FooterDto | undefined;
  header: HeaderDto;
  icon: {
    code: string;
  };
}
export interface CrmActivityConfigurableGetFields {
  badgeCode: string;
  completed: YesNo | boolean;
  deadline: string | null;
  isIncomingChannel: YesNo | boolean;
  originId: string | null;
  originatorId: string | null;
  pingOffsets: number[];
  responsibleId: number;
  typeId: string;
}
export interface CrmActivityConfigurableGetTags {
  status2?:
    | {
        title?: string | undefined;
        type?: string | undefined;
      }
    | undefined;
}
export interface CrmGetBlock {
  properties?:
    | {
        value?: string | undefined;
      }
    | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetClientProperties {
  block?: CrmGetBlock | undefined;
  inline?: boolean | undefined;
  title?: string | undefined;
}
export interface CrmActivityConfigurableGetClient {
  properties?: CrmActivityConfigurableGetClientProperties | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetBlocksClientProperties {
  action?:
    | {
        type?: string | undefined;
        uri?: string | undefined;
      }
    | undefined;
  bold?: boolean | undefined;
  text?: string | undefined;
}
export interface CrmActivityConfigurableGetBlocksClient {
  properties?: CrmActivityConfigurableGetBlocksClientProperties | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetResponsibleProperties {
  blocks?:
    | {
        client?: CrmActivityConfigurableGetBlocksClient | undefined;
        phone?: CrmGetBlock | undefined;
      }
    | undefined;
}
export interface CrmActivityConfigurableGetResponsible {
  properties?: CrmActivityConfigurableGetResponsibleProperties | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetBlocks {
  client?: CrmActivityConfigurableGetClient | undefined;
  responsible?: CrmActivityConfigurableGetResponsible | undefined;
}
export interface CrmActivityConfigurableGetLogo {
  action?:
    | {
        type?: string | undefined;
        uri?: string | undefined;
      }
    | undefined;
  code?: string | undefined;
}
export interface CrmActivityConfigurableGetStartCallAction {
  actionParams?:
    | {
        clientId?: string | undefined;
      }
    | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetStartCall {
  action?: CrmActivityConfigurableGetStartCallAction | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetAction {
  animationType?: string | undefined;
  id?: string | undefined;
  type?: string | undefined;
}
export interface CrmActivityConfigurableGetMenuItems {
  confirm?:
    | {
        action?: CrmActivityConfigurableGetAction | undefined;
        title?: string | undefined;
      }
    | undefined;
  decline?:
    | {
        action?: CrmActivityConfigurableGetAction | undefined;
        title?: string | undefined;
      }
    | undefined;
}
export interface CrmActivityConfigurableGetMenu {
  items?: CrmActivityConfigurableGetMenuItems | undefined;
  showPostponeItem?: boolean | undefined;
}
export interface CrmActivityConfigurableGetLayoutValue {
  buttons?:
    | {
        startCall?: CrmActivityConfigurableGetStartCall | undefined;
      }
    | undefined;
  menu?: CrmActivityConfigurableGetMenu | undefined;
}
export interface CrmActivityConfigurableGetLayout {
  [field: string]:
    | {
        code?: string | undefined;
      }
    | {
        tags?: CrmActivityConfigurableGetTags | undefined;
        title?: string | undefined;
      }
    | {
        blocks?: CrmActivityConfigurableGetBlocks | undefined;
        logo?: CrmActivityConfigurableGetLogo | undefined;
      }
    | CrmActivityConfigurableGetLayoutValue
    | undefined;
}
export interface CrmActivityConfigurableGetActivity {
  fields: CrmActivityConfigurableGetFields;
  id: number;
  layout: CrmActivityConfigurableGetLayout;
  ownerId: number;
  ownerTypeId: number;
}
export interface CrmActivityBinding {
  OWNER_ID?: number | undefined;
  OWNER_TYPE_ID?: number | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmActivityFiles {
  BYTES?: number | undefined;
  CAN_READ?: boolean | undefined;
  FILE_ID?: number | undefined;
  ID?: number | undefined;
  NAME?: string | undefined;
  PREVIEW_URL?: string | undefined;
  SIZE?: string | undefined;
  VIEW_URL?: string | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmActivityWebdavElements {
  BYTES?: number | undefined;
  CAN_READ?: boolean | undefined;
  FILE_ID?: number | undefined;
  ID?: number | undefined;
  NAME?: string | undefined;
  PREVIEW_URL?: string | undefined;
  SIZE?: string | undefined;
  VIEW_URL?: string | undefined;
  isDeprecated?: boolean | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmActivityFieldsResult {
  ASSOCIATED_ENTITY_ID: CrmField;
  AUTHOR_ID: CrmField;
  AUTOCOMPLETE_RULE: CrmField;
  BINDINGS: CrmActivityBinding;
  COMMUNICATIONS: CrmField;
  COMPLETED: CrmField;
  CREATED: CrmField;
  DEADLINE: CrmField;
  DESCRIPTION: CrmField;
  DESCRIPTION_TYPE: CrmField;
  DIRECTION: CrmField;
  EDITOR_ID: CrmField;
  END_TIME: CrmField;
  FILES: CrmActivityFiles;
  ID: CrmField;
  IS_INCOMING_CHANNEL: CrmField;
  LAST_UPDATED: CrmField;
  LOCATION: CrmField;
  NOTIFY_TYPE: CrmField;
  NOTIFY_VALUE: CrmField;
  ORIGINATOR_ID: CrmField;
  ORIGIN_ID: CrmField;
  ORIGIN_VERSION?: string | undefined;
  OWNER_ID: CrmField;
  OWNER_TYPE_ID: CrmField;
  PRIORITY: CrmField;
  PROVIDER_DATA: CrmField;
  PROVIDER_GROUP_ID: CrmField;
  PROVIDER_ID: CrmField;
  PROVIDER_PARAMS: CrmField;
  PROVIDER_TYPE_ID: CrmField;
  RESPONSIBLE_ID: CrmField;
  RESULT_CURRENCY_ID: CrmField;
  RESULT_MARK: CrmField;
  RESULT_SOURCE_ID: CrmField;
  RESULT_STATUS: CrmField;
  RESULT_STREAM: CrmField;
  RESULT_SUM: CrmField;
  RESULT_VALUE: CrmField;
  SETTINGS: CrmField;
  START_TIME: CrmField;
  STATUS: CrmField;
  SUBJECT: CrmField;
  TYPE_ID: CrmField;
  WEBDAV_ELEMENTS: CrmActivityWebdavElements;
}
export interface CrmActivityGetResult {
  ASSOCIATED_ENTITY_ID: number | NumericString;
  AUTHOR_ID: number | NumericString;
  AUTOCOMPLETE_RULE: number | NumericString;
  BINDINGS?: CrmActivityBinding | undefined;
  COMMUNICATIONS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  COMPLETED: string;
  CREATED: string;
  DEADLINE: string;
  DESCRIPTION: string;
  DESCRIPTION_TYPE: '1' | '2' | '3' | '0' | (string & {}) | number;
  DIRECTION: '1' | '2' | '0' | (string & {}) | number;
  EDITOR_ID: number | NumericString;
  END_TIME: string;
  FILES?: CrmActivityFiles | undefined;
  ID: number | NumericString;
  IS_INCOMING_CHANNEL?: YesNo | undefined;
  LAST_UPDATED: string;
  LOCATION: string;
  NOTIFY_TYPE: '1' | '2' | '3' | '0' | (string & {}) | number;
  NOTIFY_VALUE: number | NumericString;
  ORIGINATOR_ID: string | null;
  ORIGIN_ID: string | null;
  ORIGIN_VERSION?: string | undefined;
  OWNER_ID: number | NumericString;
  OWNER_TYPE_ID: number | NumericString;
  PRIORITY: '1' | '2' | '3' | '0' | (string & {}) | number;
  PROVIDER_DATA: string | null;
  PROVIDER_GROUP_ID: string | null;
  PROVIDER_ID: string;
  PROVIDER_PARAMS:
    | {
        [field: string]: unknown;
      }
    | never[];
  PROVIDER_TYPE_ID: string;
  RESPONSIBLE_ID: number | NumericString;
  RESULT_CURRENCY_ID: string | null;
  RESULT_MARK: number | NumericString;
  RESULT_SOURCE_ID: string | null;
  RESULT_STATUS: number | NumericString;
  RESULT_STREAM: number | NumericString;
  RESULT_SUM: number | null | NumericString;
  RESULT_VALUE: number | null | NumericString;
  SETTINGS:
    | {
        [field: string]: unknown;
      }
    | never[];
  START_TIME: string;
  STATUS: '1' | '2' | '3' | '0' | (string & {}) | number;
  SUBJECT: string;
  TYPE_ID: '1' | '2' | '3' | '4' | '5' | '6' | '0' | (string & {}) | number;
  WEBDAV_ELEMENTS?: CrmActivityWebdavElements | undefined;
}
export interface CrmActivityLayoutBlocksGetBlocksProperties {
  [field: string]:
    | string
    | boolean
    | {
        type: string;
        uri: string;
      }
    | {
        properties: {
          value: string;
        };
        type: string;
      }
    | undefined;
}
export interface CrmActivityLayoutBlocksGetBlocks {
  [field: string]:
    | {
        properties: CrmActivityLayoutBlocksGetBlocksProperties;
        type: string;
      }
    | undefined;
}
export interface ContentBlockDto {
  [field: string]: unknown;
  properties?:
    | {
        [field: string]: unknown;
        value?: string | undefined;
      }
    | undefined;
  type?: string | undefined;
}
export interface CrmActivityAndTimelineLayoutBlocksSetPropertiesWithBlock {
  block: ContentBlockDto;
  inline?: BooleanInput | undefined;
  scope?: string | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmActivityAndTimelineLayoutBlocksSetBlocksValue {
  properties?:
    | CrmBlocksPropertiesWithColor
    | CrmBlocksProperties
    | CrmBlocksPropertiesWithAction
    | CrmActivityAndTimelineLayoutBlocksSetPropertiesWithBlock
    | CrmBlocksPropertiesWithBlocks
    | CrmBlocksPropertiesWithReadonly
    | undefined;
  type?: string | undefined;
}
export interface CrmActivityListBindings {
  [field: string]: unknown;
  OWNER_TYPE_ID?: NumberInput | undefined;
}
export type CrmActivityListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ASSOCIATED_ENTITY_ID?: NumberInput | undefined;
  AUTHOR_ID?: NumberInput | undefined;
  AUTOCOMPLETE_RULE?: NumberInput | undefined;
  BINDINGS?: CrmActivityListBindings | undefined;
  COMMUNICATIONS?: unknown | undefined;
  COMPLETED?: string | undefined;
  CREATED?: string | undefined;
  DEADLINE?: string | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: unknown | undefined;
  DIRECTION?: unknown | undefined;
  EDITOR_ID?: NumberInput | undefined;
  END_TIME?: string | undefined;
  FILES?: unknown | undefined;
  ID?: string | NumberInput | undefined;
  IS_INCOMING_CHANNEL?: string | undefined;
  LAST_UPDATED?: string | undefined;
  LOCATION?: string | undefined;
  NOTIFY_TYPE?: unknown | undefined;
  NOTIFY_VALUE?: NumberInput | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  OWNER_ID?: NumberInput | undefined;
  OWNER_TYPE_ID?: NumberInput | undefined;
  PRIORITY?: unknown | undefined;
  PROVIDER_DATA?: string | undefined;
  PROVIDER_GROUP_ID?: string | undefined;
  PROVIDER_ID?: string | undefined;
  PROVIDER_PARAMS?: unknown | undefined;
  PROVIDER_TYPE_ID?: string | undefined;
  RESPONSIBLE_ID?: NumberInput | undefined;
  RESULT_CURRENCY_ID?: string | undefined;
  RESULT_MARK?: NumberInput | undefined;
  RESULT_SOURCE_ID?: string | undefined;
  RESULT_STATUS?: NumberInput | undefined;
  RESULT_STREAM?: NumberInput | undefined;
  RESULT_SUM?: NumberInput | undefined;
  RESULT_VALUE?: NumberInput | undefined;
  SETTINGS?: unknown | undefined;
  START_TIME?: string | undefined;
  STATUS?: unknown | undefined;
  SUBJECT?: string | undefined;
  TYPE_ID?: unknown | undefined;
  WEBDAV_ELEMENTS?: unknown | undefined;
}>;
export interface CrmActivityListOrder {
  [field: `UF_${string}`]: string | undefined;
  ASSOCIATED_ENTITY_ID?: string | undefined;
  AUTHOR_ID?: string | undefined;
  AUTOCOMPLETE_RULE?: string | undefined;
  BINDINGS?: string | undefined;
  COMMUNICATIONS?: string | undefined;
  COMPLETED?: string | undefined;
  CREATED?: string | undefined;
  DEADLINE?: string | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: string | undefined;
  DIRECTION?: string | undefined;
  EDITOR_ID?: string | undefined;
  END_TIME?: string | undefined;
  FILES?: string | undefined;
  ID?: string | undefined;
  IS_INCOMING_CHANNEL?: string | undefined;
  LAST_UPDATED?: string | undefined;
  LOCATION?: string | undefined;
  NOTIFY_TYPE?: string | undefined;
  NOTIFY_VALUE?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  OWNER_ID?: string | undefined;
  OWNER_TYPE_ID?: string | undefined;
  PRIORITY?: string | undefined;
  PROVIDER_DATA?: string | undefined;
  PROVIDER_GROUP_ID?: string | undefined;
  PROVIDER_ID?: string | undefined;
  PROVIDER_PARAMS?: string | undefined;
  PROVIDER_TYPE_ID?: string | undefined;
  RESPONSIBLE_ID?: string | undefined;
  RESULT_CURRENCY_ID?: string | undefined;
  RESULT_MARK?: string | undefined;
  RESULT_SOURCE_ID?: string | undefined;
  RESULT_STATUS?: string | undefined;
  RESULT_STREAM?: string | undefined;
  RESULT_SUM?: string | undefined;
  RESULT_VALUE?: string | undefined;
  SETTINGS?: string | undefined;
  START_TIME?: string | undefined;
  STATUS?: string | undefined;
  SUBJECT?: string | undefined;
  TYPE_ID?: string | undefined;
  WEBDAV_ELEMENTS?: string | undefined;
}
export interface CrmActivityListResult {
  ASSOCIATED_ENTITY_ID?: string | undefined;
  AUTHOR_ID?: string | undefined;
  AUTOCOMPLETE_RULE?: string | undefined;
  COMPLETED?: string | undefined;
  CREATED?: string | null | undefined;
  DEADLINE?: string | null | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: string | undefined;
  DIRECTION?: string | undefined;
  EDITOR_ID?: string | undefined;
  END_TIME?: string | null | undefined;
  ID?: string | undefined;
  LAST_UPDATED?: string | null | undefined;
  LOCATION?: string | undefined;
  NOTIFY_TYPE?: string | undefined;
  NOTIFY_VALUE?: string | undefined;
  ORIGINATOR_ID?: CrmField | null | undefined;
  ORIGIN_ID?: CrmField | null | undefined;
  OWNER_ID?: string | undefined;
  OWNER_TYPE_ID?: string | undefined;
  PRIORITY?: string | undefined;
  PROVIDER_DATA?: CrmField | null | undefined;
  PROVIDER_GROUP_ID?: CrmField | null | undefined;
  PROVIDER_ID?: string | undefined;
  PROVIDER_PARAMS?: unknown[] | undefined;
  PROVIDER_TYPE_ID?: string | undefined;
  RESPONSIBLE_ID?: string | undefined;
  RESULT_CURRENCY_ID?: CrmField | null | undefined;
  RESULT_MARK?: string | undefined;
  RESULT_SOURCE_ID?: CrmField | null | undefined;
  RESULT_STATUS?: string | undefined;
  RESULT_STREAM?: string | undefined;
  RESULT_SUM?: CrmField | null | undefined;
  RESULT_VALUE?: CrmField | null | undefined;
  SETTINGS?: unknown[] | undefined;
  START_TIME?: string | null | undefined;
  STATUS?: string | undefined;
  SUBJECT?: string | undefined;
  TYPE_ID?: string | undefined;
}
export interface CrmActivityTypeAddFields {
  Company?: unknown | undefined;
  Contact?: unknown | undefined;
  Deal?: unknown | undefined;
  Estimate?: unknown | undefined;
  ICON_FILE?: string | undefined;
  IS_CONFIGURABLE_TYPE?: string | undefined;
  Invoice?: unknown | undefined;
  Lead?: unknown | undefined;
  NAME?: string | undefined;
  Order?: unknown | undefined;
  Requisite?: unknown | undefined;
  SPA?: unknown | undefined;
  TYPE_ID?: string | undefined;
}
export interface CrmActivityTypeListResult {
  ICON_ID: string;
  IS_CONFIGURABLE_TYPE: string;
  NAME: string;
  TYPE_ID: string;
}
export interface CrmActivityUpdateFields {
  ASSOCIATED_ENTITY_ID?: NumberInput | undefined;
  COMMUNICATIONS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  DEADLINE?: string | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  DIRECTION?: '1' | '2' | '0' | (string & {}) | number | undefined;
  END_TIME?: string | undefined;
  FILES?: Diskfile | undefined;
  IS_INCOMING_CHANNEL?: YesNo | undefined;
  LOCATION?: string | undefined;
  NOTIFY_TYPE?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  ORIGIN_VERSION?: string | undefined;
  OWNER_ID?: NumberInput | undefined;
  OWNER_TYPE_ID?: NumberInput | undefined;
  PRIORITY?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  PROVIDER_DATA?: string | undefined;
  PROVIDER_GROUP_ID?: string | NumberInput | undefined;
  PROVIDER_ID?: string | NumberInput | undefined;
  PROVIDER_PARAMS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  PROVIDER_TYPE_ID?: string | NumberInput | undefined;
  RESPONSIBLE_ID: NumberInput;
  SETTINGS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  START_TIME?: string | undefined;
  STATUS?: '1' | '2' | '3' | '0' | (string & {}) | number | undefined;
  SUBJECT?: string | undefined;
  TYPE_ID?: '1' | '2' | '3' | '4' | '5' | '6' | '0' | (string & {}) | number | undefined;
  /** @deprecated */
  WEBDAV_ELEMENTS?: Diskfile | undefined;
}
export interface CrmAddressAddAndUpdateFields {
  ADDRESS_1?: string | undefined;
  ADDRESS_2?: string | undefined;
  CITY?: string | undefined;
  COUNTRY?: string | undefined;
  COUNTRY_CODE?: string | undefined;
  ENTITY_ID: string | NumberInput;
  ENTITY_TYPE_ID: NumberInput;
  LOC_ADDR_ID?: NumberInput | undefined;
  POSTAL_CODE?: string | undefined;
  PROVINCE?: string | undefined;
  REGION?: string | undefined;
  TYPE_ID: NumberInput;
}
export interface CrmAddressDeleteFields {
  ENTITY_ID: string | NumberInput;
  ENTITY_TYPE_ID: NumberInput;
  TYPE_ID: NumberInput;
}
export interface CrmFieldsValue {
  isDynamic: boolean;
  isImmutable: boolean;
  isMultiple: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  title: string;
  type: string;
}
export type CrmAddressListFilter = Filter<{
  ADDRESS_1?: string | undefined;
  ADDRESS_2?: string | undefined;
  ANCHOR_ID?: NumberInput | undefined;
  ANCHOR_TYPE_ID?: NumberInput | undefined;
  CITY?: string | undefined;
  COUNTRY?: string | undefined;
  COUNTRY_CODE?: string | undefined;
  ENTITY_ID?: string | NumberInput | undefined;
  ENTITY_TYPE_ID?: NumberInput | undefined;
  LOC_ADDR_ID?: NumberInput | undefined;
  POSTAL_CODE?: string | undefined;
  PROVINCE?: string | undefined;
  REGION?: string | undefined;
  TYPE_ID?: NumberInput | undefined;
}>;
export interface CrmAddressListOrder {
  ADDRESS_1?: string | undefined;
  ADDRESS_2?: string | undefined;
  ANCHOR_ID?: string | undefined;
  ANCHOR_TYPE_ID?: string | undefined;
  CITY?: string | undefined;
  COUNTRY?: string | undefined;
  COUNTRY_CODE?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE_ID?: string | undefined;
  LOC_ADDR_ID?: string | undefined;
  POSTAL_CODE?: string | undefined;
  PROVINCE?: string | undefined;
  REGION?: string | undefined;
  TYPE_ID?: string | undefined;
}
export interface CrmAddressListResult {
  ADDRESS_1?: string | undefined;
  ADDRESS_2?: string | undefined;
  ANCHOR_ID?: number | NumericString | undefined;
  ANCHOR_TYPE_ID?: number | NumericString | undefined;
  CITY?: string | undefined;
  COUNTRY?: string | undefined;
  COUNTRY_CODE?: string | null | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE_ID?: number | NumericString | undefined;
  LOC_ADDR_ID?: number | NumericString | undefined;
  POSTAL_CODE?: string | undefined;
  PROVINCE?: string | undefined;
  REGION?: string | undefined;
  TYPE_ID?: number | NumericString | undefined;
}
export interface CrmAutomatedsolutionAddFields {
  title: string;
  typeIds?: readonly NumberInput[] | undefined;
}
export interface CrmAutomatedsolutionResult {
  automatedSolution: {
    id: number;
    title: string;
    typeIds: number[];
  };
}
export interface CrmAutomatedsolutionFieldsValue {
  isDynamic: boolean;
  isImmutable: boolean;
  isMultiple: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  title: string;
  type: string;
  upperName: string;
}
export type CrmAutomatedsolutionListFilter = Filter<{
  id?: NumberInput | undefined;
  logic?: string | undefined;
  title?: string | undefined;
  typeIds?: unknown | undefined;
}>;
export interface CrmAutomatedsolutionListResult {
  automatedSolutions: {
    id: number;
    title: string;
    typeIds: number[];
  }[];
}
export interface CrmAutomatedsolutionUpdateFields {
  title?: string | undefined;
  typeIds?: readonly NumberInput[] | undefined;
}
export interface CrmCalllistGetResult {
  CREATED_BY_ID: number | NumericString;
  DATE_CREATE: string | null;
  ENTITY_TYPE: string;
  ENTITY_TYPE_ID: number | NumericString;
  ID: number | NumericString;
  WEBFORM_ID: number | NumericString;
}
export interface CrmCalllistItemsGetFilter {
  [field: string]: unknown;
  STATUS?: string | readonly string[] | undefined;
}
export interface CrmCalllistListFilter {
  [field: string]: unknown;
  ENTITY_TYPE_ID?: NumberInput | readonly NumberInput[] | undefined;
}
export interface CrmCalllistListResult {
  CREATED_BY_ID?: string | undefined;
  ID?: string | undefined;
}
export interface CrmCalllistStatuslistResult {
  ID: number;
  NAME: string;
  SORT: number;
  STATUS_ID: string;
}
export interface CrmCatalogFieldsResult {
  ID?: number | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmCategoryAddFields {
  isDefault?: BooleanInput | undefined;
  name: string;
  sort?: NumberInput | undefined;
}
export interface CrmCategoryAddCategory {
  code?: string | undefined;
  entityTypeId: number;
  id: number;
  isDefault: YesNo;
  isSystem?: boolean | YesNo | undefined;
  name: string;
  originId?: string | undefined;
  originatorId?: string | undefined;
  sort: number;
}
export interface CrmFieldsId {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmCategoryFields {
  code?: string | undefined;
  entityTypeId: CrmFieldsId;
  id: CrmFieldsId;
  isDefault: CrmFieldsId;
  isSystem?: boolean | undefined;
  name: CrmFieldsId;
  originId: CrmFieldsId;
  originatorId: CrmFieldsId;
  sort: CrmFieldsId;
}
export interface CrmCategoryGetCategory {
  entityTypeId: number;
  id: number;
  isDefault: string;
  name: string;
  originId: string;
  originatorId: string;
  sort: number;
}
export interface CrmCategoryListCategories {
  entityTypeId: number;
  id: number;
  isDefault: string;
  name: string;
  originId?: string | undefined;
  originatorId?: string | undefined;
  sort: number;
}
export interface CrmCategoryUpdateFields {
  isDefault?: BooleanInput | undefined;
  name?: string | undefined;
  sort?: NumberInput | undefined;
}
export interface CrmCategoryUpdateCategory {
  entityTypeId: number;
  id: number;
  isDefault: string;
  name: string;
  sort: number;
}
export interface CrmMultifield {
  ID?: NumberInput | undefined;
  TYPE_ID?: 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK' | undefined;
  VALUE?: string | undefined;
  VALUE_TYPE?:
    | 'WORK'
    | 'MOBILE'
    | 'FAX'
    | 'HOME'
    | 'PAGER'
    | 'MAILING'
    | 'OTHER'
    | (string & {})
    | undefined;
}
export interface CrmCompanyAddFields {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_${string}`]: unknown;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  COMMENTS?: string | undefined;
  COMPANY_TYPE?: string | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: readonly CrmMultifield[] | undefined;
  EMPLOYEES?: string | undefined;
  IM?: readonly CrmMultifield[] | undefined;
  INDUSTRY?: string | undefined;
  IS_MY_COMPANY?: YesNo | undefined;
  LOGO?: FileInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  OPENED?: YesNo | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: readonly CrmMultifield[] | undefined;
  REVENUE?: NumberInput | undefined;
  TITLE?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: readonly CrmMultifield[] | undefined;
}
export interface CrmCompanyAddParams {
  IMPORT?: unknown | undefined;
  REGISTER_SONET_EVENT?: string | undefined;
}
export interface CrmAnyContactFields {
  CONTACT_ID: NumberInput;
  IS_PRIMARY?: YesNo | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmAnyFieldsValue {
  isDynamic: boolean;
  isImmutable: boolean;
  isMultiple: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  title: string;
  type: string;
  upperName?: string | undefined;
}
export interface CrmAnyContactItemsGetResult {
  CONTACT_ID: number;
  IS_PRIMARY: YesNo;
  ROLE_ID: number;
  SORT: number;
}
export interface CrmCompanyDetailsConfigurationGetOptions {
  defaultAddressType?: number | undefined;
  defaultCountry?: string | undefined;
}
export interface CrmCompanyDetailsConfigurationGetElements {
  name: string;
  optionFlags?: boolean | string | undefined;
  options?: CrmCompanyDetailsConfigurationGetOptions | undefined;
}
export interface CrmCompanyDetailsConfigurationGetResult {
  elements: CrmCompanyDetailsConfigurationGetElements[];
  name: string;
  title: string;
  type: string;
}
export interface CrmCompanyDetailsConfigurationSetElementsOptions {
  defaultAddressType?: NumberInput | undefined;
  defaultCountry?: string | undefined;
}
export interface CrmCompanyDetailsConfigurationSetElements {
  name: string;
  optionFlags?: NumberInput | undefined;
  options?: CrmCompanyDetailsConfigurationSetElementsOptions | undefined;
}
export interface CrmCompanyDetailsConfigurationSetData {
  elements?: readonly CrmCompanyDetailsConfigurationSetElements[] | undefined;
  name: string;
  title: string;
  type: string;
}
export interface CrmFieldsSourceId {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  statusType?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmFieldsEmail {
  ID?: number | undefined;
  TYPE_ID?: 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK' | undefined;
  VALUE?: string | undefined;
  VALUE_TYPE?:
    | 'WORK'
    | 'MOBILE'
    | 'FAX'
    | 'HOME'
    | 'PAGER'
    | 'MAILING'
    | 'OTHER'
    | (string & {})
    | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmResultLeadId {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  settings?:
    | {
        parentEntityTypeId?: number | undefined;
      }
    | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmCompanyFieldsResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  /** @deprecated */
  ADDRESS: CrmField;
  ADDRESS_2: CrmField;
  ADDRESS_CITY: CrmField;
  ADDRESS_COUNTRY: CrmField;
  ADDRESS_COUNTRY_CODE: CrmField;
  ADDRESS_LEGAL: CrmField;
  ADDRESS_LOC_ADDR_ID: CrmField;
  ADDRESS_POSTAL_CODE: CrmField;
  ADDRESS_PROVINCE: CrmField;
  ADDRESS_REGION: CrmField;
  ASSIGNED_BY_ID: CrmField;
  BANKING_DETAILS: CrmField;
  COMMENTS: CrmField;
  COMPANY_TYPE: CrmFieldsSourceId;
  CONTACT_ID: CrmField;
  CREATED_BY_ID: CrmField;
  CURRENCY_ID: CrmField;
  DATE_CREATE: CrmField;
  DATE_MODIFY: CrmField;
  EMAIL: CrmFieldsEmail;
  EMPLOYEES: CrmFieldsSourceId;
  HAS_EMAIL: CrmField;
  HAS_IMOL: CrmField;
  HAS_PHONE: CrmField;
  ID: CrmField;
  IM: CrmFieldsEmail;
  INDUSTRY: CrmFieldsSourceId;
  IS_MY_COMPANY: CrmField;
  LAST_ACTIVITY_BY: CrmField;
  LAST_ACTIVITY_TIME: CrmField;
  LAST_COMMUNICATION_TIME: CrmField;
  LEAD_ID: CrmResultLeadId;
  LINK: CrmFieldsEmail;
  LOGO: CrmField;
  MODIFY_BY_ID: CrmField;
  OPENED: CrmField;
  ORIGINATOR_ID: CrmField;
  ORIGIN_ID: CrmField;
  ORIGIN_VERSION: CrmField;
  PHONE: CrmFieldsEmail;
  REG_ADDRESS: CrmField;
  REG_ADDRESS_2: CrmField;
  REG_ADDRESS_CITY: CrmField;
  REG_ADDRESS_COUNTRY: CrmField;
  REG_ADDRESS_COUNTRY_CODE: CrmField;
  REG_ADDRESS_LOC_ADDR_ID: CrmField;
  REG_ADDRESS_POSTAL_CODE: CrmField;
  REG_ADDRESS_PROVINCE: CrmField;
  REG_ADDRESS_REGION: CrmField;
  REVENUE: CrmField;
  TITLE: CrmField;
  UTM_CAMPAIGN: CrmField;
  UTM_CONTENT: CrmField;
  UTM_MEDIUM: CrmField;
  UTM_SOURCE: CrmField;
  UTM_TERM: CrmField;
  WEB: CrmFieldsEmail;
}
export interface CrmCompanyGetResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDRESS?: CrmField | null | undefined;
  ADDRESS_2?: CrmField | null | undefined;
  ADDRESS_CITY?: CrmField | null | undefined;
  ADDRESS_COUNTRY?: CrmField | null | undefined;
  ADDRESS_COUNTRY_CODE?: CrmField | null | undefined;
  ADDRESS_LEGAL?: CrmField | null | undefined;
  ADDRESS_LOC_ADDR_ID?: CrmField | null | undefined;
  ADDRESS_POSTAL_CODE?: CrmField | null | undefined;
  ADDRESS_PROVINCE?: CrmField | null | undefined;
  ADDRESS_REGION?: CrmField | null | undefined;
  ASSIGNED_BY_ID: string;
  BANKING_DETAILS?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_TYPE: string;
  CREATED_BY_ID?: string | undefined;
  CURRENCY_ID: string;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  EMPLOYEES?: string | undefined;
  HAS_EMAIL?: string | undefined;
  HAS_IMOL?: string | undefined;
  HAS_PHONE?: string | undefined;
  ID: string;
  INDUSTRY?: string | undefined;
  IS_MY_COMPANY?: string | undefined;
  LAST_ACTIVITY_BY?: string | undefined;
  LAST_ACTIVITY_TIME: string | null;
  LAST_COMMUNICATION_TIME?: CrmField | null | undefined;
  LEAD_ID?: CrmResultLeadId | null | undefined;
  LOGO?: CrmField | null | undefined;
  MODIFY_BY_ID?: string | undefined;
  OPENED: string;
  ORIGINATOR_ID?: CrmField | null | undefined;
  ORIGIN_ID?: CrmField | null | undefined;
  ORIGIN_VERSION?: CrmField | null | undefined;
  REG_ADDRESS?: CrmField | null | undefined;
  REG_ADDRESS_2?: CrmField | null | undefined;
  REG_ADDRESS_CITY?: CrmField | null | undefined;
  REG_ADDRESS_COUNTRY?: CrmField | null | undefined;
  REG_ADDRESS_COUNTRY_CODE?: CrmField | null | undefined;
  REG_ADDRESS_LOC_ADDR_ID?: CrmField | null | undefined;
  REG_ADDRESS_POSTAL_CODE?: CrmField | null | undefined;
  REG_ADDRESS_PROVINCE?: CrmField | null | undefined;
  REG_ADDRESS_REGION?: CrmField | null | undefined;
  REVENUE?: string | undefined;
  TITLE: string;
  UTM_CAMPAIGN?: CrmField | null | undefined;
  UTM_CONTENT?: CrmField | null | undefined;
  UTM_MEDIUM?: CrmField | null | undefined;
  UTM_SOURCE?: CrmField | null | undefined;
  UTM_TERM?: CrmField | null | undefined;
}
export type CrmCompanyListFilter = Filter<{
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LEGAL?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: NumberInput | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BANKING_DETAILS?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_TYPE?: string | undefined;
  CONTACT_ID?: unknown | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  CURRENCY_ID?: unknown | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: unknown | undefined;
  EMPLOYEES?: unknown | undefined;
  HAS_EMAIL?: string | undefined;
  HAS_IMOL?: string | undefined;
  HAS_PHONE?: string | undefined;
  ID?: NumberInput | undefined;
  IM?: unknown | undefined;
  INDUSTRY?: unknown | undefined;
  IS_MY_COMPANY?: string | undefined;
  LAST_ACTIVITY_BY?: NumberInput | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_COMMUNICATION_TIME?: string | undefined;
  LEAD_ID?: unknown | undefined;
  LINK?: unknown | undefined;
  LOGO?: FileInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  OPENED?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: unknown | undefined;
  REG_ADDRESS?: string | undefined;
  REG_ADDRESS_2?: string | undefined;
  REG_ADDRESS_CITY?: string | undefined;
  REG_ADDRESS_COUNTRY?: string | undefined;
  REG_ADDRESS_COUNTRY_CODE?: string | undefined;
  REG_ADDRESS_LOC_ADDR_ID?: NumberInput | undefined;
  REG_ADDRESS_POSTAL_CODE?: string | undefined;
  REG_ADDRESS_PROVINCE?: string | undefined;
  REG_ADDRESS_REGION?: string | undefined;
  REVENUE?: NumberInput | undefined;
  TITLE?: string | undefined;
  UF_CRM_64A29A1CD5CC2?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: unknown | undefined;
}>;
export interface CrmCompanyListOrder {
  [field: `PARENT_ID_${string}`]: string | undefined;
  [field: `UF_${string}`]: string | undefined;
  [field: `UF_CRM_${string}`]: string | undefined;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LEGAL?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: string | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: string | undefined;
  BANKING_DETAILS?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_TYPE?: string | undefined;
  CONTACT_ID?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: string | undefined;
  EMPLOYEES?: string | undefined;
  HAS_EMAIL?: string | undefined;
  HAS_IMOL?: string | undefined;
  HAS_PHONE?: string | undefined;
  ID?: string | undefined;
  IM?: string | undefined;
  INDUSTRY?: string | undefined;
  IS_MY_COMPANY?: string | undefined;
  LAST_ACTIVITY_BY?: string | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_COMMUNICATION_TIME?: string | undefined;
  LEAD_ID?: string | undefined;
  LINK?: string | undefined;
  LOGO?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  OPENED?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: string | undefined;
  REG_ADDRESS?: string | undefined;
  REG_ADDRESS_2?: string | undefined;
  REG_ADDRESS_CITY?: string | undefined;
  REG_ADDRESS_COUNTRY?: string | undefined;
  REG_ADDRESS_COUNTRY_CODE?: string | undefined;
  REG_ADDRESS_LOC_ADDR_ID?: string | undefined;
  REG_ADDRESS_POSTAL_CODE?: string | undefined;
  REG_ADDRESS_PROVINCE?: string | undefined;
  REG_ADDRESS_REGION?: string | undefined;
  REVENUE?: string | undefined;
  TITLE?: string | undefined;
  UF_CRM_64A29A1CD5CC2?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: string | undefined;
}
export interface CrmCompanyListPhone {
  ID: string;
  TYPE_ID: string;
  VALUE: string;
  VALUE_TYPE: string;
}
export interface CrmCompanyListResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ASSIGNED_BY_ID?: string | undefined;
  ID?: string | undefined;
  PHONE?: CrmCompanyListPhone[] | undefined;
  TITLE?: string | undefined;
}
export interface CrmCompanyUpdateFields {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_${string}`]: unknown;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  COMMENTS?: string | undefined;
  COMPANY_TYPE?: string | undefined;
  CONTACT_ID?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  EMAIL?: readonly CrmMultifield[] | undefined;
  EMPLOYEES?: string | undefined;
  IM?: readonly CrmMultifield[] | undefined;
  INDUSTRY?: string | undefined;
  LINK?: readonly CrmMultifield[] | undefined;
  LOGO?: FileInput | undefined;
  OPENED?: YesNo | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: readonly CrmMultifield[] | undefined;
  REVENUE?: NumberInput | undefined;
  TITLE?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: readonly CrmMultifield[] | undefined;
}
export interface CrmCompanyUpdateParams {
  REGISTER_HISTORY_EVENT?: string | undefined;
  REGISTER_SONET_EVENT?: string | undefined;
}
export interface UfEnumElement {
  DEF?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  VALUE?: string | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmAnyUserfieldSettingsWithRows {
  DEFAULT_VALUE?: string | undefined;
  ROWS?: NumberInput | undefined;
}
export interface CrmAnyUserfieldSettingsWithPrecision {
  DEFAULT_VALUE?: NumberInput | undefined;
  PRECISION?: NumberInput | undefined;
}
export interface CrmAnyUserfieldSettings {
  DEFAULT_VALUE?: NumberInput | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
}
export interface CrmAnyUserfieldDefaultValue {
  TYPE?: unknown | undefined;
  VALUE?: unknown | undefined;
}
export interface CrmAnyUserfieldSettingsWithListHeight {
  DISPLAY?: 'LIST' | 'UI' | 'CHECKBOX' | 'DIALOG' | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
}
export interface CrmCompanyUserfieldAddSettingsWithActiveFilter {
  ACTIVE_FILTER?: BooleanInput | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: string | undefined;
  IBLOCK_ID?: string | NumberInput | undefined;
  IBLOCK_TYPE_ID?: string | NumberInput | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
}
export interface CrmAnyUserfieldSettingsWithCompany {
  COMPANY?: BooleanInput | undefined;
  CONTACT?: BooleanInput | undefined;
  DEAL?: BooleanInput | undefined;
  LEAD?: BooleanInput | undefined;
}
export interface CrmCompanyUserfieldAddFields {
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
  LIST?: readonly UfEnumElement[] | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  MULTIPLE?: BooleanInput | undefined;
  SETTINGS?:
    | CrmAnyUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | CrmAnyUserfieldSettingsWithPrecision
    | CrmAnyUserfieldSettings
    | {
        DEFAULT_VALUE?: CrmAnyUserfieldDefaultValue | undefined;
      }
    | CrmAnyUserfieldSettingsWithListHeight
    | CrmCompanyUserfieldAddSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | CrmAnyUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID: string | NumberInput;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmAnyUserfieldSettingsWithRegexp {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmCompanyUserfieldGetResult {
  EDIT_FORM_LABEL: {
    [field: string]: string | undefined;
  };
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID: string;
  ERROR_MESSAGE: {
    [field: string]: string | undefined;
  };
  FIELD_NAME: string;
  HELP_MESSAGE: {
    [field: string]: string | undefined;
  };
  ID: string;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL: {
    [field: string]: string | undefined;
  };
  LIST_FILTER_LABEL: {
    [field: string]: string | undefined;
  };
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: CrmAnyUserfieldSettingsWithRegexp;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export type CrmAnyUserfieldListFilter = Filter<{
  EDIT_IN_LIST?: BooleanInput | undefined;
  FIELD_NAME?: string | undefined;
  ID?: NumberInput | undefined;
  IS_SEARCHABLE?: BooleanInput | undefined;
  LANG?: string | undefined;
  MANDATORY?: BooleanInput | undefined;
  MULTIPLE?: BooleanInput | undefined;
  SHOW_FILTER?: 'N' | 'I' | 'E' | 'S' | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID?: string | NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}>;
export interface CrmAnyUserfieldListOrder {
  FIELD_NAME?: string | undefined;
  ID?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE_ID?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmAnyUserfieldList {
  DEF: string;
  ID: string;
  SORT: string;
  VALUE: string;
  XML_ID: string;
}
export interface CrmAnyUserfieldListResource {
  NAME?: string | undefined;
  SECTIONS?:
    | {
        CAL_TYPE: string;
        ID: string;
        NAME: string;
      }[]
    | undefined;
  XML_ID?: string | undefined;
}
export interface CrmAnyUserfieldListSelectedResourcesWithId {
  id?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmAnyUserfieldListServiceListWithDuration {
  duration?: string | undefined;
  name?: string | undefined;
}
export interface CrmAnyUserfieldListSettings {
  ALLOW_OVERBOOKING?: string | undefined;
  CAPTION_NO_VALUE?: string | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: string | undefined;
  ENTITY_TYPE?: string | undefined;
  EXTENSIONS?: unknown[] | undefined;
  FULL_DAY?: string | undefined;
  LIST_HEIGHT?: number | undefined;
  LIST_WIDTH?: number | undefined;
  MAX_ALLOWED_SIZE?: number | undefined;
  MAX_LENGTH?: number | undefined;
  MAX_SHOW_SIZE?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  REGEXP?: string | undefined;
  RESOURCES?:
    | {
        resource?: CrmAnyUserfieldListResource | undefined;
      }
    | undefined;
  RESOURCE_LIMIT?: number | undefined;
  ROWS?: number | undefined;
  SELECTED_RESOURCES?: CrmAnyUserfieldListSelectedResourcesWithId[] | undefined;
  SELECTED_USERS?: unknown[] | undefined;
  SERVICE_LIST?: CrmAnyUserfieldListServiceListWithDuration[] | undefined;
  SHOW_NO_VALUE?: string | undefined;
  SIZE?: number | undefined;
  TARGET_BLANK?: string | undefined;
  TIMEZONE?: string | undefined;
  USE_RESOURCES?: string | undefined;
  USE_SERVICES?: string | undefined;
  USE_USERS?: string | undefined;
  USE_USER_TIMEZONE?: string | undefined;
}
export interface CrmAnyUserfieldListResult {
  EDIT_FORM_LABEL: string;
  EDIT_IN_LIST: string;
  ENTITY_ID: string;
  ERROR_MESSAGE: null | string;
  FIELD_NAME: string;
  HELP_MESSAGE: null | string;
  ID: string;
  IS_SEARCHABLE: string;
  LIST?: CrmAnyUserfieldList[] | undefined;
  LIST_COLUMN_LABEL: string;
  LIST_FILTER_LABEL: string;
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: CrmAnyUserfieldListSettings;
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export interface CrmAnyUserfieldUpdateSettings {
  DISPLAY?: 'LIST' | 'UI' | 'CHECKBOX' | 'DIALOG' | undefined;
  LIST_HEIGHT?: unknown | undefined;
}
export interface CrmAnyUserfieldSettingsWithActiveFilter {
  ACTIVE_FILTER?: BooleanInput | undefined;
  DEFAULT_VALUE?: string | undefined;
  DISPLAY?: 'DIALOG' | 'UI' | 'LIST' | 'CHECKBOX' | undefined;
  IBLOCK_ID?: string | NumberInput | undefined;
  IBLOCK_TYPE_ID?: string | NumberInput | undefined;
  LIST_HEIGHT?: NumberInput | undefined;
}
export interface CrmAnyUserfieldUpdateFields {
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
  LIST?: readonly UfEnumElement[] | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  SETTINGS?:
    | CrmAnyUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | CrmAnyUserfieldSettingsWithPrecision
    | CrmAnyUserfieldSettings
    | {
        DEFAULT_VALUE?: CrmAnyUserfieldDefaultValue | undefined;
      }
    | CrmAnyUserfieldUpdateSettings
    | CrmAnyUserfieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | CrmAnyUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmContactAddPhoto {
  [field: string]: unknown;
  fileData?: string | undefined;
}
export interface CrmContactAddFields {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: NumberInput | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  COMPANY_IDS?: readonly NumberInput[] | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: readonly CrmMultifield[] | undefined;
  EXPORT?: BooleanInput | undefined;
  HONORIFIC?: string | undefined;
  IM?: readonly CrmMultifield[] | undefined;
  LAST_NAME?: string | undefined;
  LINK?: readonly CrmMultifield[] | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  NAME?: string | undefined;
  OPENED?: BooleanInput | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: readonly CrmMultifield[] | undefined;
  PHOTO?: FileInput | CrmContactAddPhoto | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | NumberInput | undefined;
  TRACE?: string | undefined;
  TYPE_ID?: string | NumberInput | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: readonly CrmMultifield[] | undefined;
}
export interface CrmContactAddParams {
  IMPORT?: BooleanInput | undefined;
  REGISTER_SONET_EVENT?: BooleanInput | undefined;
}
export interface CrmContactCompanyParamsFields {
  COMPANY_ID: NumberInput;
  IS_PRIMARY?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmContactCompanyItemsGetResult {
  COMPANY_ID: number;
  IS_PRIMARY: YesNo;
  ROLE_ID: number;
  SORT: number;
}
export interface CrmContactDetailsConfigurationGetOptions {
  defaultAddressType?: number | undefined;
  defaultCountry: string;
  isPayButtonVisible?: boolean | undefined;
  isPaymentDocumentsVisible?: boolean | undefined;
}
export interface CrmContactDetailsConfigurationGetElements {
  name: string;
  optionFlags: boolean | string;
  options?: CrmContactDetailsConfigurationGetOptions | undefined;
}
export interface CrmContactDetailsConfigurationGetResult {
  elements: CrmContactDetailsConfigurationGetElements[];
  name: string;
  title: string;
  type: string;
}
export interface CrmContactAndItemDetailsConfigurationSetElementsOptions {
  defaultAddressType?: NumberInput | undefined;
  defaultCountry?: string | undefined;
  isPayButtonVisible?: BooleanInput | undefined;
  isPaymentDocumentsVisible?: BooleanInput | undefined;
}
export interface SectionElement {
  name: string;
  optionFlags?: NumberInput | undefined;
  options?: CrmContactAndItemDetailsConfigurationSetElementsOptions | undefined;
}
export interface Section {
  elements?: readonly SectionElement[] | undefined;
  name: string;
  title: string;
  type: string;
}
export interface CrmFieldsContactId {
  isDeprecated?: boolean | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmContactFieldsResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDRESS: CrmField;
  ADDRESS_2: CrmField;
  ADDRESS_CITY: CrmField;
  ADDRESS_COUNTRY: CrmField;
  ADDRESS_COUNTRY_CODE: CrmField;
  ADDRESS_LOC_ADDR_ID: CrmField;
  ADDRESS_POSTAL_CODE: CrmField;
  ADDRESS_PROVINCE: CrmField;
  ADDRESS_REGION: CrmField;
  ASSIGNED_BY_ID: CrmField;
  BIRTHDATE: CrmField;
  COMMENTS: CrmField;
  COMPANY_ID: CrmFieldsContactId;
  COMPANY_IDS: CrmField;
  CREATED_BY_ID: CrmField;
  DATE_CREATE: CrmField;
  DATE_MODIFY: CrmField;
  EMAIL: CrmFieldsEmail;
  EXPORT: CrmField;
  HAS_EMAIL: CrmField;
  HAS_IMOL: CrmField;
  HAS_PHONE: CrmField;
  HONORIFIC: CrmFieldsSourceId;
  ID: CrmField;
  IM: CrmFieldsEmail;
  LAST_ACTIVITY_BY: CrmField;
  LAST_ACTIVITY_TIME: CrmField;
  LAST_NAME: CrmField;
  LEAD_ID: CrmResultLeadId;
  LINK: CrmFieldsEmail;
  MODIFY_BY_ID: CrmField;
  NAME: CrmField;
  OPENED: CrmField;
  ORIGINATOR_ID: CrmField;
  ORIGIN_ID: CrmField;
  ORIGIN_VERSION: CrmField;
  PHONE: CrmFieldsEmail;
  PHOTO: CrmField;
  POST: CrmField;
  SECOND_NAME: CrmField;
  SOURCE_DESCRIPTION: CrmField;
  SOURCE_ID: CrmFieldsSourceId;
  TYPE_ID: CrmFieldsSourceId;
  UTM_CAMPAIGN: CrmField;
  UTM_CONTENT: CrmField;
  UTM_MEDIUM: CrmField;
  UTM_SOURCE: CrmField;
  UTM_TERM: CrmField;
  WEB: CrmFieldsEmail;
}
export interface CrmEmail {
  ID: number | NumericString;
  TYPE_ID: 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK';
  VALUE: string;
  VALUE_TYPE: 'WORK' | 'MOBILE' | 'FAX' | 'HOME' | 'PAGER' | 'MAILING' | 'OTHER' | (string & {});
}
export interface CrmFm {
  ID?: number | undefined;
  TYPE_ID?: 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK' | undefined;
  VALUE?: string | undefined;
  VALUE_TYPE?:
    | 'WORK'
    | 'MOBILE'
    | 'FAX'
    | 'HOME'
    | 'PAGER'
    | 'MAILING'
    | 'OTHER'
    | (string & {})
    | undefined;
}
export interface CrmContactGetResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDRESS: string | null;
  ADDRESS_2: string | null;
  ADDRESS_CITY: string | null;
  ADDRESS_COUNTRY: string | null;
  ADDRESS_LOC_ADDR_ID: number | null | NumericString;
  ADDRESS_POSTAL_CODE: string | null;
  ADDRESS_PROVINCE: string | null;
  ADDRESS_REGION: string | null;
  ASSIGNED_BY_ID: number | NumericString;
  BIRTHDATE: string | null;
  COMMENTS: string;
  COMPANY_ID: number | NumericString;
  CREATED_BY_ID: number | NumericString;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  EMAIL: CrmEmail[];
  EXPORT: YesNo;
  FACE_ID: number | null | NumericString;
  HAS_EMAIL: YesNo;
  HAS_IMOL: YesNo;
  HAS_PHONE: YesNo;
  HONORIFIC: string;
  ID: number | NumericString;
  IM?: CrmFm[] | undefined;
  LAST_ACTIVITY_BY: number | NumericString;
  LAST_ACTIVITY_TIME: string | null;
  LAST_NAME: string;
  LEAD_ID: number | null | NumericString;
  LINK?: CrmFm[] | undefined;
  MODIFY_BY_ID: number | NumericString;
  NAME: string;
  OPENED: YesNo;
  ORIGINATOR_ID: string | null;
  ORIGIN_ID: string | null;
  ORIGIN_VERSION: string | null;
  PHONE: CrmEmail[];
  PHOTO: null;
  POST: string;
  SECOND_NAME: string;
  SOURCE_DESCRIPTION: string;
  SOURCE_ID: string;
  TYPE_ID: string;
  UTM_CAMPAIGN: string;
  UTM_CONTENT: string;
  UTM_MEDIUM: 'CPC' | 'CPM';
  UTM_SOURCE: string;
  UTM_TERM: string;
  WEB?: CrmFm[] | undefined;
}
export type CrmContactListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: NumberInput | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: unknown | undefined;
  COMPANY_IDS?: unknown | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: string | undefined;
  EXPORT?: string | undefined;
  HAS_EMAIL?: string | undefined;
  HAS_IMOL?: string | undefined;
  HAS_PHONE?: string | undefined;
  HONORIFIC?: unknown | undefined;
  ID?: NumberInput | undefined;
  IM?: unknown | undefined;
  IMPORT?: string | undefined;
  LAST_ACTIVITY_BY?: NumberInput | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_NAME?: string | undefined;
  LEAD_ID?: unknown | undefined;
  LINK?: unknown | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  NAME?: string | undefined;
  OPENED?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: unknown | undefined;
  PHOTO?: FileInput | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | undefined;
  TYPE_ID?: unknown | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: unknown | undefined;
}>;
export interface CrmContactListOrder {
  [field: `UF_${string}`]: string | undefined;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: string | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: string | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: string | undefined;
  COMPANY_IDS?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: string | undefined;
  EXPORT?: string | undefined;
  HAS_EMAIL?: string | undefined;
  HAS_IMOL?: string | undefined;
  HAS_PHONE?: string | undefined;
  HONORIFIC?: string | undefined;
  ID?: string | undefined;
  IM?: string | undefined;
  IMPORT?: string | undefined;
  LAST_ACTIVITY_BY?: string | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_NAME?: string | undefined;
  LEAD_ID?: string | undefined;
  LINK?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  NAME?: string | undefined;
  OPENED?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: string | undefined;
  PHOTO?: string | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | undefined;
  TYPE_ID?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: string | undefined;
}
export interface CrmContactListResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: number | NumericString | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: number | NumericString | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: number | NumericString | undefined;
  CREATED_BY_ID?: number | NumericString | undefined;
  DATE_CREATE?: string | null | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: CrmEmail[] | undefined;
  EXPORT?: YesNo | undefined;
  FACE_ID?: number | NumericString | undefined;
  HAS_EMAIL?: YesNo | undefined;
  HAS_IMOL?: YesNo | undefined;
  HAS_PHONE?: YesNo | undefined;
  HONORIFIC?: string | undefined;
  ID?: number | NumericString | undefined;
  IM?: CrmFm[] | undefined;
  LAST_ACTIVITY_BY?: number | NumericString | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_NAME?: string | undefined;
  LEAD_ID?: number | NumericString | undefined;
  LINK?: CrmFm[] | undefined;
  MODIFY_BY_ID?: number | NumericString | undefined;
  NAME?: string | undefined;
  OPENED?: YesNo | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: CrmFm[] | undefined;
  PHOTO?: unknown | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | undefined;
  TYPE_ID?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: CrmFm[] | undefined;
}
export interface CrmContactUpdateFields {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: NumberInput | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  COMPANY_IDS?: readonly NumberInput[] | undefined;
  EMAIL?: readonly CrmMultifield[] | undefined;
  EXPORT?: BooleanInput | undefined;
  HONORIFIC?: string | undefined;
  IM?: readonly CrmMultifield[] | undefined;
  LAST_NAME?: string | undefined;
  LINK?: readonly CrmMultifield[] | undefined;
  NAME?: string | undefined;
  OPENED?: BooleanInput | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  ORIGIN_VERSION?: string | undefined;
  PHONE?: readonly CrmMultifield[] | undefined;
  PHOTO?: FileInput | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | NumberInput | undefined;
  TYPE_ID?: string | NumberInput | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: readonly CrmMultifield[] | undefined;
}
export interface CrmContactAndDealUpdateParams {
  REGISTER_HISTORY_EVENT?: BooleanInput | undefined;
  REGISTER_SONET_EVENT?: BooleanInput | undefined;
}
export interface CrmContactAndDealUserfieldAddFields {
  EDIT_FORM_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  EDIT_IN_LIST?: BooleanInput | undefined;
  ERROR_MESSAGE?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  FIELD_NAME: string;
  HELP_MESSAGE?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  IS_SEARCHABLE?: BooleanInput | undefined;
  LABEL?: string | undefined;
  LIST?: readonly UfEnumElement[] | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  MULTIPLE?: BooleanInput | undefined;
  SETTINGS?:
    | CrmAnyUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | CrmAnyUserfieldSettingsWithPrecision
    | CrmAnyUserfieldSettings
    | {
        DEFAULT_VALUE?: CrmAnyUserfieldDefaultValue | undefined;
      }
    | CrmAnyUserfieldSettingsWithListHeight
    | CrmAnyUserfieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | CrmAnyUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID: string | NumberInput;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmContactUserfieldResultList {
  DEF?: YesNo | undefined;
  ID?: number | undefined;
  SORT?: number | undefined;
  VALUE?: string | undefined;
}
export interface CrmContactUserfieldSettings {
  DEFAULT_VALUE?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldSettingsWithLabel {
  DEFAULT_VALUE?: 0 | 1 | undefined;
  DISPLAY?: 'CHECKBOX' | 'RADIO' | 'DROPDOWN' | undefined;
  LABEL?: string[] | undefined;
  LABEL_CHECKBOX?: string | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldSettingsWithObjectDefaultValue {
  DEFAULT_VALUE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldSettingsWithUseSecond {
  DEFAULT_VALUE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
  USE_SECOND?: YesNo | undefined;
  USE_TIMEZONE?: YesNo | undefined;
}
export interface CrmContactUserfieldGetSettingsWithRegexp {
  DEFAULT_VALUE: string;
  MAX_LENGTH?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  REGEXP?: string | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldSettingsWithCaptionNoValue {
  CAPTION_NO_VALUE?: string | undefined;
  DISPLAY?: 'LIST' | 'CHECKBOX' | 'UI' | 'DIALOG' | undefined;
  LIST_HEIGHT?: number | undefined;
  SHOW_NO_VALUE?: YesNo | undefined;
}
export interface CrmContactUserfieldSettingsWithActiveFilter {
  ACTIVE_FILTER?: YesNo | undefined;
  DEFAULT_VALUE?: number | undefined;
  DISPLAY?: 'LIST' | 'CHECKBOX' | 'UI' | 'DIALOG' | undefined;
  IBLOCK_ID?: number | undefined;
  LIST_HEIGHT?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldSettingsWithEntityType {
  ENTITY_TYPE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface CrmContactUserfieldGetSettingsWithCompany {
  [field: `DYNAMIC_${string}`]: boolean | undefined;
  COMPANY?: boolean | undefined;
  CONTACT?: boolean | undefined;
  DEAL?: boolean | undefined;
  LEAD?: boolean | undefined;
  ORDER?: boolean | undefined;
  QUOTE?: boolean | undefined;
  SMART_INVOICE?: boolean | undefined;
}
export interface CrmContactUserfieldSettingsWithTextDefaultValue {
  DEFAULT_VALUE?: string | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldSettingsWithPopup {
  DEFAULT_VALUE?: string | undefined;
  MAX_LENGTH?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_LENGTH?: number | undefined;
  MIN_VALUE?: number | undefined;
  POPUP?: boolean | undefined;
  PRECISION?: number | undefined;
  ROWS?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldGetSettingsWithExtensions {
  DEFAULT_VALUE?:
    | {
        TYPE?: string | undefined;
        VALUE?: string | undefined;
      }
    | number
    | undefined;
  EXTENSIONS?: string[] | undefined;
  LIST_HEIGHT?: number | undefined;
  LIST_WIDTH?: number | undefined;
  MAX_ALLOWED_SIZE?: number | undefined;
  MAX_SHOW_SIZE?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
  TARGET_BLANK?: boolean | undefined;
}
export interface CrmContactUserfieldGetResult {
  EDIT_FORM_LABEL: {
    [field: string]: string | undefined;
  };
  EDIT_IN_LIST: YesNo;
  ENTITY_ID: string;
  ERROR_MESSAGE: {
    [field: string]: string | undefined;
  };
  FIELD_NAME: string;
  HELP_MESSAGE: {
    [field: string]: string | undefined;
  };
  ID: number | NumericString;
  IS_SEARCHABLE: YesNo;
  LIST?: CrmContactUserfieldResultList[] | undefined;
  LIST_COLUMN_LABEL: {
    [field: string]: string | undefined;
  };
  LIST_FILTER_LABEL: {
    [field: string]: string | undefined;
  };
  MANDATORY: YesNo;
  MULTIPLE: YesNo;
  SETTINGS:
    | CrmContactUserfieldSettings
    | CrmContactUserfieldSettingsWithLabel
    | CrmContactUserfieldSettingsWithObjectDefaultValue
    | CrmContactUserfieldSettingsWithUseSecond
    | CrmContactUserfieldGetSettingsWithRegexp
    | CrmContactUserfieldSettingsWithCaptionNoValue
    | CrmContactUserfieldSettingsWithActiveFilter
    | CrmContactUserfieldSettingsWithEntityType
    | CrmContactUserfieldGetSettingsWithCompany
    | CrmContactUserfieldSettingsWithTextDefaultValue
    | {
        SHOW_MAP?: boolean | undefined;
      }
    | CrmContactUserfieldSettingsWithPopup
    | CrmContactUserfieldGetSettingsWithExtensions;
  SHOW_FILTER: boolean | string | YesNo;
  SHOW_IN_LIST: YesNo;
  SORT: number | NumericString;
  USER_TYPE_ID: string;
  USER_TYPE_OWNER?: string | undefined;
  XML_ID: string | null;
}
export interface CrmContactUserfieldListSettings {
  DEFAULT_VALUE?:
    | {
        TYPE?: string | undefined;
        VALUE?: string | undefined;
      }
    | number
    | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
}
export interface CrmContactUserfieldListSettingsWithCompany {
  [field: `DYNAMIC_${string}`]: unknown;
  COMPANY: YesNo;
  CONTACT: YesNo;
  DEAL?: boolean | YesNo | undefined;
  LEAD: boolean | null | YesNo;
  ORDER?: boolean | YesNo | undefined;
  QUOTE?: boolean | YesNo | undefined;
  SMART_INVOICE?: boolean | YesNo | undefined;
}
export interface CrmContactUserfieldListSettingsWithExtensions {
  DEFAULT_VALUE?: number | undefined;
  EXTENSIONS?: string[] | undefined;
  LIST_HEIGHT?: number | undefined;
  LIST_WIDTH?: number | undefined;
  MAX_ALLOWED_SIZE?: number | undefined;
  MAX_SHOW_SIZE?: number | undefined;
  MAX_VALUE?: number | undefined;
  MIN_VALUE?: number | undefined;
  PRECISION?: number | undefined;
  SIZE?: number | undefined;
  TARGET_BLANK?: YesNo | undefined;
}
export interface CrmContactUserfieldListResult {
  EDIT_FORM_LABEL:
    | {
        [field: string]: unknown;
      }
    | string;
  EDIT_IN_LIST: YesNo;
  ENTITY_ID: string;
  ERROR_MESSAGE: {
    [field: string]: unknown;
  } | null;
  FIELD_NAME: string;
  HELP_MESSAGE: {
    [field: string]: unknown;
  } | null;
  ID: number | NumericString;
  IS_SEARCHABLE: YesNo;
  LIST?: CrmContactUserfieldResultList[] | undefined;
  LIST_COLUMN_LABEL:
    | {
        [field: string]: unknown;
      }
    | string;
  LIST_FILTER_LABEL:
    | {
        [field: string]: unknown;
      }
    | string;
  MANDATORY: YesNo;
  MULTIPLE: YesNo;
  SETTINGS:
    | CrmContactUserfieldListSettings
    | CrmContactUserfieldSettingsWithLabel
    | CrmContactUserfieldSettingsWithObjectDefaultValue
    | CrmContactUserfieldSettings
    | CrmContactUserfieldSettingsWithUseSecond
    | CrmAnyUserfieldSettingsWithRegexp
    | CrmContactUserfieldSettingsWithCaptionNoValue
    | CrmContactUserfieldSettingsWithActiveFilter
    | CrmContactUserfieldSettingsWithEntityType
    | CrmContactUserfieldListSettingsWithCompany
    | CrmContactUserfieldSettingsWithTextDefaultValue
    | {
        SHOW_MAP: YesNo;
      }
    | CrmContactUserfieldSettingsWithPopup
    | CrmContactUserfieldListSettingsWithExtensions
    | unknown[];
  SHOW_FILTER: boolean | string | YesNo;
  SHOW_IN_LIST: YesNo;
  SORT: number | NumericString;
  USER_TYPE_ID: string;
  USER_TYPE_OWNER?: string | undefined;
  XML_ID: string | null;
}
export interface CrmContactUserfieldUpdateList {
  DEF?: BooleanInput | undefined;
  DEL?: BooleanInput | undefined;
  ID?: string | NumberInput | undefined;
  SORT?: NumberInput | undefined;
  VALUE?: string | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmContactUserfieldUpdateFields {
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
  LIST?: readonly CrmContactUserfieldUpdateList[] | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  SETTINGS?:
    | CrmAnyUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | CrmAnyUserfieldSettingsWithPrecision
    | CrmAnyUserfieldSettings
    | {
        DEFAULT_VALUE?: CrmAnyUserfieldDefaultValue | undefined;
      }
    | CrmAnyUserfieldSettingsWithListHeight
    | CrmAnyUserfieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | CrmAnyUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmCurrencyLangValue {
  DECIMALS: NumberInput;
  DEC_POINT?: string | undefined;
  FORMAT_STRING?: string | undefined;
  FULL_NAME?: string | undefined;
  HIDE_ZERO?: string | undefined;
  THOUSANDS_SEP?: string | undefined;
  THOUSANDS_VARIANT?: string | undefined;
}
export interface CrmCurrencyAddFields {
  AMOUNT: NumberInput;
  AMOUNT_CNT: NumberInput;
  BASE?: YesNo | undefined;
  CURRENCY: string;
  LANG?:
    | {
        [field: string]: CrmCurrencyLangValue | undefined;
      }
    | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmCurrencyAnyGetValue {
  DECIMALS: number | NumericString;
  DEC_POINT: string;
  FORMAT_STRING: string;
  FULL_NAME: string;
  HIDE_ZERO: YesNo;
  THOUSANDS_SEP: string | null;
  THOUSANDS_VARIANT: string;
}
export interface CrmCurrencyGetResult {
  AMOUNT: number | NumericString;
  AMOUNT_CNT: number | NumericString;
  BASE: YesNo;
  CURRENCY: string;
  DATE_UPDATE: string | null;
  DECIMALS: number | NumericString;
  DEC_POINT: string;
  FORMAT_STRING: string;
  FULL_NAME: string;
  LANG: {
    [field: string]: CrmCurrencyAnyGetValue | undefined;
  };
  LID: string;
  SORT: number | NumericString;
  THOUSANDS_SEP: string | null;
}
export interface CrmCurrencyListOrder {
  AMOUNT?: string | undefined;
  AMOUNT_CNT?: string | undefined;
  BASE?: string | undefined;
  CURRENCY?: string | undefined;
  currency?: string | undefined;
  DATE_UPDATE?: string | undefined;
  DECIMALS?: string | undefined;
  DEC_POINT?: string | undefined;
  FORMAT_STRING?: string | undefined;
  FULL_NAME?: string | undefined;
  LANG?: string | undefined;
  LID?: string | undefined;
  SORT?: string | undefined;
  sort?: string | undefined;
  THOUSANDS_SEP?: string | undefined;
}
export interface CrmLangValue {
  DECIMALS?: number | undefined;
  DEC_POINT?: string | undefined;
  FORMAT_STRING?: string | undefined;
  FULL_NAME?: string | undefined;
  HIDE_ZERO?: YesNo | undefined;
  THOUSANDS_SEP?: string | undefined;
  THOUSANDS_VARIANT?: string | undefined;
}
export interface CrmCurrencyListResult {
  AMOUNT: number | NumericString;
  AMOUNT_CNT: number | NumericString;
  BASE: YesNo;
  CURRENCY: string;
  DATE_UPDATE: string | null;
  DECIMALS: number | NumericString;
  DEC_POINT: string;
  FORMAT_STRING: string;
  FULL_NAME: string;
  LANG?:
    | {
        [field: string]: CrmLangValue | undefined;
      }
    | undefined;
  LID: string;
  SORT: number | NumericString;
  THOUSANDS_SEP: string | null;
}
export interface CrmCurrencyLocalizationsSetLocalizationsValue {
  DECIMALS?: NumberInput | undefined;
  DEC_POINT?: string | undefined;
  FORMAT_STRING?: string | undefined;
  FULL_NAME?: string | undefined;
  HIDE_ZERO?: YesNo | undefined;
  THOUSANDS_SEP?: string | undefined;
  THOUSANDS_VARIANT?: string | undefined;
}
export interface CrmCurrencyUpdateFields {
  AMOUNT?: NumberInput | undefined;
  AMOUNT_CNT?: NumberInput | undefined;
  BASE?: YesNo | undefined;
  LANG?:
    | {
        [field: string]: CrmCurrencyLangValue | undefined;
      }
    | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmDealAddFields {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDITIONAL_INFO?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BEGINDATE?: string | undefined;
  CATEGORY_ID?: NumberInput | undefined;
  CLOSED?: YesNo | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  /** @deprecated */
  CONTACT_ID?: NumberInput | undefined;
  CONTACT_IDS?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  IS_MANUAL_OPPORTUNITY?: YesNo | undefined;
  IS_RECURRING?: YesNo | undefined;
  IS_REPEATED_APPROACH?: YesNo | undefined;
  IS_RETURN_CUSTOMER?: YesNo | undefined;
  LOCATION_ID?: NumberInput | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  PROBABILITY?: NumberInput | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | NumberInput | undefined;
  STAGE_ID?: string | NumberInput | undefined;
  TAX_VALUE?: NumberInput | undefined;
  TITLE?: string | undefined;
  TRACE?: string | undefined;
  TYPE_ID?: string | NumberInput | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}
export interface CrmDealDetailsConfigurationGetElements {
  name: string;
  optionFlags?: '1' | '0' | undefined;
  options?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface CrmDealDetailsConfigurationGetResult {
  elements: CrmDealDetailsConfigurationGetElements[];
  name: string;
  title: string;
  type: string;
}
export interface CrmDealAndLeadDetailsConfigurationSetElements {
  name: string;
  optionFlags?: NumberInput | undefined;
  options?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface CrmDealAndLeadDetailsConfigurationSetData {
  elements?: readonly CrmDealAndLeadDetailsConfigurationSetElements[] | undefined;
  name: string;
  title: string;
  type: string;
}
export interface CrmDealFieldsResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDITIONAL_INFO: CrmField;
  ASSIGNED_BY_ID: CrmField;
  BEGINDATE: CrmField;
  CATEGORY_ID: CrmField;
  CLOSED: CrmField;
  CLOSEDATE: CrmField;
  COMMENTS: CrmField;
  COMPANY_ID: CrmResultLeadId;
  CONTACT_ID: CrmFieldsContactId;
  CONTACT_IDS: CrmField;
  CREATED_BY_ID: CrmField;
  CURRENCY_ID: CrmField;
  DATE_CREATE: CrmField;
  DATE_MODIFY: CrmField;
  ID: CrmField;
  IS_MANUAL_OPPORTUNITY: CrmField;
  IS_NEW: CrmField;
  IS_RECURRING: CrmField;
  IS_REPEATED_APPROACH: CrmField;
  IS_RETURN_CUSTOMER: CrmField;
  LAST_ACTIVITY_BY: CrmField;
  LAST_ACTIVITY_TIME: CrmField;
  LEAD_ID: CrmResultLeadId;
  LOCATION_ID: CrmField;
  MODIFY_BY_ID: CrmField;
  MOVED_BY_ID: CrmField;
  MOVED_TIME: CrmField;
  OPENED: CrmField;
  OPPORTUNITY: CrmField;
  ORIGINATOR_ID: CrmField;
  ORIGIN_ID: CrmField;
  PROBABILITY: CrmField;
  QUOTE_ID: CrmResultLeadId;
  SOURCE_DESCRIPTION: CrmField;
  SOURCE_ID: CrmFieldsSourceId;
  STAGE_ID: CrmFieldsSourceId;
  STAGE_SEMANTIC_ID: CrmField;
  TAX_VALUE: CrmField;
  TITLE: CrmField;
  TYPE_ID: CrmFieldsSourceId;
  UTM_CAMPAIGN: CrmField;
  UTM_CONTENT: CrmField;
  UTM_MEDIUM: CrmField;
  UTM_SOURCE: CrmField;
  UTM_TERM: CrmField;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmDealGetResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDITIONAL_INFO: string;
  ASSIGNED_BY_ID: number | NumericString;
  BEGINDATE: string | null;
  CATEGORY_ID: number | NumericString;
  CLOSED: YesNo;
  CLOSEDATE: string | null;
  COMMENTS: string;
  COMPANY_ID: number | NumericString;
  /** @deprecated */
  CONTACT_ID: number | NumericString;
  CREATED_BY_ID: number | NumericString;
  CURRENCY_ID: string;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  ID: number | NumericString;
  IS_MANUAL_OPPORTUNITY: YesNo;
  IS_NEW: YesNo;
  IS_RECURRING: YesNo;
  IS_REPEATED_APPROACH: YesNo;
  IS_RETURN_CUSTOMER: YesNo;
  LAST_ACTIVITY_BY: number | NumericString;
  LAST_ACTIVITY_TIME: string;
  LEAD_ID: number | null | NumericString;
  LOCATION_ID: number | null | NumericString;
  MODIFY_BY_ID: number | NumericString;
  MOVED_BY_ID: number | NumericString;
  MOVED_TIME: string;
  OPENED: YesNo;
  OPPORTUNITY: number | NumericString;
  ORIGINATOR_ID: string | null;
  ORIGIN_ID: string | null;
  PROBABILITY: number | NumericString;
  QUOTE_ID: number | null | NumericString;
  SOURCE_DESCRIPTION: string;
  SOURCE_ID: string;
  STAGE_ID: string;
  STAGE_SEMANTIC_ID: 'P' | 'S' | 'F';
  TAX_VALUE: number | NumericString;
  TITLE: string;
  TYPE_ID: string;
  UTM_CAMPAIGN: string | null;
  UTM_CONTENT: string | null;
  UTM_MEDIUM: string;
  UTM_SOURCE: string;
  UTM_TERM: string | null;
}
export type CrmDealListFilter = Filter<{
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDITIONAL_INFO?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BEGINDATE?: string | undefined;
  CATEGORY_ID?: NumberInput | undefined;
  CLOSED?: YesNo | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  CONTACT_ID?: NumberInput | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ID?: NumberInput | NumericString | undefined;
  IS_MANUAL_OPPORTUNITY?: string | undefined;
  IS_NEW?: YesNo | undefined;
  IS_RECURRING?: YesNo | undefined;
  IS_REPEATED_APPROACH?: YesNo | undefined;
  IS_RETURN_CUSTOMER?: YesNo | undefined;
  LAST_ACTIVITY_BY?: NumberInput | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LEAD_ID?: NumberInput | undefined;
  LOCATION_ID?: NumberInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  MOVED_BY_ID?: NumberInput | undefined;
  MOVED_TIME?: string | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  PROBABILITY?: NumberInput | undefined;
  QUOTE_ID?: NumberInput | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | undefined;
  STAGE_ID?: string | undefined;
  STAGE_SEMANTIC_ID?: 'P' | 'S' | 'F' | undefined;
  TAX_VALUE?: NumberInput | undefined;
  TITLE?: string | undefined;
  TYPE_ID?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}>;
export interface CrmDealListOrder {
  [field: `PARENT_ID_${string}`]: string | undefined;
  [field: `UF_${string}`]: string | undefined;
  [field: `UF_CRM_${string}`]: string | undefined;
  ADDITIONAL_INFO?: string | undefined;
  ASSIGNED_BY_ID?: string | undefined;
  BEGINDATE?: string | undefined;
  CATEGORY_ID?: string | undefined;
  CLOSED?: string | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: string | undefined;
  CONTACT_ID?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ID?: string | undefined;
  IS_MANUAL_OPPORTUNITY?: string | undefined;
  IS_NEW?: string | undefined;
  IS_RECURRING?: string | undefined;
  IS_REPEATED_APPROACH?: string | undefined;
  IS_RETURN_CUSTOMER?: string | undefined;
  LAST_ACTIVITY_BY?: string | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LEAD_ID?: string | undefined;
  LOCATION_ID?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  MOVED_BY_ID?: string | undefined;
  MOVED_TIME?: string | undefined;
  OPENED?: string | undefined;
  OPPORTUNITY?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  PROBABILITY?: string | undefined;
  QUOTE_ID?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | undefined;
  STAGE_ID?: string | undefined;
  STAGE_SEMANTIC_ID?: string | undefined;
  TAX_VALUE?: string | undefined;
  TITLE?: string | undefined;
  TYPE_ID?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}
export interface CrmDealListResult {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDITIONAL_INFO?: string | undefined;
  ASSIGNED_BY_ID?: number | NumericString | undefined;
  BEGINDATE?: string | undefined;
  CATEGORY_ID?: number | NumericString | undefined;
  CLOSED?: YesNo | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: number | NumericString | undefined;
  /** @deprecated */
  CONTACT_ID?: number | NumericString | undefined;
  CREATED_BY_ID?: number | NumericString | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | null | undefined;
  DATE_MODIFY?: string | undefined;
  ID?: number | NumericString | undefined;
  IS_MANUAL_OPPORTUNITY?: YesNo | undefined;
  IS_NEW?: YesNo | undefined;
  IS_RECURRING?: YesNo | undefined;
  IS_REPEATED_APPROACH?: YesNo | undefined;
  IS_RETURN_CUSTOMER?: YesNo | undefined;
  LAST_ACTIVITY_BY?: number | NumericString | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LEAD_ID?: number | NumericString | undefined;
  LOCATION_ID?: number | NumericString | undefined;
  MODIFY_BY_ID?: number | NumericString | undefined;
  MOVED_BY_ID?: number | NumericString | undefined;
  MOVED_TIME?: string | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: number | NumericString | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  PROBABILITY?: number | NumericString | undefined;
  QUOTE_ID?: number | NumericString | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | undefined;
  STAGE_ID?: string | undefined;
  STAGE_SEMANTIC_ID?: 'P' | 'S' | 'F' | undefined;
  TAX_VALUE?: number | NumericString | undefined;
  TITLE?: string | undefined;
  TYPE_ID?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}
export interface CrmDealProductrowsGetResult {
  CUSTOMIZED: YesNo;
  DATE_RESERVE_END: string;
  DISCOUNT_RATE: number;
  DISCOUNT_SUM: number;
  DISCOUNT_TYPE_ID: 1 | 2;
  ID: number | NumericString;
  MEASURE_CODE: number;
  MEASURE_NAME: string;
  ORIGINAL_PRODUCT_NAME: string;
  OWNER_ID: number | NumericString;
  OWNER_TYPE: string;
  PRICE: number;
  PRICE_ACCOUNT: string;
  PRICE_BRUTTO: number;
  PRICE_EXCLUSIVE: number;
  PRICE_NETTO: number;
  PRODUCT_DESCRIPTION: string | null;
  PRODUCT_ID: number;
  PRODUCT_NAME: string;
  QUANTITY: number;
  RESERVE_ID: number;
  RESERVE_QUANTITY: number;
  SORT: number;
  STORE_ID: number;
  TAX_INCLUDED: YesNo;
  TAX_RATE: number | null | NumericString;
  TYPE: 1 | 4 | 7;
  XML_ID: string;
}
export interface CrmDealAndLeadProductrowsSetRows {
  DISCOUNT_RATE?: NumberInput | undefined;
  DISCOUNT_SUM?: NumberInput | undefined;
  DISCOUNT_TYPE_ID?: 1 | '1' | 2 | '2' | undefined;
  MEASURE_CODE?: string | NumberInput | undefined;
  MEASURE_NAME?: string | undefined;
  PRICE?: NumberInput | undefined;
  PRICE_BRUTTO?: NumberInput | undefined;
  PRICE_EXCLUSIVE?: NumberInput | undefined;
  PRICE_NETTO?: NumberInput | undefined;
  PRODUCT_ID?: NumberInput | undefined;
  PRODUCT_NAME?: string | undefined;
  QUANTITY?: NumberInput | undefined;
  SORT?: NumberInput | undefined;
  TAX_INCLUDED?: YesNo | undefined;
  TAX_RATE?: NumberInput | undefined;
}
export interface CrmDealRecurringAddParams {
  MODE?: 'single' | 'multiple' | (string & {}) | undefined;
  MULTIPLE_INTERVAL?: NumberInput | undefined;
  MULTIPLE_TYPE?: string | undefined;
  OFFSET_BEGINDATE_TYPE?: string | undefined;
  OFFSET_BEGINDATE_VALUE?: NumberInput | undefined;
  OFFSET_CLOSEDATE_TYPE?: string | undefined;
  OFFSET_CLOSEDATE_VALUE?: NumberInput | undefined;
  SINGLE_BEFORE_START_DATE_TYPE?: string | undefined;
  SINGLE_BEFORE_START_DATE_VALUE?: NumberInput | undefined;
}
export interface CrmDealRecurringAddFields {
  ACTIVE?: YesNo | undefined;
  CATEGORY_ID?: string | NumberInput | undefined;
  DEAL_ID?: NumberInput | undefined;
  IS_LIMIT?: 'N' | 'D' | 'T' | (string & {}) | undefined;
  LIMIT_DATE?: string | undefined;
  LIMIT_REPEAT?: NumberInput | undefined;
  PARAMS?: CrmDealRecurringAddParams | undefined;
  START_DATE?: string | undefined;
}
export interface CrmDealRecurringFieldsParams {
  definition?:
    | {
        [field: string]: CrmFieldsValue | undefined;
      }
    | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmDealRecurringFieldsResult {
  ACTIVE: CrmField;
  BASED_ID: CrmField;
  CATEGORY_ID: CrmField;
  COUNTER_REPEAT: CrmField;
  DEAL_ID: CrmField;
  ID: CrmField;
  IS_LIMIT: CrmField;
  LAST_EXECUTION: CrmField;
  LIMIT_DATE: CrmField;
  LIMIT_REPEAT: CrmField;
  NEXT_EXECUTION: CrmField;
  PARAMS: CrmDealRecurringFieldsParams;
  START_DATE: CrmField;
}
export interface CrmDealRecurringGetParams {
  MODE: 'single' | 'multiple' | (string & {});
  MULTIPLE_INTERVAL: number;
  MULTIPLE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  OFFSET_BEGINDATE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  OFFSET_BEGINDATE_VALUE: number;
  OFFSET_CLOSEDATE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  OFFSET_CLOSEDATE_VALUE: number;
  SINGLE_BEFORE_START_DATE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {}) | null;
  SINGLE_BEFORE_START_DATE_VALUE: number;
}
export interface CrmDealRecurringGetResult {
  ACTIVE: YesNo;
  BASED_ID: number | NumericString;
  CATEGORY_ID: string;
  COUNTER_REPEAT: number | null | NumericString;
  DEAL_ID: number | NumericString;
  ID: number | NumericString;
  IS_LIMIT: 'N' | 'D' | 'T' | (string & {});
  LAST_EXECUTION: string | null;
  LIMIT_DATE: string | null;
  LIMIT_REPEAT: number | null | NumericString;
  NEXT_EXECUTION: string | null;
  PARAMS: CrmDealRecurringGetParams;
  START_DATE: string | null;
}
export type CrmDealRecurringListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ACTIVE?: YesNo | undefined;
  BASED_ID?: NumberInput | NumericString | undefined;
  CATEGORY_ID?: string | undefined;
  COUNTER_REPEAT?: NumberInput | undefined;
  DEAL_ID?: NumberInput | NumericString | undefined;
  ID?: NumberInput | NumericString | undefined;
  IS_LIMIT?: 'N' | 'D' | 'T' | (string & {}) | undefined;
  LAST_EXECUTION?: string | null | undefined;
  LIMIT_DATE?: string | null | undefined;
  LIMIT_REPEAT?: NumberInput | NumericString | null | undefined;
  NEXT_EXECUTION?: string | null | undefined;
  PARAMS?: unknown | undefined;
  START_DATE?: string | null | undefined;
}>;
export interface CrmDealRecurringListOrder {
  [field: `UF_${string}`]: string | undefined;
  ACTIVE?: string | undefined;
  BASED_ID?: string | undefined;
  CATEGORY_ID?: string | undefined;
  COUNTER_REPEAT?: string | undefined;
  DEAL_ID?: string | undefined;
  ID?: string | undefined;
  IS_LIMIT?: string | undefined;
  LAST_EXECUTION?: string | undefined;
  LIMIT_DATE?: string | undefined;
  LIMIT_REPEAT?: string | undefined;
  NEXT_EXECUTION?: string | undefined;
  PARAMS?: string | undefined;
  START_DATE?: string | undefined;
}
export interface CrmDealRecurringListParams {
  MODE: 'single' | 'multiple' | (string & {});
  MULTIPLE_INTERVAL: number;
  MULTIPLE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  OFFSET_BEGINDATE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  OFFSET_BEGINDATE_VALUE: number;
  OFFSET_CLOSEDATE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  OFFSET_CLOSEDATE_VALUE: number;
  SINGLE_BEFORE_START_DATE_TYPE: 'day' | 'week' | 'month' | 'year' | (string & {});
  SINGLE_BEFORE_START_DATE_VALUE: number;
}
export interface CrmDealRecurringListResult {
  ACTIVE: YesNo;
  COUNTER_REPEAT: number | NumericString;
  IS_LIMIT: 'N' | 'D' | 'T' | (string & {});
  LAST_EXECUTION: string | null;
  LIMIT_DATE: string | null;
  LIMIT_REPEAT: number | NumericString | null;
  NEXT_EXECUTION: string | null;
  PARAMS: CrmDealRecurringListParams;
  START_DATE: string | null;
  based_id: number | NumericString;
  category_id: string;
  deal_id: number | NumericString;
  id: number | NumericString;
}
export interface CrmDealRecurringUpdateParams {
  MODE?: 'single' | 'multiple' | (string & {}) | undefined;
  MULTIPLE_INTERVAL?: NumberInput | undefined;
  MULTIPLE_TYPE?: 'day' | 'week' | 'month' | 'year' | (string & {}) | undefined;
  OFFSET_BEGINDATE_TYPE?: 'day' | 'week' | 'month' | 'year' | (string & {}) | undefined;
  OFFSET_BEGINDATE_VALUE?: NumberInput | undefined;
  OFFSET_CLOSEDATE_TYPE?: 'day' | 'week' | 'month' | 'year' | (string & {}) | undefined;
  OFFSET_CLOSEDATE_VALUE?: NumberInput | undefined;
  SINGLE_BEFORE_START_DATE_TYPE?: 'day' | 'week' | 'month' | 'year' | (string & {}) | undefined;
  SINGLE_BEFORE_START_DATE_VALUE?: NumberInput | undefined;
}
export interface CrmDealRecurringUpdateFields {
  ACTIVE?: YesNo | undefined;
  CATEGORY_ID?: string | NumberInput | undefined;
  IS_LIMIT?: 'N' | 'D' | 'T' | (string & {}) | undefined;
  LIMIT_DATE?: string | undefined;
  LIMIT_REPEAT?: NumberInput | undefined;
  PARAMS?: CrmDealRecurringUpdateParams | undefined;
  START_DATE?: string | undefined;
}
export interface CrmDealUpdateFields {
  [field: `PARENT_ID_${string}`]: unknown;
  [field: `UF_CRM_${string}`]: unknown;
  ADDITIONAL_INFO?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BEGINDATE?: string | undefined;
  CLOSED?: YesNo | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  /** @deprecated */
  CONTACT_ID?: NumberInput | undefined;
  CONTACT_IDS?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  IS_MANUAL_OPPORTUNITY?: YesNo | undefined;
  IS_RECCURING?: string | undefined;
  IS_RECURRING?: YesNo | undefined;
  IS_REPEATED_APPROACH?: YesNo | undefined;
  IS_RETURN_CUSTOMER?: YesNo | undefined;
  LOCATION_ID?: NumberInput | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  PROBABILITY?: NumberInput | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | NumberInput | undefined;
  STAGE_ID?: string | NumberInput | undefined;
  TAX_VALUE?: NumberInput | undefined;
  TITLE?: string | undefined;
  TYPE_ID?: string | NumberInput | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: 'CPC' | 'CPM' | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}
export interface CrmDealAndQuoteUserfieldGetResult {
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
  ID: string;
  IS_SEARCHABLE: string;
  LIST_COLUMN_LABEL: {
    [field: string]: string | undefined;
  };
  LIST_FILTER_LABEL: {
    [field: string]: string | undefined;
  };
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: CrmAnyUserfieldSettingsWithRegexp;
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export interface CrmDealcategoryAddFields {
  [field: string]: unknown;
  NAME?: string | undefined;
  SORT?: string | NumberInput | undefined;
}
export interface CrmDealcategoryFieldsResult {
  CREATED_DATE?: string | undefined;
  ID?: number | undefined;
  IS_LOCKED?: string | undefined;
  NAME: string;
  SORT?: number | undefined;
}
export interface CrmDealcategoryListFilter {
  [field: string]: unknown;
  IS_LOCKED?: string | readonly string[] | undefined;
}
export interface CrmDealcategoryUpdateFields {
  [field: string]: unknown;
  SORT?: string | NumberInput | undefined;
}
export interface CrmDocumentgeneratorDocumentAddDocumentTitle {
  [field: string]: unknown;
  chain?:
    | readonly (
        | {
            [field: string]: unknown;
          }
        | string
      )[]
    | undefined;
  default?: string | undefined;
  required?: string | undefined;
  title?: string | undefined;
  value?: string | undefined;
  VALUE?: string | undefined;
}
export interface CrmDocumentgeneratorDocumentAddFields {
  [field: string]: unknown;
  DocumentTitle?: CrmDocumentgeneratorDocumentAddDocumentTitle | undefined;
}
export interface CrmDocumentgeneratorDocumentValues {
  [field: string]: unknown;
  DocumentNumber?: string | undefined;
}
export interface CrmDocumentgeneratorDocumentProducts {
  currencyId: string;
  totalRows: number;
  totalSum: string;
}
export interface CrmDocumentgeneratorDocumentAddDocument {
  changeQrCodeDisabledReason: string;
  changeQrCodeEnabled: boolean;
  changeStampsDisabledReason: string;
  changeStampsEnabled: boolean;
  createTime: string;
  createdBy: number;
  downloadUrl: string;
  downloadUrlMachine: string;
  emailDiskFile: number;
  entityId: number | NumericString;
  entityTypeId: number | NumericString;
  id: number;
  imageUrl: string;
  isTransformationError: boolean;
  number: string;
  pdfUrl: string;
  products: CrmDocumentgeneratorDocumentProducts;
  publicUrl: string | null;
  pullTag: string;
  qrCodeEnabled: boolean;
  stampsEnabled: boolean;
  templateId: number | NumericString;
  title: string;
  transformationErrorCode?: string | undefined;
  transformationErrorMessage?: string | undefined;
  updateTime: string;
  updatedBy: number | null | NumericString;
  values: {
    [field: string]: string | boolean | undefined;
  };
}
export interface CrmDocumentgeneratorDocumentGetDocument {
  changeQrCodeDisabledReason: string;
  changeQrCodeEnabled: boolean;
  changeStampsDisabledReason: string;
  changeStampsEnabled: boolean;
  createTime: string;
  createdBy: number | string;
  downloadUrl: string;
  downloadUrlMachine: string;
  emailDiskFile: number;
  entityId: number | string;
  entityTypeId: number | string;
  id: number | string;
  imageUrl: string;
  imageUrlMachine: string;
  isTransformationError: boolean;
  number: string;
  pdfUrl: string;
  pdfUrlMachine: string;
  products: CrmDocumentgeneratorDocumentProducts;
  publicUrl: string | null;
  pullTag: string;
  qrCodeEnabled: boolean;
  stampsEnabled: boolean;
  templateId: number | string;
  title: string;
  transformationErrorCode?: string | undefined;
  transformationErrorMessage?: string | undefined;
  updateTime: string;
  updatedBy: number | string | null;
  values: {
    [field: string]: string | boolean | undefined;
  };
}
export interface CrmDocumentgeneratorDocumentGetfieldsValues {
  ClientEmail?: string | undefined;
  ClientPhone?: string | undefined;
  DocumentCreateTime?: string | undefined;
  DocumentNumber?: string | undefined;
  DocumentTitle?: string | undefined;
  ProductsProductName?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  ProductsProductQuantity?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  TotalSum?: string | undefined;
}
export interface CrmDocumentgeneratorDocumentGetfieldsDocumentFieldsValue {
  chain?: string | string[] | undefined;
  default?: string | null | undefined;
  format?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  group?: string[] | undefined;
  hideRow?: YesNo | undefined;
  options?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  required?: YesNo | undefined;
  title: string;
  type?: string | undefined;
  value:
    | string
    | {
        selected: boolean;
        title: string;
        value: string;
      }[]
    | null;
}
export type CrmDocumentgeneratorDocumentListFilter = Filter<{
  createTime?: string | undefined;
  createdBy?: NumberInput | string | null | undefined;
  downloadUrl?: string | undefined;
  downloadUrlMachine?: string | undefined;
  entityId?: NumberInput | string | undefined;
  entityTypeId?: NumberInput | string | undefined;
  fileId?: NumberInput | string | undefined;
  id?: string | NumberInput | undefined;
  imageId?: NumberInput | string | undefined;
  imageUrl?: string | undefined;
  imageUrlMachine?: string | undefined;
  number?: string | undefined;
  pdfId?: NumberInput | string | undefined;
  pdfUrl?: string | undefined;
  pdfUrlMachine?: string | undefined;
  stampsEnabled?: BooleanInput | undefined;
  templateId?: NumberInput | string | undefined;
  title?: string | undefined;
  updateTime?: string | undefined;
  updatedBy?: NumberInput | string | null | undefined;
  values?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
}>;
export interface CrmDocumentgeneratorDocumentListOrder {
  createTime?: string | undefined;
  createdBy?: string | undefined;
  downloadUrl?: string | undefined;
  downloadUrlMachine?: string | undefined;
  entityId?: string | undefined;
  entityTypeId?: string | undefined;
  fileId?: string | undefined;
  id?: string | undefined;
  imageId?: string | undefined;
  imageUrl?: string | undefined;
  imageUrlMachine?: string | undefined;
  number?: string | undefined;
  pdfId?: string | undefined;
  pdfUrl?: string | undefined;
  pdfUrlMachine?: string | undefined;
  stampsEnabled?: string | undefined;
  templateId?: string | undefined;
  title?: string | undefined;
  updateTime?: string | undefined;
  updatedBy?: string | undefined;
  values?: string | undefined;
}
export interface CrmDocumentgeneratorDocumentListDocuments {
  createTime?: string | undefined;
  createdBy?: number | string | null | undefined;
  downloadUrl?: string | undefined;
  downloadUrlMachine?: string | undefined;
  entityId?: number | string | undefined;
  entityTypeId?: number | string | undefined;
  fileId?: number | string | undefined;
  id?: string | undefined;
  imageId?: number | string | undefined;
  imageUrl?: string | undefined;
  imageUrlMachine?: string | undefined;
  number?: string | undefined;
  pdfId?: number | string | undefined;
  pdfUrl?: string | undefined;
  pdfUrlMachine?: string | undefined;
  stampsEnabled?: boolean | undefined;
  templateId?: number | string | undefined;
  title?: string | undefined;
  updateTime?: string | undefined;
  updatedBy?: number | string | null | undefined;
  values?:
    | {
        [field: string]: string | boolean | undefined;
      }
    | null
    | undefined;
}
export interface CrmDocumentgeneratorDocumentUpdateDocument {
  changeQrCodeDisabledReason: string;
  changeQrCodeEnabled: boolean;
  changeStampsDisabledReason: string;
  changeStampsEnabled: boolean;
  createTime: string;
  createdBy: number | string | null;
  downloadUrl: string;
  downloadUrlMachine: string;
  emailDiskFile: number;
  entityId: number | string;
  entityTypeId: number | string;
  id: number | string;
  imageUrl: string;
  isTransformationError: boolean;
  number: string;
  pdfUrl: string;
  products: CrmDocumentgeneratorDocumentProducts;
  publicUrl: string | null;
  pullTag: string;
  qrCodeEnabled: boolean;
  stampsEnabled: boolean;
  templateId: number | string;
  title: string;
  transformationErrorCode?: string | undefined;
  transformationErrorMessage?: string | undefined;
  updateTime: string;
  updatedBy: number | string | null;
  values: {
    [field: string]: string | boolean | undefined;
  };
}
export interface CrmDocumentgeneratorDocumentUploadFields {
  entityId: NumberInput;
  entityTypeId: 1 | '1' | 2 | '2' | 3 | '3' | 4 | '4' | 7 | '7';
  fileContent: string;
  imageContent?: string | undefined;
  number: string;
  pdfContent?: string | undefined;
  region: string;
  title: string;
}
export interface CrmDocumentgeneratorDocumentUploadDocument {
  changeQrCodeDisabledReason: string;
  changeQrCodeEnabled: boolean;
  changeStampsDisabledReason: string;
  changeStampsEnabled: boolean;
  createTime: string;
  createdBy: number | string;
  downloadUrl: string;
  downloadUrlMachine: string;
  emailDiskFile: number;
  entityId: number | string;
  entityTypeId: number | string;
  id: number | string;
  imageUrl?: string | undefined;
  imageUrlMachine?: string | undefined;
  isTransformationError: boolean;
  number: string;
  pdfUrl?: string | undefined;
  pdfUrlMachine?: string | undefined;
  products: CrmDocumentgeneratorDocumentProducts;
  publicUrl: string | null;
  pullTag: string;
  qrCodeEnabled: boolean;
  stampsEnabled: boolean;
  templateId: number | string;
  title: string;
  transformationErrorCode?: string | undefined;
  transformationErrorMessage?: string | undefined;
  updateTime: string;
  updatedBy: number | string | null;
  values: {
    [field: string]: string | undefined;
  } | null;
}
export interface CrmDocumentgeneratorNumeratorAddAndUpdateNumberGenerator {
  isDirectNumeration?: BooleanInput | undefined;
  length?: NumberInput | undefined;
  padString?: string | undefined;
  periodicBy?: string | undefined;
  start?: NumberInput | undefined;
  step?: NumberInput | undefined;
  timezone?: string | undefined;
}
export interface CrmDocumentgeneratorNumeratorFieldsSettings {
  Bitrix_Main_Numerator_Generator_SequentNumberGenerator?:
    | CrmDocumentgeneratorNumeratorAddAndUpdateNumberGenerator
    | undefined;
}
export interface CrmDocumentgeneratorNumeratorAddFields {
  name: string;
  settings?: CrmDocumentgeneratorNumeratorFieldsSettings | undefined;
  template: string;
}
export interface CrmDocumentgeneratorNumeratorGeneratorSequentNumberGenerator {
  isDirectNumeration: boolean;
  length: number;
  padString: string;
  periodicBy: string | null;
  start: number;
  step: number;
  timezone: string | null;
}
export interface CrmDocumentgeneratorNumeratorSettings {
  Bitrix_Main_Numerator_Generator_SequentNumberGenerator: CrmDocumentgeneratorNumeratorGeneratorSequentNumberGenerator;
}
export interface CrmDocumentgeneratorNumeratorAddNumerator {
  code: string | null;
  id: number;
  name: string;
  settings: CrmDocumentgeneratorNumeratorSettings;
  template: string;
}
export interface CrmDocumentgeneratorNumerator {
  code: string | null;
  id: string;
  name: string;
  settings: CrmDocumentgeneratorNumeratorSettings;
  template: string;
}
export interface CrmDocumentgeneratorNumeratorListSequentNumberGenerator {
  isDirectNumeration: boolean;
  length?: number | undefined;
  padString?: string | undefined;
  periodicBy: string | null;
  start: number;
  step: number;
  timezone: string | null;
}
export interface CrmDocumentgeneratorNumeratorListSettings {
  Bitrix_Main_Numerator_Generator_SequentNumberGenerator: CrmDocumentgeneratorNumeratorListSequentNumberGenerator;
}
export interface CrmDocumentgeneratorNumeratorListNumerators {
  id: string;
  name: string;
  settings: CrmDocumentgeneratorNumeratorListSettings;
  template: string;
}
export interface CrmDocumentgeneratorNumeratorUpdateFields {
  name?: string | undefined;
  settings?: CrmDocumentgeneratorNumeratorFieldsSettings | undefined;
  template?: string | undefined;
}
export interface CrmDocumentgeneratorTemplateAddFields {
  active?: YesNo | undefined;
  entityTypeId: readonly (string | NumberInput)[];
  file: FileInput;
  name: string;
  numeratorId: NumberInput;
  region: string;
  sort?: NumberInput | undefined;
  users?: readonly string[] | undefined;
  withStamps?: YesNo | undefined;
}
export interface CrmDocumentgeneratorTemplate {
  active: YesNo;
  code: string | null;
  createTime: string;
  download: string;
  downloadMachine: string;
  entityTypeId: string[];
  id: string;
  isDeleted: YesNo;
  moduleId: string;
  name: string;
  numeratorId: string;
  region: string;
  sort: string;
  updateTime: string;
  users: {
    [field: string]: string | undefined;
  };
  withStamps: YesNo;
}
export interface CrmDocumentgeneratorTemplateGetfieldsValues {
  ClientEmail?: string | undefined;
  ClientPhone?: string | undefined;
  ClientWeb?: string | undefined;
  DocumentCreateTime?: string | undefined;
  DocumentNumber?: string | undefined;
  DocumentTitle?: string | undefined;
  MY_COMPANY?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  MyCompanyAssignedEmail?: string | undefined;
  MyCompanyAssignedLastName?: string | undefined;
  MyCompanyAssignedName?: string | undefined;
  MyCompanyAssignedPersonalPhone?: string | undefined;
  MyCompanyEmail?: string | undefined;
  MyCompanyPhone?: string | undefined;
  MyCompanyRequisiteRegisteredAddressText?: string | undefined;
  MyCompanyRequisiteRqCompanyName?: string | undefined;
  MyCompanyUfLogo?: string | null | undefined;
  MyCompanyWeb?: string | undefined;
  ProductsIndex?: string | undefined;
  ProductsProductMeasureName?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  ProductsProductName?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  ProductsProductPriceRaw?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  ProductsProductPriceRawSum?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  ProductsProductQuantity?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  RequisiteRegisteredAddressText?: string | undefined;
  RequisiteRqCompanyName?: string | undefined;
  TaxesTaxRate?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  TaxesTaxTitle?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  TaxesTaxValue?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | string
    | undefined;
  TotalRaw?: string | undefined;
  TotalSum?: string | undefined;
}
export interface CrmDocumentgeneratorTemplateGetfieldsTemplateFieldsValue {
  chain?: string | undefined;
  default?: string | null | undefined;
  group: string[];
  required?: YesNo | undefined;
  title: string;
  type?: string | undefined;
  value:
    | string
    | {
        selected: boolean;
        title: string;
        value: string;
      }[]
    | null;
}
export interface CrmDocumentgeneratorTemplateListFilter {
  [field: string]: unknown;
  active?: string | readonly string[] | undefined;
  region?: string | readonly string[] | undefined;
}
export interface CrmDocumentgeneratorTemplateListValue {
  active?: YesNo | undefined;
  code?: string | null | undefined;
  createTime?: string | undefined;
  download: string;
  downloadMachine: string;
  entityTypeId: string[];
  id: string;
  isDeleted?: YesNo | undefined;
  moduleId?: string | undefined;
  name: string;
  numeratorId?: number | undefined;
  region: string;
  sort?: number | undefined;
  updateTime?: string | undefined;
  users: string[];
  withStamps?: YesNo | undefined;
}
export interface CrmDocumentgeneratorTemplateListResult {
  [field: string]:
    | {
        [field: string]: CrmDocumentgeneratorTemplateListValue | undefined;
      }
    | undefined;
}
export interface CrmDocumentgeneratorTemplateUpdateFields {
  active?: YesNo | undefined;
  entityTypeId?: readonly (string | NumberInput)[] | undefined;
  file?: FileInput | undefined;
  name?: string | undefined;
  numeratorId?: NumberInput | undefined;
  region?: string | undefined;
  sort?: NumberInput | undefined;
  users?: readonly string[] | undefined;
  withStamps?: YesNo | undefined;
}
export interface CrmDuplicateFindbycommResult {
  COMPANY?: number[] | undefined;
  CONTACT?: number[] | undefined;
  LEAD?: number[] | undefined;
}
export interface CrmDuplicateVolatileTypeFieldsResult {
  entityTypeId: number;
  fieldCode: string;
  fieldTitle: string;
}
export interface CrmEntityMergeBatchParams {
  entityIds: readonly NumberInput[];
  entityTypeId: 1 | '1' | 2 | '2' | 3 | '3' | 4 | '4' | 7 | '7' | 31 | '31' | 128 | '128';
}
export interface CrmEntityMergeBatchResult {
  ENTITY_IDS: number[];
  STATUS: 'SUCCESS' | 'CONFLICT' | 'ERROR';
}
export interface CrmEnumResult {
  ID: number;
  NAME: string;
  SYMBOL_CODE: string | null;
  SYMBOL_CODE_SHORT: string | null;
}
export interface CrmEnumFieldsResult {
  ID: CrmField;
  NAME: CrmField;
  SYMBOL_CODE: CrmField;
  SYMBOL_CODE_SHORT: CrmField;
}
export interface CrmEnumGetorderownertypesResult {
  attribute: string;
  code: string;
  id: number;
  name: string;
}
export interface CrmEnumOwnertypeResult {
  ID: number;
  NAME: string;
  SYMBOL_CODE: string;
  SYMBOL_CODE_SHORT: string;
}
export interface CrmInvoiceFieldsCurrency {
  AMOUNT?: number | undefined;
  AMOUNT_CNT?: number | undefined;
  BASE?: YesNo | undefined;
  CURRENCY?: string | undefined;
  DATE_UPDATE?: string | undefined;
  DECIMALS?: number | undefined;
  DEC_POINT?: string | undefined;
  FORMAT_STRING?: string | undefined;
  FULL_NAME?: string | undefined;
  LANG?:
    | {
        [field: string]: CrmLangValue | undefined;
      }
    | undefined;
  LID?: string | undefined;
  SORT?: number | undefined;
  THOUSANDS_SEP?: string | undefined;
}
export interface CrmInvoiceFieldsResult {
  ACCOUNT_NUMBER: string;
  COMMENTS?: string | undefined;
  CREATED_BY?: number | undefined;
  CURRENCY: CrmInvoiceFieldsCurrency;
  DATE_BILL?: string | undefined;
  DATE_INSERT?: string | undefined;
  DATE_MARKED?: string | undefined;
  DATE_PAYED?: string | undefined;
  DATE_PAY_BEFORE?: string | undefined;
  DATE_STATUS?: string | undefined;
  DATE_UPDATE?: string | undefined;
  EMP_PAYED_ID?: number | undefined;
  EMP_STATUS_ID?: number | undefined;
  ID?: number | undefined;
  INVOICE_PROPERTIES: unknown[];
  LID?: number | undefined;
  ORDER_TOPIC: string;
  PAYED?: string | undefined;
  PAY_SYSTEM_ID: number;
  PAY_VOUCHER_DATE?: string | undefined;
  PAY_VOUCHER_NUM?: string | undefined;
  PERSON_TYPE_ID: number;
  PRICE?: number | undefined;
  PRODUCT_ROWS: unknown[];
  PR_LOCATION?: number | undefined;
  REASON_MARKED?: string | undefined;
  RESPONSIBLE_EMAIL?: string | undefined;
  RESPONSIBLE_ID?: number | undefined;
  RESPONSIBLE_LAST_NAME?: string | undefined;
  RESPONSIBLE_LOGIN?: string | undefined;
  RESPONSIBLE_NAME?: string | undefined;
  RESPONSIBLE_PERSONAL_PHOTO?: number | undefined;
  RESPONSIBLE_SECOND_NAME?: string | undefined;
  RESPONSIBLE_WORK_POSITION?: string | undefined;
  STATUS_ID?: string | undefined;
  TAX_VALUE?: number | undefined;
  UF_COMPANY_ID?: number | undefined;
  UF_CONTACT_ID?: number | undefined;
  UF_DEAL_ID?: number | undefined;
  UF_MYCOMPANY_ID?: number | undefined;
  USER_DESCRIPTION?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmInvoiceListFilter {
  [field: string]: unknown;
  PRICE?: NumberInput | readonly NumberInput[] | undefined;
}
export interface CrmInvoiceRecurringFieldsResult {
  ACTIVE?: YesNo | undefined;
  COUNTER_REPEAT?: number | undefined;
  EMAIL_ID?: number | undefined;
  ID?: number | undefined;
  INVOICE_ID?: number | undefined;
  IS_LIMIT?: string | undefined;
  LAST_EXECUTION?: string | undefined;
  LIMIT_DATE?: string | undefined;
  LIMIT_REPEAT?: number | undefined;
  NEXT_EXECUTION?: string | undefined;
  PARAMS: {
    [field: string]: unknown;
  };
  SEND_BILL?: YesNo | undefined;
  START_DATE?: string | undefined;
}
export interface CrmInvoiceRecurringListFilter {
  [field: string]: unknown;
  COUNTER_REPEAT?: NumberInput | readonly NumberInput[] | undefined;
}
export interface CrmInvoiceRecurringUpdateParams {
  [field: string]: unknown;
  DATE_PAY_BEFORE_OFFSET_TYPE?: string | undefined;
  DATE_PAY_BEFORE_OFFSET_VALUE?: NumberInput | undefined;
  INTERVAL?: NumberInput | undefined;
  MODE?: string | undefined;
  NUM_WEEKDAY_IN_MONTH?: NumberInput | undefined;
  TYPE?: NumberInput | undefined;
  WEEKDAY?: string | undefined;
}
export interface CrmInvoiceRecurringUpdateFields {
  [field: string]: unknown;
  EMAIL_ID?: NumberInput | undefined;
  PARAMS?: CrmInvoiceRecurringUpdateParams | undefined;
  SEND_BILL?: string | undefined;
}
export interface CrmInvoiceStatusFieldsResult {
  ENTITY_ID?: string | undefined;
  ID?: number | undefined;
  NAME: string;
  NAME_INIT?: string | undefined;
  SORT: number;
  STATUS_ID?: string | undefined;
  SYSTEM?: string | undefined;
}
export interface CrmInvoiceStatusListFilter {
  [field: string]:
    | string
    | NumberInput
    | BooleanInput
    | null
    | readonly (string | NumberInput | BooleanInput | null)[]
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface CrmInvoiceUpdateProductRows {
  [field: string]: unknown;
  ID?: string | undefined;
  PRICE?: NumberInput | undefined;
  PRODUCT_ID?: NumberInput | undefined;
  QUANTITY?: NumberInput | undefined;
}
export interface CrmInvoiceUpdateFields {
  [field: string]: unknown;
  DATE_BILL?: string | undefined;
  PRODUCT_ROWS?: readonly CrmInvoiceUpdateProductRows[] | undefined;
  USER_DESCRIPTION?: string | undefined;
}
export interface CrmInvoiceUserfieldListFilter {
  [field: string]: unknown;
  MANDATORY?: string | readonly string[] | undefined;
}
export interface CrmInvoiceUserfieldUpdateFields {
  [field: string]: unknown;
  EDIT_FORM_LABEL?: string | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
}
export interface CrmItemAddAndUpdateFieldsWithCompanyTitle {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  birthdate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  companyTitle?: string | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  fm?: readonly CrmMultifield[] | undefined;
  honorific?: string | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  lastName?: string | undefined;
  name?: string | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  originId?: string | NumberInput | undefined;
  originatorId?: string | NumberInput | undefined;
  post?: string | undefined;
  secondName?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  statusDescription?: string | undefined;
  title?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
  webformId?: NumberInput | undefined;
}
export interface CrmItemParamsFieldsWithAdditionalInfo {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  additionalInfo?: string | undefined;
  assignedById?: NumberInput | undefined;
  begindate?: string | undefined;
  categoryId?: NumberInput | undefined;
  closedate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  isReccurring?: string | undefined;
  isRecurring?: BooleanInput | undefined;
  leadId?: NumberInput | undefined;
  locationId?: NumberInput | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  originId?: string | NumberInput | undefined;
  originatorId?: string | NumberInput | undefined;
  probability?: NumberInput | undefined;
  quoteId?: NumberInput | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  taxValue?: NumberInput | undefined;
  title?: string | undefined;
  typeId?: string | NumberInput | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
}
export interface CrmItemAddAndUpdateFieldsWithCompanyIds {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  birthdate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  companyIds?: readonly NumberInput[] | undefined;
  export?: BooleanInput | undefined;
  fm?: readonly CrmMultifield[] | undefined;
  honorific?: string | undefined;
  lastName?: string | undefined;
  leadId?: NumberInput | undefined;
  name?: string | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  originId?: string | NumberInput | undefined;
  originVersion?: string | undefined;
  originatorId?: string | NumberInput | undefined;
  photo?: FileInput | undefined;
  post?: string | undefined;
  secondName?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  typeId?: string | NumberInput | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
}
export interface CrmItemAddAndUpdateFieldsWithBankingDetails {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  bankingDetails?: string | undefined;
  comments?: string | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  employees?: string | undefined;
  fm?: readonly CrmMultifield[] | undefined;
  industry?: string | undefined;
  isMyCompany?: BooleanInput | undefined;
  leadId?: NumberInput | undefined;
  logo?: FileInput | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  originId?: string | NumberInput | undefined;
  originVersion?: string | undefined;
  originatorId?: string | NumberInput | undefined;
  revenue?: NumberInput | undefined;
  title?: string | undefined;
  typeId?: string | NumberInput | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
}
export interface CrmItemParamsFieldsWithActualDate {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  actualDate?: string | undefined;
  assignedById?: NumberInput | undefined;
  begindate?: string | undefined;
  closedate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  content?: string | undefined;
  currencyId?: string | NumberInput | undefined;
  dealId?: NumberInput | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  leadId?: NumberInput | undefined;
  locationId?: NumberInput | undefined;
  mycompanyId?: NumberInput | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  storageElementIds?: NumberInput | undefined;
  storageTypeId?: 1 | '1' | 2 | '2' | 3 | '3' | undefined;
  taxValue?: NumberInput | undefined;
  terms?: string | undefined;
  title?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
  webformId?: NumberInput | undefined;
}
export interface CrmItemParamsFieldsWithCommentsAndXmlId {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  begindate?: string | undefined;
  closedate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  locationId?: NumberInput | undefined;
  mycompanyId?: NumberInput | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  taxValue?: NumberInput | undefined;
  title?: string | undefined;
  webformId?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface CrmItemParamsFieldsWithCategoryIdAndMycompanyId {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  begindate?: string | undefined;
  categoryId?: NumberInput | undefined;
  closedate?: string | undefined;
  companyId?: NumberInput | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  mycompanyId?: NumberInput | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  taxValue?: NumberInput | undefined;
  title?: string | undefined;
  webformId?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface Item {
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  accountCurrencyId?: string | undefined;
  accountNumber?: string | undefined;
  actualDate?: string | undefined;
  additionalInfo?: string | undefined;
  address?: string | undefined;
  addressLegal?: string | undefined;
  assignedById?: number | undefined;
  bankingDetails?: string | undefined;
  begindate?: string | undefined;
  begindateShort?: string | null | undefined;
  birthdate?: string | undefined;
  categoryId?: number | undefined;
  clientAddr?: string | undefined;
  clientContact?: string | undefined;
  clientEmail?: string | undefined;
  clientPhone?: string | undefined;
  clientTitle?: string | undefined;
  clientTpId?: string | undefined;
  clientTpaId?: string | undefined;
  closed?: YesNo | undefined;
  closedate?: string | undefined;
  closedateShort?: string | null | undefined;
  comments?: string | undefined;
  commentsType?: 0 | 1 | 2 | 3 | undefined;
  companyId?: number | undefined;
  companyIds?: number[] | undefined;
  companyTitle?: string | undefined;
  contactId?: number | undefined;
  contactIds?: number[] | undefined;
  content?: string | undefined;
  contentType?: 0 | 1 | 2 | 3 | undefined;
  createdBy?: number | undefined;
  createdTime?: string | undefined;
  currencyId?: string | undefined;
  dateClosed?: string | undefined;
  dateCreateShort?: string | null | undefined;
  dateModifyShort?: string | null | undefined;
  dealId?: number | undefined;
  email?: string | undefined;
  emailHome?: string | undefined;
  emailMailing?: string | undefined;
  emailWork?: string | undefined;
  employees?: string | undefined;
  entityTypeId?: number | undefined;
  eventDate?: string | null | undefined;
  eventDateShort?: string | null | undefined;
  eventDescription?: string | null | undefined;
  eventId?: string | null | undefined;
  export?: boolean | YesNo | undefined;
  fm?: CrmFm | undefined;
  hasEmail?: boolean | YesNo | undefined;
  hasImol?: boolean | YesNo | undefined;
  hasPhone?: boolean | YesNo | undefined;
  hasProducts?: boolean | null | YesNo | undefined;
  honorific?: string | undefined;
  icq?: string | undefined;
  id?: number | undefined;
  imol?: string | undefined;
  industry?: string | undefined;
  isConvert?: boolean | YesNo | undefined;
  isLose?: boolean | null | YesNo | undefined;
  isManualOpportunity?: YesNo | undefined;
  isMyCompany?: boolean | YesNo | undefined;
  isNew?: YesNo | undefined;
  isRecurring?: YesNo | undefined;
  isRepeatedApproach?: YesNo | undefined;
  isReturnCustomer?: YesNo | undefined;
  isWon?: boolean | null | YesNo | undefined;
  isWork?: boolean | null | YesNo | undefined;
  lastActivityBy?: number | undefined;
  lastActivityTime?: string | undefined;
  lastName?: string | undefined;
  leadId?: number | undefined;
  locationId?: number | null | undefined;
  login?: string | undefined;
  logo?: unknown | undefined;
  lostAmount?: string | null | undefined;
  movedBy?: number | undefined;
  movedTime?: string | undefined;
  mycompanyId?: number | undefined;
  name?: string | undefined;
  observers?: number[] | undefined;
  opened?: YesNo | undefined;
  opportunity?: number | undefined;
  opportunityAccount?: number | undefined;
  orderStage?: string | null | undefined;
  originId?: string | null | undefined;
  originVersion?: string | undefined;
  originatorId?: string | null | undefined;
  personTypeId?: number | undefined;
  phone?: string | undefined;
  phoneMailing?: string | undefined;
  phoneMobile?: string | undefined;
  phoneWork?: string | undefined;
  photo?: unknown | undefined;
  post?: string | undefined;
  previousStageId?: string | undefined;
  probability?: number | undefined;
  productId?: string | null | undefined;
  quoteId?: number | undefined;
  quoteNumber?: string | undefined;
  receivedAmount?: string | null | undefined;
  revenue?: number | undefined;
  searchContent?: string | null | undefined;
  secondName?: string | undefined;
  shortName?: string | undefined;
  skype?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | undefined;
  stageId?: string | undefined;
  stageSemanticId?: 'P' | 'S' | 'F' | undefined;
  statusDescription?: string | undefined;
  storageElementIds?: number[] | undefined;
  storageTypeId?: number | undefined;
  taxValue?: number | undefined;
  taxValueAccount?: number | undefined;
  terms?: string | undefined;
  termsType?: 0 | 1 | 2 | 3 | undefined;
  title?: string | undefined;
  typeId?: string | undefined;
  ufAccountantSign?: unknown | undefined;
  ufDirectorSign?: unknown | undefined;
  ufLogo?: unknown | undefined;
  ufStamp?: unknown | undefined;
  updatedBy?: number | undefined;
  updatedTime?: string | undefined;
  utmCampaign?: string | null | undefined;
  utmContent?: string | null | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | null | undefined;
  webformId?: number | null | undefined;
  xmlId?: string | undefined;
}
export interface CrmItemDataWithCompanyTitle {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  birthdate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  companyTitle?: string | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  honorific?: string | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  lastName?: string | undefined;
  name?: string | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  originId?: string | NumberInput | undefined;
  originatorId?: string | NumberInput | undefined;
  post?: string | undefined;
  secondName?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  statusDescription?: string | undefined;
  title?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
  webformId?: NumberInput | undefined;
}
export interface CrmItemDataWithCompanyIds {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  birthdate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  companyIds?: readonly NumberInput[] | undefined;
  export?: BooleanInput | undefined;
  honorific?: string | undefined;
  lastName?: string | undefined;
  leadId?: NumberInput | undefined;
  name?: string | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  originId?: string | NumberInput | undefined;
  originVersion?: string | undefined;
  originatorId?: string | NumberInput | undefined;
  photo?: FileInput | undefined;
  post?: string | undefined;
  secondName?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  typeId?: string | NumberInput | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
}
export interface CrmItemDataWithBankingDetails {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  bankingDetails?: string | undefined;
  comments?: string | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  employees?: string | undefined;
  industry?: string | undefined;
  isMyCompany?: BooleanInput | undefined;
  leadId?: NumberInput | undefined;
  logo?: FileInput | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  originId?: string | NumberInput | undefined;
  originVersion?: string | undefined;
  originatorId?: string | NumberInput | undefined;
  revenue?: NumberInput | undefined;
  title?: string | undefined;
  typeId?: string | NumberInput | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
}
export interface CrmItemBatchImportItems {
  error?: string | undefined;
  error_description?: string | undefined;
  item?:
    | {
        id: number;
      }
    | undefined;
}
export interface CrmItemBatchImportResult {
  id?: number | undefined;
  item?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  items: CrmItemBatchImportItems[];
}
export interface CrmItemDeliveryResult {
  accountNumber: string;
  currency: string;
  dateDeducted: string | null;
  deducted: YesNo;
  deliveryId: number;
  deliveryName: string;
  id: number;
  priceDelivery: number;
}
export interface CrmItemDeliveryAndPaymentListFilter {
  [field: string]: unknown;
  id?: NumberInput | readonly NumberInput[] | undefined;
}
export interface CrmItemDetailsConfigurationExtras {
  [field: string]: unknown;
  dealCategoryId?: NumberInput | undefined;
}
export interface CrmItemDetailsConfigurationGetExtras {
  [field: string]: unknown;
  categoryId?: NumberInput | undefined;
  dealCategoryId?: NumberInput | undefined;
}
export interface CrmItemDetailsConfigurationGetElements {
  name: string;
  optionFlags: '1' | '0';
  options?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
}
export interface CrmItemDetailsConfigurationGetResult {
  elements: CrmItemDetailsConfigurationGetElements[];
  name: string;
  title: string;
  type: string;
}
export interface CrmItemFieldsCompanyId {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  settings?:
    | {
        parentEntityTypeId?: number | undefined;
      }
    | undefined;
  title?: string | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmItemFieldsContactId {
  isDeprecated?: boolean | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmItemFieldsMycompanyIdSettings {
  isEmbeddedEditorEnabled?: boolean | undefined;
  isMyCompany?: boolean | undefined;
  parentEntityTypeId?: number | undefined;
}
export interface CrmItemFieldsMycompanyId {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  settings?: CrmItemFieldsMycompanyIdSettings | undefined;
  title?: string | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmItemFieldsPreviousStageId {
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  statusType?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmItemFields {
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  assignedById?: CrmFieldsId | undefined;
  begindate?: CrmFieldsId | undefined;
  categoryId?: CrmFieldsId | undefined;
  closedate?: CrmFieldsId | undefined;
  companyId?: CrmItemFieldsCompanyId | undefined;
  contactId?: CrmItemFieldsContactId | undefined;
  contactIds?: CrmFieldsId | undefined;
  contacts?: CrmFieldsId | undefined;
  createdBy?: CrmFieldsId | undefined;
  createdTime?: CrmFieldsId | undefined;
  currencyId?: CrmFieldsId | undefined;
  id?: CrmFieldsId | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isManualOpportunity?: CrmFieldsId | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  lastActivityBy?: CrmFieldsId | undefined;
  lastActivityTime?: CrmFieldsId | undefined;
  movedBy?: CrmFieldsId | undefined;
  movedTime?: CrmFieldsId | undefined;
  mycompanyId?: CrmItemFieldsMycompanyId | undefined;
  observers?: CrmFieldsId | undefined;
  opened?: CrmFieldsId | undefined;
  opportunity?: CrmFieldsId | undefined;
  previousStageId?: CrmItemFieldsPreviousStageId | undefined;
  sourceDescription?: CrmFieldsId | undefined;
  sourceId?: CrmItemFieldsPreviousStageId | undefined;
  stageId?: CrmItemFieldsPreviousStageId | undefined;
  taxValue?: CrmFieldsId | undefined;
  title: CrmFieldsId;
  type?: string | undefined;
  updatedBy?: CrmFieldsId | undefined;
  updatedTime?: CrmFieldsId | undefined;
  upperName?: string | undefined;
  webformId?: CrmFieldsId | undefined;
  xmlId?: CrmFieldsId | undefined;
}
export interface CrmItemGetFm {
  id: number;
  typeId: 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK';
  value: string;
  valueType: 'WORK' | 'MOBILE' | 'FAX' | 'HOME' | 'PAGER' | 'MAILING' | 'OTHER' | (string & {});
}
export interface CrmItemGetItem {
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  accountCurrencyId?: string | undefined;
  accountNumber?: string | undefined;
  actualDate?: string | undefined;
  additionalInfo?: string | undefined;
  address?: string | null | undefined;
  addressLegal?: string | undefined;
  assignedById?: number | undefined;
  bankingDetails?: string | undefined;
  begindate?: string | undefined;
  begindateShort?: string | undefined;
  birthdate?: string | undefined;
  categoryId?: number | undefined;
  clientAddr?: string | undefined;
  clientContact?: string | undefined;
  clientEmail?: string | undefined;
  clientPhone?: string | undefined;
  clientTitle?: string | undefined;
  clientTpId?: string | undefined;
  clientTpaId?: string | undefined;
  closed?: boolean | YesNo | undefined;
  closedate?: string | undefined;
  closedateShort?: string | undefined;
  comments?: string | undefined;
  commentsType?: 0 | 1 | 2 | 3 | undefined;
  companyId?: number | undefined;
  companyIds?: number[] | undefined;
  companyTitle?: string | undefined;
  contactId?: number | undefined;
  contactIds?: number[] | undefined;
  content?: string | undefined;
  contentType?: 0 | 1 | 2 | 3 | undefined;
  createdBy?: number | undefined;
  createdTime?: string | undefined;
  currencyId?: string | undefined;
  dateClosed?: string | null | undefined;
  dateCreateShort?: string | null | undefined;
  dateModifyShort?: string | null | undefined;
  dealId?: number | undefined;
  email?: string | undefined;
  emailHome?: string | undefined;
  emailMailing?: string | undefined;
  emailWork?: string | undefined;
  employees?: string | undefined;
  entityTypeId?: number | undefined;
  eventDate?: string | undefined;
  eventDateShort?: string | undefined;
  eventDescription?: string | undefined;
  eventId?: string | undefined;
  export?: boolean | YesNo | undefined;
  fm?: CrmItemGetFm[] | undefined;
  hasEmail?: YesNo | undefined;
  hasImol?: YesNo | undefined;
  hasPhone?: YesNo | undefined;
  hasProducts?: boolean | YesNo | undefined;
  honorific?: string | undefined;
  icq?: string | null | undefined;
  id?: number | undefined;
  imol?: string | undefined;
  industry?: string | undefined;
  isConvert?: boolean | null | YesNo | undefined;
  isLose?: boolean | YesNo | undefined;
  isManualOpportunity?: YesNo | undefined;
  isMyCompany?: boolean | YesNo | undefined;
  isNew?: boolean | YesNo | undefined;
  isRecurring?: boolean | YesNo | undefined;
  isRepeatedApproach?: boolean | YesNo | undefined;
  isReturnCustomer?: YesNo | undefined;
  isWon?: boolean | YesNo | undefined;
  isWork?: boolean | YesNo | undefined;
  lastActivityBy?: number | undefined;
  lastActivityTime?: string | undefined;
  lastName?: string | undefined;
  leadId?: number | undefined;
  locationId?: number | undefined;
  login?: string | null | undefined;
  logo?: unknown | undefined;
  lostAmount?: string | undefined;
  movedBy?: number | undefined;
  movedTime?: string | undefined;
  mycompanyId?: number | undefined;
  name?: string | undefined;
  observers?: number[] | undefined;
  opened?: YesNo | undefined;
  opportunity?: number | undefined;
  opportunityAccount?: number | undefined;
  orderStage?: string | undefined;
  originId?: string | null | undefined;
  originVersion?: string | undefined;
  originatorId?: string | null | undefined;
  personTypeId?: number | undefined;
  phone?: string | undefined;
  phoneMailing?: string | undefined;
  phoneMobile?: string | undefined;
  phoneWork?: string | undefined;
  photo?: unknown | undefined;
  post?: string | undefined;
  previousStageId?: string | undefined;
  probability?: number | undefined;
  productId?: string | null | undefined;
  quoteId?: number | undefined;
  quoteNumber?: string | undefined;
  receivedAmount?: string | undefined;
  revenue?: number | undefined;
  searchContent?: string | undefined;
  secondName?: string | undefined;
  shortName?: string | null | undefined;
  skype?: string | null | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | undefined;
  stageId?: string | undefined;
  stageSemanticId?: 'P' | 'S' | 'F' | undefined;
  statusDescription?: string | null | undefined;
  storageElementIds?: number[] | undefined;
  storageTypeId?: number | undefined;
  taxValue?: number | undefined;
  taxValueAccount?: number | undefined;
  terms?: string | undefined;
  termsType?: 0 | 1 | 2 | 3 | undefined;
  title?: string | undefined;
  typeId?: string | undefined;
  ufAccountantSign?: unknown | undefined;
  ufDirectorSign?: unknown | undefined;
  ufLogo?: unknown | undefined;
  ufStamp?: unknown | undefined;
  updatedBy?: number | undefined;
  updatedTime?: string | undefined;
  utmCampaign?: string | null | undefined;
  utmContent?: string | null | undefined;
  utmMedium?: string | null | undefined;
  utmSource?: string | null | undefined;
  utmTerm?: string | null | undefined;
  webformId?: number | undefined;
  xmlId?: string | undefined;
}
export interface CrmItemImportResult {
  id?: number | undefined;
  item: {
    [field: string]: number | undefined;
  };
}
export type CrmItemListFilter = Filter<{
  [field: `parentId${string}`]: unknown;
  assignedById?: NumberInput | undefined;
  begindate?: string | undefined;
  categoryId?: unknown | undefined;
  closedate?: string | undefined;
  companyId?: unknown | undefined;
  contactId?: unknown | undefined;
  contactIds?: unknown | undefined;
  contacts?: unknown | undefined;
  createdBy?: NumberInput | undefined;
  createdTime?: string | undefined;
  currencyId?: unknown | undefined;
  id?: NumberInput | undefined;
  isManualOpportunity?: string | undefined;
  lastActivityBy?: NumberInput | undefined;
  lastActivityTime?: string | undefined;
  lastName?: string | undefined;
  logic?: string | undefined;
  movedBy?: NumberInput | undefined;
  movedTime?: string | undefined;
  mycompanyId?: unknown | undefined;
  name?: string | undefined;
  observers?: unknown | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  previousStageId?: unknown | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | undefined;
  stageId?: string | undefined;
  taxValue?: NumberInput | undefined;
  title?: string | undefined;
  updatedBy?: NumberInput | undefined;
  updatedTime?: string | undefined;
  webformId?: NumberInput | undefined;
  xmlId?: string | undefined;
}>;
export interface CrmItemListOrder {
  [field: `parentId${string}`]: string | undefined;
  assignedById?: string | undefined;
  begindate?: string | undefined;
  categoryId?: string | undefined;
  closedate?: string | undefined;
  companyId?: string | undefined;
  contactId?: string | undefined;
  contactIds?: string | undefined;
  contacts?: string | undefined;
  createdBy?: string | undefined;
  createdTime?: string | undefined;
  currencyId?: string | undefined;
  id?: string | undefined;
  isManualOpportunity?: string | undefined;
  lastActivityBy?: string | undefined;
  lastActivityTime?: string | undefined;
  lastName?: string | undefined;
  logic?: string | undefined;
  movedBy?: string | undefined;
  movedTime?: string | undefined;
  mycompanyId?: string | undefined;
  name?: string | undefined;
  observers?: string | undefined;
  opened?: string | undefined;
  opportunity?: string | undefined;
  previousStageId?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | undefined;
  stageId?: string | undefined;
  taxValue?: string | undefined;
  title?: string | undefined;
  updatedBy?: string | undefined;
  updatedTime?: string | undefined;
  webformId?: string | undefined;
  xmlId?: string | undefined;
}
export interface CrmItemListItems {
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  accountCurrencyId?: string | undefined;
  accountNumber?: string | undefined;
  actualDate?: string | undefined;
  additionalInfo?: string | undefined;
  address?: string | undefined;
  addressLegal?: string | undefined;
  assignedById?: number | undefined;
  bankingDetails?: string | undefined;
  begindate?: string | undefined;
  begindateShort?: string | undefined;
  birthdate?: string | undefined;
  categoryId?: number | undefined;
  clientAddr?: string | undefined;
  clientContact?: string | undefined;
  clientEmail?: string | undefined;
  clientPhone?: string | undefined;
  clientTitle?: string | undefined;
  clientTpId?: string | undefined;
  clientTpaId?: string | undefined;
  closed?: boolean | YesNo | undefined;
  closedate?: string | undefined;
  closedateShort?: string | undefined;
  comments?: string | undefined;
  commentsType?: 0 | 1 | 2 | 3 | undefined;
  companyId?: number | undefined;
  companyIds?: number[] | undefined;
  companyTitle?: string | undefined;
  contactId?: number | undefined;
  contactIds?: number[] | undefined;
  content?: string | undefined;
  contentType?: 0 | 1 | 2 | 3 | undefined;
  createdBy?: number | undefined;
  createdTime?: string | undefined;
  currencyId?: string | undefined;
  dateClosed?: string | undefined;
  dateCreateShort?: string | undefined;
  dateModifyShort?: string | undefined;
  dealId?: number | undefined;
  email?: string | undefined;
  emailHome?: string | undefined;
  emailMailing?: string | undefined;
  emailWork?: string | undefined;
  employees?: string | undefined;
  entityTypeId?: number | undefined;
  eventDate?: string | undefined;
  eventDateShort?: string | undefined;
  eventDescription?: string | undefined;
  eventId?: string | undefined;
  export?: boolean | YesNo | undefined;
  fm?: CrmFm | undefined;
  hasEmail?: boolean | YesNo | undefined;
  hasImol?: boolean | YesNo | undefined;
  hasPhone?: boolean | YesNo | undefined;
  hasProducts?: boolean | YesNo | undefined;
  honorific?: string | undefined;
  icq?: string | undefined;
  id?: number | undefined;
  imol?: string | undefined;
  industry?: string | undefined;
  isConvert?: boolean | YesNo | undefined;
  isLose?: boolean | YesNo | undefined;
  isManualOpportunity?: YesNo | undefined;
  isMyCompany?: boolean | YesNo | undefined;
  isNew?: boolean | YesNo | undefined;
  isRecurring?: boolean | YesNo | undefined;
  isRepeatedApproach?: boolean | YesNo | undefined;
  isReturnCustomer?: boolean | YesNo | undefined;
  isWon?: boolean | YesNo | undefined;
  isWork?: boolean | YesNo | undefined;
  lastActivityBy?: number | undefined;
  lastActivityTime?: string | undefined;
  lastName?: string | null | undefined;
  leadId?: number | undefined;
  locationId?: number | undefined;
  login?: string | undefined;
  logo?: unknown | undefined;
  lostAmount?: string | undefined;
  movedBy?: number | undefined;
  movedTime?: string | undefined;
  mycompanyId?: number | undefined;
  name?: string | undefined;
  observers?: number[] | undefined;
  opened?: boolean | YesNo | undefined;
  opportunity?: number | undefined;
  opportunityAccount?: number | undefined;
  orderStage?: string | undefined;
  originId?: string | undefined;
  originVersion?: string | undefined;
  originatorId?: string | undefined;
  personTypeId?: number | undefined;
  phone?: string | undefined;
  phoneMailing?: string | undefined;
  phoneMobile?: string | undefined;
  phoneWork?: string | undefined;
  photo?: unknown | undefined;
  post?: string | undefined;
  previousStageId?: string | undefined;
  probability?: number | undefined;
  productId?: string | undefined;
  quoteId?: number | undefined;
  quoteNumber?: string | undefined;
  receivedAmount?: string | undefined;
  revenue?: number | undefined;
  searchContent?: string | undefined;
  secondName?: string | undefined;
  shortName?: string | undefined;
  skype?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | undefined;
  stageId?: string | undefined;
  stageSemanticId?: 'P' | 'S' | 'F' | undefined;
  statusDescription?: string | undefined;
  storageElementIds?: number[] | undefined;
  storageTypeId?: number | undefined;
  taxValue?: number | undefined;
  taxValueAccount?: number | undefined;
  terms?: string | undefined;
  termsType?: 0 | 1 | 2 | 3 | undefined;
  title?: string | undefined;
  typeId?: string | undefined;
  ufAccountantSign?: unknown | undefined;
  ufDirectorSign?: unknown | undefined;
  ufLogo?: unknown | undefined;
  ufStamp?: unknown | undefined;
  updatedBy?: number | undefined;
  updatedTime?: string | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
  webformId?: number | undefined;
  xmlId?: string | undefined;
}
export interface CrmItemPaymentDeliveryAndProductListFilter {
  [field: string]: unknown;
  id?: NumberInput | readonly NumberInput[] | undefined;
  quantity?: NumberInput | readonly NumberInput[] | undefined;
}
export interface CrmItemPaymentDeliveryListResult {
  deliveryId: number;
  id: number;
  paymentId: number;
  quantity: number;
}
export interface CrmItemPaymentGetResult {
  accountNumber: string;
  currency: string;
  datePaid: string | null;
  empPaidId: number;
  id: number;
  paid: YesNo;
  paySystemId: string | number;
  paySystemName: string;
  sum: number;
}
export interface CrmItemPaymentListResult {
  accountNumber: string;
  currency: string;
  datePaid: string | null;
  empPaidId: number | null;
  id: number;
  paid: YesNo;
  paySystemId: string | number;
  paySystemName: string;
  sum: number;
}
export interface CrmItemPaymentProductListResult {
  id: number;
  paymentId: number;
  quantity: number;
  rowId: number;
}
export interface CrmItemPaymentUpdateFields {
  paid?: YesNo | undefined;
  paySystemId?: string | NumberInput | undefined;
}
export interface CrmItemProductrowAddFields {
  discountRate?: NumberInput | undefined;
  discountSum?: NumberInput | undefined;
  discountTypeId?: 1 | '1' | 2 | '2' | undefined;
  measureCode?: string | NumberInput | undefined;
  ownerId: NumberInput;
  ownerType: string;
  price?: NumberInput | undefined;
  productId?: NumberInput | undefined;
  productName?: string | undefined;
  quantity?: NumberInput | undefined;
  sort?: NumberInput | undefined;
  taxIncluded?: YesNo | undefined;
  taxRate?: NumberInput | undefined;
}
export interface CrmItemProductRow {
  /** @deprecated */
  customized: string;
  discountRate: number;
  discountSum: number;
  discountTypeId: 1 | 2;
  id: number;
  measureCode: number;
  measureName: string;
  ownerId: number;
  ownerType: string;
  price: number;
  priceAccount: number;
  priceBrutto: number;
  priceExclusive: number;
  priceNetto: number;
  productId: number;
  productName: string;
  quantity: number;
  sort: number;
  storeId?: number | undefined;
  taxIncluded: YesNo;
  taxRate: number;
  type: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  xmlId: string;
}
export interface CrmItemProductrowFields {
  customized?: CrmField | undefined;
  discountRate?: CrmField | undefined;
  discountSum?: CrmField | undefined;
  discountTypeId?: CrmField | undefined;
  id?: CrmField | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  measureCode?: CrmField | undefined;
  measureName?: CrmField | undefined;
  ownerId?: CrmField | undefined;
  ownerType?: CrmField | undefined;
  price?: CrmField | undefined;
  priceBrutto?: CrmField | undefined;
  priceExclusive?: CrmField | undefined;
  priceNetto?: CrmField | undefined;
  productId?: CrmField | undefined;
  productName?: CrmField | undefined;
  quantity?: CrmField | undefined;
  sort?: CrmField | undefined;
  storeId?: CrmField | undefined;
  taxIncluded?: CrmField | undefined;
  taxRate?: CrmField | undefined;
  title?: string | undefined;
  type: CrmField;
  upperName?: string | undefined;
}
export interface CrmItemProductrowGetAndListProductRow {
  /** @deprecated */
  customized: string;
  discountRate: number;
  discountSum: number;
  discountTypeId: 1 | 2;
  id: number;
  measureCode: number;
  measureName: string;
  ownerId: number;
  ownerType: string;
  price: number;
  priceAccount: number;
  priceBrutto: number;
  priceExclusive: number;
  priceNetto: number;
  productId: number;
  productName: string;
  quantity: number;
  sort: number;
  storeId: number;
  taxIncluded: YesNo;
  taxRate: number | null;
  type: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  xmlId: string;
}
export interface CrmItemProductrowGetAvailableForPaymentProductRows {
  /** @deprecated */
  customized: string;
  discountRate: number;
  discountSum: number;
  discountTypeId: 1 | 2;
  id: number;
  measureCode: number;
  measureName: string;
  ownerId: number;
  ownerType: string;
  price: number;
  priceAccount: number;
  priceBrutto: number;
  priceExclusive: number;
  priceNetto: number;
  productId: number;
  productName: string;
  quantity: number;
  sort: number;
  storeId?: number | undefined;
  taxIncluded: YesNo;
  taxRate: number | null;
  type: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  xmlId: string;
}
export type CrmItemProductrowListFilter = Filter<{
  /** @deprecated */
  customized?: string | undefined;
  discountRate?: NumberInput | undefined;
  discountSum?: NumberInput | undefined;
  discountTypeId?: 1 | '1' | 2 | '2' | undefined;
  id?: NumberInput | undefined;
  measureCode?: string | NumberInput | undefined;
  measureName?: string | undefined;
  ownerId?: NumberInput | undefined;
  ownerType?: string | undefined;
  price?: NumberInput | undefined;
  priceAccount?: NumberInput | undefined;
  priceBrutto?: NumberInput | undefined;
  priceExclusive?: NumberInput | undefined;
  priceNetto?: NumberInput | undefined;
  productId?: NumberInput | undefined;
  productName?: string | undefined;
  quantity?: NumberInput | undefined;
  sort?: NumberInput | undefined;
  storeId?: NumberInput | undefined;
  taxIncluded?: YesNo | undefined;
  taxRate?: NumberInput | undefined;
  type?: 1 | '1' | 2 | '2' | 3 | '3' | 4 | '4' | 5 | '5' | 6 | '6' | 7 | '7' | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface CrmItemProductrowListOrder {
  /** @deprecated */
  customized?: string | undefined;
  discountRate?: string | undefined;
  discountSum?: string | undefined;
  discountTypeId?: string | undefined;
  id?: string | undefined;
  measureCode?: string | undefined;
  measureName?: string | undefined;
  ownerId?: string | undefined;
  ownerType?: string | undefined;
  price?: string | undefined;
  priceAccount?: string | undefined;
  priceBrutto?: string | undefined;
  priceExclusive?: string | undefined;
  priceNetto?: string | undefined;
  productId?: string | undefined;
  productName?: string | undefined;
  quantity?: string | undefined;
  sort?: string | undefined;
  storeId?: string | undefined;
  taxIncluded?: string | undefined;
  taxRate?: string | undefined;
  type?: string | undefined;
  xmlId?: string | undefined;
}
export interface CrmItemProductRows {
  discountRate?: NumberInput | undefined;
  discountSum?: NumberInput | undefined;
  discountTypeId?: 1 | '1' | 2 | '2' | undefined;
  measureCode?: string | NumberInput | undefined;
  price?: NumberInput | undefined;
  productId?: NumberInput | undefined;
  productName?: string | undefined;
  quantity?: NumberInput | undefined;
  sort?: NumberInput | undefined;
  taxIncluded?: YesNo | undefined;
  taxRate?: NumberInput | undefined;
}
export interface CrmItemProductrowSetProductRow {
  /** @deprecated */
  customized?: string | undefined;
  discountRate?: number | undefined;
  discountSum?: number | undefined;
  discountTypeId?: 1 | 2 | undefined;
  id?: number | undefined;
  measureCode?: number | null | undefined;
  measureName?: string | undefined;
  ownerId?: number | undefined;
  ownerType?: string | undefined;
  price?: number | undefined;
  priceAccount?: number | undefined;
  priceBrutto?: number | undefined;
  priceExclusive?: number | undefined;
  priceNetto?: number | undefined;
  productId?: number | undefined;
  productName?: string | undefined;
  quantity?: number | undefined;
  sort?: number | undefined;
  storeId?: number | undefined;
  taxIncluded?: YesNo | undefined;
  taxRate?: number | undefined;
  type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined;
  xmlId?: string | undefined;
}
export interface CrmItemProductrowSetProductRows {
  customized: string;
  discountRate: number;
  discountSum: number;
  discountTypeId: number;
  id: number;
  measureCode: number;
  measureName: string;
  ownerId: number;
  ownerType: string;
  price: number;
  priceAccount: number;
  priceBrutto: number;
  priceExclusive: number;
  priceNetto: number;
  productId: number;
  productName: string;
  quantity: number;
  sort: number;
  taxIncluded: string;
  taxRate: null | number;
  type: number;
  xmlId: string;
}
export interface CrmItemUpdateFieldsWithAdditionalInfo {
  [field: `UF_CRM_${string}`]: unknown;
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  additionalInfo?: string | undefined;
  assignedById?: NumberInput | undefined;
  begindate?: string | undefined;
  categoryId?: NumberInput | undefined;
  closedate?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  contactId?: NumberInput | undefined;
  contactIds?: readonly NumberInput[] | undefined;
  currencyId?: string | NumberInput | undefined;
  isManualOpportunity?: BooleanInput | undefined;
  isRecurring?: BooleanInput | undefined;
  leadId?: NumberInput | undefined;
  locationId?: NumberInput | undefined;
  observers?: readonly NumberInput[] | undefined;
  opened?: BooleanInput | undefined;
  opportunity?: NumberInput | undefined;
  originId?: string | NumberInput | undefined;
  originatorId?: string | NumberInput | undefined;
  probability?: NumberInput | undefined;
  quoteId?: NumberInput | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | NumberInput | undefined;
  stageId?: string | NumberInput | undefined;
  taxValue?: NumberInput | undefined;
  title?: string | undefined;
  typeId?: string | NumberInput | undefined;
  utmCampaign?: string | undefined;
  utmContent?: string | undefined;
  utmMedium?: string | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | undefined;
}
export interface CrmItemUpdateItem {
  [field: `parentId${string}`]: unknown;
  [field: `ufCrm${string}`]: unknown;
  accountCurrencyId?: string | undefined;
  accountNumber?: string | undefined;
  actualDate?: string | undefined;
  additionalInfo?: string | undefined;
  address?: string | undefined;
  addressLegal?: string | undefined;
  assignedById?: number | undefined;
  bankingDetails?: string | undefined;
  begindate?: string | undefined;
  begindateShort?: string | null | undefined;
  birthdate?: string | undefined;
  categoryId?: number | undefined;
  clientAddr?: string | undefined;
  clientContact?: string | undefined;
  clientEmail?: string | undefined;
  clientPhone?: string | undefined;
  clientTitle?: string | undefined;
  clientTpId?: string | undefined;
  clientTpaId?: string | undefined;
  closed?: YesNo | undefined;
  closedate?: string | undefined;
  closedateShort?: string | null | undefined;
  comments?: string | undefined;
  commentsType?: 0 | 1 | 2 | 3 | undefined;
  companyId?: number | undefined;
  companyIds?: number[] | undefined;
  companyTitle?: string | undefined;
  contactId?: number | undefined;
  contactIds?: number[] | undefined;
  content?: string | undefined;
  contentType?: 0 | 1 | 2 | 3 | undefined;
  createdBy?: number | undefined;
  createdTime?: string | undefined;
  currencyId?: string | undefined;
  dateClosed?: string | undefined;
  dateCreateShort?: string | null | undefined;
  dateModifyShort?: string | null | undefined;
  dealId?: number | undefined;
  email?: string | undefined;
  emailHome?: string | undefined;
  emailMailing?: string | undefined;
  emailWork?: string | undefined;
  employees?: string | undefined;
  entityTypeId?: number | undefined;
  eventDate?: string | null | undefined;
  eventDateShort?: string | null | undefined;
  eventDescription?: string | null | undefined;
  eventId?: string | null | undefined;
  export?: boolean | YesNo | undefined;
  fm?: CrmFm | undefined;
  hasEmail?: boolean | YesNo | undefined;
  hasImol?: boolean | YesNo | undefined;
  hasPhone?: boolean | YesNo | undefined;
  hasProducts?: boolean | null | YesNo | undefined;
  honorific?: string | undefined;
  icq?: string | undefined;
  id?: number | undefined;
  imol?: string | undefined;
  industry?: string | undefined;
  isConvert?: boolean | YesNo | undefined;
  isLose?: boolean | null | YesNo | undefined;
  isManualOpportunity?: YesNo | undefined;
  isMyCompany?: boolean | YesNo | undefined;
  isNew?: YesNo | undefined;
  isRecurring?: YesNo | undefined;
  isRepeatedApproach?: YesNo | undefined;
  isReturnCustomer?: YesNo | undefined;
  isWon?: boolean | null | YesNo | undefined;
  isWork?: boolean | null | YesNo | undefined;
  lastActivityBy?: number | undefined;
  lastActivityTime?: string | undefined;
  lastName?: string | undefined;
  leadId?: number | null | undefined;
  locationId?: number | null | undefined;
  login?: string | undefined;
  logo?: unknown | undefined;
  lostAmount?: string | null | undefined;
  movedBy?: number | undefined;
  movedTime?: string | undefined;
  mycompanyId?: number | undefined;
  name?: string | undefined;
  observers?: number[] | undefined;
  opened?: YesNo | undefined;
  opportunity?: number | undefined;
  opportunityAccount?: number | undefined;
  orderStage?: string | null | undefined;
  originId?: string | null | undefined;
  originVersion?: string | undefined;
  originatorId?: string | null | undefined;
  personTypeId?: number | undefined;
  phone?: string | undefined;
  phoneMailing?: string | undefined;
  phoneMobile?: string | undefined;
  phoneWork?: string | undefined;
  photo?: unknown | undefined;
  post?: string | undefined;
  previousStageId?: string | undefined;
  probability?: number | null | undefined;
  productId?: string | null | undefined;
  quoteId?: number | null | undefined;
  quoteNumber?: string | undefined;
  receivedAmount?: string | null | undefined;
  revenue?: number | undefined;
  searchContent?: string | undefined;
  secondName?: string | undefined;
  shortName?: string | undefined;
  skype?: string | undefined;
  sourceDescription?: string | undefined;
  sourceId?: string | undefined;
  stageId?: string | undefined;
  stageSemanticId?: 'P' | 'S' | 'F' | undefined;
  statusDescription?: string | undefined;
  storageElementIds?: number[] | undefined;
  storageTypeId?: number | undefined;
  taxValue?: number | undefined;
  taxValueAccount?: number | undefined;
  terms?: string | undefined;
  termsType?: 0 | 1 | 2 | 3 | undefined;
  title?: string | undefined;
  typeId?: string | undefined;
  ufAccountantSign?: unknown | undefined;
  ufDirectorSign?: unknown | undefined;
  ufLogo?: unknown | undefined;
  ufStamp?: unknown | undefined;
  updatedBy?: number | undefined;
  updatedTime?: string | undefined;
  utmCampaign?: string | null | undefined;
  utmContent?: string | null | undefined;
  utmMedium?: string | null | undefined;
  utmSource?: string | undefined;
  utmTerm?: string | null | undefined;
  webformId?: number | undefined;
  xmlId?: string | undefined;
}
export interface CrmLeadAddFields {
  [field: `UF_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  COMPANY_TITLE?: string | undefined;
  CONTACT_ID?: NumberInput | undefined;
  CONTACT_IDS?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | undefined;
  EMAIL?: readonly CrmMultifield[] | undefined;
  HONORIFIC?: string | undefined;
  IM?: readonly CrmMultifield[] | undefined;
  IS_MANUAL_OPPORTUNITY?: YesNo | undefined;
  LAST_NAME?: string | undefined;
  LINK?: readonly CrmMultifield[] | undefined;
  NAME?: string | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  PHONE?: readonly CrmMultifield[] | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | NumberInput | undefined;
  STATUS_DESCRIPTION?: string | undefined;
  STATUS_ID?: string | NumberInput | undefined;
  TITLE?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: readonly CrmMultifield[] | undefined;
}
export interface CrmLeadContactItemsGetResult {
  CONTACT_ID: number;
  IS_PRIMARY: string;
  ROLE_ID: number;
  SORT: number;
}
export interface CrmLeadContactItemsSetItems {
  CONTACT_ID: NumberInput;
  IS_PRIMARY?: string | undefined;
  SORT?:
    | {
        [field: string]: string | undefined;
      }
    | NumberInput
    | undefined;
}
export interface CrmLeadDetailsConfigurationLead {
  customer?:
    | {
        type?: 1 | '1' | 2 | '2' | undefined;
      }
    | undefined;
}
export interface CrmLeadDetailsConfigurationGetElements {
  name: string;
  optionFlags: '1' | '0';
  options?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface CrmLeadDetailsConfigurationGetResult {
  elements: CrmLeadDetailsConfigurationGetElements[];
  name: string;
  title: string;
  type: string;
}
export interface CrmLeadFieldsResult {
  [field: `UF_${string}`]: unknown;
  ADDRESS: CrmField;
  ADDRESS_2: CrmField;
  ADDRESS_CITY: CrmField;
  ADDRESS_COUNTRY: CrmField;
  ADDRESS_COUNTRY_CODE: CrmField;
  ADDRESS_LOC_ADDR_ID: CrmField;
  ADDRESS_POSTAL_CODE: CrmField;
  ADDRESS_PROVINCE: CrmField;
  ADDRESS_REGION: CrmField;
  ASSIGNED_BY_ID: CrmField;
  BIRTHDATE: CrmField;
  COMMENTS: CrmField;
  COMPANY_ID: CrmResultLeadId;
  COMPANY_TITLE: CrmField;
  CONTACT_ID: CrmFieldsContactId;
  CONTACT_IDS: CrmField;
  CREATED_BY_ID: CrmField;
  CURRENCY_ID: CrmField;
  DATE_CLOSED: CrmField;
  DATE_CREATE: CrmField;
  DATE_MODIFY: CrmField;
  EMAIL: CrmFieldsEmail;
  HAS_EMAIL: CrmField;
  HAS_IMOL: CrmField;
  HAS_PHONE: CrmField;
  HONORIFIC: CrmFieldsSourceId;
  ID: CrmField;
  IM: CrmFieldsEmail;
  IS_MANUAL_OPPORTUNITY: CrmField;
  IS_RETURN_CUSTOMER: CrmField;
  LAST_ACTIVITY_BY: CrmField;
  LAST_ACTIVITY_TIME: CrmField;
  LAST_NAME: CrmField;
  LINK: CrmFieldsEmail;
  MODIFY_BY_ID: CrmField;
  MOVED_BY_ID: CrmField;
  MOVED_TIME: CrmField;
  NAME: CrmField;
  OPENED: CrmField;
  OPPORTUNITY: CrmField;
  ORIGINATOR_ID: CrmField;
  ORIGIN_ID: CrmField;
  PHONE: CrmFieldsEmail;
  POST: CrmField;
  SECOND_NAME: CrmField;
  SOURCE_DESCRIPTION: CrmField;
  SOURCE_ID: CrmFieldsSourceId;
  STATUS_DESCRIPTION: CrmField;
  STATUS_ID: CrmFieldsSourceId;
  STATUS_SEMANTIC_ID: CrmField;
  TITLE: CrmField;
  UTM_CAMPAIGN: CrmField;
  UTM_CONTENT: CrmField;
  UTM_MEDIUM: CrmField;
  UTM_SOURCE: CrmField;
  UTM_TERM: CrmField;
  WEB: CrmFieldsEmail;
}
export interface CrmLeadGetResult {
  [field: `UF_${string}`]: unknown;
  ADDRESS: string | null;
  ADDRESS_2: string | null;
  ADDRESS_CITY: string | null;
  ADDRESS_COUNTRY: string | null;
  ADDRESS_COUNTRY_CODE: string | null;
  ADDRESS_LOC_ADDR_ID: string | null;
  ADDRESS_POSTAL_CODE: string | null;
  ADDRESS_PROVINCE: string | null;
  ADDRESS_REGION: string | null;
  ASSIGNED_BY_ID: number | NumericString;
  BIRTHDATE: string;
  COMMENTS: string | null;
  COMPANY_ID: number | null | NumericString;
  COMPANY_TITLE: string | null;
  CONTACT_ID: number | null | NumericString;
  CREATED_BY_ID: number | NumericString;
  CURRENCY_ID: string;
  DATE_CLOSED: string;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  HAS_EMAIL: YesNo;
  HAS_IMOL: YesNo;
  HAS_PHONE: YesNo;
  HONORIFIC: string | null;
  ID: number | NumericString;
  IM: CrmEmail[];
  IS_MANUAL_OPPORTUNITY: YesNo;
  IS_RETURN_CUSTOMER: YesNo;
  LAST_ACTIVITY_BY: string;
  LAST_ACTIVITY_TIME: string;
  LAST_NAME: string | null;
  MODIFY_BY_ID: number | NumericString;
  MOVED_BY_ID: number | NumericString;
  MOVED_TIME: string;
  NAME: string | null;
  OPENED: YesNo;
  OPPORTUNITY: number | NumericString;
  ORIGINATOR_ID: string | null;
  ORIGIN_ID: string | null;
  PHONE?: CrmEmail[] | undefined;
  POST: string | null;
  SECOND_NAME: string | null;
  SOURCE_DESCRIPTION: string | null;
  SOURCE_ID: string;
  STATUS_DESCRIPTION: string | null;
  STATUS_ID: string;
  STATUS_SEMANTIC_ID: string;
  TITLE: string;
  UTM_CAMPAIGN: string | null;
  UTM_CONTENT: string | null;
  UTM_MEDIUM: string | null;
  UTM_SOURCE: string | null;
  UTM_TERM: string | null;
}
export type CrmLeadListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ASSIGNED_BY_ID?: string | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | null | undefined;
  DATE_MODIFY?: string | null | undefined;
  ID?: string | undefined;
  LAST_NAME?: string | null | undefined;
  NAME?: string | null | undefined;
  OPENED?: string | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  SOURCE_ID?: string | undefined;
  STATUS_ID?: string | undefined;
  TITLE?: string | undefined;
}>;
export interface Order {
  [field: `UF_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_LOC_ADDR_ID?: NumberInput | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: unknown | undefined;
  COMPANY_TITLE?: string | undefined;
  CONTACT_ID?: unknown | undefined;
  CONTACT_IDS?: unknown | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  CURRENCY_ID?: unknown | undefined;
  DATE_CLOSED?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  EMAIL?: unknown | undefined;
  HAS_EMAIL?: string | undefined;
  HAS_IMOL?: string | undefined;
  HAS_PHONE?: string | undefined;
  HONORIFIC?: unknown | undefined;
  ID?: NumberInput | undefined;
  IM?: unknown | undefined;
  IS_MANUAL_OPPORTUNITY?: string | undefined;
  IS_RETURN_CUSTOMER?: string | undefined;
  LAST_ACTIVITY_BY?: NumberInput | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_NAME?: string | undefined;
  LINK?: unknown | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  MOVED_BY_ID?: NumberInput | undefined;
  MOVED_TIME?: string | undefined;
  NAME?: string | undefined;
  OPENED?: string | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  ORIGINATOR_ID?: string | undefined;
  ORIGIN_ID?: string | undefined;
  PHONE?: unknown | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: unknown | undefined;
  STATUS_DESCRIPTION?: string | undefined;
  STATUS_ID?: string | undefined;
  STATUS_SEMANTIC_ID?: string | undefined;
  TITLE?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: unknown | undefined;
}
export interface CrmLeadListResult {
  [field: `UF_${string}`]: unknown;
  ASSIGNED_BY_ID?: string | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | null | undefined;
  DATE_MODIFY?: string | null | undefined;
  ID?: string | undefined;
  LAST_NAME?: string | null | undefined;
  NAME?: string | null | undefined;
  OPENED?: string | undefined;
  OPPORTUNITY?: string | undefined;
  SOURCE_ID?: string | undefined;
  STATUS_ID?: string | undefined;
  TITLE?: string | undefined;
}
export interface CrmLeadProductrowsGetResult {
  CUSTOMIZED: YesNo;
  DATE_RESERVE_END: string | null;
  DISCOUNT_RATE: number;
  DISCOUNT_SUM: number;
  DISCOUNT_TYPE_ID: 1 | 2;
  ID: number | NumericString;
  MEASURE_CODE: number;
  MEASURE_NAME: string;
  ORIGINAL_PRODUCT_NAME: string;
  OWNER_ID: number | NumericString;
  OWNER_TYPE: string;
  PRICE: number;
  PRICE_ACCOUNT: string;
  PRICE_BRUTTO: number;
  PRICE_EXCLUSIVE: number;
  PRICE_NETTO: number;
  PRODUCT_DESCRIPTION: string | null;
  PRODUCT_ID: number;
  PRODUCT_NAME: string;
  QUANTITY: number;
  RESERVE_ID: number | null | NumericString;
  RESERVE_QUANTITY: number | null | NumericString;
  SORT: number;
  STORE_ID: number | null | NumericString;
  TAX_INCLUDED: YesNo;
  TAX_RATE: number | null;
  TYPE: 1 | 4 | 7;
  XML_ID: string;
}
export interface CrmLeadUpdateFields {
  [field: `UF_${string}`]: unknown;
  ADDRESS?: string | undefined;
  ADDRESS_2?: string | undefined;
  ADDRESS_CITY?: string | undefined;
  ADDRESS_COUNTRY?: string | undefined;
  ADDRESS_COUNTRY_CODE?: string | undefined;
  ADDRESS_POSTAL_CODE?: string | undefined;
  ADDRESS_PROVINCE?: string | undefined;
  ADDRESS_REGION?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BIRTHDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  COMPANY_TITLE?: string | undefined;
  CONTACT_ID?: NumberInput | undefined;
  CONTACT_IDS?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  EMAIL?: readonly CrmMultifield[] | undefined;
  HONORIFIC?: string | undefined;
  IM?: readonly CrmMultifield[] | undefined;
  IS_MANUAL_OPPORTUNITY?: YesNo | undefined;
  LAST_NAME?: string | undefined;
  LINK?: readonly CrmMultifield[] | undefined;
  NAME?: string | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  ORIGIN_ID?: string | NumberInput | undefined;
  PHONE?: readonly CrmMultifield[] | undefined;
  POST?: string | undefined;
  SECOND_NAME?: string | undefined;
  SOURCE_DESCRIPTION?: string | undefined;
  SOURCE_ID?: string | NumberInput | undefined;
  STATUS_DESCRIPTION?: string | undefined;
  STATUS_ID?: string | NumberInput | undefined;
  TITLE?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
  WEB?: readonly CrmMultifield[] | undefined;
}
export interface CrmLeadAndQuoteUserfieldAddFields {
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
  LIST?: readonly UfEnumElement[] | undefined;
  LIST_COLUMN_LABEL?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  LIST_FILTER_LABEL?:
    | string
    | {
        [field: string]: unknown;
      }
    | undefined;
  MANDATORY?: BooleanInput | undefined;
  MULTIPLE?: BooleanInput | undefined;
  SETTINGS?:
    | CrmAnyUserfieldSettingsWithRows
    | {
        DEFAULT_VALUE?: NumberInput | undefined;
      }
    | CrmAnyUserfieldSettingsWithPrecision
    | CrmAnyUserfieldSettings
    | {
        DEFAULT_VALUE?: CrmAnyUserfieldDefaultValue | undefined;
      }
    | CrmAnyUserfieldSettingsWithListHeight
    | CrmAnyUserfieldSettingsWithActiveFilter
    | {
        ENTITY_TYPE?: string | undefined;
      }
    | CrmAnyUserfieldSettingsWithCompany
    | undefined;
  SHOW_FILTER?: BooleanInput | undefined;
  SHOW_IN_LIST?: BooleanInput | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID: string | NumberInput;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmLeadUserfieldGetResult {
  EDIT_FORM_LABEL: {
    [field: string]: string | undefined;
  };
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID: string;
  ERROR_MESSAGE: {
    [field: string]: string | undefined;
  };
  FIELD_NAME: string;
  HELP_MESSAGE: {
    [field: string]: string | undefined;
  };
  ID: string;
  IS_SEARCHABLE?: string | undefined;
  LIST_COLUMN_LABEL: {
    [field: string]: string | undefined;
  };
  LIST_FILTER_LABEL: {
    [field: string]: string | undefined;
  };
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: CrmAnyUserfieldSettingsWithRegexp;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST: string;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export interface CrmMeasureAddFields {
  CODE: NumberInput;
  IS_DEFAULT?: string | undefined;
  MEASURE_TITLE: string;
  SYMBOL_INTL?: string | undefined;
  SYMBOL_LETTER_INTL?: string | undefined;
  SYMBOL_RUS?: string | undefined;
}
export interface CrmMeasureFieldsResult {
  CODE?: number | undefined;
  ID?: number | undefined;
  IS_DEFAULT?: string | undefined;
  MEASURE_TITLE?: string | undefined;
  SYMBOL_INTL?: string | undefined;
  SYMBOL_LETTER_INTL?: string | undefined;
  SYMBOL_RUS?: string | undefined;
}
export interface CrmMeasureListFilter {
  [field: string]: unknown;
  IS_DEFAULT?: string | readonly string[] | undefined;
}
export interface CrmMeasureUpdateFields {
  [field: string]: unknown;
  MEASURE_TITLE?: string | undefined;
}
export interface CrmOrderentityFields {
  orderId: NumberInput;
  ownerId: NumberInput;
  ownerTypeId: NumberInput;
}
export interface CrmOrderentityAddResult {
  dealOrder: {
    orderId: number;
    ownerId: number;
    ownerTypeId: number;
  };
}
export interface CrmOrderentityGetFieldsOrderEntityValue {
  isDynamic?: boolean | undefined;
  isImmutable: boolean;
  isMultiple?: boolean | undefined;
  isReadOnly: boolean;
  isRequired: boolean;
  title?: string | undefined;
  type: string;
  upperName?: string | undefined;
}
export type CrmOrderentityListFilter = Filter<{
  ORDER_ID?: NumberInput | undefined;
  OWNER_ID?: NumberInput | undefined;
  ownerId?: NumberInput | undefined;
  OWNER_TYPE_ID?: NumberInput | undefined;
  ownerTypeId?: NumberInput | undefined;
}>;
export interface CrmOrderentityListOrder {
  ORDER_ID?: string | undefined;
  orderId?: string | undefined;
  OWNER_ID?: string | undefined;
  OWNER_TYPE_ID?: string | undefined;
}
export interface CrmOrderentity {
  OWNER_TYPE_ID?: number | undefined;
  orderId?: number | undefined;
  ownerId?: number | undefined;
}
export interface CrmPaysystemAndPersontypeListFilter {
  [field: string]: unknown;
  NAME?: string | readonly string[] | undefined;
}
export interface CrmProductAddFields {
  [field: string]: unknown;
  CURRENCY_ID?: string | undefined;
  NAME?: string | undefined;
  PRICE?: NumberInput | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmProductFieldsResult {
  ACTIVE?: string | undefined;
  CATALOG_ID?: number | undefined;
  CREATED_BY?: number | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DESCRIPTION?: string | undefined;
  DESCRIPTION_TYPE?: string | undefined;
  DETAIL_PICTURE?: unknown | undefined;
  ID?: number | undefined;
  MEASURE?: number | undefined;
  MODIFIED_BY?: number | undefined;
  NAME: string;
  PREVIEW_PICTURE?: unknown | undefined;
  PRICE?: number | undefined;
  SECTION_ID?: number | undefined;
  SORT?: number | undefined;
  TIMESTAMP_X?: string | undefined;
  VAT_ID?: number | undefined;
  VAT_INCLUDED?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmProductAndProductsectionListFilter {
  [field: string]: unknown;
  CATALOG_ID?: string | readonly string[] | undefined;
}
export interface CrmProductPropertyListFilter {
  [field: string]: unknown;
  PROPERTY_TYPE?: string | readonly string[] | undefined;
  USER_TYPE?: string | readonly string[] | undefined;
}
export interface CrmProductUpdateFields {
  [field: string]: unknown;
  CURRENCY_ID?: string | undefined;
  PRICE?: NumberInput | undefined;
}
export interface CrmProductrowListFilter {
  [field: string]: unknown;
  OWNER_ID?: string | NumberInput | readonly (string | NumberInput)[] | undefined;
  OWNER_TYPE?: string | readonly string[] | undefined;
}
export interface CrmProductsectionAddFields {
  [field: string]: unknown;
  CATALOG_ID?: string | undefined;
  NAME?: string | undefined;
  SECTION_ID?: string | undefined;
}
export interface CrmQuoteAddFields {
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BEGINDATE?: string | undefined;
  CLIENT_ADDR?: string | undefined;
  CLIENT_EMAIL?: string | undefined;
  CLIENT_PHONE?: string | undefined;
  CLIENT_TITLE?: string | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  CONTACT_IDS?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  MYCOMPANY_ID?: NumberInput | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  PERSON_TYPE_ID?: NumberInput | undefined;
  STATUS_ID?: string | NumberInput | undefined;
  TITLE: string;
}
export interface CrmQuoteAddParams {
  CREATED_BY_ID?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  IMPORT?: BooleanInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
}
export interface CrmQuoteFieldsSettings {
  DEFAULT_VALUE?:
    | {
        TYPE?: string | undefined;
        VALUE?: string | undefined;
      }
    | undefined;
}
export interface CrmQuoteFieldsUfCrm6710Efcbaf22C {
  filterLabel?: string | undefined;
  formLabel?: string | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  listLabel?: string | undefined;
  settings?: CrmQuoteFieldsSettings | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmQuoteFieldsResult {
  [field: `PARENT_ID_${string}`]: unknown;
  ACTUAL_DATE: CrmField;
  ASSIGNED_BY_ID: CrmField;
  BEGINDATE: CrmField;
  CLIENT_ADDR: CrmField;
  CLIENT_CONTACT: CrmField;
  CLIENT_EMAIL: CrmField;
  CLIENT_PHONE: CrmField;
  CLIENT_TITLE: CrmField;
  CLIENT_TPA_ID: CrmField;
  CLIENT_TP_ID: CrmField;
  CLOSED: CrmField;
  CLOSEDATE: CrmField;
  COMMENTS: CrmField;
  COMPANY_ID: CrmField;
  CONTACT_ID: CrmFieldsContactId;
  CONTACT_IDS: CrmField;
  CONTENT: CrmField;
  CREATED_BY_ID: CrmField;
  CURRENCY_ID: CrmField;
  DATE_CREATE: CrmField;
  DATE_MODIFY: CrmField;
  DEAL_ID: CrmField;
  ID: CrmField;
  LAST_ACTIVITY_BY: CrmField;
  LAST_ACTIVITY_TIME: CrmField;
  LAST_COMMUNICATION_TIME: CrmField;
  LEAD_ID: CrmField;
  LOCATION_ID: CrmField;
  MODIFY_BY_ID: CrmField;
  MYCOMPANY_ID: CrmField;
  OPENED: CrmField;
  OPPORTUNITY: CrmField;
  PERSON_TYPE_ID: CrmField;
  QUOTE_NUMBER: CrmField;
  STATUS_ID: CrmFieldsSourceId;
  TAX_VALUE: CrmField;
  TERMS: CrmField;
  TITLE: CrmField;
  UF_CRM_6710EFCBAF22C: CrmQuoteFieldsUfCrm6710Efcbaf22C;
  UTM_CAMPAIGN: CrmField;
  UTM_CONTENT: CrmField;
  UTM_MEDIUM: CrmField;
  UTM_SOURCE: CrmField;
  UTM_TERM: CrmField;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isMultiple?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  type?: string | undefined;
  upperName?: string | undefined;
}
export interface CrmQuoteGetResult {
  [field: `PARENT_ID_${string}`]: unknown;
  ACTUAL_DATE: string | null;
  ASSIGNED_BY_ID: string;
  BEGINDATE: string | null;
  CLIENT_ADDR?: CrmField | null | undefined;
  CLIENT_CONTACT?: CrmField | null | undefined;
  CLIENT_EMAIL?: CrmField | null | undefined;
  CLIENT_PHONE?: CrmField | null | undefined;
  CLIENT_TITLE?: CrmField | null | undefined;
  CLIENT_TPA_ID?: CrmField | null | undefined;
  CLIENT_TP_ID?: CrmField | null | undefined;
  CLOSED: string;
  CLOSEDATE: string | null;
  COMMENTS: string | null;
  COMPANY_ID: string | null;
  CONTACT_ID: null | string;
  CONTENT?: CrmField | null | undefined;
  CREATED_BY_ID: string;
  CURRENCY_ID: string;
  DATE_CREATE: string;
  DATE_MODIFY: string;
  DEAL_ID: null | string;
  ID: string;
  LAST_ACTIVITY_BY?: string | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_COMMUNICATION_TIME?: CrmField | null | undefined;
  LEAD_ID: null | string;
  LOCATION_ID?: CrmField | null | undefined;
  MODIFY_BY_ID: string;
  MYCOMPANY_ID: string | null;
  OPENED: string;
  OPPORTUNITY: string;
  PERSON_TYPE_ID?: string | undefined;
  QUOTE_NUMBER: string;
  STATUS_ID: string;
  TAX_VALUE: string;
  TERMS?: CrmField | null | undefined;
  TITLE: string;
  UF_CRM_566EB0AC9B7FC?: string | undefined;
  UF_CRM_566EB0AFA9895?: string | undefined;
  UF_CRM_566EB0AFB84F1?: string | undefined;
  UF_CRM_566EB0AFC58FD?: string | undefined;
  UF_CRM_566EB0AFDA4EF?: string | undefined;
  UF_CRM_566EB0AFEDB2F?: string | undefined;
  UF_CRM_566EB0B014EC2?: string | undefined;
  UF_CRM_566EB0B0231B2?: string | undefined;
  UF_CRM_566EB0B02F46F?: string | undefined;
  UF_CRM_566EB0B03CDCD?: string | undefined;
  UF_CRM_566EB0B04D190?: string | undefined;
  UF_CRM_577BBCE34CC90?: string | undefined;
  UF_CRM_577BBCE354F86?: string | undefined;
  UTM_CAMPAIGN?: CrmField | null | undefined;
  UTM_CONTENT?: CrmField | null | undefined;
  UTM_MEDIUM?: CrmField | null | undefined;
  UTM_SOURCE?: CrmField | null | undefined;
  UTM_TERM?: CrmField | null | undefined;
}
export type CrmQuoteListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ACTUAL_DATE?: string | undefined;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BEGINDATE?: string | undefined;
  CLIENT_ADDR?: string | undefined;
  CLIENT_CONTACT?: string | undefined;
  CLIENT_EMAIL?: string | undefined;
  CLIENT_PHONE?: string | undefined;
  CLIENT_TITLE?: string | undefined;
  CLIENT_TPA_ID?: string | undefined;
  CLIENT_TP_ID?: string | undefined;
  CLOSED?: string | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  CONTACT_ID?: unknown | undefined;
  CONTACT_IDS?: unknown | undefined;
  CONTENT?: string | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  CURRENCY_ID?: unknown | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  DEAL_ID?: unknown | undefined;
  ID?: NumberInput | undefined;
  LAST_ACTIVITY_BY?: NumberInput | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_COMMUNICATION_TIME?: string | undefined;
  LEAD_ID?: unknown | undefined;
  LOCATION_ID?: unknown | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  MYCOMPANY_ID?: unknown | undefined;
  OPENED?: string | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  PERSON_TYPE_ID?: NumberInput | undefined;
  QUOTE_NUMBER?: string | undefined;
  STATUS_ID?: string | undefined;
  TAX_VALUE?: NumberInput | undefined;
  TERMS?: string | undefined;
  TITLE?: string | undefined;
  UF_CRM_6710EFCBAF22C?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}>;
export interface CrmQuoteListOrder {
  [field: `UF_${string}`]: string | undefined;
  ACTUAL_DATE?: string | undefined;
  ASSIGNED_BY_ID?: string | undefined;
  BEGINDATE?: string | undefined;
  CLIENT_ADDR?: string | undefined;
  CLIENT_CONTACT?: string | undefined;
  CLIENT_EMAIL?: string | undefined;
  CLIENT_PHONE?: string | undefined;
  CLIENT_TITLE?: string | undefined;
  CLIENT_TPA_ID?: string | undefined;
  CLIENT_TP_ID?: string | undefined;
  CLOSED?: string | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: string | undefined;
  CONTACT_ID?: string | undefined;
  CONTACT_IDS?: string | undefined;
  CONTENT?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  CURRENCY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  DEAL_ID?: string | undefined;
  ID?: string | undefined;
  LAST_ACTIVITY_BY?: string | undefined;
  LAST_ACTIVITY_TIME?: string | undefined;
  LAST_COMMUNICATION_TIME?: string | undefined;
  LEAD_ID?: string | undefined;
  LOCATION_ID?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  MYCOMPANY_ID?: string | undefined;
  OPENED?: string | undefined;
  OPPORTUNITY?: string | undefined;
  PERSON_TYPE_ID?: string | undefined;
  QUOTE_NUMBER?: string | undefined;
  STATUS_ID?: string | undefined;
  TAX_VALUE?: string | undefined;
  TERMS?: string | undefined;
  TITLE?: string | undefined;
  UF_CRM_6710EFCBAF22C?: string | undefined;
  UTM_CAMPAIGN?: string | undefined;
  UTM_CONTENT?: string | undefined;
  UTM_MEDIUM?: string | undefined;
  UTM_SOURCE?: string | undefined;
  UTM_TERM?: string | undefined;
}
export interface CrmQuoteListResult {
  [field: `PARENT_ID_${string}`]: unknown;
  ASSIGNED_BY_ID?: string | undefined;
  CURRENCY_ID?: string | undefined;
  ID?: string | undefined;
  OPPORTUNITY?: string | undefined;
  STATUS_ID?: string | undefined;
  TITLE?: string | undefined;
}
export interface CrmQuoteProductrowsGetResult {
  CUSTOMIZED: YesNo;
  DATE_RESERVE_END: string | null;
  DISCOUNT_RATE: number;
  DISCOUNT_SUM: number;
  DISCOUNT_TYPE_ID: number;
  ID: number | NumericString;
  MEASURE_CODE: number;
  MEASURE_NAME: string;
  ORIGINAL_PRODUCT_NAME: string;
  OWNER_ID: number | NumericString;
  OWNER_TYPE: string;
  PRICE: number;
  PRICE_ACCOUNT: string;
  PRICE_BRUTTO: number;
  PRICE_EXCLUSIVE: number;
  PRICE_NETTO: number;
  PRODUCT_DESCRIPTION: string;
  PRODUCT_ID: number;
  PRODUCT_NAME: string;
  QUANTITY: number;
  RESERVE_ID: number | null | NumericString;
  RESERVE_QUANTITY: number | null | NumericString;
  SORT: number;
  STORE_ID: number | null | NumericString;
  TAX_INCLUDED: YesNo;
  TAX_RATE: number;
  TYPE: number;
  XML_ID: string | null;
}
export interface CrmQuoteProductrowsSetRows {
  DISCOUNT_RATE?: NumberInput | undefined;
  DISCOUNT_SUM?: NumberInput | undefined;
  DISCOUNT_TYPE_ID?: '1' | '2' | (string & {}) | number | undefined;
  MEASURE_CODE?: string | NumberInput | undefined;
  MEASURE_NAME?: string | undefined;
  PRICE?: NumberInput | undefined;
  PRODUCT_DESCRIPTION?: string | undefined;
  PRODUCT_ID?: NumberInput | undefined;
  PRODUCT_NAME?: string | undefined;
  QUANTITY?: NumberInput | undefined;
  SORT?: NumberInput | undefined;
  TAX_INCLUDED?: YesNo | undefined;
  TAX_RATE?: NumberInput | undefined;
}
export interface CrmQuoteUpdateFields {
  [field: `PARENT_ID_${string}`]: unknown;
  ASSIGNED_BY_ID?: NumberInput | undefined;
  BEGINDATE?: string | undefined;
  CLIENT_ADDR?: string | undefined;
  CLIENT_EMAIL?: string | undefined;
  CLIENT_PHONE?: string | undefined;
  CLIENT_TITLE?: string | undefined;
  CLOSEDATE?: string | undefined;
  COMMENTS?: string | undefined;
  COMPANY_ID?: NumberInput | undefined;
  CONTACT_IDS?: readonly NumberInput[] | undefined;
  CURRENCY_ID?: string | NumberInput | undefined;
  MYCOMPANY_ID?: NumberInput | undefined;
  OPENED?: YesNo | undefined;
  OPPORTUNITY?: NumberInput | undefined;
  PERSON_TYPE_ID?: NumberInput | undefined;
  STATUS_ID?: string | NumberInput | undefined;
  TITLE?: string | undefined;
}
export interface CrmQuoteUserfieldListSettings {
  [field: string]:
    | string
    | number
    | unknown[]
    | {
        resource?: CrmAnyUserfieldListResource | undefined;
      }
    | CrmAnyUserfieldListSelectedResourcesWithId[]
    | CrmAnyUserfieldListServiceListWithDuration[]
    | undefined;
}
export interface CrmQuoteUserfieldListResult {
  EDIT_FORM_LABEL: string | null;
  EDIT_IN_LIST: string;
  ENTITY_ID: string;
  ERROR_MESSAGE: null | string;
  FIELD_NAME: string;
  HELP_MESSAGE: null | string;
  ID: string;
  IS_SEARCHABLE: string;
  LIST?: CrmAnyUserfieldList[] | undefined;
  LIST_COLUMN_LABEL: string | null;
  LIST_FILTER_LABEL: string | null;
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: CrmQuoteUserfieldListSettings;
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export interface CrmRequisiteAddFields {
  [field: `UF_CRM_${string}`]: unknown;
  ACTIVE?: YesNo | undefined;
  ADDRESS_ONLY?: YesNo | undefined;
  CODE?: string | undefined;
  ENTITY_ID: NumberInput;
  ENTITY_TYPE_ID: '3' | '4' | (string & {}) | number;
  NAME: string;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  PRESET_ID: NumberInput;
  RQ_ACCOUNTANT?: string | undefined;
  RQ_BASE_DOC?: string | undefined;
  RQ_BIN?: string | undefined;
  RQ_CAPITAL?: string | undefined;
  RQ_CEO_NAME?: string | undefined;
  RQ_CEO_WORK_POS?: string | undefined;
  RQ_CNPJ?: string | undefined;
  RQ_COMPANY_FULL_NAME?: string | undefined;
  RQ_COMPANY_ID?: string | NumberInput | undefined;
  RQ_COMPANY_NAME?: string | undefined;
  RQ_COMPANY_REG_DATE?: string | undefined;
  RQ_CONTACT?: string | undefined;
  RQ_CPF?: string | undefined;
  RQ_DIRECTOR?: string | undefined;
  RQ_DRFO?: string | undefined;
  RQ_EDRPOU?: string | undefined;
  RQ_EMAIL?: string | undefined;
  RQ_FAX?: string | undefined;
  RQ_FIRST_NAME?: string | undefined;
  RQ_IDENT_DOC?: string | undefined;
  RQ_IDENT_DOC_DATE?: string | undefined;
  RQ_IDENT_DOC_DEP_CODE?: string | undefined;
  RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
  RQ_IDENT_DOC_NUM?: string | undefined;
  RQ_IDENT_DOC_PERS_NUM?: string | undefined;
  RQ_IDENT_DOC_SER?: string | undefined;
  RQ_IDENT_TYPE?: string | undefined;
  RQ_IFNS?: string | undefined;
  RQ_IIN?: string | undefined;
  RQ_INN?: string | undefined;
  RQ_KBE?: string | undefined;
  RQ_KPP?: string | undefined;
  RQ_KRS?: string | undefined;
  RQ_LAST_NAME?: string | undefined;
  RQ_LEGAL_FORM?: string | undefined;
  RQ_MNPL_REG?: string | undefined;
  RQ_NAME?: string | undefined;
  RQ_OGRN?: string | undefined;
  RQ_OGRNIP?: string | undefined;
  RQ_OKPO?: string | undefined;
  RQ_OKTMO?: string | undefined;
  RQ_OKVED?: string | undefined;
  RQ_PESEL?: string | undefined;
  RQ_PHONE?: string | undefined;
  RQ_RCS?: string | undefined;
  RQ_REGON?: string | undefined;
  RQ_RESIDENCE_COUNTRY?: string | undefined;
  RQ_SECOND_NAME?: string | undefined;
  RQ_SIREN?: string | undefined;
  RQ_SIRET?: string | undefined;
  RQ_STATE_REG?: string | undefined;
  RQ_ST_CERT_DATE?: string | undefined;
  RQ_ST_CERT_NUM?: string | undefined;
  RQ_ST_CERT_SER?: string | undefined;
  RQ_USRLE?: string | undefined;
  RQ_VAT_CERT_DATE?: string | undefined;
  RQ_VAT_CERT_NUM?: string | undefined;
  RQ_VAT_CERT_SER?: string | undefined;
  RQ_VAT_ID?: string | NumberInput | undefined;
  RQ_VAT_PAYER?: YesNo | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteBankdetailAddFields {
  ACTIVE?: YesNo | undefined;
  CODE?: string | undefined;
  COMMENTS?: string | undefined;
  COUNTRY_ID?: NumberInput | undefined;
  ENTITY_ID: NumberInput;
  NAME: string;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  RQ_ACC_CURRENCY?: string | undefined;
  RQ_ACC_NAME?: string | undefined;
  RQ_ACC_NUM?: string | undefined;
  RQ_ACC_TYPE?: string | undefined;
  RQ_AGENCY_NAME?: string | undefined;
  RQ_BANK_ADDR?: string | undefined;
  RQ_BANK_CODE?: string | undefined;
  RQ_BANK_NAME?: string | undefined;
  RQ_BANK_ROUTE_NUM?: string | undefined;
  RQ_BIC?: string | undefined;
  RQ_BIK?: string | undefined;
  RQ_CODEB?: string | undefined;
  RQ_CODEG?: string | undefined;
  RQ_COR_ACC_NUM?: string | undefined;
  RQ_IBAN?: string | undefined;
  RQ_IIK?: string | undefined;
  RQ_MFO?: string | undefined;
  RQ_RIB?: string | undefined;
  RQ_SWIFT?: string | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteBankdetailGetResult {
  ACTIVE: string;
  CODE: null | string;
  COMMENTS: null | string;
  COUNTRY_ID: string;
  CREATED_BY_ID: string;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  ENTITY_ID: string;
  ID: string;
  MODIFY_BY_ID: null | string;
  NAME: string;
  ORIGINATOR_ID: null | string;
  RQ_ACC_CURRENCY: string | null;
  RQ_ACC_NAME: null | string;
  RQ_ACC_NUM: string | null;
  RQ_ACC_TYPE: null | string;
  RQ_AGENCY_NAME: null | string;
  RQ_BANK_ADDR: string | null;
  RQ_BANK_CODE: null | string;
  RQ_BANK_NAME: string | null;
  RQ_BANK_ROUTE_NUM: null | string;
  RQ_BIC: null | string;
  RQ_BIK: string | null;
  RQ_CODEB: null | string;
  RQ_CODEG: null | string;
  RQ_COR_ACC_NUM: string | null;
  RQ_IBAN: null | string;
  RQ_IIK: null | string;
  RQ_MFO: null | string;
  RQ_RIB: null | string;
  RQ_SWIFT: null | string;
  SORT: string;
  XML_ID: string;
}
export type CrmRequisiteBankdetailListFilter = Filter<{
  ACTIVE?: YesNo | undefined;
  CODE?: string | undefined;
  COMMENTS?: string | undefined;
  COUNTRY_ID?: NumberInput | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_ID?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  RQ_ACC_CURRENCY?: string | undefined;
  RQ_ACC_NAME?: string | undefined;
  RQ_ACC_NUM?: string | undefined;
  RQ_ACC_TYPE?: string | undefined;
  RQ_AGENCY_NAME?: string | undefined;
  RQ_BANK_ADDR?: string | undefined;
  RQ_BANK_CODE?: string | undefined;
  RQ_BANK_NAME?: string | undefined;
  RQ_BANK_ROUTE_NUM?: string | undefined;
  RQ_BIC?: string | undefined;
  RQ_BIK?: string | undefined;
  RQ_CODEB?: string | undefined;
  RQ_CODEG?: string | undefined;
  RQ_COR_ACC_NUM?: string | undefined;
  RQ_IBAN?: string | undefined;
  RQ_IIK?: string | undefined;
  RQ_MFO?: string | undefined;
  RQ_RIB?: string | undefined;
  RQ_SWIFT?: string | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}>;
export interface CrmRequisiteBankdetailListOrder {
  ACTIVE?: string | undefined;
  CODE?: string | undefined;
  COMMENTS?: string | undefined;
  COUNTRY_ID?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_ID?: string | undefined;
  ID?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  RQ_ACC_CURRENCY?: string | undefined;
  RQ_ACC_NAME?: string | undefined;
  RQ_ACC_NUM?: string | undefined;
  RQ_ACC_TYPE?: string | undefined;
  RQ_AGENCY_NAME?: string | undefined;
  RQ_BANK_ADDR?: string | undefined;
  RQ_BANK_CODE?: string | undefined;
  RQ_BANK_NAME?: string | undefined;
  RQ_BANK_ROUTE_NUM?: string | undefined;
  RQ_BIC?: string | undefined;
  RQ_BIK?: string | undefined;
  RQ_CODEB?: string | undefined;
  RQ_CODEG?: string | undefined;
  RQ_COR_ACC_NUM?: string | undefined;
  RQ_IBAN?: string | undefined;
  RQ_IIK?: string | undefined;
  RQ_MFO?: string | undefined;
  RQ_RIB?: string | undefined;
  RQ_SWIFT?: string | undefined;
  SORT?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisiteBankdetailListResult {
  ACTIVE?: YesNo | undefined;
  CODE?: string | undefined;
  COMMENTS?: string | undefined;
  COUNTRY_ID?: number | NumericString | undefined;
  CREATED_BY_ID?: number | NumericString | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_ID?: number | NumericString | undefined;
  ID?: number | NumericString | undefined;
  MODIFY_BY_ID?: number | NumericString | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  RQ_ACC_CURRENCY?: string | undefined;
  RQ_ACC_NAME?: string | undefined;
  RQ_ACC_NUM?: string | undefined;
  RQ_ACC_TYPE?: string | undefined;
  RQ_AGENCY_NAME?: string | undefined;
  RQ_BANK_ADDR?: string | undefined;
  RQ_BANK_CODE?: string | undefined;
  RQ_BANK_NAME?: string | undefined;
  RQ_BANK_ROUTE_NUM?: string | undefined;
  RQ_BIC?: string | undefined;
  RQ_BIK?: string | undefined;
  RQ_CODEB?: string | undefined;
  RQ_CODEG?: string | undefined;
  RQ_COR_ACC_NUM?: string | undefined;
  RQ_IBAN?: string | undefined;
  RQ_IIK?: string | undefined;
  RQ_MFO?: string | undefined;
  RQ_RIB?: string | undefined;
  RQ_SWIFT?: string | undefined;
  SORT?: number | NumericString | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisiteBankdetailUpdateFields {
  ACTIVE?: YesNo | undefined;
  CODE?: string | undefined;
  COMMENTS?: string | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  RQ_ACC_CURRENCY?: string | undefined;
  RQ_ACC_NAME?: string | undefined;
  RQ_ACC_NUM?: string | undefined;
  RQ_ACC_TYPE?: string | undefined;
  RQ_AGENCY_NAME?: string | undefined;
  RQ_BANK_ADDR?: string | undefined;
  RQ_BANK_CODE?: string | undefined;
  RQ_BANK_NAME?: string | undefined;
  RQ_BANK_ROUTE_NUM?: string | undefined;
  RQ_BIC?: string | undefined;
  RQ_BIK?: string | undefined;
  RQ_CODEB?: string | undefined;
  RQ_CODEG?: string | undefined;
  RQ_COR_ACC_NUM?: string | undefined;
  RQ_IBAN?: string | undefined;
  RQ_IIK?: string | undefined;
  RQ_MFO?: string | undefined;
  RQ_RIB?: string | undefined;
  RQ_SWIFT?: string | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteFieldsSettings {
  [field: string]:
    | number
    | string
    | null
    | {
        TYPE: string;
        VALUE: string;
      }
    | string[]
    | undefined;
}
export interface CrmRequisiteFieldsValue {
  filterLabel?: string | undefined;
  formLabel?: string | undefined;
  isDynamic: boolean;
  isImmutable: boolean;
  isMultiple: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  listLabel?: string | undefined;
  settings?: CrmRequisiteFieldsSettings | undefined;
  statusType?: string[] | undefined;
  title: string;
  type: string;
}
export interface CrmRequisiteGetResult {
  [field: `UF_CRM_${string}`]: unknown;
  ACTIVE: YesNo;
  ADDRESS_ONLY: YesNo;
  CODE: string | null;
  CREATED_BY_ID: number | NumericString;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  ENTITY_ID: number | NumericString;
  ENTITY_TYPE_ID: '3' | '4' | (string & {}) | number;
  ID: number | NumericString;
  MODIFY_BY_ID: number | null | NumericString;
  NAME: string;
  ORIGINATOR_ID: string | null;
  PRESET_ID: number | NumericString;
  RQ_ACCOUNTANT: string | null;
  RQ_BASE_DOC: string | null;
  RQ_BIN: string | null;
  RQ_CAPITAL: string | null;
  RQ_CEO_NAME: string | null;
  RQ_CEO_WORK_POS: string | null;
  RQ_CNPJ: string | null;
  RQ_COMPANY_FULL_NAME: string | null;
  RQ_COMPANY_ID: string | null;
  RQ_COMPANY_NAME: string | null;
  RQ_COMPANY_REG_DATE: string | null;
  RQ_CONTACT: string | null;
  RQ_CPF: string | null;
  RQ_DIRECTOR: string | null;
  RQ_DRFO: string | null;
  RQ_EDRPOU: string | null;
  RQ_EMAIL: string | null;
  RQ_FAX: string | null;
  RQ_FIRST_NAME: string | null;
  RQ_IDENT_DOC: string | null;
  RQ_IDENT_DOC_DATE: string | null;
  RQ_IDENT_DOC_DEP_CODE: string | null;
  RQ_IDENT_DOC_ISSUED_BY: string | null;
  RQ_IDENT_DOC_NUM: string | null;
  RQ_IDENT_DOC_PERS_NUM: string | null;
  RQ_IDENT_DOC_SER: string | null;
  RQ_IDENT_TYPE: string | null;
  RQ_IFNS: string | null;
  RQ_IIN: string | null;
  RQ_INN: string | null;
  RQ_KBE: string | null;
  RQ_KPP: string | null;
  RQ_KRS: string | null;
  RQ_LAST_NAME: string | null;
  RQ_LEGAL_FORM: string | null;
  RQ_MNPL_REG: string | null;
  RQ_NAME: string | null;
  RQ_OGRN: string | null;
  RQ_OGRNIP: string | null;
  RQ_OKPO: string | null;
  RQ_OKTMO: string | null;
  RQ_OKVED: string | null;
  RQ_PESEL: string | null;
  RQ_PHONE: string | null;
  RQ_RCS: string | null;
  RQ_REGON: string | null;
  RQ_RESIDENCE_COUNTRY: string | null;
  RQ_SECOND_NAME: string | null;
  RQ_SIREN: string | null;
  RQ_SIRET: string | null;
  RQ_STATE_REG: string | null;
  RQ_ST_CERT_DATE: string | null;
  RQ_ST_CERT_NUM: string | null;
  RQ_ST_CERT_SER: string | null;
  RQ_USRLE: string | null;
  RQ_VAT_CERT_DATE: string | null;
  RQ_VAT_CERT_NUM: string | null;
  RQ_VAT_CERT_SER: string | null;
  RQ_VAT_ID: string | null;
  RQ_VAT_PAYER: YesNo | null;
  SORT: number | NumericString;
  XML_ID: string | null;
}
export interface CrmRequisiteLinkGetResult {
  BANK_DETAIL_ID: string;
  ENTITY_ID: number;
  ENTITY_TYPE_ID: number;
  MC_BANK_DETAIL_ID: string;
  MC_REQUISITE_ID: string;
  REQUISITE_ID: string;
}
export type CrmRequisiteLinkListFilter = Filter<{
  BANK_DETAIL_ID?: NumberInput | undefined;
  ENTITY_ID?: NumberInput | undefined;
  ENTITY_TYPE_ID?: NumberInput | undefined;
  MC_BANK_DETAIL_ID?: NumberInput | undefined;
  MC_REQUISITE_ID?: NumberInput | undefined;
  REQUISITE_ID?: NumberInput | undefined;
}>;
export interface CrmRequisiteLinkListOrder {
  BANK_DETAIL_ID?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE_ID?: string | undefined;
  MC_BANK_DETAIL_ID?: string | undefined;
  MC_REQUISITE_ID?: string | undefined;
  REQUISITE_ID?: string | undefined;
}
export interface CrmRequisiteLinkListResult {
  BANK_DETAIL_ID?: number | NumericString | undefined;
  ENTITY_ID?: number | NumericString | undefined;
  ENTITY_TYPE_ID?: number | NumericString | undefined;
  MC_BANK_DETAIL_ID?: number | NumericString | undefined;
  MC_REQUISITE_ID?: number | NumericString | undefined;
  REQUISITE_ID?: number | NumericString | undefined;
}
export interface CrmRequisiteLinkRegisterFields {
  BANK_DETAIL_ID: NumberInput;
  ENTITY_ID: NumberInput;
  ENTITY_TYPE_ID: NumberInput;
  MC_BANK_DETAIL_ID: NumberInput;
  MC_REQUISITE_ID: NumberInput;
  REQUISITE_ID: NumberInput;
}
export type CrmRequisiteListFilter = Filter<{
  [field: `UF_CRM_${string}`]: unknown;
  ACTIVE?: YesNo | undefined;
  ADDRESS_ONLY?: YesNo | undefined;
  CODE?: string | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_ID?: NumberInput | undefined;
  ENTITY_TYPE_ID?: '3' | '4' | (string & {}) | number | undefined;
  ID?: NumberInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  PRESET_ID?: NumberInput | undefined;
  RQ_ACCOUNTANT?: string | undefined;
  RQ_BASE_DOC?: string | undefined;
  RQ_BIN?: string | undefined;
  RQ_CAPITAL?: string | undefined;
  RQ_CEO_NAME?: string | undefined;
  RQ_CEO_WORK_POS?: string | undefined;
  RQ_CNPJ?: string | undefined;
  RQ_COMPANY_FULL_NAME?: string | undefined;
  RQ_COMPANY_ID?: string | NumberInput | undefined;
  RQ_COMPANY_NAME?: string | undefined;
  RQ_COMPANY_REG_DATE?: string | undefined;
  RQ_CONTACT?: string | undefined;
  RQ_CPF?: string | undefined;
  RQ_DIRECTOR?: string | undefined;
  RQ_DRFO?: string | undefined;
  RQ_EDRPOU?: string | undefined;
  RQ_EMAIL?: string | undefined;
  RQ_FAX?: string | undefined;
  RQ_FIRST_NAME?: string | undefined;
  RQ_IDENT_DOC?: string | undefined;
  RQ_IDENT_DOC_DATE?: string | undefined;
  RQ_IDENT_DOC_DEP_CODE?: string | undefined;
  RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
  RQ_IDENT_DOC_NUM?: string | undefined;
  RQ_IDENT_DOC_PERS_NUM?: string | undefined;
  RQ_IDENT_DOC_SER?: string | undefined;
  RQ_IDENT_TYPE?: string | undefined;
  RQ_IFNS?: string | undefined;
  RQ_IIN?: string | undefined;
  RQ_INN?: string | undefined;
  RQ_KBE?: string | undefined;
  RQ_KPP?: string | undefined;
  RQ_KRS?: string | undefined;
  RQ_LAST_NAME?: string | undefined;
  RQ_LEGAL_FORM?: string | undefined;
  RQ_MNPL_REG?: string | undefined;
  RQ_NAME?: string | undefined;
  RQ_OGRN?: string | undefined;
  RQ_OGRNIP?: string | undefined;
  RQ_OKPO?: string | undefined;
  RQ_OKTMO?: string | undefined;
  RQ_OKVED?: string | undefined;
  RQ_PESEL?: string | undefined;
  RQ_PHONE?: string | undefined;
  RQ_RCS?: string | undefined;
  RQ_REGON?: string | undefined;
  RQ_RESIDENCE_COUNTRY?: string | undefined;
  RQ_SECOND_NAME?: string | undefined;
  RQ_SIREN?: string | undefined;
  RQ_SIRET?: string | undefined;
  RQ_STATE_REG?: string | undefined;
  RQ_ST_CERT_DATE?: string | undefined;
  RQ_ST_CERT_NUM?: string | undefined;
  RQ_ST_CERT_SER?: string | undefined;
  RQ_USRLE?: string | undefined;
  RQ_VAT_CERT_DATE?: string | undefined;
  RQ_VAT_CERT_NUM?: string | undefined;
  RQ_VAT_CERT_SER?: string | undefined;
  RQ_VAT_ID?: string | NumberInput | undefined;
  RQ_VAT_PAYER?: YesNo | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}>;
export interface CrmRequisiteListOrder {
  [field: `UF_CRM_${string}`]: unknown;
  ACTIVE?: string | undefined;
  ADDRESS_ONLY?: string | undefined;
  CODE?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE_ID?: string | undefined;
  ID?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  PRESET_ID?: string | undefined;
  RQ_ACCOUNTANT?: string | undefined;
  RQ_BASE_DOC?: string | undefined;
  RQ_BIN?: string | undefined;
  RQ_CAPITAL?: string | undefined;
  RQ_CEO_NAME?: string | undefined;
  RQ_CEO_WORK_POS?: string | undefined;
  RQ_CNPJ?: string | undefined;
  RQ_COMPANY_FULL_NAME?: string | undefined;
  RQ_COMPANY_ID?: string | undefined;
  RQ_COMPANY_NAME?: string | undefined;
  RQ_COMPANY_REG_DATE?: string | undefined;
  RQ_CONTACT?: string | undefined;
  RQ_CPF?: string | undefined;
  RQ_DIRECTOR?: string | undefined;
  RQ_DRFO?: string | undefined;
  RQ_EDRPOU?: string | undefined;
  RQ_EMAIL?: string | undefined;
  RQ_FAX?: string | undefined;
  RQ_FIRST_NAME?: string | undefined;
  RQ_IDENT_DOC?: string | undefined;
  RQ_IDENT_DOC_DATE?: string | undefined;
  RQ_IDENT_DOC_DEP_CODE?: string | undefined;
  RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
  RQ_IDENT_DOC_NUM?: string | undefined;
  RQ_IDENT_DOC_PERS_NUM?: string | undefined;
  RQ_IDENT_DOC_SER?: string | undefined;
  RQ_IDENT_TYPE?: string | undefined;
  RQ_IFNS?: string | undefined;
  RQ_IIN?: string | undefined;
  RQ_INN?: string | undefined;
  RQ_KBE?: string | undefined;
  RQ_KPP?: string | undefined;
  RQ_KRS?: string | undefined;
  RQ_LAST_NAME?: string | undefined;
  RQ_LEGAL_FORM?: string | undefined;
  RQ_MNPL_REG?: string | undefined;
  RQ_NAME?: string | undefined;
  RQ_OGRN?: string | undefined;
  RQ_OGRNIP?: string | undefined;
  RQ_OKPO?: string | undefined;
  RQ_OKTMO?: string | undefined;
  RQ_OKVED?: string | undefined;
  RQ_PESEL?: string | undefined;
  RQ_PHONE?: string | undefined;
  RQ_RCS?: string | undefined;
  RQ_REGON?: string | undefined;
  RQ_RESIDENCE_COUNTRY?: string | undefined;
  RQ_SECOND_NAME?: string | undefined;
  RQ_SIREN?: string | undefined;
  RQ_SIRET?: string | undefined;
  RQ_STATE_REG?: string | undefined;
  RQ_ST_CERT_DATE?: string | undefined;
  RQ_ST_CERT_NUM?: string | undefined;
  RQ_ST_CERT_SER?: string | undefined;
  RQ_USRLE?: string | undefined;
  RQ_VAT_CERT_DATE?: string | undefined;
  RQ_VAT_CERT_NUM?: string | undefined;
  RQ_VAT_CERT_SER?: string | undefined;
  RQ_VAT_ID?: string | undefined;
  RQ_VAT_PAYER?: string | undefined;
  SORT?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisiteListResult {
  [field: `UF_CRM_${string}`]: unknown;
  ACTIVE?: YesNo | undefined;
  ADDRESS_ONLY?: YesNo | undefined;
  CODE?: string | undefined;
  CREATED_BY_ID?: number | NumericString | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_ID?: number | NumericString | undefined;
  ENTITY_TYPE_ID?: '3' | '4' | (string & {}) | number | undefined;
  ID?: number | NumericString | undefined;
  MODIFY_BY_ID?: number | NumericString | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | undefined;
  PRESET_ID?: number | NumericString | undefined;
  RQ_ACCOUNTANT?: string | undefined;
  RQ_BASE_DOC?: string | undefined;
  RQ_BIN?: string | undefined;
  RQ_CAPITAL?: string | undefined;
  RQ_CEO_NAME?: string | undefined;
  RQ_CEO_WORK_POS?: string | undefined;
  RQ_CNPJ?: string | undefined;
  RQ_COMPANY_FULL_NAME?: string | undefined;
  RQ_COMPANY_ID?: string | undefined;
  RQ_COMPANY_NAME?: string | undefined;
  RQ_COMPANY_REG_DATE?: string | undefined;
  RQ_CONTACT?: string | undefined;
  RQ_CPF?: string | undefined;
  RQ_DIRECTOR?: string | undefined;
  RQ_DRFO?: string | undefined;
  RQ_EDRPOU?: string | undefined;
  RQ_EMAIL?: string | undefined;
  RQ_FAX?: string | undefined;
  RQ_FIRST_NAME?: string | undefined;
  RQ_IDENT_DOC?: string | undefined;
  RQ_IDENT_DOC_DATE?: string | undefined;
  RQ_IDENT_DOC_DEP_CODE?: string | undefined;
  RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
  RQ_IDENT_DOC_NUM?: string | undefined;
  RQ_IDENT_DOC_PERS_NUM?: string | undefined;
  RQ_IDENT_DOC_SER?: string | undefined;
  RQ_IDENT_TYPE?: string | undefined;
  RQ_IFNS?: string | undefined;
  RQ_IIN?: string | undefined;
  RQ_INN?: string | undefined;
  RQ_KBE?: string | undefined;
  RQ_KPP?: string | undefined;
  RQ_KRS?: string | undefined;
  RQ_LAST_NAME?: string | undefined;
  RQ_LEGAL_FORM?: string | undefined;
  RQ_MNPL_REG?: string | undefined;
  RQ_NAME?: string | undefined;
  RQ_OGRN?: string | undefined;
  RQ_OGRNIP?: string | undefined;
  RQ_OKPO?: string | undefined;
  RQ_OKTMO?: string | undefined;
  RQ_OKVED?: string | undefined;
  RQ_PESEL?: string | undefined;
  RQ_PHONE?: string | undefined;
  RQ_RCS?: string | undefined;
  RQ_REGON?: string | undefined;
  RQ_RESIDENCE_COUNTRY?: string | undefined;
  RQ_SECOND_NAME?: string | undefined;
  RQ_SIREN?: string | undefined;
  RQ_SIRET?: string | undefined;
  RQ_STATE_REG?: string | undefined;
  RQ_ST_CERT_DATE?: string | undefined;
  RQ_ST_CERT_NUM?: string | undefined;
  RQ_ST_CERT_SER?: string | undefined;
  RQ_USRLE?: string | undefined;
  RQ_VAT_CERT_DATE?: string | undefined;
  RQ_VAT_CERT_NUM?: string | undefined;
  RQ_VAT_CERT_SER?: string | undefined;
  RQ_VAT_ID?: string | undefined;
  RQ_VAT_PAYER?: YesNo | undefined;
  SORT?: number | NumericString | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisitePresetAddFields {
  ACTIVE?: YesNo | undefined;
  COUNTRY_ID: NumberInput;
  ENTITY_TYPE_ID: NumberInput;
  NAME: string;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisitePresetFieldAddAndUpdateFields {
  FIELD_NAME: string;
  FIELD_TITLE?: string | undefined;
  /** @deprecated */
  IN_SHORT_LIST?: YesNo | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmRequisitePresetFieldPreset {
  [field: `UF_${string}`]: unknown;
  FIELD_NAME?: string | undefined;
  FIELD_TITLE?: string | undefined;
  ID?: NumberInput | undefined;
  IN_SHORT_LIST?: string | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmRequisitePresetFieldGetResult {
  FIELD_NAME: string;
  FIELD_TITLE: string;
  ID: number;
  IN_SHORT_LIST: string;
  SORT: number;
}
export interface CrmRequisitePresetFieldListResult {
  FIELD_NAME: string;
  FIELD_TITLE: string;
  ID: number;
  /** @deprecated */
  IN_SHORT_LIST: YesNo;
  SORT: number;
}
export interface CrmRequisitePresetGetResult {
  ACTIVE: string;
  COUNTRY_ID: string;
  CREATED_BY_ID: string;
  DATE_CREATE: string | null;
  DATE_MODIFY: string | null;
  ENTITY_TYPE_ID: string;
  ID: string;
  MODIFY_BY_ID: null | string;
  NAME: string;
  SORT: string;
  XML_ID: string;
}
export type CrmRequisitePresetListFilter = Filter<{
  ACTIVE?: YesNo | undefined;
  COUNTRY_ID?: NumberInput | undefined;
  CREATED_BY_ID?: NumberInput | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_TYPE_ID?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  MODIFY_BY_ID?: NumberInput | undefined;
  NAME?: string | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}>;
export interface CrmRequisitePresetListOrder {
  ACTIVE?: string | undefined;
  COUNTRY_ID?: string | undefined;
  CREATED_BY_ID?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_TYPE_ID?: string | undefined;
  ID?: string | undefined;
  MODIFY_BY_ID?: string | undefined;
  NAME?: string | undefined;
  SORT?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisitePresetListResult {
  ACTIVE?: YesNo | undefined;
  COUNTRY_ID?: number | NumericString | undefined;
  CREATED_BY_ID?: number | NumericString | undefined;
  DATE_CREATE?: string | undefined;
  DATE_MODIFY?: string | undefined;
  ENTITY_TYPE_ID?: number | NumericString | undefined;
  ID?: number | NumericString | undefined;
  MODIFY_BY_ID?: number | NumericString | undefined;
  NAME?: string | undefined;
  SORT?: number | NumericString | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisitePresetUpdateFields {
  ACTIVE?: YesNo | undefined;
  NAME: string;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteUpdateFields {
  [field: `UF_CRM_${string}`]: unknown;
  ACTIVE?: YesNo | undefined;
  ADDRESS_ONLY?: YesNo | undefined;
  CODE?: string | undefined;
  NAME?: string | undefined;
  ORIGINATOR_ID?: string | NumberInput | undefined;
  RQ_ACCOUNTANT?: string | undefined;
  RQ_BASE_DOC?: string | undefined;
  RQ_BIN?: string | undefined;
  RQ_CAPITAL?: string | undefined;
  RQ_CEO_NAME?: string | undefined;
  RQ_CEO_WORK_POS?: string | undefined;
  RQ_CNPJ?: string | undefined;
  RQ_COMPANY_FULL_NAME?: string | undefined;
  RQ_COMPANY_ID?: string | NumberInput | undefined;
  RQ_COMPANY_NAME?: string | undefined;
  RQ_COMPANY_REG_DATE?: string | undefined;
  RQ_CONTACT?: string | undefined;
  RQ_CPF?: string | undefined;
  RQ_DIRECTOR?: string | undefined;
  RQ_DRFO?: string | undefined;
  RQ_EDRPOU?: string | undefined;
  RQ_EMAIL?: string | undefined;
  RQ_FAX?: string | undefined;
  RQ_FIRST_NAME?: string | undefined;
  RQ_IDENT_DOC?: string | undefined;
  RQ_IDENT_DOC_DATE?: string | undefined;
  RQ_IDENT_DOC_DEP_CODE?: string | undefined;
  RQ_IDENT_DOC_ISSUED_BY?: string | undefined;
  RQ_IDENT_DOC_NUM?: string | undefined;
  RQ_IDENT_DOC_PERS_NUM?: string | undefined;
  RQ_IDENT_DOC_SER?: string | undefined;
  RQ_IDENT_TYPE?: string | undefined;
  RQ_IFNS?: string | undefined;
  RQ_IIN?: string | undefined;
  RQ_INN?: string | undefined;
  RQ_KBE?: string | undefined;
  RQ_KPP?: string | undefined;
  RQ_KRS?: string | undefined;
  RQ_LAST_NAME?: string | undefined;
  RQ_LEGAL_FORM?: string | undefined;
  RQ_MNPL_REG?: string | undefined;
  RQ_NAME?: string | undefined;
  RQ_OGRN?: string | undefined;
  RQ_OGRNIP?: string | undefined;
  RQ_OKPO?: string | undefined;
  RQ_OKTMO?: string | undefined;
  RQ_OKVED?: string | undefined;
  RQ_PESEL?: string | undefined;
  RQ_PHONE?: string | undefined;
  RQ_RCS?: string | undefined;
  RQ_REGON?: string | undefined;
  RQ_RESIDENCE_COUNTRY?: string | undefined;
  RQ_SECOND_NAME?: string | undefined;
  RQ_SIREN?: string | undefined;
  RQ_SIRET?: string | undefined;
  RQ_STATE_REG?: string | undefined;
  RQ_ST_CERT_DATE?: string | undefined;
  RQ_ST_CERT_NUM?: string | undefined;
  RQ_ST_CERT_SER?: string | undefined;
  RQ_USRLE?: string | undefined;
  RQ_VAT_CERT_DATE?: string | undefined;
  RQ_VAT_CERT_NUM?: string | undefined;
  RQ_VAT_CERT_SER?: string | undefined;
  RQ_VAT_ID?: string | NumberInput | undefined;
  RQ_VAT_PAYER?: YesNo | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteUserfieldFieldsList {
  DEF?: YesNo | undefined;
  DEL?: YesNo | undefined;
  ID?: NumberInput | undefined;
  SORT?: NumberInput | undefined;
  VALUE?: string | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteUserfieldAddFields {
  EDIT_FORM_LABEL?: string | undefined;
  EDIT_IN_LIST?: YesNo | undefined;
  ENTITY_ID: string | NumberInput;
  ERROR_MESSAGE?: string | undefined;
  FIELD_NAME: string;
  HELP_MESSAGE?: string | undefined;
  IS_SEARCHABLE?: YesNo | undefined;
  LIST?: readonly CrmRequisiteUserfieldFieldsList[] | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
  LIST_FILTER_LABEL?: string | undefined;
  MANDATORY?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  SETTINGS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SHOW_FILTER?: 'N' | 'I' | 'E' | 'S' | undefined;
  SHOW_IN_LIST?: YesNo | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID: string | NumberInput;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmRequisiteUserfieldGetResult {
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
  ID: string;
  IS_SEARCHABLE: string;
  LIST_COLUMN_LABEL: {
    [field: string]: string | undefined;
  };
  LIST_FILTER_LABEL: {
    [field: string]: string | undefined;
  };
  MANDATORY: string;
  MULTIPLE: string;
  SETTINGS: {
    [field: string]: number | string | undefined;
  };
  SHOW_FILTER: string;
  SHOW_IN_LIST: string;
  SORT: string;
  USER_TYPE_ID: string;
  XML_ID: null | string;
}
export type CrmRequisiteUserfieldListFilter = Filter<{
  EDIT_FORM_LABEL?: string | undefined;
  EDIT_IN_LIST?: YesNo | undefined;
  ENTITY_ID?: string | NumberInput | undefined;
  ERROR_MESSAGE?: string | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: string | undefined;
  ID?: NumberInput | undefined;
  IS_SEARCHABLE?: YesNo | undefined;
  LANG?: string | undefined;
  LIST?: readonly CrmRequisiteUserfieldFieldsList[] | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
  LIST_FILTER_LABEL?: string | undefined;
  MANDATORY?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  SETTINGS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SHOW_FILTER?: 'N' | 'I' | 'E' | 'S' | undefined;
  SHOW_IN_LIST?: YesNo | undefined;
  SORT?: NumberInput | undefined;
  USER_TYPE_ID?: string | NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}>;
export interface CrmRequisiteUserfieldListOrder {
  EDIT_FORM_LABEL?: string | undefined;
  EDIT_IN_LIST?: string | undefined;
  ENTITY_ID?: string | undefined;
  ERROR_MESSAGE?: string | undefined;
  FIELD_NAME?: string | undefined;
  HELP_MESSAGE?: string | undefined;
  ID?: string | undefined;
  IS_SEARCHABLE?: string | undefined;
  LANG?: string | undefined;
  LIST?: string | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
  LIST_FILTER_LABEL?: string | undefined;
  MANDATORY?: string | undefined;
  MULTIPLE?: string | undefined;
  SETTINGS?: string | undefined;
  SHOW_FILTER?: string | undefined;
  SHOW_IN_LIST?: string | undefined;
  SORT?: string | undefined;
  USER_TYPE_ID?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisiteUserfieldList {
  DEF?: YesNo | undefined;
  DEL?: YesNo | undefined;
  ID?: number | undefined;
  SORT?: number | undefined;
  VALUE?: string | undefined;
  XML_ID?: string | undefined;
}
export interface CrmRequisiteUserfieldListSettings {
  [field: string]:
    | number
    | {
        TYPE?: string | undefined;
        VALUE?: string | undefined;
      }
    | null
    | string
    | string[]
    | undefined;
}
export interface CrmRequisiteUserfieldListResult {
  EDIT_FORM_LABEL: string | null;
  EDIT_IN_LIST: YesNo;
  ENTITY_ID: string;
  ERROR_MESSAGE: string | null;
  FIELD_NAME: string;
  HELP_MESSAGE: string | null;
  ID: number | NumericString;
  IS_SEARCHABLE: YesNo;
  LIST?: CrmRequisiteUserfieldList | undefined;
  LIST_COLUMN_LABEL: string | null;
  LIST_FILTER_LABEL: string | null;
  MANDATORY: YesNo;
  MULTIPLE: YesNo;
  SETTINGS: CrmRequisiteUserfieldListSettings;
  SHOW_FILTER: 'N' | 'I' | 'E' | 'S';
  SHOW_IN_LIST: YesNo;
  SORT: number | NumericString;
  USER_TYPE_ID: string;
  XML_ID: string | null;
}
export interface CrmRequisiteUserfieldUpdateFields {
  EDIT_FORM_LABEL?: string | undefined;
  EDIT_IN_LIST?: YesNo | undefined;
  ERROR_MESSAGE?: string | undefined;
  HELP_MESSAGE?: string | undefined;
  IS_SEARCHABLE?: YesNo | undefined;
  LIST?: readonly CrmRequisiteUserfieldFieldsList[] | undefined;
  LIST_COLUMN_LABEL?: string | undefined;
  LIST_FILTER_LABEL?: string | undefined;
  MANDATORY?: YesNo | undefined;
  MULTIPLE?: YesNo | undefined;
  SETTINGS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  SHOW_FILTER?: 'N' | 'I' | 'E' | 'S' | undefined;
  SHOW_IN_LIST?: YesNo | undefined;
  SORT?: NumberInput | undefined;
  XML_ID?: string | NumberInput | undefined;
}
export interface CrmStagehistoryListFilter {
  [field: string]: unknown;
  OWNER_ID?: NumberInput | readonly NumberInput[] | undefined;
}
export interface CrmStagehistoryListResultWithCreatedTime {
  CREATED_TIME?: string | undefined;
  ID?: number | undefined;
  OWNER_ID?: number | undefined;
  TYPE_ID?: 1 | 2 | 3 | 5 | undefined;
}
export interface CrmStagehistoryListResultWithStatusId {
  STATUS_ID?: string | undefined;
  STATUS_SEMANTIC_ID?: 'P' | 'S' | 'F' | (string & {}) | undefined;
}
export interface CrmStagehistoryListResultWithCategoryId {
  CATEGORY_ID?: number | undefined;
  STAGE_ID?: string | undefined;
  STAGE_SEMANTIC_ID?: 'P' | 'S' | 'F' | (string & {}) | undefined;
}
export interface CrmStagehistoryListItems {
  CATEGORY_ID?: number | undefined;
  CREATED_TIME?: string | undefined;
  ID?: number | undefined;
  OWNER_ID?: number | undefined;
  STAGE_ID?: string | undefined;
  STAGE_SEMANTIC_ID?: string | undefined;
  TYPE_ID?: number | undefined;
}
export interface CrmStatusAddFields {
  COLOR?: string | undefined;
  ENTITY_ID: string | NumberInput;
  NAME: string;
  SEMANTICS?: string | undefined;
  SORT?: NumberInput | undefined;
  STATUS_ID: string | NumberInput;
}
export interface CrmStatusEntityTypesSemanticInfo {
  FINAL_SORT: number;
  FINAL_SUCCESS_FIELD: string;
  FINAL_UNSUCCESS_FIELD: string;
  START_FIELD: string;
}
export interface CrmStatusEntityTypesResult {
  CATEGORY_ID?: number | NumericString | undefined;
  CATEGORY_NAME?: string | undefined;
  CATEGORY_SORT?: number | undefined;
  ENTITY_TYPE_ID?: number | undefined;
  FIELD_ATTRIBUTE_SCOPE?: string | undefined;
  ID: string;
  IS_DEFAULT_CATEGORY?: boolean | undefined;
  IS_ENABLED?: boolean | undefined;
  NAME: string;
  PARENT_ID?: string | undefined;
  PREFIX?: string | undefined;
  SEMANTIC_INFO?: CrmStatusEntityTypesSemanticInfo | never[] | undefined;
}
export interface CrmStatusFieldsResult {
  CATEGORY_ID: CrmField;
  COLOR: CrmField;
  ENTITY_ID: CrmField;
  EXTRA: CrmField;
  ID: CrmField;
  NAME: CrmField;
  NAME_INIT: CrmField;
  SEMANTICS: CrmField;
  SORT: CrmField;
  STATUS_ID: CrmField;
  SYSTEM: CrmField;
}
export interface CrmStatusGetResult {
  CATEGORY_ID: number | NumericString;
  COLOR: string;
  ENTITY_ID: string;
  ID: number | NumericString;
  NAME: string;
  NAME_INIT: string;
  SEMANTICS: string;
  SORT: number | NumericString;
  STATUS_ID: string;
  SYSTEM: string;
}
export type CrmStatusListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  CATEGORY_ID?: NumberInput | undefined;
  COLOR?: string | undefined;
  ENTITY_ID?: string | undefined;
  EXTRA?: unknown | undefined;
  ID?: NumberInput | undefined;
  NAME?: string | undefined;
  NAME_INIT?: string | undefined;
  SEMANTICS?: string | undefined;
  SORT?: NumberInput | undefined;
  STATUS_ID?: string | undefined;
  SYSTEM?: string | undefined;
}>;
export interface CrmStatusListOrder {
  [field: `UF_${string}`]: string | undefined;
  CATEGORY_ID?: string | undefined;
  COLOR?: string | undefined;
  ENTITY_ID?: string | undefined;
  EXTRA?: string | undefined;
  ID?: string | undefined;
  NAME?: string | undefined;
  NAME_INIT?: string | undefined;
  SEMANTICS?: string | undefined;
  SORT?: string | undefined;
  STATUS_ID?: string | undefined;
  SYSTEM?: string | undefined;
}
export interface CrmStatusListResult {
  CATEGORY_ID: null | string;
  COLOR: string;
  ENTITY_ID: string;
  EXTRA: {
    COLOR: string;
    SEMANTICS: string;
  };
  ID: string;
  NAME: string;
  NAME_INIT: string;
  SEMANTICS: null | string;
  SORT: string;
  STATUS_ID: string;
  SYSTEM: string;
}
export interface CrmStatusUpdateFields {
  COLOR?: string | undefined;
  NAME?: string | undefined;
  SORT?: NumberInput | undefined;
}
export interface CrmTimelineBindingsBindAndUnbindFields {
  ENTITY_ID: NumberInput;
  ENTITY_TYPE: 'lead' | 'deal' | 'contact' | 'company' | 'order';
  OWNER_ID: NumberInput;
}
export type CrmTimelineBindingsListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ENTITY_ID?: NumberInput | undefined;
  ENTITY_TYPE?: string | undefined;
  OWNER_ID?: NumberInput | undefined;
}>;
export interface CrmTimelineBindingsListResult {
  ENTITY_ID: string;
  ENTITY_TYPE: 'lead' | 'deal' | 'contact' | 'company' | 'order';
  OWNER_ID: string;
}
export interface CrmTimelineCommentAddFields {
  COMMENT: string;
  ENTITY_ID: NumberInput;
  ENTITY_TYPE: string;
  FILES?: FileInput | readonly (readonly string[])[] | undefined;
}
export interface CrmTimelineCommentFieldsResult {
  AUTHOR_ID: CrmField;
  COMMENT: CrmField;
  CREATED: CrmField;
  ENTITY_ID: CrmField;
  ENTITY_TYPE: CrmField;
  FILES: CrmField;
  ID: CrmField;
}
export interface CrmTimelineCommentFilesValue {
  authorId: number;
  authorName: string;
  date: string;
  id: number;
  image?:
    | {
        height: number;
        width: number;
      }
    | undefined;
  name: string;
  size: number;
  type: string;
  urlDownload: string;
  urlPreview: string;
  urlShow: string;
}
export interface CrmTimelineCommentGetResult {
  AUTHOR_ID: number | NumericString;
  COMMENT: string;
  CREATED: string;
  ENTITY_ID: number | NumericString;
  ENTITY_TYPE: 'lead' | 'deal' | 'contact' | 'company' | 'order';
  FILES: {
    [field: string]: CrmTimelineCommentFilesValue | undefined;
  };
  ID: number | NumericString;
}
export type CrmTimelineCommentListFilter = Filter<{
  Company?: unknown | undefined;
  Contact?: unknown | undefined;
  Deal?: unknown | undefined;
  ENTITY_ID?: NumberInput | undefined;
  ENTITY_TYPE?: string | undefined;
  Estimate?: unknown | undefined;
  Invoice?: unknown | undefined;
  Lead?: unknown | undefined;
  Order?: unknown | undefined;
  Requisite?: unknown | undefined;
  SPA?: unknown | undefined;
}>;
export interface CrmTimelineCommentListOrder {
  Company?: string | undefined;
  Contact?: string | undefined;
  Deal?: string | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE?: string | undefined;
  Estimate?: string | undefined;
  Invoice?: string | undefined;
  Lead?: string | undefined;
  Order?: string | undefined;
  Requisite?: string | undefined;
  SPA?: string | undefined;
}
export interface CrmTimelineCommentListResult {
  AUTHOR_ID?: string | undefined;
  COMMENT?: string | undefined;
  CREATED?: string | null | undefined;
  ENTITY_ID?: string | undefined;
  ENTITY_TYPE?: string | undefined;
  FILES?:
    | {
        [field: string]: CrmTimelineCommentFilesValue | undefined;
      }
    | undefined;
  ID?: string | undefined;
}
export interface CrmTimelineCommentUpdateFields {
  COMMENT?: string | undefined;
  FILES?: FileInput | readonly (readonly string[])[] | undefined;
}
export interface CrmTimelineIconAddIcon {
  code: string;
  fileUri: string;
  isSystem: 'true' | 'false' | boolean;
}
export interface CrmTimelineIconGetResult {
  icon: {
    code: string;
    fileUri: string;
    isSystem: boolean;
  };
}
export interface CrmTimelineIconAndLogoListResult {
  [field: string]:
    | {
        code: string;
        fileUri: string;
        isSystem: boolean;
      }[]
    | undefined;
}
export interface CrmTimelineLayoutBlocksGetBlocksPropertiesWithColor {
  bold?: boolean | undefined;
  color?: 'base_50' | 'base_60' | 'base_70' | 'base_90' | undefined;
  multiline?: boolean | undefined;
  scope?: string | undefined;
  size?: 'xs' | 'sm' | 'md' | undefined;
  title?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  value:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmTimelineLayoutBlocksGetBlocksProperties {
  scope?: string | undefined;
  value?:
    | string
    | {
        [field: string]: string | undefined;
      }
    | undefined;
}
export interface CrmTimelineLayoutBlocksGetRestEventPropertiesAction {
  actionParams?: unknown[] | undefined;
  animationType?: string | undefined;
  id?: string | undefined;
  type?: 'restEvent' | undefined;
}
export interface CrmTimelineLayoutBlocksGetSliderParamsWithLeftBoundary {
  leftBoundary?: number | undefined;
  title?: string | undefined;
  width?: number | undefined;
}
export interface CrmTimelineLayoutBlocksGetOpenRestAppPropertiesAction {
  actionParams?: unknown[] | undefined;
  sliderParams?: CrmTimelineLayoutBlocksGetSliderParamsWithLeftBoundary | undefined;
  type?: 'openRestApp' | undefined;
}
export interface CrmTimelineLayoutBlocksGetBlocksPropertiesWithAction {
  action:
    | {
        type: 'redirect';
        uri: string;
      }
    | CrmTimelineLayoutBlocksGetRestEventPropertiesAction
    | CrmTimelineLayoutBlocksGetOpenRestAppPropertiesAction
    | CrmTimelineLayoutBlocksGetSliderParamsWithLeftBoundary;
  bold: boolean;
  scope?: string | undefined;
  text:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmTimelineLayoutBlocksGetBlocksPropertiesWithBlock {
  block: CrmGetBlock;
  inline?: boolean | undefined;
  scope?: string | undefined;
  title:
    | string
    | {
        [field: string]: string | undefined;
      };
}
export interface CrmTimelineLayoutBlocksGetBlocksPropertiesWithBlocks {
  blocks?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  scope?: string | undefined;
}
export interface CrmTimelineLayoutBlocksGetBlocksPropertiesWithReadonly {
  readonly?: boolean | undefined;
  scope?: string | undefined;
}
export interface CrmTimelineLayoutBlocksGetBlocksValue {
  properties:
    | CrmTimelineLayoutBlocksGetBlocksPropertiesWithColor
    | CrmTimelineLayoutBlocksGetBlocksProperties
    | CrmTimelineLayoutBlocksGetBlocksPropertiesWithAction
    | CrmTimelineLayoutBlocksGetBlocksPropertiesWithBlock
    | CrmTimelineLayoutBlocksGetBlocksPropertiesWithBlocks
    | CrmTimelineLayoutBlocksGetBlocksPropertiesWithReadonly;
  type: string;
}
export interface CrmTimelineLayoutBlocksGetResult {
  layout: {
    blocks: {
      [field: string]: CrmTimelineLayoutBlocksGetBlocksValue | undefined;
    };
  };
}
export interface CrmTimelineLogmessageAddFields {
  entityId: NumberInput;
  entityTypeId: NumberInput;
  iconCode: string;
  text: string;
  title: string;
}
export interface CrmTimelineLogmessageAddLogMessage {
  authorId: number;
  created: string;
  iconCode: string;
  id: number;
  text: string;
  title: string;
}
export interface CrmTimelineLogmessageGetLogMessage {
  authorId: number;
  created: string | null;
  iconCode: string;
  id: number;
  text: string;
  title: string;
}
export interface CrmTimelineLogoResult {
  logo: {
    code: string;
    fileUri: string;
    isSystem: boolean;
  };
}
export interface CrmTimelineNoteGetResult {
  createdById: number;
  createdTime: string | null;
  text: string;
  updatedById: number;
  updatedTime: string | null;
}
export interface CrmTrackingTraceAddEntities {
  ID: NumberInput;
  TYPE: 'COMPANY' | 'CONTACT' | 'DEAL' | 'LEAD' | 'QUOTE';
}
export interface CrmTypeAddLinkedUserFields {
  CALENDAR_EVENT?: BooleanInput | undefined;
  'CALENDAR_EVENT|UF_CRM_CAL_EVENT'?: string | undefined;
  TASKS_TASK?: BooleanInput | undefined;
  TASKS_TASK_TEMPLATE?: BooleanInput | undefined;
  'TASKS_TASK|UF_CRM_TASK'?: string | undefined;
  UF_CRM_CAL_EVENT?: BooleanInput | undefined;
  UF_CRM_TASK?: BooleanInput | undefined;
}
export interface Relation {
  entityTypeId: NumberInput;
  isChildrenListEnabled?: BooleanInput | undefined;
}
export interface CrmTypeAddRelations {
  child?: readonly Relation[] | undefined;
  parent?: readonly Relation[] | undefined;
}
export interface CrmTypeAddFields {
  /** @deprecated */
  customSectionId?: NumberInput | undefined;
  /** @deprecated */
  customSections?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  entityTypeId?: NumberInput | undefined;
  isAutomationEnabled?: BooleanInput | undefined;
  isBeginCloseDatesEnabled?: BooleanInput | undefined;
  isBizProcEnabled?: BooleanInput | undefined;
  isCategoriesEnabled?: BooleanInput | undefined;
  isClientEnabled?: BooleanInput | undefined;
  isDocumentsEnabled?: BooleanInput | undefined;
  /** @deprecated */
  isExternal?: BooleanInput | undefined;
  isLinkWithProductsEnabled?: BooleanInput | undefined;
  isMycompanyEnabled?: BooleanInput | undefined;
  isObserversEnabled?: BooleanInput | undefined;
  isRecyclebinEnabled?: BooleanInput | undefined;
  isSetOpenPermissions?: BooleanInput | undefined;
  isSourceEnabled?: BooleanInput | undefined;
  isStagesEnabled?: BooleanInput | undefined;
  isUseInUserfieldEnabled?: BooleanInput | undefined;
  linkedUserFields?: CrmTypeAddLinkedUserFields | undefined;
  relations?: CrmTypeAddRelations | undefined;
  title: string;
}
export interface CrmTypeChild {
  entityTypeId: number;
  isChildrenListEnabled: string;
  isPredefined: string;
}
export interface Type {
  code?: string | undefined;
  createdBy: number;
  createdTime: string;
  /** @deprecated */
  customSectionId: number | null;
  /** @deprecated */
  customSections: unknown[];
  entityTypeId: number;
  id: number;
  isAutomationEnabled: YesNo;
  isBeginCloseDatesEnabled: YesNo;
  isBizProcEnabled: YesNo;
  isCategoriesEnabled: YesNo;
  isClientEnabled: YesNo;
  isCountersEnabled: YesNo;
  isDocumentsEnabled: YesNo;
  isLinkWithProductsEnabled: YesNo;
  isMycompanyEnabled: YesNo;
  isObserversEnabled: YesNo;
  isPaymentsEnabled: YesNo;
  isRecyclebinEnabled: YesNo;
  isSetOpenPermissions: YesNo;
  isSourceEnabled: YesNo;
  isStagesEnabled: YesNo;
  isUseInUserfieldEnabled: YesNo;
  linkedUserFields: {
    [field: string]: string | undefined;
  };
  relations: {
    child: CrmTypeChild[];
    parent: CrmTypeChild[];
  };
  title: string;
  updatedBy: number;
  updatedTime: string;
}
export interface CrmTypeFields {
  code?: CrmFieldsId | undefined;
  createdBy?: CrmFieldsId | undefined;
  createdTime?: CrmFieldsId | undefined;
  customSectionId?: CrmFieldsId | undefined;
  entityTypeId?: CrmFieldsId | undefined;
  id?: CrmFieldsId | undefined;
  isAutomationEnabled?: CrmFieldsId | undefined;
  isBeginCloseDatesEnabled?: CrmFieldsId | undefined;
  isBizProcEnabled?: CrmFieldsId | undefined;
  isCategoriesEnabled?: CrmFieldsId | undefined;
  isClientEnabled?: CrmFieldsId | undefined;
  isDocumentsEnabled?: CrmFieldsId | undefined;
  isDynamic?: boolean | undefined;
  isImmutable?: boolean | undefined;
  isLinkWithProductsEnabled?: CrmFieldsId | undefined;
  isMultiple?: boolean | undefined;
  isMycompanyEnabled?: CrmFieldsId | undefined;
  isObserversEnabled?: CrmFieldsId | undefined;
  isReadOnly?: boolean | undefined;
  isRecyclebinEnabled?: CrmFieldsId | undefined;
  isRequired?: boolean | undefined;
  isSetOpenPermissions?: CrmFieldsId | undefined;
  isSourceEnabled?: CrmFieldsId | undefined;
  isStagesEnabled?: CrmFieldsId | undefined;
  isUseInUserfieldEnabled?: CrmFieldsId | undefined;
  title: CrmFieldsId;
  type?: string | undefined;
  updatedBy?: CrmFieldsId | undefined;
  updatedTime?: CrmFieldsId | undefined;
  upperName?: string | undefined;
}
export interface CrmTypeGetType {
  code: string;
  createdBy: number;
  createdTime: string | null;
  customSectionId: null | number;
  customSections: unknown[];
  entityTypeId: number;
  id: number;
  isAutomationEnabled: string;
  isBeginCloseDatesEnabled: string;
  isBizProcEnabled: string;
  isCategoriesEnabled: string;
  isClientEnabled: string;
  isCountersEnabled: string;
  isDocumentsEnabled: string;
  isLinkWithProductsEnabled: string;
  isMycompanyEnabled: string;
  isObserversEnabled: string;
  isPaymentsEnabled: string;
  isRecyclebinEnabled: string;
  isSetOpenPermissions: string;
  isSourceEnabled: string;
  isStagesEnabled: string;
  isUseInUserfieldEnabled: string;
  linkedUserFields: {
    [field: string]: string | undefined;
  };
  relations: {
    child: CrmTypeChild[];
    parent: CrmTypeChild[];
  };
  title: string;
  updatedBy: number;
  updatedTime: string | null;
}
export interface CrmTypeGetByEntityTypeIdType {
  code: string;
  createdBy: number;
  createdTime: string;
  customSectionId: null | number;
  customSections: unknown[];
  entityTypeId: number;
  id: number;
  isAutomationEnabled: string;
  isBeginCloseDatesEnabled: string;
  isBizProcEnabled: string;
  isCategoriesEnabled: string;
  isClientEnabled: string;
  isCountersEnabled: string;
  isDocumentsEnabled: string;
  isLinkWithProductsEnabled: string;
  isMycompanyEnabled: string;
  isObserversEnabled: string;
  isPaymentsEnabled: string;
  isRecyclebinEnabled: string;
  isSetOpenPermissions: string;
  isSourceEnabled: string;
  isStagesEnabled: string;
  isUseInUserfieldEnabled: string;
  linkedUserFields: {
    [field: string]: string | undefined;
  };
  relations: {
    child: CrmTypeChild[];
    parent: CrmTypeChild[];
  };
  title: string;
  updatedBy: number;
  updatedTime: string;
}
export type CrmTypeListFilter = Filter<{
  code?: string | undefined;
  createdBy?: NumberInput | undefined;
  createdTime?: string | undefined;
  customSectionId?: NumberInput | null | undefined;
  customSections?: unknown | undefined;
  entityTypeId?: NumberInput | undefined;
  id?: NumberInput | undefined;
  isAutomationEnabled?: string | undefined;
  isBeginCloseDatesEnabled?: YesNo | undefined;
  isBizProcEnabled?: string | undefined;
  isCategoriesEnabled?: string | undefined;
  isClientEnabled?: string | undefined;
  isCountersEnabled?: YesNo | undefined;
  isDocumentsEnabled?: YesNo | undefined;
  isLinkWithProductsEnabled?: YesNo | undefined;
  isMycompanyEnabled?: YesNo | undefined;
  isObserversEnabled?: YesNo | undefined;
  isPaymentsEnabled?: YesNo | undefined;
  isRecyclebinEnabled?: YesNo | undefined;
  isSetOpenPermissions?: YesNo | undefined;
  isSourceEnabled?: YesNo | undefined;
  isStagesEnabled?: YesNo | undefined;
  isUseInUserfieldEnabled?: YesNo | undefined;
  linkedUserFields?: unknown | undefined;
  relations?: unknown | undefined;
  title?: string | undefined;
  updatedBy?: NumberInput | undefined;
  updatedTime?: string | undefined;
}>;
export interface CrmTypeListOrder {
  code?: string | undefined;
  createdBy?: string | undefined;
  createdTime?: string | undefined;
  customSectionId?: string | undefined;
  customSections?: string | undefined;
  entityTypeId?: string | undefined;
  id?: string | undefined;
  isAutomationEnabled?: string | undefined;
  isBeginCloseDatesEnabled?: string | undefined;
  isBizProcEnabled?: string | undefined;
  isCategoriesEnabled?: string | undefined;
  isClientEnabled?: string | undefined;
  isCountersEnabled?: string | undefined;
  isDocumentsEnabled?: string | undefined;
  isLinkWithProductsEnabled?: string | undefined;
  isMycompanyEnabled?: string | undefined;
  isObserversEnabled?: string | undefined;
  isPaymentsEnabled?: string | undefined;
  isRecyclebinEnabled?: string | undefined;
  isSetOpenPermissions?: string | undefined;
  isSourceEnabled?: string | undefined;
  isStagesEnabled?: string | undefined;
  isUseInUserfieldEnabled?: string | undefined;
  linkedUserFields?: string | undefined;
  relations?: string | undefined;
  title?: string | undefined;
  updatedBy?: string | undefined;
  updatedTime?: string | undefined;
}
export interface CrmTypeListTypes {
  code: string;
  createdBy: number;
  createdTime: string;
  /** @deprecated */
  customSectionId: number | null;
  /** @deprecated */
  customSections?: unknown[] | undefined;
  entityTypeId: number;
  id: number;
  isAutomationEnabled: YesNo;
  isBeginCloseDatesEnabled: YesNo;
  isBizProcEnabled: YesNo;
  isCategoriesEnabled: YesNo;
  isClientEnabled: YesNo;
  isCountersEnabled: YesNo;
  isDocumentsEnabled: YesNo;
  isLinkWithProductsEnabled: YesNo;
  isMycompanyEnabled: YesNo;
  isObserversEnabled: YesNo;
  isPaymentsEnabled: YesNo;
  isRecyclebinEnabled: YesNo;
  isSetOpenPermissions: YesNo;
  isSourceEnabled: YesNo;
  isStagesEnabled: YesNo;
  isUseInUserfieldEnabled: YesNo;
  linkedUserFields?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  relations?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  title: string;
  updatedBy: number;
  updatedTime: string;
}
export interface CrmTypeUpdateChild {
  [field: string]: unknown;
  entityTypeId?: NumberInput | undefined;
  isChildrenListEnabled?: string | undefined;
}
export interface CrmTypeUpdateRelations {
  [field: string]: unknown;
  child?: readonly CrmTypeUpdateChild[] | undefined;
  parent?: readonly unknown[] | undefined;
}
export interface CrmTypeUpdateFields {
  /** @deprecated */
  customSectionId?: NumberInput | undefined;
  /** @deprecated */
  customSections?:
    | readonly unknown[]
    | {
        [field: string]: unknown;
      }
    | undefined;
  isAutomationEnabled?: BooleanInput | undefined;
  isBeginCloseDatesEnabled?: BooleanInput | undefined;
  isBizProcEnabled?: BooleanInput | undefined;
  isCategoriesEnabled?: BooleanInput | undefined;
  isClientEnabled?: BooleanInput | undefined;
  isDocumentsEnabled?: BooleanInput | undefined;
  /** @deprecated */
  isExternal?: BooleanInput | undefined;
  isLinkWithProductsEnabled?: BooleanInput | undefined;
  isMycompanyEnabled?: BooleanInput | undefined;
  isObserversEnabled?: BooleanInput | undefined;
  isRecyclebinEnabled?: BooleanInput | undefined;
  isSetOpenPermissions?: BooleanInput | undefined;
  isSourceEnabled?: BooleanInput | undefined;
  isStagesEnabled?: BooleanInput | undefined;
  isUseInUserfieldEnabled?: BooleanInput | undefined;
  linkedUserFields?:
    | {
        'TASKS_TASK|UF_CRM_TASK'?: string | undefined;
      }
    | undefined;
  relations?: CrmTypeUpdateRelations | undefined;
  title?: string | undefined;
}
export interface CrmTypeUpdateLinkedUserFields {
  'CALENDAR_EVENT|UF_CRM_CAL_EVENT'?: string | undefined;
  'TASKS_TASK_TEMPLATE|UF_CRM_TASK'?: string | undefined;
  'TASKS_TASK|UF_CRM_TASK'?: string | undefined;
}
export interface CrmTypeUpdateTypeRelations {
  child?: CrmTypeChild[] | undefined;
  parent?: unknown[] | undefined;
}
export interface CrmTypeUpdateType {
  code: string;
  createdBy: number;
  createdTime: string;
  /** @deprecated */
  customSectionId: number | null;
  /** @deprecated */
  customSections: unknown[];
  entityTypeId: number;
  id: number;
  isAutomationEnabled: YesNo;
  isBeginCloseDatesEnabled: YesNo;
  isBizProcEnabled: YesNo;
  isCategoriesEnabled: YesNo;
  isClientEnabled: YesNo;
  isCountersEnabled: YesNo;
  isDocumentsEnabled: YesNo;
  isLinkWithProductsEnabled: YesNo;
  isMycompanyEnabled: YesNo;
  isObserversEnabled: YesNo;
  isPaymentsEnabled: YesNo;
  isRecyclebinEnabled: YesNo;
  isSetOpenPermissions: YesNo;
  isSourceEnabled: YesNo;
  isStagesEnabled: YesNo;
  isUseInUserfieldEnabled: YesNo;
  linkedUserFields: CrmTypeUpdateLinkedUserFields;
  relations: CrmTypeUpdateTypeRelations;
  title: string;
  updatedBy: number;
  updatedTime: string;
}
export interface CrmUserfieldAnyFieldsId {
  isReadOnly?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmUserfieldEnumerationFieldsResult {
  DEF: {
    title?: string | undefined;
    type?: string | undefined;
  };
  DEL: {
    title?: string | undefined;
    type?: string | undefined;
  };
  ID: CrmUserfieldAnyFieldsId;
  SORT: {
    title?: string | undefined;
    type?: string | undefined;
  };
  VALUE: {
    title?: string | undefined;
    type?: string | undefined;
  };
}
export interface CrmUserfieldFieldsEntityId {
  isImmutable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmUserfieldFieldsList {
  isMultiple?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmUserfieldFieldsResult {
  EDIT_FORM_LABEL:
    | string
    | {
        title?: string | undefined;
        type?: string | undefined;
      };
  EDIT_IN_LIST: {
    title?: string | undefined;
    type?: string | undefined;
  };
  ENTITY_ID: CrmUserfieldFieldsEntityId;
  ERROR_MESSAGE:
    | string
    | {
        title?: string | undefined;
        type?: string | undefined;
      };
  FIELD_NAME: CrmUserfieldFieldsEntityId;
  HELP_MESSAGE:
    | string
    | {
        title?: string | undefined;
        type?: string | undefined;
      };
  ID: CrmUserfieldAnyFieldsId;
  IS_SEARCHABLE: {
    title?: string | undefined;
    type?: string | undefined;
  };
  LIST: CrmUserfieldFieldsList;
  LIST_COLUMN_LABEL:
    | string
    | {
        title?: string | undefined;
        type?: string | undefined;
      };
  LIST_FILTER_LABEL:
    | string
    | {
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
  USER_TYPE_ID: CrmUserfieldFieldsEntityId;
  XML_ID: {
    title?: string | undefined;
    type?: string | undefined;
  };
}
export interface CrmUserfieldSettingsFieldsResult {
  [field: string]:
    | {
        title: string;
        type: string;
      }
    | undefined;
}
export interface CrmVatAddFields {
  ACTIVE?: YesNo | undefined;
  C_SORT?: NumberInput | undefined;
  NAME: string;
  RATE: NumberInput;
}
export interface CrmVatFieldsActive {
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  size?: string | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmVatFieldsTimestampX {
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface CrmVatFieldsResult {
  ACTIVE: CrmVatFieldsActive;
  C_SORT: CrmVatFieldsActive;
  ID: CrmVatFieldsActive;
  NAME: CrmVatFieldsActive;
  RATE: CrmVatFieldsActive;
  TIMESTAMP_X: CrmVatFieldsTimestampX;
}
export interface CrmVatGetResult {
  ACTIVE: string;
  C_SORT: number | NumericString;
  ID: number | NumericString;
  NAME: string;
  RATE: number | NumericString;
}
export type CrmVatListFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ACTIVE?: string | undefined;
  C_SORT?: NumberInput | undefined;
  ID?: NumberInput | undefined;
  NAME?: string | undefined;
  RATE?: NumberInput | undefined;
  TIMESTAMP_X?: string | undefined;
}>;
export interface CrmVatListOrder {
  [field: `UF_${string}`]: string | undefined;
  ACTIVE?: string | undefined;
  C_SORT?: string | undefined;
  ID?: string | undefined;
  NAME?: string | undefined;
  RATE?: string | undefined;
  TIMESTAMP_X?: string | undefined;
}
export interface CrmVatListResult {
  ID?: string | undefined;
  NAME?: string | undefined;
  RATE?: null | string | undefined;
}
export interface CrmVatUpdateFields {
  ACTIVE?: YesNo | undefined;
  C_SORT?: NumberInput | undefined;
  NAME: string;
  RATE?: NumberInput | undefined;
}
