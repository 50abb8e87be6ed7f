import type { Words } from './words.ts';

/** Tasks, Scrum and workgroups. */
export const TASKS: Words = [
  [
    'time spent, time tracking, timer, stopwatch, таймер, секундомер, spent on, hours on, how many hours, logged on, log hours, сколько часов на задачу, log time, track, трудозатраты, потратил, затраченное время, учет времени',
    'time spent, elapseditem',
  ],
  ['task, задача, assignment, задание сотруднику, таск, тикет, поручение', 'task'],
  ['subtask, подзадача', 'task'],
  ['checklist, check list, чек-лист, чеклист, чек лист', 'checklist, checklistitem'],
  ['observer, watcher, follower, auditor, аудитор, наблюдатель', 'observer, startwatch'],
  [
    'gantt, depends, dependency, predecessor, blocked by, blocker, wait until, waits for, start until, start before another, link between tasks, не начнется пока, начнется только после, начинать только после, предшественник, дождется, связь между задачами, гант, зависит, зависимость',
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
  [
    'workgroup, project, group, team space, рабочее пространство, рабочая группа, группа, проект',
    'workgroup, project, group, sonet',
  ],
  ['template, шаблон', 'template'],
  [
    'workflow task, approval, sign off, согласование, задание бизнес-процесса, задание',
    'workflow task',
  ],
  [
    'waiting for approval, pending approval, awaiting approval, waiting for my decision, approval request, request for approval, ждут решения, ждет решения, на согласовании, ждет согласования, на утверждении, мои согласования, заявка на согласование',
    'workflow task',
  ],
  ['requisite template, шаблон реквизитов', 'template requisites, requisite template'],
  ['fill in the template, merge fields, template fields, поля шаблона', 'fields document template'],
  [
    'send back for rework, вернуть на доработку, верни на доработку, вернуть задачу, не принял работу',
    'rejects result task, reopens task',
  ],
  [
    'back to work, верни в работу, вернуть в работу, снова в работу, переоткрыть',
    'reopens, marks not done',
  ],
  [
    'link tasks, one task after another, task after task, свяжи задачи, связать задачи, вторая после первой, задача после задачи, одна после другой',
    'task depend, dependence',
  ],
  [
    'kanban column, kanban columns, columns of the board, stage of the task, stages of tasks, another column, колонка канбана, колонки канбана, колонку канбана, стадия задачи, стадии задач, колонка доски, другую колонку',
    'stages kanban, stage task',
  ],
  [
    'move the task to another column, move a task, drag the task, передвинуть задачу, передвинь карточку задачи, перетащи задачу, переместить карточку',
    'moves task stage',
  ],
  [
    'template of a task, recurring task, regular task, repeat a task, task every week, шаблон задачи, типовая задача, шаблон типовой задачи, регулярная задача, повторяющаяся задача, повторять задачу',
    'task template',
  ],
  [
    'duplicate the task, co-assignee, accomplice, participant of a task, соисполнитель, постановщик, автор задачи, task creator',
    'task',
  ],
  [
    'log time, hours on a task, log hours, record time, time on the task, запиши время, внеси часы, время на задачу, затратил, отметь трудозатраты, списать время',
    'record time spent',
  ],
  [
    'task history, changes of a task, who changed the task, история задачи, изменения задачи, лог задачи',
    'changes task, history task',
  ],
  ['my day plan, plan for today, план на день', 'plan day'],
  ['tasks of a project, project tasks, задачи проекта, задачи группы', 'task'],
  ['current sprint, active sprint, текущий спринт, активный спринт', 'sprint'],
  [
    'project members, members of a group, participants of a project, group members, участники проекта, участники группы, кто в проекте, состав группы',
    'participants workgroup',
  ],
  ['join a group, request to join, вступить в группу, заявка в группу', 'join workgroup'],
  [
    'project owner, group owner, head of a project, владелец группы, руководитель проекта',
    'owner workgroup, role workgroup',
  ],
  ['site template, page template, шаблон сайта, шаблон страницы', 'template'],
  [
    'write off hours, hours task, spent hours, спиши часы, спиши часа, списать часы, часа на задачу, часов на задачу',
    'record time spent',
  ],
  [
    'moderator of a group, moderator, role in a group, модератор группы, модератором группы, роль в группе, сделай модератором',
    'role workgroup participants',
  ],
  [
    'workflow request, request in the workflow, заявка в бизнес-процессе, задание бп, отклони заявку, одобри заявку, approve a request, reject a request',
    'completes workflow task',
  ],
  [
    'tasks assigned to me, my tasks, tasks i set, мои задачи, задачи на мне, задачи которые я поставил, поручил, назначенные задачи',
    'tasks filter, task',
  ],
  [
    'deadline of a task, due date of a task, срок задачи, дедлайн задачи, крайний срок задачи, продли задачу',
    'changes task, task',
  ],
  [
    'reassign a task, give the task to, transfer a task, assign a task to, переназначь задачу, передай задачу, перепоручить, отдай задачу',
    'hands task, task',
  ],
  [
    'close a task, finish a task, task is done, закрой задачу, закрыть задачу, задача готова, задача сделана, заверши задачу',
    'completes task',
  ],
  [
    'task report, report on a task, result of the task, отчет о задаче, отчет по задаче, результат задачи, итог задачи',
    'result task',
  ],
  [
    'file to a task, screenshot to a task, attach to a task, приложи к задаче, файл к задаче, скриншот к задаче, документ к задаче',
    'attaches file task',
  ],
  [
    'watch a task, observer of a task, наблюдатель задачи, наблюдателем в задаче, следить за задачей, подпиши на задачу',
    'observer task',
  ],
  ['board with columns, доска с колонками, доска проекта, канбан-доска', 'stage kanban'],
  ['join the sprint, add to the sprint, в спринт, спринта, задачи спринта', 'sprint, scrum task'],
  [
    'story points, estimate of a task, оценка задачи, сторипойнты, стори поинты',
    'scrum fields task',
  ],
  [
    'card to done, card to another column, move a card, move the card, перемести карточку, передвинь карточку, перетащи карточку',
    'moves task stage, stage',
  ],
  [
    'approve in the workflow, document in a workflow, согласовать документ, согласуй документ, одобрить в процессе, согласовать в бизнес-процессе',
    'completes workflow task',
  ],
  [
    'back to its author, back to the author, верни автору, верни постановщику',
    'hands task, rejects result task',
  ],
  ['task priority, priority of a task, важность задачи, приоритет задачи', 'changes task, task'],
  ['task description, description of a task, описание задачи, текст задачи', 'task'],
  ['executor of a task, who does the task, кто исполнитель, исполнитель задачи', 'task'],
  ['my workflow tasks, задания по процессам, мои задания', 'workflow tasks'],
  [
    'group project delete, workgroups on the portal, группы на портале, какие проекты, список проектов, all projects, список групп',
    'workgroups',
  ],
  [
    'not accept the work, redo, redo the task, do it again, переделать, переделай, пусть переделает, не принимаю',
    'rejects result task, reopens task',
  ],
  [
    'who may edit, who can edit, may i edit, can i delete the task, кто может редактировать, могу ли я, какие действия доступны, доступные действия, что можно сделать с задачей, allowed actions',
    'actions task users may take, action allowed',
  ],
  ['everything in my plan, working plan, work plan, план работ', 'plan, tasks'],
  [
    'who is responsible for the task, responsible for the task, ответственный за задачу, ответственного за задачу, смени исполнителя, change assignee',
    'changes task, task',
  ],
  ['tag of a task, tags, теги задачи, метки задачи, label of a task', 'task'],
  ['planned time, time estimate, плановое время, оценка времени', 'task'],
  ['parent task, child task, родительская задача, дочерняя задача', 'task'],
  ['critical task, urgent task, important task, срочная задача, важная задача', 'task'],
  ['gantt chart, диаграмма ганта', 'gantt task depend'],
  [
    'time tracker, start the timer, stop the timer, запусти таймер, останови таймер',
    'starts work task, stops work task',
  ],
  ['task comments, discussion, комментарии к задаче, обсуждение', 'comments task, chat task'],
  ['sprint board, scrum board, доска спринта', 'kanban sprint'],
  ['scrum team, скрам-команда', 'scrum'],
  [
    'time|hours|long|минут|времени|часов work|worked|spent|took|потрачено|работали|ушло|заняла task|tasks|project|задача|задачу|проект',
    'time spent, elapseditem',
  ],
  [
    'groups|projects|workgroups i am|member|belong|participate, группы|проекты состою|участвую|мои, в каких группах|проектах',
    'workgroups current user, workgroups',
  ],
  [
    'kick|remove|exclude|кикни|выгони|исключи|убери|удали project|group|workgroup|проект|группа',
    'removes users workgroup',
  ],
  [
    'invite|add|call|пригласи|добавь|позови|включи people|colleague|user|employee|коллегу|сотрудника|людей|пользователя project|group|workgroup|проект|группу',
    'invites users workgroup, adds users workgroup',
  ],
  ['comment|reply|комментарий|ответ|напиши task|задача|задаче', 'comment task, message chat task'],
  ['plan, план', 'plan'],
  ['take|взять|возьми|беру task|задача|задачу work|работу|start', 'starts work task'],
  ['start|begin|начни|начать task|задачу|задача', 'starts work task'],
  ['reopen|restart|верни|возобнови|переоткрой task|задача', 'reopens task'],
  [
    'stages|columns|statuses|стадии|колонки|статусы tasks|kanban|project|board|задач|канбана|проекта',
    'stages kanban',
  ],
  [
    'users|people|members|participants|пользователи|люди|участники|сотрудники project|group|workgroup|проекта|группы',
    'participants workgroup',
  ],
  [
    'templates|template|шаблоны|шаблон documents|document|contracts|договоров|документов|договора|документа',
    'template crm documents, template documents',
  ],
  ['templates|template|шаблоны|шаблон task|tasks|задача|задач', 'task template'],
  ['templates|template|шаблоны|шаблон workflow|process|процесса|процессов|бп', 'workflow template'],
  ['templates|template|шаблоны|шаблон page|site|страница|сайт', 'template'],
  [
    'write|give|put|поставь|напиши|накидай|дай|накинь|создай|заведи task|tasks|задачу|задачи|таск',
    'creates task, task',
  ],
  [
    'task|задача|задачу for|to|для anna|colleague|accountant|director|бухгалтеру|директору|коллеге|сотруднику|менеджеру',
    'creates task, task',
  ],
  [
    'task|задача|задачи without|no|без deadline|assignee|срока|исполнителя|дедлайна',
    'tasks filter, task',
  ],
  [
    'pass|give|hand|delegate|передай|отдай|перекинь|делегируй task|задачу|задача',
    'hands task, changes task',
  ],
  [
    'kick|throw|remove|leave|выгони|исключи|оставь rest|others|managers|остальных|лишних group|project|группе|проекте',
    'removes users workgroup',
  ],
  [
    'application|request|ask|заявка|попроситься|запрос join|вступление|вступить group|project|группу|проект',
    'join workgroup',
  ],
  [
    'done|ready|completed|выполнена|готова|сделана|сделал|выполнил task|задача|задачу',
    'completes task',
  ],
  [
    'undo|untick|uncheck|сними галочку|верни checklist|чек-лист|чек-листа|item|пункт',
    'marks checklist item not done',
  ],
  [
    'tick|check|complete|mark|отметь|галочка checklist|чек-лист|чек-листа|пункт item|done|готово|выполнен',
    'marks checklist item done',
  ],
  [
    'board|kanban|доска|канбан task|tasks|card|задача|задачу|карточку move|перемести|передвинь|перетащи',
    'moves task stage',
  ],
  ['my plan, мой план, планировщик', 'stages my plan, plan day'],
  [
    'task|задача sprint|спринт add|put|move|добавь|включи|перенеси',
    'puts task sprint, scrum fields task',
  ],
  ['burned hours, overtime on a task, факт часов, списанное время, списанные часы', 'time spent'],
  ['who is doing, who works on, кто занимается, кто делает|исполняет задачу', 'task'],
  ['private project, closed group, открытая группа, закрытая группа', 'workgroup'],
  ['regulations, task rules', 'task'],
  [
    'what|что should|to|надо|нужно|мне do|делать today|now|tomorrow|сегодня|завтра|сейчас',
    'plan day, tasks filter',
  ],
  [
    'my to do list, to do today, что делать, что мне делать, чем заняться, рабочий план',
    'plan day, tasks filter',
  ],
  [
    'task|задача|задачу start|cannot|wait|ждет|начать|нельзя|начинать before|until|after|раньше|пока|после',
    'task depend, dependence',
  ],
  [
    'quit|leave|exit|выйди|выйти|покинь group|workgroup|project|группы|группу|проекта|проект',
    'removes users workgroup',
  ],
  ['throw|drop|кинь|скинь|подкинь|накинь|сбрось task|задачу', 'creates task, task'],
  ['задачка, таска, задачи, задачки', 'task'],
  [
    'satisfied|unhappy|bad|устраивает|плохо|плохой|нравится result|work|результат|работа',
    'rejects result task, reopens task',
  ],
  ['finished|completed|done|закончил|доделал|выполнил task|job|задачу', 'completes task'],
  [
    'push|shift|extend|move|сдвинь|продли|перенеси deadline|due date|дедлайн|срок|сроки',
    'changes task, deadline',
  ],
  ['discuss|talk about|обсудить|обсуди task|задачу|задача', 'message chat task, comment task'],
  [
    'spent|worked|потратил|отработал|работал minutes|hours|hour|минут|часов|часа|час',
    'record time spent',
  ],
  [
    'admin|admins|moderates|админит|модерирует|руководит group|project|группу|группой|проект|проектом',
    'participants workgroup',
  ],
  ['columns|столбцы|колонки board|kanban|project|доски|канбана|проекта', 'stages kanban'],
  [
    'office move, department project, новый проект, make a group, make a project, сделай проект, создай группу',
    'creates workgroup',
  ],
  [
    'close|finish|archive|закрой|заверши|архивируй project|group|проект|группу',
    'changes workgroup',
  ],
  ['priority|urgent|горит|приоритет|срочность task|задача|задачу|задачи', 'changes task, task'],
  [
    'add|include|добавь|назначь|включи coexecutor|accomplice|participant|observer|соисполнителя|участника|наблюдателя|постановщика task|задачу|задаче',
    'changes task',
  ],
  [
    'talk|discuss|write|обсуди|напиши|спроси task|задачу|задаче team|colleagues|командой|коллегами',
    'message chat task, comment task',
  ],
  [
    'let|have|пусть|пускай task|задачу|задача do|does|сделает|делает|возьмет',
    'changes task, hands task',
  ],
  ['postpone|delay|put off|отложи|отложить task|задачу', 'defers task'],
  ['where|which|column|stage|колонке|стадии|этапе task|задача', 'task, stages kanban'],
  [
    'unfinished|incomplete|pending|незавершенные|незаконченные|невыполненные|открытые tasks|задачи|задач',
    'tasks filter, task',
  ],
  [
    'remind|напомнить|напомни executor|assignee|исполнителю|ответственному task|задаче|задачу',
    'message chat task, sends notification',
  ],
  ['minutes|hours|hour|минут|часа|часов|час task|задаче|задачу|задача', 'record time spent'],
];
