import { isJsonObject } from '../../lib/json.ts';
import { type GitHubClient, OPTIONAL_ATTEMPTS } from './github-client.ts';

/** Whose comments `GITHUB_TOKEN` writes. */
const ACTIONS_LOGIN = 'github-actions[bot]';

/** The login under which the token writes, in REST's spelling. */
export async function readIdentity(client: GitHubClient): Promise<string> {
  const viewer = await client
    .graphql('query Viewer { viewer { login } }', {}, OPTIONAL_ATTEMPTS)
    .then((data) => data['viewer'])
    .catch(() => undefined);
  if (isJsonObject(viewer) && typeof viewer['login'] === 'string') return viewer['login'];
  const user = await client.get('/user').catch(() => undefined);
  return isJsonObject(user) && typeof user['login'] === 'string' ? user['login'] : ACTIONS_LOGIN;
}
