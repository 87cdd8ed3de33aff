import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.js';

/** Whether something is a code of the catalogue. */
export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERROR_CATALOG, code);
