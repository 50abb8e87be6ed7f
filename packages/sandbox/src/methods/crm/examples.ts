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
  'crm.deal': [
    {
      ID: 410,
      TITLE: 'Windows for Studio Light',
      TYPE_ID: 'SALE',
      STAGE_ID: 'PREPARATION',
      PROBABILITY: 60,
      OPPORTUNITY: 125_000,
      IS_MANUAL_OPPORTUNITY: 'Y',
      LEAD_ID: 214,
      COMPANY_ID: 9,
      CONTACT_ID: 84,
      QUOTE_ID: 0,
      COMMENTS: 'Measuring on [b]Friday[/b]',
      ADDITIONAL_INFO: 'Second floor',
      LOCATION_ID: '0',
      SOURCE_ID: 'WEB',
      SOURCE_DESCRIPTION: 'Form on the home page',
      ORIGINATOR_ID: 'shop',
      ORIGIN_ID: 'A-5120',
      UTM_SOURCE: 'newsletter',
      UTM_MEDIUM: 'CPC',
      UTM_CAMPAIGN: 'spring',
      UTM_CONTENT: 'banner',
      UTM_TERM: 'windows',
    },
  ],
};
