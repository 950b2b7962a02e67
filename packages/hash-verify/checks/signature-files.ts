import type { NotJudged } from "#core";
import { signatureText } from "../signature/signature-text.ts";
import type { Signatures } from "./beside.ts";

export interface SignatureText {
  readonly path: string;
  readonly text: string;
}

export interface SignatureTexts {
  readonly texts: readonly SignatureText[];
  readonly notJudged: readonly NotJudged[];
}

export function signatureTexts({ files, notJudged }: Signatures): SignatureTexts {
  const texts: SignatureText[] = [];
  const unread = [...notJudged];
  for (const { path, bytes } of files) {
    const text = signatureText(bytes);
    if (text !== undefined) texts.push({ path, text });
    else unread.push({ file: path, reason: "no signature: binary, and longer than any" });
  }
  return { texts, notJudged: unread };
}
