/** What a machine makes of a server's time: requests that ask next to nothing, some side by side. */

/** Milliseconds of `count` requests, `parallel` at a time. */
export async function timeBareRequests(
  { WANDB_BASE_URL: server, WANDB_API_KEY: key },
  { count, parallel },
) {
  const request = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
    },
    body: JSON.stringify({ query: 'query Viewer { viewer { id } }' }),
  };
  let left = count;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(`${server}/graphql`, request);
      if (!response.ok) throw new Error(`The server responds with ${response.status}`);
      await response.arrayBuffer();
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: parallel }, work));
  return performance.now() - start;
}
