import type { GraphPointer } from '../../model/stored-form/graph-pointer.js';

/** The lines of the documents that the operator gave the text of, by document id; line 1 is entry 0. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

/** The one state of the world that a whole operation is answered from. */
export interface GraphState {
  /** Names this state within its process: a later one, in whatever it differs, has a higher number. */
  readonly edition: number;
  readonly pointer: GraphPointer;
  readonly sources: SourceTexts;
}
