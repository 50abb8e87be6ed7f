import type { Filter, NumberInput, NumericString, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `sale`. */
export interface Sale {
  'sale.basketitem.add': {
    params: {
      fields: SaleBasketitemAddFields;
    };
    result: {
      basketItem: SaleBasketitemAddAndGetBasketItem;
    };
    errors:
      | '0'
      | '100'
      | '200040300010'
      | '200140400007'
      | '200140400008'
      | '200140400009'
      | '200140400011'
      | SystemErrorCode;
  };
  'sale.basketitem.addCatalogProduct': {
    params: {
      fields: SaleBasketitemAddCatalogProductFields;
    };
    result: {
      basketItem: SaleBasketitemAddCatalogProductBasketItem;
    };
    errors:
      | '0'
      | '100'
      | '200040300010'
      | '200140400006'
      | '200140400007'
      | '200140400008'
      | '200140400009'
      | '200140400011'
      | SystemErrorCode;
  };
  'sale.basketitem.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300010' | '200140400001' | SystemErrorCode;
  };
  'sale.basketitem.get': {
    params: {
      id: NumberInput;
    };
    result: {
      basketItem: SaleBasketitemAddAndGetBasketItem;
    };
    errors: '0' | '100' | '200040300010' | '200140400001' | SystemErrorCode;
  };
  'sale.basketitem.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      basketItem: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.basketitem.getFieldsCatalogProduct': {
    params: Readonly<Record<string, never>>;
    result: {
      basketItem: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.basketitem.list': {
    params: {
      filter?: SaleBasketitemListFilter | undefined;
      order?: SaleBasketitemListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      basketItems: SaleBasketItem[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.basketitem.update': {
    params: {
      fields: SaleBasketitemUpdateFields;
      id: NumberInput;
    };
    result: {
      basketItem: SaleBasketitemUpdateBasketItem;
    };
    errors:
      | '0'
      | '100'
      | '200040300010'
      | '200140400001'
      | '200140400008'
      | '200140400009'
      | '200140400011'
      | SystemErrorCode;
  };
  'sale.basketitem.updateCatalogProduct': {
    params: {
      fields: SaleBasketitemUpdateCatalogProductFields;
      id: NumberInput;
    };
    result: {
      basketItem: SaleBasketitemUpdateCatalogProductBasketItem;
    };
    errors:
      | '0'
      | '100'
      | '200040300010'
      | '200140400001'
      | '200140400006'
      | '200140400008'
      | '200140400009'
      | '200140400011'
      | SystemErrorCode;
  };
  'sale.basketproperties.add': {
    params: {
      fields: SaleBasketpropertiesAddFields;
    };
    result: {
      basketProperty: SaleBasketpropertiesAddBasketProperty;
    };
    errors:
      | '0'
      | '100'
      | '200040300010'
      | '200240400001'
      | '200240400002'
      | '200240400004'
      | '200240400005'
      | SystemErrorCode;
  };
  'sale.basketproperties.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300010' | '200140400001' | SystemErrorCode;
  };
  'sale.basketproperties.get': {
    params: {
      id: NumberInput;
    };
    result: {
      basketProperty: SaleBasketProperty;
    };
    errors: '0' | '100' | '200040300010' | '200240400003' | SystemErrorCode;
  };
  'sale.basketproperties.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      basketProperties: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.basketproperties.list': {
    params: {
      filter?: SaleBasketpropertiesListFilter | undefined;
      order?: SaleBasketpropertiesListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'basketId'
            | 'name'
            | 'value'
            | 'code'
            | 'sort'
            | 'xmlId'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      basketProperties: SaleBasketItemProperty[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.basketproperties.update': {
    params: {
      fields: SaleBasketpropertiesUpdateFields;
      id: NumberInput;
    };
    result: {
      basketProperty: SaleBasketProperty;
    };
    errors: '0' | '100' | '20004030001' | SystemErrorCode;
  };
  'sale.businessValuePersonDomain.add': {
    params: {
      fields: {
        domain: string;
        personTypeId: NumberInput;
      };
    };
    result: SaleBusinessValuePersonDomainAddResult;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201240400002'
      | '201250000001'
      | '201450000001'
      | SystemErrorCode;
  };
  'sale.businessValuePersonDomain.deleteByFilter': {
    params: {
      fields: {
        domain: string;
        personTypeId: NumberInput;
      };
    };
    result: boolean;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201440400003'
      | '201450000002'
      | '201450000003'
      | SystemErrorCode;
  };
  'sale.businessValuePersonDomain.getFields': {
    params: Readonly<Record<string, never>>;
    result: SaleBusinessValuePersonDomainGetFieldsResult;
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.businessValuePersonDomain.list': {
    params: {
      filter?: SaleBusinessValuePersonDomainListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      businessValuePersonDomains: SaleBusinessValuePersonDomain[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.delivery.add': {
    params: {
      ACTIVE?: YesNo | undefined;
      CONFIG?:
        | readonly {
            CODE: string;
            VALUE: string | NumberInput;
          }[]
        | undefined;
      CURRENCY: string;
      DESCRIPTION?: string | undefined;
      LOGOTYPE?: string | undefined;
      NAME: string;
      REST_CODE: string;
      SORT?: NumberInput | undefined;
    };
    result: {
      parent: SaleDeliveryService;
      profiles: SaleDeliveryAddProfiles[];
    };
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_DELIVERY_ADD'
      | 'ERROR_HANDLER_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.delivery.config.get': {
    params: {
      ID: NumberInput;
    };
    result: {
      CODE: string;
      VALUE: string;
    }[];
    errors: 'ACCESS_DENIED' | 'ERROR_CHECK_FAILURE' | 'ERROR_DELIVERY_NOT_FOUND' | SystemErrorCode;
  };
  'sale.delivery.config.update': {
    params: {
      CONFIG?:
        | readonly {
            CODE: string;
            VALUE: string | NumberInput;
          }[]
        | undefined;
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_DELIVERY_CONFIG_UPDATE'
      | 'ERROR_DELIVERY_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.delivery.delete': {
    params: {
      ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_DELIVERY_DELETE'
      | 'ERROR_DELIVERY_NOT_FOUND'
      | SystemErrorCode;
  };
  'sale.delivery.getlist': {
    params: {
      FILTER?: SaleDeliveryGetlistFilter | undefined;
      ORDER?: SaleDeliveryGetlistOrder | undefined;
      SELECT?: readonly string[] | undefined;
    };
    result: SaleDeliveryGetlistResult[];
    errors: 'ACCESS_DENIED' | 'ERROR_CHECK_FAILURE' | SystemErrorCode;
  };
  'sale.delivery.handler.add': {
    params: {
      CODE: string;
      DESCRIPTION?: NumberInput | string | undefined;
      NAME: string;
      PROFILES: readonly SaleDeliveryHandlerProfiles[];
      SETTINGS: SaleDeliveryHandlerAddSettings;
      SORT?: NumberInput | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_HANDLER_ADD'
      | 'ERROR_HANDLER_ALREADY_EXIST'
      | SystemErrorCode;
  };
  'sale.delivery.handler.delete': {
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
  'sale.delivery.handler.list': {
    params: Readonly<Record<string, never>>;
    result: SaleDeliveryHandlerListResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'sale.delivery.handler.update': {
    params: {
      CODE?: string | undefined;
      DESCRIPTION?: string | undefined;
      ID: NumberInput;
      NAME?: string | undefined;
      PROFILES?: readonly SaleDeliveryHandlerProfiles[] | undefined;
      SETTINGS?: SaleDeliveryHandlerUpdateSettings | undefined;
      SORT?: NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_HANDLER_ALREADY_EXIST'
      | 'ERROR_HANDLER_NOT_FOUND'
      | 'ERROR_HANDLER_UPDATE'
      | SystemErrorCode;
  };
  'sale.delivery.update': {
    params: {
      ACTIVE?: YesNo | undefined;
      CURRENCY?: string | undefined;
      DESCRIPTION?: string | undefined;
      FIELDS?: SaleDeliveryUpdateFields | undefined;
      ID: NumberInput;
      LOGOTYPE?: string | undefined;
      NAME?: string | undefined;
      SORT?: NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ERROR_CHECK_FAILURE'
      | 'ERROR_DELIVERY_NOT_FOUND'
      | 'ERROR_DELIVERY_UPDATE'
      | SystemErrorCode;
  };
  'sale.order.add': {
    params: {
      fields: SaleOrderAddFields;
    };
    result: {
      order: SaleOrder;
    };
    errors: '0' | '100' | '200040300020' | SystemErrorCode;
  };
  'sale.order.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200540400001'
      | 'SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE'
      | SystemErrorCode;
  };
  'sale.order.get': {
    params: {
      id: NumberInput;
    };
    result: {
      order: SaleOrderGetOrder;
    };
    errors: '0' | '100' | '200040300010' | '200540400001' | '201240400001' | SystemErrorCode;
  };
  'sale.order.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      order: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.order.list': {
    params: {
      filter?: SaleOrderListFilter | undefined;
      order?: SaleOrderListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'lid'
            | 'dateInsert'
            | 'dateUpdate'
            | 'personTypeId'
            | 'personTypeXmlId'
            | 'statusId'
            | 'empStatusId'
            | 'dateStatus'
            | 'marked'
            | 'dateMarked'
            | 'empMarkedId'
            | 'reasonMarked'
            | 'price'
            | 'discountValue'
            | 'taxValue'
            | 'userDescription'
            | 'additionalInfo'
            | 'comments'
            | 'responsibleId'
            | 'recurringId'
            | 'lockedBy'
            | 'dateLock'
            | 'recountFlag'
            | 'affiliateId'
            | 'updated1c'
            | 'orderTopic'
            | 'xmlId'
            | 'statusXmlId'
            | 'id1c'
            | 'version'
            | 'version1c'
            | 'externalOrder'
            | 'canceled'
            | 'dateCanceled'
            | 'empCanceledId'
            | 'reasonCanceled'
            | 'userId'
            | 'currency'
            | 'accountNumber'
            | 'payed'
            | 'deducted'
            | 'basketItems'
            | 'clients'
            | 'payments'
            | 'shipments'
            | 'propertyValues'
            | 'requisiteLink'
            | 'tradeBindings'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      orders: SaleOrderListOrders[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.order.update': {
    params: {
      fields: SaleOrderUpdateFields;
      id: NumberInput;
    };
    result: {
      order: SaleOrderUpdateOrder;
    };
    errors: '0' | '100' | '200040300020' | '200540400001' | SystemErrorCode;
  };
  'sale.payment.add': {
    params: {
      fields: SalePaymentAddFields;
    };
    result: {
      payment: SalePayment;
    };
    errors: '0' | '100' | '200040300020' | SystemErrorCode;
  };
  'sale.payment.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '200640400001' | SystemErrorCode;
  };
  'sale.payment.get': {
    params: {
      id: NumberInput;
    };
    result: {
      payment: SalePaymentGetPayment;
    };
    errors: '0' | '100' | '200040300010' | '200640400001' | SystemErrorCode;
  };
  'sale.payment.getfields': {
    params: Readonly<Record<string, never>>;
    result: {
      payment: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | SystemErrorCode;
  };
  'sale.payment.list': {
    params: {
      filter?: SalePaymentListFilter | undefined;
      order?: SalePaymentListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'orderId'
            | 'paySystemXmlId'
            | 'paySystemIsCash'
            | 'accountNumber'
            | 'paid'
            | 'datePaid'
            | 'empPaidId'
            | 'paySystemId'
            | 'psStatus'
            | 'psStatusCode'
            | 'psStatusDescription'
            | 'psStatusMessage'
            | 'psSum'
            | 'psCurrency'
            | 'psResponseDate'
            | 'payVoucherNum'
            | 'payVoucherDate'
            | 'datePayBefore'
            | 'dateBill'
            | 'xmlId'
            | 'sum'
            | 'currency'
            | 'paySystemName'
            | 'companyId'
            | 'payReturnNum'
            | 'priceCod'
            | 'payReturnDate'
            | 'empReturnId'
            | 'payReturnComment'
            | 'responsibleId'
            | 'empResponsibleId'
            | 'dateResponsibleId'
            | 'isReturn'
            | 'comments'
            | 'updated1c'
            | 'id1c'
            | 'version1c'
            | 'externalPayment'
            | 'psInvoiceId'
            | 'marked'
            | 'reasonMarked'
            | 'dateMarked'
            | 'empMarkedId'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      payments: SalePaymentListPayments[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.payment.update': {
    params: {
      fields: SalePaymentUpdateFields;
      id: NumberInput;
    };
    result: {
      payment: SalePayment;
    };
    errors: '0' | '100' | '200040300020' | '200640400001' | SystemErrorCode;
  };
  'sale.paymentitembasket.add': {
    params: {
      fields: SalePaymentitembasketAddFields;
    };
    result: {
      paymentItemBasket: SalePaymentItemBasket;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201240400002'
      | '201240400003'
      | '201250000001'
      | SystemErrorCode;
  };
  'sale.paymentitembasket.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201240400001' | SystemErrorCode;
  };
  'sale.paymentitembasket.get': {
    params: {
      id: NumberInput;
    };
    result: {
      paymentItemBasket: SalePaymentItemBasket;
    };
    errors: '0' | '100' | '200040300010' | '201240400001' | SystemErrorCode;
  };
  'sale.paymentitembasket.getfields': {
    params: Readonly<Record<string, never>>;
    result: SalePaymentitembasketGetfieldsResult;
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.paymentitembasket.list': {
    params: {
      filter?: SalePaymentitembasketListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: SalePaymentitembasketListResult;
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.paymentitembasket.update': {
    params: {
      fields: SalePaymentitembasketAndShipmentitemUpdateFields;
      id: NumberInput;
    };
    result: {
      paymentItemBasket: SalePaymentItemBasket;
    };
    errors: '0' | '100' | '200040300020' | '201240400001' | SystemErrorCode;
  };
  'sale.paymentitemshipment.add': {
    params: {
      fields: SalePaymentitemshipmentAddFields;
    };
    result: {
      paymentItemShipment: SalePaymentItemShipment;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201240400002'
      | '201240400003'
      | '201250000001'
      | SystemErrorCode;
  };
  'sale.paymentitemshipment.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201240400001' | SystemErrorCode;
  };
  'sale.paymentitemshipment.get': {
    params: {
      id: NumberInput;
    };
    result: {
      paymentItemShipment: SalePaymentItemShipment;
    };
    errors: '0' | '100' | '200040300010' | '201240400001' | SystemErrorCode;
  };
  'sale.paymentitemshipment.getfields': {
    params: Readonly<Record<string, never>>;
    result: SalePaymentitemshipmentGetfieldsResult;
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.paymentitemshipment.list': {
    params: {
      filter?: SalePaymentitemshipmentListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?:
        | readonly ('id' | 'shipmentId' | 'paymentId' | 'xmlId' | 'dateInsert' | (string & {}))[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      paymentItemsShipment: SalePaymentitemshipmentListPaymentItemsShipment[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.paymentitemshipment.update': {
    params: {
      fields: {
        xmlId?: string | NumberInput | undefined;
      };
      id: NumberInput;
    };
    result: {
      paymentItemShipment: SalePaymentItemShipment;
    };
    errors: '0' | '100' | '200040300020' | '201240400001' | SystemErrorCode;
  };
  'sale.persontype.add': {
    params: {
      fields: SalePersontypeFields;
    };
    result: {
      personType: SalePersonType;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200750000001'
      | '200750000005'
      | '200750000006'
      | SystemErrorCode;
  };
  'sale.persontype.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200740400001'
      | '200750000003'
      | '200750000004'
      | '200750000008'
      | SystemErrorCode;
  };
  'sale.persontype.get': {
    params: {
      id: NumberInput;
    };
    result: {
      personType: SalePersontypeGetPersonType;
    };
    errors: '0' | '100' | '200040300010' | '200740400001' | SystemErrorCode;
  };
  'sale.persontype.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      personType: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.persontype.list': {
    params: {
      filter?: SalePersontypeListFilter | undefined;
      order?: SalePersontypeListOrder | undefined;
      select?:
        | readonly ('id' | 'name' | 'code' | 'sort' | 'active' | 'xmlId' | (string & {}))[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: SalePersontypeListResult;
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.persontype.update': {
    params: {
      fields: SalePersontypeFields;
      id: NumberInput;
    };
    result: {
      personType: SalePersonType;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200740400001'
      | '200750000002'
      | '200750000007'
      | SystemErrorCode;
  };
  'sale.property.add': {
    params: {
      fields: SalePropertyAndShipmentpropertyAddFields;
    };
    result: {
      property: SaleProperty;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200850000005'
      | '200850000006'
      | '200850000009'
      | '200850000010'
      | '200850000011'
      | '200850000012'
      | '200850000013'
      | '200850000014'
      | '200850000015'
      | '200850000016'
      | SystemErrorCode;
  };
  'sale.property.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200840400001'
      | '200850000004'
      | 'ERROR_CORE'
      | SystemErrorCode;
  };
  'sale.property.get': {
    params: {
      id: NumberInput;
    };
    result: {
      property: SalePropertyGetProperty;
    };
    errors: '0' | '100' | '200040300010' | '200840400001' | SystemErrorCode;
  };
  'sale.property.getfieldsbytype': {
    params: {
      type: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS';
    };
    result: {
      property: {
        [field: string]: SalePropertyAndShipmentpropertyGetfieldsbytypePropertyValue | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.property.list': {
    params: {
      filter?: SalePropertyListFilter | undefined;
      order?: SalePropertyListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      properties: SalePropertyListProperties[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.property.update': {
    params: {
      fields: SalePropertyAndShipmentpropertyUpdateFields;
      id: NumberInput;
    };
    result: {
      property: SaleProperty;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200840400001'
      | '200850000003'
      | '200850000009'
      | '200850000010'
      | '200850000011'
      | '200850000012'
      | '200850000013'
      | '200850000014'
      | '200850000015'
      | '200850000016'
      | SystemErrorCode;
  };
  'sale.propertyRelation.add': {
    params: {
      fields: SalePropertyRelationFields;
    };
    result: {
      propertyRelation: SaleOrderPropertyRelation;
    };
    errors: '0' | '100' | '200040300020' | '201650000001' | '201650000002' | SystemErrorCode;
  };
  'sale.propertyRelation.deleteByFilter': {
    params: {
      fields: SalePropertyRelationFields;
    };
    result: boolean;
    errors: '0' | '100' | '200040300010' | '201640400004' | SystemErrorCode;
  };
  'sale.propertyRelation.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      propertyRelation: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertyRelation.list': {
    params: {
      filter?: SalePropertyRelationListFilter | undefined;
      order?: SalePropertyRelationListOrder | undefined;
      select?: readonly ('entityId' | 'entityType' | 'propertyId' | (string & {}))[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      propertyRelations: SalePropertyRelationListPropertyRelations[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertygroup.add': {
    params: {
      fields: SalePropertygroupFields;
    };
    result: {
      propertyGroup: SaleOrderPropertyGroup;
    };
    errors: '0' | '100' | '200040300020' | '200950000006' | SystemErrorCode;
  };
  'sale.propertygroup.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '200940400001' | SystemErrorCode;
  };
  'sale.propertygroup.get': {
    params: {
      id: NumberInput;
    };
    result: {
      propertyGroup: SaleOrderPropertyGroup;
    };
    errors: '0' | '100' | '200040300010' | '200940400001' | SystemErrorCode;
  };
  'sale.propertygroup.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      propertyGroup: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertygroup.list': {
    params: {
      filter?: SalePropertygroupListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
    };
    result: {
      propertyGroups: SalePropertygroupListPropertyGroups[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertygroup.update': {
    params: {
      fields: SalePropertygroupFields;
      id: NumberInput;
    };
    result: {
      propertyGroup: SaleOrderPropertyGroup;
    };
    errors: '0' | '100' | '200040300020' | '200940400001' | '200950000008' | SystemErrorCode;
  };
  'sale.propertyvalue.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201040400001' | SystemErrorCode;
  };
  'sale.propertyvalue.get': {
    params: {
      id: NumberInput;
    };
    result: {
      propertyValue: SaleOrderPropertyValue;
    };
    errors: '0' | '100' | '200040300010' | '201040400001' | SystemErrorCode;
  };
  'sale.propertyvalue.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      propertyValue: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300020' | SystemErrorCode;
  };
  'sale.propertyvalue.list': {
    params: {
      filter?: SalePropertyvalueListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      propertyValues: SalePropertyvalueListPropertyValues[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertyvalue.modify': {
    params: {
      fields: {
        order: SalePropertyvalueModifyOrder;
      };
    };
    result: {
      propertyValues: SalePropertyvalueModifyPropertyValues[];
    };
    errors: '0' | '100' | '200040300020' | SystemErrorCode;
  };
  'sale.propertyvariant.add': {
    params: {
      fields: SalePropertyvariantAddFields;
    };
    result: {
      propertyVariant: SaleOrderPropertyVariant;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201550000003'
      | 'ERROR_NO_NAME'
      | 'ERROR_NO_VALUE'
      | SystemErrorCode;
  };
  'sale.propertyvariant.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201540400001' | SystemErrorCode;
  };
  'sale.propertyvariant.get': {
    params: {
      id: NumberInput;
    };
    result: {
      propertyVariant: SaleOrderPropertyVariant;
    };
    errors: '0' | '100' | '200040300010' | '201540400001' | SystemErrorCode;
  };
  'sale.propertyvariant.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      propertyVariant: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertyvariant.list': {
    params: {
      filter?: SalePropertyvariantListFilter | undefined;
      order?: SalePropertyvariantListOrder | undefined;
      select?: readonly string[] | undefined;
    };
    result: {
      propertyVariants: SalePropertyvariantListPropertyVariants[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.propertyvariant.update': {
    params: {
      fields: SalePropertyvariantUpdateFields;
      id: NumberInput;
    };
    result: {
      propertyVariant: SaleOrderPropertyVariant;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201540400001'
      | 'ERROR_NO_NAME'
      | 'ERROR_NO_VALUE'
      | SystemErrorCode;
  };
  'sale.shipment.add': {
    params: {
      fields: SaleShipmentAddFields;
    };
    result: {
      shipment: SaleShipmentAddShipment;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | 'BX_INVALID_VALUE'
      | 'SALE_SHIPMENT_WRONG_DELIVERY_SERVICE'
      | SystemErrorCode;
  };
  'sale.shipment.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201140400001'
      | 'SALE_SHIPMENT_EXIST_SHIPPED'
      | SystemErrorCode;
  };
  'sale.shipment.get': {
    params: {
      id: NumberInput;
    };
    result: {
      property?: SaleOrderShipment | undefined;
      shipment: SaleShipmentGetShipment;
    };
    errors: '0' | '100' | '200040300010' | '201140400001' | SystemErrorCode;
  };
  'sale.shipment.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      shipment: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipment.list': {
    params: {
      filter?: SaleShipmentListFilter | undefined;
      order?: SaleShipmentListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      shipments: SaleShipmentListShipments[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipment.update': {
    params: {
      fields: SaleShipmentUpdateFields;
      id: NumberInput;
    };
    result: {
      shipment: SaleShipmentUpdateShipment;
    };
    errors: '0' | '100' | '200040300020' | '201140400001' | 'BX_INVALID_VALUE' | SystemErrorCode;
  };
  'sale.shipmentitem.add': {
    params: {
      fields: SaleShipmentitemAddFields;
    };
    result: {
      shipmentItem: SaleShipmentitemAddShipmentItem;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201240400002'
      | '201240400003'
      | '201250000001'
      | SystemErrorCode;
  };
  'sale.shipmentitem.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201240400001' | SystemErrorCode;
  };
  'sale.shipmentitem.get': {
    params: {
      id: NumberInput;
    };
    result: {
      shipmentItem: SaleResultShipmentItem;
    };
    errors: '0' | '100' | '200040300010' | '201240400001' | SystemErrorCode;
  };
  'sale.shipmentitem.getfields': {
    params: Readonly<Record<string, never>>;
    result: {
      shipmentItem: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipmentitem.list': {
    params: {
      filter?: SaleShipmentitemListFilter | undefined;
      order?: SaleShipmentitemListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'orderDeliveryId'
            | 'basketId'
            | 'quantity'
            | 'reservedQuantity'
            | 'xmlId'
            | 'dateInsert'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      shipmentItems: SaleShipmentitemListShipmentItems[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipmentitem.update': {
    params: {
      fields: SalePaymentitembasketAndShipmentitemUpdateFields;
      id: NumberInput;
    };
    result: {
      shipmentItem: SaleResultShipmentItem;
    };
    errors: '0' | '100' | '200040300020' | '201240400001' | SystemErrorCode;
  };
  'sale.shipmentproperty.add': {
    params: {
      fields: SalePropertyAndShipmentpropertyAddFields;
    };
    result: {
      property: SaleShipmentProperty;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200850000005'
      | '200850000006'
      | '200850000009'
      | '200850000010'
      | '200850000011'
      | '200850000012'
      | '200850000013'
      | '200850000014'
      | '200850000015'
      | '200850000016'
      | SystemErrorCode;
  };
  'sale.shipmentproperty.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200840400001'
      | '200850000004'
      | 'ERROR_CORE'
      | SystemErrorCode;
  };
  'sale.shipmentproperty.get': {
    params: {
      id: NumberInput;
    };
    result: {
      property: SaleShipmentpropertyGetProperty;
    };
    errors: '0' | '100' | '200040300010' | '200840400001' | SystemErrorCode;
  };
  'sale.shipmentproperty.getfieldsbytype': {
    params: {
      type: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS';
    };
    result: {
      property: {
        [field: string]: SalePropertyAndShipmentpropertyGetfieldsbytypePropertyValue | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipmentproperty.list': {
    params: {
      filter?: SaleShipmentpropertyListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      properties: SaleShipmentpropertyListProperties[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipmentproperty.update': {
    params: {
      fields: SalePropertyAndShipmentpropertyUpdateFields;
      id: NumberInput;
    };
    result: {
      property: SaleShipmentProperty;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '200840400001'
      | '200850000003'
      | '200850000009'
      | '200850000010'
      | '200850000011'
      | '200850000012'
      | '200850000013'
      | '200850000014'
      | '200850000015'
      | '200850000016'
      | SystemErrorCode;
  };
  'sale.shipmentpropertyvalue.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201040400001' | SystemErrorCode;
  };
  'sale.shipmentpropertyvalue.get': {
    params: {
      id: NumberInput;
    };
    result: {
      propertyValue: SaleShipmentpropertyvalueGetPropertyValue;
    };
    errors: '0' | '100' | '200040300010' | '201040400001' | SystemErrorCode;
  };
  'sale.shipmentpropertyvalue.getfields': {
    params: Readonly<Record<string, never>>;
    result: {
      propertyValue: SaleShipmentpropertyvalueGetfieldsPropertyValue;
    };
    errors: '0' | '200040300020' | SystemErrorCode;
  };
  'sale.shipmentpropertyvalue.list': {
    params: {
      filter?: SaleShipmentpropertyvalueListFilter | undefined;
      order?: SaleShipmentpropertyvalueListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'name'
            | 'shipmentId'
            | 'code'
            | 'value'
            | 'shipmentPropsId'
            | 'shipmentPropsXmlId'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      propertyValues: SaleShipmentPropertyValue[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.shipmentpropertyvalue.modify': {
    params: {
      fields: {
        shipment: SaleShipmentpropertyvalueModifyShipment;
      };
    };
    result: {
      propertyValues: SaleShipmentpropertyvalueModifyPropertyValues[];
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201040400006'
      | '201040400007'
      | '201040400008'
      | SystemErrorCode;
  };
  'sale.status.add': {
    params: {
      fields: SaleStatusAddFields;
    };
    result: {
      status: SaleStatus;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201350000001'
      | '201350000003'
      | '201350000004'
      | '201350000005'
      | SystemErrorCode;
  };
  'sale.status.delete': {
    params: {
      id: string | NumberInput;
    };
    result: boolean;
    errors: '0' | '100' | '200040300020' | '201340400001' | '201350000002' | SystemErrorCode;
  };
  'sale.status.get': {
    params: {
      id: string | NumberInput;
    };
    result: {
      status: SaleStatusGetStatus;
    };
    errors: '0' | '100' | '200040300010' | '201340400001' | SystemErrorCode;
  };
  'sale.status.getfields': {
    params: Readonly<Record<string, never>>;
    result: {
      status: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.status.list': {
    params: {
      filter?: SaleStatusListFilter | undefined;
      order?: SaleStatusListOrder | undefined;
      select?: readonly string[] | undefined;
      start?: NumberInput | undefined;
    };
    result: SaleStatusListResult;
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.status.update': {
    params: {
      fields: SaleStatusUpdateFields;
      id: string | NumberInput;
    };
    result: {
      status: SaleStatus;
    };
    errors:
      | '0'
      | '100'
      | '200040300020'
      | '201340400001'
      | '201350000003'
      | '201350000006'
      | '201350000007'
      | '201350000008'
      | SystemErrorCode;
  };
  'sale.statusLang.add': {
    params: {
      fields: SaleStatusLangAddFields;
    };
    result: {
      statusLang: SaleStatusLang;
    };
    errors: '0' | '100' | '200040300020' | '201750000003' | '201750000004' | SystemErrorCode;
  };
  'sale.statusLang.deleteByFilter': {
    params: {
      fields: SaleStatusLangDeleteByFilterFields;
    };
    result: boolean;
    errors: '0' | '100' | '200040300010' | '201740400001' | '201750000004' | SystemErrorCode;
  };
  'sale.statusLang.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      statusLang: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.statusLang.getListLangs': {
    params: Readonly<Record<string, never>>;
    result: {
      langs: {
        active: YesNo;
        lid: string;
        name: string;
      }[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.statusLang.list': {
    params: {
      filter?: SaleStatusLangListFilter | undefined;
      order?: SaleStatusLangListOrder | undefined;
      select?: readonly ('statusId' | 'lid' | 'name' | 'description' | (string & {}))[] | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      statusLangs: SaleStatusLangListOrder[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.tradeBinding.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      tradeBinding: SaleTradeBindingGetFieldsTradeBinding;
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.tradeBinding.list': {
    params: {
      filter?: SaleTradeBindingListFilter | undefined;
      order?: SaleTradeBindingListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'xmlId'
            | 'externalOrderId'
            | 'orderId'
            | 'tradingPlatformId'
            | 'tradingPlatformXmlId'
            | 'params'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      tradeBindings: SaleTradeBindingListTradeBindings[];
    };
    errors: '0' | '200040300010' | SystemErrorCode;
  };
  'sale.tradePlatform.getFields': {
    params: Readonly<Record<string, never>>;
    result: {
      tradePlatform: {
        [field: string]: SaleField | undefined;
      };
    };
    errors: '200040300010' | SystemErrorCode;
  };
  'sale.tradePlatform.list': {
    params: {
      filter?: SaleTradePlatformListFilter | undefined;
      order?: SaleTradePlatformListOrder | undefined;
      select?:
        | readonly (
            | 'id'
            | 'code'
            | 'active'
            | 'name'
            | 'description'
            | 'settings'
            | 'catalogSectionTabClassName'
            | 'class'
            | 'xmlId'
            | (string & {})
          )[]
        | undefined;
      start?: NumberInput | undefined;
    };
    result: {
      tradePlatforms: SaleOrderTradePlatform[];
    };
    errors: '200040300010' | SystemErrorCode;
  };
}
export type SaleBasketitemAddFields = {
  basePrice?: NumberInput | undefined;
  canBuy?: YesNo | undefined;
  catalogXmlId?: string | NumberInput | undefined;
  currency: string;
  customPrice?: YesNo | undefined;
  dimensions?: string | undefined;
  discountPrice?: NumberInput | undefined;
  measureCode?: string | NumberInput | undefined;
  measureName?: string | NumberInput | undefined;
  name?: string | undefined;
  orderId: NumberInput;
  price?: NumberInput | undefined;
  productXmlId?: string | NumberInput | undefined;
  quantity: NumberInput;
  sort?: NumberInput | undefined;
  vatIncluded?: YesNo | undefined;
  vatRate?: NumberInput | undefined;
  weight?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
} & (
  | {
      productid: NumberInput;
      productId?: never;
    }
  | {
      productid?: never;
      productId: NumberInput;
    }
);
export interface SaleBasketItemProperty {
  basketId?: number | undefined;
  code?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
  sort?: number | undefined;
  value?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleBasketItemReservation {
  basketId?: number | undefined;
  dateReserve?: string | undefined;
  dateReserveEnd?: string | undefined;
  id?: number | undefined;
  quantity?: number | undefined;
  reservedBy?: number | undefined;
  storeId?: number | undefined;
}
export interface SaleBasketitemAddAndGetBasketItem {
  barcodeMulti?: YesNo | undefined;
  basePrice: number;
  canBuy: YesNo;
  catalogXmlId: string;
  currency: string;
  customPrice: YesNo;
  dateInsert: string | null;
  dateUpdate: string | null;
  dimensions: string;
  discountPrice: number;
  id: number;
  measureCode: string;
  measureName: string;
  name: string;
  orderId: number;
  price: number;
  productId: number;
  productXmlId: string;
  properties: SaleBasketItemProperty[];
  quantity: number;
  reservations: SaleBasketItemReservation[];
  sort: number;
  type?: number | undefined;
  vatIncluded: YesNo;
  vatRate: number | null;
  weight: number;
  xmlId: string;
}
export type SaleBasketitemAddCatalogProductFields = {
  basePrice?: NumberInput | undefined;
  currency: string;
  customPrice?: YesNo | undefined;
  discountPrice?: NumberInput | undefined;
  name?: string | undefined;
  orderId: NumberInput;
  price?: NumberInput | undefined;
  quantity: NumberInput;
  sort?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
} & (
  | {
      productid: NumberInput;
      productId?: never;
    }
  | {
      productid?: never;
      productId: NumberInput;
    }
);
export interface SaleBasketitemAddCatalogProductBasketItem {
  barcodeMulti?: YesNo | undefined;
  basePrice: number;
  canBuy: YesNo;
  catalogXmlId: string;
  currency: string;
  customPrice: YesNo;
  dateInsert: string | null;
  dateUpdate: string | null;
  dimensions: string;
  discountPrice: number;
  id: number;
  measureCode: string;
  measureName: string;
  name: string;
  orderId: number;
  price: number;
  productId: number;
  productXmlId: string;
  properties: SaleBasketItemProperty[];
  quantity: number;
  reservations: SaleBasketItemReservation[];
  sort: number;
  type: number;
  vatIncluded: YesNo;
  vatRate: number | null;
  weight: number;
  xmlId: string;
}
export interface SaleField {
  isImmutable: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  type: string;
}
export type SaleBasketitemListFilter = Filter<{
  barcodeMulti?: YesNo | undefined;
  basePrice?: NumberInput | undefined;
  canBuy?: YesNo | undefined;
  catalogXmlId?: string | undefined;
  currency?: string | undefined;
  customPrice?: YesNo | undefined;
  dateInsert?: string | undefined;
  dateUpdate?: string | undefined;
  dimensions?: string | undefined;
  discountPrice?: NumberInput | undefined;
  id?: NumberInput | undefined;
  measureCode?: string | undefined;
  measureName?: string | undefined;
  name?: string | undefined;
  orderId?: NumberInput | undefined;
  price?: NumberInput | undefined;
  productId?: NumberInput | undefined;
  productXmlId?: string | undefined;
  properties?: unknown | undefined;
  quantity?: NumberInput | undefined;
  reservations?: unknown | undefined;
  sort?: NumberInput | undefined;
  type?: NumberInput | undefined;
  vatIncluded?: YesNo | undefined;
  vatRate?: NumberInput | undefined;
  weight?: NumberInput | undefined;
  xmlId?: string | undefined;
}>;
export interface SaleBasketitemListOrder {
  barcodeMulti?: string | undefined;
  basePrice?: string | undefined;
  canBuy?: string | undefined;
  catalogXmlId?: string | undefined;
  currency?: string | undefined;
  customPrice?: string | undefined;
  dateInsert?: string | undefined;
  dateUpdate?: string | undefined;
  dimensions?: string | undefined;
  discountPrice?: string | undefined;
  id?: string | undefined;
  measureCode?: string | undefined;
  measureName?: string | undefined;
  name?: string | undefined;
  orderId?: string | undefined;
  price?: string | undefined;
  productId?: string | undefined;
  productXmlId?: string | undefined;
  properties?: string | undefined;
  quantity?: string | undefined;
  reservations?: string | undefined;
  sort?: string | undefined;
  type?: string | undefined;
  vatIncluded?: string | undefined;
  vatRate?: string | undefined;
  weight?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleBasketItem {
  barcodeMulti?: YesNo | undefined;
  basePrice?: number | undefined;
  canBuy?: YesNo | undefined;
  catalogXmlId?: string | undefined;
  currency?: string | undefined;
  customPrice?: YesNo | undefined;
  dateInsert?: string | undefined;
  dateUpdate?: string | undefined;
  dimensions?: string | undefined;
  discountPrice?: number | undefined;
  id?: number | undefined;
  measureCode?: string | undefined;
  measureName?: string | undefined;
  name?: string | undefined;
  orderId?: number | undefined;
  price?: number | undefined;
  productId?: number | undefined;
  productXmlId?: string | undefined;
  properties?: SaleBasketItemProperty[] | undefined;
  quantity?: number | undefined;
  reservations?: SaleBasketItemReservation[] | undefined;
  sort?: number | undefined;
  type?: number | undefined;
  vatIncluded?: YesNo | undefined;
  vatRate?: number | undefined;
  weight?: number | undefined;
  xmlId?: string | undefined;
}
export interface SaleBasketitemUpdateFields {
  basePrice?: NumberInput | undefined;
  canBuy?: YesNo | undefined;
  catalogXmlId?: string | NumberInput | undefined;
  dimensions?: string | undefined;
  discountPrice?: NumberInput | undefined;
  measureCode?: string | NumberInput | undefined;
  measureName?: string | NumberInput | undefined;
  name?: string | undefined;
  price?: NumberInput | undefined;
  productXmlId?: string | NumberInput | undefined;
  quantity?: NumberInput | undefined;
  sort?: NumberInput | undefined;
  vatIncluded?: YesNo | undefined;
  vatRate?: NumberInput | undefined;
  weight?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleBasketitemUpdateBasketItem {
  barcodeMulti?: YesNo | undefined;
  basePrice: number;
  canBuy: YesNo;
  catalogXmlId: string;
  currency: string;
  customPrice: YesNo;
  dateInsert: string | null;
  dateUpdate: string | null;
  dimensions: string;
  discountPrice: number;
  id: number;
  measureCode: string;
  measureName: string;
  name: string;
  orderId: number;
  price: number;
  productId: number;
  productXmlId: string;
  properties: SaleBasketItemProperty[];
  quantity: number;
  reservations: SaleBasketItemReservation[];
  sort: number;
  type: number | null;
  vatIncluded: YesNo;
  vatRate: number;
  weight: number;
  xmlId: string;
}
export interface SaleBasketitemUpdateCatalogProductFields {
  quantity: NumberInput;
  sort?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleBasketitemUpdateCatalogProductBasketItem {
  barcodeMulti?: YesNo | undefined;
  basePrice: number;
  canBuy: YesNo;
  catalogXmlId: string;
  currency: string;
  customPrice: YesNo;
  dateInsert: string | null;
  dateUpdate: string | null;
  dimensions: string;
  discountPrice: number;
  id: number;
  measureCode: string;
  measureName: string;
  name: string;
  orderId: number;
  price: number;
  productXmlId: string;
  productid: number;
  properties: SaleBasketItemProperty[];
  quantity: number;
  reservations: SaleBasketItemReservation[];
  sort: number;
  type: number;
  vatIncluded: YesNo;
  vatRate: number | null;
  weight: number;
  xmlId: string;
}
export interface SaleBasketpropertiesAddFields {
  basketId: NumberInput;
  code: string;
  name: string;
  sort?: NumberInput | undefined;
  value: string;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleBasketpropertiesAddBasketProperty {
  basketId: number;
  code: string;
  id: number;
  name: string;
  sort?: number | undefined;
  value: string;
  xmlId: string;
}
export interface SaleBasketProperty {
  basketId: number;
  code: string;
  id: number;
  name: string;
  sort: number;
  value: string;
  xmlId: string;
}
export type SaleBasketpropertiesListFilter = Filter<{
  basketId?: NumberInput | undefined;
  code?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  sort?: NumberInput | undefined;
  value?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SaleBasketpropertiesListOrder {
  basketId?: string | undefined;
  code?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  sort?: string | undefined;
  value?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleBasketpropertiesUpdateFields {
  code?: string | undefined;
  name?: string | undefined;
  sort?: NumberInput | undefined;
  value?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleTime {
  date_finish?: string | undefined;
  date_start?: string | undefined;
  duration?: number | undefined;
  finish?: number | undefined;
  operating?: number | undefined;
  processing?: number | undefined;
  start?: number | undefined;
}
export interface SaleBusinessValuePersonDomainAddResult {
  businessValuePersonDomain: {
    domain: string;
    personTypeId: number;
  };
  time: SaleTime;
}
export interface SaleBusinessValuePersonDomainGetFieldsResult {
  businessValuePersonDomain: {
    [field: string]: SaleField | undefined;
  };
}
export interface SaleBusinessValuePersonDomainListFilter {
  [field: string]: unknown;
  domain?: string | readonly string[] | undefined;
}
export interface SaleBusinessValuePersonDomain {
  domain?: string | undefined;
  personTypeId?: number | undefined;
}
export interface SaleDeliveryService {
  ACTIVE: YesNo;
  CURRENCY: string;
  DESCRIPTION: string;
  ID: number;
  LOGOTYPE: number | null;
  NAME: string;
  PARENT_ID: number | null;
  SORT: number;
}
export interface SaleDeliveryAddProfiles {
  ACTIVE: YesNo;
  CURRENCY: string;
  DESCRIPTION: string;
  ID: number;
  LOGOTYPE: null | number;
  NAME: string;
  PARENT_ID: number | null;
  SORT: number;
}
export type SaleDeliveryGetlistFilter = Filter<{
  [field: `UF_${string}`]: unknown;
  ACTIVE?: YesNo | undefined;
  CURRENCY?: string | undefined;
  DESCRIPTION?: string | undefined;
  ID?: NumberInput | undefined;
  NAME?: string | undefined;
  PARENT_ID?: NumberInput | null | undefined;
  SORT?: NumberInput | undefined;
}>;
export interface SaleDeliveryGetlistOrder {
  [field: `UF_${string}`]: string | undefined;
  ACTIVE?: string | undefined;
  CURRENCY?: string | undefined;
  DESCRIPTION?: string | undefined;
  ID?: string | undefined;
  NAME?: string | undefined;
  PARENT_ID?: string | undefined;
  SORT?: string | undefined;
}
export interface SaleDeliveryGetlistResult {
  ACTIVE?: YesNo | undefined;
  CURRENCY?: string | undefined;
  DESCRIPTION?: string | undefined;
  ID?: number | undefined;
  NAME?: string | undefined;
  PARENT_ID?: number | null | undefined;
  SORT?: number | undefined;
}
export interface SaleDeliveryHandlerProfiles {
  CODE: string;
  DESCRIPTION?: string | undefined;
  NAME: string;
}
export interface SaleDeliveryHandlerConfig {
  CODE: string;
  NAME: string;
  OPTIONS?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  TYPE: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'DATE' | 'LOCATION';
}
export interface SaleDeliveryHandlerAddSettings {
  CALCULATE_URL: string;
  CANCEL_DELIVERY_REQUEST_URL?: string | undefined;
  CONFIG?: readonly SaleDeliveryHandlerConfig[] | undefined;
  CREATE_DELIVERY_REQUEST_URL?: string | undefined;
  HAS_CALLBACK_TRACKING_SUPPORT?: YesNo | undefined;
}
export interface SaleDeliveryHandlerSettingsConfigItem {
  CODE: string;
  NAME: string;
  OPTIONS?:
    | {
        [field: string]: string | undefined;
      }
    | undefined;
  TYPE: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'DATE' | 'LOCATION';
}
export interface SaleDeliveryHandlerSettings {
  CALCULATE_URL: string;
  CANCEL_DELIVERY_REQUEST_URL: string;
  CONFIG: SaleDeliveryHandlerSettingsConfigItem[];
  CREATE_DELIVERY_REQUEST_URL: string;
  HAS_CALLBACK_TRACKING_SUPPORT: YesNo;
}
export interface SaleDeliveryHandlerListResult {
  CODE: string;
  DESCRIPTION: string;
  ID: number | NumericString;
  NAME: string;
  PROFILES: {
    CODE: string;
    DESCRIPTION: string;
    NAME: string;
  }[];
  SETTINGS: SaleDeliveryHandlerSettings;
  SORT: number | NumericString;
}
export interface SaleDeliveryHandlerUpdateSettings {
  CALCULATE_URL: string;
  CANCEL_DELIVERY_REQUEST_URL?: string | undefined;
  CONFIG?: SaleDeliveryHandlerConfig | readonly SaleDeliveryHandlerConfig[] | undefined;
  CREATE_DELIVERY_REQUEST_URL?: string | undefined;
  HAS_CALLBACK_TRACKING_SUPPORT?: YesNo | undefined;
}
export interface SaleDeliveryUpdateFields {
  [field: `UF_${string}`]: unknown;
  ACTIVE?: string | undefined;
  CONFIG?:
    | readonly {
        CODE: string;
        VALUE: string | NumberInput;
      }[]
    | undefined;
  CURRENCY?: string | undefined;
  DESCRIPTION?: string | undefined;
  LOGOTYPE?: string | undefined;
  NAME?: string | undefined;
  REST_CODE?: string | undefined;
  SORT?: string | NumberInput | undefined;
}
export interface SaleOrderAddFields {
  /** @deprecated */
  additionalInfo?: string | undefined;
  affiliateId?: NumberInput | undefined;
  canceled?: YesNo | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  currency: string;
  dateInsert?: string | undefined;
  discountValue?: NumberInput | undefined;
  empCanceledId?: NumberInput | undefined;
  empMarkedId?: NumberInput | undefined;
  empStatusId?: NumberInput | undefined;
  externalOrder?: YesNo | undefined;
  id1c?: string | undefined;
  lid: string;
  lockedBy?: NumberInput | undefined;
  marked?: YesNo | undefined;
  /** @deprecated */
  orderTopic?: string | undefined;
  personTypeId: NumberInput;
  price?: NumberInput | undefined;
  reasonCanceled?: string | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  recountFlag?: YesNo | undefined;
  recurringId?: NumberInput | undefined;
  responsibleId?: NumberInput | undefined;
  statusId?: string | NumberInput | undefined;
  updated1c?: YesNo | undefined;
  userDescription?: string | undefined;
  userId?: NumberInput | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderCrmClient {
  entityId?: number | undefined;
  entityTypeId?: number | undefined;
  id?: number | undefined;
  isPrimary?: YesNo | undefined;
  orderId?: number | undefined;
  /** @deprecated */
  roleId?: number | undefined;
  sort?: number | undefined;
}
export interface SaleOrderPayment {
  accountNumber?: string | undefined;
  comments?: string | undefined;
  companyId?: number | undefined;
  currency?: string | undefined;
  dateBill?: string | undefined;
  dateMarked?: string | undefined;
  datePaid?: string | undefined;
  datePayBefore?: string | undefined;
  dateResponsibleId?: string | undefined;
  empMarkedId?: number | undefined;
  empPaidId?: number | undefined;
  empResponsibleId?: number | undefined;
  empReturnId?: number | undefined;
  externalPayment?: YesNo | undefined;
  id?: number | undefined;
  id1c?: string | undefined;
  isReturn?: YesNo | undefined;
  marked?: YesNo | undefined;
  orderId?: number | undefined;
  paid?: YesNo | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | undefined;
  payReturnNum?: string | undefined;
  paySystemId?: string | undefined;
  paySystemIsCash?: YesNo | undefined;
  paySystemName?: string | undefined;
  paySystemXmlId?: string | undefined;
  payVoucherDate?: string | undefined;
  payVoucherNum?: string | undefined;
  priceCod?: number | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | undefined;
  psResponseDate?: string | undefined;
  psStatus?: YesNo | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: number | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: number | undefined;
  sum?: number | undefined;
  updated1c?: YesNo | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderProperty {
  active?: YesNo | undefined;
  code?: string | undefined;
  defaultValue?: string | number | string[] | number[] | undefined;
  description?: string | undefined;
  id?: number | undefined;
  /** @deprecated */
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name?: string | undefined;
  personTypeId?: number | undefined;
  propsGroupId?: number | undefined;
  required?: YesNo | undefined;
  settings?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  sort?: number | undefined;
  type?:
    | 'STRING'
    | 'Y/N'
    | 'NUMBER'
    | 'ENUM'
    | 'FILE'
    | 'DATE'
    | 'LOCATION'
    | 'ADDRESS'
    | undefined;
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderShipmentItem {
  basketId?: number | undefined;
  dateInsert?: string | undefined;
  id?: string | undefined;
  orderDeliveryId?: number | undefined;
  quantity?: number | undefined;
  reservedQuantity?: number | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderShipment {
  accountNumber?: string | undefined;
  allowDelivery?: YesNo | undefined;
  basePriceDelivery?: number | undefined;
  /** @deprecated */
  canceled?: YesNo | undefined;
  comments?: string | undefined;
  companyId?: number | undefined;
  currency?: string | undefined;
  customPriceDelivery?: YesNo | undefined;
  dateAllowDelivery?: string | undefined;
  /** @deprecated */
  dateCanceled?: string | undefined;
  dateDeducted?: string | undefined;
  dateInsert?: string | undefined;
  dateMarked?: string | undefined;
  dateResponsibleId?: string | undefined;
  deducted?: YesNo | undefined;
  deliveryDocDate?: string | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId?: number | undefined;
  deliveryName?: string | undefined;
  deliveryXmlId?: string | undefined;
  discountPrice?: number | undefined;
  empAllowDeliveryId?: number | undefined;
  /** @deprecated */
  empCanceledId?: number | undefined;
  empDeductedId?: number | undefined;
  empMarkedId?: number | undefined;
  empResponsibleId?: number | undefined;
  externalDelivery?: YesNo | undefined;
  id?: string | undefined;
  id1c?: string | undefined;
  marked?: YesNo | undefined;
  orderId?: number | undefined;
  priceDelivery?: number | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  reasonUndoDeducted?: string | undefined;
  responsibleId?: number | undefined;
  shipmentItems?: SaleOrderShipmentItem[] | undefined;
  statusId?: string | undefined;
  statusXmlId?: string | undefined;
  system?: YesNo | undefined;
  trackingDescription?: string | undefined;
  trackingLastCheck?: string | undefined;
  trackingNumber?: string | undefined;
  trackingStatus?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderTradeBinding {
  externalOrderId?: string | undefined;
  id?: number | undefined;
  orderId?: number | undefined;
  params?: string | undefined;
  tradingPlatformId?: number | undefined;
  tradingPlatformXmlId?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrder {
  accountNumber: string;
  /** @deprecated */
  additionalInfo: string;
  affiliateId: number;
  basketItems?: SaleBasketItem[] | undefined;
  canceled: YesNo;
  clients: SaleOrderCrmClient[];
  comments: string;
  companyId: number;
  currency: string;
  dateCanceled: string | null;
  dateInsert: string | null;
  dateLock?: string | undefined;
  dateMarked: string | null;
  dateStatus: string | null;
  dateUpdate: string | null;
  /** @deprecated */
  deducted: YesNo;
  discountValue: number;
  empCanceledId: number;
  empMarkedId: number;
  empStatusId: number;
  externalOrder: YesNo;
  id: number;
  id1c: string;
  lid: string;
  lockedBy: number | NumericString;
  marked: YesNo;
  /** @deprecated */
  orderTopic: string;
  payed: YesNo;
  payments?: SaleOrderPayment[] | undefined;
  personTypeId: number;
  personTypeXmlId: string;
  price: number;
  propertyValues?: SaleOrderProperty[] | undefined;
  reasonCanceled: string;
  reasonMarked: string;
  /** @deprecated */
  recountFlag: YesNo;
  recurringId: number | NumericString;
  requisiteLink: unknown[];
  responsibleId: number;
  shipments?: SaleOrderShipment[] | undefined;
  statusId: string;
  statusXmlId: string;
  taxValue?: number | NumericString | undefined;
  tradeBindings?: SaleOrderTradeBinding[] | undefined;
  updated1c: YesNo;
  userDescription: string;
  userId: number;
  version?: number | NumericString | undefined;
  version1c: string;
  xmlId: string;
}
export interface SaleOrderGetReservations {
  basketId: number;
  dateReserve: string;
  dateReserveEnd: string;
  id: number;
  quantity: number;
  reservedBy: number | null;
  storeId: number;
}
export interface SaleOrderGetBasketItems {
  barcodeMulti?: YesNo | undefined;
  basePrice: number;
  canBuy: YesNo;
  catalogXmlId: string;
  currency: string;
  customPrice: YesNo;
  dateInsert: string;
  dateRefresh?: unknown | undefined;
  dateUpdate: string;
  detailPageUrl?: string | undefined;
  dimensions: string;
  discountCoupon?: string | undefined;
  discountName?: string | undefined;
  discountPrice: number;
  discountValue?: string | undefined;
  fuserId?: number | undefined;
  id: number | NumericString;
  lid?: string | undefined;
  measureCode: string;
  measureName: string;
  module?: string | undefined;
  name: string;
  notes?: string | undefined;
  orderId: number | NumericString;
  price: number;
  priceTypeId?: number | undefined;
  productId: number;
  productPriceId?: number | undefined;
  productProviderClass?: string | undefined;
  productXmlId: string;
  properties: SaleBasketProperty[];
  quantity: number;
  recommendation?: string | undefined;
  reservations: SaleOrderGetReservations[];
  setParentId?: string | undefined;
  sort: number;
  subscribe?: string | undefined;
  type: number | string | NumericString;
  vatIncluded: YesNo;
  vatRate: number;
  weight: number;
  xmlId: string;
}
export interface SaleOrderGetClients {
  entityId: number;
  entityTypeId: number;
  id: number;
  isPrimary: YesNo;
  orderId: number;
  /** @deprecated */
  roleId: number;
  sort: number;
}
export interface SaleOrderGetPayments {
  accountNumber: string;
  comments: string;
  companyId: number;
  currency: string;
  dateBill: string;
  dateMarked: string | null;
  datePaid: string | null;
  datePayBefore: string | null;
  dateResponsibleId: string | null;
  empMarkedId: number | null | NumericString;
  empPaidId: number | null | NumericString;
  empResponsibleId: number | null | NumericString;
  empReturnId: number | null | NumericString;
  externalPayment: YesNo;
  id: number;
  id1c: string;
  isReturn: YesNo;
  marked: YesNo;
  orderId: number;
  paid: YesNo;
  payReturnComment: string;
  payReturnDate: string | null;
  payReturnNum: string;
  paySystemId: string | number;
  paySystemIsCash: YesNo;
  paySystemName: string;
  paySystemXmlId: string;
  payVoucherDate: string | null;
  payVoucherNum: string;
  priceCod: number | NumericString;
  psCurrency: string;
  psInvoiceId: string | number;
  psResponseDate: string | null;
  psStatus: YesNo | string;
  psStatusCode: string;
  psStatusDescription: string;
  psStatusMessage: string;
  psSum: number | null | NumericString;
  reasonMarked: string;
  responsibleId: number | null | NumericString;
  sum: number;
  updated1c: YesNo;
  version1c: string;
  xmlId: string;
}
export interface SaleOrderGetPropertyValues {
  active?: YesNo | undefined;
  code: string;
  defaultValue?: string | number | string[] | number[] | undefined;
  description?: string | undefined;
  id: number;
  /** @deprecated */
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name: string;
  orderPropsId: number;
  orderPropsXmlId: null | string;
  personTypeId?: number | undefined;
  propsGroupId?: number | undefined;
  required?: YesNo | undefined;
  settings?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  sort?: number | undefined;
  type?:
    | 'STRING'
    | 'Y/N'
    | 'NUMBER'
    | 'ENUM'
    | 'FILE'
    | 'DATE'
    | 'LOCATION'
    | 'ADDRESS'
    | undefined;
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  value: string | null;
  xmlId?: string | undefined;
}
export interface SaleOrderGetRequisiteLink {
  bankDetailId?: number | undefined;
  mcBankDetailId?: number | undefined;
  mcRequisiteId?: number | undefined;
  requisiteId?: number | undefined;
}
export interface SaleResultShipmentItem {
  basketId: number;
  dateInsert: string;
  id: string | number;
  orderDeliveryId: number;
  quantity: number;
  reservedQuantity: number;
  xmlId: string;
}
export interface SaleOrderGetShipments {
  accountNumber: string;
  allowDelivery: YesNo;
  basePriceDelivery: number;
  /** @deprecated */
  canceled: YesNo;
  comments: string;
  companyId: number;
  currency: string;
  customPriceDelivery: YesNo;
  dateAllowDelivery: string | null;
  /** @deprecated */
  dateCanceled: string | null;
  dateDeducted: string | null;
  dateInsert: string;
  dateMarked: string | null;
  dateResponsibleId: string | null;
  deducted: YesNo;
  deliveryDocDate: string | null;
  deliveryDocNum: string;
  deliveryId: number;
  deliveryName: string;
  deliveryXmlId: string;
  discountPrice: number;
  empAllowDeliveryId: number | null;
  /** @deprecated */
  empCanceledId: number | null;
  empDeductedId: number | null;
  empMarkedId: number | null;
  empResponsibleId: number | null;
  externalDelivery: YesNo;
  id: string | number;
  id1c: string;
  marked: YesNo;
  orderId: number;
  priceDelivery: number;
  reasonMarked: string;
  /** @deprecated */
  reasonUndoDeducted: string;
  responsibleId: number | null;
  shipmentItems: SaleResultShipmentItem[];
  statusId: string;
  statusXmlId: string;
  system: YesNo;
  trackingDescription: string;
  trackingLastCheck: string;
  trackingNumber: string;
  trackingStatus: string;
  updated1c: string;
  version1c: string;
  xmlId: string;
}
export interface SaleOrderGetTradeBindings {
  externalOrderId: string;
  id: number;
  orderId: number;
  params: string | null;
  tradingPlatformId: number | NumericString;
  tradingPlatformXmlId: string;
  xmlId: string;
}
export interface SaleOrderGetOrder {
  accountNumber: string;
  /** @deprecated */
  additionalInfo: string;
  affiliateId: number | null;
  basketItems: SaleOrderGetBasketItems[];
  canceled: YesNo;
  clients: SaleOrderGetClients[];
  comments: string;
  companyId?: number | undefined;
  currency: string;
  dateCanceled: string | null;
  dateInsert: string | null;
  dateLock: string | null;
  dateMarked: string | null;
  dateStatus: string;
  dateUpdate: string | null;
  /** @deprecated */
  deducted: YesNo;
  discountValue: number;
  empCanceledId: number | null;
  empMarkedId: number | null;
  empStatusId: number;
  externalOrder: YesNo;
  id: number;
  id1c: string;
  lid: string;
  lockedBy: number | string;
  marked: YesNo;
  /** @deprecated */
  orderTopic: string;
  payed: YesNo;
  payments: SaleOrderGetPayments[];
  personTypeId: number;
  personTypeXmlId: string;
  price: number;
  propertyValues: SaleOrderGetPropertyValues[];
  reasonCanceled: string;
  reasonMarked: string;
  /** @deprecated */
  recountFlag: YesNo;
  recurringId: number | string;
  requisiteLink: SaleOrderGetRequisiteLink;
  responsibleId: number;
  shipments: SaleOrderGetShipments[];
  statusId: string;
  statusXmlId: string;
  taxValue: number;
  tradeBindings: SaleOrderGetTradeBindings[];
  updated1c: YesNo;
  userDescription: string;
  userId: number;
  version: number;
  version1c: string;
  xmlId: string;
}
export interface SaleOrderListBasketItemsProperties {
  basketId?: NumberInput | undefined;
  code?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  sort?: NumberInput | undefined;
  value?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderListReservations {
  basketId?: NumberInput | undefined;
  dateReserve?: string | undefined;
  dateReserveEnd?: string | undefined;
  id?: NumberInput | undefined;
  quantity?: NumberInput | undefined;
  reservedBy?: NumberInput | undefined;
  storeId?: NumberInput | undefined;
}
export interface SaleOrderListBasketItems {
  barcodeMulti?: YesNo | undefined;
  basePrice?: NumberInput | undefined;
  canBuy?: YesNo | undefined;
  catalogXmlId?: string | NumberInput | undefined;
  currency?: string | undefined;
  customPrice?: YesNo | undefined;
  dateInsert?: string | undefined;
  dateUpdate?: string | undefined;
  dimensions?: string | undefined;
  discountPrice?: NumberInput | undefined;
  id?: NumberInput | undefined;
  measureCode?: string | undefined;
  measureName?: string | undefined;
  name?: string | undefined;
  orderId?: NumberInput | undefined;
  price?: NumberInput | undefined;
  productId?: NumberInput | undefined;
  productXmlId?: string | NumberInput | undefined;
  properties?: readonly SaleOrderListBasketItemsProperties[] | undefined;
  quantity?: NumberInput | undefined;
  reservations?: readonly SaleOrderListReservations[] | undefined;
  sort?: NumberInput | undefined;
  type?: NumberInput | undefined;
  vatIncluded?: YesNo | undefined;
  vatRate?: NumberInput | undefined;
  weight?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderListClients {
  entityId?: NumberInput | undefined;
  entityTypeId?: NumberInput | undefined;
  id?: NumberInput | undefined;
  isPrimary?: YesNo | undefined;
  orderId?: NumberInput | undefined;
  /** @deprecated */
  roleId?: NumberInput | undefined;
  sort?: NumberInput | undefined;
}
export interface SaleOrderListPayments {
  accountNumber?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  currency?: string | undefined;
  dateBill?: string | undefined;
  dateMarked?: string | undefined;
  datePaid?: string | undefined;
  datePayBefore?: string | undefined;
  dateResponsibleId?: string | undefined;
  empMarkedId?: NumberInput | undefined;
  empPaidId?: NumberInput | undefined;
  empResponsibleId?: NumberInput | undefined;
  empReturnId?: NumberInput | undefined;
  externalPayment?: YesNo | undefined;
  id?: NumberInput | undefined;
  id1c?: string | undefined;
  isReturn?: YesNo | undefined;
  marked?: YesNo | undefined;
  orderId?: NumberInput | undefined;
  paid?: YesNo | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | undefined;
  payReturnNum?: string | undefined;
  paySystemId?: string | NumberInput | undefined;
  paySystemIsCash?: YesNo | undefined;
  paySystemName?: string | undefined;
  paySystemXmlId?: string | NumberInput | undefined;
  payVoucherDate?: string | undefined;
  payVoucherNum?: string | undefined;
  priceCod?: NumberInput | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | NumberInput | undefined;
  psResponseDate?: string | undefined;
  psStatus?: YesNo | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: NumberInput | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: NumberInput | undefined;
  sum?: NumberInput | undefined;
  updated1c?: YesNo | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderListPropertyValues {
  active?: YesNo | undefined;
  code?: string | undefined;
  defaultValue?: string | NumberInput | readonly string[] | readonly NumberInput[] | undefined;
  description?: string | undefined;
  id?: NumberInput | undefined;
  /** @deprecated */
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name?: string | undefined;
  personTypeId?: NumberInput | undefined;
  propsGroupId?: NumberInput | undefined;
  required?: YesNo | undefined;
  settings?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  sort?: NumberInput | undefined;
  type?:
    | 'STRING'
    | 'Y/N'
    | 'NUMBER'
    | 'ENUM'
    | 'FILE'
    | 'DATE'
    | 'LOCATION'
    | 'ADDRESS'
    | undefined;
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderListShipmentItems {
  basketId?: NumberInput | undefined;
  dateInsert?: string | undefined;
  id?: string | NumberInput | undefined;
  orderDeliveryId?: NumberInput | undefined;
  quantity?: NumberInput | undefined;
  reservedQuantity?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderListShipments {
  accountNumber?: string | undefined;
  allowDelivery?: YesNo | undefined;
  basePriceDelivery?: NumberInput | undefined;
  /** @deprecated */
  canceled?: YesNo | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  currency?: string | undefined;
  customPriceDelivery?: YesNo | undefined;
  dateAllowDelivery?: string | undefined;
  /** @deprecated */
  dateCanceled?: string | undefined;
  dateDeducted?: string | undefined;
  dateInsert?: string | undefined;
  dateMarked?: string | undefined;
  dateResponsibleId?: string | undefined;
  deducted?: YesNo | undefined;
  deliveryDocDate?: string | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId?: NumberInput | undefined;
  deliveryName?: string | undefined;
  deliveryXmlId?: string | NumberInput | undefined;
  discountPrice?: NumberInput | undefined;
  empAllowDeliveryId?: NumberInput | undefined;
  /** @deprecated */
  empCanceledId?: NumberInput | undefined;
  empDeductedId?: NumberInput | undefined;
  empMarkedId?: NumberInput | undefined;
  empResponsibleId?: NumberInput | undefined;
  externalDelivery?: YesNo | undefined;
  id?: string | NumberInput | undefined;
  id1c?: string | undefined;
  marked?: YesNo | undefined;
  orderId?: NumberInput | undefined;
  priceDelivery?: NumberInput | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  reasonUndoDeducted?: string | undefined;
  responsibleId?: NumberInput | undefined;
  shipmentItems?: readonly SaleOrderListShipmentItems[] | undefined;
  statusId?: string | NumberInput | undefined;
  statusXmlId?: string | NumberInput | undefined;
  system?: YesNo | undefined;
  trackingDescription?: string | undefined;
  trackingLastCheck?: string | undefined;
  trackingNumber?: string | undefined;
  trackingStatus?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderListTradeBindings {
  externalOrderId?: string | NumberInput | undefined;
  id?: NumberInput | undefined;
  orderId?: NumberInput | undefined;
  params?: string | undefined;
  tradingPlatformId?: NumberInput | undefined;
  tradingPlatformXmlId?: string | NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export type SaleOrderListFilter = Filter<{
  accountNumber?: string | undefined;
  /** @deprecated */
  additionalInfo?: string | undefined;
  affiliateId?: NumberInput | undefined;
  basketItems?: readonly SaleOrderListBasketItems[] | undefined;
  canceled?: YesNo | undefined;
  clients?: readonly SaleOrderListClients[] | undefined;
  comments?: string | undefined;
  currency?: string | undefined;
  dateCanceled?: string | undefined;
  dateInsert?: string | undefined;
  dateLock?: string | undefined;
  dateMarked?: string | undefined;
  dateStatus?: string | undefined;
  dateUpdate?: string | undefined;
  /** @deprecated */
  deducted?: YesNo | undefined;
  discountValue?: NumberInput | undefined;
  empCanceledId?: NumberInput | undefined;
  empMarkedId?: NumberInput | undefined;
  empStatusId?: NumberInput | undefined;
  externalOrder?: YesNo | undefined;
  id?: NumberInput | undefined;
  id1c?: string | undefined;
  lid?: string | undefined;
  lockedBy?: NumberInput | undefined;
  marked?: YesNo | undefined;
  /** @deprecated */
  orderTopic?: string | undefined;
  payed?: YesNo | undefined;
  payments?: readonly SaleOrderListPayments[] | undefined;
  personTypeId?: NumberInput | undefined;
  personTypeXmlId?: string | NumberInput | undefined;
  price?: NumberInput | undefined;
  propertyValues?: readonly SaleOrderListPropertyValues[] | undefined;
  reasonCanceled?: string | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  recountFlag?: YesNo | undefined;
  recurringId?: NumberInput | undefined;
  requisiteLink?: unknown | undefined;
  responsibleId?: NumberInput | undefined;
  shipments?: readonly SaleOrderListShipments[] | undefined;
  statusId?: string | NumberInput | undefined;
  statusXmlId?: string | NumberInput | undefined;
  taxValue?: NumberInput | undefined;
  tradeBindings?: readonly SaleOrderListTradeBindings[] | undefined;
  updated1c?: YesNo | undefined;
  userDescription?: string | undefined;
  userId?: NumberInput | undefined;
  version?: NumberInput | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SaleOrderListOrder {
  accountNumber?: string | undefined;
  /** @deprecated */
  additionalInfo?: string | undefined;
  affiliateId?: string | undefined;
  basketItems?: string | undefined;
  canceled?: string | undefined;
  clients?: string | undefined;
  comments?: string | undefined;
  currency?: string | undefined;
  dateCanceled?: string | undefined;
  dateInsert?: string | undefined;
  dateLock?: string | undefined;
  dateMarked?: string | undefined;
  dateStatus?: string | undefined;
  dateUpdate?: string | undefined;
  /** @deprecated */
  deducted?: string | undefined;
  discountValue?: string | undefined;
  empCanceledId?: string | undefined;
  empMarkedId?: string | undefined;
  empStatusId?: string | undefined;
  externalOrder?: string | undefined;
  id?: string | undefined;
  id1c?: string | undefined;
  lid?: string | undefined;
  lockedBy?: string | undefined;
  marked?: string | undefined;
  /** @deprecated */
  orderTopic?: string | undefined;
  payed?: string | undefined;
  payments?: string | undefined;
  personTypeId?: string | undefined;
  personTypeXmlId?: string | undefined;
  price?: string | undefined;
  propertyValues?: string | undefined;
  reasonCanceled?: string | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  recountFlag?: string | undefined;
  recurringId?: string | undefined;
  requisiteLink?: string | undefined;
  responsibleId?: string | undefined;
  shipments?: string | undefined;
  statusId?: string | undefined;
  statusXmlId?: string | undefined;
  taxValue?: string | undefined;
  tradeBindings?: string | undefined;
  updated1c?: string | undefined;
  userDescription?: string | undefined;
  userId?: string | undefined;
  version?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderListOrders {
  accountNumber?: string | undefined;
  /** @deprecated */
  additionalInfo?: string | undefined;
  affiliateId?: number | null | undefined;
  basketItems?: SaleBasketItem[] | undefined;
  canceled?: YesNo | undefined;
  clients?: SaleOrderCrmClient[] | undefined;
  comments?: string | undefined;
  companyId?: null | number | undefined;
  currency?: string | undefined;
  dateCanceled?: string | null | undefined;
  dateInsert?: string | undefined;
  dateLock?: string | null | undefined;
  dateMarked?: string | null | undefined;
  dateStatus?: string | undefined;
  dateUpdate?: string | undefined;
  /** @deprecated */
  deducted?: YesNo | undefined;
  discountValue?: number | undefined;
  empCanceledId?: number | null | undefined;
  empMarkedId?: number | null | undefined;
  empStatusId?: number | undefined;
  externalOrder?: YesNo | undefined;
  id?: number | undefined;
  id1c?: string | undefined;
  lid?: string | undefined;
  lockedBy?: number | string | undefined;
  marked?: YesNo | undefined;
  /** @deprecated */
  orderTopic?: string | undefined;
  payed?: YesNo | undefined;
  payments?: SaleOrderPayment[] | undefined;
  personTypeId?: number | undefined;
  personTypeXmlId?: string | undefined;
  price?: number | undefined;
  propertyValues?: SaleOrderProperty[] | undefined;
  reasonCanceled?: string | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  recountFlag?: YesNo | undefined;
  recurringId?: number | string | undefined;
  requisiteLink?: unknown[] | null | undefined;
  responsibleId?: number | undefined;
  shipments?: SaleOrderShipment[] | undefined;
  statusId?: string | undefined;
  statusXmlId?: string | undefined;
  taxValue?: number | undefined;
  tradeBindings?: SaleOrderTradeBinding[] | undefined;
  updated1c?: YesNo | undefined;
  userDescription?: string | undefined;
  userId?: number | undefined;
  version?: number | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderUpdateFields {
  /** @deprecated */
  additionalInfo?: string | undefined;
  affiliateId?: NumberInput | undefined;
  canceled?: YesNo | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  dateInsert?: string | undefined;
  discountValue?: NumberInput | undefined;
  empCanceledId?: NumberInput | undefined;
  empMarkedId?: NumberInput | undefined;
  empStatusId?: NumberInput | undefined;
  externalOrder?: YesNo | undefined;
  id1c?: string | undefined;
  lockedBy?: NumberInput | undefined;
  marked?: YesNo | undefined;
  /** @deprecated */
  orderTopic?: string | undefined;
  price?: NumberInput | undefined;
  reasonCanceled?: string | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  recountFlag?: YesNo | undefined;
  recurringId?: NumberInput | undefined;
  responsibleId?: NumberInput | undefined;
  statusId?: string | NumberInput | undefined;
  updated1c?: YesNo | undefined;
  userDescription?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleOrderUpdateOrder {
  accountNumber: string;
  /** @deprecated */
  additionalInfo: string;
  affiliateId: number;
  basketItems?: SaleBasketItem[] | undefined;
  canceled: YesNo;
  clients: SaleOrderCrmClient[];
  comments: string;
  companyId: number;
  currency: string;
  dateCanceled: string | null;
  dateInsert: string | null;
  dateLock: string | null;
  dateMarked: string | null;
  dateStatus: string | null;
  dateUpdate: string | null;
  /** @deprecated */
  deducted: YesNo;
  discountValue: number;
  empCanceledId: number;
  empMarkedId: number;
  empStatusId: number;
  externalOrder: YesNo;
  id: number;
  id1c: string;
  lid: string;
  lockedBy: number | NumericString;
  marked: YesNo;
  /** @deprecated */
  orderTopic: string;
  payed: YesNo;
  payments?: SaleOrderPayment[] | undefined;
  personTypeId: number;
  personTypeXmlId: string;
  price: number;
  propertyValues?: SaleOrderProperty[] | undefined;
  reasonCanceled: string;
  reasonMarked: string;
  /** @deprecated */
  recountFlag: YesNo;
  recurringId: number | NumericString;
  requisiteLink: unknown[];
  responsibleId: number;
  shipments?: SaleOrderShipment[] | undefined;
  statusId: string;
  statusXmlId: string;
  taxValue: number | null | NumericString;
  tradeBindings?: SaleOrderTradeBinding[] | undefined;
  updated1c: YesNo;
  userDescription: string;
  userId: number;
  version: number;
  version1c: string;
  xmlId: string;
}
export interface SalePaymentAddFields {
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  dateBill?: string | undefined;
  datePaid?: string | undefined;
  /** @deprecated */
  datePayBefore?: string | undefined;
  empMarkedId?: NumberInput | undefined;
  empPaidId?: NumberInput | undefined;
  empResponsibleId?: NumberInput | undefined;
  empReturnId?: NumberInput | undefined;
  externalPayment?: YesNo | undefined;
  id1c?: string | undefined;
  isReturn?: YesNo | undefined;
  marked?: YesNo | undefined;
  orderId: NumberInput;
  paid?: YesNo | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | undefined;
  payReturnNum?: string | undefined;
  paySystemId: string | NumberInput;
  payVoucherDate?: string | undefined;
  payVoucherNum?: string | undefined;
  priceCod?: NumberInput | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | NumberInput | undefined;
  psResponseDate?: string | undefined;
  psStatus?: YesNo | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: NumberInput | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: NumberInput | undefined;
  sum?: NumberInput | undefined;
  updated1c?: YesNo | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePayment {
  accountNumber: string;
  comments: string;
  companyId: number;
  currency: string;
  dateBill: string | null;
  dateMarked: string | null;
  datePaid: string | null;
  datePayBefore: string | null;
  dateResponsibleId: string | null;
  empMarkedId: number;
  empPaidId: number;
  empResponsibleId: number;
  empReturnId: number;
  externalPayment: YesNo;
  id: number;
  id1c: string;
  isReturn: YesNo;
  marked: YesNo;
  orderId: number;
  paid: YesNo;
  payReturnComment: string;
  payReturnDate: string | null;
  payReturnNum: string;
  paySystemId: string | number;
  paySystemIsCash: YesNo;
  paySystemName: string;
  paySystemXmlId: string;
  payVoucherDate: string | null;
  payVoucherNum: string;
  priceCod: number | NumericString;
  psCurrency: string;
  psInvoiceId: string | number;
  psResponseDate: string | null;
  psStatus: YesNo;
  psStatusCode: string;
  psStatusDescription: string;
  psStatusMessage: string;
  psSum: number;
  reasonMarked: string;
  responsibleId: number;
  sum: number;
  updated1c: YesNo;
  version1c: string;
  xmlId: string;
}
export interface SalePaymentGetPayment {
  accountNumber: string;
  comments: string;
  companyId: number | null | NumericString;
  currency: string;
  dateBill: string | null;
  dateMarked: string | null;
  datePaid: string | null;
  datePayBefore: string | null;
  dateResponsibleId: string | null;
  empMarkedId: number | null | NumericString;
  empPaidId: number | null | NumericString;
  empResponsibleId: number;
  empReturnId: number | null | NumericString;
  externalPayment: YesNo;
  id: number;
  id1c: string;
  isReturn: YesNo;
  marked: YesNo;
  orderId: number;
  paid: YesNo;
  payReturnComment: string;
  payReturnDate: string | null;
  payReturnNum: string;
  paySystemId: string | number;
  paySystemIsCash: YesNo;
  paySystemName: string;
  paySystemXmlId: string;
  payVoucherDate: string | null;
  payVoucherNum: string;
  priceCod: number | NumericString;
  psCurrency: string;
  psInvoiceId: string | null;
  psResponseDate: string | null;
  psStatus: YesNo | string;
  psStatusCode: string;
  psStatusDescription: string;
  psStatusMessage: string;
  psSum: number | null | NumericString;
  reasonMarked: string;
  responsibleId: number;
  sum: number;
  updated1c: YesNo;
  version1c: string;
  xmlId: string;
}
export type SalePaymentListFilter = Filter<{
  accountNumber?: string | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  currency?: string | undefined;
  dateBill?: string | undefined;
  dateMarked?: string | undefined;
  datePaid?: string | undefined;
  datePayBefore?: string | undefined;
  dateResponsibleId?: string | undefined;
  empMarkedId?: NumberInput | undefined;
  empPaidId?: NumberInput | undefined;
  empResponsibleId?: NumberInput | undefined;
  empReturnId?: NumberInput | undefined;
  externalPayment?: YesNo | undefined;
  id?: NumberInput | undefined;
  id1c?: string | undefined;
  isReturn?: YesNo | undefined;
  marked?: YesNo | undefined;
  orderId?: NumberInput | undefined;
  paid?: YesNo | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | undefined;
  payReturnNum?: string | undefined;
  paySystemId?: string | NumberInput | undefined;
  paySystemIsCash?: YesNo | undefined;
  paySystemName?: string | undefined;
  paySystemXmlId?: string | NumberInput | undefined;
  payVoucherDate?: string | undefined;
  payVoucherNum?: string | undefined;
  payed?: string | undefined;
  personTypeId?: NumberInput | undefined;
  priceCod?: NumberInput | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | NumberInput | undefined;
  psResponseDate?: string | undefined;
  psStatus?: YesNo | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: NumberInput | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: NumberInput | undefined;
  sum?: NumberInput | undefined;
  updated1c?: YesNo | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SalePaymentListOrder {
  accountNumber?: string | undefined;
  comments?: string | undefined;
  companyId?: string | undefined;
  currency?: string | undefined;
  dateBill?: string | undefined;
  dateMarked?: string | undefined;
  datePaid?: string | undefined;
  datePayBefore?: string | undefined;
  dateResponsibleId?: string | undefined;
  empMarkedId?: string | undefined;
  empPaidId?: string | undefined;
  empResponsibleId?: string | undefined;
  empReturnId?: string | undefined;
  externalPayment?: string | undefined;
  id?: string | undefined;
  id1c?: string | undefined;
  isReturn?: string | undefined;
  marked?: string | undefined;
  orderId?: string | undefined;
  paid?: string | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | undefined;
  payReturnNum?: string | undefined;
  paySystemId?: string | undefined;
  paySystemIsCash?: string | undefined;
  paySystemName?: string | undefined;
  paySystemXmlId?: string | undefined;
  payVoucherDate?: string | undefined;
  payVoucherNum?: string | undefined;
  priceCod?: string | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | undefined;
  psResponseDate?: string | undefined;
  psStatus?: string | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: string | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: string | undefined;
  sum?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SalePaymentListPayments {
  accountNumber?: string | undefined;
  comments?: string | undefined;
  companyId?: number | null | NumericString | undefined;
  currency?: string | undefined;
  dateBill?: string | null | undefined;
  dateMarked?: string | null | undefined;
  datePaid?: string | null | undefined;
  datePayBefore?: string | null | undefined;
  dateResponsibleId?: string | null | undefined;
  empMarkedId?: number | null | NumericString | undefined;
  empPaidId?: number | null | NumericString | undefined;
  empResponsibleId?: number | undefined;
  empReturnId?: number | null | NumericString | undefined;
  externalPayment?: YesNo | undefined;
  id?: number | undefined;
  id1c?: string | undefined;
  isReturn?: YesNo | undefined;
  marked?: YesNo | undefined;
  orderId?: number | undefined;
  paid?: YesNo | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | null | undefined;
  payReturnNum?: string | undefined;
  paySystemId?: string | number | undefined;
  paySystemIsCash?: YesNo | undefined;
  paySystemName?: string | undefined;
  paySystemXmlId?: string | undefined;
  payVoucherDate?: string | null | undefined;
  payVoucherNum?: string | undefined;
  priceCod?: number | NumericString | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | null | undefined;
  psResponseDate?: string | null | undefined;
  psStatus?: YesNo | string | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: number | null | NumericString | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: number | undefined;
  sum?: number | undefined;
  updated1c?: YesNo | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SalePaymentUpdateFields {
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  dateBill?: string | undefined;
  datePaid?: string | undefined;
  /** @deprecated */
  datePayBefore?: string | undefined;
  empMarkedId?: NumberInput | undefined;
  empPaidId?: NumberInput | undefined;
  empResponsibleId?: NumberInput | undefined;
  empReturnId?: NumberInput | undefined;
  externalPayment?: YesNo | undefined;
  id1c?: string | undefined;
  isReturn?: YesNo | undefined;
  marked?: YesNo | undefined;
  paid?: YesNo | undefined;
  payReturnComment?: string | undefined;
  payReturnDate?: string | undefined;
  payReturnNum?: string | undefined;
  paySystemId: string | NumberInput;
  payVoucherDate?: string | undefined;
  payVoucherNum?: string | undefined;
  priceCod?: NumberInput | undefined;
  psCurrency?: string | undefined;
  psInvoiceId?: string | NumberInput | undefined;
  psResponseDate?: string | undefined;
  psStatus?: YesNo | undefined;
  psStatusCode?: string | undefined;
  psStatusDescription?: string | undefined;
  psStatusMessage?: string | undefined;
  psSum?: NumberInput | undefined;
  reasonMarked?: string | undefined;
  responsibleId?: NumberInput | undefined;
  sum?: NumberInput | undefined;
  updated1c?: YesNo | undefined;
  version1c?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePaymentitembasketAddFields {
  basketId: NumberInput;
  paymentId: NumberInput;
  quantity?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePaymentItemBasket {
  basketId: number;
  dateInsert: string | null;
  id: number;
  paymentId: number;
  quantity: number;
  xmlId: string;
}
export interface SalePaymentitembasketGetfieldsResult {
  paymentItemBasket: {
    [field: string]: SaleField | undefined;
  };
}
export type SalePaymentitembasketListFilter = Filter<{
  basketId?: NumberInput | undefined;
  dateInsert?: string | undefined;
  id?: NumberInput | undefined;
  paymentId?: NumberInput | undefined;
  quantity?: NumberInput | undefined;
  xmlId?: string | undefined;
}>;
export interface SalePaymentitembasketListPaymentItemBasket {
  basketId?: number | undefined;
  dateInsert?: string | undefined;
  id?: number | undefined;
  paymentId?: number | undefined;
  quantity?: number | undefined;
  xmlId?: string | undefined;
}
export interface SalePaymentitembasketListResult {
  paymentItemBasket?: SalePaymentitembasketListPaymentItemBasket[] | undefined;
  paymentItemsBasket?: SalePaymentItemBasket[] | undefined;
}
export interface SalePaymentitembasketAndShipmentitemUpdateFields {
  quantity: NumberInput;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePaymentitemshipmentAddFields {
  paymentId: NumberInput;
  shipmentId: NumberInput;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePaymentItemShipment {
  dateInsert: string | null;
  id: number;
  paymentId: number;
  shipmentId: number;
  xmlId: string;
}
export interface SalePaymentitemshipmentGetfieldsResult {
  paymentItemShipment: {
    [field: string]: SaleField | undefined;
  };
}
export type SalePaymentitemshipmentListFilter = Filter<{
  dateInsert?: string | null | undefined;
  id?: NumberInput | undefined;
  paymentId?: NumberInput | undefined;
  shipmentId?: NumberInput | undefined;
  xmlId?: string | undefined;
}>;
export interface SalePaymentitemshipmentListPaymentItemsShipment {
  dateInsert?: string | null | undefined;
  id?: number | undefined;
  paymentId?: number | undefined;
  shipmentId?: number | undefined;
  xmlId?: string | undefined;
}
export interface SalePersontypeFields {
  active?: YesNo | undefined;
  code?: string | undefined;
  name: string;
  sort?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePersonType {
  active: YesNo;
  code: string;
  id: number;
  name: string;
  sort: string;
  xmlId: string;
}
export interface SalePersontypeGetPersonType {
  active: YesNo;
  code: string | null;
  id: number;
  name: string;
  sort: string;
  xmlId: string | null;
}
export type SalePersontypeListFilter = Filter<{
  active?: YesNo | undefined;
  code?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  sort?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SalePersontypeListOrder {
  active?: string | undefined;
  code?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  sort?: string | undefined;
  xmlId?: string | undefined;
}
export interface SalePersontypeListPersonTypes {
  active?: YesNo | undefined;
  code?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
  sort?: string | undefined;
  xmlId?: string | undefined;
}
export interface SalePersontypeListResult {
  personTypes: SalePersontypeListPersonTypes[];
  time: SaleTime;
  total?: number | undefined;
}
export interface SalePropertyAndShipmentpropertyAddSettings {
  accept?: string | undefined;
  /** @deprecated */
  cols?: NumberInput | undefined;
  max?: NumberInput | undefined;
  maxlength?: NumberInput | undefined;
  maxsize?: NumberInput | undefined;
  min?: NumberInput | undefined;
  minlength?: NumberInput | undefined;
  multielement?: YesNo | undefined;
  multiline?: YesNo | undefined;
  pattern?: string | undefined;
  /** @deprecated */
  rows?: NumberInput | undefined;
  /** @deprecated */
  size?: NumberInput | undefined;
  step?: NumberInput | undefined;
  time?: YesNo | undefined;
}
export interface SalePropertyAndShipmentpropertyAddFields {
  active?: YesNo | undefined;
  code?: string | undefined;
  defaultValue?: unknown | undefined;
  description?: string | undefined;
  /** @deprecated */
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name: string;
  personTypeId: NumberInput;
  propsGroupId: NumberInput;
  required?: YesNo | undefined;
  settings?: SalePropertyAndShipmentpropertyAddSettings | undefined;
  sort?: NumberInput | undefined;
  type: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS';
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleProperty {
  active: YesNo;
  code: string;
  defaultValue: string | number | string[] | number[];
  description: string;
  id: number;
  /** @deprecated */
  inputFieldLocation: string;
  isAddress: YesNo;
  isAddressFrom: YesNo;
  isAddressTo: YesNo;
  isEmail: YesNo;
  isFiltered: YesNo;
  isLocation: YesNo;
  isLocation4tax: YesNo;
  isPayer: YesNo;
  isPhone: YesNo;
  isProfileName: YesNo;
  isZip: YesNo;
  multiple: YesNo;
  name: string;
  personTypeId: number;
  propsGroupId: number;
  required: YesNo;
  settings: {
    [field: string]: string | undefined;
  };
  sort: number;
  type: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS';
  userProps: YesNo;
  util: YesNo;
  xmlId: string;
}
export interface SalePropertyGetProperty {
  active: YesNo;
  code: string;
  defaultValue: string | number | string[] | number[];
  description: string;
  id: number;
  /** @deprecated */
  inputFieldLocation: string;
  isAddress: YesNo;
  isAddressFrom: YesNo;
  isAddressTo: YesNo;
  isEmail: YesNo;
  isFiltered: YesNo;
  isLocation: YesNo;
  isLocation4tax: YesNo;
  isPayer: YesNo;
  isPhone: YesNo;
  isProfileName: YesNo;
  isZip: YesNo;
  multiple: YesNo;
  name: string;
  personTypeId: number;
  propsGroupId: number;
  required: YesNo;
  settings:
    | {
        [field: string]: unknown;
      }
    | never[];
  sort: number;
  type: 'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS';
  userProps: YesNo;
  util: YesNo;
  xmlId: string;
}
export interface SalePropertyAndShipmentpropertyGetfieldsbytypePropertyValue {
  fields?:
    | {
        max: SaleField;
        min: SaleField;
        step: SaleField;
      }
    | undefined;
  isImmutable: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  type: string;
}
export type SalePropertyListFilter = Filter<{
  active?: YesNo | undefined;
  code?: string | undefined;
  defaultValue?: unknown | undefined;
  description?: string | undefined;
  id?: NumberInput | undefined;
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name?: string | undefined;
  personTypeId?: NumberInput | undefined;
  propsGroupId?: NumberInput | undefined;
  required?: YesNo | undefined;
  settings?: unknown | undefined;
  sort?: NumberInput | undefined;
  type?: string | undefined;
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  xmlId?: string | undefined;
}>;
export interface SalePropertyListOrder {
  active?: string | undefined;
  code?: string | undefined;
  defaultValue?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  inputFieldLocation?: string | undefined;
  isAddress?: string | undefined;
  isAddressFrom?: string | undefined;
  isAddressTo?: string | undefined;
  isEmail?: string | undefined;
  isFiltered?: string | undefined;
  isLocation?: string | undefined;
  isLocation4tax?: string | undefined;
  isPayer?: string | undefined;
  isPhone?: string | undefined;
  isProfileName?: string | undefined;
  isZip?: string | undefined;
  multiple?: string | undefined;
  name?: string | undefined;
  personTypeId?: string | undefined;
  propsGroupId?: string | undefined;
  required?: string | undefined;
  settings?: string | undefined;
  sort?: string | undefined;
  type?: string | undefined;
  userProps?: string | undefined;
  util?: string | undefined;
  xmlId?: string | undefined;
}
export interface SalePropertyListProperties {
  active?: YesNo | undefined;
  code?: string | undefined;
  defaultValue?: string | number | string[] | number[] | undefined;
  description?: string | undefined;
  id?: number | undefined;
  /** @deprecated */
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name?: string | undefined;
  personTypeId?: number | undefined;
  propsGroupId?: number | undefined;
  required?: YesNo | undefined;
  settings?:
    | {
        size: number;
      }
    | never[]
    | undefined;
  sort?: number | undefined;
  type?:
    | 'STRING'
    | 'Y/N'
    | 'NUMBER'
    | 'ENUM'
    | 'FILE'
    | 'DATE'
    | 'LOCATION'
    | 'ADDRESS'
    | undefined;
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  xmlId?: string | undefined;
}
export interface SalePropertyAndShipmentpropertyUpdateSettings {
  [field: string]: unknown;
  maxlength?: NumberInput | undefined;
  multiline?: string | undefined;
}
export interface SalePropertyAndShipmentpropertyUpdateFields {
  active?: YesNo | undefined;
  code?: string | undefined;
  defaultValue?: string | undefined;
  description?: string | undefined;
  /** @deprecated */
  inputFieldLocation?: string | undefined;
  isAddress?: YesNo | undefined;
  isAddressFrom?: YesNo | undefined;
  isAddressTo?: YesNo | undefined;
  isEmail?: YesNo | undefined;
  isFiltered?: YesNo | undefined;
  isLocation?: YesNo | undefined;
  isLocation4tax?: YesNo | undefined;
  isPayer?: YesNo | undefined;
  isPhone?: YesNo | undefined;
  isProfileName?: YesNo | undefined;
  isZip?: YesNo | undefined;
  multiple?: YesNo | undefined;
  name: string;
  personTypeId?: NumberInput | undefined;
  propsGroupId?: NumberInput | undefined;
  required?: YesNo | undefined;
  settings?: SalePropertyAndShipmentpropertyUpdateSettings | undefined;
  sort?: NumberInput | undefined;
  type?: string | undefined;
  userProps?: YesNo | undefined;
  util?: YesNo | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SalePropertyRelationFields {
  entityId: NumberInput;
  entityType: 'P' | 'D' | 'L' | 'T' | (string & {});
  propertyId: NumberInput;
}
export interface SaleOrderPropertyRelation {
  entityId: number;
  entityType: 'P' | 'D' | 'L' | 'T' | (string & {});
  propertyId: number;
}
export type SalePropertyRelationListFilter = Filter<{
  entityId?: NumberInput | undefined;
  entityType?: 'P' | 'D' | 'L' | 'T' | (string & {}) | undefined;
  propertyId?: NumberInput | undefined;
}>;
export interface SalePropertyRelationListOrder {
  entityId?: string | undefined;
  entityType?: string | undefined;
  propertyId?: string | undefined;
}
export interface SalePropertyRelationListPropertyRelations {
  entityId?: number | undefined;
  entityType?: 'P' | 'D' | 'L' | 'T' | (string & {}) | undefined;
  propertyId?: number | undefined;
}
export interface SalePropertygroupFields {
  name: string;
  personTypeId: NumberInput;
  sort?: NumberInput | undefined;
}
export interface SaleOrderPropertyGroup {
  id: number;
  name: string;
  personTypeId: number;
  sort: number;
}
export type SalePropertygroupListFilter = Filter<{
  id?: NumberInput | undefined;
  name?: string | undefined;
  personTypeId?: NumberInput | undefined;
  sort?: NumberInput | undefined;
}>;
export interface SalePropertygroupListPropertyGroups {
  id?: number | undefined;
  name?: string | undefined;
  personTypeId?: number | undefined;
  sort?: number | undefined;
}
export interface SaleResultPropertyValueValue {
  contentType?: string | undefined;
  description?: string | undefined;
  externalId?: string | undefined;
  fileName?: string | undefined;
  fileSize?: number | undefined;
  height?: string | undefined;
  id?: string | undefined;
  moduleId?: string | undefined;
  originalName?: string | undefined;
  src?: string | undefined;
  subdir?: string | undefined;
  timestampX?: string | undefined;
  versionOriginalId?: string | undefined;
  width?: string | undefined;
}
export interface SaleOrderPropertyValue {
  code: string;
  id: number;
  name: string;
  orderId?: number | undefined;
  orderPropsId: number;
  orderPropsXmlId?: string | undefined;
  value: string | SaleResultPropertyValueValue;
}
export type SalePropertyvalueListFilter = Filter<{
  code?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  orderId?: NumberInput | undefined;
  orderPropsId?: NumberInput | undefined;
  orderPropsXmlId?: string | null | undefined;
  value?: string | undefined;
}>;
export interface SalePropertyvalueListPropertyValues {
  code?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
  orderId?: number | undefined;
  orderPropsId?: number | undefined;
  orderPropsXmlId?: string | null | undefined;
  value?: string | SaleResultPropertyValueValue | undefined;
}
export interface SalePropertyvalueModifyOrder {
  id: NumberInput;
  propertyValues: readonly {
    orderPropsId: NumberInput;
    value: string;
  }[];
}
export interface SalePropertyvalueModifyPropertyValuesValue {
  contentType: string;
  description: string;
  externalId: string;
  fileName: string;
  fileSize: number | NumericString;
  handlerId?: unknown | undefined;
  height: string;
  id: string;
  meta?: string | undefined;
  moduleId: string;
  originalName: string;
  src: string;
  subdir: string;
  timestampX: string;
  versionOriginalId: string | null;
  width: string;
}
export interface SalePropertyvalueModifyPropertyValues {
  code: string;
  id: number;
  name: string;
  orderId?: number | undefined;
  orderPropsId: number;
  orderPropsXmlId: string | null;
  value: string | SalePropertyvalueModifyPropertyValuesValue;
}
export interface SalePropertyvariantAddFields {
  description?: string | undefined;
  name: string;
  orderPropsId: NumberInput;
  sort?: NumberInput | undefined;
  value: string;
}
export interface SaleOrderPropertyVariant {
  description: string;
  id: number;
  name: string;
  orderPropsId: number;
  sort: number;
  value: string;
}
export type SalePropertyvariantListFilter = Filter<{
  description?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  orderPropsId?: NumberInput | undefined;
  sort?: NumberInput | undefined;
  value?: string | undefined;
}>;
export interface SalePropertyvariantListOrder {
  description?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  orderPropsId?: string | undefined;
  sort?: string | undefined;
  value?: string | undefined;
}
export interface SalePropertyvariantListPropertyVariants {
  description?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
  orderPropsId?: number | undefined;
  sort?: number | undefined;
  value?: string | undefined;
}
export interface SalePropertyvariantUpdateFields {
  description?: string | undefined;
  name: string;
  sort?: NumberInput | undefined;
  value: string;
}
export interface SaleShipmentAddFields {
  allowDelivery: YesNo;
  basePriceDelivery?: NumberInput | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  deducted: YesNo;
  deliveryDocDate?: string | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId: NumberInput;
  orderId: NumberInput;
  responsibleId?: NumberInput | undefined;
  statusId?: string | NumberInput | undefined;
  trackingNumber?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleShipmentAddShipment {
  accountNumber: string;
  allowDelivery: YesNo;
  basePriceDelivery: number;
  /** @deprecated */
  canceled: YesNo;
  comments: string;
  companyId?: number | undefined;
  currency: string;
  customPriceDelivery: YesNo;
  dateAllowDelivery: string | null;
  /** @deprecated */
  dateCanceled?: string | undefined;
  dateDeducted: string | null;
  dateInsert: string | null;
  dateMarked?: string | undefined;
  dateResponsibleId: string | null;
  deducted: YesNo;
  deliveryDocDate: string | null;
  deliveryDocNum: string;
  deliveryId: number;
  deliveryName: string;
  deliveryXmlId: string;
  discountPrice?: number | undefined;
  empAllowDeliveryId: number;
  /** @deprecated */
  empCanceledId?: number | undefined;
  empDeductedId: number;
  empMarkedId?: number | undefined;
  empResponsibleId: number;
  externalDelivery?: YesNo | undefined;
  id: string | number;
  id1c?: string | undefined;
  marked: YesNo;
  orderId: number;
  priceDelivery: number;
  reasonMarked?: string | undefined;
  /** @deprecated */
  reasonUndoDeducted?: string | undefined;
  responsibleId: number;
  shipmentItems: SaleOrderShipmentItem[];
  statusId: string;
  statusXmlId: string;
  system: YesNo;
  trackingDescription?: string | undefined;
  trackingLastCheck?: string | undefined;
  trackingNumber: string;
  trackingStatus?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId: string;
}
export interface SaleShipmentGetShipmentItems {
  basketId: number;
  dateInsert: string;
  id: number;
  orderDeliveryId: number;
  quantity: number;
  reservedQuantity: number;
  xmlId: string;
}
export interface SaleShipmentGetShipment {
  accountNumber: string;
  allowDelivery: string;
  basePriceDelivery: number;
  canceled: string;
  comments: string;
  companyId: number;
  currency: string;
  customPriceDelivery: string;
  dateAllowDelivery: null | string;
  dateCanceled: null | string;
  dateDeducted: null | string;
  dateInsert: string;
  dateMarked: null | string;
  dateResponsibleId: string;
  deducted: string;
  deliveryDocDate: null | string;
  deliveryDocNum: string;
  deliveryId: number;
  deliveryName: string;
  deliveryXmlId: string;
  discountPrice: number;
  empAllowDeliveryId: null | number;
  empCanceledId: null | number;
  empDeductedId: null | number;
  empMarkedId: null | number;
  empResponsibleId: null | number;
  externalDelivery: string;
  id: number;
  id1c: string;
  marked: string;
  orderId: number;
  priceDelivery: number;
  reasonMarked: string;
  reasonUndoDeducted: string;
  responsibleId: number;
  shipmentItems: SaleShipmentGetShipmentItems[];
  statusId: string;
  statusXmlId: string;
  system: string;
  trackingDescription: string;
  trackingLastCheck: string;
  trackingNumber: string;
  trackingStatus: string;
  updated1c: string;
  version1c: string;
  xmlId: string;
}
export type SaleShipmentListFilter = Filter<{
  accountNumber?: string | undefined;
  allowDelivery?: YesNo | undefined;
  basePriceDelivery?: NumberInput | undefined;
  canceled?: YesNo | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  currency?: string | undefined;
  customPriceDelivery?: YesNo | undefined;
  dateAllowDelivery?: string | null | undefined;
  dateCanceled?: string | null | undefined;
  dateDeducted?: string | null | undefined;
  dateInsert?: string | undefined;
  dateMarked?: string | null | undefined;
  dateResponsibleId?: string | undefined;
  deducted?: YesNo | undefined;
  deliveryDocDate?: string | null | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId?: NumberInput | undefined;
  deliveryName?: string | undefined;
  deliveryXmlId?: string | undefined;
  discountPrice?: NumberInput | null | undefined;
  empAllowDeliveryId?: NumberInput | null | undefined;
  empCanceledId?: NumberInput | null | undefined;
  empDeductedId?: NumberInput | null | undefined;
  empMarkedId?: NumberInput | null | undefined;
  empResponsibleId?: NumberInput | null | undefined;
  externalDelivery?: YesNo | undefined;
  id?: NumberInput | undefined;
  id1c?: string | undefined;
  marked?: YesNo | undefined;
  orderId?: NumberInput | undefined;
  priceDelivery?: NumberInput | undefined;
  reasonMarked?: string | undefined;
  reasonUndoDeducted?: string | undefined;
  responsibleId?: NumberInput | undefined;
  shipmentItems?: unknown | undefined;
  statusId?: string | undefined;
  statusXmlId?: string | undefined;
  system?: YesNo | undefined;
  trackingDescription?: string | undefined;
  trackingLastCheck?: string | undefined;
  trackingNumber?: string | undefined;
  trackingStatus?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}>;
export interface SaleShipmentListOrder {
  accountNumber?: string | undefined;
  allowDelivery?: string | undefined;
  basePriceDelivery?: string | undefined;
  canceled?: string | undefined;
  comments?: string | undefined;
  companyId?: string | undefined;
  currency?: string | undefined;
  customPriceDelivery?: string | undefined;
  dateAllowDelivery?: string | undefined;
  dateCanceled?: string | undefined;
  dateDeducted?: string | undefined;
  dateInsert?: string | undefined;
  dateMarked?: string | undefined;
  dateResponsibleId?: string | undefined;
  deducted?: string | undefined;
  deliveryDocDate?: string | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId?: string | undefined;
  deliveryName?: string | undefined;
  deliveryXmlId?: string | undefined;
  discountPrice?: string | undefined;
  empAllowDeliveryId?: string | undefined;
  empCanceledId?: string | undefined;
  empDeductedId?: string | undefined;
  empMarkedId?: string | undefined;
  empResponsibleId?: string | undefined;
  externalDelivery?: string | undefined;
  id?: string | undefined;
  id1c?: string | undefined;
  marked?: string | undefined;
  orderId?: string | undefined;
  priceDelivery?: string | undefined;
  reasonMarked?: string | undefined;
  reasonUndoDeducted?: string | undefined;
  responsibleId?: string | undefined;
  shipmentItems?: string | undefined;
  statusId?: string | undefined;
  statusXmlId?: string | undefined;
  system?: string | undefined;
  trackingDescription?: string | undefined;
  trackingLastCheck?: string | undefined;
  trackingNumber?: string | undefined;
  trackingStatus?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleShipmentListShipments {
  accountNumber?: string | undefined;
  allowDelivery?: YesNo | undefined;
  basePriceDelivery?: number | undefined;
  /** @deprecated */
  canceled?: YesNo | undefined;
  comments?: string | undefined;
  companyId?: number | undefined;
  currency?: string | undefined;
  customPriceDelivery?: YesNo | undefined;
  dateAllowDelivery?: string | null | undefined;
  /** @deprecated */
  dateCanceled?: string | null | undefined;
  dateDeducted?: string | null | undefined;
  dateInsert?: string | undefined;
  dateMarked?: string | null | undefined;
  dateResponsibleId?: string | undefined;
  deducted?: YesNo | undefined;
  deliveryDocDate?: string | null | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId?: number | undefined;
  deliveryName?: string | undefined;
  deliveryXmlId?: string | undefined;
  discountPrice?: number | null | undefined;
  empAllowDeliveryId?: number | null | undefined;
  /** @deprecated */
  empCanceledId?: number | null | undefined;
  empDeductedId?: number | null | undefined;
  empMarkedId?: number | null | undefined;
  empResponsibleId?: number | null | undefined;
  externalDelivery?: YesNo | undefined;
  id?: string | number | undefined;
  id1c?: string | undefined;
  marked?: YesNo | undefined;
  orderId?: number | undefined;
  priceDelivery?: number | undefined;
  reasonMarked?: string | undefined;
  /** @deprecated */
  reasonUndoDeducted?: string | undefined;
  responsibleId?: number | undefined;
  shipmentItems?: SaleOrderShipmentItem[] | undefined;
  statusId?: string | undefined;
  statusXmlId?: string | undefined;
  system?: YesNo | undefined;
  trackingDescription?: string | undefined;
  trackingLastCheck?: string | undefined;
  trackingNumber?: string | undefined;
  trackingStatus?: string | undefined;
  updated1c?: string | undefined;
  version1c?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleShipmentUpdateFields {
  allowDelivery: YesNo;
  basePriceDelivery?: NumberInput | undefined;
  comments?: string | undefined;
  companyId?: NumberInput | undefined;
  deducted: YesNo;
  deliveryDocDate?: string | undefined;
  deliveryDocNum?: string | undefined;
  deliveryId: NumberInput;
  priceDelivery?: NumberInput | undefined;
  responsibleId?: NumberInput | undefined;
  statusId?: string | NumberInput | undefined;
  trackingNumber?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleShipmentUpdateShipment {
  accountNumber: string;
  allowDelivery: YesNo;
  basePriceDelivery: number;
  /** @deprecated */
  canceled: YesNo;
  comments: string;
  companyId: number | null;
  currency: string;
  customPriceDelivery: YesNo;
  dateAllowDelivery: string | null;
  /** @deprecated */
  dateCanceled: string | null;
  dateDeducted: string | null;
  dateInsert: string | null;
  dateMarked: string | null;
  dateResponsibleId: string;
  deducted: YesNo;
  deliveryDocDate: string | null;
  deliveryDocNum: string;
  deliveryId: number;
  deliveryName: string;
  deliveryXmlId: string;
  discountPrice: number;
  empAllowDeliveryId: number;
  /** @deprecated */
  empCanceledId: number | null;
  empDeductedId: number;
  empMarkedId: number | null;
  empResponsibleId: number;
  externalDelivery: YesNo;
  id: string | number;
  id1c: string;
  marked: YesNo;
  orderId: number;
  priceDelivery: number;
  reasonMarked: string;
  /** @deprecated */
  reasonUndoDeducted: string;
  responsibleId: number | null;
  shipmentItems: SaleOrderShipmentItem[];
  statusId: string;
  statusXmlId: string;
  system: YesNo;
  trackingDescription: string;
  trackingLastCheck: string;
  trackingNumber: string;
  trackingStatus: string;
  updated1c: string;
  version1c: string;
  xmlId: string;
}
export interface SaleShipmentitemAddFields {
  basketId: NumberInput;
  orderDeliveryId: NumberInput;
  quantity: NumberInput;
  xmlId?: string | NumberInput | undefined;
}
export interface SaleShipmentitemAddShipmentItem {
  basketId: number;
  dateInsert: string | null;
  id: string | number;
  orderDeliveryId: number;
  quantity: number;
  reservedQuantity: number;
  xmlId: string;
}
export type SaleShipmentitemListFilter = Filter<{
  basketId?: NumberInput | undefined;
  dateInsert?: string | undefined;
  id?: string | NumberInput | undefined;
  orderDeliveryId?: NumberInput | undefined;
  quantity?: NumberInput | undefined;
  reservedQuantity?: NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SaleShipmentitemListOrder {
  basketId?: string | undefined;
  dateInsert?: string | undefined;
  id?: string | undefined;
  orderDeliveryId?: string | undefined;
  quantity?: string | undefined;
  reservedQuantity?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleShipmentitemListShipmentItems {
  basketId?: number | undefined;
  dateInsert?: string | null | undefined;
  id?: string | number | undefined;
  orderDeliveryId?: number | undefined;
  quantity?: number | undefined;
  reservedQuantity?: number | undefined;
  xmlId?: string | undefined;
}
export interface SaleShipmentProperty {
  active: string;
  code: string;
  defaultValue: string;
  description: string;
  id: number;
  inputFieldLocation: string;
  isAddress: string;
  isAddressFrom: string;
  isAddressTo: string;
  isEmail: string;
  isFiltered: string;
  isLocation: string;
  isLocation4tax: string;
  isPayer: string;
  isPhone: string;
  isProfileName: string;
  isZip: string;
  multiple: string;
  name: string;
  personTypeId: number;
  propsGroupId: number;
  required: string;
  settings: {
    [field: string]: string | undefined;
  };
  sort: number;
  type: string;
  userProps: string;
  util: string;
  xmlId: string;
}
export interface SaleShipmentpropertyGetProperty {
  active: string;
  code: string;
  defaultValue: string;
  description: string;
  id: number;
  inputFieldLocation: string;
  isAddress: string;
  isAddressFrom: string;
  isAddressTo: string;
  isEmail: string;
  isFiltered: string;
  isLocation: string;
  isLocation4tax: string;
  isPayer: string;
  isPhone: string;
  isProfileName: string;
  isZip: string;
  multiple: string;
  name: string;
  personTypeId: number;
  propsGroupId: number;
  required: string;
  settings: unknown[];
  sort: number;
  type: string;
  userProps: string;
  util: string;
  xmlId: string;
}
export interface SaleShipmentpropertyListFilter {
  [field: string]: unknown;
  code?: string | readonly string[] | undefined;
  type?: string | readonly string[] | undefined;
}
export interface SaleShipmentpropertyListProperties {
  active?: string | undefined;
  code?: string | undefined;
  defaultValue?: string | undefined;
  description?: string | undefined;
  id?: number | undefined;
  inputFieldLocation?: string | undefined;
  isAddress?: string | undefined;
  isAddressFrom?: string | undefined;
  isAddressTo?: string | undefined;
  isEmail?: string | undefined;
  isFiltered?: string | undefined;
  isLocation?: string | undefined;
  isPayer?: string | undefined;
  isPhone?: string | undefined;
  isProfileName?: string | undefined;
  isZip?: string | undefined;
  multiple?: string | undefined;
  name?: string | undefined;
  personTypeId?: number | undefined;
  propsGroupId?: number | undefined;
  required?: string | undefined;
  settings?:
    | {
        [field: string]: number | undefined;
      }
    | never[]
    | undefined;
  sort?: number | undefined;
  type?: string | undefined;
  userProps?: string | undefined;
  util?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleShipmentpropertyvalueGetPropertyValue {
  code: null | string;
  id: number;
  name: string;
  shipmentPropsId: number;
  value: string | null;
}
export interface SaleShipmentpropertyvalueAndTradeBindingGetfieldsId {
  isImmutable?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  type?: string | undefined;
}
export interface SaleShipmentpropertyvalueGetfieldsPropertyValueValue {
  contentType?: string | undefined;
  description?: string | undefined;
  externalId?: string | undefined;
  fileName?: string | undefined;
  fileSize?: number | undefined;
  height?: string | undefined;
  id?: string | undefined;
  isImmutable?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  isRequired?: boolean | undefined;
  moduleId?: string | undefined;
  originalName?: string | undefined;
  src?: string | undefined;
  subdir?: string | undefined;
  timestampX?: string | undefined;
  type?: string | undefined;
  versionOriginalId?: string | undefined;
  width?: string | undefined;
}
export interface SaleShipmentpropertyvalueGetfieldsPropertyValue {
  code: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  id: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  name: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  shipmentId: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  shipmentPropsId: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  shipmentPropsXmlId: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  value: string | SaleShipmentpropertyvalueGetfieldsPropertyValueValue;
}
export interface SaleShipmentpropertyvalueListFilterValue {
  contentType?: string | undefined;
  description?: string | undefined;
  externalId?: string | NumberInput | undefined;
  fileName?: string | undefined;
  fileSize?: NumberInput | undefined;
  height?: string | undefined;
  id?: string | NumberInput | undefined;
  moduleId?: string | NumberInput | undefined;
  originalName?: string | undefined;
  src?: string | undefined;
  subdir?: string | undefined;
  timestampX?: string | undefined;
  versionOriginalId?: string | NumberInput | undefined;
  width?: string | undefined;
}
export type SaleShipmentpropertyvalueListFilter = Filter<{
  code?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  shipmentId?: NumberInput | undefined;
  shipmentPropsId?: NumberInput | undefined;
  shipmentPropsXmlId?: string | NumberInput | undefined;
  value?: string | SaleShipmentpropertyvalueListFilterValue | undefined;
}>;
export interface SaleShipmentpropertyvalueListOrder {
  code?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  shipmentId?: string | undefined;
  shipmentPropsId?: string | undefined;
  shipmentPropsXmlId?: string | undefined;
  value?: string | undefined;
}
export interface SaleShipmentPropertyValue {
  code?: string | null | undefined;
  id?: number | undefined;
  name?: string | undefined;
  shipmentId?: number | undefined;
  shipmentPropsId?: number | undefined;
  shipmentPropsXmlId?: string | undefined;
  value?: string | SaleResultPropertyValueValue | undefined;
}
export interface SaleShipmentpropertyvalueModifyShipment {
  id: NumberInput;
  propertyValues: readonly {
    shipmentPropsId: NumberInput;
    value: string;
  }[];
}
export interface SaleShipmentpropertyvalueModifyPropertyValues {
  code: string | null;
  id: number;
  name: string;
  shipmentId?: number | undefined;
  shipmentPropsId?: number | undefined;
  shipmentPropsXmlId?: string | undefined;
  value: string | SaleResultPropertyValueValue;
}
export interface SaleStatusAddFields {
  color?: string | undefined;
  id: string | NumberInput;
  notify?: YesNo | undefined;
  sort?: NumberInput | undefined;
  type: 'O' | 'D' | (string & {});
  xmlId?: string | NumberInput | undefined;
}
export interface SaleStatus {
  color: string;
  id: string;
  notify: YesNo;
  sort: number;
  type: 'O' | 'D' | (string & {});
  xmlId: string;
}
export interface SaleStatusGetStatus {
  color: string;
  id: string;
  notify: YesNo;
  sort: number;
  type: 'O' | 'D' | (string & {});
  xmlId: string | null;
}
export type SaleStatusListFilter = Filter<{
  color?: string | undefined;
  id?: string | undefined;
  notify?: string | undefined;
  sort?: NumberInput | undefined;
  type?: string | undefined;
  xmlId?: string | undefined;
}>;
export interface SaleStatusListOrder {
  color?: string | undefined;
  id?: string | undefined;
  notify?: string | undefined;
  sort?: string | undefined;
  type?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleStatusListStatus {
  color?: string | undefined;
  id?: string | undefined;
  notify?: YesNo | undefined;
  sort?: number | undefined;
  type?: 'O' | 'D' | (string & {}) | undefined;
  xmlId?: string | undefined;
}
export interface SaleStatusListStatuses {
  color: string;
  id: string;
  notify: string;
  sort: number;
  type: string;
  xmlId: null | string;
}
export interface SaleStatusListResult {
  status?: SaleStatusListStatus[] | undefined;
  statuses?: SaleStatusListStatuses[] | undefined;
}
export interface SaleStatusUpdateFields {
  color?: string | undefined;
  notify?: YesNo | undefined;
  sort?: NumberInput | undefined;
  type: 'O' | 'D' | (string & {});
  xmlId?: string | NumberInput | undefined;
}
export interface SaleStatusLangAddFields {
  description?: string | undefined;
  lid: string;
  name: string;
  statusId: string | NumberInput;
}
export interface SaleStatusLang {
  description: string;
  lid: string;
  name: string;
  statusId: string;
}
export interface SaleStatusLangDeleteByFilterFields {
  lid: string;
  name: string;
  statusId: string | NumberInput;
}
export type SaleStatusLangListFilter = Filter<{
  description?: string | undefined;
  lid?: string | undefined;
  name?: string | undefined;
  statusId?: string | NumberInput | undefined;
}>;
export interface SaleStatusLangListOrder {
  description?: string | undefined;
  lid?: string | undefined;
  name?: string | undefined;
  statusId?: string | undefined;
}
export interface SaleTradeBindingGetFieldsTradeBinding {
  externalOrderId: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  id: SaleShipmentpropertyvalueAndTradeBindingGetfieldsId;
  orderId?: number | undefined;
  params?: string | undefined;
  tradingPlatformId?: number | undefined;
  tradingPlatformXmlId?: string | undefined;
  xmlId?: string | undefined;
}
export type SaleTradeBindingListFilter = Filter<{
  externalOrderId?: string | NumberInput | undefined;
  id?: NumberInput | undefined;
  orderId?: NumberInput | undefined;
  params?: string | undefined;
  tradingPlatformId?: NumberInput | undefined;
  tradingPlatformID?: NumberInput | undefined;
  tradingPlatformXmlId?: string | NumberInput | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SaleTradeBindingListOrder {
  externalOrderId?: string | undefined;
  id?: string | undefined;
  orderId?: string | undefined;
  params?: string | undefined;
  tradingPlatformId?: string | undefined;
  tradingPlatformXmlId?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleTradeBindingListTradeBindings {
  externalOrderId?: string | undefined;
  id?: number | NumericString | undefined;
  orderId?: number | undefined;
  params?: string | undefined;
  tradingPlatformId?: number | NumericString | undefined;
  tradingPlatformXmlId?: string | undefined;
  xmlId?: string | undefined;
}
export type SaleTradePlatformListFilter = Filter<{
  active?: YesNo | undefined;
  catalogSectionTabClassName?: string | undefined;
  class?: string | undefined;
  code?: string | undefined;
  description?: string | undefined;
  id?: NumberInput | undefined;
  name?: string | undefined;
  settings?: string | undefined;
  xmlId?: string | NumberInput | undefined;
}>;
export interface SaleTradePlatformListOrder {
  active?: string | undefined;
  catalogSectionTabClassName?: string | undefined;
  class?: string | undefined;
  code?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  settings?: string | undefined;
  xmlId?: string | undefined;
}
export interface SaleOrderTradePlatform {
  active?: YesNo | undefined;
  catalogSectionTabClassName?: string | undefined;
  class?: string | undefined;
  code?: string | undefined;
  description?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
  settings?: string | undefined;
  xmlId?: string | undefined;
}
