export const id = 876;
export const ids = [876];
export const modules = {

/***/ 2820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault)
/* harmony export */ });
function describeFault(fault) {
    switch (fault.kind) {
        case "too-large":
            return `larger than ${fault.limit} characters; not read`;
        case "too-many":
            return `more than ${fault.limit} ${fault.what}; not read`;
        case "not-json":
            return "neither JSON nor one JSON document a line";
        case "not-a-bundle":
            return "not a sigstore bundle, nor a list of attestations";
        case "empty":
            return "holds no bundle";
        case "media-type":
            return `bundles of type ${fault.actual} are not known; v0.1 to v0.3 are`;
        case "missing-parts":
            return `the bundle lacks or must not have: ${fault.parts.join(", ")}`;
        case "malformed":
            return `the bundle cannot be decoded: ${fault.detail}`;
        case "cosign-legacy":
            return "cosign's own older form; sign again with `--new-bundle-format`";
        case "bare-envelope":
            return "an envelope without certificate, log entry or time; ask for the sigstore bundle";
        case "elsewhere":
            return "the bundle is not in the document but behind its `bundle_url`; download it first";
    }
}


/***/ }),

/***/ 4411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** Long enough for any identity or type that is meant to be read. */
const LONGEST = 300;
/** Text of somebody else's as a part of a message: on one line, and no longer than is read. */
function clip(text) {
    const flat = text.slice(0, LONGEST + 1).replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
    return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_VALUES),
/* harmony export */   l: () => (/* binding */ isCrowded)
/* harmony export */ });
/** Far more than any attestation has, which is base64 nearly whole. */
const MAX_VALUES = 1 << 20;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
/**
 * Whether a JSON text could hold more values than that: each stands after one of these, and those within
 * strings are counted, too. Short values take tens of times their text in memory, so this is asked first.
 */
function isCrowded(text) {
    let count = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code !== COMMA && code !== BRACKET && code !== BRACE)
            continue;
        count += 1;
        if (count > MAX_VALUES)
            return true;
    }
    return false;
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ neededAlgorithms)
/* harmony export */ });
/* harmony import */ var _signed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8387);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3720);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9620);



/** By what files must be hashed to be found in any of the bundles; broken algorithms are never among them. */
function neededAlgorithms(bundles, { predicates }) {
    const needed = bundles.flatMap(({ bundle: { content } }) => {
        if (content.$case === "messageSignature") {
            const algorithm = (0,_signed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOfMessage */ .Wz)(content.messageSignature);
            return algorithm === undefined ? [] : [algorithm];
        }
        const read = (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .c)(content.dsseEnvelope, predicates);
        return read.kind === "statement" ? (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmsIn */ .c)(read.statement) : [];
    });
    return [...new Set(needed)];
}


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseDocuments)
/* harmony export */ });
const BYTE_ORDER_MARK = "\uFEFF";
/**
 * One JSON document, or one a line; which of the two is told by the text. A single broken document is
 * one fault and not one for each of its lines. Past `limit` documents no more are read.
 */
function parseDocuments(text, limit) {
    const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    const whole = parse(body);
    if (whole)
        return [{ value: whole }];
    const documents = parseLines(body, limit);
    const isByLine = documents.length > 1 && documents.some(({ value }) => isContainer(value?.json));
    return isByLine ? documents : [{}];
}
function parseLines(body, limit) {
    const documents = [];
    let line = 0;
    for (let start = 0; start < body.length && documents.length <= limit;) {
        const found = body.indexOf("\n", start);
        const end = found === -1 ? body.length : found;
        const text = body.slice(start, end).trim();
        start = end + 1;
        line += 1;
        if (text === "")
            continue;
        const value = parse(text);
        documents.push({ line, ...(value && { value }) });
    }
    return documents;
}
/** Of a pretty-printed document that is broken, lines such as `"x"` or `{}` are JSON too. */
function isContainer(json) {
    return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}
function parse(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ MAX_BUNDLES),
  A: () => (/* binding */ readBundles)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/attest/clip.ts
var clip = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/hash-verify/attest/crowded.ts
var crowded = __webpack_require__(8773);
// EXTERNAL MODULE: ./packages/hash-verify/attest/parse-documents.ts
var parse_documents = __webpack_require__(5517);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/unwrap.ts

/**
 * Finds bundles by shape, never by the file's name (cli/cli decides by extension, and reads a `.json`
 * with two lines as broken): a bundle; GitHub's and npm's `{attestations: [{bundle}]}`; an array of
 * either, as `gh attestation verify --format json` prints with `{attestation: {bundle}}`.
 */
function unwrap(value, at) {
    if (Array.isArray(value))
        return unwrapList(value, at, "");
    if ((0,core/* isObject */.Gv)(value) && Array.isArray(value.attestations)) {
        return unwrapList(value.attestations, at, "attestations");
    }
    return [unwrapOne(value, at)];
}
function unwrapList(values, at, path) {
    if (values.length === 0)
        return [{ kind: "fault", at, fault: { kind: "empty" } }];
    return values.map((value, index) => unwrapOne(value, { ...at, path: `${path}[${index}]` }));
}
function unwrapOne(value, at) {
    if (!(0,core/* isObject */.Gv)(value))
        return { kind: "fault", at, fault: { kind: "not-a-bundle" } };
    // No deeper than wrappers are known to go: a hostile document could nest without end.
    if ((0,core/* isObject */.Gv)(value.attestation))
        return inWrapper(value.attestation, below(at, "attestation"));
    return inWrapper(value, at);
}
function inWrapper(value, at) {
    if ((0,core/* isObject */.Gv)(value.bundle))
        return readable(value.bundle, below(at, "bundle"));
    return readable(value, at);
}
function readable(value, at) {
    if (looksLikeBundle(value))
        return { kind: "bundle", at, value };
    return { kind: "fault", at, fault: faultOf(value) };
}
function looksLikeBundle(value) {
    return (Object.hasOwn(value, "mediaType") ||
        Object.hasOwn(value, "verificationMaterial") ||
        Object.hasOwn(value, "dsseEnvelope") ||
        Object.hasOwn(value, "messageSignature"));
}
function faultOf(value) {
    if (Object.hasOwn(value, "bundle_url"))
        return { kind: "elsewhere" };
    if (Object.hasOwn(value, "base64Signature"))
        return { kind: "cosign-legacy" };
    if (Object.hasOwn(value, "payload") && Object.hasOwn(value, "signatures")) {
        return { kind: "bare-envelope" };
    }
    return { kind: "not-a-bundle" };
}
function below(at, key) {
    return { ...at, path: at.path === undefined ? key : `${at.path}.${key}` };
}

;// CONCATENATED MODULE: ./packages/hash-verify/attest/read-bundles.ts






/** An attestation is at most 16 MiB (actions/attest), a third more in base64; a file may hold several. */
const MAX_BUNDLES = 64 << 20;
const BUNDLE_LIMIT = 1000;
// As sigstore-go bounds them: each entry costs a signature, and all are compared with each other.
const PART_LIMIT = 32;
// A list of our own: the library takes any version that it does not know for the newest.
const MEDIA_TYPES = [
    "application/vnd.dev.sigstore.bundle+json;version=0.1",
    "application/vnd.dev.sigstore.bundle+json;version=0.2",
    "application/vnd.dev.sigstore.bundle+json;version=0.3",
    "application/vnd.dev.sigstore.bundle.v0.3+json",
];
/** All bundles of a file; every place that gives none is a fault. */
function readBundles(file, text) {
    if (text.length > MAX_BUNDLES)
        return onlyFault({ file }, { kind: "too-large", limit: MAX_BUNDLES });
    if ((0,crowded/* isCrowded */.l)(text)) {
        return onlyFault({ file }, { kind: "too-many", what: "JSON values", limit: crowded/* MAX_VALUES */.E });
    }
    const candidates = (0,parse_documents/* parseDocuments */.e)(text, BUNDLE_LIMIT).flatMap(({ line, value }) => {
        const at = { file, ...(line !== undefined && { line }) };
        return value ? unwrap(value.json, at) : [{ kind: "fault", at, fault: { kind: "not-json" } }];
    });
    if (candidates.length > BUNDLE_LIMIT) {
        return onlyFault({ file }, { kind: "too-many", what: "bundles", limit: BUNDLE_LIMIT });
    }
    const read = candidates.map(readCandidate);
    return {
        bundles: read.flatMap((one) => ("bundle" in one ? [one] : [])),
        faults: read.flatMap((one) => ("bundle" in one ? [] : [one])),
    };
}
function onlyFault(at, fault) {
    return { bundles: [], faults: [{ ...fault, at }] };
}
function readCandidate(candidate) {
    const { at } = candidate;
    if (candidate.kind === "fault")
        return { ...candidate.fault, at };
    const { mediaType } = candidate.value;
    if (typeof mediaType !== "string" || !MEDIA_TYPES.includes(mediaType)) {
        // Not shown unless it is text: what else stands there may be nested too deep to be written out.
        const actual = typeof mediaType === "string" ? (0,core/* show */.WU)(mediaType) : `a ${typeof mediaType}`;
        return { kind: "media-type", actual, at };
    }
    const rivals = rivalParts(candidate.value);
    if (rivals.length > 0)
        return { kind: "missing-parts", parts: rivals, at };
    try {
        const bundle = (0,dist/* bundleFromJSON */.vw)(candidate.value);
        const fault = missingPart(bundle) ?? excess(bundle);
        return fault ? { ...fault, at } : { at, bundle };
    }
    catch (error) {
        return { ...read_bundles_faultOf(error), at };
    }
}
const CONTENTS = ["dsseEnvelope", "messageSignature"];
const SIGNERS = ["certificate", "x509CertificateChain", "publicKey"];
/** Of these a bundle has one; of two, every verifier would take the one that it looks for first. */
function rivalParts(bundle) {
    const material = bundle.verificationMaterial;
    const contents = CONTENTS.filter((name) => (0,core/* isObject */.Gv)(bundle[name]));
    const signers = (0,core/* isObject */.Gv)(material) ? SIGNERS.filter((name) => (0,core/* isObject */.Gv)(material[name])) : [];
    return [...contents.slice(1), ...signers.slice(1).map((name) => `verificationMaterial.${name}`)];
}
function read_bundles_faultOf(error) {
    if (error instanceof dist/* ValidationError */.yI)
        return { kind: "missing-parts", parts: error.fields };
    return { kind: "malformed", detail: (0,clip/* clip */.$)(String(error)) };
}
/** What the library's types promise and its checks let through. */
function missingPart({ verificationMaterial }) {
    const parts = verificationMaterial.tlogEntries.flatMap((entry, index) => {
        const path = `verificationMaterial.tlogEntries[${index}]`;
        return entry.canonicalizedBody.length === 0 ? [`${path}.canonicalizedBody`] : [];
    });
    return parts.length > 0 ? { kind: "missing-parts", parts } : undefined;
}
function excess({ verificationMaterial }) {
    const { tlogEntries, timestampVerificationData, content } = verificationMaterial;
    const parts = {
        "log entries": tlogEntries,
        timestamps: timestampVerificationData?.rfc3161Timestamps ?? [],
        certificates: content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates : [],
    };
    const found = Object.entries(parts).find(([, list]) => list.length > PART_LIMIT);
    return found && { kind: "too-many", what: found[0], limit: PART_LIMIT };
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ describeRejection)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4411);

function describeRejection(reason) {
    switch (reason.kind) {
        case "timestamp":
            return `its time is not proved: ${reason.detail}`;
        case "certificate":
            return `its certificate is not trusted: ${reason.detail}`;
        case "sct":
            return `its certificate is in no trusted certificate log: ${reason.detail}`;
        case "tlog":
        case "tlog-inclusion":
        case "tlog-body":
            return `its entry in a transparency log does not hold: ${reason.detail}`;
        case "public-key":
            return `its key is not trusted: ${reason.detail}`;
        case "signature":
            return `its signature is not valid: ${reason.detail}`;
        case "malformed":
            return `a part of it is malformed: ${reason.detail}`;
        case "signer":
            return `signed by \`${(0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(reason.actual)}\`, not by \`${reason.expected}\``;
        case "issuer":
            return `the identity was issued by \`${(0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(reason.actual)}\`, not by \`${reason.expected}\``;
        case "claim":
            return describeClaim(reason);
        case "claim-encoding":
            return `the certificate's ${reason.claim} cannot be read`;
        default:
            return describeContent(reason);
    }
}
function describeClaim(reason) {
    const { claim, expected, actual } = reason;
    return actual === undefined
        ? `the certificate names no ${claim}; \`${expected}\` is asked for`
        : `its ${claim} is \`${(0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(actual)}\`, not \`${expected}\``;
}
function describeContent(reason) {
    switch (reason.kind) {
        case "key-signed":
            return "signed with a key; an identity is asked for";
        case "certificate-signed":
            return "signed by an identity; a key is asked for";
        case "payload-type":
            return `its payload is \`${reason.actual}\`, not an in-toto statement`;
        case "statement-type":
            return `its statement is of type \`${reason.actual}\`, not in-toto v0.1 or v1`;
        case "statement":
            return `its statement cannot be read: ${reason.detail}`;
        case "predicate-type":
            return `its predicate is \`${reason.actual}\`; asked for: ${quoted(reason.expected)}`;
        case "no-statement":
            return `it signs the file itself and states nothing; asked for: ${quoted(reason.expected)}`;
        case "unasked-statement":
            return `it states \`${reason.actual}\`; a signature over the file itself is asked for`;
        case "no-acceptable-digest":
            return "its subjects have no digest of SHA-2 or SHA-3";
        case "no-common-algorithm":
            return `its subjects have digests of ${quoted(reason.listed)} only; hash the file by one of them`;
        case "subject":
            return "the file is not among its subjects";
        case "content":
            return `its signature is over the content of the file: ${reason.detail}`;
    }
}
function quoted(texts) {
    return texts.map((text) => `\`${text}\``).join(", ");
}


/***/ }),

/***/ 2438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cW: () => (/* binding */ npmKeys),
  ZQ: () => (/* binding */ shippedRoots)
});

// UNUSED EXPORTS: readCopy, readKeys

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/roots/github.gen.ts
// Written by scripts/update-trusted-roots.ts.
const GITHUB = {
    name: "GitHub",
    source: "crate sigstore-trust-root 0.15.1",
    date: "2026-10-23",
    sha256: "484cdfe1a7c65479c5ba2a22193d1be90f0020db1997de696ab207434c62fbb7",
    text: `{
  "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "certificateAuthorities": [
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "fulcio.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICKjCCAbCgAwIBAgIUW3TJVeOvr+NSvJXdOw8nEEn7HhQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTIzMDkxMjE0MDY1NFoXDTI0MDkxMTE0MDY1NFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsosodObhuHG6Pr5vp5y+pmnKawS1h2hwv3r3hBwqh3ZHJAw64mhDnDs9fw4jKkZEBYRSVyOHyZppz4day8hgpTIDwdj44Oan4RDb+wmj04jfhVLjLsQ4Q/X4K/ynRgNXo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUm0vkDkQZ29hutYdayJobIRmf/iMwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIwIBl93E7vkWTvdeIm1WSIM4qNsj0ApE8LCj3k1vrY5x6/7yhAZs7QlO3/FBCoEeaZAjEAlJcNr37uZq9BYHODHBeO/gP+6EfbzsNaLV22ASBlhF/a9y83ESLuqCNN7IxGxmWT"
          },
          {
            "rawBytes": "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2023-10-27T16:30:00Z",
        "end": "2024-05-25T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "fulcio.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICKzCCAbCgAwIBAgIUOpyw2HaZefsj/4SPXutGof8E2CkwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEJNJWvW8fckfk/oQmh+qCeIlFXl9YLEkKSjZCgcVB92Fi1HQnvmpCiyqpvP91SmT1/G6QbrmTGV7MmIQlDnBWHNUT+jwZ3elGu/yfr/v8U0uhZTIli/BMj5Y4ICHK/j4do3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUD0fF3cs+ldPyiWohHJ3JmO91V7gwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAO7BRC9i7oGUHjjlcHU/bfqk2NLy7t6wm3K5W+jBLFbAj6sVjYcY+rrYhop/OjclbQIxALafBKLPIPjoCI29BUHwLBFP6e92ZlyaoFtoqccceXAevRaDjXFvb5+M7wnD6AuAJw=="
          },
          {
            "rawBytes": "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2024-05-13T00:00:00Z",
        "end": "2024-10-25T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "fulcio.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICKzCCAbCgAwIBAgIUQeyd9UH06yZ63pDuqjgUZ58CnpMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MTAwMzEyMDAwMFoXDTI1MTAwMzEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEwvbET2w+j9j9j50iTInH1gb9GSXkpsCvWz5orX1zgme+/Qh/5gMkpfmgfOSLV2ZRgT1hzujYmnKQvP2mCxYnbwQELAkAf+VhEY/7Uw3zZvguGQSdF1cxzRHiMTOha5eFo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUMib9z4ZYBcQANTVvVCa3KoTGbBUwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAPIU/zlJiJrxn6oTWNdEAD/YBSnhyxcvpq1D2DzFy8E8hbkEfMZPErYL7HyoL/BkdwIxAN9KDEKyktEUBrfHehfcLAzI2kERJx+8DSslXswOIbLaeqYfWsmrQAt5C0X/nOWxXA=="
          },
          {
            "rawBytes": "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2024-10-07T00:00:00Z",
        "end": "2025-06-19T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "fulcio.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICKTCCAbCgAwIBAgIUU7Y2PESb8FK88XCRQvI2rKDB5skwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEevMuOTGccTTXLu65xinRJP4gxkOemyAPCmUXEvhXKtLd+aDgN87PI0QxutOmPuQD2dLZVfxQmt5lvwJpUDIVYkKpH3mDxYbF6MJPMbq+A/EhkMaOS2+mcJRJdY2uam0Vo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU8tE1L3b7FV3qJKzSqy1w97vPt6AwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDZwAwZAIwSIsnfcDIvp+9SGBe9Es4xLDgZ6/B3wtODu+jtNUznQFPw1/WHa3iBMp3vYPkIqZDAjBBD4AKu166Hg7tDd5E8ckSCNNDkXD0Q7Xdl4yujgqv0goVMeOgRA1pKDGszhunjAQ="
          },
          {
            "rawBytes": "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2025-05-27T00:00:00Z",
        "end": "2025-12-09T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "fulcio.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICKjCCAbCgAwIBAgIUNansGfOzaol+jXgh/wsz0X36zTMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE24Un0srydTqXkWtrVrNdgPRNa1cCZqBRpFImYqItuVs/mszkn+RSlwcMzg/LwphU84qwA8Xv2z8ZaIETHspoQgMO4dP5zhJ5W8M+9crL1kR4Co2vS3TJZF9Qpsg+HiTro3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUGO6KtZB8c9gbXS2uNF3tXCtFNhEwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIxALmOdTRy/SiOc+QSf+eAPz24xWGhMryvNpyNvBZDeyqthC9KaMKmX+kHwJ0A6/bTXQIwE1mPbkH6tBXuWxlR/2Bj7UZ3MADlHSYGQUjpHMdQqJk17UVBywad5U6uA/f0pFdU"
          },
          {
            "rawBytes": "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2025-11-13T00:00:00Z",
        "end": "2026-07-13T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "fulcio.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICKjCCAbCgAwIBAgIUCZdc6761A2K2ny11d+8tvDIlBuAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8K+awztD1Q48OQsI2PzffEwHJxdHoKneYSSRgnG6VCk0RlZWeVHM7EwpsDMgMMz98IrRqVBAjxSt7fs39rz6NUKG3T26Khv0gmzuJ1xG0j0BmK0j0kkfRvzYpQKv108to3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUgeNOwb9e7ggupu+PZL6nr0Wgm88wHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIweEGv0C3qXaA2+oPahLsBzRA2C5+oWNE5Jq1Qpqrn0QeDCSY5eCKzwFjVa5eICks5AjEAsifahLxtAiHc0I2SWHYX3s3sfOLPArgK6oBM0hKbIMCOokEUhss67N06KOuV2rqQ"
          },
          {
            "rawBytes": "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2026-06-12T00:00:00Z"
      }
    }
  ],
  "timestampAuthorities": [
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "timestamp.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICHDCCAaGgAwIBAgIUNDVlmtZuvoujn4KwiC/oxIr8hxAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTIzMDgzMTEyMDAwMFoXDTI0MDgzMDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEV/zJhNTdu0Fa9hGCUih/JvqEoE81tEWrAVwUXXhdRgIY9hIFErLhNo6sSOpV9d7Zuy0KWMHhcimCUr41a1732ByVRy3f+Z4QhqpsgFMh5b5J90HJLK7HOyUZjehAnvSno3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUGwE6T5ZIh6lY9wP6vt42UHyVMewwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaQAwZgIxAJo48LtrSsn0UmLtqGiUKg2EUvso+aDN5EyjpvMmobZ/Oq9zjnR7Of369hoABW4/1gIxANg5ZW4FqijhsXnA3md6jM9yLrLCI9QL+KnuZnXq6WgAcNQaAN7PNNjVDKV3iJEklw=="
          },
          {
            "rawBytes": "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2023-10-27T16:30:00Z",
        "end": "2024-05-25T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "timestamp.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGzCCAaGgAwIBAgIUPPgn6ner1PU/75CQ+62fdBuazaAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEA0pG1mAC4qafk1JJuOoIvhnMME9XmBDxjGFreDLnyzaexIzRw+UHUFy8C2gE6Me+0tIGQt4Ftbu66NGmfvBkR6boPMYQSU2O5X5ykZBm/9LR/Aqz0lgmBy/OlXvTJjglo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUDa4GVhd97Z2V8kiVl9DB0kC53CMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwEQHd++b7IBAAuqT2/1i/wXf1WM2XrkFF6qd1c3kFcBVvdLQyJ5KoyNUHnfCCVJROAjEA+FoASOEcARlU6RqVcif9JthHwzh6nNwz0AfAHvO8xantN/7HjiLmFrFEGR/g0kN/"
          },
          {
            "rawBytes": "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2024-05-13T00:00:00Z",
        "end": "2024-10-25T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "timestamp.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGzCCAaGgAwIBAgIUH7swiMTn+svhcDh80OeZccDTj7AwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MTAwNDEyMDAwMFoXDTI1MTAwNDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEM7jdYNBTeD6hjym2/y73b50u2AFQsf8305Sr1NleOqamH9aWt6obhJQH3NoNUw9iFzHcDvafYWQFMu7SmOxS5n3aqwwfR8oJxKnEl36uCmGB+8TXS3B76SVTHEhG5rzOo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUQvz9YbWX3S6a+jruBkhRBiE2RCkwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxAI4dhu5iyx/g+z1vKAAWvHtebl1ZwsC+Vwgjm6Ttlq5yLNHHvYEnJ/h15Qv2IuXvdgIwZ8H/iy4lXsFJdFYSsB1/zavl24EgxSzxK/pCpihXMetYYDA/lX3xMyquisMx45rN"
          },
          {
            "rawBytes": "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2024-10-07T00:00:00Z",
        "end": "2025-06-19T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "timestamp.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGzCCAaGgAwIBAgIUaaAaeAO3NzYXR/muq5YMnGY34IUwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEAjyAb+jWITMjkgbjWC02N05Zf5/kPs73ICf5/8lHSyHnoqqItP2z3fkMpWiRpelX8eIjzCjZ0Zht+DpGxtJUNh5jMa+fFv2qoDLGbnQ17DXKXCr9nWHF4vCMflHZK5JHo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUyvAcv8s1s37A/IWZAwdEptzjfWIwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwMnoHA4qDtR3eRohUIhvHGG70xT9XMfEnuj0kRvi9wu9VumL4pXqz1ktJgTBm6DrYAjEA5SYnRfUm2yAYmGEkJr9RvSCV9O7X+fL8KqfM4TOPrXJLMERQjhRXbWZ4DjxvifnF"
          },
          {
            "rawBytes": "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2025-05-27T00:00:00Z",
        "end": "2025-12-09T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "timestamp.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGzCCAaGgAwIBAgIUHiljSG9Nx/Qf/gPpl7V1kyRh/jYwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEG1ZUJgbtNpInC7jR9hi4OMWK5yF5VeRpmCs6ADS5lx23MEHo3ek32O123e3YwH+J3F9Vbpd7ePQHnpdc6tsBcQ/y/NPw2Vf+VwMI/E35C5/3Y9A5kRXq9CFXC1bU6Fj6o3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUXa9JaNrcN+1Je5aHEemVnH2XXtMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwJyVOay8lriDg4Up0VFWc/o19mzuQeoEItzM2dG50eXF4KbPo9zfdviS3D6StPFRGAjEA5IHCXJ8qP8CsAsQmT3IPimUTAvDNJZI4GFIxs+od/R/EUHGu4NxuwPX3A1ZnJP7z"
          },
          {
            "rawBytes": "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2025-11-13T00:00:00Z",
        "end": "2026-07-13T00:00:00Z"
      }
    },
    {
      "subject": {
        "organization": "GitHub, Inc.",
        "commonName": "Internal Services Root"
      },
      "uri": "timestamp.githubapp.com",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGzCCAaGgAwIBAgIUFzPb1un+DvofqFPzAXiB5slHM1IwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAETpok7Tndv57l0YnFjKL+VpcusM8A2xgbTdV353wW8IynvsLTGAjF1BNS4x80TDKHbXxN3jSoSId1u1c3sCWpuEqHB1bbBqCfrlslNn6hyWzhwtiqRLE4LM0T+RPclKQCo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUu/GnSzNLJ4IjG9elW5L5a/W61JMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxANGz5WZBgyZqGnuhr0gDhUW2s4ZXkJ1CMUaFzynjsQ0/8WZghN7Jh04vmT4Vl8y9zgIwJeBHIZNDZtjzDQB0UC+7im4snua3zsBrRbsEtWnqQhDzyT580H/uF4EVQN2kUUtZ"
          },
          {
            "rawBytes": "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            "rawBytes": "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      "validFor": {
        "start": "2026-06-12T00:00:00Z"
      }
    }
  ]
}
`,
};

;// CONCATENATED MODULE: ./packages/hash-verify/attest/roots/npm-keys.gen.ts
// Written by scripts/update-trusted-roots.ts.
const NPM_KEYS = {
    name: "npm registry keys",
    source: "npm @sigstore/tuf 5.0.1",
    date: "2026-11-05",
    sha256: "160677eb6e1c7083c89b166b20f8fe4e837fb71181506aff1991b80b89184f7d",
    text: `{
    "keys": [
        {
            "keyId": "SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA",
            "keyUsage": "npm:signatures",
            "publicKey": {
                "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==",
                "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                "validFor": {
                    "start": "1999-01-01T00:00:00.000Z",
                    "end": "2025-01-29T00:00:00.000Z"
                }
            }
        },
        {
            "keyId": "SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA",
            "keyUsage": "npm:attestations",
            "publicKey": {
                "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==",
                "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                "validFor": {
                    "start": "2022-12-01T00:00:00.000Z",
                    "end": "2025-01-29T00:00:00.000Z"
                }
            }
        },
        {
            "keyId": "SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U",
            "keyUsage": "npm:signatures",
            "publicKey": {
                "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==",
                "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                "validFor": {
                    "start": "2025-01-13T00:00:00.000Z"
                }
            }
        },
        {
            "keyId": "SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U",
            "keyUsage": "npm:attestations",
            "publicKey": {
                "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==",
                "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                "validFor": {
                    "start": "2025-01-13T00:00:00.000Z"
                }
            }
        }
    ]
}
`,
};

;// CONCATENATED MODULE: ./packages/hash-verify/attest/roots/public-good.gen.ts
// Written by scripts/update-trusted-roots.ts.
const PUBLIC_GOOD = {
    name: "sigstore public good",
    source: "npm @sigstore/tuf 5.0.1",
    date: "2026-11-05",
    sha256: "6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66",
    text: `{
  "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "tlogs": [
    {
      "baseUrl": "https://rekor.sigstore.dev",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
        "validFor": {
          "start": "2021-01-12T11:53:27Z"
        }
      },
      "logId": {
        "keyId": "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="
      }
    },
    {
      "baseUrl": "https://log2025-1.rekor.sigstore.dev",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
        "keyDetails": "PKIX_ED25519",
        "validFor": {
          "start": "2025-09-23T00:00:00Z"
        }
      },
      "logId": {
        "keyId": "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="
      }
    }
  ],
  "certificateAuthorities": [
    {
      "subject": {
        "organization": "sigstore.dev",
        "commonName": "sigstore"
      },
      "uri": "https://fulcio.sigstore.dev",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="
          }
        ]
      },
      "validFor": {
        "start": "2021-03-07T03:20:29Z",
        "end": "2022-12-31T23:59:59.999Z"
      }
    },
    {
      "subject": {
        "organization": "sigstore.dev",
        "commonName": "sigstore"
      },
      "uri": "https://fulcio.sigstore.dev",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="
          },
          {
            "rawBytes": "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"
          }
        ]
      },
      "validFor": {
        "start": "2022-04-13T20:06:15Z"
      }
    }
  ],
  "ctlogs": [
    {
      "baseUrl": "https://ctfe.sigstore.dev/test",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
        "validFor": {
          "start": "2021-03-14T00:00:00Z",
          "end": "2022-10-31T23:59:59.999Z"
        }
      },
      "logId": {
        "keyId": "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="
      }
    },
    {
      "baseUrl": "https://ctfe.sigstore.dev/2022",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
        "validFor": {
          "start": "2022-10-20T00:00:00Z"
        }
      },
      "logId": {
        "keyId": "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="
      }
    }
  ],
  "timestampAuthorities": [
    {
      "subject": {
        "organization": "sigstore.dev",
        "commonName": "sigstore-tsa-selfsigned"
      },
      "uri": "https://timestamp.sigstore.dev/api/v1/timestamp",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="
          },
          {
            "rawBytes": "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"
          }
        ]
      },
      "validFor": {
        "start": "2025-07-04T00:00:00Z"
      }
    }
  ]
}
`,
};

// EXTERNAL MODULE: ./packages/hash-verify/attest/trusted-root.ts + 1 modules
var trusted_root = __webpack_require__(1225);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/shipped-roots.ts






/** The roots that we carry: sigstore's public-good instance and GitHub's own. */
const shippedRoots = (0,core/* once */.Oo)(() => [PUBLIC_GOOD, GITHUB].flatMap(readCopy));
function readCopy({ name, date, sha256, text }) {
    const read = (0,trusted_root/* readTrustedRoots */.Pn)(name, text);
    if (!read.ok)
        throw new core/* InternalError */.Gd(`the trusted root of ${name} is broken`);
    return read.roots.map((root) => ({ ...root, date, sha256 }));
}
const USAGE = "npm:attestations";
/** The keys by which npm's registry signs what was published; each for attestations only. */
const npmKeys = (0,core/* once */.Oo)(() => readKeys(NPM_KEYS.text));
function readKeys(text) {
    const json = JSON.parse(text);
    if (!(0,core/* isObject */.Gv)(json) || !Array.isArray(json.keys))
        throw new core/* InternalError */.Gd("npm's keys are broken");
    return new Map(json.keys.flatMap((key) => (0,core/* isObject */.Gv)(key) && typeof key.keyId === "string" && key.keyUsage === USAGE
        ? [[key.keyId, dist.PublicKey.fromJSON(key.publicKey)]]
        : []));
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ matchMessage),
/* harmony export */   R9: () => (/* binding */ deferredContent),
/* harmony export */   Wz: () => (/* binding */ algorithmOfMessage),
/* harmony export */   aG: () => (/* binding */ checkContent)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__);

const ALGORITHMS = new Map([
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA2_256, "sha256"],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA2_384, "sha384"],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA2_512, "sha512"],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA3_256, "sha3-256"],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.SHA3_384, "sha3-384"],
]);
/** By what a file must be hashed to be found in a signature over a file. */
function algorithmOfMessage({ messageDigest }) {
    return ALGORITHMS.get(messageDigest.algorithm);
}
/** Cheap, and so the first thing to be asked: is it a signature over this file at all? */
function matchMessage(message, { digests }) {
    const algorithm = algorithmOfMessage(message);
    if (algorithm === undefined)
        return { kind: "no-acceptable-digest" };
    const actual = digests.get(algorithm);
    if (actual === undefined)
        return { kind: "no-common-algorithm", listed: [algorithm] };
    const digest = Buffer.from(message.messageDigest.digest).toString("hex");
    return digest === actual ? { algorithm, digest } : { kind: "subject" };
}
/**
 * Stands in for the library's own content, which wants the whole file in memory. It says yes to any
 * signature, so that the key's trust can be judged first; whoever uses it must ask `checkContent` after.
 */
function deferredContent(message) {
    const isDigest = (digest) => message.messageDigest.digest.equals(digest);
    return {
        signature: message.signature,
        compareSignature: (signature) => message.signature.equals(signature),
        compareDigest: isDigest,
        compareSignedDigest: isDigest,
        verifySignature: () => true,
    };
}
/** The signature over the content itself, by the key that was found to be trusted. */
function checkContent(key, { content }, of) {
    if (!content)
        return { kind: "content", detail: "it is not at hand" };
    const { signature, expected } = of;
    const isPure = key.asymmetricKeyType === "ed25519";
    const check = {
        key: key.export({ format: "der", type: "spki" }),
        ...(!isPure && { hash: expected.algorithm }),
        signature,
    };
    switch (content.verify(check, expected)) {
        case "valid":
            return undefined;
        case "invalid":
            return { kind: "signature", detail: "it was not made over this content by this key" };
        case "too-large":
            return { kind: "content", detail: "too large for a key that signs it in one piece" };
        case "changed":
            return { kind: "content", detail: "it changed while it was verified" };
        case "unreadable":
            return { kind: "content", detail: "it could not be read" };
    }
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4411);
/* harmony import */ var _crowded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8773);



const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const STATEMENT_TYPES = [
    "https://in-toto.io/Statement/v1",
    "https://in-toto.io/Statement/v0.1",
];
/** The verifier looks at none of this: to it the payload is bytes. */
function readStatement(envelope, predicates) {
    if (envelope.payloadType !== PAYLOAD_TYPE) {
        return reject({ kind: "payload-type", actual: (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(envelope.payloadType) });
    }
    const text = decode(envelope.payload);
    // Of its signature nothing is known yet.
    if (text !== undefined && (0,_crowded_js__WEBPACK_IMPORTED_MODULE_2__/* .isCrowded */ .l)(text)) {
        return reject({ kind: "statement", detail: `more than ${_crowded_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .E} JSON values` });
    }
    const json = text === undefined ? text : parse(text);
    if (!(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return reject({ kind: "statement", detail: "not a JSON object" });
    if (!STATEMENT_TYPES.includes(json._type)) {
        return reject({
            kind: "statement-type",
            actual: typeof json._type === "string" ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(json._type) : `a ${typeof json._type}`,
        });
    }
    const { predicateType } = json;
    if (typeof predicateType !== "string") {
        return reject({ kind: "statement", detail: "no predicate type" });
    }
    if (predicates.kind === "none") {
        return reject({ kind: "unasked-statement", actual: (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(predicateType) });
    }
    if (!predicates.types.includes(predicateType)) {
        const actual = (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(predicateType);
        return reject({ kind: "predicate-type", expected: predicates.types, actual });
    }
    return withSubjects(predicateType, json.subject);
}
function withSubjects(predicateType, list) {
    if (!Array.isArray(list) || list.length === 0) {
        return reject({ kind: "statement", detail: "no subjects" });
    }
    const subjects = [];
    for (const [index, value] of list.entries()) {
        const subject = readSubject(value);
        if (!subject) {
            return reject({ kind: "statement", detail: `subject[${index}] has no set of digests` });
        }
        subjects.push(subject);
    }
    return { kind: "statement", statement: { predicateType, subjects } };
}
function readSubject(value) {
    if (!(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || !(0,_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.digest))
        return undefined;
    const digests = Object.entries(value.digest).flatMap(([name, digest]) => typeof digest === "string" ? [[name, digest]] : []);
    const name = typeof value.name === "string" ? value.name : value.uri;
    return { digests: new Map(digests), ...(typeof name === "string" && { name }) };
}
function decode(payload) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(payload);
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function reject(reason) {
    return { kind: "rejected", reason };
}


/***/ }),

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectFinder),
/* harmony export */   c: () => (/* binding */ algorithmsIn)
/* harmony export */ });
// in-toto's names (spec/v1/digest_set.md). Whatever else stands there is weak, or no digest of a
// file's bytes: `gitCommit`, `dirHash`.
const ACCEPTABLE = [
    ["sha512", "sha512"],
    ["sha384", "sha384"],
    ["sha256", "sha256"],
    ["sha3_512", "sha3-512"],
    ["sha3_384", "sha3-384"],
    ["sha3_256", "sha3-256"],
];
/** By what a file must be hashed to be found in a statement. */
function algorithmsIn({ subjects }) {
    const listed = new Set(subjects.flatMap(({ digests }) => [...digests.keys()]));
    return ACCEPTABLE.flatMap(([name, algorithm]) => (listed.has(name) ? [algorithm] : []));
}
/** Prepares a statement once, so that many files against many subjects stay linear. */
function subjectFinder({ subjects }) {
    const byDigest = new Map();
    const listed = new Set();
    for (const subject of subjects) {
        for (const [name] of ACCEPTABLE) {
            const digest = subject.digests.get(name);
            if (digest === undefined)
                continue;
            listed.add(name);
            const key = `${name}:${digest}`;
            const known = byDigest.get(key);
            if (known)
                known.push(subject);
            else
                byDigest.set(key, [subject]);
        }
    }
    if (listed.size === 0)
        return () => reject({ kind: "no-acceptable-digest" });
    const names = [...listed];
    return (file) => findSubject(file, byDigest) ?? reject(whyNot(file, names));
}
function findSubject(file, byDigest) {
    for (const [name, algorithm] of ACCEPTABLE) {
        const digest = file.get(algorithm);
        if (digest === undefined)
            continue;
        const found = byDigest.get(`${name}:${digest}`)?.some((subject) => agrees(subject, file));
        if (found)
            return { kind: "match", algorithm, digest };
    }
    return undefined;
}
/** in-toto takes one equal digest as enough; where two are known and one differs, something is wrong. */
function agrees(subject, file) {
    return ACCEPTABLE.every(([name, algorithm]) => {
        const listed = subject.digests.get(name);
        const actual = file.get(algorithm);
        return listed === undefined || actual === undefined || listed === actual;
    });
}
function whyNot(file, listed) {
    const isShared = ACCEPTABLE.some(([name, algorithm]) => listed.includes(name) && file.has(algorithm));
    return isShared ? { kind: "subject" } : { kind: "no-common-algorithm", listed };
}
function reject(reason) {
    return { kind: "rejected", reason };
}


/***/ }),

/***/ 1225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zg: () => (/* binding */ EMPTY_ROOT),
  sy: () => (/* binding */ MAX_ROOT),
  Gl: () => (/* binding */ pinnedKey),
  Pn: () => (/* binding */ readTrustedRoots)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/hash-verify/attest/clip.ts
var clip = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/hash-verify/attest/crowded.ts
var crowded = __webpack_require__(8773);
// EXTERNAL MODULE: ./packages/hash-verify/attest/parse-documents.ts
var parse_documents = __webpack_require__(5517);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/root-validity.ts
/**
 * The verifier takes an authority without a beginning as valid since 1970, and so a key that was never
 * meant to be used yet (sigstore-conformance, `trust-root-tlog-missing-validity-start`).
 */
function validityFaults(root) {
    const authorities = authoritiesOf(root);
    if (root.certificateAuthorities.length === 0)
        return ["names no certificate authority"];
    return authorities.flatMap(({ path, start, end, certificates }) => {
        if (!isDate(start))
            return [`\`${path}\` has no \`validFor.start\`; it might be valid at any time`];
        if (end && !isDate(end))
            return [`\`${path}.validFor.end\` is not a time`];
        return certificates === 0 ? [`\`${path}\` has no certificate`] : [];
    });
}
function authoritiesOf(root) {
    const logs = [...named("tlogs", root.tlogs), ...named("ctlogs", root.ctlogs)];
    const issuers = [
        ...named("certificateAuthorities", root.certificateAuthorities),
        ...named("timestampAuthorities", root.timestampAuthorities),
    ];
    return [
        ...logs.map(({ path, value: { publicKey } }) => ({
            path: `${path}.publicKey`,
            start: publicKey?.validFor?.start,
            end: publicKey?.validFor?.end,
        })),
        ...issuers.map(({ path, value: { validFor, certChain } }) => ({
            path,
            start: validFor?.start,
            end: validFor?.end,
            certificates: certChain?.certificates.length ?? 0,
        })),
    ];
}
function named(list, values) {
    return values.map((value, index) => ({ path: `${list}[${index}]`, value }));
}
/** The decoder turns any text into a date; what is no time becomes an invalid one. */
function isDate(date) {
    return date !== undefined && !Number.isNaN(date.getTime());
}

;// CONCATENATED MODULE: ./packages/hash-verify/attest/trusted-root.ts







const ROOT_LIMIT = 100;
/** Of a root's faults. */
const TOLD = 10;
const MAX_ROOT = 16 << 20;
const MEDIA_TYPES = [
    "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    "application/vnd.dev.sigstore.trustedroot+json;version=0.2",
    "application/vnd.dev.sigstore.trustedroot.v0.1+json",
    "application/vnd.dev.sigstore.trustedroot.v0.2+json",
];
/** A root, or one a line as `gh attestation trusted-root` prints. One fault refuses the whole file. */
function readTrustedRoots(file, text) {
    if (text.length > MAX_ROOT || (0,crowded/* isCrowded */.l)(text))
        return refuse({ file, reason: "too large for a trusted root" });
    const documents = (0,parse_documents/* parseDocuments */.e)(text, ROOT_LIMIT);
    if (documents.length > ROOT_LIMIT)
        return refuse({ file, reason: "too many trusted roots" });
    const roots = [];
    const faults = [];
    for (const { line, value } of documents) {
        const name = line === undefined ? file : `${file}:${line}`;
        const root = value ? readRoot(name, value.json) : ["not JSON; give a trusted_root.json"];
        if (!isFaulty(root))
            roots.push(root);
        else
            for (const reason of root)
                faults.push({ file, ...(line !== undefined && { line }), reason });
    }
    return faults.length > 0 ? { ok: false, faults } : { ok: true, roots };
}
function refuse(fault) {
    return { ok: false, faults: [fault] };
}
function isFaulty(root) {
    return Array.isArray(root);
}
function readRoot(name, json) {
    if (!(0,core/* isObject */.Gv)(json) || typeof json.mediaType !== "string") {
        return ["not a trusted root; give a trusted_root.json"];
    }
    if (!MEDIA_TYPES.includes(json.mediaType))
        return ["not a trusted root of a version that is known"];
    try {
        const file = dist.TrustedRoot.fromJSON(json);
        const faults = validityFaults(file);
        return faults.length > 0 ? faults.slice(0, TOLD) : rootOf(name, file);
    }
    catch (error) {
        return [`cannot be decoded: ${(0,clip/* clip */.$)(String(error))}`];
    }
}
function rootOf(name, file) {
    const material = (0,verify_dist/* toTrustMaterial */.jO)(file);
    return {
        name,
        thresholds: thresholdsOf(file),
        material: (keys) => ({ ...material, publicKey: keyFinder(keys) }),
    };
}
/**
 * The trusted side alone decides what a bundle must prove, so that a bundle cannot ask less of itself:
 * a root with logs wants an entry and a certificate timestamp of them, GitHub's has none and vouches
 * by its own clock. The time is always asked for; without it no certificate can be judged.
 */
function thresholdsOf({ tlogs, ctlogs }) {
    return {
        tlogThreshold: Math.min(tlogs.length, 1),
        ctlogThreshold: Math.min(ctlogs.length, 1),
        timestampThreshold: 1,
    };
}
function keyFinder(keys) {
    // A record without a prototype: the hint is the bundle's own, and might be `constructor`.
    const byHint = Object.assign(Object.create(null), Object.fromEntries(keys));
    return (0,verify_dist/* toTrustMaterial */.jO)(dist.TrustedRoot.fromJSON({}), byHint).publicKey;
}
/** Trusts no authority at all: for keys that are pinned, where nothing else is asked for. */
const EMPTY_ROOT = {
    ...rootOf("no authority", dist.TrustedRoot.fromJSON({})),
    thresholds: { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
};
/** A key for as long as it is pinned. */
function pinnedKey(der) {
    return { ...dist.PublicKey.fromJSON({}), rawBytes: Buffer.from(der) };
}


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ verifyAttestations)
});

;// CONCATENATED MODULE: ./packages/hash-verify/attest/certificate-claims.ts
/** What Fulcio writes into a certificate about a workflow run (fulcio, docs/oid-info.md). */
const EXTENSIONS = {
    issuer: [8, 1],
    "signer digest": [10],
    runner: [11],
    repository: [12, 5],
    "source digest": [13, 3],
    "source ref": [14, 6],
    "repository id": [15],
    "owner id": [17],
    run: [21],
};
const FULCIO = [1, 3, 6, 1, 4, 1, 57264, 1];
/** From here on values are DER, before it raw text. */
const FIRST_DER = 8;
const LEGACY_REPOSITORY = 5;
const UTF8_STRING = 0x0c;
/** Reads the claims ourselves: the library decodes the issuer only, as ASCII, and compares raw DER. */
function readClaims(identity) {
    const extensions = fulcioExtensions(identity?.oids ?? []);
    return (name) => {
        // The newer form first: what has it was issued after the older was given up.
        const number = EXTENSIONS[name].find((candidate) => extensions.has(candidate));
        return number === undefined ? undefined : decode(number, extensions.get(number));
    };
}
function fulcioExtensions(oids) {
    const extensions = new Map();
    for (const { oid, value } of oids) {
        const id = oid?.id ?? [];
        const number = id.at(-1);
        if (number === undefined || id.length !== FULCIO.length + 1)
            continue;
        if (!FULCIO.every((part, index) => part === id[index]))
            continue;
        // RFC 5280 allows an extension once; of two that differ nobody knows which was meant.
        extensions.set(number, extensions.has(number) ? "malformed" : value);
    }
    return extensions;
}
function decode(number, value) {
    if (value === undefined || value === "malformed")
        return "malformed";
    const bytes = number < FIRST_DER ? value : utf8StringContent(value);
    const text = bytes && decodeUtf8(bytes);
    if (text === undefined)
        return "malformed";
    // Older certificates name the repository without its host.
    return { value: number === LEGACY_REPOSITORY ? `https://github.com/${text}` : text };
}
/** The content of exactly one DER UTF8String, its length in the shortest form. */
function utf8StringContent(der) {
    const [tag, first] = der;
    if (tag !== UTF8_STRING || first === undefined)
        return undefined;
    if (first < 0x80)
        return der.length === 2 + first ? der.subarray(2) : undefined;
    const lengthBytes = first & 0x7f;
    if (lengthBytes === 0 || lengthBytes > 2)
        return undefined;
    const length = der.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
    const isShortest = length >= (lengthBytes === 1 ? 0x80 : 0x100);
    return isShortest && der.length === 2 + lengthBytes + length
        ? der.subarray(2 + lengthBytes)
        : undefined;
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/hash-verify/attest/policy.ts
var policy = __webpack_require__(1399);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/identity.ts


/** Holds a certificate that is already verified against the policy; the first difference is told. */
function judgeIdentity(identity, policy) {
    switch (policy.signer.kind) {
        case "keys":
        case "pinned":
            return undefined;
        case "release":
            return judgeRelease(identity);
        case "identity":
            return (judgeSigner(identity, policy.signer) ?? judgeClaims(readClaims(identity), policy.claims));
    }
}
function judgeSigner(identity, signer) {
    const subject = identity?.subjectAlternativeName ?? "";
    if (!signer.subject.test(subject)) {
        return { kind: "signer", expected: signer.shown, actual: subject };
    }
    const issuer = readClaims(identity)("issuer");
    if (issuer === "malformed")
        return { kind: "claim-encoding", claim: "issuer" };
    if (issuer?.value === signer.issuer)
        return undefined;
    return { kind: "issuer", expected: signer.issuer, actual: issuer?.value ?? "nobody" };
}
function judgeClaims(claimOf, claims) {
    for (const { claim, expected } of claims) {
        const actual = claimOf(claim);
        if (actual === "malformed")
            return { kind: "claim-encoding", claim };
        if (actual?.value === expected)
            continue;
        return { kind: "claim", claim, expected, ...(actual && { actual: actual.value }) };
    }
    return undefined;
}
/** Only GitHub's own certificates name no issuer; public Fulcio always does. */
function judgeRelease(identity) {
    const subject = identity?.subjectAlternativeName ?? "";
    if (subject !== policy/* RELEASE_SUBJECT */.NI) {
        return { kind: "signer", expected: policy/* RELEASE_SUBJECT */.NI, actual: subject };
    }
    const issuer = readClaims(identity)("issuer");
    if (issuer === undefined)
        return undefined;
    const actual = issuer === "malformed" ? "somebody" : issuer.value;
    return { kind: "issuer", expected: "nobody", actual };
}
const SHOWN = [
    "issuer",
    "repository",
    "source ref",
    "source digest",
    "runner",
    "run",
];
/** What the report tells of the signer. */
function shownClaims(identity) {
    const claimOf = readClaims(identity);
    return Object.fromEntries(SHOWN.flatMap((name) => {
        const claim = claimOf(name);
        return claim === undefined || claim === "malformed" ? [] : [[name, claim.value]];
    }));
}

;// CONCATENATED MODULE: ./packages/hash-verify/attest/release.ts
const PURL = /^pkg:github\/([^/@?#]+\/[^/@?#]+)@([^/@?#]+)$/;
/**
 * GitHub signs the releases of all repositories with one identity, so that which release it is stands
 * in the statement alone: its first subject is `pkg:github/OWNER/REPO@TAG`.
 */
function release_judgeRelease({ subjects }, { repository, tag }) {
    const [, actual, version] = PURL.exec(subjects[0]?.name ?? "") ?? [];
    if (actual === undefined || version === undefined) {
        return { kind: "claim", claim: "release", expected: repository };
    }
    // purl-spec writes the names of GitHub repositories in lower case.
    if (actual.toLowerCase() !== repository.toLowerCase()) {
        return { kind: "claim", claim: "repository", expected: repository, actual };
    }
    if (tag === undefined || release_decode(version) === tag)
        return undefined;
    return { kind: "claim", claim: "tag", expected: tag, actual: version };
}
function release_decode(version) {
    try {
        return decodeURIComponent(version);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/hash-verify/attest/signed-message.ts
var signed_message = __webpack_require__(8387);
// EXTERNAL MODULE: ./packages/hash-verify/attest/statement.ts
var attest_statement = __webpack_require__(3720);
// EXTERNAL MODULE: ./packages/hash-verify/attest/subjects.ts
var subjects = __webpack_require__(9620);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./packages/hash-verify/attest/clip.ts
var clip = __webpack_require__(4411);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/proof-agreement.ts
/**
 * The verifier takes size and root of the tree from the log's signed checkpoint and leaves the proof's
 * own copies unread. Where they differ somebody has changed one of them.
 */
function proofDisagreement({ verificationMaterial }) {
    if (verificationMaterial.tlogEntries.every(agrees))
        return undefined;
    return { kind: "tlog-inclusion", detail: "the proof is not one of the tree in its checkpoint" };
}
function agrees({ inclusionProof }) {
    if (!inclusionProof?.checkpoint)
        return true;
    // c2sp.org/tlog-checkpoint: origin, size and root hash, a line each.
    const [, size, root] = inclusionProof.checkpoint.envelope.split("\n", 3);
    return size === inclusionProof.treeSize && root === inclusionProof.rootHash.toString("base64");
}

// EXTERNAL MODULE: ./packages/hash-verify/attest/trusted-root.ts + 1 modules
var trusted_root = __webpack_require__(1225);
;// CONCATENATED MODULE: ./packages/hash-verify/attest/verify-signer.ts





/**
 * Time, certificate, log and (of an envelope) signature, against each root until one vouches. Which
 * one does decides how much had to be proved; see `thresholdsOf`.
 */
function verifySigner(bundle, roots, policy) {
    const keys = keysFor(bundle, policy);
    const mismatch = keyMismatch(bundle, policy) ?? proofDisagreement(bundle);
    if (mismatch)
        return { kind: "rejected", reason: mismatch };
    const entity = entityOf(bundle);
    if ("kind" in entity)
        return { kind: "rejected", reason: entity };
    let furthest;
    for (const root of candidates(roots, policy)) {
        const found = verifyIn(root, entity, keys);
        if (!("kind" in found))
            return { kind: "signer", root: root.name, signer: found };
        if (!furthest || stage(found) >= stage(furthest))
            furthest = found;
    }
    const reason = furthest ?? { kind: "certificate", detail: "no trusted root is at hand" };
    return { kind: "rejected", reason };
}
function keyMismatch({ verificationMaterial }, policy) {
    const isKeySigned = verificationMaterial.content.$case === "publicKey";
    const wantsKey = policy.signer.kind === "keys" || policy.signer.kind === "pinned";
    if (isKeySigned === wantsKey)
        return undefined;
    return { kind: isKeySigned ? "key-signed" : "certificate-signed" };
}
function entityOf(bundle) {
    try {
        const entity = (0,dist/* toSignedEntity */.DC)(bundle);
        if (bundle.content.$case === "dsseEnvelope")
            return entity;
        return { ...entity, signature: (0,signed_message/* deferredContent */.R9)(bundle.content.messageSignature) };
    }
    catch (error) {
        return { kind: "malformed", detail: `certificate or timestamp, ${messageOf(error)}` };
    }
}
function keysFor({ verificationMaterial: { content } }, policy) {
    switch (policy.signer.kind) {
        case "identity":
        case "release":
            return new Map();
        case "keys":
            return policy.signer.keys;
        case "pinned": {
            // The hint is the bundle's own word; that key is the only one there is, whatever it is called.
            const hint = content.$case === "publicKey" ? content.publicKey.hint : "";
            return new Map([[hint, (0,trusted_root/* pinnedKey */.Gl)(policy.signer.key)]]);
        }
    }
}
/** A pinned key needs no authority; what its bundle brings besides must hold all the same. */
function candidates(roots, policy) {
    if (policy.signer.kind !== "pinned")
        return roots;
    const { thresholds } = trusted_root/* EMPTY_ROOT */.zg;
    return [trusted_root/* EMPTY_ROOT */.zg, ...roots.map((root) => ({ ...root, thresholds }))];
}
function verifyIn(root, entity, keys) {
    try {
        return new dist/* Verifier */.BL(root.material(keys), root.thresholds).verify(entity);
    }
    catch (error) {
        if (error instanceof dist/* VerificationError */.mk)
            return rejectionOf(error);
        return { kind: "malformed", detail: messageOf(error) };
    }
}
function rejectionOf(error) {
    const message = (0,clip/* clip */.$)(error.message);
    switch (error.code) {
        case "TIMESTAMP_ERROR":
            return { kind: "timestamp", detail: message };
        case "CERTIFICATE_ERROR":
            return { kind: message.includes("SCT") ? "sct" : "certificate", detail: message };
        case "PUBLIC_KEY_ERROR":
            return { kind: "public-key", detail: message };
        case "TLOG_INCLUSION_PROOF_ERROR":
        case "TLOG_INCLUSION_PROMISE_ERROR":
        case "TLOG_MISSING_INCLUSION_ERROR":
            return { kind: "tlog-inclusion", detail: message };
        case "TLOG_BODY_ERROR":
            return { kind: "tlog-body", detail: message };
        case "TLOG_ERROR":
        case "NOT_IMPLEMENTED_ERROR":
            return { kind: "tlog", detail: message };
        case "SIGNATURE_ERROR":
            return { kind: "signature", detail: message };
    }
}
/** How far the verifier came; of several roots the one that came furthest tells the real reason. */
function stage({ kind }) {
    const order = ["timestamp", "certificate", "public-key", "sct"];
    const index = order.indexOf(kind);
    return index === -1 ? order.length : index;
}
/** Messages of decoders may quote what they choked on. */
function messageOf(error) {
    return (0,clip/* clip */.$)(String(error));
}

;// CONCATENATED MODULE: ./packages/hash-verify/attest/verify-attestations.ts






/** Any one bundle is enough for a file. Pure: the files' content is read through `File.content` only. */
function verifyAttestations(inputs) {
    const { bundles, files, policy, roots } = inputs;
    const needsRoot = policy.signer.kind !== "pinned";
    const isEmpty = bundles.length === 0 || files.length === 0 || (needsRoot && roots.length === 0);
    const judges = bundles.map((placed) => judgeOf(placed, inputs));
    const outcomes = files.map((file) => judgeFile(file, judges));
    if (isEmpty)
        return { verdict: "nothing-judged", outcomes };
    const isAttested = outcomes.every(({ evidence }) => evidence !== undefined);
    return { verdict: isAttested ? "attested" : "not-attested", outcomes };
}
function judgeFile(file, judges) {
    const rejected = [];
    for (const judge of judges) {
        const found = judge(file);
        if (!("reason" in found))
            return { file, evidence: found, rejected };
        rejected.push(found);
    }
    return { file, rejected };
}
/** What does not depend on the file is verified once, however many files there are. */
function judgeOf({ at, bundle }, inputs) {
    const signed = verify_attestations_judgeSigner(bundle, inputs);
    if (signed.kind === "rejected")
        return rejectAll({ at, reason: signed.reason });
    const { content } = bundle;
    return content.$case === "dsseEnvelope"
        ? judgeEnvelope({ at, signed, envelope: content.dsseEnvelope }, inputs.policy)
        : judgeMessage({ at, signed, message: content.messageSignature }, inputs.policy);
}
function verify_attestations_judgeSigner(bundle, { roots, policy }) {
    const found = verifySigner(bundle, roots, policy);
    if (found.kind === "rejected")
        return found;
    const reason = judgeIdentity(found.signer.identity, policy);
    return reason ? { kind: "rejected", reason } : found;
}
function judgeEnvelope(of, { predicates, signer }) {
    const { at } = of;
    const read = (0,attest_statement/* readStatement */.c)(of.envelope, predicates);
    if (read.kind === "rejected")
        return rejectAll({ at, reason: read.reason });
    const { statement } = read;
    const reason = signer.kind === "release" ? release_judgeRelease(statement, signer) : undefined;
    if (reason)
        return rejectAll({ at, reason });
    const find = (0,subjects/* subjectFinder */.Z)(statement);
    return (file) => {
        const match = find(file.digests);
        if (match.kind === "rejected")
            return { at, reason: match.reason };
        return { ...evidenceOf(of, match), predicateType: statement.predicateType };
    };
}
function judgeMessage(of, { predicates }) {
    const { at, message, signed } = of;
    if (predicates.kind === "listed" && !predicates.orNone) {
        return rejectAll({ at, reason: { kind: "no-statement", expected: predicates.types } });
    }
    return (file) => {
        const expected = (0,signed_message/* matchMessage */.LN)(message, file);
        if ("kind" in expected)
            return { at, reason: expected };
        const { signature } = message;
        const reason = (0,signed_message/* checkContent */.aG)(signed.signer.key, file, { signature, expected });
        return reason ? { at, reason } : evidenceOf(of, expected);
    };
}
function rejectAll(rejected) {
    return () => rejected;
}
function evidenceOf({ at, signed: { root, signer } }, { algorithm, digest }) {
    const subject = signer.identity?.subjectAlternativeName;
    const claims = shownClaims(signer.identity);
    return { at, root, ...(subject !== undefined && { subject }), claims, algorithm, digest };
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hashNamed),
/* harmony export */   y: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3025);

/** Each file once, by all of the algorithms; the files of one folder together, on all cores. */
async function hashNamed(world, paths, algorithms) {
    const hashed = [];
    const rows = [];
    const notJudged = [];
    for (const group of groupsOf(world, paths, notJudged)) {
        const { folder } = group;
        const named = [...group.named];
        const wanted = named.map(([name]) => ({ path: name, algorithms }));
        const answers = await folder.hash(wanted);
        for (const [index, [name, path]] of named.entries()) {
            const found = answers[index];
            if (found?.kind === "hashed")
                hashed.push({ ...found, path, content: folder.content(name) });
            else {
                notJudged.push({ file: path, reason: reasonOf(found) });
                rows.push({ path, status: found?.kind === "missing" ? "missing" : "unreadable" });
            }
        }
    }
    return { hashed, rows, notJudged };
}
function groupsOf(world, paths, notJudged) {
    const groups = new Map();
    for (const given of paths) {
        const found = (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openNamed */ .S3)(world, given);
        if (!found.ok) {
            notJudged.push(found.notJudged);
            continue;
        }
        const { folder, prefix, name, path } = found;
        const group = groups.get(prefix) ?? { folder, named: new Map() };
        group.named.set(name, path);
        groups.set(prefix, group);
    }
    return groups.values();
}
function reasonOf(found) {
    switch (found?.kind) {
        case "refused":
        case "unreadable":
            return found.reason;
        default:
            return "no such file";
    }
}
/** A file whose bytes are at hand: what was parsed is what was signed, whoever writes to it meanwhile. */
function hashBytes({ path, bytes }, algorithms, signatures) {
    const digests = new Map(algorithms.map((name) => [name, signatures.digest(bytes, name)]));
    const content = {
        verify: (check) => (signatures.verify(bytes, check) ? "valid" : "invalid"),
    };
    return { path, size: bytes.length, digests, content };
}


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textOfUtf8)
/* harmony export */ });
/** The text of bytes that must be UTF-8, or what they say is anybody's guess. A byte-order mark is dropped. */
function textOfUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
