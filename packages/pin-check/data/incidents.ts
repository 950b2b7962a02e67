/**
 * Action repositories whose commits or tags carried malicious code. Reviewed 2026-11-21; a row says
 * only what its source says. A commit is bad for ever, a tag only as long as it points to one, so
 * `state` holds what is known of the tags today.
 */
export interface Incident {
  /** Advisory id where there is one, else the vendor or project that reported it. */
  readonly advisory: string;
  /** Where the row's facts were read. */
  readonly source: string;
  /** Completes "… were moved to malicious code ": when, in UTC. */
  readonly when: string;
  readonly commits: readonly BadCommit[];
  readonly tags: readonly MovedTags[];
  readonly images: readonly BadImage[];
}

/** `reported`: named by vendors, and not yet seen by us in the repository's own history. */
export interface BadCommit {
  readonly sha: string;
  readonly kind: "malicious" | "impostor" | "reported";
  /** Only a prefix is known; it counts for this repository alone. */
  readonly prefixIn?: string;
}

export interface MovedTags {
  readonly repo: string;
  readonly state: "malicious" | "disabled" | "over";
  /** These tags alone; absent means every tag. */
  readonly names?: readonly string[];
  /** Version tags from this one on were made after the incident, or withstood it. */
  readonly before?: readonly number[];
}

export interface BadImage {
  /** Without registry: the same content was mirrored. */
  readonly name: string;
  readonly tags: readonly string[];
}

export const INCIDENTS: readonly Incident[] = [
  {
    advisory: "GHSA-mrrh-fwg8-r2c3",
    source: "GitHub advisory, CVE-2025-30066",
    when: "on 2025-03-14 and 2025-03-15",
    commits: [{ sha: "0e58ed8671d6b60d0890c21b07f8835ace038e67", kind: "malicious" }],
    tags: [{ repo: "tj-actions/changed-files", state: "over", before: [46] }],
    images: [],
  },
  {
    advisory: "CVE-2025-30154",
    source: "reviewdog advisory GHSA-qmg3-hpqr-gqvc",
    when: "on 2025-03-11",
    commits: [{ sha: "f0d342d24037bb11d26b9bd8496e0808ba32e9ec", kind: "malicious" }],
    tags: [{ repo: "reviewdog/action-setup", state: "over", names: ["v1"] }],
    images: [],
  },
  {
    advisory: "actions-cool incident of 2026-05-18",
    source: "redhat-cop#1369, qiankun#3209, issues-helper#230; seen running 2026-09-17",
    when: "on 2026-05-18",
    commits: [{ sha: "200c78641dbf33838311e5a1e0c31bbdb92d7cf0", kind: "malicious" }],
    tags: [
      { repo: "actions-cool/issues-helper", state: "malicious" },
      { repo: "actions-cool/maintain-one-comment", state: "malicious" },
    ],
    images: [],
  },
  {
    advisory: "codfish incident of 2026-06-24",
    source: "saltstack/salt-winrepo-ng#2755, Typeform/gitleaks-config#101",
    when: "on 2026-06-24",
    commits: [],
    tags: [
      {
        repo: "codfish/semantic-release-action",
        state: "disabled",
        names: ["v2", "v3", "v4", "v5"],
      },
    ],
    images: [],
  },
  {
    advisory: "GHSA-69fq-xp46-6x23",
    // The five commits stand in trivy-action#541 and vendor posts; not compared with a clone yet.
    source: "GitHub advisory; trivy-action#541",
    when: "on 2026-03-19",
    commits: [
      { sha: "ddb9da4475c1cef7d5389062bdfdfbdbd1394648", kind: "reported" },
      { sha: "8afa9b9f9183b4e00c46e2b82d34047e3c177bd0", kind: "reported" },
      { sha: "91e7c2c36dcad14149d8e455b960af62a2ffb275", kind: "reported" },
      { sha: "ab6606b76e5a054be08cab3d07da323e90e751e8", kind: "reported" },
      { sha: "c5967f85626795f647d4bf6eb67227f9b79e02f5", kind: "reported" },
    ],
    tags: [
      // 0.35.0 was an immutable release, the one tag that could not be moved.
      { repo: "aquasecurity/trivy-action", state: "over", before: [0, 35] },
      { repo: "aquasecurity/setup-trivy", state: "over", before: [0, 2, 7] },
    ],
    images: [{ name: "aquasec/trivy", tags: ["0.69.5", "0.69.6"] }],
  },
  {
    advisory: "Checkmarx incident of 2026-03-23",
    source: "vendor statement; a second wave on 2026-04-22",
    when: "on 2026-03-23 and again on 2026-04-22",
    commits: [],
    tags: [
      { repo: "checkmarx/kics-github-action", state: "over" },
      { repo: "checkmarx/ast-github-action", state: "over" },
    ],
    images: [],
  },
  {
    advisory: "xygeni incident of 2026-03-03",
    source: "vendor statement",
    when: "from 2026-03-03 to 2026-03-09",
    commits: [],
    tags: [{ repo: "xygeni/xygeni-action", state: "over", names: ["v5"] }],
    images: [],
  },
  {
    advisory: "aquasecurity/trivy commit 1885610c",
    source: "the commit of 2026-03-04: a forged version comment beside a fork's commit",
    when: "on 2026-03-04",
    commits: [{ sha: "70379aad", kind: "impostor", prefixIn: "actions/checkout" }],
    tags: [],
    images: [],
  },
  {
    advisory: "clank, the impostor commit demonstration",
    source: "Chainguard",
    when: "in 2022",
    commits: [{ sha: "c7d749a2d57b4b375d1ebcd17cfbfb60c676f18e", kind: "impostor" }],
    tags: [],
    images: [],
  },
];
