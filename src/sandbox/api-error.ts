/**
 * A refusal of the API: the status becomes the status of the whole HTTP response, as on the real server.
 *
 * Not thrown for what is merely not there in a query: that is null.
 */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** The field of what was sent that is wrong; undefined where it is none, or more than one. */
  readonly field: string | undefined;

  constructor(status: number, message: string, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}
