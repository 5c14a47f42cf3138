import type { Socket } from "node:net";
import type { Aedes, AuthenticateError, Client } from "aedes";
import { add } from "./counts.ts";
import type { Message } from "./message.ts";
import type { BrokerModel } from "./model.ts";
import type { MqttArrival, Connection, Session } from "./session.ts";

/** Members of aedes that its types lack: where it stores sessions and retained messages. */
interface Persistence {
  storeRetained(packet: { topic: string; payload: Buffer }): Promise<void>;
  cleanSubscriptions(client: { id: string }): Promise<unknown>;
}

/** CONNACK codes of MQTT 3.1.1. */
const BAD_PASSWORD = 4;
const NOT_AUTHORIZED = 5;

/** Topics on which aedes publishes its own status. */
const OWN_TOPICS = "$SYS/";

/** Lets aedes deliver the messages of a model, and updates the model when clients act. @param listener Its id. */
export function carry(aedes: Aedes, model: BrokerModel, listener: string): void {
  const { persistence } = aedes as unknown as { persistence: Persistence };
  const arrivals = new WeakMap<Client, MqttArrival>();
  const sessions = new WeakMap<Client, Session>();

  aedes.preConnect = (client, packet, done) => {
    const { remoteAddress = "", remotePort } = client.conn as Socket;
    arrivals.set(client, {
      clientid: "",
      username: null,
      ip: remoteAddress.replace(/^::ffff:/, "") || null,
      port: remotePort ?? null,
      listener,
      protocolVersion: packet.protocolVersion ?? 4,
      keepalive: packet.keepalive ?? 0,
      isCleanStart: packet.clean ?? true,
    });
    done(null, true);
  };
  aedes.authenticate = (client, name, password, done) => {
    const arrival = arrivals.get(client)!;
    arrival.clientid = client.id;
    arrival.username = name ?? null;
    const code = refusal(arrival, password?.toString());
    add(model.metrics, { "client.connect": 1, "client.connack": 1, "client.authenticate": 1 });
    if (code === undefined) {
      add(model.metrics, { "authentication.success": 1 });
      return done(null, true);
    }
    add(model.metrics, { "authentication.failure": 1, "packets.connack.auth_error": 1 });
    done(Object.assign(new Error("refused"), { returnCode: code }) as AuthenticateError, false);
  };
  aedes.authorizePublish = (client, packet, done) => {
    const session = client && sessions.get(client);
    const { topic, qos = 0, retain = false } = packet;
    if (session && !model.access.allows(session, { action: "publish", topic, qos, retain }))
      return done(new Error("not authorized"));
    if (!model.isRetaining) packet.retain = false;
    done(null);
  };
  aedes.authorizeSubscribe = (client, subscription, done) => {
    const session = sessions.get(client);
    const { topic, qos } = subscription;
    const isAllowed = session === undefined || model.access.allows(session, { action: "subscribe", topic, qos });
    done(null, isAllowed ? subscription : null);
  };

  aedes.on("client", (client) => {
    const session = model.connect(arrivals.get(client)!, connectionOf(client));
    sessions.set(client, session);
    session.counts.add({ recv_pkt: 1, recv_cnt: 1, send_pkt: 1, send_cnt: 1 });
    session.counts.copy();
  });
  aedes.on("clientDisconnect", (client) => {
    const session = sessions.get(client);
    if (session) model.disconnect(session);
  });
  aedes.on("subscribe", (subscriptions, client) => {
    const session = sessions.get(client);
    session?.counts.add({ recv_pkt: 1, recv_cnt: 1, send_pkt: 1, send_cnt: 1 });
    for (const { topic, qos } of subscriptions)
      if (session && qos <= 2) model.subscribed(session, topic, { qos, nl: 0, rap: 0, rh: 0 });
  });
  aedes.on("unsubscribe", (filters, client) => {
    const session = sessions.get(client);
    if (session === undefined || client.closed) return;
    for (const filter of filters) model.unsubscribed(session, filter);
  });
  aedes.on("ping", (_, client) => {
    sessions.get(client)?.counts.add({ recv_pkt: 1, recv_cnt: 1, send_pkt: 1, send_cnt: 1 });
  });
  aedes.on("publish", ({ topic, payload, qos, retain }, client) => {
    if (client === null || topic.startsWith(OWN_TOPICS)) return;
    const session = sessions.get(client);
    const message: Message = {
      topic,
      payload: Buffer.from(payload),
      qos,
      retain,
      from: client.id,
      username: session?.username ?? "",
    };
    // A last will is not a packet of the client.
    model.carried(message, client.closed ? undefined : session);
  });

  model.carrier = {
    async publish(message) {
      const { topic, payload, qos, retain } = message;
      const packet = { cmd: "publish", topic, payload, qos: qos as 0, retain, dup: false } as const;
      await done((end) => aedes.publish({ ...packet, retain: retain && model.isRetaining }, end));
      model.carried(message);
    },
    forget: (topic) => persistence.storeRetained({ topic, payload: Buffer.alloc(0) }),
    async discard(clientid) {
      await persistence.cleanSubscriptions({ id: clientid });
    },
  };

  function refusal(arrival: MqttArrival, password: string | undefined): number | undefined {
    if (model.bans.keepsAway(arrival)) return NOT_AUTHORIZED;
    const why = model.access.refusal(arrival, password);
    return why === undefined ? undefined : why === "wrong password" ? BAD_PASSWORD : NOT_AUTHORIZED;
  }
}

function connectionOf(client: Client): Connection {
  return {
    close: () => new Promise((resolve) => client.close(() => resolve())),
    subscribe: (topic, qos) => done((end) => client.subscribe({ topic, qos: qos as 0 }, end)),
    unsubscribe: (topic) => done((end) => client.unsubscribe([topic] as never, end)),
    traffic() {
      const { bytesRead = 0, bytesWritten = 0 } = client.conn as Socket;
      return { recv_oct: bytesRead, send_oct: bytesWritten };
    },
  };
}

/** Converts a callback to a promise. */
function done(start: (end: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}
