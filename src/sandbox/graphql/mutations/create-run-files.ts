/** `createRunFiles`, by which the SDK uploads files of a run. */
import { ApiError } from '../../api-error.ts';
import { findRun } from '../../runs/find-run.ts';
import { signedPath } from '../../runs/signed-address.ts';
import { runId } from '../../store/node-id.ts';
import type { RequestContext, View } from '../request-context.ts';

interface CreateRunFilesInput {
  readonly entityName: string;
  readonly projectName: string;
  readonly runName: string;
  readonly files: readonly string[];
  readonly clientMutationId?: string | null;
}

/** How long an upload may wait before it begins, in milliseconds. */
const VALID_MS = 10 * 60_000;

/** Addresses to which files of a run can be sent; what is sent there is not kept. */
export function createRunFiles(
  { store, baseUrl, now }: RequestContext,
  { input }: { readonly input: CreateRunFilesInput },
): View {
  const { entityName, projectName, runName, files } = input;
  const run = findRun(store, store.projectByName(entityName, projectName), runName);
  if (run === undefined) throw new ApiError(404, `run ${runName} not found`);
  const key = { key: store.state.apiKey, now: now(), validMs: VALID_MS };
  return {
    runID: runId(runName, projectName, entityName),
    uploadHeaders: [],
    files: files.map((name, index) => ({
      name,
      uploadUrl: `${baseUrl}${signedPath(`/sandbox/uploads/${run.number}/${index}`, key)}`,
    })),
    clientMutationId: input.clientMutationId ?? null,
  };
}
