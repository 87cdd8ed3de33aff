/** What is wrong, by code, with what was given and what would be right. */
export type IssueFacts =
  | { readonly code: 'FILE_NAME_UNKNOWN'; readonly given: string; readonly suggestions: readonly string[] }
  | { readonly code: 'FILE_TOO_LARGE'; readonly bytes: number; readonly most: number }
  | { readonly code: 'FILE_NOT_UTF8' }
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'SYNTAX'; readonly message: string }
  | { readonly code: 'ALIAS_USED'; readonly given: string }
  | { readonly code: 'FILE_SHAPE_WRONG'; readonly given: string; readonly wanted: string }
  | { readonly code: 'DOCUMENT_MISSING'; readonly document: string }
  | { readonly code: 'KEY_UNKNOWN'; readonly owner: string; readonly given: string; readonly suggestions: readonly string[] }
  | { readonly code: 'KEY_COMPUTED'; readonly owner: string; readonly given: string }
  | { readonly code: 'ID_MISSING'; readonly label: string; readonly wanted: string }
  | { readonly code: 'ID_MALFORMED'; readonly given: string; readonly wanted: string }
  | { readonly code: 'ID_PREFIX_WRONG'; readonly given: string; readonly label: string; readonly wanted: string }
  | { readonly code: 'ID_DOCUMENT_WRONG'; readonly given: string; readonly wanted: string }
  | { readonly code: 'ID_DUPLICATE'; readonly given: string; readonly firstIn: string }
  | { readonly code: 'TARGET_UNKNOWN'; readonly given: string; readonly suggestions: readonly string[] }
  | { readonly code: 'ENDS_WRONG'; readonly type: string; readonly from: string; readonly to: string; readonly allowed: readonly string[] }
  | { readonly code: 'PROPERTY_MISSING'; readonly owner: string; readonly name: string; readonly description: string }
  | { readonly code: 'VALUE_WRONG'; readonly name: string; readonly given: string; readonly wanted: string }
  | { readonly code: 'WORD_UNKNOWN'; readonly name: string; readonly given: string; readonly words: readonly string[]; readonly suggestions: readonly string[] }
  | { readonly code: 'CITATIONS_MISSING'; readonly owner: string }
  | { readonly code: 'CITATIONS_UNWANTED'; readonly owner: string }
  | { readonly code: 'LINES_MALFORMED'; readonly given: string }
  | { readonly code: 'LINES_OUTSIDE'; readonly given: string; readonly lineCount: number }
  | { readonly code: 'RANGE_TOO_LONG'; readonly given: string; readonly most: number }
  | { readonly code: 'PERIOD_MALFORMED'; readonly given: string }
  | { readonly code: 'PERIOD_BACKWARDS'; readonly given: string }
  | { readonly code: 'PRECISION_WRONG'; readonly given: string; readonly precision: string; readonly wanted: string }
  | { readonly code: 'INFERENCE_UNEXPLAINED'; readonly owner: string; readonly missing: string }
  | { readonly code: 'SOURCE_MISSING'; readonly owner: string; readonly reason: string }
  | { readonly code: 'REFERENCE_NOT_ALLOWED'; readonly owner: string; readonly allowed: string }
  | { readonly code: 'CYCLE'; readonly types: readonly string[]; readonly ids: readonly string[] }
  | { readonly code: 'PARENT_SECOND'; readonly given: string; readonly parents: readonly string[] }
  | { readonly code: 'PARENT_MISSING'; readonly given: string; readonly types: readonly string[] }
  | { readonly code: 'DEPTH_EXCEEDED'; readonly types: readonly string[]; readonly from: string; readonly depth: number; readonly most: number }
  | {
      readonly code: 'SHARED_VALUE_DIFFERS';
      readonly id: string;
      readonly name: string;
      readonly given: string;
      readonly defined: string;
      readonly document: string;
    };

/** Name of a kind of problem. */
export type IssueCode = IssueFacts['code'];

/** One problem of a bundle, where it stands: lines and columns count from 1. */
export type BundleIssue = IssueFacts & { readonly file: string; readonly line: number; readonly column: number };
