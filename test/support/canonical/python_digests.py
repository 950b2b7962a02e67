"""The digest of sorted rows as benchmarks make it: compact `json.dumps`, and SHA-256 of that."""
import hashlib
import json
import sys

for line in sys.stdin:
    case = json.loads(line)
    fields, sort = case["fields"], case["sort"]
    rows = sorted(case["rows"], key=lambda row: [str(row[name]).encode("utf-16-be") for name in sort])
    if case["row"] == "array":
        shown = [[row[name] for name in fields] for row in rows]
    else:
        shown = [{name: row[name] for name in fields} for row in rows]
    text = json.dumps(shown, separators=(",", ":"), sort_keys=True, ensure_ascii=case["ascii"])
    print(hashlib.sha256(text.encode("utf-8")).hexdigest())
