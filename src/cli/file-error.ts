/** A file that could not be read or written, as Node tells it. */
export interface FileError extends NodeJS.ErrnoException {
  readonly path: string;
}

/** True for the error of a call that names a file. */
export function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string';
}
