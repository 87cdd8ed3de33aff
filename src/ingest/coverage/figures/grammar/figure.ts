import type { TextSpan } from '../../text/printed-text.js';

/** What a printed figure is, which decides what may claim it. */
export type FigureKind = 'DATE' | 'MONEY' | 'PERCENT' | 'RANK' | 'MULTIPLE' | 'COUNT' | 'PLUS' | 'ORDINAL' | 'LABEL' | 'BARE';

/** One figure of the document. */
export interface Figure extends TextSpan {
  readonly kind: FigureKind;
  readonly line: number;
  readonly text: string;
  /** Which of the equal texts on its line it is, from 1. */
  readonly nth: number;
}
