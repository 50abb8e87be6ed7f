import type { Words } from './words.ts';

/** Telephony. */
export const CALLS: Words = [
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
    'autodial, robocall, voice message, read a text aloud, read them a text, call with a robot, автообзвон, обзвони роботом, позвони роботом, зачитай текст, голосовое сообщение, зачитай',
    'infocall',
  ],
  ['sip, сип', 'sip'],
  [
    'call list, dialer, dialer list, calling campaign, people to call, обзвон, список обзвона, обзвонить, прозвон',
    'call list, calllist',
  ],
  [
    'caller card, incoming call card, pop up the card, call popup, client rings, карточка входящего, карточка звонка, всплывашка, окно звонка',
    'call card, call',
  ],
  [
    'missed call, missed calls, call statistics, calls of today, calls yesterday, outgoing calls, incoming calls, list of calls, calls of a manager, пропущенные звонки, пропущенный звонок, звонки за, звонки менеджера, звонки сотрудника, список звонков, входящие звонки, исходящие звонки, длительность звонков, call duration, сколько звонков',
    'history calls',
  ],
  [
    'call recordings, listen to a call, recording of the call, записи звонков, запись звонка, прослушать звонок, запись разговора, послушать разговор',
    'history calls, recording call',
  ],
  [
    'said during the call, text of the call, text version of the call, call text, speech to text, текст звонка, текст разговора, о чем говорили, что сказали, расшифровка звонка',
    'transcript call, summary call',
  ],
  [
    'voice call with text, robocall, auto call, auto-dial, voice broadcast, голосовой обзвон, автозвонок, автодозвон, робот позвонит, озвучь текст по телефону',
    'calls number',
  ],
  [
    'outgoing number, default number, исходящий номер, номер по умолчанию, линия по умолчанию',
    'line outgoing calls',
  ],
  [
    'phone numbers of the company, rented numbers, телефонные линии, номера компании',
    'lines outgoing calls, external line',
  ],
  [
    'incoming call, register a call, call from our pbx, входящий звонок, зарегистрируй звонок',
    'registers call external pbx',
  ],
  [
    'log a call, record a call, register a phone call, зафиксируй звонок, запиши звонок, занеси звонок',
    'activity call, registers call',
  ],
  ['sip line, sip-линия, сип-линия, sip account', 'sip line'],
  ['voice, speech, озвучка, синтез речи, tts, голос', 'voices text'],
  ['internal number, extension number, внутренний номер, добавочный', 'telephony settings users'],
  [
    'numbers for outgoing, available numbers, номера доступны, с какого номера звонить',
    'lines outgoing calls',
  ],
  [
    'show the call card, show the card to an operator, покажи карточку звонка, показать карточку звонка',
    'shows call card',
  ],
  ['phone call, дозвон, набор номера, make a call', 'call, callback'],
  ['talk time, время разговора, сколько говорил, duration of calls', 'history calls'],
  ['default line, backup number, основная линия', 'default line'],
  [
    'missed|unanswered|lost|incoming|outgoing|пропущенные|неотвеченные|непринятые|входящие|исходящие calls|call|звонки|вызовы|звонок|вызов',
    'history calls',
  ],
  ['window|popup|окно|окошко|карточка|card call|ring|звонке|звонка|звонит', 'call card'],
  [
    'calls|звонки|звонков manager|employee|менеджера|сотрудника|operator|оператора',
    'history calls',
  ],
  [
    'recording|recordings|запись|записи|audio call|calls|звонка|звонков|разговора|разговоров',
    'history calls',
  ],
  ['line, линия', 'line'],
  ['summary, резюме, саммари', 'summary'],
  ['hide|close|спрячь|скрой|убери call|звонка card|карточку', 'hides call card'],
  [
    'phone|number|телефон|номер whose|чей|who|кто|определи',
    'customer phone number, phone number email',
  ],
  [
    'talked|spoke|говорил|разговаривал|звонил|общался phone|manager|client|телефону|менеджер|клиент',
    'history calls',
  ],
  ['who|when|кто|когда|кому called|rang|phoned|звонил|звонила|звонили|позвонил', 'history calls'],
  ['long|longest|short|долгие|длинные|короткие calls|talks|звонки|разговоры', 'history calls'],
  ['play|проиграй|включи recording|audio|sound|запись|аудио|звук', 'calls number recording'],
  [
    'phone|call|telephone|телефонный|телефонного talk|conversation|разговор|разговора text|written|transcript|текст|расшифровка|запиши',
    'transcript call',
  ],
  [
    'written|text version|form call|talk, расшифруй|транскрибируй|transcribe call|talk|звонок|разговор',
    'transcript call',
  ],
  ['звоночек, созвониться', 'call'],
  [
    'our|own|external|нашей|своей|внешней pbx|атс|телефонии call|calls|звонок|звонки',
    'registers call external pbx',
  ],
  [
    'minutes|long|time|минут|долго|времени talked|spoke|talk|проговорили|говорили|разговаривали|проговорил',
    'history calls',
  ],
  [
    'show|display|open|покажи|показать|открой window|card|popup|окно|карточку|карточка call|звонка|звонок',
    'shows call card',
  ],
  [
    'say|read|speak|зачитай|прочитай|скажи message|text|сообщение|текст call|phone|number|номер|телефон|телефону',
    'calls number reads text',
  ],
];
