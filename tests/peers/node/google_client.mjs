// Google's own client for the People API against an endpoint ($ENDPOINT, $TOKEN). Prints a line for
// each thing that went as it does with Google, and ends with 1 at the first that didn't.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.WARDEN_NODE_PEERS}/node_modules/`);
const { people: peopleApi, auth } = require('@googleapis/people');

const client = new auth.OAuth2();
client.setCredentials({ access_token: process.env.TOKEN });
const api = peopleApi({ version: 'v1', auth: client, rootUrl: process.env.ENDPOINT, retry: false });
const personFields = 'names,emailAddresses,memberships,metadata,clientData';

async function refused(promise) {
  try {
    await promise;
  } catch (error) {
    return error.response ?? assert.fail(error);
  }
  return assert.fail('was taken');
}
async function listAll(parameters) {
  const all = [];
  let answer;
  do {
    answer = (await api.people.connections.list({
      resourceName: 'people/me', personFields, pageSize: 2, requestSyncToken: true, ...parameters,
      pageToken: answer?.nextPageToken,
    })).data;
    all.push(...(answer.connections ?? []));
  } while (answer.nextPageToken);
  return { all, token: answer.nextSyncToken };
}
const names = (people) => people.map((one) => one.names?.[0].displayName);

const created = (await api.people.batchCreateContacts({ requestBody: {
  contacts: ['Ada', 'Bob', 'Cy'].map((givenName) => ({ contactPerson: {
    names: [{ givenName, familyName: 'Lovelace' }],
    clientData: [{ key: 'k', value: givenName }],
  } })),
  readMask: personFields,
} })).data.createdPeople.map((one) => one.person);
assert.deepEqual(names(created), ['Ada Lovelace', 'Bob Lovelace', 'Cy Lovelace']);
assert.equal(created[0].memberships[0].contactGroupMembership.contactGroupResourceName,
  'contactGroups/myContacts');
console.log('creates several');

const single = (await api.people.createContact({
  requestBody: { names: [{ unstructuredName: 'Dee Byron' }] }, personFields })).data;
assert.equal(single.names[0].familyName, 'Byron');
console.log('creates one');

const first = await listAll({});
assert.deepEqual(names(first.all),
  ['Ada Lovelace', 'Bob Lovelace', 'Cy Lovelace', 'Dee Byron']);
assert.ok(first.token);
console.log('lists in pages');

const ada = (await api.people.get({ resourceName: created[0].resourceName, personFields })).data;
const updated = (await api.people.updateContact({
  resourceName: ada.resourceName, updatePersonFields: 'emailAddresses', personFields,
  requestBody: { metadata: ada.metadata, emailAddresses: [{ value: 'ada@example.com' }] },
})).data;
assert.equal(updated.emailAddresses[0].value, 'ada@example.com');
assert.equal(updated.names[0].givenName, 'Ada');
console.log('updates one');

const stale = await refused(api.people.updateContact({
  resourceName: ada.resourceName, updatePersonFields: 'emailAddresses',
  requestBody: { metadata: ada.metadata, emailAddresses: [] },
}));
assert.equal(stale.status, 400);
assert.equal(stale.data.error.status, 'FAILED_PRECONDITION');
console.log('is told of a stale etag');

const bob = created[1];
const results = (await api.people.batchUpdateContacts({ requestBody: {
  contacts: { [bob.resourceName]: { metadata: bob.metadata, names: [{ givenName: 'Rob' }] } },
  updateMask: 'names', readMask: personFields,
} })).data.updateResult;
assert.equal(results[bob.resourceName].person.names[0].displayName, 'Rob');
console.log('updates several');

await api.people.deleteContact({ resourceName: single.resourceName });
await api.people.batchDeleteContacts({ requestBody: { resourceNames: [created[2].resourceName] } });
assert.equal((await refused(api.people.get({
  resourceName: single.resourceName, personFields }))).status, 404);
console.log('removes');

const delta = await listAll({ syncToken: first.token });
const gone = delta.all.filter((one) => one.metadata.deleted).map((one) => one.resourceName);
assert.deepEqual(gone.sort(), [created[2].resourceName, single.resourceName].sort());
assert.deepEqual(names(delta.all.filter((one) => !one.metadata.deleted)).sort(),
  ['Ada Lovelace', 'Rob']);
assert.equal((await listAll({ syncToken: delta.token })).all.length, 0);
console.log('lists what changed');

const otherFields = await refused(api.people.connections.list({
  resourceName: 'people/me', personFields: 'names', requestSyncToken: true,
  syncToken: delta.token }));
assert.equal(otherFields.status, 400);
assert.equal((await refused(api.people.connections.list({ resourceName: 'people/me' }))).status, 400);
console.log('is told of parameters that are missing or others');

const group = (await api.contactGroups.create({
  requestBody: { contactGroup: { name: 'Customers' } } })).data;
assert.equal((await refused(api.contactGroups.create({
  requestBody: { contactGroup: { name: 'Customers' } } }))).status, 409);
await api.contactGroups.members.modify({ resourceName: group.resourceName,
  requestBody: { resourceNamesToAdd: [ada.resourceName] } });
const groups = (await api.contactGroups.list({ pageSize: 100 })).data;
assert.ok(groups.contactGroups.some((one) => one.name === 'Customers'
  && one.groupType === 'USER_CONTACT_GROUP'));
await api.contactGroups.update({ resourceName: group.resourceName,
  requestBody: { contactGroup: { name: 'Clients', etag: group.etag } } });
await api.contactGroups.delete({ resourceName: group.resourceName });
const changedGroups = (await api.contactGroups.list({ syncToken: groups.nextSyncToken })).data;
assert.equal(changedGroups.contactGroups[0].metadata.deleted, true);
console.log('keeps groups');

client.setCredentials({ access_token: 'another' });
assert.equal((await refused(api.people.get({ resourceName: ada.resourceName, personFields }))).status,
  401);
console.log('is turned away without a good token');
