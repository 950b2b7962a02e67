import {
  type Messages,
  type PlacedProblem,
  type Problem,
  type RuleMeta,
  renderMessage,
  type Source,
} from "#core";

/** A problem in its words: `at` is its place in `source`, the list or the document. */
export function problemIn<M extends Messages>(
  rule: RuleMeta<M>,
  source: Source,
  { message, at, data = {}, severity }: Problem<M>,
): PlacedProblem {
  return {
    rule,
    message: renderMessage(rule.messages[message] ?? "", data),
    data,
    severity: severity ?? rule.severity,
    anchor: {},
    at: { source, place: at },
    related: [],
  };
}

/** A problem of something that stands in no list; `identity` is what it is about. */
export function problemAbout<M extends Messages>(
  rule: RuleMeta<M>,
  identity: string,
  { message, data = {} }: Omit<Problem<M>, "at">,
): PlacedProblem {
  return {
    rule,
    message: renderMessage(rule.messages[message] ?? "", data),
    data,
    severity: rule.severity,
    anchor: {},
    related: [],
    identity,
  };
}
