/**
 * A refusal of the API: the status becomes the status of the whole HTTP response, as on the real server.
 *
 * Not thrown for what is merely not there in a query: that is null.
 */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
