import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

test("the changelog has the form of Keep a Changelog", () => {
  const [, ...releases] = read("CHANGELOG.md").split(/^## /m);
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases) {
    expect(release).toMatch(/^(\[Unreleased\]|\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d)\n/);
    for (const [, section] of release.matchAll(/^### (.*)$/gm))
      expect(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]).toContain(section);
  }
});

test("the Node of .nvmrc is that of the package node", () => {
  const { devDependencies } = JSON.parse(read("package.json")) as { devDependencies: { node: string } };
  expect(devDependencies.node).toMatch(new RegExp(`^\\^${read(".nvmrc").trim()}\\.`));
});

test("Git knows the generated files", () => {
  const output = execFileSync("git", ["check-attr", "linguist-generated", "generated/types/emqx.ts", "src/index.ts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(output.match(/(?<=linguist-generated: ).*/g)).toEqual(["set", "unspecified"]);
});

test("CONTRIBUTING names files, scripts and marks that exist", () => {
  const text = read("CONTRIBUTING.md");
  const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
  const used = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  expect(used).toContain("new:api");
  for (const name of used) expect(scripts).toHaveProperty([name]);
  for (const [, file] of text.matchAll(/`((?:test|src|spec|scripts)\/[^`<*]+?)\/?`/g))
    expect(existsSync(join(ROOT, file!)), file).toBe(true);
  for (const [, folder] of text.matchAll(/^\| ((?:`\w+\/`(?:, )?)+) \|/gm))
    for (const [name] of folder!.matchAll(/\w+/g)) expect(existsSync(join(ROOT, "src", name)), name).toBe(true);
  const marks = read("spec/marks.yaml");
  for (const [, mark] of text.matchAll(/^\| (`x-.*?) \|/gm))
    for (const [name] of mark!.matchAll(/x-[\w-]+/g)) expect(marks).toContain(name);
});

interface Workflow {
  on: object;
  permissions: object;
  jobs: Record<string, { steps: { run?: string; uses?: string }[]; permissions?: object }>;
}

describe("on GitHub", () => {
  const workflow = (name: string) => parse(read(`.github/workflows/${name}.yaml`)) as Workflow;
  const runs = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run));

  test("CI runs .ci/run on pushes and pull requests, with read access alone", () => {
    const ci = workflow("ci");
    expect(Object.keys(ci.on)).toEqual(["push", "pull_request"]);
    expect(ci.permissions).toEqual({ contents: "read" });
    expect(runs(ci)).toEqual(expect.arrayContaining([".ci/run", "npm run test:generators"]));
  });

  test("a release needs a tag of the version, passes CI, and is published with provenance", () => {
    const release = workflow("release");
    expect(release.on).toEqual({ push: { tags: ["v*"] } });
    expect(release.jobs.publish!.permissions).toEqual({ contents: "read", "id-token": "write" });
    const steps = runs(release);
    expect(steps.at(-1)).toBe("npm publish --provenance --access public");
    expect(steps).toContain(".ci/run");
    const check = steps.find((step) => step.includes("GITHUB_REF_NAME"))!;
    const { version } = JSON.parse(read("package.json")) as { version: string };
    const tagged = (tag: string) => () =>
      execFileSync("bash", ["-ec", check], { cwd: ROOT, env: { ...process.env, GITHUB_REF_NAME: tag }, stdio: "pipe" });
    expect(tagged(`v${version}`)).not.toThrow();
    expect(tagged("v99.0.0")).toThrow(`the tag is v99.0.0, and package.json has ${version}`);
  });

  test.each(["device-differs", "bug", "api-request"])("the issue form %s has the required questions", (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yaml`)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string } }[];
    };
    expect(form.name && form.description).toBeTruthy();
    const ids = form.body.flatMap(({ type, id = [] }) => (type === "markdown" ? [] : id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);
    for (const { type, attributes } of form.body) if (type !== "markdown") expect(attributes.label).toBeTruthy();
  });

  test("dependabot checks npm and the actions", () => {
    const { version, updates } = parse(read(".github/dependabot.yaml")) as {
      version: number;
      updates: { "package-ecosystem": string }[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  });

  test.each(["SECURITY.md", ".github/pull_request_template.md"])("%s exists", (file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });
});
