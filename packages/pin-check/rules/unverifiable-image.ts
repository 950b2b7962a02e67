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
      unreadable: "the images of this Compose file cannot be told: {reason}",
    },
    cwe: [829],
  },
  {
    onImage({ image, text, position }) {
      if (image.kind !== "dynamic" || image.expanded) return;
      return { message: "computed", at: text, data: { image: text.value.trim(), position } };
    },
    *onRepository({ brokenCompose }) {
      for (const { source, span, reason } of brokenCompose)
        yield { message: "unreadable", at: { span }, in: source, data: { reason, image: "" } };
    },
  },
);
