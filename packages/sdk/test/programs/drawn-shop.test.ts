/**
 * What programs do with orders, products and ways to pay and deliver, by names and by members in a strict client, written from pages that were drawn at random
 * (seed 52711), with all that their tables tell: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function orders(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { shipment } = await client.call('sale.shipment.getFields', {});
  const fld = shipment.accountNumber;
  const readOnly: boolean | undefined = fld?.isReadOnly;
  const kind: string | undefined = shipment['deliveryId']?.type;
  told.push(readOnly, kind);
  const { order } = await b24.sale.order.add({
    fields: {
      lid: 's1',
      personTypeId: '1',
      currency: 'RUB',
      price: '100.50',
      discountValue: 10,
      statusId: 'N',
      empStatusId: 1,
      dateInsert: '2024-03-01T14:00:00',
      marked: 'Y',
      empMarkedId: 1,
      reasonMarked: '',
      userDescription: '',
      additionalInfo: '',
      comments: '',
      companyId: 1,
      responsibleId: 1,
      recurringId: 1,
      lockedBy: 1,
      recountFlag: 'N',
      affiliateId: 1,
      updated1c: 'N',
      orderTopic: '',
      xmlId: '',
      id1c: '',
      version1c: '',
      externalOrder: 'N',
      canceled: 'Y',
      empCanceledId: 1,
      reasonCanceled: '',
      userId: 1,
    },
  });
  const id: number = order.id;
  const at: string | null = order.dateInsert;
  const sum: number = order.price;
  const flag: 'Y' | 'N' = order.deducted;
  told.push(
    id,
    at,
    sum,
    flag,
    order.clients.length,
    order.lockedBy,
    order.dateCanceled,
    order.personTypeXmlId,
  );
  return told;
}

async function baskets(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { basketItems } = await b24.sale.basketitem.list({
    select: ['id', 'orderId', 'properties', 'reservations', 'barcodeMulti', 'vatRate'],
    filter: {
      '@orderId': [5147, '5146'],
      '!@productId': [1],
      '%name': 'x',
      '=%name': 'мол%',
      '%=name': '%мол',
      '!%name': 'y',
      '!=%name': 'y%',
      '!%=name': 'y%',
      '!=currency': 'USD',
      '!canBuy': 'N',
      '>=price': 100.5,
      '<dateInsert': '2026-01-01',
      type: 1,
    },
    order: { id: 'desc', sort: 'asc' },
    start: 50,
  });
  for (const item of basketItems) {
    const id: number = item.id;
    const order: number | undefined = item.orderId;
    told.push(
      id,
      order,
      item.properties?.[0]?.name,
      item.reservations?.[0]?.quantity,
      item.barcodeMulti,
      item.vatRate,
    );
  }
  for await (const item of client.list(b24.sale.basketitem.list, { filter: { orderId: 1 } })) {
    const price: number | undefined = item.price;
    told.push(price, item.customPrice, item.measureName, item.dimensions, item.catalogXmlId);
  }
  const { paymentItemBasket } = await b24.sale.paymentitembasket.add({
    fields: { paymentId: 1025, basketId: 2722, quantity: 3.5, xmlId: 'x' },
  });
  const quantity: number = paymentItemBasket.quantity;
  told.push(quantity, paymentItemBasket.dateInsert, paymentItemBasket.xmlId);
  const { paymentItemShipment } = await b24.sale.paymentitemshipment.get({ id: 1183 });
  const bound: number = paymentItemShipment.shipmentId;
  told.push(bound, paymentItemShipment.dateInsert, paymentItemShipment.xmlId);
  const changed = await client.call('sale.paymentItemShipment.update', {
    id: 1181,
    fields: { xmlId: 'myNewXmlId' },
  });
  told.push(changed.paymentItemShipment.paymentId);
  const gone: boolean = await b24.sale.shipmentitem.delete({ id: '5' });
  told.push(gone);
  return told;
}

async function properties(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { personTypes } = await b24.sale.persontype.list({
    select: ['id', 'name', 'sort', 'code', 'active', 'xmlId'],
    filter: { '<=sort': 100, '=id': [3, 4], '!%name': 'x', active: 'Y', '!=code': 'A' },
    order: { sort: 'DESC' },
    start: 0,
  });
  for (const type of personTypes) {
    const sort: string | undefined = type.sort;
    told.push(type.id, type.name, sort, type.code, type.active, type.xmlId);
  }
  const gone: boolean = await b24.sale.propertygroup.delete({ id: 15 });
  const { propertyGroup } = await b24.sale.propertygroup.add({
    fields: { personTypeId: 3, name: 'New', sort: 100 },
  });
  told.push(gone, propertyGroup.id, propertyGroup.sort);
  const { propertyVariant } = await b24.sale.propertyvariant.add({
    fields: { name: 'Red', orderPropsId: 49, value: 'red', sort: 10, description: 'd' },
  });
  const variant: number = propertyVariant.orderPropsId;
  told.push(variant, propertyVariant.description);
  const { properties: rows } = await b24.sale.property.list({
    select: [
      'id',
      'settings',
      'isAddressTo',
      'isLocation4tax',
      'inputFieldLocation',
      'defaultValue',
    ],
    filter: { '@type': 'STRING', '%code': 'EMAIL', '=personTypeId': [3, 4], '>sort': 1, util: 'N' },
    order: { id: 'desc' },
  });
  for (const row of rows) {
    told.push(
      row.id,
      row.isAddressTo,
      row.isLocation4tax,
      row.inputFieldLocation,
      row.defaultValue,
    );
    if (!Array.isArray(row.settings)) told.push(row.settings?.['size'], row.settings);
  }
  for await (const row of client.list('sale.property.list', {})) {
    const name: string | undefined = row.name;
    told.push(name, row.multiple, row.required, row.isFiltered, row.userProps, row.propsGroupId);
  }
  return told;
}

async function goods(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const before = await client.call('catalog.product.get', { id: 1243 });
  const { product } = before;
  const title: string = product.name;
  const block: number = product.iblockId;
  const cost: string | number | null = product.purchasingPrice;
  told.push(title, block, cost, product.detailPicture?.url, product.previewPicture?.urlMachine);
  told.push(product.property258, product['property259'], product.detailText, product.timestampX);
  const { element } = await b24.catalog.product.update({
    id: '1267',
    fields: {
      name: 'Goods',
      active: 'Y',
      code: 'goods',
      xmlId: '1243',
      barcodeMulti: 'N',
      canBuyZero: 'Y',
      createdBy: 1,
      modifiedBy: '1',
      dateActiveFrom: '2024-05-28T10:00:00',
      dateActiveTo: '',
      dateCreate: '2024-05-27T10:00:00',
      iblockSectionId: 47,
      IblockSection: [47, 48],
      measure: 5,
      previewText: 'p',
      detailText: 'd',
      previewPicture: { fileData: ['a.png', base64] },
      detailPicture: { remove: 'Y' },
      previewTextType: 'html',
      detailTextType: 'text',
      sort: 100,
      subscribe: 'D',
      vatId: 1,
      vatIncluded: 'Y',
      height: 100.5,
      length: 100,
      weight: '100',
      width: 100,
      quantityTrace: 'D',
      purchasingCurrency: 'RUB',
      purchasingPrice: 1000,
      quantity: 10,
      quantityReserved: 1,
      recurSchemeLength: 1,
      recurSchemeType: 'Q',
      trialPriceId: 123,
      withoutOrder: 'N',
      property258: { valueId: 9816, value: 'test' },
      property259: [{ valueId: '9817', value: 'test1' }, { value: 'test2' }],
      property260: { value: { fileData: ['a.png', base64] } },
    },
  });
  const changed: number = element.id;
  told.push(changed, element.bundle, element.available, element.property1);
  const { prices } = await b24.catalog.price.modify({
    fields: {
      product: {
        id: 8,
        prices: [
          { catalogGroupId: 1, currency: 'RUB', price: 2001.5 },
          { id: 122, catalogGroupId: '5', currency: 'RUB', price: '2001' },
        ],
      },
    },
  });
  for (const price of prices) {
    const sum: number = price.price;
    told.push(
      sum,
      price.extraId,
      price.priceScale,
      price.quantityFrom,
      price.timestampX,
      price.productId,
    );
  }
  const { section } = await b24.catalog.section.update({
    id: 32,
    fields: {
      iblockId: 14,
      iblockSectionId: 13,
      name: 'Toys',
      xmlId: 'x',
      code: 'toys1',
      sort: 100,
      active: 'N',
      description: '<b>x</b>',
      descriptionType: 'html',
    },
  });
  told.push(section.id, section.iblockSectionId, section.descriptionType);
  return told;
}

async function catalogs(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const done: boolean = await b24.catalog.document.conductList({ documentIds: [142, '143'] });
  const { priceTypeLang } = await b24.catalog.priceTypeLang.getFields({});
  told.push(done, priceTypeLang.catalogGroupId?.isImmutable, priceTypeLang['name']?.type);
  const { vats } = await b24.catalog.vat.list({
    select: ['id', 'name', 'rate', 'sort', 'active', 'timestampX'],
    filter: { '>=sort': 200, '!%name': 'x', active: 'Y', '@id': [1, 2] },
    order: { id: 'ASC' },
    start: 50,
  });
  for (const vat of vats) told.push(vat.id, vat.name, vat.rate, vat.timestampX);
  for await (const vat of client.list(b24.catalog.vat.list, {})) told.push(vat.id);
  const { vat } = await b24.catalog.vat.get({ id: 7 });
  const rate: number | null | undefined = vat.rate;
  told.push(rate, vat.name, vat.sort, vat.active);
  const { sku } = await b24.catalog.product.sku.getFieldsByFilter({ filter: { iblockId: 23 } });
  told.push(sku.active?.name, sku['property1']?.isDynamic, sku.bundle?.isReadOnly);
  const { measure } = await b24.catalog.measure.get({ id: 6 });
  const code: number = measure.code;
  told.push(
    code,
    measure.isDefault,
    measure.measureTitle,
    measure.symbolLetterIntl,
    measure.symbolIntl,
  );
  for await (const rule of client.list(b24.catalog.roundingRule.list, {
    select: ['id', 'price', 'roundType', 'catalogGroupId', 'roundPrecision'],
    filter: { modifiedBy: 1, '>price': 10, '<dateCreate': '2026-01-01', createdBy: [1, 2] },
    order: { price: 'desc' },
  }))
    told.push(rule.id, rule.price, rule.roundType, rule.catalogGroupId, rule.roundPrecision);
  return told;
}

async function handlers(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const updated: boolean = await b24.sale.delivery.handler.update({
    ID: 14,
    CODE: 'uber',
    NAME: 'New',
    DESCRIPTION: 'd',
    SORT: 300,
    SETTINGS: {
      CALCULATE_URL: 'https://app.example/calculate',
      CREATE_DELIVERY_REQUEST_URL: 'https://app.example/create',
      CANCEL_DELIVERY_REQUEST_URL: 'https://app.example/cancel',
      HAS_CALLBACK_TRACKING_SUPPORT: 'N',
      CONFIG: [
        { TYPE: 'STRING', CODE: 'ONE', NAME: 'Text' },
        { TYPE: 'Y/N', CODE: 'TWO', NAME: 'Box' },
        { TYPE: 'ENUM', CODE: 'THREE', NAME: 'List', OPTIONS: { a: 'A', b: 'B' } },
      ],
    },
    PROFILES: [{ NAME: 'Taxi', CODE: 'TAXI', DESCRIPTION: 'd' }],
  });
  await b24.sale.delivery.handler.update({ ID: '14', SORT: '5' });
  const settings = await b24.sale.paysystem.settings.get({ ID: 11, PERSON_TYPE_ID: 0 });
  told.push(settings['REST_SERVICE_ID_IFRAME'], settings.PS_WORK_MODE_IFRAME);
  const gone: boolean = await b24.sale.cashbox.handler.delete({ ID: 1 });
  told.push(updated, gone);
  return told;
}

function wrong(client: Strict, b24: RestMembers): unknown[] {
  return [
    // @ts-expect-error -- no such parameter
    b24.sale.shipment.getFields({ id: 1 }),
    // @ts-expect-error -- needed
    b24.sale.order.add({ fields: { lid: 's1', currency: 'RUB' } }),
    b24.sale.order.add({
      // @ts-expect-error -- misspelt
      fields: { lid: 's1', personTypeId: 1, currency: 'RUB', respnsibleId: 1 },
    }),
    // @ts-expect-error -- no flag
    b24.sale.order.add({ fields: { lid: 's1', personTypeId: 1, currency: 'RUB', marked: 'X' } }),
    // @ts-expect-error -- no field
    b24.sale.basketitem.list({ filter: { '>prise': 1 } }),
    // @ts-expect-error -- no field
    b24.sale.basketitem.list({ order: { identifier: 'asc' } }),
    // @ts-expect-error -- no parameter
    b24.sale.basketitem.list({ sort: { id: 'asc' } }),
    // @ts-expect-error -- needed
    b24.sale.paymentitembasket.add({ fields: { paymentId: 1 } }),
    // @ts-expect-error -- a number
    b24.sale.paymentitembasket.add({ fields: { paymentId: 1, basketId: 2, quantity: 'three' } }),
    // @ts-expect-error -- only the outer identifier can be changed
    b24.sale.paymentitemshipment.update({ id: 1, fields: { paymentId: 2 } }),
    // @ts-expect-error -- no field
    b24.sale.persontype.list({ filter: { title: 'x' } }),
    // @ts-expect-error -- needed
    b24.sale.propertygroup.add({ fields: { name: 'x' } }),
    // @ts-expect-error -- needed
    client.call('sale.propertygroup.delete', {}),
    // @ts-expect-error -- needed
    b24.sale.propertyvariant.add({ fields: { name: 'Red', orderPropsId: 49 } }),
    // @ts-expect-error -- a number
    b24.sale.shipmentitem.delete({ id: true }),
    // @ts-expect-error -- a list of numbers
    b24.catalog.document.conductList({ documentIds: ['first'] }),
    // @ts-expect-error -- needed
    b24.catalog.document.conductList({}),
    // @ts-expect-error -- no field
    b24.catalog.vat.list({ filter: { '>=sorting': 200 } }),
    b24.catalog.price.modify({
      fields: {
        product: {
          id: 8,
          // @ts-expect-error -- misspelt
          prices: [{ catalogGroupId: 1, curency: 'RUB', price: 1 }],
        },
      },
    }),
    // @ts-expect-error -- needed
    b24.catalog.price.modify({ fields: { product: { id: 8 } } }),
    // @ts-expect-error -- needed
    b24.catalog.product.sku.getFieldsByFilter({ filter: {} }),
    // @ts-expect-error -- no field
    b24.catalog.product.update({ id: 1, fields: { nmae: 'x' } }),
    // @ts-expect-error -- a file stands in a structure
    b24.catalog.product.update({ id: 1, fields: { detailPicture: base64 } }),
    // @ts-expect-error -- needed
    b24.catalog.product.update({ fields: { name: 'x' } }),
    b24.catalog.section.update({
      id: 32,
      // @ts-expect-error -- text or html
      fields: { iblockId: 1, name: 'T', descriptionType: 'md' },
    }),
    // @ts-expect-error -- needed
    b24.catalog.measure.get({}),
    // @ts-expect-error -- no field
    b24.catalog.roundingRule.list({ order: { prise: 'asc' } }),
    // @ts-expect-error -- needed within settings
    b24.sale.delivery.handler.update({ ID: 14, SETTINGS: { HAS_CALLBACK_TRACKING_SUPPORT: 'N' } }),
    b24.sale.delivery.handler.update({
      ID: 14,
      // @ts-expect-error -- no kind of setting
      SETTINGS: { CALCULATE_URL: 'u', CONFIG: [{ TYPE: 'TEXT', CODE: 'C', NAME: 'N' }] },
    }),
    // @ts-expect-error -- misspelt
    b24.sale.delivery.handler.update({ ID: 14, PROFILES: [{ NAME: 'T', CODE: 'T', DESCR: 'd' }] }),
    // @ts-expect-error -- needed
    b24.sale.paysystem.settings.get({ ID: 11 }),
    // @ts-expect-error -- needed
    b24.sale.cashbox.handler.delete({}),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([orders, baskets, properties, goods, catalogs, handlers, wrong]).toHaveLength(7);
});
