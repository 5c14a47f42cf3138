import type { SearchEntry } from "../page.ts";
import { createSearch, type Search } from "./search.ts";

declare global {
  var searchEntries: SearchEntry[] | undefined;
}

/** Opens the search by its button, `/` and Ctrl+K. `root` leads from the page to the site's root. */
export function installSearch(button: HTMLButtonElement, root: string): void {
  let search: Search | undefined;
  let isAsked = false;
  const dialog = document.createElement("dialog");
  dialog.className = "found";
  dialog.setAttribute("aria-label", "Search");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "API, method, parameter, code, guide";
  input.setAttribute("aria-label", "Search APIs, methods, parameters, codes and guides");
  const close = document.createElement("button");
  close.textContent = "Close";
  const state = document.createElement("p");
  state.setAttribute("role", "status");
  const list = document.createElement("ol");
  dialog.append(input, close, state, list);
  document.body.append(dialog);

  const links = () => [...list.querySelectorAll("a")];
  const show = () => {
    const query = input.value.trim();
    if (query === "") list.replaceChildren();
    if (query === "" || search === undefined) return void (state.textContent = query === "" ? "" : "Loading …");
    const found = search(query);
    list.replaceChildren(...found.map(itemOf));
    state.textContent = found.length === 0 ? "Nothing found" : `${found.length} found`;
  };
  const itemOf = ({ path, title, kind }: SearchEntry) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = root + path;
    const small = document.createElement("small");
    small.textContent = kind;
    link.append(title, small);
    item.append(link);
    return item;
  };
  const open = () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    if (isAsked) return;
    isAsked = true;
    // A page from a disk can load scripts only.
    const script = document.createElement("script");
    script.src = `${root}assets/search.js`;
    script.onload = () => {
      search = createSearch(globalThis.searchEntries!);
      show();
    };
    script.onerror = () => {
      isAsked = false;
      state.textContent = "The search could not be loaded: open it again to retry.";
    };
    document.head.append(script);
  };

  button.addEventListener("click", open);
  close.addEventListener("click", () => dialog.close());
  input.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isTyping = target instanceof Element && target.matches("input, textarea, select");
    const isSlash = key === "/" && !isTyping && !ctrlKey && !metaKey && !altKey;
    if (!isSlash && !(key.toLowerCase() === "k" && (ctrlKey || metaKey))) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("keydown", (event) => {
    const all = [input, ...links()];
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Enter" && at === 0) links()[0]?.click();
    else if (event.key === "ArrowDown") all[Math.min(at + 1, all.length - 1)]!.focus();
    else if (event.key === "ArrowUp") all[Math.max(at - 1, 0)]!.focus();
    else return;
    event.preventDefault();
  });
  // A link to a place of the same page closes the dialog too.
  list.addEventListener("click", () => dialog.close());
}
