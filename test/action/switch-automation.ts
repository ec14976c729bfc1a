import type { Harness } from './harness.ts';

/** Switches an automation off or on, as a person in the web page would. */
export async function switchAutomation(
  harness: Pick<Harness, 'sandbox'>,
  name: string,
  enabled: boolean,
): Promise<void> {
  await editAutomation(harness, name, { enabled });
}

/** Changes fields of an automation, as a person in the web page would. */
export async function editAutomation(
  { sandbox }: Pick<Harness, 'sandbox'>,
  name: string,
  fields: { readonly enabled?: boolean; readonly name?: string; readonly description?: string },
): Promise<void> {
  const authorization = `Basic ${Buffer.from(`api:${sandbox.apiKey}`).toString('base64')}`;
  const send = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: unknown }).data;
  };
  const { triggers } = (await send(
    '{ triggers(first: 500) { edges { node { id name } } } }',
    {},
  )) as {
    triggers: { edges: readonly { node: { id: string; name: string } }[] };
  };
  const id = triggers.edges.find(({ node }) => node.name === name)?.node.id;
  if (id === undefined) throw new Error(`there is no automation ${name}`);
  await send(
    'mutation E($input: UpdateFilterTriggerInput!) { updateFilterTrigger(input: $input) { trigger { id } } }',
    { input: { id, ...fields } },
  );
}
