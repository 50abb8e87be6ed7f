import type { ChangeKind, Occurrence } from '../../portal/occurrence.ts';

/** How events of tasks write that there is nothing. */
const NONE = 'undefined';

/** Events of tasks tell what identifies a thing before and after the change. */
export function taskOccurrence(kind: ChangeKind, id: number): Occurrence {
  const fields = { ID: id };
  return {
    event: `ONTASK${kind}`,
    data: {
      FIELDS_BEFORE: kind === 'ADD' ? NONE : fields,
      FIELDS_AFTER: kind === 'DELETE' ? NONE : fields,
      IS_ACCESSIBLE_BEFORE: kind === 'ADD' ? 'N' : NONE,
      IS_ACCESSIBLE_AFTER: kind === 'DELETE' ? 'N' : NONE,
    },
  };
}

/** What has become of a comment, beside what identifies it. */
const ACTIONS: Readonly<Record<ChangeKind, object>> = {
  ADD: {},
  UPDATE: { ACTION: 'EDIT' },
  DELETE: { ACTION: 'DEL' },
};

export function commentOccurrence(kind: ChangeKind, id: number, taskId: number): Occurrence {
  const fields = { ID: id, TASK_ID: taskId };
  return {
    event: `ONTASKCOMMENT${kind}`,
    data: {
      FIELDS_BEFORE: kind === 'ADD' ? NONE : fields,
      FIELDS_AFTER: { ...fields, ...ACTIONS[kind] },
      IS_ACCESSIBLE_BEFORE: NONE,
      IS_ACCESSIBLE_AFTER: NONE,
    },
  };
}
