import type { GetAllPropertiesData, GetPropertiesParams } from "../../../../generated/types/basic-device-info.ts";
import { withSerialNumber } from "../../../server/serial-number.ts";
import type { StateFactory } from "../camera-state.ts";

/** The properties of the examples, with the serial number of this device. */
export const createState: StateFactory = (contract, _device, { serialNumber }) => {
  const exampleOf = (method: string) =>
    withSerialNumber(
      serialNumber,
      contract.methods.get(method)!.examples.get(method)!.value.data as GetAllPropertiesData,
    );
  return {
    first: {},
    on: () => ({
      getAllProperties: () => exampleOf("getAllProperties"),
      getAllUnrestrictedProperties: () => exampleOf("getAllUnrestrictedProperties"),
      getProperties({ propertyList }: GetPropertiesParams) {
        const { propertyList: all = {} } = exampleOf("getAllProperties");
        return { propertyList: Object.fromEntries(propertyList.map((name) => [name, all[name]])) };
      },
    }),
  };
};
