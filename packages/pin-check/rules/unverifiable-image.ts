import { definePinRule } from "../rule.ts";

export const unverifiableImage = definePinRule(
  {
    id: "unverifiable-image",
    severity: "info",
    summary: "An image whose name is computed cannot be judged offline.",
    stops: "An image that nobody has looked at passes for one that was found to be pinned.",
    headline: "computed when it runs",
    unit: ["image", "images"],
    subject: "image",
    messages: {
      computed:
        "`{image}` is computed when it runs, so nobody can tell here whether it is pinned; end it with `@sha256:` and a digest",
      tag: "`{image}` is computed when it runs, but ends in the tag `{tag}`, which can be pushed again; end it with `@sha256:` and a digest",
      unreadable: "the images of this Compose file cannot be told: {reason}",
    },
    cwe: [829],
  },
  {
    onImage({ image, text, position }) {
      if (image.kind !== "dynamic" || image.expanded) return;
      const data = { image: text.value.trim(), position };
      const tag = endTag(data.image);
      return tag === undefined
        ? { message: "computed", at: text, data }
        : { message: "tag", at: text, data: { ...data, tag } };
    },
    *onRepository({ brokenCompose }) {
      for (const { source, span, reason } of brokenCompose)
        yield { message: "unreadable", at: { span }, in: source, data: { reason, image: "" } };
    },
  },
);

// `ghcr.io/${{ github.repository }}:1.2` and `${{ format('ghcr.io/{0}/build:1.2', …) }}` have no digest, whatever comes of them.
const END_TAG =
  /\}[\w./-]{0,300}:(\w[\w.-]{0,127})$|^\$\{\{ {0,8}format\('[^':]{0,300}:(\w[\w.-]{0,127})'/;

function endTag(image: string): string | undefined {
  const [, literal, formatted] = END_TAG.exec(image.slice(0, 1000)) ?? [];
  return literal ?? formatted;
}
