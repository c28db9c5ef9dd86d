// graph_client.mjs URL  What Microsoft's own client makes of the stand-in: prints one JSON line.
// The token comes on standard input.
import { createRequire } from 'node:module';
import fs from 'node:fs';

const require = createRequire(process.env.WARDEN_NODE_PEERS + '/package.json');
const { Client, RetryHandler, RetryHandlerOptions, HTTPMessageHandler, BatchRequestContent,
  BatchResponseContent } = require('@microsoft/microsoft-graph-client');

const url = process.argv[2];
const token = fs.readFileSync(0, 'utf8').trim();

// The client's own sign-in sends nothing to plain http, and the stand-in is on loopback.
class TokenHandler {
  setNext(next) { this.next = next; }
  async execute(context) {
    context.options.headers = { ...context.options.headers, Authorization: `Bearer ${token}` };
    await this.next.execute(context);
  }
}
const signIn = new TokenHandler();
const retry = new RetryHandler(new RetryHandlerOptions(1, 3));
signIn.setNext(retry);
retry.setNext(new HTTPMessageHandler());
const client = Client.initWithMiddleware({ baseUrl: url + '/', middleware: signIn });
const below = (link) => link.slice((url + '/v1.0').length);
const stable = { Prefer: 'IdType="ImmutableId"' };
const statusOf = async (promise) => {
  try { await promise; return 0; } catch (error) { return error.statusCode; }
};
const codeOf = async (promise) => {
  try { await promise; return ''; } catch (error) { return error.code; }
};

const out = {};
const folder = (await client.api('/me/contactFolders/contacts').get()).id;
out.folders = (await client.api('/me/contactFolders').get()).value.map((one) => one.displayName);

let page = await client.api('/me/contacts').headers(stable).top(8).select('id,displayName').get();
out.listed = page.value.length;
while (page['@odata.nextLink']) {
  page = await client.api(below(page['@odata.nextLink'])).headers(stable).get();
  out.listed += page.value.length;
}

const readRound = async (request) => {
  let answer = await request.headers({ Prefer: 'IdType="ImmutableId", odata.maxpagesize=7' }).get();
  const items = [...answer.value];
  while (answer['@odata.nextLink']) {
    answer = await client.api(below(answer['@odata.nextLink'])).headers(
      { Prefer: 'IdType="ImmutableId", odata.maxpagesize=7' }).get();
    items.push(...answer.value);
  }
  return { items, link: answer['@odata.deltaLink'] };
};
const first = await readRound(
  client.api(`/me/contactFolders/${folder}/contacts/delta`).select('displayName,jobTitle'));
out.firstRound = first.items.length;

const made = await client.api('/me/contacts').headers(stable).post({
  givenName: 'Ada', surname: 'Lovelace', emailAddresses: [{ address: 'ada@example.com' }] });
out.made = made.displayName;
const patched = await client.api(`/me/contacts/${made.id}`)
  .headers({ ...stable, 'If-Match': made['@odata.etag'] }).patch({ jobTitle: 'Analyst' });
out.patched = patched.jobTitle;
out.stale = await statusOf(client.api(`/me/contacts/${made.id}`)
  .headers({ ...stable, 'If-Match': made['@odata.etag'] }).patch({ jobTitle: 'x' }));
out.unknown = await statusOf(client.api('/me/contacts').post({ shoeSize: 7 }));
out.tooMany = await statusOf(client.api('/me/contacts').post({ businessPhones: ['1', '2', '3'] }));
await client.api(`/me/contacts/${first.items[0].id}`).headers(stable).delete();
out.gone = await codeOf(client.api(`/me/contacts/${first.items[0].id}`).headers(stable).get());

const second = await readRound(client.api(below(first.link)));
out.changed = second.items.filter((one) => !one['@removed']).map((one) => one.displayName);
out.removed = second.items.filter((one) => one['@removed']).map((one) => one.id)
  .every((id) => id === first.items[0].id);

const content = new BatchRequestContent([1, 2, 3].map((id) => ({
  id: String(id),
  request: new Request('https://graph.microsoft.com/me/contacts' + (id === 3 ? '/nobody' : ''), {
    method: id === 3 ? 'GET' : 'POST', headers: { 'Content-Type': 'application/json' },
    body: id === 3 ? undefined : JSON.stringify({ givenName: 'Batch ' + id }) }),
})));
const answers = new BatchResponseContent(
  await client.api('/$batch').post(await content.getContent()));
out.batch = ['1', '2', '3'].map((id) => answers.getResponseById(id).status);

console.log(JSON.stringify(out));
