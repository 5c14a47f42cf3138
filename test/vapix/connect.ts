import { createVapixClient, type VapixClient, type VapixClientOptions } from "../../src/index.ts";
import { challenge, scripted, type Turn } from "./device.ts";

export const account = { username: "operator7", password: "s3cret-Pa55" };

/** A 401 with a Digest challenge. */
export function digest(nonce: string, rest = ""): Turn {
  return challenge(`Digest realm="AXIS_ACCC8E00A1B2", nonce="${nonce}", qop="auth"${rest}`);
}

/** A client of a scripted device, and what its requests were signed with. */
export function connect(turns: Turn[], options: VapixClientOptions = account, url = "http://192.0.2.1") {
  const { fetch, requests } = scripted(...turns);
  const camera = createVapixClient(url, { timeout: 5000, ...options, fetch });
  /** Of each request the nonce with its count, or the header of another scheme. */
  const signatures = () =>
    requests.map(({ headers }) => {
      const header = headers.get("authorization");
      const nonce = /nonce="(.*?)"/.exec(header ?? "")?.[1];
      return nonce === undefined ? header : `${nonce} ${Number.parseInt(/nc=(\w+)/.exec(header!)![1]!, 16)}`;
    });
  return { camera, requests, signatures, call: () => camera.mqttClient.activateClient() };
}

/** Starts that many calls at once, of two APIs by turns. */
export function callAll(camera: VapixClient, times: number): Promise<unknown[]> {
  const { mqttClient, networkSettings } = camera;
  const calls = [mqttClient.activateClient, mqttClient.getClientStatus, networkSettings.getNetworkInfo];
  return Promise.all(Array.from({ length: times }, (_, i) => calls[i % calls.length]!()));
}
