/** A statement that waits for a slot. */
export interface WaitingStatement {
  readonly flow: Flow;
  /** Milliseconds that it is expected to run. */
  readonly expected: number;
  /** Its turn has come. */
  readonly start: () => void;
  /** Its place was given to another. */
  readonly giveUp: () => void;
}

/** The light or the heavy statements of one client. They take their turns in the order in which they came. */
export interface Flow {
  readonly client: string;
  readonly heavy: boolean;
  readonly waiting: Set<WaitingStatement>;
  /** Milliseconds that those that wait are expected to run. */
  ahead: number;
  running: number;
  /** Milliseconds that its statements held slots, as far as they count against other flows. */
  used: number;
}

/**
 * Lets flows take turns so that each gets as much time in slots as every other that wants it: the next statement is one
 * of the flow that used the least. A flow that had nothing to run begins where the others are, so that time not used is
 * neither saved up nor owed.
 */
export class FairQueue {
  readonly #light = new Map<string, Flow>();
  readonly #heavy = new Map<string, Flow>();
  #waiting = 0;
  /** What the flow had used that took the latest turn. */
  #reached = 0;

  /** Statements that wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** The flow that a statement belongs to; forgotten when nothing of it waits or runs. */
  flowOf(client: string, heavy: boolean): Flow {
    const flows = heavy ? this.#heavy : this.#light;
    const known = flows.get(client);
    if (known) return known;
    const flow: Flow = { client, heavy, waiting: new Set(), ahead: 0, running: 0, used: this.#reached };
    flows.set(client, flow);
    return flow;
  }

  add(statement: WaitingStatement): void {
    statement.flow.waiting.add(statement);
    statement.flow.ahead += statement.expected;
    this.#waiting += 1;
  }

  remove(statement: WaitingStatement): void {
    const { flow, expected } = statement;
    if (!flow.waiting.delete(statement)) return;
    flow.ahead -= expected;
    this.#waiting -= 1;
  }

  /** Takes out the statement whose turn it is; null where none waits. */
  next(heavyToo: boolean): WaitingStatement | null {
    if (this.#waiting === 0) return null;
    let least: Flow | null = null;
    for (const flow of this.#flows()) {
      if (flow.waiting.size > 0 && (heavyToo || !flow.heavy) && (least === null || flow.used < least.used)) least = flow;
    }
    const [statement] = least?.waiting ?? [];
    if (!least || !statement) return null;
    this.#reached = Math.max(this.#reached, least.used);
    this.remove(statement);
    return statement;
  }

  /** The statement that came last of the flow of which most waits. */
  lastOfLongest(): WaitingStatement | null {
    let longest: Flow | null = null;
    for (const flow of this.#flows()) if (flow.waiting.size > (longest?.waiting.size ?? 0)) longest = flow;
    return [...(longest?.waiting ?? [])].at(-1) ?? null;
  }

  /**
   * Milliseconds of work until a statement of so many has ended: all that weighs alike and waits, or less where its own
   * flow waits for less than its share of that.
   */
  workBefore(flow: Flow, expected: number): number {
    const own = flow.ahead + expected;
    let all = own;
    let flows = 1;
    for (const other of this.#flows()) {
      if (other === flow || other.waiting.size === 0 || other.heavy !== flow.heavy) continue;
      all += other.ahead;
      flows += 1;
    }
    return Math.min(all, own * flows);
  }

  /** Forgets a flow of which nothing waits or runs. */
  forgetIdle(flow: Flow): void {
    const flows = flow.heavy ? this.#heavy : this.#light;
    if (flow.running === 0 && flow.waiting.size === 0 && flows.get(flow.client) === flow) flows.delete(flow.client);
  }

  *#flows(): Iterable<Flow> {
    yield* this.#light.values();
    yield* this.#heavy.values();
  }
}
