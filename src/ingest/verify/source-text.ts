/** The operator's own copy of a document. */
export interface SourceText {
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /** Line 1 is entry 0. */
  readonly lines: readonly string[];
}
