import type { Outline, OutlinedBundle, WrittenNode } from '../../outline/outline.js';
import type { PrintedText } from '../text/printed-text.js';
import type { Exclusions } from '../exclusions/exclusions.js';
import type { CitedFact } from './cited-fact.js';

/** What every check is given. */
export interface CoverageGround {
  readonly outline: Outline;
  readonly home: OutlinedBundle;
  readonly text: PrintedText;
  readonly facts: readonly CitedFact[];
  /** The nodes that an own citation, or a statement about them, ties to each line. */
  readonly nodesByLine: ReadonlyMap<number, ReadonlySet<WrittenNode>>;
  readonly exclusions: Exclusions;
}
