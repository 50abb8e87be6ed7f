import type { DiskFile, Folder } from './disk-objects.ts';
import type { PortalState } from './state.ts';

/** A drive for each person, one for all, and one of the application that tokens are of. */
export function seedStorages(state: PortalState, now: number): void {
  for (const user of state.users.all) {
    state.disk.addStorage(
      { name: user.lastName, entityType: 'user', entityId: String(user.id) },
      user.id,
      now,
    );
  }
  state.disk.addStorage({ name: 'Company drive', entityType: 'common', entityId: 's1' }, 1, now);
  state.disk.addStorage(
    { name: 'Application', entityType: 'restapp', entityId: 'application' },
    1,
    now,
  );
}

/** One grey pixel. */
const HOME_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** Folders and files that the examples of documentation refer to. */
export function seedDisk(state: PortalState, now: number): void {
  const { storages } = state.disk;
  const own = rootOf(state, storages.find(({ entityId }) => entityId === '1')?.rootId);
  const common = rootOf(state, storages.find(({ entityType }) => entityType === 'common')?.rootId);
  if (own === undefined || common === undefined) return;
  const folder = (parent: Folder, id: number, name: string): Folder =>
    state.disk.addFolder(parent, { id, name, userId: 1, now });
  const file = (parent: Folder, id: number, name: string, content: Buffer): DiskFile =>
    state.disk.addFile(parent, { id, name, content, userId: 1, now });

  // Ready to be sent to a chat.
  file(own, 5249, 'home.png', Buffer.from(HOME_PNG, 'base64'));
  const reports = folder(own, 5302, 'Reports');
  const rules = file(reports, 5318, 'rules.pdf', Buffer.from('The rules.'));
  // It hangs on a post of the feed.
  state.attachments.add({
    fileId: rules.id,
    moduleId: 'blog',
    entityType: 'blog_post',
    entityId: 217,
    createdBy: 1,
    createdAt: now,
  });
  const projects = folder(common, 5300, 'Projects');
  const website = folder(projects, 5304, 'Website');
  folder(common, 5306, 'Archive');
  file(projects, 5310, 'contract.docx', Buffer.from('The contract.'));
  file(website, 5312, 'texts.txt', Buffer.from('Texts of the website.'));

  // In the trash, to be restored.
  const drafts = folder(projects, 5308, 'Drafts');
  file(drafts, 5316, 'idea.txt', Buffer.from('An idea.'));
  state.disk.trash(drafts, { userId: 1, now });
  const draft = file(projects, 5314, 'draft.txt', Buffer.from('A draft.'));
  state.disk.trash(draft, { userId: 1, now });
}

function rootOf(state: PortalState, id: number | undefined): Folder | undefined {
  return id === undefined ? undefined : state.disk.folder(id);
}
