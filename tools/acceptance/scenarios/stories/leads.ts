import { LIST, NUMBER, STRUCTURE, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

/** A request that is taken up, and turns out to be none. */
export const leads: Scenario = {
  section: 'leads',
  steps: [
    step('getLeadStructure', {}, { result: { TITLE: { type: 'string', isReadOnly: false } } }),
    step(
      'createLead',
      {
        fields: {
          TITLE: ofRun('windows'),
          NAME: 'Maria',
          OPPORTUNITY: 1500,
          PHONE: [{ VALUE: '+37120001122', VALUE_TYPE: 'WORK' }],
        },
      },
      { as: 'lead', result: NUMBER, undo: step('deleteLead', { leadId: seen('lead') }) },
    ),
    step(
      'getLead',
      { leadId: seen('lead') },
      {
        result: {
          ID: seen('lead'),
          TITLE: ofRun('windows'),
          NAME: 'Maria',
          OPPORTUNITY: '1500.00',
          HAS_PHONE: 'Y',
          PHONE: [{ VALUE: '+37120001122', VALUE_TYPE: 'WORK', TYPE_ID: 'PHONE' }],
        },
      },
    ),
    step(
      'getLeadsList',
      { filter: { TITLE: ofRun('windows'), '>=OPPORTUNITY': 1500 } },
      { result: [{ ID: seen('lead') }] },
    ),
    step(
      'getLeadsList',
      { filter: { TITLE: ofRun('windows'), '<OPPORTUNITY': 1500 } },
      { result: [] },
    ),
    step(
      'updateLead',
      { leadId: seen('lead'), fields: { STATUS_ID: 'IN_PROCESS', OPPORTUNITY: 1800 } },
      { result: true },
    ),
    step(
      'getLead',
      { leadId: seen('lead') },
      { result: { NAME: 'Maria', OPPORTUNITY: '1800.00', STATUS_ID: 'IN_PROCESS' } },
    ),
    step('getLeadsList', {}, { result: LIST }),
    step('deleteLead', { leadId: seen('lead') }, { result: true, ends: 'lead' }),
    step('getLead', { leadId: seen('lead') }, { error: 'Not found' }),
    step(
      'getLeadsList',
      { filter: { TITLE: ofRun('windows') } },
      { result: without({ ID: seen('lead') }) },
    ),
    step('getLeadFilterStructure', { empty: true }, { result: STRUCTURE }),
    step('getLeadFilterStructure', { empty: false }, { result: { HAS_PHONE: 'Y | N' } }),
  ],
};
