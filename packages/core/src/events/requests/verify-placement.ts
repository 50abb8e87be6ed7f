import { command } from '../../batch/command.ts';
import { createClient } from '../../client.ts';
import { AuthorizationError } from '../../errors/authorization-error.ts';
import type { ClientOptions } from '../../options.ts';
import { PortalRequestError } from '../form/portal-request-error.ts';
import type { PlacementRequest } from './placement.ts';
import type { Profile } from './profile.ts';

/** What `app.info` answers of the application. */
export interface AppInfo {
  readonly ID: number;
  readonly CODE: string;
  readonly VERSION: number;
  readonly STATUS: string;
  readonly INSTALLED: boolean;
}

/** Who has opened a placement, as the portal says it. */
export interface PlacementVisitor {
  readonly app: AppInfo;
  readonly user: Profile;
}

export interface VerifyPlacementOptions extends Pick<
  ClientOptions,
  'fetch' | 'timeout' | 'allowInsecureHttp' | 'clock'
> {
  /**
   * Address of the portal with this `member_id`, as you know it: `endpointOf` of `installations`, or that of a local application's only
   * portal. The one in the request is not asked: whoever made up a request would be asked about it.
   */
  endpoint: string | ((memberId: string) => string | undefined | Promise<string | undefined>);
  /** `CODE` of the application, where the portal may have others whose tokens must not do. */
  code?: string | undefined;
}

/**
 * Asks the portal whether the token of a placement is one of its own, for this application: by `app.info` and `profile`, in one
 * request.
 *
 * @returns What the portal says of the application and of the person.
 * @throws PortalRequestError when it is not.
 */
export async function verifyPlacement(
  { memberId, tokens }: PlacementRequest<unknown>,
  { code, endpoint, ...connection }: VerifyPlacementOptions,
): Promise<PlacementVisitor> {
  const url = typeof endpoint === 'string' ? endpoint : await endpoint(memberId);
  if (url === undefined) throw new PortalRequestError('the portal is not known', 'unknown-portal');
  if (tokens === undefined) throw refused('the request has no token');
  const client = createClient({ ...connection, url, token: tokens.accessToken });
  const { app, user } = await client.batch({
    app: command<AppInfo>('app.info'),
    user: command<Profile>('profile'),
  });
  if (app.status !== 'done' || user.status !== 'done') {
    const error = app.status === 'failed' ? app.error : user.status === 'failed' && user.error;
    if (error instanceof AuthorizationError) throw refused('the portal does not know the token');
    throw error === false ? refused('the portal does not answer whose the token is') : error;
  }
  if (code !== undefined && app.result.CODE !== code) {
    throw refused('the token is of another application');
  }
  return { app: app.result, user: user.result };
}

function refused(message: string): PortalRequestError {
  return new PortalRequestError(message, 'refused');
}
