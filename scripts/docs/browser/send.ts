import type { Peer } from "../../../src/cli/site.ts";

/** Lets the form of a page send its request, if the server of the site passes it on. */
export async function installSend(form: HTMLFormElement, root: string): Promise<void> {
  // A page from a disk has no server.
  if (location.protocol === "file:") return;
  const peer = (await (await fetch(`${root}assets/peer.json`)).json()) as Peer | null;
  const { api = "", verb = "", effect = "" } = form.dataset;
  if (!peer?.apis.includes(api)) return;
  const part = <T extends Element>(selector: string) => form.querySelector<T>(selector)!;
  const [target, body] = [part<HTMLInputElement>("input"), form.querySelector("textarea")];
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
    const headers = new Headers();
    if (body) headers.set("Content-Type", "application/json");
    const { username, password } = peer!.account ?? {};
    if (form.dataset.auth === "basic" && username !== undefined)
      headers.set("Authorization", `Basic ${btoa(`${username}:${password}`)}`);
    const start = performance.now();
    try {
      const response = await fetch(target.value, { method: verb, headers, ...(body && { body: body.value }) });
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

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
