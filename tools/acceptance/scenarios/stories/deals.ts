import { NUMBER, STRUCTURE } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

/** A sale that is won. */
export const deals: Scenario = {
  section: 'deals',
  steps: [
    step('getDealStructure', {}, { result: { STAGE_ID: { type: 'crm_status' } } }),
    step(
      'createDeal',
      { fields: { TITLE: ofRun('windows'), OPPORTUNITY: 125000, CLOSEDATE: '2026-08-28' } },
      { as: 'deal', result: NUMBER, undo: step('deleteDeal', { dealId: seen('deal') }) },
    ),
    step(
      'getDeal',
      { dealId: seen('deal') },
      {
        result: {
          ID: seen('deal'),
          TITLE: ofRun('windows'),
          OPPORTUNITY: '125000.00',
          STAGE_ID: 'NEW',
          STAGE_SEMANTIC_ID: 'P',
          CLOSED: 'N',
        },
      },
    ),
    step(
      'getDealsList',
      { filter: { TITLE: ofRun('windows'), STAGE_ID: 'NEW' } },
      { result: [{ ID: seen('deal') }] },
    ),
    step(
      'updateDeal',
      { dealId: seen('deal'), fields: { STAGE_ID: 'WON', OPPORTUNITY: 130000 } },
      { result: true },
    ),
    step(
      'getDeal',
      { dealId: seen('deal') },
      { result: { OPPORTUNITY: '130000.00', STAGE_ID: 'WON', STAGE_SEMANTIC_ID: 'S' } },
    ),
    step('getDealsList', { filter: { TITLE: ofRun('windows'), STAGE_ID: 'NEW' } }, { result: [] }),
    step('deleteDeal', { dealId: seen('deal') }, { result: true, ends: 'deal' }),
    step('getDeal', { dealId: seen('deal') }, { error: 'Not found' }),
    step('getDealsFilterStructure', { empty: true }, { result: STRUCTURE }),
    step('getDealsFilterStructure', { empty: false }, { result: { IS_NEW: 'Y | N' } }),
  ],
};
