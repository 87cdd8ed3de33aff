/** What the files of a folder tell by their names alone. */
export interface BundleFile {
  /** As given to the reader: below the seeds folder. */
  readonly file: string;
  readonly format: 'DOCUMENT' | 'YAML' | 'JSON_LINES' | 'UNKNOWN';
  /** Label of the nodes that it holds; null where its name is that of no node type. */
  readonly label: string | null;
  /** What its place in the folder calls its node type. */
  readonly called: string;
}

/** One folder under the seeds and its files, in order of their paths. */
export interface BundleFolder {
  readonly document: string;
  readonly folder: string;
  readonly files: readonly BundleFile[];
}
