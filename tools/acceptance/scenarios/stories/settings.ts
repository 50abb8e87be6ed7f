import { NUMBER, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { seen } from '../values.ts';

const APPLICATION = 'needs an application, and the consent of a user';
const application = {
  clientId: seen('application.clientId'),
  clientSecret: seen('application.clientSecret'),
};

/** The way of an application to its tokens; what it is known by is given beforehand. */
export const settings: Scenario = {
  section: 'settings',
  steps: [
    step('serverTime', {}, { result: TEXT }),
    step(
      'getAppAuthLink',
      { domain: 'portal.example', clientId: 'local.made-up' },
      { result: 'https://portal.example/oauth/authorize/?client_id=local.made-up' },
    ),
    step(
      'getToken',
      { ...application, code: seen('code') },
      {
        as: 'tokens',
        result: { access_token: TEXT, refresh_token: TEXT, expires_in: NUMBER },
        local: APPLICATION,
      },
    ),
    step(
      'getToken',
      { ...application, code: seen('code') },
      { error: 'invalid_grant', local: APPLICATION },
    ),
    step(
      'refreshToken',
      { ...application, refreshToken: seen('tokens.refresh_token') },
      { result: { access_token: TEXT, refresh_token: TEXT }, local: APPLICATION },
    ),
  ],
};
