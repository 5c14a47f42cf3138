import { escapeHtml } from "./page.ts";
import type { SampleRequest } from "./samples.ts";

/** The form that sends a request, hidden until the script of the site finds a peer that takes it. */
export function sendForm(api: string, effect: string, { verb, target, body, parts, auth }: SampleRequest): string {
  const text = body === undefined ? "" : JSON.stringify(body, undefined, 2);
  const rows = Math.min(text.split("\n").length, 20);
  const field = `<label>Body <textarea rows="${rows}" spellcheck="false">${escapeHtml(text)}</textarea></label>\n`;
  const file = parts === undefined ? "" : '<label>File <input type="file" required></label>\n';
  const names = parts === undefined ? "" : ` data-parts="${escapeHtml(`${parts.envelope} ${parts.file}`)}"`;
  return `<form class="send" hidden aria-label="Send this request" data-api="${escapeHtml(api)}" data-verb="${verb}" data-effect="${escapeHtml(effect)}" data-auth="${auth}"${names}>
<label>${verb} <input name="target" value="${escapeHtml(target)}" spellcheck="false"></label>
${body === undefined ? "" : field}${file}<button>Send</button> <span class="peer"></span>
<p role="status"></p>
<pre hidden tabindex="0" aria-label="Response"></pre>
</form>
`;
}
