/** Whether a text is a host name or a domain name: labels of letters, digits and hyphens (RFC 1123). */
export function isHostName(text: string): boolean {
  return text.length <= 253 && text.split(".").every((label) => /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(label));
}
