import type { Words } from './words.ts';

/** Products, warehouses, orders, payments and deliveries. */
export const SHOP: Words = [
  [
    'product row, product deal, product lead, product invoice, product quote, line item, position deal, позиция сделка, строка товара, товар сделка, товар лид, товар счет, товар предложение, товарная позиция',
    'product row, productrow, productrows',
  ],
  [
    'goods, product, item for sale, merchandise, article, товар, продукция, номенклатура',
    'product, goods, product row',
  ],
  ['warehouse, storehouse, склад', 'warehouse, store'],
  [
    'stock, balance, running low, quantity left, осталось на складе, сколько осталось, leftover, in stock, остаток, наличие, запас',
    'stock, storeproduct, inventory document',
  ],
  [
    'receipt of goods, stock receipt, stocktaking, move goods, between warehouses, from one warehouse to another, from warehouse to warehouse, write off goods, с одного склада на другой, между складами, со склада на склад, накладная, incoming goods, write off, write-off, stock transfer, inventory, оприходовать, оприходуй, приход, поступление, списать, спиши, списание, перемещение товара, инвентаризация, складской учет',
    'inventory document',
  ],
  [
    'unit of measurement, units of measurement, measurement unit, единица измерения, единицы измерения, единица, в измеряться',
    'unit measurement, measure',
  ],
  ['price, cost, цена, стоимость', 'price'],
  ['discount, наценка, скидка', 'product row, markup'],
  ['vat, tax, ндс, налог, tax rate, ставка налога', 'vat'],
  ['variation, sku, offer, вариация, торговое предложение, артикул', 'variation, sku'],
  ['service, услуга', 'service'],
  ['catalog, каталог', 'catalog'],
  ['section, category of goods, раздел, категория', 'section'],
  [
    'order, purchase, customer order, покупки, online store, web shop, заказ, интернет-магазин, покупка',
    'order',
  ],
  ['cart, basket, корзина заказа, товар в заказе, товар в корзине', 'basketitem, basket'],
  ['shipment, ship, dispatch, отгрузка, отгрузи', 'shipment'],
  ['delivery, courier, доставка, курьер', 'delivery'],
  [
    'payment, paid, pay, refund, money, оплата, оплачен, платеж, оплати, возврат, деньги',
    'payment, paid',
  ],
  [
    'payment link, link for payment, link to pay, pay by link, link where to pay, ссылка на оплату, ссылка для оплаты',
    'link pay, salescenter',
  ],
  [
    'payment method, payment system, way to pay, way of payment, способ оплаты, платежная система',
    'paysystem',
  ],
  [
    'cash register, fiscal receipt, receipt, kkm, ккм, кассовый аппарат, касса, чек',
    'cashbox, receipt',
  ],
  ['payer, person type, плательщик', 'payer, persontype'],
  [
    'gpt, llm, language model, ai model, chatgpt, copilot, own model, нейронка, языковая модель, модель ии, чат gpt, генерация текста, провайдер ии',
    'ai service, ai engine',
  ],
  [
    'cheque, fiscal receipt, print a receipt, пробить чек, чек, кассовый чек, фискальный чек, онлайн-касса, печать чека',
    'receipt, cash register, cashbox',
  ],
  [
    'wholesale price, retail price, price list, price category, оптовая цена, розничная цена, прайс, прайс-лист, тип цены, виды цен, закупочная цена',
    'price type, price',
  ],
  ['rounding, round prices, округление, округлять', 'price rounding'],
  ['markup, margin, наценка, маржа', 'markup'],
  [
    'product photo, product picture, product image, photo of a product, фото товара, картинка товара, изображение товара',
    'image product',
  ],
  [
    'characteristics of a product, product attribute, product property, brand, характеристики товара, свойство товара, бренд',
    'product property',
  ],
  [
    'inventory management on, inventory enabled, складской учет включен, включен ли складской учет',
    'inventory management',
  ],
  [
    'post the document, conduct the document, process the document, проведи документ, проведи накладную, провести приход, оприходуй',
    'processes inventory document',
  ],
  [
    'shipping method, shipping methods, shipping option, delivery option, delivery method, delivery options, carrier, courier service, delivery company, способ доставки, служба доставки, варианты доставки, курьерская служба, транспортная компания',
    'delivery service',
  ],
  ['tracking number, трек-номер, трек номер', 'shipment'],
  ['order status, statuses of orders, статусы заказов', 'status orders, order'],
  ['change order status, status of an order, статус заказа', 'order, status orders'],
  [
    'order items, items of an order, products in an order, товары заказа, состав заказа, содержимое заказа',
    'basket items, order',
  ],
  [
    'marketplace, order source, trading platform, источник заказа, торговая площадка, маркетплейс',
    'source orders',
  ],
  [
    'payment provider, payment gateway, acquiring, эквайринг, платежный шлюз, платежный провайдер',
    'payment system',
  ],
  [
    'price in a deal, price product deal, discount product, discount deal, скидка товар, скидка в сделке, цена товара в сделке, количество товара в сделке, quantity product deal',
    'product row',
  ],
  [
    'client paid, customer paid, клиент заплатил, клиент оплатил, покупатель заплатил, деньги пришли, пришла оплата, поступила оплата, money arrived, payment received, заплатил, оплатили, заплатили',
    'payment paid, payment',
  ],
  [
    'refund, give money back, return the money, возврат денег, возврат оплаты, вернуть деньги, верни деньги, отмени оплату',
    'payment not paid, payment',
  ],
  [
    'prices in a quote, prices in a proposal, цены в предложении, товары в предложении, products in a quote',
    'product rows quote, product row',
  ],
  [
    'product category, product categories, category of products, categories of goods, категории товаров, группы товаров, разделы товаров, товарные группы, product group',
    'section catalog, sections',
  ],
  [
    'variants of a product, sizes and colors, product variant, sku, размеры и цвета, варианты товара, модификации товара, модификация',
    'variations product',
  ],
  [
    'price, item price, how much costs, сколько стоит, почем, стоимость товара, цена товара, цены на товар',
    'price product, price',
  ],
  [
    'stock balance, stock levels, how many left, availability of goods, остатки на складе, остаток товара, остатки товаров, складские остатки, сколько на складе, есть ли на складе',
    'stock product warehouses',
  ],
  [
    'receive goods, incoming stock, goods receipt, приход товара, поступление товара, оприходование, принять товар',
    'inventory document',
  ],
  [
    'writing off, spoiled goods, defective goods, бракованный товар, списание товара, списать товар, брак',
    'inventory document',
  ],
  [
    'move stock, transfer stock, stock transfer, переместить товар, перемещение между складами, перекинуть товар',
    'inventory document',
  ],
  [
    'physical persons, legal entities, individuals and companies, физлица, юрлица, физлицо, юрлицо',
    'payer type, persontype',
  ],
  ['cash receipt, receipts, чеки', 'receipt'],
  [
    'pay online, online payment, customer to pay, payment page, оплатить онлайн, оплата онлайн, онлайн-оплата, страница оплаты',
    'link pay payment, payment',
  ],
  [
    'stocktake, stocktaking, stock take, inventory count, инвентаризация, провести инвентаризацию',
    'creates inventory document, inventory document',
  ],
  [
    'article of a product, product code, by article, vendor code, артикул товара, по артикулу, штрихкод, barcode',
    'products filter, product',
  ],
  [
    'selling price, purchase price, продажная цена, цена продажи, отпускная цена, базовая цена товара',
    'price product',
  ],
  [
    'where to deliver, куда доставить, адрес доставки заказа, delivery address of an order',
    'values order properties, order',
  ],
  [
    'product positions, product position, positions of a quote, товарные позиции, позиции предложения, позиции счета',
    'product rows, product row',
  ],
  ['characteristics, characteristic, характеристика, характеристики', 'property product'],
  ['payment schedule, paid or not, оплачено ли, оплачен ли', 'payment, invoice'],
  ['buyer of the order, customer of the order, покупатель заказа, чей заказ', 'order'],
  ['promo code, coupon, промокод, купон', 'order, basket'],
  [
    'pay for the order, order is paid, оплати заказ, заказ оплачен, оплата заказа, payment of an order',
    'payment order',
  ],
  [
    'ship the order, order shipped, отгрузить заказ, отправить заказ, заказ доставлен, order delivered',
    'shipment order, shipment',
  ],
  ['pickup point, самовывоз, пункт выдачи', 'delivery service'],
  ['quantity, кол-во, количество товара', 'product row, quantity'],
  ['preview picture, gallery, галерея товара', 'images product'],
  ['item code, внешний код, xml id', 'product'],
  ['catalogue, product catalogue, товарный каталог, торговый каталог', 'product catalog, catalog'],
  ['minimum price, cheaper, more expensive, дороже, дешевле', 'products filter, price'],
  ['status|статус|state order|заказ', 'order'],
  [
    'delivery|shipping|доставка order|заказ|заказа cost|price|стоимость|status|статус',
    'shipment, order',
  ],
  [
    'stock|остаток|остатки|наличие|left product|goods|item|товар|товара|товаров warehouse|store|склад|складе|складах',
    'stock product warehouses',
  ],
  [
    'products|goods|товары|товар section|category|раздела|категории|разделе',
    'products filter, product',
  ],
  ['prompt|промпт|промт', 'ai service'],
  ['rate, ставка', 'rate'],
  ['ratio, коэффициент', 'ratio'],
  ['send|give|отправь|дай|пошли payment|pay|оплату|оплаты link|ссылку', 'link pay payment'],
  [
    'products|items|goods|товары|позиции|товар deal|lead|quote|invoice|estimate|сделка|лид|предложение|счет',
    'product rows',
  ],
  [
    'goods|products|stock|товар|товары receipt|arrival|received|приход|поступление|прием',
    'inventory document',
  ],
  [
    'goods|products|stock|товар|товары between|another|другой warehouse|warehouses|склад|складами',
    'inventory document',
  ],
  ['return|возврат supplier|vendor|поставщику|поставщика', 'inventory document'],
  ['return|возврат customer|buyer|order|клиента|покупателя|заказа', 'payment, shipment'],
  [
    'order|orders|заказ|заказы customer|client|buyer|клиента|покупателя|клиент',
    'orders filter, order',
  ],
  [
    'products|goods|товары|товаров without|no|без price|photo|цены|фото|описания',
    'products filter, product',
  ],
  ['order|заказ delivered|received|shipped|доставлен|получен|отправлен', 'changes order, shipment'],
  ['online shop, e-shop, магазин, shop', 'order, product'],
  [
    'main|central|основной|главный|центральный warehouse|store|склад|складе',
    'stock product warehouses, warehouse',
  ],
  [
    'supplier|поставщик document|invoice|goods|накладная|товар|товара',
    'supplier inventory document, inventory document',
  ],
  [
    'prices|price|прайс|цены|цену raise|increase|lower|reduce|change|поднять|подними|повысить|снизить|измени',
    'changes price product, changes prices',
  ],
  [
    'pay|оплатить|платить|оплачивать how|ways|methods|как|способы|чем shop|store|customers|магазине|клиенты|покупатели',
    'payment systems, payment methods',
  ],
  [
    'arrived|delivered|came|пришла|приехала|привезли shipment|goods|stock|supply|поставка|товар|партия',
    'inventory document',
  ],
  ['brought|delivered|привезли|доставили|отдали order|заказ', 'changes shipment, changes order'],
  [
    'order|ordered|purchased|bought|заказал|заказывал|купил|покупал what|customer|client|что|клиент|покупатель',
    'orders filter, basket items',
  ],
  ['kind|type|sort|вид|тип price|prices|цен|цены|цена', 'price type'],
  ['category|group|категорию|категория|группу products|goods|товаров', 'section catalog'],
  ['chairs, tables, furniture, clothes', 'product'],
  ['order|заказ cancel|cancelled|отменить|отмени|аннулируй', 'changes order, deletes order'],
  [
    'update|change|correct|обнови|исправь|измени stock|balance|остатки|остаток|количество warehouse|store|складе|складу',
    'inventory document',
  ],
  [
    'change|set|choose|поменяй|выбери delivery|shipping|доставку|доставки order|заказа|заказ',
    'changes shipment, changes order',
  ],
  [
    'products|goods|stock|товары|товар running|low|ending|ends|out|кончаются|заканчивается|заканчиваются|мало',
    'stock product warehouses',
  ],
  [
    'goods|product|товар|товары|поставка arrived|received|came|поступил|поступили|пришел|приехал|привезли',
    'inventory document',
  ],
  [
    'address|адрес delivery|shipping|доставки order|заказа|заказе|заказ',
    'values order properties, order',
  ],
  ['carriers|couriers|перевозчики|курьеры|транспортные', 'delivery services'],
];
