/** The names of a method's schemas begin like this: `AddVlan` of `addVlan`. */
export function capital(method: string): string {
  return method.charAt(0).toUpperCase() + method.slice(1);
}

/** The names of an API's schemas begin like this: `MqttClient` of `mqtt-client`. */
export function pascal(api: string): string {
  return api.split("-").map(capital).join("");
}
