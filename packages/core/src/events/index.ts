/** What portals send to an application: events, placements, turns of robots, and the queue of offline events: `@oint/core/events`. */
export { createEvents } from './requests/create-events.ts';
export type {
  EventReceipt,
  EventReceiver,
  EventsOptions,
  PortalEvents,
} from './requests/create-events.ts';
export type { EventKey, PortalLookup } from './requests/event-key.ts';
export { readForm } from './form/form.ts';
export type { FormFields, FormList, FormValue } from './form/form.ts';
export { fetchHandler } from './handlers/fetch-handler.ts';
export type { FetchHandlerOptions } from './handlers/fetch-handler.ts';
export { honoHandler } from './handlers/hono-handler.ts';
export type { HonoContext } from './handlers/hono-handler.ts';
export { nodeHandler } from './handlers/node-handler.ts';
export type { NodeRequest, NodeResponse } from './handlers/node-handler.ts';
export { installations } from './requests/installations.ts';
export type { Installations, InstallationsOptions } from './requests/installations.ts';
export { offlineConsumer } from './offline/offline-consumer.ts';
export type {
  OfflineConsumer,
  OfflineConsumerOptions,
  ReservationHolders,
} from './offline/offline-consumer.ts';
export type { AnyOfflineEvent, OfflineEvent } from './offline/offline-event.ts';
export type { QueueChoice } from './offline/offline-queue.ts';
export { parseEvent } from './requests/parse-event.ts';
export type { ParseOptions } from './requests/parse-event.ts';
export { parseRobot } from './requests/parse-robot.ts';
export type { RobotDocument, RobotParseOptions, RobotRequest } from './requests/parse-robot.ts';
export { parsePlacement } from './requests/placement.ts';
export type {
  PlacementOptions,
  PlacementParseOptions,
  PlacementRequest,
} from './requests/placement.ts';
export type {
  AnyEvents,
  AnyPortalEvent,
  EventData,
  EventName,
  PortalEvent,
} from './requests/portal-event.ts';
export { PortalRequestError } from './form/portal-request-error.ts';
export type { PortalRequestReason } from './form/portal-request-error.ts';
export type { HandedTokens, SendingPortal } from './requests/sending-portal.ts';
export { verifyPlacement } from './requests/verify-placement.ts';
export type { Profile } from './requests/profile.ts';
export type {
  AppInfo,
  PlacementVisitor,
  VerifyPlacementOptions,
} from './requests/verify-placement.ts';
