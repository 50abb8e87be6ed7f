import { LIST, NUMBER } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const own = { departmentId: seen('department') };

/** A department below one that is there. */
export const departments: Scenario = {
  section: 'departments',
  steps: [
    step('getDepartments', {}, { as: 'all', result: LIST }),
    step('getCurrentUser', {}, { as: 'me' }),
    step(
      'createDepartment',
      { name: ofRun('quality'), parentId: seen('all.0.ID') },
      { as: 'department', result: NUMBER, undo: step('deleteDepartment', own) },
    ),
    step('getDepartments', own, {
      result: [{ ID: seen('department'), NAME: ofRun('quality'), PARENT: seen('all.0.ID') }],
    }),
    step(
      'updateDepartment',
      { ...own, name: ofRun('control'), headId: seen('me.ID') },
      { result: true },
    ),
    step('getDepartments', { name: ofRun('control') }, { result: [{ ID: seen('department') }] }),
    step('getDepartments', { name: ofRun('quality') }, { result: [] }),
    step('deleteDepartment', own, { result: true, ends: 'department' }),
    step('getDepartments', own, { result: [] }),
    step('deleteDepartment', own, { error: 'Department not found' }),
  ],
};
