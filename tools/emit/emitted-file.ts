/** One file that is written from the code, committed, and never changed by hand. */
export interface EmittedFile {
  /** Path in the checkout. */
  readonly path: string;
  readonly text: string;
}
