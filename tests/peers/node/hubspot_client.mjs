// HubSpot's official client does what a program would do with contacts, at the address that it is
// given. Says "done" at the end, or what was different.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.env.WARDEN_NODE_PEERS, 'here.js'));
const { Client } = require('@hubspot/api-client');
const [basePath, accessToken] = process.argv.slice(2);
const client = new Client({ basePath, accessToken, numberOfApiCallRetries: 0 });
const { basicApi, batchApi, searchApi } = client.crm.contacts;

// List
const before = await client.crm.contacts.getAll(100, undefined, ['email', 'phone']);
assert.equal(before.length, 230);
assert.equal(before[0].properties.email, 'person0@example.com');
assert.ok(before[0].updatedAt instanceof Date);

// Create, read, update
const ada = await basicApi.create({
    properties: { email: 'Ada@Example.com', firstname: 'Ada', lastname: 'Łovelace 李' },
});
assert.equal(ada.properties.email, 'ada@example.com');
const read = await basicApi.getById(ada.id, ['lastname']);
assert.equal(read.properties.lastname, 'Łovelace 李');
const byAddress = await basicApi.getById('ada@example.com', undefined, undefined, undefined, false,
                                         'email');
assert.equal(byAddress.id, ada.id);
await basicApi.update(ada.id, { properties: { jobtitle: 'Programmer 👩‍💻', lastname: '' } });
const changed = await basicApi.getById(ada.id, ['jobtitle', 'lastname']);
assert.equal(changed.properties.jobtitle, 'Programmer 👩‍💻');
assert.equal(changed.properties.lastname, null);
await assert.rejects(basicApi.create({ properties: { email: 'ADA@example.com' } }),
                     (error) => error.code === 409 && error.body.message.includes(ada.id));
await assert.rejects(basicApi.create({ properties: { nickname: 'x' } }),
                     (error) => error.code === 400);

// Batches, with and without failures of single inputs
const made = await batchApi.create({
    inputs: ['a', 'b', 'c'].map((name) => ({
        objectWriteTraceId: name,
        properties: { email: name === 'b' ? 'ada@example.com' : `${name}@example.com` },
    })),
});
assert.equal(made.numErrors, 1);
assert.deepEqual(made.errors[0].context.objectWriteTraceId, ['b']);
const ids = made.results.map((result) => result.id);
assert.equal(ids.length, 2);
const updated = await batchApi.update({
    inputs: ids.map((id) => ({ id, properties: { city: 'Rome' } })),
});
assert.equal(updated.results.length, 2);
const again = await batchApi.read({
    inputs: [...ids, '9999999'].map((id) => ({ id })),
    properties: ['city'],
    propertiesWithHistory: [],
});
assert.deepEqual(again.results.map((result) => result.properties.city), ['Rome', 'Rome']);
const upserted = await batchApi.upsert({
    inputs: [{ id: 'a@example.com', idProperty: 'email', properties: { email: 'a@example.com',
                                                                       company: 'ACME' } }],
});
assert.equal(upserted.results[0]._new, false);

// What changed lately, in order
const since = await searchApi.doSearch({
    filterGroups: [{ filters: [{ propertyName: 'lastmodifieddate', operator: 'GTE',
                                 value: String(Date.now() - 600_000) }] }],
    sorts: ['lastmodifieddate'],
    properties: ['email', 'lastmodifieddate'],
    limit: 200,
});
assert.equal(since.total, 3);
const times = since.results.map((result) => result.properties.lastmodifieddate);
assert.deepEqual(times, [...times].sort());

// Archive
await basicApi.archive(ada.id);
await batchApi.archive({ inputs: ids.map((id) => ({ id })) });
await assert.rejects(basicApi.getById(ada.id), (error) => error.code === 404);
const archived = await basicApi.getPage(100, undefined, undefined, undefined, undefined, true);
assert.deepEqual(archived.results.map((result) => result.id).sort(), [ada.id, ...ids].sort());
assert.ok(archived.results.every((result) => result.archived));
assert.equal((await client.crm.contacts.getAll(100)).length, 230);
console.log('done');
