import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Credentials } from "../../../src/auth/basic.ts";
import { temporaryFolder } from "../../folder.ts";
import { tool } from "../tools.ts";
import { freePort } from "../../../scripts/free-port.ts";

const REALM = "AXIS_ACCC8E00A1B2";

/** A web server that asks for Digest in front of a device. */
export interface WebServer {
  url: string;
  /** Ends it and starts it anew on the same port, as a device does that is restarted. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Program {
  command: string;
  args: (folder: string) => string[];
  /** Its configuration, in the file `conf` of the folder. */
  conf: (folder: string, port: number) => string;
}

/** Apache httpd, which is what devices run: Digest with MD5. A nonce holds for that many seconds. */
export function startApache(upstream: string, accounts: Credentials[], nonceLifetime = 300): Promise<WebServer> {
  const modules = "mpm_event authn_core authn_file authz_core authz_user auth_digest proxy proxy_http";
  return start(accounts, "md5", {
    command: tool("apache2", "apache2-bin"),
    args: (folder) => ["-D", "FOREGROUND", "-d", folder, "-f", "conf"],
    conf: (folder, port) => `
      ${modules.replace(/(\S+) ?/g, "LoadModule $1_module /usr/lib/apache2/modules/mod_$1.so\n")}
      # A thread for each of 100 calls: with fewer, Apache closes idle connections, also under a request on its way.
      ThreadLimit 200
      ServerLimit 1
      StartServers 1
      ThreadsPerChild 200
      MaxRequestWorkers 200
      ServerName 127.0.0.1
      Listen 127.0.0.1:${port}
      User nobody
      Group nogroup
      DefaultRuntimeDir ${folder}
      PidFile ${folder}/pid
      ErrorLog ${folder}/log
      <Location "/">
        AuthType Digest
        AuthName "${REALM}"
        AuthDigestProvider file
        AuthDigestNonceLifetime ${nonceLifetime}
        AuthUserFile ${folder}/htdigest
        Require valid-user
      </Location>
      ProxyPass "/" "${upstream}/"`,
  });
}

/** lighttpd: Digest with the algorithms given, such as `SHA-256` or `MD5|SHA-256`, and accounts hashed by SHA-256. */
export function startLighttpd(upstream: string, accounts: Credentials[], algorithm: string): Promise<WebServer> {
  const { hostname, port: upstreamPort } = new URL(upstream);
  return start(accounts, "sha256", {
    command: tool("lighttpd"),
    args: (folder) => ["-D", "-f", join(folder, "conf")],
    conf: (folder, port) => `
      server.modules = ("mod_auth", "mod_authn_file", "mod_proxy")
      server.document-root = "${folder}"
      server.bind = "127.0.0.1"
      server.port = ${port}
      server.errorlog = "${folder}/log"
      auth.backend = "htdigest"
      auth.backend.htdigest.userfile = "${folder}/htdigest"
      auth.require = ("" => (
        "method" => "digest", "algorithm" => "${algorithm}", "realm" => "${REALM}", "require" => "valid-user"
      ))
      proxy.server = ("" => (("host" => "${hostname}", "port" => ${upstreamPort})))`,
  });
}

async function start(accounts: Credentials[], hash: "md5" | "sha256", program: Program): Promise<WebServer> {
  const folder = await temporaryFolder();
  // A server that is started as root reads its files as nobody.
  await chmod(folder.path, 0o755);
  const lines = accounts.map(({ username, password }) => {
    const secret = createHash(hash).update(`${username}:${REALM}:${password}`).digest("hex");
    return `${username}:${REALM}:${secret}\n`;
  });
  await writeFile(join(folder.path, "htdigest"), lines.join(""));
  const port = await freePort();
  await writeFile(join(folder.path, "conf"), program.conf(folder.path, port));

  let end = await run().catch(async (error: unknown) => {
    await folder.remove();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async restart() {
      await end();
      end = await run();
    },
    async stop() {
      await end();
      await folder.remove();
    },
  };

  /** Starts the server, waits until it listens, and gives what ends it. */
  async function run(): Promise<() => Promise<void>> {
    const child = spawn(program.command, program.args(folder.path), { stdio: ["ignore", "ignore", "pipe"] });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    const exit = once(child, "exit");
    // Also where a test was given up before it had this server's end in hand.
    const kill = () => void child.kill("SIGTERM");
    process.once("exit", kill);
    while (!(await isListening(port))) {
      if (child.exitCode !== null) {
        const log = await readFile(join(folder.path, "log"), "utf8").catch(() => "");
        throw new Error(`${program.command} does not start: ${complaints}${log}`);
      }
      await setTimeout(20);
    }
    return async () => {
      process.off("exit", kill);
      kill();
      await exit;
    };
  }
}

function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).then((found) => {
    socket.destroy();
    return found as boolean;
  });
}
