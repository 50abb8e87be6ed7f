import { type CallFailure, type Failure, httpStatus, type Refusal } from './failure.ts';

/** Why a call failed. The words of the portal and of the system stay as they are. */
export function failureInEnglish(failure: Failure): string {
  return failure.kind === 'configuration'
    ? failure.message
    : `${failure.method}: ${happened(failure)}`;
}

function happened(failure: CallFailure): string {
  switch (failure.kind) {
    case 'api':
      return `${failure.said || 'an error without a code'}${httpStatus(failure)}`;
    case 'authorization':
      return failure.expired
        ? `the token has expired${said(failure)}`
        : `the portal refuses the webhook or the token, or they lack a permission${said(failure)}`;
    case 'limit':
      return `a limit of the portal is reached${said(failure)}`;
    case 'invalid-response':
      return `${ANSWERS[failure.reason]} (HTTP ${failure.status})`;
    case 'network': {
      const what = failure.mayHaveExecuted
        ? 'the connection broke'
        : 'the portal cannot be reached';
      return `${what}${failure.detail === '' ? '' : ` (${failure.detail})`}`;
    }
    case 'timeout': {
      const time = failure.limit === undefined ? 'in time' : `within ${failure.limit} ms`;
      return failure.mayHaveExecuted
        ? `the portal did not answer ${time}`
        : `the call could not be made ${time}`;
    }
    default:
      return 'the call was interrupted';
  }
}

/** What to do about it; `explain` is the line that tells about the method. `''` where what happened says it. */
export function remedyInEnglish(failure: Failure, explain: string | undefined): string {
  if (failure.kind === 'configuration') return '';
  const executed = failure.mayHaveExecuted
    ? 'The portal may have executed the call: look before you repeat it.'
    : 'The call was not executed.';
  return [executed, ...advice(failure, explain)].join(' ');
}

function advice(failure: CallFailure, explain: string | undefined): readonly string[] {
  switch (failure.kind) {
    case 'api':
      return explain === undefined ? [] : [`About the method and its errors: ${explain}`];
    case 'authorization':
      return failure.expired
        ? ['Get a new token, as RefreshToken does, and give it as --token.']
        : failure.method === 'oauth/token'
          ? ['Sign in once more: oint bitrix24 login. A code lives 30 seconds and serves once.']
          : ['Check the address, the token and the permissions of both.'];
    case 'limit':
      return failure.retryAfter === undefined
        ? ['Repeat it later.']
        : [`Repeat it in ${Math.ceil(failure.retryAfter / 1000)} s.`];
    case 'invalid-response':
      return ['Check that --url leads to the portal.'];
    case 'network':
      return failure.mayHaveExecuted ? [] : ['Check the address, the network and the proxy.'];
    case 'timeout':
      return ['--timeout allows more time.'];
    default:
      return [];
  }
}

function said(failure: Refusal): string {
  const shown = `${failure.said}${httpStatus(failure)}`.trim();
  return shown === '' ? '' : `: ${shown}`;
}

const ANSWERS = {
  html: 'the answer is an HTML page',
  json: 'the answer is not complete JSON',
  empty: 'the answer is empty',
  shape: 'the answer is none of Bitrix24',
  encoding: 'the answer is not UTF-8',
  depth: 'the answer is nested deeper than any of Bitrix24',
  size: 'the answer is larger than allowed',
  redirect: 'the portal redirects to where nobody may follow',
} as const;
