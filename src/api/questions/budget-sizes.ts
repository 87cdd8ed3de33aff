import type { ListSizeDeclaration } from '../../model/declare/list-size.js';

/** What of one plan a list of groups, rows or figures holds: some dozens. */
export const FIGURES: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 20 });

/** Rows of a group, and figures of a row: one to nine. */
export const OF_A_GROUP: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 5 });
