import { present } from '../../../lib/present.ts';
import { errorCode } from '../classify-connection-error.ts';
import type { HttpClient } from '../http/http-client.ts';
import { type Exchange, requestIdOf } from './request-events.ts';

/**
 * The same client; each exchange is reported when it ends.
 *
 * @param monotonic milliseconds of a clock that is never set.
 */
export function reportExchanges(
  client: HttpClient,
  onExchange: (exchange: Exchange) => void,
  monotonic: () => number,
): HttpClient {
  return {
    ...present({ proxy: client.proxy }),
    close: () => client.close(),
    post: async (request) => {
      const { path, operation, attempt = 1 } = request;
      const begun = monotonic();
      const report = (end: Pick<Exchange, 'status' | 'problem' | 'requestId'>): void =>
        onExchange({
          method: 'POST',
          path,
          ...present({ operation }),
          attempt,
          ...end,
          took: monotonic() - begun,
        });
      try {
        const response = await client.post(request);
        report({
          status: response.status,
          ...present({ requestId: requestIdOf(response.headers) }),
        });
        return response;
      } catch (error) {
        report({ problem: errorCode(error) ?? 'no response' });
        throw error;
      }
    },
  };
}
