import { installSearch } from "./search-dialog.ts";
import { installSend } from "./send.ts";

const { root = "" } = (document.currentScript as HTMLScriptElement).dataset;
installSearch(document.querySelector<HTMLButtonElement>("button.search")!, root);
const navigation = document.querySelector(".beside");
const current = navigation?.querySelector<HTMLElement>("[aria-current]");
// Scrolls the navigation alone: on a phone, it stands below the page.
if (navigation && current) navigation.scrollTop = current.offsetTop - navigation.clientHeight / 2;
const form = document.querySelector<HTMLFormElement>("form.send");
if (form) void installSend(form, root);
