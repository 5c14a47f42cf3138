import { installSearch } from "./search-dialog.ts";

const { root = "" } = (document.currentScript as HTMLScriptElement).dataset;
installSearch(document.querySelector<HTMLButtonElement>("button.search")!, root);
document.querySelector(".beside [aria-current]")?.scrollIntoView({ block: "nearest" });
