import type { SentRead } from '../../coalescing/member.js';
import type { CypherValue, EngineRecord } from '../../engine.js';
import { decodeValue } from '../decode-values.js';
import type { AnswerMetadata, MessageObserver } from './driver-connection.js';
import { DriverFields } from './unpack-plainly.js';

/** Hears what a server answers to one read: that it runs, its records, that it has ended. */
export class Exchange implements MessageObserver {
  /** Settles when the server has said all. */
  readonly ended: Promise<SentRead>;
  #keys: readonly string[] | null = null;
  #time = 0;
  readonly #records: EngineRecord[] = [];
  #refused: unknown = null;
  #resolve!: (sent: SentRead) => void;
  #reject!: (error: unknown) => void;

  constructor() {
    this.ended = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  onCompleted({ fields, result_available_after: planned = 0, result_consumed_after: consumed = 0 }: AnswerMetadata): void {
    this.#time += Number(planned) + Number(consumed);
    if (this.#keys === null) this.#keys = fields ?? [];
    else if (this.#refused !== null) this.#reject(this.#refused);
    else this.#resolve({ records: this.#records, time: this.#time });
  }

  onNext(fields: readonly CypherValue[] | DriverFields): void {
    try {
      this.#records.push(this.#recordOf(fields));
    } catch (error) {
      // The rest of the answer is on its way all the same.
      this.#refused ??= error;
    }
  }

  /** Comes once for each message that goes unanswered; the first says why. */
  onError(error: unknown): void {
    this.#reject(error);
  }

  #recordOf(fields: readonly CypherValue[] | DriverFields): EngineRecord {
    const keys = this.#keys ?? [];
    if (fields instanceof DriverFields) return Object.fromEntries(keys.map((key, place) => [key, decodeValue(fields.values[place], key)]));
    const [key, other] = keys;
    // Most records have one column.
    if (key !== undefined && other === undefined) return { [key]: fields[0] ?? null };
    return Object.fromEntries(keys.map((name, place) => [name, fields[place] ?? null]));
  }
}
