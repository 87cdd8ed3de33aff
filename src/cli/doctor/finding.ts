/** What one examination found. */
export interface Finding {
  /** `remark`: it works, and there is something to know. */
  readonly state: 'ok' | 'remark' | 'fault';
  readonly subject: string;
  readonly sentence: string;
  /** What to do about it. */
  readonly advice?: string;
  /** Whose fault it is. */
  readonly exitCode?: 1 | 2;
}

const SIGNS: Readonly<Record<Finding['state'], string>> = { ok: 'ok    ', remark: 'remark', fault: 'FAULT ' };

/** A finding in one line, and what to do below it. */
export function printFinding({ state, subject, sentence, advice }: Finding): string {
  const line = `${SIGNS[state]}  ${subject.padEnd(9)}  ${sentence.replaceAll('\n', '\n                   ')}`;
  return advice === undefined ? line : `${line}\n                   → ${advice}`;
}
