const REQUEST_ID = /^[\w.:~+/=@-]{1,128}$/;

/** Whether a given request id may stand in logs and headers as it is: short, and without spaces or control characters. */
export function isRequestId(given: unknown): given is string {
  return typeof given === 'string' && REQUEST_ID.test(given);
}
