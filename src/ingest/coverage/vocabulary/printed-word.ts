import type { WrittenNode } from '../../outline/outline.js';
import type { TextSpan } from '../text/printed-text.js';

/** A word of the document that is a name of the vocabulary, or ends like one. */
export interface PrintedWord extends TextSpan {
  readonly line: number;
  readonly text: string;
  /** The things that it can name; empty for a word that only ends like a name. */
  readonly nodes: readonly WrittenNode[];
}
