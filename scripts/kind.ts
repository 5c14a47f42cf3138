/** What an API is: CGIs that take methods over one path, or REST with a path per resource. */
export type Kind = "cgi" | "rest";

/** The kind of an authored document, told by where its root stands in `spec/`: the CGIs below `vapix/`. */
export function kindOf(root: string): Kind {
  return root.startsWith("vapix/") ? "cgi" : "rest";
}
