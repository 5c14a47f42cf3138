import { deprecationText } from "../contract/deprecation.ts";
import { resolve } from "../contract/document.ts";
import { counted } from "../judge/report.ts";
import { contractOf } from "./call/named.ts";
import { fileOptions } from "./call/file.ts";
import { apiHelp, callHelp, methodHelp } from "./call/help.ts";
import { readCall, readParams } from "./call/options.ts";
import { shown, withoutSecrets } from "./call/output.ts";
import { checkRequest, sendTo, type Target, targetOf } from "./call/target.ts";
import { createClient, sayInsecure, withoutAccount, withPassword } from "./device.ts";
import { confirm } from "./prompt.ts";
import { print, printError } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** The command `vapix call`. */
export async function call(args: string[]): Promise<void> {
  const asked = readCall(args);
  const { api, method, help } = asked;
  if (help) return print(helpOf(api, method));
  if (api === undefined) throw new UsageError("vapix call takes an API and a method: vapix call --help lists the APIs");
  contractOf(api);
  if (method === undefined)
    throw new UsageError(`vapix call ${api} takes a method: vapix call ${api} --help lists them`);
  const target = targetOf(api, method);
  if (asked.url === undefined && asked.devices === undefined)
    throw new UsageError("the address of the device is missing; pass --url https://192.168.0.90, or set VAPIX_URL");

  const params = asked.params === undefined ? undefined : await readParams(asked.params);
  const isQuiet = asked.json || asked.devices !== undefined;
  const upload = await fileOptions(target.method, asked.file, isQuiet ? undefined : process.stderr);
  if (asked.devices !== undefined) {
    const { callDevices } = await import("./call/devices.ts");
    if (!asked.json) sayDeprecated(target);
    const confirm = (count: number) => confirmEffect(target, counted(count, "device"));
    return callDevices({ ...asked, devices: asked.devices }, { target, params, upload, confirm });
  }
  await checkRequest(target, params, asked.call);
  // Created without an account first, so that invalid options are reported before any question.
  const url = asked.url!;
  createClient(url, withoutAccount(asked.client));
  if (!asked.yes) await confirmEffect(target, new URL(url).host);
  const camera = createClient(url, await withPassword(asked.client));
  sayInsecure(asked.client, asked.json);
  if (!asked.json) sayDeprecated(target);

  // A file has a timeout of its own, which that of the client does not replace.
  const own = upload.file === undefined ? {} : { ...upload, timeout: asked.client.timeout };
  const answer = await sendTo(camera, target, params, { ...asked.call, ...own });
  const value = withoutSecrets(target.contract.document, asked.envelope ? answer : (answer.data ?? {}));
  print(shown(value, asked.json));
}

function helpOf(api: string | undefined, method: string | undefined): string {
  if (api === undefined) return callHelp();
  return method === undefined ? apiHelp(api) : methodHelp(api, method);
}

function sayDeprecated({ contract, method }: Target): void {
  const deprecation = resolve(contract.document, method.request)["x-deprecated"];
  if (deprecation) printError(`vapix: ${contract.id} ${method.name}: ${deprecationText(deprecation)}`);
}

const ASKED = ["disrupts", "deletes"];

async function confirmEffect({ contract, method, entry }: Target, peer: string): Promise<void> {
  if (!ASKED.includes(entry.effect)) return;
  const what = `${contract.id} ${method.name} ${entry.effect}`;
  const isMeant = await confirm(
    `${what}. Call it on ${peer}?`,
    `${what}, and there is no terminal for the question; pass --yes to confirm`,
  );
  if (!isMeant) throw new Error("nothing was sent");
}
