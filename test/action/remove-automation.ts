import type { Harness } from './harness.ts';

/** Deletes an automation as somebody in the web page would. */
export async function removeAutomation(
  { sandbox }: Pick<Harness, 'sandbox'>,
  name: string,
): Promise<void> {
  const authorization = `Basic ${Buffer.from(`api:${sandbox.apiKey}`).toString('base64')}`;
  const send = async (query: string): Promise<{ data: Record<string, unknown> }> => {
    const response = await fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: Record<string, unknown> };
  };
  const { data } = await send('{ triggers(first: 500) { edges { node { id name } } } }');
  const { edges } = data['triggers'] as { edges: { node: { id: string; name: string } }[] };
  const id = edges.find(({ node }) => node.name === name)?.node.id;
  if (id === undefined) throw new Error(`there is no automation ${name}`);
  await send(`mutation { deleteTrigger(input: { triggerID: "${id}" }) { success } }`);
}
