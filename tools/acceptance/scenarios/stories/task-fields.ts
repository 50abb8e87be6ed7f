import { holding, NUMBER, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const field = { fieldId: seen('field') };
const NAME = 'UF_OINT_TEST_CONTRACT';

/** A custom field of tasks, with a task that holds a value in it. */
export const taskFields: Scenario = {
  section: 'task-fields',
  steps: [
    step(
      'addCustomTaskField',
      {
        type: 'string',
        name: NAME,
        externalId: 'contract',
        title: ofRun('contract'),
        label: { en: ofRun('contract'), ru: ofRun('contract') },
      },
      { as: 'field', result: NUMBER, undo: step('deleteCustomTaskField', field) },
    ),
    step('addCustomTaskField', { type: 'string', name: NAME }, { error: 'already exists' }),
    step('addCustomTaskField', { type: 'colour', name: NAME }, { error: 'Invalid user type' }),
    step(
      'getCustomTaskFieldsList',
      {},
      {
        result: holding({ ID: seen('field'), FIELD_NAME: NAME, USER_TYPE_ID: 'string' }),
      },
    ),
    step('getCustomTaskFieldsList', {}, { result: holding({ FIELD_NAME: 'UF_CRM_TASK' }) }),
    step('getTaskFieldsStructure', {}, { result: { fields: { [NAME]: { type: 'string' } } } }),
    step(
      'updateCustomTaskField',
      { ...field, externalId: 'agreement', label: { en: ofRun('agreement') } },
      { result: true },
    ),
    step('getCustomTaskField', field, {
      result: {
        ID: seen('field'),
        FIELD_NAME: NAME,
        XML_ID: 'agreement',
        EDIT_FORM_LABEL: { en: ofRun('agreement') },
      },
    }),
    step('deleteCustomTaskField', field, { result: true, ends: 'field' }),
    step('getCustomTaskFieldsList', {}, { result: without({ FIELD_NAME: NAME }) }),
    step('getCustomTaskField', field, { error: 'ERROR_NOT_FOUND' }),
  ],
};
