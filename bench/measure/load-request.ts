/** One HTTP request of a load; its `content-type` is JSON where it has a body. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query, such as `/graphql`. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
