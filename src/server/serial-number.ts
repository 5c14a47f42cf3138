/** Serial number of the mock device: that of the contract's examples, which is the MAC address in capital letters. */
export const SERIAL_NUMBER = "ACCC8E00A1B2";

const FIRST = Number.parseInt(SERIAL_NUMBER, 16);
/** How many MAC addresses the examples give to one device: of its own, and of its WLAN. */
const ADDRESSES = 16;

/**
 * The serial number that comes after another one.
 *
 * @throws RangeError if that is no serial number
 */
export function serialNumberAfter(serialNumber: string, offset: number): string {
  return written((Number.parseInt(checkedSerialNumber(serialNumber), 16) + offset) % 2 ** 48).toUpperCase();
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
    const offset = Number.parseInt(found.replaceAll(":", ""), 16) - FIRST;
    if (offset < 0 || offset >= ADDRESSES) return found;
    const other = serialNumberAfter(serialNumber, offset);
    const spelled = found.includes(":") ? other.replace(/..(?!$)/g, "$&:") : other;
    return /[a-f]/.test(found) ? spelled.toLowerCase() : spelled;
  });
  return JSON.parse(text) as T;
}

function written(number: number): string {
  return number.toString(16).padStart(12, "0");
}
