/**
 * The faulty portal in a process of its own: `fork` it with seed, percent of faults, and the start and speed of its clock; it sends
 * its address, and for any message what it executed.
 */
import { openPortal } from '../portal/index.ts';
import { makeFaulty } from './faults.ts';

const [seed = 7, percent = 10, start = Date.now(), factor = 1] = process.argv.slice(2).map(Number);
const began = Date.now();
const portal = await openPortal({
  seed,
  rate: { capacity: 250, rate: 5 },
  now: () => start + (Date.now() - began) * factor,
});
makeFaulty(portal, percent);
process.on('message', () => {
  process.send?.({ counts: [...portal.ledger.counts()] });
});
process.send?.({ url: portal.webhookUrl });
