import type { GetAllPropertiesData, GetPropertiesParams } from "../../../../generated/types/basic-device-info.ts";
import type { StateFactory } from "../camera-state.ts";

/** `getProperties` answers with what was asked for, out of the example of `getAllProperties`. */
export const createState: StateFactory = (contract) => {
  const { value } = contract.methods.get("getAllProperties")!.examples.get("getAllProperties")!;
  const { propertyList: all = {} } = value.data as GetAllPropertiesData;
  return {
    first: {},
    on: () => ({
      getProperties: ({ propertyList }: GetPropertiesParams) => ({
        propertyList: Object.fromEntries(propertyList.map((name) => [name, all[name]])),
      }),
    }),
  };
};
