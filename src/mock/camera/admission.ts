import { reaches } from "../../contract/levels.ts";
import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import type { Admission } from "../../server/auth/gate.ts";
import { refusalOfRole } from "./refusals.ts";

/** Throws the error response for a sender who may not call an API or, if given, its method. */
export type MethodAdmission = (api: ApiContract, method?: MethodContract) => void;

/**
 * Creates the access check of one request to an API.
 *
 * @param form Response if the role is too low: a page, or the API's own code if it has one.
 */
export function methodAdmission(admit: Admission, form: "html" | "json" = "html"): MethodAdmission {
  return (api, method) => {
    const methods = method === undefined ? [...api.methods.values()] : [method];
    const role = admit(methods.map(({ level }) => level));
    if (role === undefined || method === undefined || reaches(role, method.level)) return;
    throw refusalOfRole(method, form, `${method.name} needs the role ${method.level}`);
  };
}
