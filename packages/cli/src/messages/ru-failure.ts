import { type CallFailure, type Failure, httpStatus, type Refusal } from './failure.ts';
import { configurationInRussian } from './ru-configuration.ts';

/** Why a call failed. The words of the portal and of the system stay in their language. */
export function failureInRussian(failure: Failure): string {
  if (failure.kind !== 'configuration') return `${failure.method}: ${happened(failure)}`;
  const { message, problem } = failure;
  return `Так вызвать нельзя: ${problem === undefined ? message : configurationInRussian(problem)}`;
}

function happened(failure: CallFailure): string {
  switch (failure.kind) {
    case 'api':
      return `${failure.said || 'ошибка без кода'}${httpStatus(failure)}`;
    case 'authorization':
      return failure.expired
        ? `срок действия токена истёк${said(failure)}`
        : `портал не принял вебхук или токен либо не хватает прав${said(failure)}`;
    case 'limit':
      return `достигнут лимит портала${said(failure)}`;
    case 'invalid-response':
      return `${ANSWERS[failure.reason]} (HTTP ${failure.status})`;
    case 'network': {
      const what = failure.mayHaveExecuted ? 'соединение оборвалось' : 'портал недоступен';
      return `${what}${failure.detail === '' ? '' : ` (${failure.detail})`}`;
    }
    case 'timeout': {
      const time = failure.limit === undefined ? 'вовремя' : `за ${failure.limit} мс`;
      return failure.mayHaveExecuted
        ? `портал не ответил ${time}`
        : `вызов не удалось отправить ${time}`;
    }
    default:
      return 'вызов прерван';
  }
}

/** What to do about it; `explain` is the line that tells about the method. `''` where what happened says it. */
export function remedyInRussian(failure: Failure, explain: string | undefined): string {
  if (failure.kind === 'configuration') return '';
  const executed = failure.mayHaveExecuted
    ? 'Портал мог выполнить вызов: проверьте это, прежде чем повторять.'
    : 'Вызов не выполнен.';
  return [executed, ...advice(failure, explain)].join(' ');
}

function advice(failure: CallFailure, explain: string | undefined): readonly string[] {
  switch (failure.kind) {
    case 'api':
      return explain === undefined ? [] : [`О методе и его ошибках: ${explain}`];
    case 'authorization':
      return failure.expired
        ? ['Получите новый токен, например командой ОбновитьТокен, и укажите его в --token.']
        : failure.method === 'oauth/token'
          ? [
              'Войдите снова: oint bitrix24 login. Код действует 30 секунд и годится для одного входа.',
            ]
          : ['Проверьте вебхук или токен и его права.'];
    case 'limit':
      return failure.retryAfter === undefined
        ? ['Повторите позже.']
        : [`Повторить можно через ${Math.ceil(failure.retryAfter / 1000)} с.`];
    case 'invalid-response':
      return ['Проверьте, что --url ведёт на портал.'];
    case 'network':
      return failure.mayHaveExecuted ? [] : ['Проверьте адрес, сеть и прокси.'];
    case 'timeout':
      return ['Больше времени даёт --timeout.'];
    default:
      return [];
  }
}

function said(failure: Refusal): string {
  const shown = `${failure.said}${httpStatus(failure)}`.trim();
  return shown === '' ? '' : ` — ${shown}`;
}

const ANSWERS = {
  html: 'вместо ответа пришла страница HTML',
  json: 'ответ — не JSON, или JSON обрывается',
  empty: 'ответ пуст',
  shape: 'ответ устроен не так, как у Битрикс24',
  encoding: 'ответ — не в UTF-8',
  depth: 'ответ вложен глубже, чем бывает у Битрикс24',
  size: 'ответ больше допустимого',
  redirect: 'портал перенаправляет по адресу, куда обращаться нельзя',
} as const;
