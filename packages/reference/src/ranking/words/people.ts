import type { Words } from './words.ts';

/** Users, departments and working time. */
export const PEOPLE: Words = [
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
  [
    'sales department, people of a department, отдел продаж',
    'employees department, department, user',
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
  [
    'logged in, signed in, who i am, current account, my account, my profile, my user id, кто я, я зашел, зашел, вошел, авторизован, моя учетка, мой аккаунт, мой профиль, мой id',
    'current user, profile',
  ],
  [
    'administrator rights, am i an admin, admin rights, права администратора, права админа',
    'set application user, admin',
  ],
  ['hr system, 1c hr, zup, 1с зуп, зуп, кадровая система', 'hr system'],
  [
    'subordinate, who reports to, reports to me, подчиняется, подчиняются, подчиненные, в подчинении, под руководством',
    'subordinates',
  ],
  [
    'job title, profile photo, my photo, profile picture, avatar in my profile, avatar of a user, должность, фото профиля, аватар профиля, аватар в профиле, фото сотрудника, фото в профиле, my profile data, мои данные',
    'changes user, user',
  ],
  [
    'reinstate an employee, rehire, reactivate a user, restore an employee, deactivate a user, block a user, close access for an employee, восстанови сотрудника, верни сотрудника, заблокируй сотрудника, деактивируй сотрудника, закрыть доступ сотруднику, увольнение, уволенный, увольняется',
    'dismisses user, user',
  ],
  [
    'birthdays, birthday of employees, employee birthday, birthday employees, дни рождения, день рождения сотрудник, именинники, у кого день рождения',
    'user',
  ],
  [
    'phone of an employee, employee phone, phone book of employees, телефон сотрудника, телефонный справочник, контакты сотрудника, email of an employee, почта сотрудника',
    'users filter, user',
  ],
  [
    'user to the portal, юзер на портал, new user, invite by email, пригласи по почте, добавить юзера, добавить пользователя на портал, завести учетку',
    'invites user portal',
  ],
  [
    'org chart, company structure, структура компании, оргструктура, дерево отделов',
    'company structure, departments',
  ],
  [
    'head of a department, my boss, my manager, my supervisor, мой начальник, мой руководитель, начальник отдела, глава отдела, руководитель отдела',
    'heads departments',
  ],
  ['headcount, number of employees, численность, сколько сотрудников', 'counts employees'],
  [
    'user data of the app, settings of the user, настройки пользователя',
    'user option, application user',
  ],
  [
    'late for work, came late, latecomers, late today, was late, опоздал, опоздания, опоздавшие, пришел на работу, came to work, arrived at work, started their workday, started his workday, начал рабочий день, кто работает, кто на работе, сейчас на работе, who is at work, who is working, отработал, отработано, переработка, overtime, hours worked, worked hours',
    'working time records, timeman',
  ],
  [
    'absence report, report on absences, explain an absence, explanation of an absence, отчет об отсутствии, объяснение отсутствия',
    'absences',
  ],
  ['office network, office ip, ip address, офисная сеть, адрес офиса ip', 'office network'],
  [
    'lunch break, day on pause, пауза рабочего дня, ушел на обед, на перерыв, обеденный перерыв, день на паузу',
    'pauses working day',
  ],
  [
    'do not disturb, away status, online status, не беспокоить, отошел, статус в мессенджере, статус онлайн',
    'status user',
  ],
  [
    'read the announcement, read an important, прочитал объявление, прочитал важное, кто прочитал, who has read',
    'users read important',
  ],
  ['who liked, who chose, кто выбрал, кто за, выбрал вариант', 'users chose answer'],
  [
    'truant, absent without leave, прогулял, прогул, не вышел на работу, не пришел, отсутствовал, did not come to work, no-show',
    'absences report, working time records',
  ],
  [
    'accountant, secretary, engineer, manager contact, бухгалтер, бухгалтера, секретарь, инженер, юрист, программист, маркетолог, lawyer, designer, дизайнер',
    'users, employee',
  ],
  [
    'employee to another department, transfer to department, в другой отдел, перевести в отдел, перевод сотрудника, move an employee',
    'moves employees department',
  ],
  [
    'new hire, newcomer, new employee, новичок, новый сотрудник, нового сотрудника, новый работник',
    'invites user portal',
  ],
  [
    'hierarchy of departments, subdepartments, иерархия подразделений, дочерние отделы, подотделы',
    'departments, child departments',
  ],
  [
    'app storage for user, user preferences, preferences of the user, пользовательские настройки приложения',
    'application data user',
  ],
  ['employees working now, who is working now, кто сейчас работает', 'working time records'],
  [
    'i came to work, i am at work, i started working, я пришел на работу, я на работе, приступил к работе, начал работу, начал день',
    'opens working day',
  ],
  [
    'email of a colleague, email colleague, phone colleague, phone of a colleague, email employee, phone employee, телефон коллеги, почта коллеги, телефон коллега, номер коллеги, номер сотрудника, должность сотрудника, photo of an employee, какая должность',
    'users filter, user',
  ],
  [
    'workers in accounting, who works in, works in the department, кто работает в отделе, работает в бухгалтерии, люди в отделе, сотрудники бухгалтерии',
    'employees departments, users filter',
  ],
  [
    'is the working day open, working day status, is my day started, рабочий день открыт, рабочий день начат, статус рабочего дня, состояние рабочего дня',
    'state current working day',
  ],
  [
    'guest user, extranet user, external user, экстранет, внешний пользователь, гость портала',
    'invites user, users filter',
  ],
  [
    'all employees, employees list, staff list, list of employees, список сотрудников, все сотрудники, весь персонал, штат',
    'users filter, employees',
  ],
  ['rights of a user, what may i do, права пользователя, мои права', 'user access, rights'],
  ['time zone, часовой пояс, language of the user, язык пользователя', 'user'],
  ['beginning|start|начало|старт working|рабочего|workday day|дня', 'opens working day'],
  ['end|finish|конец|окончание|завершение working|рабочего|workday day|дня', 'closes working day'],
  [
    'working time|hours, рабочее|рабочего время|времени, учет рабочего|времени',
    'working time records',
  ],
  [
    'contacts|phone|email|контакты|телефон|почта|номер|адрес colleague|coworker|employee|коллега|сотрудник|бухгалтер|директор|менеджер',
    'users filter, user',
  ],
  [
    'phone|email|name|position|photo|телефон|почту|фото|фамилию|должность|данные employee|user|сотрудника|пользователя|работника',
    'changes user, users filter, user',
  ],
  [
    'move|transfer|перемести|перенеси|переведи employee|user|сотрудника|работника department|team|отдел|подразделение',
    'moves employees department',
  ],
  ['list|all|список|все departments|отделы|подразделения', 'departments'],
  [
    'head|boss|chief|руководитель|начальник|глава department|division|отдела|подразделения',
    'heads departments, department',
  ],
  [
    'set|поставь|выставь|change|поменяй status|статус my|мой|messenger|себе',
    'sets status current user',
  ],
  ['profile, профиль', 'user, current user, profile'],
  [
    'employee|employees|worker|user|сотрудника|пользователя|работника|юзера add|register|create|hire|добавь|заведи|создай|зарегистрируй|прими',
    'invites user portal',
  ],
  [
    'employees|people|users|staff|сотрудники|люди department|отдела|отдел|division|подразделения',
    'employees departments, users filter',
  ],
  [
    'absence|absences|отсутствие|отсутствия|прогулы report|отчет|explain|причина|reason',
    'absences',
  ],
  [
    'working|work|рабочий|рабочего|рабочее day|день|дня|время|времени status|state|статус|состояние',
    'state current working day',
  ],
  [
    'finished|finish|stop|done|закончил|заканчиваю|закончить|ушел|ухожу work|working|работать|работу|день',
    'closes working day',
  ],
  [
    'back|returned|вернулся|вернулась|возвращаюсь lunch|break|обеда|перерыва',
    'opens working day pause',
  ],
  [
    'late|delay|опоздание|опоздал|опоздала|задержался employee|work|сотрудник|работу',
    'working time records',
  ],
  [
    'former|ex|dismissed|fired|бывший|уволенный|уволенного employee|user|сотрудник|сотрудника',
    'dismisses user, user',
  ],
  [
    'employee|user|colleague|сотрудник|коллега|пользователь name|surname|фамилии|имени|имя',
    'finds users, users',
  ],
  [
    'office|work|day|офисе|работе|месте start|begin|started|начать|начинаю|начало',
    'opens working day',
  ],
  [
    'account|login|access|учетку|аккаунт|доступ|логин new|guy|newcomer|employee|новому|новичку|сотруднику',
    'invites user portal',
  ],
  [
    'who|кто does|занимается|отвечает what|чем|за, positions|должности|должность company|department|компании|отделе|сотрудников',
    'users filter, users',
  ],
  [
    'married|surname|last name|вышла замуж|фамилию|имя employee|user|сотрудница|сотрудник|сотруднику|коллега',
    'changes user',
  ],
  [
    'director|head|chief|директор|начальник|руководитель sales|marketing|finance|продажам|маркетингу|финансам',
    'heads departments, users filter',
  ],
  ['lunch|обед|перекус going|leave|went|на|ушел|иду', 'pauses working day'],
  [
    'leave|absences|vacations|отпуска|отсутствия employees|staff|team|сотрудников|команды|отдела',
    'users busy absent',
  ],
  [
    'hours|часов|время worked|отработали|отработано|отработал month|week|day|месяц|неделю|день',
    'working time records',
  ],
  [
    'сотрудник|сотрудники|люди|работник came|arrived|left|пришел|пришли|ушел|ушли|приходит|уходит work|office|работу|работы|офис',
    'working time records',
  ],
  [
    'how many people, how many employees, number of people, сколько людей, сколько сотрудников, сколько человек',
    'counts employees, users filter',
  ],
  [
    'is off, are off, off today, who is off, off work, day off, out of office, не в офисе, взял отгул',
    'users busy absent',
  ],
  ['who works, works here, кто работает, кто у нас работает', 'employees, users filter'],
  [
    'came|arrived|пришел|пришла at|to|на work|office|job|работу|офис',
    'opens working day, working time records',
  ],
  [
    'august|july|january|summer|августе|июле|январе|летом vacation|leave|отпуске|отпуск',
    'users busy absent',
  ],
  [
    'department|отдел|отдела|отделу change|move|поменять|сменить|перевести|перевод employee|user|сотрудника|сотрудник|person',
    'changes user, moves employees department',
  ],
];
