import type { Peer } from "../../../src/cli/site.ts";

/** Lets the form of a page send its request, if the server of the site passes it on. */
export async function installSend(form: HTMLFormElement, root: string): Promise<void> {
  // A page from a disk has no server.
  if (location.protocol === "file:") return;
  const peer = (await (await fetch(`${root}assets/peer.json`)).json()) as Peer | null;
  const { api = "", verb = "", effect = "", parts = "" } = form.dataset;
  if (!peer?.apis.includes(api)) return;
  const part = <T extends Element>(selector: string) => form.querySelector<T>(selector)!;
  const [target, body] = [part<HTMLInputElement>("[name=target]"), form.querySelector("textarea")];
  const file = form.querySelector<HTMLInputElement>("[type=file]");
  const [state, answer] = [part<HTMLElement>("[role=status]"), part<HTMLElement>("pre")];
  part<HTMLElement>(".peer").textContent = `To ${peer.name}.`;
  form.hidden = false;

  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const harm = { disrupts: "may interrupt its service", deletes: "deletes something" }[effect];
    if (harm !== undefined && !confirm(`This request ${harm}. Send it to ${peer.name}?`)) return;
    void send();
  });

  async function send() {
    state.textContent = "Sending …";
    answer.hidden = true;
    try {
      const headers = new Headers(await authorization(form.dataset.auth, peer!));
      // The browser writes the media type of parts, which names their boundary.
      if (body && !file) headers.set("Content-Type", "application/json");
      const content = file ? partsOf(parts.split(" "), body?.value ?? "", file.files![0]!) : body?.value;
      const start = performance.now();
      const response = await fetch(target.value, { method: verb, headers, ...(content && { body: content }) });
      const text = await response.text();
      const reason = response.headers.get("Vapix-Mock-Reason");
      state.textContent = [
        `HTTP ${response.status} ${response.statusText}`.trim(),
        `${Math.round(performance.now() - start)} ms`,
        ...(reason === null ? [] : [`Vapix-Mock-Reason: ${reason}`]),
      ].join(" · ");
      answer.textContent = pretty(text);
      answer.hidden = text === "";
    } catch (error) {
      state.textContent = `No response: ${(error as Error).message}`;
    }
  }
}

function partsOf([envelope, name]: string[], text: string, file: File): FormData {
  const content = new FormData();
  content.append(envelope!, text);
  content.append(name!, file);
  return content;
}

/** The account of a broker as a header: its key or, for operations that take no key, the token of its user. */
async function authorization(auth: string | undefined, { account, user }: Peer): Promise<Record<string, string>> {
  if (auth === "basic" && account) return { Authorization: `Basic ${btoa(`${account.username}:${account.password}`)}` };
  if (auth !== "bearer" || !user) return {};
  const headers = { "Content-Type": "application/json" };
  const { username, password, path } = user;
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify({ username, password }) });
  const { token } = (await response.json()) as { token: string };
  return { Authorization: `Bearer ${token}` };
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
