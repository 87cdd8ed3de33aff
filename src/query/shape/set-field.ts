/** A response name that would set what an object is, where it was assigned. */
const NOT_ASSIGNABLE = '__proto__';

/** Gives an object a field under whatever name an operation chose. */
export function setField(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === NOT_ASSIGNABLE) Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** Makes an object of fields: names and values. */
export function objectOf<Shape extends { readonly key: string }>(shapes: readonly Shape[], valueOf: (shape: Shape) => unknown): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const shape of shapes) setField(object, shape.key, valueOf(shape));
  return object;
}
