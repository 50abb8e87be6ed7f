import { isLoopbackName } from './loopback.ts';

/** From where a host can be reached: from this machine, from a network of its owner, or from everywhere. */
export type Reach = 'machine' | 'private' | 'public';

const NEAREST_FIRST: readonly Reach[] = ['machine', 'private', 'public'];

/** Whether a host lies in a network that the portal's own visitors need not be able to see. */
export function isNearer(reach: Reach, portal: Reach): boolean {
  return NEAREST_FIRST.indexOf(reach) < NEAREST_FIRST.indexOf(portal);
}

/** Names that no public name server answers for: RFC 6761, 6762, 8375 and the reserved `.internal`. */
const PRIVATE_NAME = /^[^.]+$|\.(?:local|internal|home\.arpa|lan|intranet)$/u;

/** Whether a host, as `URL.hostname` writes it, is this machine: traffic to it never leaves. */
export function isLoopback(hostname: string): boolean {
  return reachOf(hostname) === 'machine';
}

/**
 * How far a host reaches by what its name says; names are not resolved.
 *
 * @param host As `URL.hostname` writes it, or an address as a resolver does.
 */
export function reachOf(host: string): Reach {
  const name = host.toLowerCase().replace(/\.$/u, '');
  const octets = octetsOf(name);
  if (octets !== undefined) return reachOf4(octets);
  if (name.includes(':')) return reachOf6(groupsOf(name.replaceAll(/[[\]]|%.*$/gu, '')));
  if (isLoopbackName(name)) return 'machine';
  return PRIVATE_NAME.test(name) ? 'private' : 'public';
}

function octetsOf(name: string): readonly number[] | undefined {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name) ? name.split('.').map(Number) : undefined;
}

function reachOf4([first = 0, second = 0]: readonly number[]): Reach {
  if (first === 127 || first === 0) return 'machine';
  const isPrivate =
    first === 10 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 198 && (second === 18 || second === 19)) ||
    first >= 224;
  return isPrivate ? 'private' : 'public';
}

/** The eight groups of an address of version 6; `::` stands for as many zeros as are missing. */
function groupsOf(address: string): readonly number[] {
  const [head = '', tail] = address.split('::');
  const before = sixteens(head);
  const after = sixteens(tail ?? '');
  const zeros = tail === undefined ? 0 : Math.max(8 - before.length - after.length, 0);
  return [...before, ...Array.from({ length: zeros }, () => 0), ...after];
}

/** Groups of 16 bits; an address of version 4 at the end makes two. */
function sixteens(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    const [a = 0, b = 0, c = 0, d = 0] = octetsOf(group) ?? [];
    return group.includes('.') ? [a * 256 + b, c * 256 + d] : [Number.parseInt(group, 16)];
  });
}

function reachOf6(groups: readonly number[]): Reach {
  const [first = 0, second = 0, third = 0] = groups;
  const [high = 0, low = 0] = groups.slice(6);
  const leading = groups.slice(0, 5).every((group) => group === 0);
  if (leading && groups[5] === 0 && high === 0 && low <= 1) return 'machine';
  // Addresses of version 4 in the clothes of version 6: mapped, compatible, NAT64, 6to4.
  const isMapped = leading && (groups[5] === 0xffff || groups[5] === 0);
  if (isMapped || (first === 0x64 && second === 0xff9b)) return reachOf4(bytesOf(high, low));
  if (first === 0x2002) return reachOf4(bytesOf(second, third));
  const isPrivate =
    (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00;
  return isPrivate ? 'private' : 'public';
}

/** Two groups as the four bytes of an address of version 4. */
function bytesOf(high: number, low: number): readonly number[] {
  return [high >> 8, high & 0xff, low >> 8, low & 0xff];
}
