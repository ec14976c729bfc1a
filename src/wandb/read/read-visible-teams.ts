import { compareText } from '../../lib/compare-text.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';
import { teamsOperation } from '../operations/read-server.ts';
import type { Session } from '../session.ts';

/** The names of the teams that the API key sees, sorted. */
export async function readVisibleTeams(session: Session): Promise<readonly string[]> {
  const data = await session.query(teamsOperation(), 'read the teams of this API key');
  const teams = objectField(objectField(data, 'viewer') ?? {}, 'teams') ?? {};
  const names = objectsField(teams, 'edges').flatMap(
    (edge) => textField(objectField(edge, 'node') ?? {}, 'name') ?? [],
  );
  return [...new Set(names)].sort(compareText);
}
