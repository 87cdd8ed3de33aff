/** Gives a class a method for a field with arguments, as TypeGraphQL wants it. It is never called: `build-api-schema.ts` gives all graph fields one resolver. */
export function declareMethod(prototype: object, name: string): PropertyDescriptor {
  const descriptor: PropertyDescriptor = { value: () => undefined, configurable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}
