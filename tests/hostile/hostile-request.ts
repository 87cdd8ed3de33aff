/** A request to /graphql that a server must survive. */
export interface HostileRequest {
  /** What it tries. */
  readonly family: string;
  /** As it is sent: mostly JSON, and not always sound. */
  readonly body: string;
}
