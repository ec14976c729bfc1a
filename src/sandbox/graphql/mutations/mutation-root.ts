import type { RequestContext, View } from '../request-context.ts';
import { createRunFiles } from './create-run-files.ts';
import {
  createWebhook,
  deleteIntegration,
  deleteSecret,
  insertSecret,
  testWebhook,
  updateWebhook,
} from './integration-mutations.ts';
import { deleteModel, renameProject } from './project-mutations.ts';
import { createTrigger, deleteTrigger, updateTrigger } from './trigger-mutations.ts';
import { upsertBucket } from './upsert-bucket.ts';
import { upsertModel } from './upsert-model.ts';

/** What `Mutation` does. Every change is saved before the response is sent. */
export function mutationRoot(context: RequestContext): View {
  const { store } = context;
  const withContext =
    <Args>(mutate: (context: RequestContext, args: Args) => View | Promise<View>) =>
    async (args: Args): Promise<View> => {
      try {
        return await mutate(context, args);
      } catch (error) {
        store.discard();
        // A refusal may be due to a change that is then not saved.
        if (await store.settle()) throw error;
        throw new Error('the sandbox could not save its state', { cause: error });
      }
    };
  return {
    createFilterTrigger: withContext(createTrigger),
    updateFilterTrigger: withContext(updateTrigger),
    deleteTrigger: withContext(deleteTrigger),
    createGenericWebhookIntegration: withContext(createWebhook),
    updateGenericWebhookIntegration: withContext(updateWebhook),
    testGenericWebhookIntegration: withContext(testWebhook),
    deleteIntegration: withContext(deleteIntegration),
    insertSecret: withContext(insertSecret),
    deleteSecret: withContext(deleteSecret),
    upsertModel: withContext(upsertModel),
    renameProject: withContext(renameProject),
    deleteModel: withContext(deleteModel),
    upsertBucket: withContext(upsertBucket),
    createRunFiles: withContext(createRunFiles),
  };
}
