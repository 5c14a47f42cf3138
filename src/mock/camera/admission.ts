import { reaches } from "../../contract/levels.ts";
import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import type { Admission } from "../../server/auth/gate.ts";
import { refusalOfRole } from "./refusals.ts";

/** Throws what a camera answers to a sender who may not call an API or, once it is known, its method. */
export type MethodAdmission = (api: ApiContract, method?: MethodContract) => void;

/**
 * The check of one request by the methods of an API.
 *
 * @param form How a role that is too low is refused: with a page, or with the API's own code where it has one.
 */
export function methodAdmission(admit: Admission, form: "html" | "json" = "html"): MethodAdmission {
  return (api, method) => {
    const methods = method === undefined ? [...api.methods.values()] : [method];
    const role = admit(methods.map(({ level }) => level));
    if (role === undefined || method === undefined || reaches(role, method.level)) return;
    throw refusalOfRole(method, form, `${method.name} needs the role ${method.level}`);
  };
}
