import type { CacheFacts } from '../cache/cache-facts.js';
import { STATEMENT_TIMES } from '../cache/cache-sizes.js';
import { GraphApiError } from '../errors/graph-api-error.js';
import type { AdmissionLimits, AskedStatement } from './admission-limits.js';
import type { EngineLoad } from './engine.js';
import { CORES, crowding } from './crowding.js';
import { FairQueue, type Flow, type WaitingStatement } from './fair-queue.js';
import { StatementTimes, type Expectation } from './statement-times.js';
import type { CallEnd } from './call-end.js';
import { tooLong, withinDeadline, type LimitedWork } from './within-deadline.js';

/** A statement and what is expected of it. */
interface Asked {
  readonly statement: AskedStatement;
  readonly expectation: Expectation;
  readonly flow: Flow;
}

/** Milliseconds in a slot from which a statement is heavy: for a slot that is held for less, light ones can wait. */
const HEAVY_TIME = 100;

/**
 * Lets a few statements run at once and some wait, fair to the clients by the time that their statements take. Heavy ones
 * never hold all slots. A statement keeps its slot until it really ends, also when its deadline has passed: where the
 * engine cannot stop it, it goes on using a core.
 */
export class AdmissionGate {
  readonly #queue = new FairQueue();
  readonly #idlers = new Set<() => void>();
  readonly #limits: Required<AdmissionLimits>;
  readonly #times = new StatementTimes({ heavyTime: HEAVY_TIME, most: STATEMENT_TIMES });
  readonly #count = { running: 0, filled: 0, heavy: 0, abandoned: 0, abandonedHeavy: 0, started: 0, refused: 0, waited: 0 };

  constructor(limits: AdmissionLimits) {
    this.#limits = { heavySlots: limits.slots, shortInSlot: 1, ...limits };
  }

  /** What runs and waits now, and what has since the start. */
  get load(): EngineLoad {
    const { running, heavy, abandoned, abandonedHeavy, started, refused, waited } = this.#count;
    return { running: running - abandoned, heavy: heavy - abandonedHeavy, waiting: this.#queue.waiting, abandoned, started, refused, waited };
  }

  /** The cache of what statements took. */
  get times(): CacheFacts {
    return this.#times.facts;
  }

  /**
   * Runs the work in a slot. Rejects with ENGINE_BUSY where too much waits, or its turn would not come or has not come by
   * the deadline; with ENGINE_TIMEOUT where it runs at the deadline, or its client leaves.
   */
  run<Answer>(statement: AskedStatement, work: LimitedWork<Answer>): Promise<Answer> {
    const { deadline, client = '' } = statement;
    let waits = true;
    const noTurn = () => this.#busy(`The statement waited ${deadline} ms for its turn, with ${this.#queue.waiting} others`);
    return withinDeadline({ ...statement, late: () => (waits ? noTurn() : tooLong(deadline)) }, async (ended) => {
      const expectation = this.#times.expect(statement);
      const asked = { statement, expectation, flow: this.#queue.flowOf(client, expectation.heavy) };
      try {
        if (this.#mustWait(asked.flow)) await this.#turn(asked, ended);
        else this.#start(asked);
        waits = false;
        return await this.#hold(asked, ended, work);
      } finally {
        this.#queue.forgetIdle(asked.flow);
      }
    });
  }

  /** Resolves when no statement runs that somebody waits for. */
  async idle(): Promise<void> {
    while (this.#count.running > this.#count.abandoned) await new Promise<void>((resolve) => this.#idlers.add(resolve));
  }

  #mustWait({ heavy }: Flow): boolean {
    const { slots, heavySlots, maxAbandoned } = this.#limits;
    const { filled, abandoned, abandonedHeavy } = this.#count;
    if (abandoned >= maxAbandoned || (heavy && abandonedHeavy >= heavySlots)) {
      throw this.#busy(`${abandoned} statements that passed their deadline still run`);
    }
    return filled >= slots || (heavy && this.#count.heavy >= heavySlots);
  }

  /** Resolves when the statement has been given a slot; leaves the queue when nobody waits for the answer any more. */
  #turn(asked: Asked, ended: CallEnd): Promise<void> {
    const { flow, expectation } = asked;
    this.#refuseHopeless(asked);
    this.#makeRoom(flow);
    return new Promise((resolve, reject) => {
      const since = performance.now();
      const settle = () => {
        ended.removeEventListener('abort', leave);
        this.#count.waited += performance.now() - since;
      };
      const start = () => {
        settle();
        this.#start(asked);
        resolve();
      };
      const giveUp = () => {
        settle();
        reject(this.#busy('Clients that wait for less come first'));
      };
      const waiting: WaitingStatement = { flow, expected: expectation.time, start, giveUp };
      const leave = (reason: GraphApiError) => {
        settle();
        this.#queue.remove(waiting);
        reject(reason);
      };
      this.#queue.add(waiting);
      ended.addEventListener('abort', leave);
    });
  }

  /** A statement whose turn would come after its deadline is better refused now than then. */
  #refuseHopeless({ flow, expectation: { time }, statement: { deadline } }: Asked): void {
    const wait = this.#queue.workBefore(flow, time) / Math.min(CORES, flow.heavy ? this.#limits.heavySlots : this.#limits.slots);
    if (wait >= deadline) throw this.#busy(`The statement would wait about ${Math.round(wait)} ms for its turn`);
  }

  /** Where the queue is full, the flow that has most in it gives up its latest place. */
  #makeRoom(flow: Flow): void {
    const { waiting } = this.#queue;
    if (waiting < this.#limits.maxWaiting) return;
    const last = this.#queue.lastOfLongest();
    if (!last || last.flow.waiting.size <= flow.waiting.size + 1) throw this.#busy(`${waiting} statements wait already`);
    this.#queue.remove(last);
    last.giveUp();
  }

  #start({ flow, expectation }: Asked): void {
    flow.running += 1;
    flow.used += expectation.time;
    this.#count.running += 1;
    this.#count.filled += this.#slotsFor(expectation);
    this.#count.started += 1;
    if (flow.heavy) this.#count.heavy += 1;
  }

  async #hold<Answer>({ flow, expectation, statement }: Asked, ended: CallEnd, work: LimitedWork<Answer>): Promise<Answer> {
    const since = performance.now();
    let abandoned = 0;
    const abandon = () => this.#countAbandoned(flow, (abandoned = 1));
    ended.addEventListener('abort', abandon);
    try {
      ended.throwIfAborted();
      return await work(ended);
    } finally {
      ended.removeEventListener('abort', abandon);
      this.#countAbandoned(flow, -abandoned);
      const held = performance.now() - since;
      flow.used += held - expectation.time;
      // One that was ended early says nothing of how long its like runs.
      if (!ended.aborted || held > expectation.time) this.#times.note(statement, expectation, held / crowding(this.#count.running));
      this.#leave(flow, expectation);
    }
  }

  #slotsFor({ short }: Expectation): number {
    return short ? 1 / this.#limits.shortInSlot : 1;
  }

  #leave(flow: Flow, expectation: Expectation): void {
    flow.running -= 1;
    this.#count.running -= 1;
    this.#count.filled -= this.#slotsFor(expectation);
    if (flow.heavy) this.#count.heavy -= 1;
    while (this.#count.filled < this.#limits.slots) {
      const next = this.#queue.next(this.#count.heavy < this.#limits.heavySlots);
      if (!next) break;
      next.start();
    }
    this.#wakeIdlers();
  }

  #countAbandoned({ heavy }: Flow, change: number): void {
    if (change === 0) return;
    this.#count.abandoned += change;
    if (heavy) this.#count.abandonedHeavy += change;
    this.#wakeIdlers();
  }

  #busy(reason: string): GraphApiError {
    this.#count.refused += 1;
    return new GraphApiError('ENGINE_BUSY', `${reason}; try again later.`);
  }

  #wakeIdlers(): void {
    if (this.#idlers.size === 0 || this.#count.running > this.#count.abandoned) return;
    for (const wake of this.#idlers) wake();
    this.#idlers.clear();
  }
}
