import { isDeepStrictEqual } from "node:util";
import { type Connection, openConnection } from "./connection.ts";
import { brokenRequest, type Contender, requestsFor } from "./contender.ts";

/**
 * Checks that contenders do the same work. Each answers its requests with 200: those that are asked for examples with
 * the same ones, the others with the same members of the envelope. None answers so what breaks the contract.
 *
 * @throws Error that names the contender
 */
export async function checkAgreement(running: { contender: Contender; port: number }[]): Promise<void> {
  let expected: object[] | undefined;
  for (const { contender, port } of running) {
    const connection = await openConnection(port);
    try {
      const bodies = await answersOf(contender, connection);
      expected ??= bodies;
      const alike = contender.prefers ? isDeepStrictEqual : haveSameMembers;
      const different = bodies.findIndex((body, index) => !alike(body, expected![index]!));
      if (different >= 0)
        throw new Error(
          `${contender.name} answers ${JSON.stringify(bodies[different])}, not ${JSON.stringify(expected[different])}`,
        );
      const { status, body } = await connection.exchange(brokenRequest(contender));
      if (status === 200 && haveSameMembers(JSON.parse(body) as object, expected[0]!))
        throw new Error(`${contender.name} answers a request that breaks the contract: ${body}`);
    } finally {
      connection.close();
    }
  }
}

async function answersOf(contender: Contender, connection: Connection): Promise<object[]> {
  const bodies: object[] = [];
  for (const request of requestsFor(contender)) {
    const { status, body } = await connection.exchange(request);
    if (status !== 200) throw new Error(`${contender.name} answers with HTTP status ${status}: ${body}`);
    bodies.push(JSON.parse(body) as object);
  }
  return bodies;
}

function haveSameMembers(a: object, b: object): boolean {
  return isDeepStrictEqual(Object.keys(a).sort(), Object.keys(b).sort());
}
