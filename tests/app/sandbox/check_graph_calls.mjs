// check_graph_calls.mjs SPEC  Holds calls, one JSON line each on standard input, to the OpenAPI
// description: {method, path (below the version, encoded), body, status, answer}. Prints one line
// for each violation.
import { createRequire } from 'node:module';
import fs from 'node:fs';

const require = createRequire(process.env.WARDEN_NODE_PEERS + '/package.json');
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default ?? require('ajv-formats');

const spec = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat('int64', true);
ajv.addSchema(spec, 'spec');
const ref = (pointer) => ajv.getSchema(`spec#${pointer}`) ??
  ajv.compile({ $ref: `spec#${pointer}` });
const escaped = (text) => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));

// Documented, but not among what the description was cut down to.
const besides = [/^me\/contactFolders\/[^/]+$/, /^me\/contactFolders\/[^/]+\/childFolders$/];
const besidesInContact = ['singleValueExtendedProperties', '@odata.etag', 'id', 'parentFolderId'];

const templates = Object.keys(spec.paths).map((template) => ({ template,
  pattern: new RegExp('^' + template.slice(1).replaceAll('$', '\\$')
    .replace(/\{[^}]+\}/g, '[^/]+') + '$') }))
  .sort((a, b) => a.template.split('{').length - b.template.split('{').length);

const propertiesOf = (schema) => {
  const found = schema.$ref ? propertiesOf(spec.components.schemas[schema.$ref.split('/').pop()])
    : [...Object.keys(schema.properties ?? {}), ...(schema.allOf ?? []).flatMap(propertiesOf)];
  return found;
};
const contactNames = [...propertiesOf(spec.components.schemas['microsoft.graph.contact']),
  ...besidesInContact];

const failures = [];
let calls = 0;
for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  ++calls;
  const call = JSON.parse(line);
  const [path, query = ''] = call.path.split('?');
  const say = (what) => failures.push(`${call.method} ${path}: ${what}`);
  const entry = templates.find((one) => one.pattern.test(path));
  if (!entry) {
    if (!besides.some((one) => one.test(path)))
      say('no such path');
    continue;
  }
  const operation = spec.paths[entry.template][call.method.toLowerCase()];
  if (!operation) {
    say('no such method');
    continue;
  }
  const parameters = (operation.parameters ?? []).map((one) => one.$ref
    ? spec.components.parameters[one.$ref.split('/').pop()] : one);
  for (const part of query.split('&').filter(Boolean)) {
    const name = decodeURIComponent(part.split('=')[0]);
    if (!parameters.some((one) => one.in === 'query' && one.name === name))
      say(`no option ${name}`);
  }
  const at = `/paths/${escaped(entry.template)}/${call.method.toLowerCase()}`;
  if (call.body !== undefined) {
    const check = ref(`${at}/requestBody/content/application~1json/schema`);
    if (!check(call.body))
      say('request ' + ajv.errorsText(check.errors));
    if (path !== '$batch') {
      for (const name of Object.keys(call.body).filter((one) => !contactNames.includes(one)))
        say(`no property ${name}`);
    }
  }
  if (call.status === undefined)
    continue;
  const response = operation.responses[call.status] ? String(call.status)
    : `${String(call.status)[0]}XX`;
  if (!operation.responses[response]) {
    say(`no answer ${call.status}`);
    continue;
  }
  if (call.answer !== undefined && operation.responses[response].content) {
    const check = ref(`${at}/responses/${response}/content/application~1json/schema`);
    if (!check(call.answer))
      say('answer ' + ajv.errorsText(check.errors));
  }
}
for (const failure of failures)
  console.log(failure);
console.log(`${calls} calls, ${failures.length} violations`);
process.exit(failures.length ? 1 : 0);
