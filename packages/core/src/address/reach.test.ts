import { expect, test } from 'vitest';

import { isLoopback, reachOf, type Reach } from './reach.ts';

/** Ranges of the registries of special-purpose addresses, RFC 6890 and its successors. */
test.each<[host: string, reach: Reach]>([
  ['localhost', 'machine'],
  ['portal.localhost', 'machine'],
  ['localhost.', 'machine'],
  ['127.0.0.1', 'machine'],
  ['127.255.0.9', 'machine'],
  ['0.0.0.0', 'machine'],
  ['2130706433', 'machine'],
  ['0x7f.1', 'machine'],
  ['[::1]', 'machine'],
  ['[::]', 'machine'],
  ['[::ffff:127.0.0.1]', 'machine'],
  ['[64:ff9b::7f00:1]', 'machine'],
  ['[2002:7f00:1::]', 'machine'],
  ['10.1.2.3', 'private'],
  ['100.64.0.1', 'private'],
  ['169.254.169.254', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['198.18.0.1', 'private'],
  ['224.0.0.1', 'private'],
  ['255.255.255.255', 'private'],
  ['[fc00::1]', 'private'],
  ['[fd12:3456::1]', 'private'],
  ['[fe80::1]', 'private'],
  ['[ff02::1]', 'private'],
  ['[::ffff:a9fe:a9fe]', 'private'],
  ['[64:ff9b::10.0.0.1]', 'private'],
  ['[2002:c0a8:101::1]', 'private'],
  ['intranet', 'private'],
  ['portal.local', 'private'],
  ['portal.internal', 'private'],
  ['PORTAL.home.arpa', 'private'],
  ['172.15.0.1', 'public'],
  ['172.32.0.1', 'public'],
  ['100.128.0.1', 'public'],
  ['192.169.0.1', 'public'],
  ['11.0.0.1', 'public'],
  ['[2001:db8::1]', 'public'],
  ['[2606:4700::1111]', 'public'],
  ['[::ffff:8.8.8.8]', 'public'],
  ['portal.example', 'public'],
  ['10.example', 'public'],
  ['local.example', 'public'],
])('%s is %s', (host, reach) => {
  const { hostname } = new URL(`https://${host}/`);
  expect(reachOf(hostname)).toBe(reach);
});

test.each<[address: string, reach: Reach]>([
  ['::1', 'machine'],
  ['fe80::1%eth0', 'private'],
  ['::ffff:192.168.0.1', 'private'],
  ['2606:4700::1111', 'public'],
])('%s, as a resolver writes it, is %s', (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});

test.each<[host: string, loopback: boolean]>([
  ['localhost', true],
  ['127.0.0.9', true],
  ['[::1]', true],
  ['10.0.0.1', false],
  ['localhost.example', false],
])('%s is loopback: %s', (host, loopback) => {
  expect(isLoopback(new URL(`http://${host}/`).hostname)).toBe(loopback);
});
