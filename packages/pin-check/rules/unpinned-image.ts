import { mildest, type Severity } from "#core";
import type { ImageUse } from "#workflow";
import type { PinContext } from "../context.ts";
import { definePinRule } from "../rule.ts";

export const unpinnedImage = definePinRule(
  {
    id: "unpinned-image",
    severity: "high",
    grading:
      "high where CI runs the image or where it is whatever `latest` is, medium for a tag in a Dockerfile or Compose file, at most medium for an image of the repository's own owner, low for a registry on the machine itself",
    summary: "A container image must be named by digest.",
    stops:
      "Whoever can push to the registry moves the tag, and other content runs or is built into what you ship.",
    headline: "no digest",
    unit: ["image", "images"],
    groupBy: "position",
    subject: "image",
    messages: {
      untagged:
        "{image} has no tag, so it is whatever `latest` is at that moment; add `@sha256:` and its digest",
      latest:
        "{image} is another image after every release; add `@sha256:` and the digest you mean",
      tag: "{image} is a tag, which can be pushed again with other content; add `@sha256:` and its digest",
      malformed: "`{image}` cannot be fetched: it {reason}",
    },
    cwe: [829, 1357],
  },
  {
    onImage(use, context) {
      const { image, position, text } = use;
      if (image.kind === "invalid") {
        const data = { image: text.value.trim(), position, reason: image.reason };
        return { message: "malformed", severity: "medium", at: text, data };
      }
      if (image.kind !== "image" || image.digest !== undefined) return;
      const { name, tag } = image;
      const data = {
        image: tag === undefined ? name : `${name}:${tag}`,
        repo: name,
        ref: tag ?? "",
        position,
      };
      const message = tag === undefined ? "untagged" : tag === "latest" ? "latest" : "tag";
      return { message, severity: grade(use, name, tag, context), at: text, data };
    },
  },
);

function grade(
  { position }: ImageUse,
  name: string,
  tag: string | undefined,
  { facts }: PinContext,
): Severity {
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?\//.test(name)) return "low";
  const isOfCi = position !== "dockerfile" && position !== "compose";
  const severity = isOfCi || tag === undefined || tag === "latest" ? "high" : "medium";
  // GitHub's registry names images by account: one's own is no outside actor.
  const isOwn =
    facts.owner !== undefined && name.toLowerCase().startsWith(`ghcr.io/${facts.owner}/`);
  return isOwn ? mildest(severity, "medium") : severity;
}
