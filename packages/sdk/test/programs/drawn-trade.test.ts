/**
 * What programs do with the CRM and the shop, by members in a strict client, written from pages that were drawn at random (seeds 20261128 and
 * 77), with the parameters that their examples leave out: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function cards(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.crm.item.details.configuration.set({
    entityTypeId: 2,
    scope: 'C',
    data: [
      {
        name: 'main',
        title: 'About',
        type: 'section',
        elements: [
          { name: 'TITLE', optionFlags: 1 },
          { name: 'ADDRESS', optionFlags: '0', options: { defaultAddressType: 1 } },
        ],
      },
    ],
  });
  await b24.crm.item.details.configuration.set({
    entityTypeId: 2,
    userId: 1,
    scope: 'P',
    extras: { categoryId: 5 },
    data: [{ name: 'main', title: 'About', type: 'section' }],
  });
  const t: boolean = await b24.crm.automation.trigger({ target: 'LEAD_25', code: 'abc' });
  told.push(await b24.crm.requisite.preset.field.delete({ id: 7, preset: { ID: 27 } }));
  const v: number = await b24.crm.vat.add({
    fields: { NAME: 'VAT 20', RATE: 20, ACTIVE: 'Y', C_SORT: 10 },
  });
  await b24.crm.status.delete({ id: 5, params: { FORCED: 'Y' } });
  const { automatedSolution } = await b24.crm.automatedsolution.add({
    fields: { title: 'HR', typeIds: [1, 2] },
  });
  const ids = automatedSolution.typeIds;
  const aid = automatedSolution.id + 1;
  await b24.crm.activity.binding.delete({ activityId: 999, entityTypeId: 2, entityId: 1 });
  for await (const s of client.list(b24.crm.productsection.list, {
    filter: { CATALOG_ID: 21, '!NAME': '' },
    order: { NAME: 'ASC' },
    select: ['ID', 'NAME', 'SECTION_ID'],
  }))
    told.push(s);
  for (const b of await b24.crm.timeline.bindings.list({ filter: { OWNER_ID: 999 } }))
    told.push(b.OWNER_ID, b.ENTITY_ID, b.ENTITY_TYPE);
  await b24.crm.currency.localizations.set({
    id: 'USD',
    localizations: {
      en: {
        FULL_NAME: 'Dollar',
        FORMAT_STRING: '$#',
        DEC_POINT: '.',
        THOUSANDS_VARIANT: 'C',
        DECIMALS: 2,
        HIDE_ZERO: 'Y',
      },
      de: { FORMAT_STRING: '# $' },
    },
  });
  const doc = await b24.crm.documentgenerator.document.add({
    templateId: 5,
    entityTypeId: 177,
    entityId: 7,
    values: { DocumentNumber: '1', MyFlag: 1 },
    stampsEnabled: 1,
    fields: { DocumentTitle: { title: 'Name', value: 'x', required: 'Y', type: 'STRING' } },
  });
  told.push(doc.document.id, doc.document.downloadUrl);
  await b24.crm.contact.company.items.set({
    id: 54,
    items: [{ COMPANY_ID: 32, SORT: 10, IS_PRIMARY: 'Y' }, { COMPANY_ID: 1 }],
  });
  await b24.crm.contact.company.delete({ id: 54, fields: { COMPANY_ID: 32 } });
  const ic = await b24.crm.timeline.icon.add({ code: 'x', fileContent: base64 });
  told.push(ic.icon.code, ic.icon.isSystem);
  for await (const c of client.list(b24.crm.currency.list, { order: { SORT: 'asc' } }))
    told.push(c.CURRENCY, c.AMOUNT, c.FULL_NAME);
  told.push(t, v, ids, aid);
  return told;
}

async function goods(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const el = await b24.catalog.document.element.add({
    fields: { docId: 5, elementId: 12, storeTo: 2, amount: 3.5, purchasingPrice: 100 },
  });
  told.push(el.documentElement.id, el.documentElement.amount);
  const sec = await b24.catalog.section.add({
    fields: {
      iblockId: 14,
      iblockSectionId: 3,
      name: 'Toys',
      xmlId: 'x',
      code: 'toys',
      sort: 100,
      active: 'Y',
      description: '<b>',
      descriptionType: 'html',
    },
  });
  told.push(sec.section.id, sec.section.name);
  const me = await b24.catalog.measure.update({
    id: 5,
    fields: {
      code: 715,
      isDefault: 'N',
      measureTitle: 'Pair',
      symbol: 'pr',
      symbolIntl: 'pr',
      symbolLetterIntl: 'NPR',
    },
  });
  told.push(me.measure.measureTitle);
  await b24.catalog.product.download({
    fields: { fileId: 5, productId: 6, fieldName: 'DETAIL_PICTURE' },
  });
  await b24.catalog.product.download({
    fields: { fileId: 5, productId: 6, fieldName: 'PROPERTY_44' },
  });
  const pp = await b24.catalog.productProperty.add({
    fields: {
      iblockId: 14,
      name: 'Color',
      propertyType: 'L',
      active: 'Y',
      sort: 5,
      code: 'COLOR',
      userType: 'BoolEnum',
      multiple: 'N',
      listType: 'L',
      isRequired: 'N',
      rowCount: 1,
      colCount: 30,
      hint: 'h',
    },
  });
  told.push(pp.productProperty.id, pp.productProperty.code);
  const pg = await b24.catalog.priceTypeGroup.add({
    fields: { catalogGroupId: 1, groupId: 2, access: 'Y' },
  });
  told.push(pg.priceTypeGroup.id);
  const sku = await b24.catalog.product.sku.add({
    fields: {
      iblockId: 15,
      name: 'SKU',
      active: 'Y',
      canBuyZero: 'N',
      createdBy: 1,
      dateActiveFrom: '2026-05-28T10:00:00',
      iblockSectionId: 47,
      IblockSection: [47, 48],
      measure: 5,
      detailPicture: { fileData: ['a.png', base64] },
      previewText: 'x',
      property258: 'test',
      property259: [{ value: 'a' }, { value: 'b' }],
      vatId: 1,
      vatIncluded: 'Y',
      weight: 10,
      sort: 100,
    },
  });
  told.push(sku.sku.id, sku.sku.name);
  const sv = await b24.catalog.product.service.update({
    id: 5,
    fields: {
      name: 'x',
      previewPicture: { remove: 'Y' },
      property258: { valueId: 9856, value: 'x' },
      dateCreate: '2026-05-28T10:00:00',
      vatId: 1,
    },
  });
  told.push(sv.service.id);
  return told;
}

async function orders(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const pr = await b24.sale.property.add({
    fields: {
      personTypeId: 3,
      propsGroupId: 5,
      name: 'Phone',
      type: 'STRING',
      code: 'PHONE',
      active: 'Y',
      util: 'N',
      userProps: 'Y',
      isFiltered: 'N',
      sort: 100,
      description: '',
      required: 'Y',
      multiple: 'N',
      isPhone: 'Y',
      settings: {
        minlength: 1,
        maxlength: 10,
        pattern: '/x/',
        multiline: 'N',
        cols: 3,
        rows: 3,
        size: 4,
      },
      defaultValue: '+7',
    },
  });
  told.push(pr.property.id);
  await b24.sale.property.add({
    fields: {
      personTypeId: 3,
      propsGroupId: 5,
      name: 'Sex',
      type: 'ENUM',
      settings: { multielement: 'Y' },
    },
  });
  await b24.sale.property.add({
    fields: {
      personTypeId: 3,
      propsGroupId: 5,
      name: 'No',
      type: 'NUMBER',
      settings: { min: 1, max: 10, step: 1 },
    },
  });
  for await (const x of client.list(b24.sale.propertyvariant.list, {
    select: ['id', 'name', 'orderPropsId'],
    filter: { '%name': 'a', orderPropsId: 4, '>=sort': 5 },
    order: { sort: 'asc' },
  }))
    told.push(x.id, x.name, x.orderPropsId);
  for await (const x of client.list(b24.sale.paymentitemshipment.list, {
    select: ['id', 'paymentId'],
    filter: { '=paymentId': [1, 2], '>shipmentId': 2 },
  }))
    told.push(x.id, x.paymentId);
  const bv = await b24.sale.businessValuePersonDomain.list({
    select: ['personTypeId', 'domain'],
    filter: { '@personTypeId': [1, 2], domain: 'I' },
    order: { domain: 'desc' },
    start: 50,
  });
  told.push(bv.businessValuePersonDomains[0]?.domain);
  await b24.sale.shipmentproperty.update({
    id: 5,
    fields: {
      name: 'Zip',
      type: 'STRING',
      active: 'N',
      util: 'Y',
      userProps: 'N',
      isFiltered: 'Y',
      sort: 5,
      required: 'N',
      multiple: 'N',
      xmlId: 'z',
      defaultValue: '1',
    },
  });
  const bp = await b24.sale.basketproperties.add({
    fields: { basketId: 6806, name: 'Color', value: 'red', code: 'COLOR', sort: 5, xmlId: 'x' },
  });
  told.push(bp.basketProperty.id);
  const pu = await b24.sale.payment.update({
    id: 5,
    fields: {
      paySystemId: 10,
      paid: 'Y',
      datePaid: '2026-04-10T10:00:00',
      empPaidId: 1,
      psStatus: 'N',
      sum: 100,
      companyId: 1,
      responsibleId: 1,
      isReturn: 'N',
      comments: 'x',
      marked: 'N',
      reasonMarked: '',
    },
  });
  told.push(pu.payment.id, pu.payment.paid);
  for await (const p of client.list(b24.sale.shipmentproperty.list, {
    select: ['id', 'name', 'code'],
    filter: { '<id': 100, '=%name': 'a%', active: 'Y' },
    order: { id: 'desc' },
  }))
    told.push(p.id, p.name, p.code);
  const gr = await b24.sale.propertygroup.update({
    id: 4,
    fields: { name: 'x', sort: 5, personTypeId: 3 },
  });
  told.push(gr.propertyGroup.name);
  return told;
}

async function fields(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const ut = await b24.userfieldconfig.getTypes({ moduleId: 'crm' });
  told.push(ut.types['string']?.description);
  const uf = await b24.userfieldconfig.list({
    moduleId: 'crm',
    select: { 0: '*', language: 'en' },
    filter: { entityId: 'CRM_7', '!multiple': 'Y' },
    order: { id: 'ASC' },
    start: 50,
  });
  told.push(uf.fields[0]?.fieldName);
  await b24.userfieldconfig.list({
    moduleId: 'rpa',
    select: ['id', 'fieldName'],
    filter: { entityId: 'RPA_1' },
  });
  return told;
}

function wrong(b24: RestMembers): unknown {
  return [
    // @ts-expect-error -- misspelt
    b24.crm.item.details.configuration.set({ entityTypeId: 2, dta: [] }),
    b24.crm.item.details.configuration.set({
      entityTypeId: 2,
      // @ts-expect-error -- a section without a title
      data: [{ name: 'main', type: 'section' }],
    }),
    // @ts-expect-error -- needed
    b24.crm.vat.add({ fields: { NAME: 'x' } }),
    // @ts-expect-error -- no activity
    b24.crm.vat.add({ fields: { NAME: 'x', RATE: 20, ACTIVE: 'yes' } }),
    // @ts-expect-error -- an object
    b24.crm.requisite.preset.field.delete({ id: 7, preset: 27 }),
    // @ts-expect-error -- misspelt
    b24.crm.automatedsolution.add({ fields: { title: 'HR', typeIDS: [1] } }),
    // @ts-expect-error -- needed
    b24.catalog.section.add({ fields: { name: 'Toys' } }),
    // @ts-expect-error -- text or html
    b24.catalog.section.add({ fields: { iblockId: 1, name: 'Toys', descriptionType: 'md' } }),
    // @ts-expect-error -- no type
    b24.catalog.productProperty.add({ fields: { iblockId: 14, name: 'Color', propertyType: 'X' } }),
    b24.sale.property.add({
      // @ts-expect-error -- no type
      fields: { personTypeId: 3, propsGroupId: 5, name: 'P', type: 'TEXT' },
    }),
    // @ts-expect-error -- no field
    b24.sale.paymentitemshipment.list({ filter: { '>shipmentID': 2 } }),
    // @ts-expect-error -- needed
    b24.crm.contact.company.items.set({ id: 54, items: [{ SORT: 10 }] }),
    // @ts-expect-error -- no field
    b24.crm.contact.company.items.set({ id: 54, items: [{ COMPANY_ID: 1, IS_PRIME: 'Y' }] }),
    // @ts-expect-error -- no access
    b24.catalog.priceTypeGroup.add({ fields: { catalogGroupId: 1, groupId: 2, access: 'R' } }),
    // @ts-expect-error -- needed
    b24.catalog.product.sku.add({ fields: { name: 'SKU' } }),
    // @ts-expect-error -- needed
    b24.sale.basketproperties.add({ fields: { basketId: 6806, name: 'Color', value: 'red' } }),
    // @ts-expect-error -- no field
    b24.sale.payment.update({ id: 5, fields: { paySystemId: 10, payd: 'Y' } }),
    // @ts-expect-error -- needed
    b24.userfieldconfig.list({ filter: { entityId: 'CRM_7' } }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([cards, goods, orders, fields, wrong]).toHaveLength(5);
});
