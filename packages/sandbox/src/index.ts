export { manualClock, scaledClock, systemClock } from './clock.ts';
export type { Clock, ManualClock } from './clock.ts';
export type { Delivery } from './events/deliveries.ts';
export type {
  Installation,
  InstallOptions,
  OpenOptions,
  UninstallOptions,
} from './events/installation.ts';
export type { RequestRecord } from './http/requests.ts';
export type { ActiveFault, CommandFault, Fault, FaultRule, Faults } from './portal/faults.ts';
export type { Limits, LimitsOption } from './portal/limits.ts';
export type { Application } from './authorization/authorization-server.ts';
export type { CallRecord } from './portal/execution.ts';
export { UnreadableReferenceError } from './reference/open-reference.ts';
export type { SandboxOptions } from './options.ts';
export type { Holder, Sandbox, TokenHolder } from './sandbox.ts';
export { startSandbox } from './start-sandbox.ts';
export type { Chat, ChatType, Membership, Message } from './state/chats.ts';
export type { DiskFile, FileVersion, Folder, Storage } from './state/disk-objects.ts';
export type { Notification } from './state/notifications.ts';
export type { Seed, SeedChat, SeedMessage, SeedRecords } from './state/seed.ts';
export type { PortalState } from './state/state.ts';
export type { User, UserStatus } from './state/users.ts';
