import type { Driver } from 'neo4j-driver';

/** What is told of the messages that answer one of ours, in their order. */
export interface MessageObserver {
  onNext(fields: unknown): void;
  onCompleted(metadata: AnswerMetadata): void;
  onError(error: unknown): void;
}

/** What a server says beside the records: of RUN when it has planned, of PULL at the end. Milliseconds, as `bigint` where the driver has read them. */
export interface AnswerMetadata {
  readonly fields?: readonly string[];
  readonly result_available_after?: number | bigint;
  readonly result_consumed_after?: number | bigint;
}

/** A message as the driver hands it on. */
export interface ServerMessage {
  readonly signature: number;
  readonly fields: readonly unknown[];
}

/** One part of a message, or all of it. */
interface ReceivedPart {
  readonly _buffer: Buffer;
  readonly position: number;
}

/** A message as the driver has put it together from what came. */
export type ReceivedMessage = ReceivedPart | { readonly _buffers: readonly ReceivedPart[] };

/** The driver's own state of a connection's exchange: who waits for which answer, and whether it is broken. */
export interface DriverProtocol {
  readonly version: { getMajor(): number };
  unpack(message: ReceivedMessage): ServerMessage;
  /** Tells the observer itself where the connection is broken. */
  queueObserverIfProtocolIsNotBroken(observer: MessageObserver): boolean;
}

/** A connection of the driver's pool. */
export interface DriverConnection {
  protocol(): DriverProtocol;
  isOpen(): boolean;
  /** Stops what the server runs on it. */
  resetAndFlush(): Promise<void>;
  /** Back into the pool, or closed where it is not whole. */
  release(): Promise<void>;
  readonly _delegate: { readonly _ch: { readonly _conn: { write(bytes: Uint8Array): unknown } } };
}

/** Gives a connection of the driver's pool, open, authenticated and alive. Rejects as a session does. */
export type ConnectionSource = () => Promise<DriverConnection>;

/**
 * The way to the connections of a driver. None of this is the driver's public interface: these are the names of the
 * pinned version, 6.3.0, and only here. Where they are not found, null, and statements go through sessions.
 */
export function connectionSource(driver: Driver, database: string): ConnectionSource | null {
  const inner = driver as unknown as { readonly _getOrCreateConnectionProvider?: () => { acquireConnection?: (options: object) => Promise<DriverConnection> } };
  const provider = inner._getOrCreateConnectionProvider?.();
  if (typeof provider?.acquireConnection !== 'function') return null;
  const asked = Object.freeze({ accessMode: 'READ', database });
  return () => (provider.acquireConnection as (options: object) => Promise<DriverConnection>)(asked);
}

/** Whether a connection is one that statements can be written to. */
export function isKnown(connection: DriverConnection): boolean {
  const { _delegate: delegate } = connection as Partial<DriverConnection>;
  const protocol = connection.protocol() as Partial<DriverProtocol>;
  return (
    typeof delegate?._ch._conn.write === 'function' &&
    typeof protocol.unpack === 'function' &&
    typeof protocol.queueObserverIfProtocolIsNotBroken === 'function' &&
    // As of Bolt 5 a statement is written as it is here.
    (protocol.version?.getMajor() ?? 0) >= 5
  );
}
