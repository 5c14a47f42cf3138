/** Serial number of the mock device: that of the contract's examples, which is the MAC address in capital letters. */
export const SERIAL_NUMBER = "ACCC8E00A1B2";
