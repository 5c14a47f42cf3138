import { axisOsVersions, type AxisOs, contractAt } from "../contract/profiles.ts";
import { type ApiContract, type ApiProfile, readContract } from "../contract/methods.ts";
import { unknownName } from "../contract/unknown-name.ts";

/** An API in the target version of AXIS OS. */
export interface TargetApi {
  /** Its contract there; undefined if the version lacks it. */
  contract: ApiContract | undefined;
  profile: ApiProfile;
}

/**
 * The version of AXIS OS with a name, `12`, or a version, `12.9`.
 *
 * @throws RangeError with the known names if it is unknown
 */
export function axisOsNamed(name: string): AxisOs {
  const found = axisOsVersions.find((os) => os.name === name || os.version === name);
  if (found !== undefined) return found;
  throw new RangeError(
    unknownName(
      "version of AXIS OS",
      name,
      axisOsVersions.map((os) => os.name),
    ),
  );
}

/** An API in a version of AXIS OS; undefined if no recording or document shows whether that has it. */
export function targetApi(id: string, { name }: AxisOs): TargetApi | undefined {
  const contract = readContract(id);
  const profile = contract.document["x-profiles"][name];
  return profile && { contract: contractAt(contract, name), profile };
}
