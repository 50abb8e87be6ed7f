import { errorSpec } from '../../portal/errors.ts';
import { defineMethod, type Method } from '../../portal/method.ts';
import { callingApplication } from './application-context.ts';

const NO_APPLICATION = errorSpec(
  400,
  'ACCESS_DENIED',
  'Access denied! Application context required',
);

/** What the portal tells the application of itself. */
export const APP_INFO_METHODS: readonly Method[] = [
  defineMethod({
    name: 'app.info',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run(context) {
      const { code, isInstalled, version } = callingApplication(context, NO_APPLICATION);
      return {
        result: {
          ID: 1,
          CODE: code,
          VERSION: version,
          STATUS: 'L',
          INSTALLED: isInstalled,
          PAYMENT_EXPIRED: 'N',
          DAYS: null,
          LANGUAGE_ID: 'en',
          LICENSE: 'de_ent250',
          LICENSE_TYPE: 'ent250',
          LICENSE_FAMILY: 'ent',
        },
      };
    },
  }),
];
