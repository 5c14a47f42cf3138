/** Kind of an API: CGIs with methods on one path, or REST with a path per resource. */
export type Kind = "cgi" | "rest";

/** The kind of an authored document, by the location of its root in `spec/`: CGIs are below `vapix/`. */
export function kindOf(root: string): Kind {
  return root.startsWith("vapix/") ? "cgi" : "rest";
}
