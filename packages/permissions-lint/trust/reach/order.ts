import type { Job } from "#workflow";

/** Every job after those that it needs; those in a cycle, which GitHub refuses, come last. */
export function inOrderOfNeeds(
  jobs: readonly Job[],
  byId: ReadonlyMap<string, Job>,
): readonly Job[] {
  if (jobs.every(({ needs }) => needs.length === 0)) return jobs;
  const waiting = new Map<Job, number>();
  const followers = new Map<Job, Job[]>();
  for (const job of jobs) {
    let count = 0;
    for (const { value } of job.needs) {
      const before = byId.get(value.toLowerCase());
      if (!before) continue;
      count++;
      const known = followers.get(before);
      if (known) known.push(job);
      else followers.set(before, [job]);
    }
    waiting.set(job, count);
  }
  const ordered = jobs.filter((job) => waiting.get(job) === 0);
  for (const job of ordered) {
    for (const follower of followers.get(job) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ordered.push(follower);
    }
  }
  return ordered.length === jobs.length
    ? ordered
    : [...ordered, ...jobs.filter((job) => (waiting.get(job) ?? 0) > 0)];
}
