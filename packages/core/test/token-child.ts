/** A process of an application, started by the tests: calls the portal several times at once and prints the results. */
import { oauth } from '../src/authorization/index.ts';
import { createClient } from '../src/index.ts';
import { fileTokenStore, nodeFetch } from '../src/node/index.ts';

const [origin = '', folder = ''] = process.argv.slice(2);
const client = createClient({
  url: origin,
  fetch: nodeFetch(),
  credentials: oauth({
    clientId: 'app.1',
    clientSecret: 'made0up0client0secret',
    store: fileTokenStore(folder),
    portal: 'member',
    server: origin,
  }),
});
const results = await Promise.all(Array.from({ length: 5 }, () => client.call('crm.deal.add')));
process.stdout.write(results.join(' '));
