/**
 * How people call the things of Bitrix24, in English and Russian, and by which words the names and titles of methods know them, the
 * best first. All forms of a word count; of several words without a comma, all do.
 */
export const THESAURUS: readonly (readonly [said: string, known: string])[] = [
  // What everything is about
  ['deal, сделка', 'deal, item, entity'],
  ['smart process item, элемент crm, элемент смарт-процесса', 'item'],
  ['contact, контакт', 'contact'],
  ['company, компания, организация, фирма', 'company'],
  ['crm, црм', 'crm'],
  // People
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
  [
    'employee, colleague, coworker, staff, personnel, worker, teammate, сотрудник, коллега, работник, персонал',
    'employee, user, colleague',
  ],
  ['user, people, person, somebody, люди, человек, пользователь', 'user, employee, person'],
  [
    'boss, chief, head, director, leader, supervisor, начальник, руководитель, шеф, директор',
    'heads department, head, managers',
  ],
  [
    'subordinates, reports to, reporting to, подчиненный, подчиненные, в подчинении',
    'subordinates',
  ],
  [
    'team, department, division, org structure, organizational structure, команда, отдел, подразделение, оргструктура, структура компании',
    'department, node, team',
  ],
  [
    'hire, onboard, invite to the portal, нанять, прими на работу, принять на работу, пригласи на портал, новый сотрудник',
    'invites portal',
  ],
  ['who am i, myself, кто я, текущий пользователь, мой профиль', 'current user, profile'],
  ['admin, administrator, superuser, админ, администратор', 'admin, user'],
  ['owner, ownership, владелец, хозяин', 'owner, responsible, manager'],
  ['supplier, contractor, vendor, поставщик, контрагент', 'supplier, contractor, company, contact'],
  // Absence and working time
  ['vacation calendar, vacation schedule, календарь отпусков, график отпусков', 'busy absent'],
  ['not at work, does not work, не работает, не на работе', 'busy absent'],
  [
    'sales department, people of a department, отдел продаж',
    'employees department, department, user',
  ],
  [
    'vacation, holiday, absent, absence, away, busy, day off, sick leave, free, availability, отпуск, отсутствует, отсутствие, занят, свободен, больничный, выходной, отгул, занятость',
    'busy absent, vacations',
  ],
  [
    'clock in, start the working day, open a shift, start a shift, start work, открой смену, начни смену, начать смену, come to work, начать рабочий день, начни рабочий день, открой рабочий день',
    'opens timeman',
  ],
  [
    'clock out, end the working day, close a shift, end a shift, go home, закрой смену, закончить смену, ухожу домой, finish the working day, закончить рабочий день, заверши рабочий день, закрой рабочий день',
    'closes timeman',
  ],
  [
    'working day, came to work, working day started, пришел на работу, ушел с работы, workday, shift, working time, hours worked, people work, working hours, timesheet, рабочий день, рабочая смена, рабочее время, отработал, табель',
    'working time, timeman, working day',
  ],
  ['break, lunch, перерыв, обед', 'pause'],
  ['work schedule, schedule of, график, расписание', 'schedule, slots'],
  [
    'time spent, time tracking, timer, stopwatch, таймер, секундомер, spent on, hours on, how many hours, logged on, log hours, сколько часов на задачу, log time, track, трудозатраты, потратил, затраченное время, учет времени',
    'time spent, elapseditem',
  ],
  // CRM
  [
    'stage of a pipeline, stage to a pipeline, deal stage, стадия в воронке, стадия воронки, стадия сделки, этап воронки',
    'pipeline stage, directory, stage',
  ],
  ['pipeline, funnel, sales funnel, воронка, направление', 'pipeline, category, dealcategory'],
  [
    'smart process, custom entity, smart-process, spa, смарт-процесс, смарт процесс',
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
  ['comment, reply to a task, комментарий, прокомментируй, коммент', 'comment'],
  [
    'custom field, own field, additional field, user field, пользовательское поле, свое поле, дополнительное поле',
    'userfield, userfieldconfig',
  ],
  ['card layout, card view, вид карточки, настройки карточки', 'details, configuration, layout'],
  [
    'product row, product deal, product lead, product invoice, product quote, line item, position deal, позиция сделка, строка товара, товар сделка, товар лид, товар счет, товар предложение, товарная позиция',
    'product row, productrow, productrows',
  ],
  [
    'goods, product, item for sale, merchandise, article, товар, продукция, номенклатура',
    'product, goods, product row',
  ],
  [
    'traffic source, sales intelligence, utm, advertising channel, источник трафика, сквозная аналитика, рекламный канал',
    'sales intelligence, trace, source',
  ],
  [
    'lead status, lead statuses, deal statuses, statuses of leads, статус лида, стадия лида, статус сделки',
    'directory, status',
  ],
  ['trigger, триггер', 'trigger'],
  ['robot, automation rule, робот', 'robot'],
  // Tasks
  ['task, задача, assignment, задание сотруднику, таск, тикет, поручение', 'task'],
  ['subtask, подзадача', 'task'],
  ['checklist, check list, чек-лист, чеклист, чек лист', 'checklist, checklistitem'],
  ['observer, watcher, follower, auditor, аудитор, наблюдатель', 'observer, startwatch'],
  [
    'gantt, depends, dependency, predecessor, blocked by, blocker, wait until, waits for, link between tasks, предшественник, дождется, связь между задачами, гант, зависит, зависимость',
    'dependence, gantt',
  ],
  ['kanban, board, канбан, доска', 'kanban'],
  ['scrum, скрам, user story, story points, story, стори, пользовательская история', 'scrum'],
  ['sprint, спринт', 'sprint'],
  ['epic, эпик', 'epic'],
  ['backlog, бэклог, беклог', 'backlog'],
  ['task flow, flow, поток задач, поток', 'flow'],
  ['recurring task template, task template, шаблон задачи', 'template'],
  ['plan for today, on my plate, my plan, мой план, план на день, на сегодня', 'planner'],
  // Groups and feed
  [
    'workgroup, project, group, team space, рабочее пространство, рабочая группа, группа, проект',
    'workgroup, project, group, sonet',
  ],
  [
    'news, announcement, feed, post, newsfeed, news feed, activity stream, новость, объявление, лента, живая лента, пост',
    'feed, blogpost, post',
  ],
  ['poll, vote, survey, опрос, голосование, проголосовал', 'vote'],
  // Messages
  [
    'message, write to, msg, direct message, dm, text, сообщение, личка, личное сообщение, переписка',
    'message',
  ],
  [
    'chat, conversation, channel, group chat, thread, канал, групповой чат, dialog, messenger, чат, беседа, диалог, мессенджер',
    'chat, dialog',
  ],
  [
    'list of chats, list chats, recent chats, my chats, список чатов, мои чаты, последние чаты',
    'recent chats',
  ],
  ['general chat, everybody, общий чат, всем', 'chat'],
  [
    'notification, notify, alert, ping, уведомление, оповещение, уведоми, оповести',
    'notification, notify',
  ],
  ['mute, silence, без звука, заглуши', 'mute, mutes'],
  ['typing, печатает', 'typing, writing'],
  ['bot, chat bot, chatbot, бот, чат-бот, чатбот', 'bot, imbot'],
  ['command, slash command, команда бота', 'command'],
  ['quick answer, canned response, быстрый ответ, заготовленный ответ', 'quick answer'],
  [
    'open channel, open line, openline, live chat, открытая линия, открытый канал',
    'open channel, imopenlines',
  ],
  [
    'whatsapp, telegram, viber, external messenger, external channel, ватсап, телеграм, внешний мессенджер, внешний канал',
    'connector, external messenger, external channel, imconnector',
  ],
  ['operator, agent, support agent, консультант, оператор', 'operator'],
  ['spam, спам', 'spam'],
  ['email, mail, letter, письмо, писем, почта, электронная почта', 'email, mail'],
  ['mailbox, inbox, mail account, почтовый ящик, ящик, входящие', 'mailbox, mail'],
  ['sms, смс', 'sms'],
  ['push, пуш', 'push'],
  // Calls
  ['who to call, whom to call, кому позвонить', 'activity, call list'],
  [
    'schedule a call, plan a call, reminder to call, call reminder, напоминание о звонке, remind to call, remind me to call, planned call, calls are planned, напомни мне позвонить, запланированные звонки, запланируй звонок, запланировать звонок, назначь звонок, напомни позвонить',
    'todo, activity',
  ],
  ['call, ring, phone conversation, звонок, разговор, вызов', 'call, calls'],
  [
    'call history, call statistics, who called, кто звонил, history of calls, call log, история звонков, статистика звонков, журнал звонков',
    'history calls, statistic',
  ],
  [
    'call back, call a customer, call the customer, callback, обратный звонок, перезвони',
    'callback',
  ],
  ['pbx, external telephony, атс, внешняя телефония', 'external pbx, external call'],
  [
    'recording, call recording, record of a call, audio, записи звонков, запись разговора, запись звонка',
    'recording, record',
  ],
  [
    'transcript, transcription, расшифровка, транскрипция, стенограмма',
    'transcript, transcription',
  ],
  ['summary of a call, ai summary, резюме звонка, итоги звонка', 'followup, summary'],
  ['popup, call card, всплывающая карточка, карточка звонка', 'call card'],
  [
    'autodial, voice message, read a text aloud, автообзвон, голосовое сообщение, зачитай',
    'infocall',
  ],
  ['sip, сип', 'sip'],
  [
    'call list, dialer, dialer list, calling campaign, people to call, обзвон, список обзвона, обзвонить, прозвон',
    'call list, calllist',
  ],
  // Calendar and booking
  [
    'meeting, appointment, митинг, calendar event, event in the calendar, my calendar, on the calendar, on my calendar, in my calendar, agenda, мой календарь, в моем календаре, распорядок, встреча, совещание, событие календаря, мероприятие, созвон, планерка',
    'calendar event, meeting, activity',
  ],
  [
    'invitation to a meeting, meeting invitation, invitation to the meeting, rsvp, attend the meeting, приглашение на встречу, приду на встречу, участие во встрече',
    'takes part, event',
  ],
  [
    'nearest meeting, next meeting, upcoming meeting, upcoming events, ближайшая встреча, ближайший созвон, ближайшие события',
    'nearest calendar events',
  ],
  ['calendar, календарь', 'calendar'],
  [
    'meeting room, conference room, equipment, оборудование, room, переговорная, переговорка, комната',
    'calendar resource, calendar event, booking',
  ],
  [
    'book, booking, reservation, reserve, бронь, бронирование, забронируй, запись на услугу, запиши клиента, записаться',
    'booking',
  ],
  [
    'appointment slot, free slot, opening hours, hours of a specialist, часы приема, окно для записи, time slot, available time, слот, свободное время, свободное окно',
    'slots',
  ],
  [
    'waitlist, waiting list, queue, in line, очередь, очередь на запись, в очередь, queue of clients, лист ожидания',
    'waitlist',
  ],
  ['specialist, doctor, стилист, парикмахер, master, мастер, врач, специалист', 'resource'],
  // Drive
  ['drive, disk, общий диск, cloud storage, диск, хранилище', 'drive, disk, storage'],
  ['file, document, attachment, файл, документ, вложение', 'file, document'],
  ['folder, directory of files, папка, каталог файлов', 'folder'],
  [
    'contents of a folder, files in a folder, what is in the folder, содержимое папки, файлы в папке, что в папке',
    'inside folder, children',
  ],
  ['trash, bin, recycle bin, корзина', 'trash'],
  [
    'public link, external link, sharing link, share link, публичная ссылка, внешняя ссылка, общая ссылка',
    'external link, public link',
  ],
  [
    'share, give access, give rights, выдай права, выдать права, выдай доступ, grant access, поделиться, поделись, открой доступ, дай доступ, расшарь, предоставь доступ',
    'shares',
  ],
  // Catalog, warehouse, shop
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
    'payment link, link for payment, pay by link, ссылка на оплату, ссылка для оплаты',
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
  // Documents and workflows
  ['contract, act, pdf, соглашение, договор, акт', 'document, documentgenerator'],
  [
    'document by template, document from a template, pdf from a template, generate, print form, по шаблону, сформировать, сформируй, печатная форма',
    'generates document, documentgenerator',
  ],
  ['template, шаблон', 'template'],
  ['numbering, numerator, нумератор, нумерация', 'numerator'],
  [
    'workflow, business process, автоматизация, approval process, процесс согласования, bizproc, бизнес-процесс, бизнес процесс, бп',
    'workflow, bizproc',
  ],
  [
    'workflow task, approval, sign off, согласование, задание бизнес-процесса, задание',
    'workflow task',
  ],
  [
    'sign, signature, signing, подпись, подписать, подпиши, кэдо, подписание',
    'sign, signing, signed',
  ],
  // Sites
  ['site, website, сайт', 'site'],
  ['page, landing, landing page, web page, страница, лендинг', 'page, landing'],
  ['block of a page, page block, блок', 'block'],
  [
    'knowledge base, wiki, article, documentation page, регламент, инструкция, база знаний, статья',
    'knowledge base, note',
  ],
  // Lists and RPA
  [
    'universal list, list element, rows of a list, elements of a list, element of a list, item to a list, item of a list, элементы списка, записи списка, универсальный список, список элемент',
    'universal list',
  ],
  ['rpa, роботизация', 'rpa, robotic'],
  // Applications
  [
    'webhook, event handler, callback url, listen to events, слушать события, get notified when, notify me when, be told when, subscribe to an event, вебхук, обработчик события, подписка на события',
    'handler event, handler',
  ],
  ['event, событие', 'event'],
  [
    'widget, button, tab, iframe, плагин, embed, placement, кнопка, виджет, вкладка, встройка, встроить',
    'placement',
  ],
  [
    'app settings, settings of the application, settings of my application, app data, настройки приложения',
    'application data, app option',
  ],
  ['audit, log, event log, journal, журнал, аудит, лог', 'eventlog, log'],
  [
    'several calls, several requests, many calls, in one request, несколько вызовов, несколько запросов, одним запросом, пакет',
    'batch',
  ],
  ['consent, personal data, gdpr, согласие, персональные данные', 'consent, agreement'],
  ['analytics, bi, dataset, аналитика, датасет', 'bi, biconnector'],
  ['ai, neural network, искусственный интеллект, нейросеть, ии', 'ai, engine'],
  ['time on the server, server time, время сервера, время на сервере', 'server time'],
];

/** What things have, and what is said of them: of these a phrase speaks beside the thing. */
export const ATTRIBUTES: readonly (readonly [said: string, known: string])[] = [
  ['phone number, номер телефона', 'phone'],
  ['telephone, phone, телефон', 'phone, telephony, call'],
  [
    'manager, assignee, responsible, person in charge, менеджер, ответственный, исполнитель',
    'responsible, manager, owner, operator',
  ],
  [
    'member, participant, attendee, who is in, участник, состоит, входит, состав',
    'participants, user, member',
  ],
  ['birthday, день рождения', 'contact, user'],
  ['stage, phase, column, стадия, этап, колонка', 'stage, status, directory'],
  ['directory, dictionary, reference book, source, справочник, источник', 'directory, status'],
  [
    'history of stages, went through, go through, moved between stages, движение по стадиям, история стадий, прошла стадии',
    'stagehistory',
  ],
  ['address, location, адрес', 'address'],
  ['field, property, attribute, column, поле, свойство, атрибут', 'fields, field, property'],
  ['recurring, repeating, regular, регулярный, повторяющийся', 'recurring'],
  ['deadline, due date, срок, крайний срок, дедлайн', 'deadline'],
  ['favorites, избранное', 'favorite'],
  ['result of a task, outcome, результат, итог', 'result'],
  ['like, thumbs up, reaction, лайк, реакция', 'like, reaction'],
  ['unread, непрочитанный', 'unread'],
  ['how many unread, unread count, сколько непрочитанных', 'counters, unread'],
  ['version, revision, версия, ревизия', 'version, versions'],
  ['link, url, ссылка, адрес страницы', 'link, url'],
  [
    'picture, photo, image, avatar, картинка, фото, фотография, изображение, аватар',
    'image, avatar, file',
  ],
  ['element, item, record, entry, row, элемент, запись', 'element, item, entry, record'],
  ['settings, options, preferences, настройки, параметры', 'settings, option'],
  ['application, app, приложение', 'app, application'],
  [
    'permission, access right, right, scope, право, права, разрешение, доступ',
    'rights, access, permissions, scope',
  ],
  ['who changed, changes of, кто изменял, кто менял, изменения', 'history'],
  ['status, state, condition, статус, состояние', 'status, state'],
  ['name, title, subject, имя, название, наименование, заголовок, тема', 'title, name'],
  ['number, quantity, amount of, номер, количество', 'number, quantity'],
  ['color, colour, цвет', 'color'],
  ['card, карточка', 'timeline, card'],
  ['sorting, sort order, order of stages, порядок, сортировка, очередность', 'stage, sort'],
  ['type, kind, тип, вид', 'type, types'],
  ['position, job title, должность', 'position, user'],
  ['history, past, история', 'history'],
  ['reminder, remind, напоминание', 'reminder, todo, activity'],
  ['password, account, учетная запись, аккаунт', 'user'],
  [
    'fire, dismiss, lay off, deactivate an employee, уволить, увольнение, уволь, уволенный',
    'dismisses user',
  ],
];
