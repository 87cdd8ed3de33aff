/** What coalescing has done since the engine was opened. */
export interface CoalescingFacts {
  /** Statements that went to the engine: one a read that went alone, one a group. */
  readonly sent: number;
  /** Groups of reads that went together. */
  readonly groups: number;
  /** Reads in these groups. */
  readonly members: number;
  /** Reads that were run again alone, since their group failed or took too long. */
  readonly alone: number;
  /** Texts of which reads may go together, and texts of which they may not, since it did not answer the same. */
  readonly texts: number;
  readonly refusedTexts: number;
}
