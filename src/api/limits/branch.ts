/** The lists of one branch of an operation, from the outermost: what multiplies. */
export interface Branch {
  readonly field: string;
  readonly size: number;
  /** Null at the innermost list. */
  readonly inner: Branch | null;
}

const SHOWN_AT_MOST = 10;

const grouped = (count: number): string => count.toLocaleString('en-US');

function* listsOf(branch: Branch): Generator<Branch> {
  for (let at: Branch | null = branch; at; at = at.inner) yield at;
}

/** A branch with its arithmetic: `tasks 100 × measures 100 = 10,000`. */
export function printBranch(branch: Branch): string {
  const lists = [...listsOf(branch)];
  const product = lists.reduce((sum, { size }) => sum * size, 1);
  const shown = lists.slice(0, SHOWN_AT_MOST).map(({ field, size }) => `${field} ${grouped(size)}`);
  return `${shown.join(' × ')}${lists.length > SHOWN_AT_MOST ? ' × …' : ''} = ${grouped(product)}`;
}
