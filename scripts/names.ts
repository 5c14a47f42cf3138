/** `mqttClient` of `mqtt-client`. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `MqttClient` of `mqttClient`. */
export function capitalised(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** `IoPort` of `io.port`. */
export function pascalCase(event: string): string {
  return event.split(".").map(capitalised).join("");
}
