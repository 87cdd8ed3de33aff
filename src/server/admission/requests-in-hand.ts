/** How many requests a service takes in hand at once. */
export interface RequestBounds {
  /** Of all clients, for any length of time. */
  readonly maxRequests: number;
  /** Of all clients, for the moment after a quiet one, and for clients that have less than their share. */
  readonly maxBurst: number;
}

/** What a service has in hand, and counts since the start. */
export interface RequestLoad {
  readonly inHand: number;
  /** Clients that they are of. */
  readonly clients: number;
  readonly taken: number;
  readonly refused: number;
}

/** Milliseconds after a quiet moment for which a burst is taken. */
const BURST_TIME = 100;
/** The part of the bound up to which it is quiet, and the milliseconds for which it must be. */
const QUIET = 1 / 4;
const QUIET_TIME = 50;

/**
 * Says which requests are taken in hand. A queue that empties again soon does no harm, so a burst is taken whole; one that
 * stands makes everybody wait for nothing gained, so it is kept short. Where it is full, a client still gets its share: an
 * equal part of the bound.
 */
export class RequestsInHand {
  readonly #bounds: RequestBounds;
  readonly #now: () => number;
  readonly #quiet: number;
  readonly #byClient = new Map<string, number>();
  #inHand = 0;
  #taken = 0;
  #refused = 0;
  #busySince = Number.NEGATIVE_INFINITY;
  #busyUntil = Number.NEGATIVE_INFINITY;

  constructor(bounds: RequestBounds, now: () => number = () => performance.now()) {
    this.#bounds = bounds;
    this.#now = now;
    this.#quiet = Math.floor(bounds.maxRequests * QUIET);
  }

  get load(): RequestLoad {
    return { inHand: this.#inHand, clients: this.#byClient.size, taken: this.#taken, refused: this.#refused };
  }

  /** Takes a request of a client in hand, until `leave` is called; false where there are too many. */
  enter(client: string): boolean {
    const own = this.#byClient.get(client) ?? 0;
    if (!this.#hasRoom(own)) {
      this.#refused += 1;
      return false;
    }
    this.#byClient.set(client, own + 1);
    this.#inHand += 1;
    this.#taken += 1;
    if (this.#inHand === this.#quiet + 1) this.#becomeBusy(this.#now());
    return true;
  }

  /** A request that was taken in hand has been answered, or its client has left. */
  leave(client: string): void {
    const left = (this.#byClient.get(client) ?? 0) - 1;
    if (left > 0) this.#byClient.set(client, left);
    else this.#byClient.delete(client);
    this.#inHand -= 1;
    if (this.#inHand === this.#quiet) this.#busyUntil = this.#now();
  }

  #becomeBusy(now: number): void {
    if (now - this.#busyUntil > QUIET_TIME) this.#busySince = now;
  }

  #hasRoom(own: number): boolean {
    const { maxRequests, maxBurst } = this.#bounds;
    if (this.#inHand < maxRequests) return true;
    if (this.#inHand >= Math.max(maxBurst, maxRequests)) return false;
    const clients = this.#byClient.size + (own === 0 ? 1 : 0);
    return own < maxRequests / clients || this.#now() - this.#busySince < BURST_TIME;
  }
}
