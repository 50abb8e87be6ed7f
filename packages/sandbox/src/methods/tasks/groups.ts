import type { CallContext } from '../../portal/method.ts';
import type { Chat } from '../../state/chats.ts';

/** A workgroup by its number: the portal knows it by its chat. */
export function groupOf({ state }: CallContext, id: number): Chat | undefined {
  return state.chats.all.find(
    ({ entityType, entityId }) => entityType === 'SONET_GROUP' && entityId === String(id),
  );
}

export function isMember(context: CallContext, groupId: number): boolean {
  return groupOf(context, groupId)?.members.has(context.caller.userId) === true;
}
