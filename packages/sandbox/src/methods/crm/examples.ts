import type { SeedRecords } from '../../state/seed.ts';

/** What the examples of documentation refer to. */
export const CRM_EXAMPLES: SeedRecords = {
  'crm.lead': [
    {
      ID: 214,
      TITLE: 'Website request: windows',
      NAME: 'Maria',
      LAST_NAME: 'Kotova',
      SOURCE_ID: 'WEB',
      OPPORTUNITY: 1500,
      IS_MANUAL_OPPORTUNITY: 'Y',
      COMMENTS: 'Call back in the afternoon',
      PHONE: [{ VALUE: '+37120001122', VALUE_TYPE: 'WORK' }],
      IM: [{ VALUE: 'maria_kotova', VALUE_TYPE: 'TELEGRAM' }],
    },
  ],
};
