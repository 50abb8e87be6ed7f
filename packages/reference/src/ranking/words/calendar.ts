import type { Words } from './words.ts';

/** Calendars, bookings and who is busy. */
export const CALENDAR: Words = [
  ['vacation calendar, vacation schedule, календарь отпусков, график отпусков', 'busy absent'],
  ['not at work, does not work, не работает, не на работе', 'busy absent'],
  [
    'vacation, holiday, absent, absence, away, busy, day off, sick leave, free, availability, отпуск, отсутствует, отсутствие, занят, свободен, больничный, выходной, отгул, занятость',
    'busy absent, vacations',
  ],
  ['work schedule, schedule of, график, расписание', 'schedule, slots'],
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
  [
    'appointment with, appointment for, appointment customer, appointment specialist, appointment doctor, appointment client, appointment patient, appointment master, appointment haircut, visit of a client, запись к, записать клиента, записать к, запись к врачу, запись на прием, запись клиента, визит клиента, онлайн-запись, клиент записан',
    'booking',
  ],
  [
    'free window, free slot, free time slot, свободное окно, свободные окна, окошко, свободный слот, available slots',
    'time slots resource, slots',
  ],
  [
    'book a meeting, schedule a meeting, arrange a meeting, plan a meeting, set up a meeting, meeting with, назначить встречу, встреча в календаре, событие в календаре, календарное событие, созвон с, meet with, invite to a meeting, забей время, заблокируй время',
    'calendar event, meeting',
  ],
  [
    'week start, working hours of the calendar, рабочие часы календаря, настройки календаря',
    'calendar settings',
  ],
  [
    'layer of calendar, separate calendar, own calendar, new calendar, отдельный календарь, новый календарь, свой календарь',
    'calendar section, calendar',
  ],
  [
    'work schedule, working schedule, shift schedule, график работы, режим работы, расписание работы, сменный график, рабочий график',
    'work schedule, timeman schedule',
  ],
  [
    'calendar of a colleague, colleague calendar, календарь коллеги, занятость коллеги, занятость сотрудника, когда свободен, когда свободна, free time of, availability of, свободен ли, занят ли',
    'users busy',
  ],
  [
    'vacations, on vacation, on leave, в отпуске, кто в отпуске, отпуска, отпуск сотрудника, отсутствующие',
    'busy absent vacations',
  ],
  [
    'meeting participants, invite to the meeting, участники встречи, позови на встречу',
    'calendar event',
  ],
  [
    'cancel the meeting, cancel a meeting, отмени встречу, отменить встречу',
    'deletes calendar event',
  ],
  [
    'master schedule, schedule of a specialist, doctor schedule, расписание мастера, расписание врача, график мастера',
    'slots resource, bookings',
  ],
  [
    'daily standup, stand-up, standup, weekly meeting, планерка, летучка, стендап, ежедневная встреча, every monday meeting',
    'calendar event',
  ],
  [
    'workplace calendar, day agenda, расписание на день, что у меня сегодня, my agenda',
    'calendar events',
  ],
  [
    'table for two, table in a restaurant, столик, столик на двоих, номер в отеле, hotel room',
    'booking',
  ],
  [
    'what can be booked, resources for booking, что можно забронировать, мастера и услуги, ресурсы',
    'resources booked, resource',
  ],
  [
    'reschedule a booking, move a booking, перенеси запись, перенести бронь, перенеси бронирование',
    'changes booking',
  ],
  [
    'am i attending, attend the meeting, my participation, участвую ли, иду ли на встречу, мое участие',
    'takes part event',
  ],
  [
    'hours of a specialist, working hours of a specialist, рабочие часы специалиста, часы работы мастера, часы записи',
    'time slots resource',
  ],
  ['event participants, guests of an event, гости события', 'calendar event'],
  [
    'repeat event, recurring event, recurring meeting, повторяющаяся встреча, повторяющееся событие',
    'calendar event',
  ],
  [
    'my events, events this week, мои события, мои встречи, встречи на, встречи сегодня, meetings today, meetings this week, upcoming meetings',
    'calendar events period, calendar events',
  ],
  ['delete a calendar, удали календарь', 'deletes calendar'],
  [
    'room booking, book a room, бронь переговорки, переговорная занята, бронирования переговорной',
    'bookings calendar resources, calendar event',
  ],
  [
    'planned|scheduled|запланировано|назначено|намечено tomorrow|today|week|завтра|сегодня|неделе|неделю, what is planned, что запланировано',
    'calendar events, activities',
  ],
  [
    'not coming|attend|come|going meeting, не приду|пойду|буду встречу|встрече|совещании|совещание',
    'takes part event',
  ],
  [
    'free|available|свободное|свободные|свободен slot|slots|window|time|время|слоты|окна|окно specialist|doctor|master|мастера|врача|специалиста|записи',
    'time slots resource',
  ],
  [
    'vacation|отпуск|отпуска|отпусков|отпуске who|кто|schedule|график|calendar|календарь|employees|сотрудники',
    'users busy absent',
  ],
  ['resource, ресурс', 'resource'],
  ['slot, слот', 'slots'],
  [
    'meeting|event|appointment|call|встреча|событие|совещание|созвон create|schedule|add|plan|set|создай|назначь|запланируй|поставь',
    'creates calendar event, todo activity',
  ],
  [
    'move|reschedule|postpone|перенеси|сдвинь|передвинь meeting|event|встречу|событие|совещание|созвон',
    'changes calendar event',
  ],
  [
    'cancel|delete|remove|отмени|удали meeting|event|встречу|событие|совещание|созвон',
    'deletes calendar event',
  ],
  [
    'cancel|delete|remove|отмени|удали|снять booking|appointment|reservation|запись|бронь|бронирование',
    'deletes booking',
  ],
  [
    'move|reschedule|change|перенеси|измени|сдвинь booking|appointment|reservation|запись|бронь|бронирование',
    'changes booking',
  ],
  ['booking|appointment|запись|бронь client|customer|patient|клиента|клиент|пациента', 'booking'],
  [
    'client|customer|patient|guest|клиент|пациент|гость cancelled|canceled|cancels|отменил|отменила|передумал visit|booking|appointment|визит|запись|бронь',
    'deletes booking, changes booking',
  ],
  ['visit|appointment|reception|визит|прием|приём|сеанс', 'booking'],
  [
    'free|available|свободна|свободны|свободные rooms|room|переговорки|переговорная|комнаты',
    'bookings calendar resources, calendar resources',
  ],
  [
    'team|department|отдела|команды meetings|events|calendar|встречи|события|календарь',
    'calendar events',
  ],
  ['sick|illness|болеет|больничном|больничный, who is sick, кто болеет', 'users busy absent'],
  [
    'room|meeting room|переговорку|переговорка|зал take|occupy|book|займи|занять|забронируй',
    'calendar event, booking',
  ],
  [
    'my|own|мое|мой|моё schedule|agenda|timetable|расписание|распорядок|график',
    'calendar events period, calendar events',
  ],
  ['when|когда window|free time|окно|свободен|свободна|свободное', 'users busy'],
  [
    'book|sign up|записаться|записать|запишите|запиши tomorrow|today|time|завтра|сегодня|время|услугу|прием',
    'booking',
  ],
  [
    'client|customer|guest|клиента|клиент|гостя another|other|different|другое|другой time|date|day|время|дату|день',
    'changes booking',
  ],
  [
    'cabinet|office|hall|court|room|machine|кабинет|зал|корт|комнату|станок book|booked|bookable|reserve|бронировать|забронировать',
    'creates resource, calendar resource',
  ],
  [
    'invitation|invite|приглашение answer|accept|decline|reply|ответ|отвечу|приму|отклоню',
    'takes part event',
  ],
  ['list|all|список|все calendars|календари|календарей', 'calendars'],
  ['call off, calling off, отбой', 'cancels, deletes'],
  ['free|booked|свободных|занято queue|line|очередь|ожидания', 'waitlist'],
  [
    'дока, доктор, doctor, врач, master, master|doctor|мастер|врач booked|записан|записаны, who is booked, кто записан',
    'bookings',
  ],
  ['when|когда window|free|available|окно|свободен|свободна|свободное|освободится', 'users busy'],
  [
    'client|customer|guest|клиент|пациент|гость wants|book|записаться|записать|записывается|забронировал',
    'creates booking',
  ],
  ['meeting|встречу|встреча invitation|invite|приглашение', 'takes part event'],
];
