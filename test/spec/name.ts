/** The names of a method's schemas begin like this: `AddVlan` of `addVlan`. */
export function capital(method: string): string {
  return method.charAt(0).toUpperCase() + method.slice(1);
}
