const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const WORKFLOW =
  /^([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^/@*\s]+\.ya?ml)(?:@([^\s*]+)(\*)?)?$/;
const REF = /^(?:refs\/(?:heads|tags|pull)\/.*|[0-9a-f]{40})$/;

/** The text itself and nothing else: a bare string would be an unanchored pattern to the verifier. */
export function exactly(text: string): RegExp {
  return new RegExp(`^${escapeRegExp(text)}$`);
}

/**
 * The subject of certificates that GitHub Actions are given. A ref may end in `*`, which stands for one
 * part of a ref; without a ref any is taken. gh's own pattern was open at its end in 2024, so that
 * `release.yml` also took `release.yml.evil.yml`.
 */
export function workflowSubject(workflow: string): RegExp | undefined {
  const [, path, ref, star] = WORKFLOW.exec(workflow) ?? [];
  if (path === undefined) return undefined;
  if (ref !== undefined && !REF.test(ref)) return undefined;
  const start = `^https:\\/\\/github\\.com\\/${escapeRegExp(path)}@`;
  if (ref === undefined)
    return new RegExp(`${start}(?:refs\\/(?:heads|tags|pull)\\/.+|[0-9a-f]{40})$`);
  return new RegExp(`${start}${escapeRegExp(ref)}${star === undefined ? "" : "[^/]+"}$`);
}

function escapeRegExp(text: string): string {
  return text.replace(SPECIAL, "\\$&");
}
