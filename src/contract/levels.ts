/** The roles of a device, the least powerful first: an operator may do all that a viewer may. */
export const ROLES = ["viewer", "operator", "administrator"] as const;

/** What an account of a device may do. */
export type Role = (typeof ROLES)[number];

/** Who may call a method (`x-security-level`): a role and those above it, or anyone without an account. */
export type Level = Role | "anonymous";

/** Whether a role reaches a security level of the contract. */
export function reaches(role: Role, level: Level): boolean {
  return level === "anonymous" || ROLES.indexOf(role) >= ROLES.indexOf(level);
}
