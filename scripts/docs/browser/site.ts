import { installSearch } from "./search-dialog.ts";
import { installSend } from "./send.ts";

const { root = "" } = (document.currentScript as HTMLScriptElement).dataset;
installSearch(document.querySelector<HTMLButtonElement>("button.search")!, root);
document.querySelector(".beside [aria-current]")?.scrollIntoView({ block: "nearest" });
const form = document.querySelector<HTMLFormElement>("form.send");
if (form) void installSend(form, root);
