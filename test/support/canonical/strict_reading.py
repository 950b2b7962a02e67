"""Reads what Sluice took, as strictly as Python can, and tells of content that is another one.

One JSON object a line on standard input: the file in hex, its format, the fields and sort keys of its rows
(absent: one document), and the canonical text that Sluice made of it. Each line that differs comes out.
"""
import csv
import io
import json
import sys


def once(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError("a key stands twice")
    return dict(pairs)


def refuse(word):
    raise ValueError(word)


def load(text):
    return json.loads(text, object_pairs_hook=once, parse_constant=refuse)


def read(case):
    text = bytes.fromhex(case["file"]).decode("utf-8", "strict").removeprefix("\ufeff")
    if case["format"] == "json":
        return load(text)
    if case["format"] == "jsonl":
        lines = text.split("\n")
        return [load(line) for line in (lines[:-1] if lines[-1] == "" else lines)]
    header, *records = csv.reader(io.StringIO(text, newline=""), strict=True)
    if any(len(record) != len(header) for record in records):
        raise ValueError("a record of another length")
    return [dict(zip(header, record)) for record in records]


def code_units(value):
    return value.encode("utf-16-be", "strict") if isinstance(value, str) else value


def said(case):
    content = read(case)
    if "fields" not in case:
        return content
    rows = sorted(content, key=lambda row: [code_units(row[name]) for name in case["sort"]])
    return [[row[name] for name in case["fields"]] for row in rows]


def plain(value):
    """Booleans are numbers to Python's `==`."""
    if isinstance(value, bool):
        return ("literal", value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


csv.field_size_limit(sys.maxsize)
for line in sys.stdin:
    case = json.loads(line)
    try:
        if plain(said(case)) == plain(load(case["canonical"])):
            continue
        case["why"] = "another content"
    except Exception as error:  # Whatever it is, Python does not take the file.
        case["why"] = repr(error)
    print(json.dumps(case))
