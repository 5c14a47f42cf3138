/** Roles of a device, the least powerful first: an operator may do everything that a viewer may do. */
export const ROLES = ["viewer", "operator", "administrator"] as const;

/** Role of an account. */
export type Role = (typeof ROLES)[number];

/** Required role of a method (`x-security-level`), or `anonymous` for calls without an account. */
export type Level = Role | "anonymous";

/** Whether a role satisfies a security level. */
export function reaches(role: Role, level: Level): boolean {
  return level === "anonymous" || ROLES.indexOf(role) >= ROLES.indexOf(level);
}
