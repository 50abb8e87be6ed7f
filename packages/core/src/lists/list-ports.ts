import type { Ports } from '../operation/ports.ts';

/** What a list needs of the transport. */
export type ListPorts = Pick<Ports, 'requests' | 'methods' | 'limits' | 'secrets' | 'wire'>;
