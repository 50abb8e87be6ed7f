import type { Failure } from './failure.ts';
import { configurationInRussian } from './ru-configuration.ts';

/** Why a call failed. The words of the portal and of the system stay in their language. */
export function failureInRussian(failure: Failure): string {
  switch (failure.kind) {
    case 'configuration': {
      const { message, problem } = failure;
      const why = problem === undefined ? message : configurationInRussian(problem);
      return `Так вызвать нельзя: ${why}`;
    }
    case 'api':
      return `${failure.method}: ${failure.said || 'ошибка без кода'} (HTTP ${failure.status})`;
    case 'authorization': {
      const why = failure.expired
        ? 'срок действия токена истёк'
        : 'портал не принял вебхук или токен либо у них нет прав';
      return `${failure.method}: ${why}${said(failure)}`;
    }
    case 'limit': {
      const { retryAfter } = failure;
      const wait =
        retryAfter === undefined ? '' : `; повторить можно через ${Math.ceil(retryAfter / 1000)} с`;
      return `${failure.method}: достигнут лимит портала${wait}${said(failure)}`;
    }
    case 'invalid-response':
      return `${failure.method}: ${ANSWERS[failure.reason]} (HTTP ${failure.status})`;
    case 'network': {
      const what = failure.mayHaveExecuted
        ? 'соединение оборвалось; портал мог успеть выполнить вызов'
        : 'портал недоступен';
      return `${failure.method}: ${what}${failure.detail === '' ? '' : ` (${failure.detail})`}`;
    }
    case 'timeout':
      return failure.mayHaveExecuted
        ? `${failure.method}: портал не ответил вовремя; он мог успеть выполнить вызов`
        : `${failure.method}: лимиты портала требуют ждать дольше, чем отведено на вызов`;
    default:
      return aborted(failure);
  }
}

/** The last of the kinds: a new one would not fit here. */
function aborted({ method }: Extract<Failure, { kind: 'aborted' }>): string {
  return `${method}: вызов прерван`;
}

function said({ said: words, status }: { said: string; status: number }): string {
  return ` — ${words === '' ? '' : `${words} `}(HTTP ${status})`;
}

const ANSWERS = {
  html: 'вместо ответа пришла страница HTML',
  json: 'ответ — не JSON или JSON не целиком',
  empty: 'ответ пуст',
  shape: 'ответ устроен не так, как у Битрикс24',
  encoding: 'ответ — не в UTF-8',
  depth: 'ответ вложен глубже, чем бывает у Битрикс24',
  size: 'ответ больше допустимого',
  redirect: 'портал перенаправляет туда, куда следовать нельзя',
} as const;
