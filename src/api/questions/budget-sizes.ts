import type { ListSizeDeclaration } from '../../model/declare/list-size.js';

/** What of one plan a list of groups, rows or figures holds: some dozens. */
export const FIGURES: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 20 });
