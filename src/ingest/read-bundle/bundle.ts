import type { BundleIssue } from '../issue/bundle-issue.js';

/** A value as a bundle file writes it. */
export type Content = null | boolean | number | string | readonly Content[] | ContentMap;

/** A mapping as a bundle file writes it. Its keys are the writer's: look them up as own keys only. */
export interface ContentMap {
  readonly [key: string]: Content;
}

/** Where a value stands in its file: the keys and list indexes that lead to it. */
export type ContentPath = readonly (string | number)[];

/** What an issue points at. Line and column are looked up only when something is wrong. */
export interface Place {
  readonly file: string;
  /** From the top of the file; of JSON Lines, the first step is the line, counted from 0. */
  readonly path: ContentPath;
  /** The key itself, or what stands under it. */
  readonly at: 'key' | 'value';
}

/** One node with what it states, as its file writes it. Not yet checked. */
export interface BundleNode {
  readonly label: string;
  readonly content: ContentMap;
  readonly place: Place;
}

/** What stands in a list of nodes without being a mapping. */
export interface StrayEntry {
  readonly given: Content;
  readonly place: Place;
}

/** What one folder under the seeds holds: one document's plan. */
export interface Bundle {
  /** Name of the folder, which the ids of the plan carry: `motir-2026`. */
  readonly document: string;
  readonly files: readonly string[];
  readonly nodes: readonly BundleNode[];
  readonly strays: readonly StrayEntry[];
  /** What kept files, or parts of them, from being read. */
  readonly issues: readonly BundleIssue[];
}
