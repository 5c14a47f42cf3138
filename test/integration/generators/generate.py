"""Runs what reads OpenAPI in Python on documents: generate.py <tool> <out> <document.json>…

Prints what failed as JSON, by document.
"""

import contextlib
import importlib.util
import io
import json
import sys
import warnings
from pathlib import Path


def validate(file: Path, _: Path) -> None:
    from openapi_spec_validator import validate

    validate(json.loads(file.read_text()))


def models(file: Path, out: Path) -> None:
    from datamodel_code_generator import DataModelType, InputFileType, generate

    target = out.with_suffix(".py")
    generate(
        file,
        input_file_type=InputFileType.OpenAPI,
        output=target,
        output_model_type=DataModelType.PydanticV2BaseModel,
    )
    spec = importlib.util.spec_from_file_location(out.name, target)
    module = importlib.util.module_from_spec(spec)
    # Classes with names of types in quotes look these up there.
    sys.modules[out.name] = module
    spec.loader.exec_module(module)


def client(file: Path, out: Path) -> None:
    import compileall

    from openapi_python_client import generate
    from openapi_python_client.config import Config, ConfigFile, MetaType

    config = Config.from_sources(
        ConfigFile(post_hooks=[]), MetaType.NONE, file, "utf-8", True, out
    )
    errors = generate(config=config)
    if errors:
        raise ValueError("; ".join(f"{one.header}: {one.detail}" for one in errors))
    if not compileall.compile_dir(out, quiet=2):
        raise SyntaxError("what it wrote does not compile")


TOOLS = {
    "openapi-spec-validator": validate,
    "datamodel-code-generator": models,
    "openapi-python-client": client,
}

tool, folder, *documents = sys.argv[1:]
warnings.simplefilter("ignore")
Path(folder).mkdir(parents=True, exist_ok=True)
failed = {}
for document in map(Path, documents):
    name = document.stem.replace(".", "_").replace("-", "_")
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            TOOLS[tool](document, Path(folder) / name)
    except Exception as error:
        failed[document.stem] = f"{type(error).__name__}: {error}"[:300]
print(json.dumps(failed))
