/**
 * Imports a checkout whose pages are broken at random, round after round: nothing may throw, hang, or become code that
 * does not parse. A round is told by its seed.
 *
 *     npm run -s bench -- reference:fuzz <checkout> [--rounds 20] [--seed 1]
 */
import { parseArgs } from 'node:util';

import { makeFiles } from '../../../codegen/src/emit/emit.ts';
import { NO_REFERENCE, scopesOfFacts } from '../../../codegen/src/emit/scoped-reference.ts';
import { drafts } from '../../../codegen/src/emit/sdk-rest/drafts.ts';
import { readCheckout } from '../../../codegen/src/import/checkout/checkout.ts';
import { importCheckout } from '../../../codegen/src/import/import.ts';
import { mutatePage } from '../../../codegen/test/fuzz/mutate-documentation.ts';
import { Random } from '../../../codegen/test/fuzz/random.ts';
import { print } from '../print.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('give the folder of the checkout');

const checkout = await readCheckout(folder);
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.rounds); seed += 1) {
  const random = new Random(seed);
  const broken = new Map([...checkout].map(([path, text]) => [path, mutatePage(text, random)]));
  const { user } = process.cpuUsage();
  const { methods, problems, systemErrors } = importCheckout(broken, { withDescriptions: true });
  const seconds = (process.cpuUsage().user - user) / 1e6;
  const scopes = scopesOfFacts(methods.map(({ facts }) => facts));
  const modules = await makeFiles(drafts({ reference: { ...NO_REFERENCE, scopes, systemErrors } }));
  print(
    `seed ${seed}: ${methods.length} methods, ${problems.length} problems, ${modules.length} modules, ${seconds.toFixed(1)} s of the processor`,
  );
}
