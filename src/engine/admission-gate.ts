import { GraphApiError } from '../errors/graph-api-error.js';
import type { EngineLoad } from './engine.js';
import { tooLong, withinDeadline, type CallLimits, type LimitedWork } from './within-deadline.js';

/** How many statements a gate lets run. */
export interface AdmissionLimits {
  /** Statements that run at once. */
  readonly slots: number;
  /** Statements that may wait for a slot. */
  readonly maxWaiting: number;
  /** Statements past their deadline that still run, at which new ones are refused at once. */
  readonly maxAbandoned: number;
}

/**
 * Lets a few statements run at once and some wait. A statement keeps its slot until it really ends, also when its
 * deadline has passed: the engine cannot stop it, and it goes on using a core.
 */
export class AdmissionGate {
  readonly #waiting = new Set<() => void>();
  readonly #idlers = new Set<() => void>();
  readonly #limits: AdmissionLimits;
  #running = 0;
  #abandoned = 0;
  #refused = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get load(): EngineLoad {
    return { running: this.#running - this.#abandoned, waiting: this.#waiting.size, abandoned: this.#abandoned, refused: this.#refused };
  }

  /**
   * Runs the work in a slot. Rejects with ENGINE_BUSY where too many wait, or its own turn has not come at the deadline;
   * with ENGINE_TIMEOUT where it runs at the deadline, or its client leaves.
   */
  run<Answer>(limits: CallLimits, work: LimitedWork<Answer>): Promise<Answer> {
    let waits = true;
    const late = () => (waits ? this.#noTurn(limits.deadline) : tooLong(limits.deadline));
    return withinDeadline({ ...limits, late }, async (ended) => {
      await this.#enter(ended);
      waits = false;
      let abandoned = 0;
      const abandon = () => {
        abandoned = 1;
        this.#abandoned += 1;
        this.#wakeIdlers();
      };
      ended.addEventListener('abort', abandon, { once: true });
      try {
        ended.throwIfAborted();
        return await work(ended);
      } finally {
        ended.removeEventListener('abort', abandon);
        this.#abandoned -= abandoned;
        this.#leave();
      }
    });
  }

  /** Resolves when no statement runs that somebody waits for. */
  async idle(): Promise<void> {
    while (this.#running > this.#abandoned) await new Promise<void>((resolve) => this.#idlers.add(resolve));
  }

  async #enter(ended: AbortSignal): Promise<void> {
    if (this.#abandoned >= this.#limits.maxAbandoned) {
      throw this.#refusal(`${this.#abandoned} statements that passed their deadline still run; try again later.`);
    }
    if (this.#running < this.#limits.slots) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.size >= this.#limits.maxWaiting) {
      throw this.#refusal(`${this.#waiting.size} statements wait already; try again later.`);
    }
    await this.#turn(ended);
  }

  /** Resolves when a slot has been handed over; leaves the queue when nobody waits for the answer any more. */
  #turn(ended: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leaveQueue = () => {
        this.#waiting.delete(start);
        reject(ended.reason as Error);
      };
      const start = () => {
        ended.removeEventListener('abort', leaveQueue);
        resolve();
      };
      this.#waiting.add(start);
      ended.addEventListener('abort', leaveQueue, { once: true });
    });
  }

  #noTurn(deadline: number): GraphApiError {
    return this.#refusal(`The statement waited ${deadline} ms for its turn, with ${this.#waiting.size} others; try again later.`);
  }

  #refusal(message: string): GraphApiError {
    this.#refused += 1;
    return new GraphApiError('ENGINE_BUSY', message);
  }

  /** Hands the slot to the first that waits, so that none that comes later overtakes it. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      this.#wakeIdlers();
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  #wakeIdlers(): void {
    for (const wake of this.#idlers) wake();
    this.#idlers.clear();
  }
}
