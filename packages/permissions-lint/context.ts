import type { ActionManifest, Inputs, Job, Script, Use, Workflow } from "#workflow";
import type { JobModel } from "./model/job-model.ts";
import type { PermissionsLintOptions } from "./options.ts";
import type { SettingsFacts } from "./settings/gather-settings.ts";

/** What `gather` found in the world beside workflows and actions. */
export interface PermissionsFacts {
  /** Text of `.github/sluice/permissions.json`, if it is there. */
  readonly record?: string;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** `owner/repo` of `GITHUB_REPOSITORY`, else of the remote `origin`; lower case. */
  readonly repository?: string;
  /** Only where `--network api` is on. */
  readonly settings?: SettingsFacts;
}

/** What rules and views see: everything, derived once and on first use. */
export interface LintContext {
  readonly inputs: Inputs;
  readonly options: PermissionsLintOptions;
  readonly facts: PermissionsFacts;
  readonly uses: readonly Use[];
  readonly scripts: readonly Script[];
  /** Models of all jobs, in file order. */
  models(): readonly JobModel[];
  modelOf(workflow: Workflow, job: Job): JobModel;
  /** A workflow or action of this repository by path; `undefined` where it is not among the inputs. */
  workflowAt(path: string): Workflow | undefined;
  /** `folder` as in `uses: ./folder`, without `./`. */
  actionAt(folder: string): ActionManifest | undefined;
}
