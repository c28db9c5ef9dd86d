// A real OpenID provider on a loopback port ($PORT), with pages for login and consent. Refresh
// tokens rotate, and a second use of one ends the whole sign-in. Everything is in memory.
import http from 'node:http';
import { pathToFileURL } from 'node:url';

const library = `${process.env.WARDEN_NODE_PEERS}/node_modules/oidc-provider/lib/index.js`;
const { Provider } = await import(pathToFileURL(library));

const issuer = `http://127.0.0.1:${process.env.PORT}`;
const provider = new Provider(issuer, {
  clients: [{
    client_id: 'warden-desktop',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/callback', 'http://localhost/callback'], // any port
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: 'openid offline_access contacts.read',
  }],
  scopes: ['openid', 'offline_access', 'contacts.read'],
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    introspection: { enabled: true },
  },
  ttl: {
    AccessToken: 600, AuthorizationCode: 60, RefreshToken: 3600, Grant: 3600, Session: 3600,
    Interaction: 600,
  },
  rotateRefreshToken: true,
  issueRefreshToken: async (context, client, code) =>
    client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
  findAccount: async (context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  cookies: { keys: ['for-tests-only'] },
});
http.createServer(provider.callback()).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
