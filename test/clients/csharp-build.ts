import { join } from "node:path";

/** A command with its arguments. */
export type Command = [command: string, ...args: string[]];

/** A call of the compiler for a version of .NET Framework. */
function compile(framework: string, json: string, ...args: string[]): Command {
  return [
    ...(["mcs", `-sdk:${framework}-api`, "-langversion:7", "-nologo", "-warn:0"] as const),
    ...["-r:System.Net.Http", "-r:System.Runtime.Serialization", `-r:${json}`, ...args],
  ];
}

/** How a program that uses the assembly in `output` is built there. The command runs in the folder of the project. */
export function csharpProgram(output: string, name: string, source: string): Command {
  const references = [join(output, "Newtonsoft.Json.dll"), `-r:${join(output, "VapixClients.dll")}`] as const;
  return compile("4.7.1", ...references, `-out:${join(output, `${name}.exe`)}`, "DeviceHttp.cs", source);
}

/** The programs: the example, and three that test the classes. */
const PROGRAMS = ["Example", "RoundTrip", "Calls", "Upload"];

/**
 * How Mono builds the assembly of all clients and of Digest, `VapixClients.dll`, for .NET Framework 4.7, and the programs,
 * which trust a fingerprint, for 4.7.1. The commands run in the folder of the project.
 *
 * @param clients Folder of the generated files.
 */
export function csharpBuild(clients: string, output: string): Command[] {
  const json = join(clients, "Newtonsoft.Json.dll");
  const assembly = join(output, "VapixClients.dll");
  return [
    ["mkdir", "-p", output],
    ["cp", json, output],
    compile("4.7", json, "-target:library", `-out:${assembly}`, "digest/*.cs", join(clients, "*.cs")),
    ...PROGRAMS.map((name) => csharpProgram(output, name, `${name}.cs`)),
  ];
}
