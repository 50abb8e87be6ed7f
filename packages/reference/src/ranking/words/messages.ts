import type { Words } from './words.ts';

/** Chats, notifications, open channels, email, SMS and the feed. */
export const MESSAGES: Words = [
  ['comment, reply to a task, комментарий, прокомментируй, коммент', 'comment'],
  [
    'news, announcement, feed, post, newsfeed, news feed, activity stream, новость, объявление, лента, живая лента, пост',
    'feed, blogpost, post',
  ],
  ['poll, vote, survey, опрос, голосование, проголосовал', 'vote'],
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
  [
    'phone book, find by phone, by phone number, by phone, by email, по телефону, по номеру телефона, по почте, чей номер',
    'phone number email, customer phone',
  ],
  [
    'discussion of a task, task discussion, task chat, chat of the task, обсуждение задачи, чат задачи, в обсуждении задачи, в комментарии к задаче, reply in the task',
    'chat task message, comment task',
  ],
  ['chat picture, chat avatar, аватар чата, аватарка чата, картинка чата', 'avatar chat'],
  [
    'chat members, who is in the chat, participants of the chat, участники чата, кто в чате, состав чата',
    'participants chat',
  ],
  [
    'message history, chat history, last messages, recent messages, read the chat, переписка в чате, история чата, последние сообщения, история сообщений, сообщения чата',
    'messages dialog',
  ],
  [
    'file to the chat, picture to the chat, photo to the chat, document to the chat, send a file, send a picture, send a photo, файл в чат, картинку в чат, фото в чат, документ в чат, скинь файл',
    'uploads file chat',
  ],
  [
    'unread messages, unread count, how many unread, непрочитанные сообщения, сколько непрочитанных',
    'counts unread',
  ],
  [
    'unread emails, new emails, incoming emails, непрочитанные письма, входящие письма, новые письма',
    'emails',
  ],
  [
    'search in the chat, find a message, найди сообщение, поиск по чату, поиск сообщений',
    'finds messages chat',
  ],
  [
    'emoji, smile, reaction to a message, эмодзи, смайлик, лайкни',
    'reaction message, likes message',
  ],
  [
    'tell everyone, everybody in the company, всем сотрудникам, всей компании',
    'message, feed post, notification',
  ],
  [
    'customer chat, client chat, chat with a customer, conversation with a customer, чат с клиентом, диалог с клиентом, диалог открытой линии, обращение в чат',
    'open channel dialog',
  ],
  [
    'to another operator, hand over to an operator, another operator, другому оператору, на оператора, передать диалог',
    'transfers dialog operator, passes dialog operator',
  ],
  ['rate the dialog, dialog rating, оцени диалог, оценка диалога', 'rating dialog'],
  [
    'correspondence in the open channel, dialog transcript, переписка в открытой линии, история диалога',
    'messages open channel dialog',
  ],
  [
    'comment on a post, comment on news, комментарий к посту, комментарий в ленте, комментарий к новости',
    'comment feed post',
  ],
  [
    'poll results, who voted, vote results, результаты опроса, результаты голосования, кто проголосовал, итоги голосования',
    'vote, users answer',
  ],
  ['poll in the chat, send a poll, опрос в чат, голосование в чат, создай опрос', 'vote chat'],
  [
    'sms gateway, sms provider, sms service, смс-шлюз, смс провайдер, шлюз смс, смс-сервис, own sms',
    'sms provider',
  ],
  ['sms delivered, delivery status of an sms, статус смс, доставлено смс', 'delivery status sms'],
  ['mail server, imap, smtp, почтовый сервер, почтовый сервис', 'mail service'],
  ['email thread, chain of emails, цепочка писем, переписка по почте', 'thread email'],
  ['task out of an email, task from an email, задача из письма', 'task email'],
  [
    'write an email, send an email, email to a client, letter to a client, напиши письмо, отправь письмо, письмо клиенту, ответь на письмо',
    'email',
  ],
  [
    'mailboxes, connected mailboxes, email accounts, почтовые ящики, подключенные ящики',
    'mailboxes',
  ],
  [
    'push notification, push to the phone, push to mobile, пуш на телефон, пуш-уведомление, мобильное уведомление',
    'push notification mobile',
  ],
  [
    'notify a user, notify an employee, notify the manager, уведомить сотрудника, уведомление сотруднику, уведомление менеджеру, send an alert, пошли уведомление, отправь уведомление, системное уведомление',
    'sends notification user, notification',
  ],
  [
    'congratulate, greet everyone, поздравь, поздравить, поделись новостью, расскажи коллегам, share news, share with the company',
    'publishes post feed',
  ],
  [
    'who is online, online now, кто онлайн, кто в сети, в сети сейчас, последняя активность',
    'messenger user, users, status user',
  ],
  [
    'command of a bot, slash command, command for the bot, команда для бота, команда боту, слэш-команда',
    'registers bot command, bot command',
  ],
  [
    'messages from viber, messages from telegram, messages from whatsapp, сообщения из вайбера, сообщения из телеграма, сообщения из ватсапа, сообщение из внешнего, вайбер, viber, instagram, инстаграм, вконтакте, facebook, avito, авито',
    'messages external system, connector external messenger',
  ],
  [
    'text message via, own sms, sms via our, text message provider, via our own provider, сообщения через провайдера, через своего провайдера, message provider',
    'sms message provider',
  ],
  [
    'redirect a chat, redirect a client, to the support queue, перенаправь диалог, перевести диалог, переведи чат на',
    'transfers dialog',
  ],
  [
    'last contact with the client, correspondence with a client, кто отвечал клиенту, ответил клиенту, переписка с клиентом',
    'messages open channel dialog, activities',
  ],
  [
    'text a client, write to a client, message to a client, напиши клиенту, ответь клиенту, сообщение клиенту',
    'message open channel, message',
  ],
  [
    'whatsapp message, telegram message, сообщение в whatsapp, сообщение в телеграм',
    'message open channel, external messenger',
  ],
  [
    'notifications of a task, notified about this|the|my task, bugging|bothering|notifying me about this|the|my task, уведомления по задаче, отключи уведомления по задаче, не беспокоить по задаче',
    'mutes task notifications',
  ],
  [
    'news of the company, company news, новости компании, последние новости, новости портала',
    'posts feed',
  ],
  [
    'chat admin, admin of a chat, администратор чата, админ чата, админом чата, manager of the chat',
    'manager chat, owner chat',
  ],
  [
    'fix a typo in my message, edit a message, correct a message, исправь сообщение, отредактируй сообщение, измени сообщение',
    'changes sent message',
  ],
  ['pin a chat, pin the chat, закрепи чат, закрепить чат, чат наверху', 'pins chat'],
  [
    'send email from, sender address, с какого адреса, адрес отправителя, от чьего имени',
    'addresses send',
  ],
  [
    'emails from a client, letters from a client, письма от клиента, последние письма, почта от',
    'emails filter',
  ],
  [
    'to the general chat, in the general chat, write to the chat, в общий чат, напиши в чат, пиши в чат, write in the chat, message to the chat, сообщение в чат, отправь в чат',
    'sends message chat',
  ],
  [
    'silence a chat, mute a chat, замьютить, замьють, отключи уведомления чата, без звука',
    'mutes chat notifications',
  ],
  [
    'by notification, уведомлением, через уведомление, сообщить уведомлением, push a notification',
    'sends notification',
  ],
  [
    'operator replies, operator answers, ответы оператора, сообщения оператора',
    'messages open channel dialog',
  ],
  [
    'own messenger, our messenger, custom messenger, custom channel, свой мессенджер, свой канал, сторонний мессенджер, наш мессенджер',
    'registers connector external messenger',
  ],
  [
    'company feed, company-wide post, живая лента, в ленту, в живую ленту, пост в ленту, post to the feed',
    'publishes post feed, feed post',
  ],
  ['project chat, chat of a project, чат проекта', 'chat entity'],
  [
    'direct message, private message, личное сообщение, в личку, напиши в личку, сообщение сотруднику, сообщение коллеге, message to a colleague, write to a colleague',
    'sends message user',
  ],
  [
    'group chat, team chat, групповой чат, общий чат с, чат для, чат с, chat with, chat for',
    'creates group chat, chat',
  ],
  [
    'kick from the chat, remove from the chat, убери из чата, исключи из чата, удали из чата',
    'removes user chat',
  ],
  [
    'add to the chat, invite to the chat, добавь в чат, позови в чат, пригласи в чат',
    'adds users chat',
  ],
  ['files of a chat, chat files, файлы чата, файлы из чата', 'chat folder drive, file chat'],
  ['typing indicator, индикатор набора', 'typing'],
  ['keyboard buttons, message with buttons, кнопки бота, сообщение с кнопками', 'message bot'],
  [
    'welcome message, автоответ, auto-reply, auto reply, приветственное сообщение',
    'automatic message, open channel',
  ],
  [
    'support request, customer support, support chat, техподдержка, поддержка, обращение клиента',
    'open channel dialog',
  ],
  [
    'working hours of the open channel, настройки открытой линии, settings of an open channel',
    'open channel',
  ],
  [
    'poll|survey|vote|опрос|голосование chat|чат|colleagues|team|everyone|корпоратив|команда',
    'vote chat',
  ],
  [
    'remind|напомни|напомнить team|everyone|colleagues|команде|всем|коллегам|чате',
    'sends message chat, notification',
  ],
  ['chat|чат team|group|project|клиентом|client|customers|команды|группы|проекта', 'chat'],
  [
    'new|новых|новые messages|сообщений|сообщения, how many messages, сколько сообщений',
    'counts unread, messages dialog',
  ],
  ['settings|config|настройки|параметры open|открытой channel|line|линии', 'open channel'],
  [
    'letter|email|письмо|mail supplier|client|customer|partner|поставщику|клиенту|партнеру',
    'sends email, email activity',
  ],
  ['kick|remove|exclude|кикни|выгони|исключи|убери chat|чат', 'removes user chat'],
  [
    'invite|add|пригласи|добавь|позови people|colleague|user|employee|коллегу|сотрудника|людей chat|чат',
    'adds users chat',
  ],
  ['forward|share|перешли|переслать message|сообщение', 'chat task post event message, message'],
  [
    'comment|reply|ответить|комментарий|ответ post|news|feed|пост|постом|новость|лента',
    'comment feed post',
  ],
  [
    'create|make|собери|сделай|создай|новый chat|чат people|colleagues|participants|коллегами|участниками',
    'creates group chat',
  ],
  ['connector, коннектор', 'connector'],
  ['recipient, addressee, получатель, адресат', 'recipient'],
  ['counter, counters, счетчик', 'counters, counts'],
  ['thread, цепочка', 'thread'],
  [
    'recent|last|latest|последние|недавние|мои chats|dialogs|conversations|чаты|диалоги|беседы',
    'recent chats',
  ],
  [
    'chat|conversation|чат|беседа with|с people|persons|colleagues|людьми|человеками|коллегами, start a chat, open a chat, заведи чат, начать чат',
    'creates group chat, chat',
  ],
  [
    'message|сообщение|напиши|write|send client|customer|клиенту|покупателю',
    'message open channel, message',
  ],
  [
    'message|сообщение|напиши|write|send colleague|employee|user|boss|коллеге|сотруднику|пользователю|начальнику',
    'sends message user',
  ],
  [
    'dialog|chat|conversation|диалог|чат|беседа operator|оператор|оператору|оператора, dialog another, диалог другому',
    'transfers dialog operator',
  ],
  ['finish|close|end|заверши|закрой|закончи dialog|conversation|диалог|беседу', 'finishes dialog'],
  ['assign|hand|transfer|give|переведи|передай|назначь dialog|диалог', 'transfers dialog'],
  [
    'alert|warn|notify|inform|ping|предупреди|оповести|уведоми|извести director|boss|manager|user|employee|team|директора|начальника|менеджера|сотрудника|команду',
    'sends notification, notification',
  ],
  [
    'bot|бот|бота write|send|writes|sends|пишет|отправляет|шлет message|chat|сообщение|чат',
    'sends message bot',
  ],
  [
    'conversation|room|беседа|беседу team|department|group|отдела|команды|группы create|start|создай|заведи|создать',
    'creates group chat',
  ],
  [
    'channel|line|канал|линию|линия instagram|telegram|whatsapp|viber|инстаграм|инстаграма|телеграм|телеграма|вотсап|вк',
    'connector external messenger, creates open channel',
  ],
  ['sms|смс mailing|campaign|bulk|рассылка|рассылку', 'sms provider, sms'],
  ['chat|dialog|чат|диалог spam|спам', 'dialog spam'],
  [
    'whom|who|с кем|кто read|seen|прочитал|прочитали message|post|сообщение|пост',
    'users read important, read',
  ],
  [
    'leave|quit|exit|выйди|покинь|уйди chat|conversation|чат|беседу|чата|беседы',
    'leaves chat, leave chat',
  ],
  [
    'clear|delete|remove|очисти|удали notification|notifications|уведомление|уведомления',
    'deletes notification',
  ],
  [
    'important|urgent|срочное|важное message|news|сообщение|новость|объявление',
    'important post, message',
  ],
  [
    'tell|inform|announce|расскажи|сообщи|объяви whole|entire|всей|вся|всем company|office|компании|офису',
    'publishes post feed, sends message',
  ],
  ['drop|shoot|send|leave|черкни|кинь line|word|строчку|слов', 'sends message'],
  ['messenger, мессенджер, телега, чатик, личка', 'chat, message'],
  [
    'what|что write|wrote|said|писали|написали|пишут chat|dialog|чат|чате|чатике',
    'messages dialog',
  ],
  [
    'who|members|participants|кто|участники|состав|народ chat|conversation|чат|чате|беседе',
    'participants chat',
  ],
  [
    'photo|picture|image|file|document|screenshot|фотку|фото|картинку|файл|документ|скрин|видео chat|чат|беседу',
    'uploads file chat',
  ],
  [
    'bot|бот requests|orders|support|applications|заявок|заказов|поддержки|приема',
    'registers chat bot',
  ],
  [
    'teach|add|register|научи|добавь|зарегистрируй bot|бота|бот|боту command|команду|команда',
    'registers bot command',
  ],
  [
    'client|customer|клиент|клиенты writes|write|пишет|пишут whatsapp|telegram|viber|instagram|вотсап|ватсап|телеграм|вайбер|инстаграм',
    'registers connector external messenger, open channel dialog',
  ],
  [
    'connect|link|подключить|подключи whatsapp|telegram|viber|instagram|messenger|вотсап|ватсап|телеграм|вайбер|инстаграм|вк|мессенджер',
    'registers connector external messenger',
  ],
  ['customer|client|клиент left|gone|ушел|пропал chat|conversation|чат|диалог', 'finishes dialog'],
  ['lunch|party|meeting place|обед|корпоратив vote|choose|проголосуем|выберем', 'vote chat'],
  [
    'away|absent|не было|отсутствовал chat|messages|чат|чате|сообщения',
    'messages dialog, counts unread',
  ],
  ['operator|оператор|оператора sms|смс', 'sms provider'],
  [
    'read|mark|пометь|пометить|отметь chat|dialog|чат|диалог read|прочитанным',
    'marks messages dialog read',
  ],
  ['answer|reply|respond|ответь|ответить email|letter|mail|письмо|почту', 'replies email'],
  ['письмецо, мыло, имейл, емейл, email', 'email'],
  ['sms|смс|эсэмэс client|customer|клиенту|покупателю|абоненту', 'sms provider, activity'],
  [
    'messages|сообщения|переписка customer|client|клиента|клиентом line|channel|линии|линия|канале|chat|чате',
    'messages open channel dialog',
  ],
  [
    'chat|чат|диалог client|customer|клиентом|клиента manager|colleague|operator|менеджеру|коллеге|оператору',
    'transfers dialog',
  ],
  [
    'system|системное|всем|everyone notification|уведомление',
    'sends system notification, sends notification',
  ],
];
