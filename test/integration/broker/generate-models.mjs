// Generates models of the events by AsyncAPI's Modelina: node generate-models.mjs <AsyncAPI as JSON> <folder>
import { readFileSync } from "node:fs";
import modelina from "@asyncapi/modelina";

const { PythonFileGenerator, PYTHON_PYDANTIC_PRESET, TypeScriptFileGenerator, TS_COMMON_PRESET } = modelina;
const [file, folder] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8"));

const typescript = new TypeScriptFileGenerator({
  moduleSystem: "ESM",
  modelType: "class",
  presets: [{ preset: TS_COMMON_PRESET, options: { marshalling: true } }],
});
await typescript.generateToFiles(document, `${folder}/models-ts`, { exportType: "named" }, true);
const python = new PythonFileGenerator({ presets: [PYTHON_PYDANTIC_PRESET] });
await python.generateToFiles(document, `${folder}/models`, { packageName: "models" }, true);
