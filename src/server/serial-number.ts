/** Serial number of the mock device: that of the contract's examples, which is the MAC address in capital letters. */
export const SERIAL_NUMBER = "ACCC8E00A1B2";

/** The same as a number. */
export const FIRST_MAC = Number.parseInt(SERIAL_NUMBER, 16);
/** How many MAC addresses one device has: its serial number and those that follow, as of its WLAN. */
export const MAC_COUNT = 16;

/**
 * The serial number that comes after another one.
 *
 * @throws RangeError if that is no serial number
 */
export function serialNumberAfter(serialNumber: string, offset: number): string {
  return macDigits((Number.parseInt(checkedSerialNumber(serialNumber), 16) + offset) % 2 ** 48).toUpperCase();
}

/** @throws RangeError if it is no serial number */
export function checkedSerialNumber(text: string): string {
  if (/^[\dA-F]{12}$/.test(text)) return text;
  throw new RangeError(`serialNumber takes 12 hexadecimal digits in capitals, such as ${SERIAL_NUMBER}, not "${text}"`);
}

/** An example of the contract, with the serial number, the MAC addresses and the host name of another device. */
export function withSerialNumber<T>(serialNumber: string, example: T): T {
  if (serialNumber === SERIAL_NUMBER) return example;
  const text = JSON.stringify(example).replace(/[\da-f]{12}|[\da-f]{2}(:[\da-f]{2}){5}/gi, (found) => {
    const offset = Number.parseInt(found.replaceAll(":", ""), 16) - FIRST_MAC;
    return offset < 0 || offset >= MAC_COUNT ? found : spelledAs(found, serialNumberAfter(serialNumber, offset));
  });
  return JSON.parse(text) as T;
}

/** The twelve digits of a MAC address, in small letters. */
export function macDigits(number: number): string {
  return number.toString(16).padStart(12, "0");
}

/** A MAC address, or its digits, in the spelling of another one. */
export function spelledAs(found: string, number: number | string): string {
  const plain = typeof number === "number" ? macDigits(number) : number;
  let next = 0;
  const spelled = found.replace(/[\da-f]/gi, () => plain[next++]!);
  return /[a-f]/.test(found) ? spelled.toLowerCase() : /[A-F]/.test(found) ? spelled.toUpperCase() : spelled;
}
