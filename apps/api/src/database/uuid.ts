const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for what PostgreSQL takes as a uuid. An id from outside that is none names nothing; it is no error. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
