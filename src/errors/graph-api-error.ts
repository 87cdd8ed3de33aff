import { ERROR_CATALOG, type ErrorCode, type ErrorEntry } from './catalog.js';

/** The one error class of the project: a code of the catalogue, and a message that names what was given and what would be right. */
export class GraphApiError extends Error {
  override readonly name = 'GraphApiError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }

  get entry(): ErrorEntry {
    return ERROR_CATALOG[this.code];
  }
}
