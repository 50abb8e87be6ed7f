import type { Words } from './words.ts';

/** CRM: clients, deals, their stages, activities and requisites. */
export const CLIENTS: Words = [
  ['deal, сделка', 'deal, item, entity'],
  ['smart process item, элемент crm, элемент смарт-процесса', 'item'],
  ['contact, контакт', 'contact'],
  ['company, компания, организация, фирма', 'company'],
  ['crm, црм', 'crm'],
  [
    'customer, client, buyer, guest, visitor, patient, пациент, гость, посетитель, клиент, заказчик, покупатель',
    'customer, contact, company, lead, client',
  ],
  [
    'revenue, income, turnover, earn, выручка, доход, оборот, заработать, заработали',
    'deal, invoice, payment, order',
  ],
  ['lead, enquiry, inquiry, prospect, лид, обращение', 'lead, item, entity'],
  [
    'opportunity, sale, sales opportunity, sell, sold, продажа, продать, продали',
    'deal, sale, item',
  ],
  ['supplier, contractor, vendor, поставщик, контрагент', 'supplier, contractor, company, contact'],
  [
    'stage of a pipeline, stage to a pipeline, stage of a funnel, stage to a funnel, stage of the sales funnel, stage to the sales funnel, deal stage, стадия в воронку, этап в воронку, этап в воронке, стадия в воронке, стадия воронки, стадия сделки, этап воронки',
    'pipeline stage, directory, stage',
  ],
  ['pipeline, funnel, sales funnel, воронка, направление', 'pipeline, category, dealcategory'],
  [
    'smart process, custom entity, own kind of record, own kind of item, own kind of entity, own type of record, new kind of record, custom kind of record, свой вид записей, свой тип записей, свой вид элементов, свой тип элементов, своя сущность, новый вид записей, smart-process, spa, смарт-процесс, смарт процесс',
    'smart process, type, item',
  ],
  ['invoice, bill, счет, счет на оплату', 'invoice, item'],
  [
    'quote, estimate, proposal, quotation, offer, commercial proposal, коммерческое предложение, предложение, кп, смета',
    'quote',
  ],
  [
    'requisites, inn, legal entity details, vat number, company details, registration number, огрн, юрлицо, tax number, legal details, bank account, инн, кпп, реквизит, реквизиты, юридические данные',
    'requisite, bankdetail',
  ],
  [
    'bank account, bank details, банковский счет, банковские реквизиты, расчетный счет',
    'bankdetail, requisite',
  ],
  [
    'legal address, postal address, physical address, юридический адрес, фактический адрес, почтовый адрес',
    'address, requisite',
  ],
  [
    'base currency, main currency, default currency, основная валюта, базовая валюта',
    'base currency',
  ],
  ['currency, exchange rate, dollar, euro, валюта, курс, доллар, евро, рубль', 'currency, rate'],
  ['duplicate, double, дубликат, дубль', 'duplicate, duplicates'],
  ['merge, combine, объединить, слить, объедини, слей, склей', 'merges duplicates'],
  [
    'follow-up, follow up, to-do, touch, next step, касание, следующий шаг, todo, activity, crm activity, дело, активность',
    'activity, todo',
  ],
  [
    'communication history, interactions, correspondence with a client, общение, взаимодействие, коммуникация',
    'activity, timeline',
  ],
  [
    'timeline, client card history, feed of the card, history of the card, таймлайн, история карточки, лента карточки',
    'timeline',
  ],
  ['note, remark, sticky note, memo, пометка, памятка, заметка, примечание', 'note, comment'],
  [
    'custom field, own field, additional field, user field, пользовательское поле, свое поле, дополнительное поле',
    'userfield, userfieldconfig',
  ],
  ['card layout, card view, вид карточки, настройки карточки', 'details, configuration, layout'],
  [
    'traffic source, sales intelligence, utm, advertising channel, источник трафика, сквозная аналитика, рекламный канал',
    'sales intelligence, trace, source',
  ],
  [
    'lead status, lead statuses, deal statuses, statuses of leads, статус лида, стадия лида, статус сделки',
    'directory, status',
  ],
  ['who to call, whom to call, кому позвонить', 'activity, call list'],
  [
    'schedule a call, plan a call, reminder to call, call reminder, напоминание о звонке, remind to call, remind me to call, planned call, calls are planned, напомни мне позвонить, запланированные звонки, запланируй звонок, запланировать звонок, назначь звонок, напомни позвонить',
    'todo, activity',
  ],
  ['data source, external database, источник данных, внешняя база', 'data source bi'],
  [
    'planned calls and meetings, planned activities, planned calls, calls and meetings, planned meetings, запланированные дела, дела на сегодня, дела менеджера, мои дела, список дел, дела по сделке, дела по клиенту, things to do for clients',
    'activities',
  ],
  [
    'people who work at, people at a company, staff of a client, contact person, contact persons, contact people, people of a company, кто работает в компании, контактное лицо, контактные лица, люди из компании, сотрудники компании клиента, сотрудники клиента',
    'contact company, contact',
  ],
  [
    'companies of a person, company of a contact, где работает клиент, компания человека, человек привязан',
    'company contact',
  ],
  [
    'link a person to a company, привязать человека, attach a contact, привяжи человека',
    'contact company',
  ],
  [
    'delivery address, shipping address, billing address, address of a customer, адрес клиента, адрес доставки, адрес компании, адрес контакта, адрес покупателя',
    'address, requisite',
  ],
  [
    'bic, bik, iban, swift, account number, settlement account, бик, расчетный счет, р с, корсчет, номер счета в банке',
    'bank details, bankdetail',
  ],
  ['tax id, vat id, taxpayer number, by inn, ogrn, kpp, по инн', 'requisite'],
  [
    'stage history, history of stages, moved through the pipeline, moved between stages, moved through stages, how long on a stage, двигалась по воронке, двигалась по стадиям, история этапов, история стадий, путь сделки, движение сделки, движение по воронке, прошла этапы, когда перешла на стадию',
    'moved stages, stagehistory',
  ],
  [
    'repeat a deal, repeat every month, recurring deal, regular deal, repeating deal, deal every month, deal every week, регулярная сделка, повторять сделку, повторяющаяся сделка, сделка каждый месяц, повторяй сделку',
    'recurring deal',
  ],
  [
    'recurring invoice, regular invoice, invoice every month, регулярный счет, повторяющийся счет, счет каждый месяц',
    'recurring invoice',
  ],
  ['simple crm, classic crm, crm mode, работа без лидов, режим crm, режим црм', 'crm works leads'],
  ['digital workplace, automated solution, цифровое рабочее место', 'automated solution'],
  [
    'mass import, bulk import, import records, load records, load into the crm, thousand records, many records at once, массовая загрузка, массовый импорт, импорт, загрузить базу, залить базу, импортировать',
    'imports crm items, batch',
  ],
  [
    'custom status of the task, статусы смарт-процесса, стадии смарт-процесса',
    'stage directory, status',
  ],
  [
    'lead source, source of a lead, source of leads, deal source, источник лида, источник сделки, источник лидов, источник обращения, источники',
    'directory source, directory crm',
  ],
  [
    'industry, company type, company types, contact type, types of companies, types of contacts, отрасль, сфера деятельности, тип компании, типы компаний, тип контакта, типы контактов, тип клиента, тип сделки, типы сделок',
    'directory crm, directory types',
  ],
  [
    'reference lists, crm dictionaries, crm directory, справочники crm, справочник црм, значения справочника',
    'directory crm',
  ],
  ['commercial offer, price quote, коммерческое, ценовое предложение', 'quote'],
  [
    'stages of deals, deal stages, pipeline stages, stages of a pipeline, этапы сделок, стадии сделок, этапы воронки, стадии воронки, этапы продаж',
    'stages pipeline, directory stage',
  ],
  [
    'stage add, new stage, stage delete, add a stage, delete a stage, этап добавить, добавь стадию, удали стадию, удали этап, переименуй стадию, переименовать этап, rename a stage, reorder stages, порядок стадий, порядок этапов',
    'item directory stage, directory crm',
  ],
  [
    'rights to the card, who sees, вид карточки, общий вид карточки, card layout, view of the card, layout of the card, карточка выглядит, поля в карточке',
    'layout card',
  ],
  [
    'client card note, in the card, в карточку, в карточке клиента, запиши в карточку, on the timeline, in the timeline, в таймлайн',
    'timeline comment, comment timeline',
  ],
  [
    'client history, history with a client, история общения, история клиента, история по клиенту, история работы с клиентом, history with a customer',
    'activities, timeline',
  ],
  [
    'drop-down, dropdown, list field, select field, выпадающий список, поле-список, список значений поля',
    'custom field',
  ],
  [
    'field type, custom field type, own field type, свой тип поля, тип поля приложения, новый тип поля',
    'type custom fields application',
  ],
  [
    'payment of a deal, payment in a deal, оплата по сделке, оплаты сделки, платеж по сделке',
    'payment item, payment',
  ],
  [
    'visitor tracking, where the client came from, источник трафика, откуда пришел клиент',
    'trace sales intelligence',
  ],
  [
    'seller requisites, my company, моя компания, реквизиты продавца, наши реквизиты',
    'requisite, company',
  ],
  [
    'close a deal, close the deal, deal is won, deal is lost, win a deal, lose a deal, закрой сделку, сделка выиграна, сделка проиграна, успешная сделка, провал сделки, сделка провалена',
    'changes deal, deal',
  ],
  [
    'crm entity, own entity, own object, custom object, entity type, custom type, own section in crm, своя сущность, свой объект, новая сущность, тип объекта crm, своя сущность в crm, смарты',
    'smart process, type',
  ],
  [
    'remind me to call, call the customer back, call back on, call back tomorrow, напомни перезвонить, перезвонить клиенту завтра, напоминание перезвонить',
    'to-do activity, todo',
  ],
  [
    'company by inn, company by tax, company inn, company tax id, company vat, компания по инн, компанию по инн, контрагента по инн, клиента по инн',
    'requisites filter, requisite',
  ],
  [
    'stage color, color of a stage, цвет стадии, цвет этапа, название стадии, stage name',
    'item directory stage, directory crm',
  ],
  [
    'reasons for loss, loss reason, причина отказа, причины отказа, причины провала',
    'directory crm, directory items',
  ],
  [
    'next activity, without activity, без дел, без активности, overdue activity, просроченное дело, просроченные дела',
    'activities',
  ],
  [
    'attach a company, company to a deal, contact to a deal, привяжи контакт, привяжи компанию, прикрепи контакт, link a contact, добавь контакт в сделку, контакт к сделке',
    'links contact, contact',
  ],
  [
    'won deals, lost deals, deals won, deals lost, выигранные сделки, проигранные сделки, успешные сделки, проваленные сделки, закрытые сделки, открытые сделки, open deals, closed deals',
    'deal',
  ],
  [
    'unpaid invoice, overdue invoice, paid invoice, неоплаченный счет, просроченный счет, оплаченный счет, счет на оплату, счета на оплату, выставленный счет, must pay the invoice, оплатить счет',
    'invoice, item',
  ],
  [
    'client base, customer base, client database, клиентская база, база клиентов, список клиентов, все клиенты, our clients',
    'contact, company',
  ],
  ['primary contact, main contact, основной контакт, контакт компании', 'contact company'],
  [
    'turnover, sales volume, sum of deals, amount of deals, объем продаж, сумма сделок, продажи за, сумма продаж, sales for the month, отчет по продажам, sales report',
    'deal, item',
  ],
  ['observers of a deal, наблюдатели сделки', 'deal, item'],
  [
    'file in the card, file to the card, file to a deal, attach a file to a deal, файл в карточку, файл к сделке, документ к сделке, прикрепи файл к сделке',
    'timeline comment, deal',
  ],
  ['email to the crm, письмо в crm, сохрани письмо в crm', 'crm activity email'],
  [
    'lead stages, stages of leads, lead status, статусы лидов, стадии лидов, стадия лида, статус лида',
    'crm directory stages, directory items',
  ],
  [
    'junk, junk lead, bad lead, spam lead, некачественный лид, мусорный лид, забракуй',
    'changes lead, lead',
  ],
  [
    'company website, website of a company, сайт компании, website of a client, сайт клиента, сайт в карточке',
    'company, contact',
  ],
  [
    'create an entity, own fields entity, entity with fields, создать сущность, создай сущность, новую сущность',
    'creates smart process',
  ],
  [
    'field required, mandatory field, make a field required, поле обязательным, обязательное поле, сделай поле обязательным, настройки поля, переименуй поле, rename a field',
    'changes custom field, custom field',
  ],
  [
    'happened with the client, что было с клиентом, что происходило, что произошло, what happened',
    'activities, comments timeline',
  ],
  [
    'meeting held, meeting with the client as held, встреча состоялась, встреча прошла, звонок состоялся, call done',
    'changes activity, activity',
  ],
  [
    'our legal entity, seller entity, own legal entity, наше юрлицо, юрлицо для счета, от какого юрлица',
    'chooses requisites, requisite',
  ],
  ['open pipelines, sales process, процесс продаж', 'pipeline'],
  [
    'client lives in, contacts from city, из города, живет в, клиенты из',
    'contacts filter, address',
  ],
  ['last name, surname, first name, фамилия, имя клиента, имя контакта, отчество', 'contact, user'],
  [
    'everything about a client, client info, information about the client, all about, вся информация о клиенте, данные клиента, инфо по клиенту, карточка клиента, client card, customer card',
    'contact, company',
  ],
  ['copy a deal, duplicate a deal, скопируй сделку, копия сделки', 'deal, item'],
  [
    'bought long ago, not bought, purchasing clients, давно не покупали, не покупали клиенты, постоянные клиенты, клиенты покупали, спящие клиенты',
    'contact, company',
  ],
  [
    'element of a smart process, item of a smart process, card of a smart process, элемент смарт-процесса, карточка смарт-процесса, запись смарт-процесса',
    'crm item, item',
  ],
  [
    'deal types, deal type, types of deals, lead types, виды сделок',
    'directory crm types, directory types',
  ],
  [
    'write down what, write down that, we agreed, agreed with the client, договорились, о чем договорились, результат разговора, итог звонка записать',
    'timeline comment, comment timeline',
  ],
  [
    'client office, client address, address client, where is the client, office address, адрес офиса, где находится клиент, где офис',
    'addresses filter, address',
  ],
  [
    'pipeline stage deal, move the deal, move a deal, next stage, to the next stage, на следующий этап, на следующую стадию, продвинь сделку, переведи сделку, перевести сделку, двинь сделку, смени стадию сделки, поменяй стадию сделки, change deal stage',
    'changes deal, changes item, deal',
  ],
  [
    'responsible for the deal, owner of the deal, deal manager, ответственный за сделку, ответственным за сделку, менеджер сделки',
    'changes deal, deal',
  ],
  [
    'who manages the client, client manager, чей клиент, кто ведет клиента, менеджер клиента, ответственный за клиента',
    'contact, company',
  ],
  [
    'new customer, new client, новый клиент, нового клиента, новый покупатель, нового покупателя',
    'creates contact, creates company',
  ],
  [
    'convert a lead, lead to a deal, lead into a deal, конвертируй лид, сконвертируй лид, лид в сделку, преврати лид',
    'changes lead, lead',
  ],
  ['card fields, visible fields, какие поля видны, порядок полей', 'layout card'],
  ['access rights in crm, crm rights, crm roles, права crm, роли crm', 'rights, role'],
  [
    'merge contacts, merge companies, merge leads, склей контакты, объедини контакты, объединить компании, склеить дубли, join duplicates',
    'merges duplicates',
  ],
  [
    'cart item, item in the cart, товар корзины, позиция корзины, позиция заказа, состав корзины',
    'basket item',
  ],
  [
    'money|revenue|amount|value|total pipeline|funnel|deals, деньги|сумма|сколько сделка|воронка',
    'deal, item',
  ],
  [
    'invoice|счет overdue|unpaid|late|просроченный|неоплаченный|просрочен|неоплачен',
    'invoice, item',
  ],
  [
    'deal|сделка moved|went|entered|перешла|попала|перевели|двигалась|менялась stage|этап|стадия|стадию',
    'moved stages, stagehistory',
  ],
  ['stage|этап|стадия deal|сделка now|currently|сейчас|находится', 'deal, item'],
  [
    'values|options|variants|значения|варианты source|type|status|stage|источник|тип|статус',
    'directory items, items directory crm',
  ],
  [
    'переписка|correspondence|conversation|письма|emails|звонки|calls|общение|communication lead|deal|client|customer|contact|company|лид|сделка|клиент|контакт|компания',
    'activities, timeline comments, messages open channel',
  ],
  [
    'phone|email|name|birthday|position|телефон|почту|имя|фамилию|данные|дату client|customer|contact|клиента|контакта|покупателя',
    'contact, company, item',
  ],
  [
    'phone|email|name|телефон|почту|название|данные company|organization|компании|организации|фирмы',
    'company, item',
  ],
  [
    'client|customer|клиент|покупатель phone|number|email|телефону|номеру|почте find|search|whose|найди|найти|поиск|чей',
    'contacts companies phone number email, customer phone',
  ],
  [
    'fields|поля deal|contact|company|lead|сделки|контакта|компании|лида list|available|доступные|список',
    'fields',
  ],
  [
    'file|document|файл|документ|picture|image deal|lead|contact|сделке|лиду|контакту|сделку|карточку',
    'timeline comment, deal',
  ],
  [
    'comment|note|remark|комментарий|заметка|запись deal|lead|contact|company|client|customer|invoice|сделка|лид|контакт|компания|клиент|счет',
    'comment timeline, timeline',
  ],
  [
    'discount|скидка|price|цена|quantity|количество order|cart|basket|заказ|заказе|корзина|корзине',
    'basket item',
  ],
  ['badge, значок', 'badge'],
  ['icon, иконка', 'icon, avatar'],
  ['logo, логотип', 'logo'],
  ['trace, трек', 'trace'],
  [
    'order|sequence|порядок|местами|swap|reorder|поменяй stages|stage|этапы|стадии|этапов|стадий',
    'changes item directory',
  ],
  [
    'contact|contacts|контакт|контакты deal|сделка|сделке|сделку|lead|лид|лиду link|add|attach|привяжи|добавь|bind',
    'links contact',
  ],
  [
    'contact|contacts|контакт|контакты deal|сделка|lead|лид|quote|предложение',
    'contacts deal, contacts lead, contact',
  ],
  [
    'contact|contacts|people|контакт|контакты|люди company|компания|фирма|организация',
    'contacts company, contact',
  ],
  [
    'company|companies|компания|компании contact|person|контакт|человек',
    'companies contact, company',
  ],
  [
    'custom|user|own|additional|пользовательское|свое|дополнительное|новое field|fields|поле|поля deal|contact|company|lead|task|user|сделка|контакт|компания|лид|задача',
    'custom field',
  ],
  [
    'import|load|upload|импорт|загрузи|залей clients|contacts|leads|deals|records|клиентов|контакты|лиды|сделки|базу',
    'imports crm items, batch',
  ],
  [
    'save|add|сохрани|сохранить|добавить|занеси|занести client|customer|visitor|клиента|покупателя|посетителя',
    'creates contact, creates lead',
  ],
  [
    'client|customer|клиент|клиента|заявка|заявку form|website|формы|форма|сайта|сайте',
    'creates lead, creates contact, lead',
  ],
  [
    'owe|debt|debts|should pay|должны|задолженность|долг|долги|дебиторка client|clients|customers|клиент|клиенты|нам, debtors, должники',
    'invoice, item, payment',
  ],
  ['issued|sent|выставленные|выписанные|отправленные invoices|bills|счета|счетов', 'invoice, item'],
  ['pdf|file|print|печать|файл quote|proposal|invoice|предложение|кп|счет', 'crm document'],
  [
    'remind|reminder|напоминание|напомни client|customer|deal|lead|клиенту|клиент|сделке|лиду',
    'to-do activity, activity',
  ],
  ['glue|join|unite|склей|соедини|слей duplicates|doubles|дубли|дубликаты', 'merges duplicates'],
  [
    'dates|amount|сумму|сумма|дату|дата closing|close|закрытия deal|сделка|сделки',
    'changes deal, changes item, deal',
  ],
  ['call back|reached, дозвонились|дозвонился|недозвон', 'lead, activity'],
  [
    'responsible|owner|manager|ответственный|менеджер who|кто deal|lead|client|сделка|лид|клиент',
    'deal, lead, item, contact',
  ],
  [
    'clients|contacts|leads|deals|companies|клиенты|контакты|лиды|сделки|компании created|added|changed|созданные|добавленные|измененные|новые',
    'contacts filter, leads filter, deals filter',
  ],
  ['converted|conversion|конверсия', 'stagehistory, lead'],
  ['loyal|regular|vip|постоянные|важные clients|customers|клиенты', 'contact, company'],
  ['cold|base|calling|холодные|база|базе calls|contacts|звонки|обзвон', 'call list, calllist'],
  ['scheduled|planned|запланировано|намечено deal|lead|client|сделке|лиду|клиенту', 'activities'],
  ['warranty, support contract, абонемент, подписка клиента', 'item, deal'],
  ['branch|holding|parent company, головная|дочерняя компания', 'company'],
  ['decision maker, лпр, contact role, роль контакта', 'contact'],
  ['competitor, partner, dealer, партнер, конкурент, дилер', 'company, contact'],
  ['birthday|др|рождения client|customer|клиент|клиенты|клиентов', 'contact, item'],
  [
    'region|city|город|регион client|company|deal|клиенты|компании|сделки',
    'address, contact, company',
  ],
  ['crm forms, web form, crm form, вебформа, crm-форма, форма захвата', 'lead, site'],
  [
    'convert|turn|преврати|конвертируй|сделай lead|лид|лида deal|contact|client|сделку|контакт|клиента',
    'changes lead, creates deal',
  ],
  [
    'moves|transitions|path|переходы|переходов|перемещения|движения|путь deal|lead|сделки|лида stages|stage|стадиям|этапам|воронке',
    'moved stages, stagehistory',
  ],
  [
    'moved|relocated|new|переехала|переехал|новый|сменила address|office|адрес|офис company|client|компания|клиент',
    'changes address, creates address',
  ],
  ['bank|banks|банк|банка client|company|customer|клиента|компании', 'bank details, bankdetail'],
  ['invoices|bills|счета|счет not|unpaid|paid|не|неоплаченные|оплатили|оплачены', 'invoice, item'],
  ['bill|charge|invoice customer|client, выпиши|выставь счет', 'creates invoice, creates item'],
  [
    'steps|phases|stages|шаги|фазы|этапы sales|sale|selling|продаж|продажи process|pipeline|процесса|воронки',
    'stages pipeline, directory stages',
  ],
  [
    'call|ring|phone|позвонить|позвони|набрать forget|remind|later|tomorrow|monday|tuesday|wednesday|thursday|friday|завтра|понедельник|вторник|среду|четверг|пятницу|забыть',
    'to-do activity, activity',
  ],
  [
    'close|finish|complete|закрой|заверши|выполни activity|to-do|дело|активность',
    'changes activity, changes to-do activity',
  ],
  [
    'discussed|talked|agreed|said|обсуждали|говорили|договорились|решили client|customer|клиентом|клиент',
    'activities, comments timeline',
  ],
  [
    'two|same|double|две|одинаковые|дублирующиеся cards|contacts|clients|companies|leads|карточки|контакта|клиента|компании|лида',
    'merges duplicates, duplicates',
  ],
  ['separate|own|new|отдельную|свою|новую entity|object|сущность|объект', 'creates smart process'],
  [
    'items|cards|elements|records|what is|элементы|карточки|записи smart|смарт process|процесс|процесса|процессе',
    'items crm type',
  ],
  [
    'vehicles, cars, real estate, equipment in crm, автомобили, машины, недвижимость, объекты',
    'items crm type, item',
  ],
  [
    'salespeople, sales managers, best seller, продажники, продавцы, менеджеры по продажам',
    'deal, item',
  ],
  ['closed|won|закрыл|выиграл|заключил most|more|больше deals|сделок', 'deal filter, item'],
  ['fell|broke|lost|сорвалась|слилась|провалилась deal|сделка', 'changes deal, changes item'],
  ['wants|needs|add|хочет|допиши|докинь product|item|товар|товара deal|сделку', 'product row'],
  [
    'checkbox|dropdown|date|number|list|галочка|галочку|дата|список field|form|deal|contact|company|поле|сделки|контакта|форму',
    'custom field',
  ],
  [
    'variant|option|value|вариант|значение|пункт list|source|sources|directory|список|источников|справочник',
    'item directory',
  ],
  ['customer|client|клиент|клиента vat|tax|inn|инн|кпп|огрн|юрлицо', 'requisites, requisite'],
  [
    'sole proprietor, individual entrepreneur, самозанятый, ип с инн, завести ип',
    'requisite, company',
  ],
  [
    'pin|закрепи note|comment|record|entry|заметку|комментарий|запись top|card|timeline|наверху|сверху|карточки|таймлайн',
    'pins timeline entry',
  ],
  [
    'delete|remove|удали|убери entry|record|note|запись|заметку timeline|card|таймлайна|карточки',
    'deletes timeline, comment timeline',
  ],
  ['сделочка, лидик, клиентик', 'deal, lead, contact'],
  [
    'application|request|заявка|заявку|обращение site|website|form|сайт|сайта|формы',
    'creates lead, lead',
  ],
  ['most|many|more|больше leads|clients|лидов|клиентов', 'lead, contact'],
  [
    'times|many|раз deal|lead|сделка|лид changed|moved|меняла|переходила stage|стадию|этап',
    'moved stages, stagehistory',
  ],
  ['quote|proposal|offer|предложение|кп send|отправь|пошли', 'quote'],
  [
    'unpaid|paid|оплатили|оплачены|неоплаченные|оплаченные invoices|bills|счета|счетов',
    'invoice filter, items crm type',
  ],
  [
    'clients|leads|customers|клиенты|лиды|обращения come|came|приходят|пришли|откуда|where from|where|source|источник|источников',
    'directory sources, directory crm',
  ],
  [
    'add|delete|create|change|удали|создай|добавь|поменяй field|поле companies|company|deals|deal|contacts|contact|leads|компаний|сделок|контактов|лидов',
    'custom field',
  ],
  [
    'new|changed|новый|сменился address|phone|email|адрес|телефон|почта client|company|contact|клиента|компании|контакта',
    'changes contact, changes company, address',
  ],
  ['address, location, адрес', 'address'],
  [
    'lead|deal|contact|company|client|лида|сделки|контакта|клиента source|sources|источник|источники',
    'directory sources, directory items',
  ],
  [
    'smart|смарт process|процесс|процесса fields|поля',
    'fields items crm type, settings smart process',
  ],
  [
    'addresses|address|адрес|адреса company|client|customer|contact|компании|клиента|контакта',
    'address, requisite',
  ],
  [
    'leads|deals|contacts|companies|clients|лиды|сделки|контакты|компании|клиентов filter|sorted|sort|отфильтруй|отсортируй|фильтр|выборка',
    'leads filter, deals filter, contacts filter, companies filter',
  ],
  [
    'stage|stages|этап|стадия deal|сделки|сделка current|which|what|текущий|текущая|какой|какая',
    'deal, item, stages pipeline',
  ],
  [
    'talk|spoke|speak|talked|discussed|общались|говорили|беседовали last|about|lead|client|customer|contact|deal|лид|лиду|клиент|клиентом|сделке',
    'activities, comments timeline',
  ],
  [
    'tag|label|mark|метку|тег|пометку deal|lead|client|сделке|сделку|лиду|клиенту',
    'changes deal, changes item',
  ],
  [
    'hand|give|pass|transfer|передай|отдай|закрепи client|customer|lead|deal|клиента|лид|сделку manager|менеджером|менеджеру|colleague|коллеге',
    'changes contact, changes deal, changes lead, changes item',
  ],
  [
    'payment|money|оплату|оплата|деньги client|customer|клиента|клиент record|register|enter|внести|внеси|зачти',
    'creates payment, payment paid',
  ],
  [
    'details|info|data|подробности|данные invoice|deal|lead|contact|счета|сделки|лида|контакта',
    'item, invoice, deal',
  ],
  [
    'leads|deals|contacts|clients|лиды|сделки|клиенты assigned|belong|belonging|закреплены|назначены|принадлежат',
    'leads filter, deals filter, contacts filter',
  ],
];
