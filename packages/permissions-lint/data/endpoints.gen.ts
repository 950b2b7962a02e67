// Written by scripts/generate-facts.ts from endpoints.tsv: change that one.
export const ENDPOINTS = `advisories
GET	/advisories	none	none	likely	
GET	/advisories/{ghsa_id}	none	none	likely	

emojis
GET	/emojis	none	none	likely	

gists
GET	/gists/{gist_id}/comments/{comment_id}	none	none	certain	gists.getComment

gitignore
GET	/gitignore/templates	none	none	likely	
GET	/gitignore/templates/{name}	none	none	likely	

licenses
GET	/licenses	none	none	likely	
GET	/licenses/{license}	none	none	likely	

meta
GET	/meta	none	none	likely	meta.get

notifications
GET	/notifications	none	none	certain	activity.listNotificationsForAuthenticatedUser

octocat
GET	/octocat	none	none	likely	

orgs
DELETE	/orgs/{org}	impossible:organization administration	write	certain	orgs.delete
GET	/orgs/{org}	none	none	likely	orgs.get
PATCH	/orgs/{org}	impossible:organization administration	write	certain	orgs.update
GET	/orgs/{org}/actions/cache/usage	impossible:organization administration	read	possible	actions.getActionsCacheUsageForOrg
GET	/orgs/{org}/actions/cache/usage-by-repository	impossible:organization administration	read	possible	actions.getActionsCacheUsageByRepoForOrg
GET	/orgs/{org}/actions/oidc/customization/sub	impossible:organization administration	read	possible	oidc.getOidcCustomSubTemplateForOrg
PUT	/orgs/{org}/actions/oidc/customization/sub	impossible:organization administration	write	certain	oidc.updateOidcCustomSubTemplateForOrg
GET	/orgs/{org}/actions/permissions	impossible:organization administration	read	possible	actions.getGithubActionsPermissionsOrganization
PUT	/orgs/{org}/actions/permissions	impossible:organization administration	write	certain	actions.setGithubActionsPermissionsOrganization
GET	/orgs/{org}/actions/permissions/repositories	impossible:organization administration	read	possible	actions.listSelectedRepositoriesEnabledGithubActionsOrganization
PUT	/orgs/{org}/actions/permissions/repositories	impossible:organization administration	write	certain	actions.setSelectedRepositoriesEnabledGithubActionsOrganization
GET	/orgs/{org}/actions/permissions/selected-actions	impossible:organization administration	read	possible	actions.getAllowedActionsOrganization
PUT	/orgs/{org}/actions/permissions/selected-actions	impossible:organization administration	write	certain	actions.setAllowedActionsOrganization
GET	/orgs/{org}/actions/permissions/workflow	impossible:organization administration	read	possible	actions.getGithubActionsDefaultWorkflowPermissionsOrganization
PUT	/orgs/{org}/actions/permissions/workflow	impossible:organization administration	write	certain	actions.setGithubActionsDefaultWorkflowPermissionsOrganization
GET	/orgs/{org}/actions/runners	impossible:organization self-hosted runners	read	possible	actions.listSelfHostedRunnersForOrg
GET	/orgs/{org}/actions/runners/downloads	impossible:organization self-hosted runners	read	possible	actions.listRunnerApplicationsForOrg
POST	/orgs/{org}/actions/runners/generate-jitconfig	impossible:organization self-hosted runners	write	certain	actions.generateRunnerJitconfigForOrg
POST	/orgs/{org}/actions/runners/registration-token	impossible:organization self-hosted runners	write	certain	actions.createRegistrationTokenForOrg
POST	/orgs/{org}/actions/runners/remove-token	impossible:organization self-hosted runners	write	certain	actions.createRemoveTokenForOrg
DELETE	/orgs/{org}/actions/runners/{runner_id}	impossible:organization self-hosted runners	write	certain	actions.deleteSelfHostedRunnerFromOrg
GET	/orgs/{org}/actions/runners/{runner_id}	impossible:organization self-hosted runners	read	possible	actions.getSelfHostedRunnerForOrg
DELETE	/orgs/{org}/actions/runners/{runner_id}/labels	impossible:organization self-hosted runners	write	certain	actions.removeAllCustomLabelsFromSelfHostedRunnerForOrg
GET	/orgs/{org}/actions/runners/{runner_id}/labels	impossible:organization self-hosted runners	read	possible	actions.listLabelsForSelfHostedRunnerForOrg
POST	/orgs/{org}/actions/runners/{runner_id}/labels	impossible:organization self-hosted runners	write	certain	actions.addCustomLabelsToSelfHostedRunnerForOrg
PUT	/orgs/{org}/actions/runners/{runner_id}/labels	impossible:organization self-hosted runners	write	certain	actions.setCustomLabelsForSelfHostedRunnerForOrg
DELETE	/orgs/{org}/actions/runners/{runner_id}/labels/{name}	impossible:organization self-hosted runners	write	certain	actions.removeCustomLabelFromSelfHostedRunnerForOrg
GET	/orgs/{org}/actions/secrets	impossible:organization secrets	read	possible	actions.listOrgSecrets
GET	/orgs/{org}/actions/secrets/public-key	impossible:organization secrets	read	possible	actions.getOrgPublicKey
DELETE	/orgs/{org}/actions/secrets/{secret_name}	impossible:organization secrets	write	certain	actions.deleteOrgSecret
GET	/orgs/{org}/actions/secrets/{secret_name}	impossible:organization secrets	read	possible	actions.getOrgSecret
PUT	/orgs/{org}/actions/secrets/{secret_name}	impossible:organization secrets	write	certain	actions.createOrUpdateOrgSecret
GET	/orgs/{org}/actions/secrets/{secret_name}/repositories	impossible:organization secrets	read	possible	actions.listSelectedReposForOrgSecret
PUT	/orgs/{org}/actions/secrets/{secret_name}/repositories	impossible:organization secrets	write	certain	actions.setSelectedReposForOrgSecret
GET	/orgs/{org}/actions/variables	impossible:organization variables	read	possible	actions.listOrgVariables
POST	/orgs/{org}/actions/variables	impossible:organization variables	write	certain	actions.createOrgVariable
DELETE	/orgs/{org}/actions/variables/{name}	impossible:organization variables	write	certain	actions.deleteOrgVariable
GET	/orgs/{org}/actions/variables/{name}	impossible:organization variables	read	possible	actions.getOrgVariable
PATCH	/orgs/{org}/actions/variables/{name}	impossible:organization variables	write	certain	actions.updateOrgVariable
GET	/orgs/{org}/actions/variables/{name}/repositories	impossible:organization variables	read	possible	actions.listSelectedReposForOrgVariable
PUT	/orgs/{org}/actions/variables/{name}/repositories	impossible:organization variables	write	certain	actions.setSelectedReposForOrgVariable
POST	/orgs/{org}/artifacts/metadata/deployment-record	artifact-metadata	write	certain	orgs.createArtifactDeploymentRecord
POST	/orgs/{org}/artifacts/metadata/storage-record	artifact-metadata	write	certain	orgs.createArtifactStorageRecord
GET	/orgs/{org}/artifacts/{subject_digest}/metadata/storage-records	artifact-metadata	read	certain	orgs.listArtifactStorageRecords
GET	/orgs/{org}/blocks	impossible:organization blocking users	read	possible	orgs.listBlockedUsers
DELETE	/orgs/{org}/blocks/{username}	impossible:organization blocking users	write	certain	orgs.unblockUser
GET	/orgs/{org}/blocks/{username}	impossible:organization blocking users	read	possible	orgs.checkBlockedUser
PUT	/orgs/{org}/blocks/{username}	impossible:organization blocking users	write	certain	orgs.blockUser
GET	/orgs/{org}/code-scanning/alerts	security-events	read	certain	codeScanning.listAlertsForOrg
GET	/orgs/{org}/codespaces	impossible:organization codespaces	read	possible	codespaces.listInOrganization
PUT	/orgs/{org}/codespaces/access	impossible:organization codespaces settings	write	certain	
DELETE	/orgs/{org}/codespaces/access/selected_users	impossible:organization codespaces settings	write	certain	
POST	/orgs/{org}/codespaces/access/selected_users	impossible:organization codespaces settings	write	certain	
GET	/orgs/{org}/codespaces/secrets	impossible:organization codespaces secrets	read	possible	codespaces.listOrgSecrets
GET	/orgs/{org}/codespaces/secrets/public-key	impossible:organization codespaces secrets	read	possible	codespaces.getOrgPublicKey
DELETE	/orgs/{org}/codespaces/secrets/{secret_name}	impossible:organization codespaces secrets	write	certain	codespaces.deleteOrgSecret
GET	/orgs/{org}/codespaces/secrets/{secret_name}	impossible:organization codespaces secrets	read	possible	codespaces.getOrgSecret
PUT	/orgs/{org}/codespaces/secrets/{secret_name}	impossible:organization codespaces secrets	write	certain	codespaces.createOrUpdateOrgSecret
GET	/orgs/{org}/codespaces/secrets/{secret_name}/repositories	impossible:organization codespaces secrets	read	possible	codespaces.listSelectedReposForOrgSecret
PUT	/orgs/{org}/codespaces/secrets/{secret_name}/repositories	impossible:organization codespaces secrets	write	certain	codespaces.setSelectedReposForOrgSecret
GET	/orgs/{org}/copilot/billing	impossible:organization github copilot for business	write	possible	copilot.getCopilotOrganizationDetails
GET	/orgs/{org}/copilot/billing/seats	impossible:organization github copilot for business	write	possible	copilot.listCopilotSeats
POST	/orgs/{org}/copilot/billing/selected_teams	impossible:organization github copilot for business	write	certain	copilot.addCopilotSeatsForTeams
GET	/orgs/{org}/dependabot/alerts	vulnerability-alerts	read	certain	dependabot.listAlertsForOrg
GET	/orgs/{org}/dependabot/secrets	impossible:organization dependabot secrets	read	possible	dependabot.listOrgSecrets
GET	/orgs/{org}/dependabot/secrets/public-key	impossible:organization dependabot secrets	read	possible	dependabot.getOrgPublicKey
DELETE	/orgs/{org}/dependabot/secrets/{secret_name}	impossible:organization dependabot secrets	write	certain	dependabot.deleteOrgSecret
GET	/orgs/{org}/dependabot/secrets/{secret_name}	impossible:organization dependabot secrets	read	possible	dependabot.getOrgSecret
PUT	/orgs/{org}/dependabot/secrets/{secret_name}	impossible:organization dependabot secrets	write	certain	dependabot.createOrUpdateOrgSecret
GET	/orgs/{org}/dependabot/secrets/{secret_name}/repositories	impossible:organization dependabot secrets	read	possible	dependabot.listSelectedReposForOrgSecret
PUT	/orgs/{org}/dependabot/secrets/{secret_name}/repositories	impossible:organization dependabot secrets	write	certain	dependabot.setSelectedReposForOrgSecret
GET	/orgs/{org}/failed_invitations	impossible:organization members	read	possible	orgs.listFailedInvitations
GET	/orgs/{org}/hooks	impossible:organization webhooks	read	possible	orgs.listWebhooks
POST	/orgs/{org}/hooks	impossible:organization webhooks	write	certain	orgs.createWebhook
DELETE	/orgs/{org}/hooks/{hook_id}	impossible:organization webhooks	write	certain	orgs.deleteWebhook
GET	/orgs/{org}/hooks/{hook_id}	impossible:organization webhooks	read	possible	orgs.getWebhook
PATCH	/orgs/{org}/hooks/{hook_id}	impossible:organization webhooks	write	certain	orgs.updateWebhook
GET	/orgs/{org}/hooks/{hook_id}/config	impossible:organization webhooks	read	possible	orgs.getWebhookConfigForOrg
PATCH	/orgs/{org}/hooks/{hook_id}/config	impossible:organization webhooks	write	certain	orgs.updateWebhookConfigForOrg
GET	/orgs/{org}/hooks/{hook_id}/deliveries	impossible:organization webhooks	read	possible	orgs.listWebhookDeliveries
GET	/orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}	impossible:organization webhooks	read	possible	orgs.getWebhookDelivery
POST	/orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts	impossible:organization webhooks	write	certain	orgs.redeliverWebhookDelivery
POST	/orgs/{org}/hooks/{hook_id}/pings	impossible:organization webhooks	write	certain	orgs.pingWebhook
GET	/orgs/{org}/installations	impossible:organization administration	read	possible	orgs.listAppInstallations
DELETE	/orgs/{org}/interaction-limits	impossible:organization administration	write	certain	interactions.removeRestrictionsForOrg
GET	/orgs/{org}/interaction-limits	impossible:organization administration	read	possible	interactions.getRestrictionsForOrg
PUT	/orgs/{org}/interaction-limits	impossible:organization administration	write	certain	interactions.setRestrictionsForOrg
GET	/orgs/{org}/invitations	impossible:organization members	read	possible	orgs.listPendingInvitations
POST	/orgs/{org}/invitations	impossible:organization members	write	certain	orgs.createInvitation
DELETE	/orgs/{org}/invitations/{invitation_id}	impossible:organization members	write	certain	orgs.cancelInvitation
GET	/orgs/{org}/invitations/{invitation_id}/teams	impossible:organization members	read	possible	orgs.listInvitationTeams
GET	/orgs/{org}/members	impossible:organization members	read	possible	orgs.listMembers
DELETE	/orgs/{org}/members/{username}	impossible:organization members	write	certain	orgs.removeMember
GET	/orgs/{org}/members/{username}	impossible:organization members	read	possible	orgs.checkMembershipForUser
GET	/orgs/{org}/members/{username}/codespaces	impossible:organization codespaces	read	possible	codespaces.getCodespacesForUserInOrg
DELETE	/orgs/{org}/members/{username}/codespaces/{codespace_name}	impossible:organization codespaces	write	certain	codespaces.deleteFromOrganization
POST	/orgs/{org}/members/{username}/codespaces/{codespace_name}/stop	impossible:organization codespaces	write	certain	codespaces.stopInOrganization
DELETE	/orgs/{org}/memberships/{username}	impossible:organization members	write	certain	orgs.removeMembershipForUser
GET	/orgs/{org}/memberships/{username}	impossible:organization members	read	possible	orgs.getMembershipForUser
PUT	/orgs/{org}/memberships/{username}	impossible:organization members	write	certain	orgs.setMembershipForUser
GET	/orgs/{org}/outside_collaborators	impossible:organization members	read	possible	orgs.listOutsideCollaborators
DELETE	/orgs/{org}/outside_collaborators/{username}	impossible:organization members	write	certain	orgs.removeOutsideCollaborator
PUT	/orgs/{org}/outside_collaborators/{username}	impossible:organization members	write	certain	orgs.convertMemberToOutsideCollaborator
DELETE	/orgs/{org}/packages/{package_type}/{package_name}	packages	write	certain	packages.deletePackageForOrg
GET	/orgs/{org}/packages/{package_type}/{package_name}	packages	read	certain	packages.getPackageForOrganization
GET	/orgs/{org}/packages/{package_type}/{package_name}/versions	packages	read	certain	packages.getAllPackageVersionsForAPackageOwnedByAnOrg,packages.getAllPackageVersionsForPackageOwnedByOrg
DELETE	/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}	packages	write	certain	packages.deletePackageVersionForOrg
GET	/orgs/{org}/personal-access-token-requests	impossible:organization personal access token requests	read	possible	orgs.listPatGrantRequests
POST	/orgs/{org}/personal-access-token-requests	impossible:organization personal access token requests	write	certain	orgs.reviewPatGrantRequestsInBulk
POST	/orgs/{org}/personal-access-token-requests/{pat_request_id}	impossible:organization personal access token requests	write	certain	orgs.reviewPatGrantRequest
GET	/orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories	impossible:organization personal access token requests	read	possible	orgs.listPatGrantRequestRepositories
GET	/orgs/{org}/personal-access-tokens	impossible:organization personal access tokens	read	possible	orgs.listPatGrants
POST	/orgs/{org}/personal-access-tokens	impossible:organization personal access tokens	write	certain	orgs.updatePatAccesses
POST	/orgs/{org}/personal-access-tokens/{pat_id}	impossible:organization personal access tokens	write	certain	orgs.updatePatAccess
GET	/orgs/{org}/personal-access-tokens/{pat_id}/repositories	impossible:organization personal access tokens	read	possible	orgs.listPatGrantRepositories
GET	/orgs/{org}/projects	impossible:organization projects	read	possible	
POST	/orgs/{org}/projects	impossible:organization projects	write	certain	
GET	/orgs/{org}/properties/schema	impossible:organization custom properties	read	possible	orgs.customPropertiesForReposGetOrganizationDefinitions
PATCH	/orgs/{org}/properties/schema	impossible:organization administration	write	certain	orgs.customPropertiesForReposCreateOrUpdateOrganizationDefinitions
DELETE	/orgs/{org}/properties/schema/{custom_property_name}	impossible:organization administration	write	certain	orgs.customPropertiesForReposDeleteOrganizationDefinition
GET	/orgs/{org}/properties/schema/{custom_property_name}	impossible:organization custom properties	read	possible	orgs.customPropertiesForReposGetOrganizationDefinition
PUT	/orgs/{org}/properties/schema/{custom_property_name}	impossible:organization administration	write	certain	orgs.customPropertiesForReposCreateOrUpdateOrganizationDefinition
GET	/orgs/{org}/properties/values	impossible:organization custom properties	read	possible	orgs.customPropertiesForReposGetOrganizationValues
PATCH	/orgs/{org}/properties/values	impossible:organization administration	write	certain	orgs.customPropertiesForReposCreateOrUpdateOrganizationValues
GET	/orgs/{org}/public_members	impossible:organization members	read	possible	orgs.listPublicMembers
DELETE	/orgs/{org}/public_members/{username}	impossible:organization members	write	certain	orgs.removePublicMembershipForAuthenticatedUser
GET	/orgs/{org}/public_members/{username}	impossible:organization members	read	possible	orgs.checkPublicMembershipForUser
PUT	/orgs/{org}/public_members/{username}	impossible:organization members	write	certain	orgs.setPublicMembershipForAuthenticatedUser
GET	/orgs/{org}/repos	none	none	certain	repos.listForOrg
POST	/orgs/{org}/repos	impossible:administration	write	certain	repos.createInOrg
GET	/orgs/{org}/rulesets	impossible:organization administration	write	possible	repos.getOrgRulesets
POST	/orgs/{org}/rulesets	impossible:organization administration	write	certain	repos.createOrgRuleset
GET	/orgs/{org}/rulesets/rule-suites	impossible:organization administration	write	possible	repos.getOrgRuleSuites
GET	/orgs/{org}/rulesets/rule-suites/{rule_suite_id}	impossible:organization administration	write	possible	repos.getOrgRuleSuite
DELETE	/orgs/{org}/rulesets/{ruleset_id}	impossible:organization administration	write	certain	repos.deleteOrgRuleset
GET	/orgs/{org}/rulesets/{ruleset_id}	impossible:organization administration	write	possible	repos.getOrgRuleset
PUT	/orgs/{org}/rulesets/{ruleset_id}	impossible:organization administration	write	certain	repos.updateOrgRuleset
GET	/orgs/{org}/secret-scanning/alerts	impossible:secret scanning alerts	read	possible	secretScanning.listAlertsForOrg
GET	/orgs/{org}/security-advisories	impossible:repository security advisories	write	possible	securityAdvisories.listOrgRepositoryAdvisories
GET	/orgs/{org}/security-managers	impossible:organization administration	read	possible	
DELETE	/orgs/{org}/security-managers/teams/{team_slug}	impossible:organization administration	write	certain	
PUT	/orgs/{org}/security-managers/teams/{team_slug}	impossible:organization administration	write	certain	
GET	/orgs/{org}/settings/billing/actions	impossible:organization administration	read	possible	
GET	/orgs/{org}/settings/billing/packages	impossible:organization administration	read	possible	
GET	/orgs/{org}/settings/billing/shared-storage	impossible:organization administration	read	possible	
GET	/orgs/{org}/teams	impossible:organization members	read	possible	teams.list
POST	/orgs/{org}/teams	impossible:organization members	write	certain	teams.create
DELETE	/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}	impossible:organization team discussions	write	certain	reactions.deleteForTeamDiscussionComment
DELETE	/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}	impossible:organization team discussions	write	certain	reactions.deleteForTeamDiscussion
POST	/orgs/{org}/{security_product}/{enablement}	impossible:organization administration	write	certain	

projects
DELETE	/projects/columns/cards/{card_id}	repository-projects	write	certain	
GET	/projects/columns/cards/{card_id}	repository-projects	read	certain	
PATCH	/projects/columns/cards/{card_id}	repository-projects	write	certain	
POST	/projects/columns/cards/{card_id}/moves	repository-projects	write	certain	
DELETE	/projects/columns/{column_id}	repository-projects	write	certain	
GET	/projects/columns/{column_id}	repository-projects	read	certain	
PATCH	/projects/columns/{column_id}	repository-projects	write	certain	
GET	/projects/columns/{column_id}/cards	repository-projects	read	certain	
POST	/projects/columns/{column_id}/cards	repository-projects	write	certain	
POST	/projects/columns/{column_id}/moves	repository-projects	write	certain	
DELETE	/projects/{project_id}	repository-projects	write	certain	
GET	/projects/{project_id}	repository-projects	read	certain	
PATCH	/projects/{project_id}	repository-projects	write	certain	
GET	/projects/{project_id}/collaborators	repository-projects	write	certain	
DELETE	/projects/{project_id}/collaborators/{username}	repository-projects	write	certain	
PUT	/projects/{project_id}/collaborators/{username}	repository-projects	write	certain	
GET	/projects/{project_id}/collaborators/{username}/permission	repository-projects	write	certain	
GET	/projects/{project_id}/columns	repository-projects	read	certain	
POST	/projects/{project_id}/columns	repository-projects	write	certain	

rate_limit
GET	/rate_limit	none	none	likely	rateLimit.get

repos/
DELETE	/repos/{owner}/{repo}	impossible:administration	write	certain	repos.delete
GET	/repos/{owner}/{repo}	none	none	certain	repos.get
PATCH	/repos/{owner}/{repo}	impossible:administration	write	certain	repos.update

repos/actions
GET	/repos/{owner}/{repo}/actions/artifacts	actions	read	certain	actions.listArtifactsForRepo
DELETE	/repos/{owner}/{repo}/actions/artifacts/{artifact_id}	actions	write	certain	actions.deleteArtifact
GET	/repos/{owner}/{repo}/actions/artifacts/{artifact_id}	actions	read	certain	actions.getArtifact
GET	/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}	actions	read	certain	actions.downloadArtifact
GET	/repos/{owner}/{repo}/actions/cache/usage	actions	read	certain	actions.getActionsCacheUsage
DELETE	/repos/{owner}/{repo}/actions/caches	actions	write	certain	actions.deleteActionsCacheByKey
GET	/repos/{owner}/{repo}/actions/caches	actions	read	certain	actions.getActionsCacheList
DELETE	/repos/{owner}/{repo}/actions/caches/{cache_id}	actions	write	certain	actions.deleteActionsCacheById
GET	/repos/{owner}/{repo}/actions/jobs/{job_id}	actions	read	certain	actions.getJobForWorkflowRun
GET	/repos/{owner}/{repo}/actions/jobs/{job_id}/logs	actions	read	certain	actions.downloadJobLogsForWorkflowRun
POST	/repos/{owner}/{repo}/actions/jobs/{job_id}/rerun	actions	write	certain	actions.reRunJobForWorkflowRun
GET	/repos/{owner}/{repo}/actions/oidc/customization/sub	actions	read	certain	actions.getCustomOidcSubClaimForRepo
PUT	/repos/{owner}/{repo}/actions/oidc/customization/sub	actions	write	certain	actions.setCustomOidcSubClaimForRepo
GET	/repos/{owner}/{repo}/actions/organization-secrets	impossible:secrets	read	likely	actions.listRepoOrganizationSecrets
GET	/repos/{owner}/{repo}/actions/organization-variables	impossible:variables	read	likely	actions.listRepoOrganizationVariables
GET	/repos/{owner}/{repo}/actions/permissions	impossible:administration	read	likely	actions.getGithubActionsPermissionsRepository,actions.getRepoPermissions
PUT	/repos/{owner}/{repo}/actions/permissions	impossible:administration	write	certain	actions.setGithubActionsPermissionsRepository
GET	/repos/{owner}/{repo}/actions/permissions/access	impossible:administration	read	likely	actions.getWorkflowAccessToRepository
PUT	/repos/{owner}/{repo}/actions/permissions/access	impossible:administration	write	certain	actions.setWorkflowAccessToRepository
GET	/repos/{owner}/{repo}/actions/permissions/selected-actions	impossible:administration	read	likely	actions.getAllowedActionsRepository
PUT	/repos/{owner}/{repo}/actions/permissions/selected-actions	impossible:administration	write	certain	actions.setAllowedActionsRepository
GET	/repos/{owner}/{repo}/actions/permissions/workflow	impossible:administration	read	likely	actions.getGithubActionsDefaultWorkflowPermissionsRepository
PUT	/repos/{owner}/{repo}/actions/permissions/workflow	impossible:administration	write	certain	actions.setGithubActionsDefaultWorkflowPermissionsRepository
GET	/repos/{owner}/{repo}/actions/runners	impossible:administration	read	likely	actions.listSelfHostedRunnersForRepo
GET	/repos/{owner}/{repo}/actions/runners/downloads	impossible:administration	read	likely	actions.listRunnerApplicationsForRepo
POST	/repos/{owner}/{repo}/actions/runners/generate-jitconfig	impossible:administration	write	certain	actions.generateRunnerJitconfigForRepo
POST	/repos/{owner}/{repo}/actions/runners/registration-token	impossible:administration	write	certain	actions.createRegistrationTokenForRepo
POST	/repos/{owner}/{repo}/actions/runners/remove-token	impossible:administration	write	certain	actions.createRemoveTokenForRepo
DELETE	/repos/{owner}/{repo}/actions/runners/{runner_id}	impossible:administration	write	certain	actions.deleteSelfHostedRunnerFromRepo
GET	/repos/{owner}/{repo}/actions/runners/{runner_id}	impossible:administration	read	likely	actions.getSelfHostedRunnerForRepo
DELETE	/repos/{owner}/{repo}/actions/runners/{runner_id}/labels	impossible:administration	write	certain	actions.removeAllCustomLabelsFromSelfHostedRunnerForRepo
GET	/repos/{owner}/{repo}/actions/runners/{runner_id}/labels	impossible:administration	read	likely	actions.listLabelsForSelfHostedRunnerForRepo
POST	/repos/{owner}/{repo}/actions/runners/{runner_id}/labels	impossible:administration	write	certain	actions.addCustomLabelsToSelfHostedRunnerForRepo
PUT	/repos/{owner}/{repo}/actions/runners/{runner_id}/labels	impossible:administration	write	certain	actions.setCustomLabelsForSelfHostedRunnerForRepo
DELETE	/repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}	impossible:administration	write	certain	actions.removeCustomLabelFromSelfHostedRunnerForRepo
GET	/repos/{owner}/{repo}/actions/runs	actions	read	certain	actions.listWorkflowRunsForRepo
DELETE	/repos/{owner}/{repo}/actions/runs/{run_id}	actions	write	certain	actions.deleteWorkflowRun
GET	/repos/{owner}/{repo}/actions/runs/{run_id}	actions	read	certain	actions.getWorkflowRun
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/approvals	actions	read	certain	actions.getReviewsForRun
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/approve	actions	write	certain	actions.approveWorkflowRun
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts	actions	read	certain	actions.listWorkflowRunArtifacts
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}	actions	read	certain	actions.getWorkflowRunAttempt
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs	actions	read	certain	actions.listJobsForWorkflowRunAttempt
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs	actions	read	certain	actions.downloadWorkflowRunAttemptLogs
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/cancel	actions	write	certain	actions.cancelWorkflowRun
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule	deployments	write	certain	actions.reviewCustomGatesForRun
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel	actions	write	certain	actions.forceCancelWorkflowRun
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/jobs	actions	read	certain	actions.listJobsForWorkflowRun
DELETE	/repos/{owner}/{repo}/actions/runs/{run_id}/logs	actions	write	certain	actions.deleteWorkflowRunLogs
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/logs	actions	read	certain	actions.downloadWorkflowRunLogs
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments	actions	read	certain	actions.getPendingDeploymentsForRun
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments	actions|checks|deployments	read	possible	actions.reviewPendingDeploymentsForRun
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/rerun	actions	write	certain	actions.reRunWorkflow
POST	/repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs	actions	write	certain	actions.reRunWorkflowFailedJobs
GET	/repos/{owner}/{repo}/actions/runs/{run_id}/timing	actions	read	certain	actions.getWorkflowRunUsage
GET	/repos/{owner}/{repo}/actions/secrets	impossible:secrets	read	likely	actions.listRepoSecrets
GET	/repos/{owner}/{repo}/actions/secrets/public-key	impossible:secrets	read	likely	actions.getRepoPublicKey
DELETE	/repos/{owner}/{repo}/actions/secrets/{secret_name}	impossible:secrets	write	certain	actions.deleteRepoSecret
GET	/repos/{owner}/{repo}/actions/secrets/{secret_name}	impossible:secrets	read	likely	actions.getRepoSecret
PUT	/repos/{owner}/{repo}/actions/secrets/{secret_name}	impossible:secrets	write	certain	actions.createOrUpdateRepoSecret
GET	/repos/{owner}/{repo}/actions/variables	impossible:variables	read	likely	actions.listRepoVariables
POST	/repos/{owner}/{repo}/actions/variables	impossible:variables	write	certain	actions.createRepoVariable
DELETE	/repos/{owner}/{repo}/actions/variables/{name}	impossible:variables	write	certain	actions.deleteRepoVariable
GET	/repos/{owner}/{repo}/actions/variables/{name}	impossible:variables	read	likely	actions.getRepoVariable
PATCH	/repos/{owner}/{repo}/actions/variables/{name}	impossible:variables	write	certain	actions.updateRepoVariable
GET	/repos/{owner}/{repo}/actions/workflows	actions	read	certain	actions.listRepoWorkflows
GET	/repos/{owner}/{repo}/actions/workflows/{workflow_id}	actions	read	certain	actions.getWorkflow
PUT	/repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable	actions	write	certain	actions.disableWorkflow
POST	/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches	actions	write	certain	actions.createWorkflowDispatch
PUT	/repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable	actions	write	certain	actions.enableWorkflow
GET	/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs	actions	read	certain	actions.listWorkflowRuns
GET	/repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing	actions	read	certain	actions.getWorkflowUsage

repos/activity
GET	/repos/{owner}/{repo}/activity	contents	read	certain	repos.listActivities

repos/assignees
GET	/repos/{owner}/{repo}/assignees	issues|pull-requests	read	certain	issues.listAssignees
GET	/repos/{owner}/{repo}/assignees/{assignee}	issues|pull-requests	read	certain	issues.checkUserCanBeAssigned

repos/attestations
POST	/repos/{owner}/{repo}/attestations	attestations	write	certain	repos.createAttestation
GET	/repos/{owner}/{repo}/attestations/{subject_digest}	attestations	read	certain	repos.listAttestations

repos/autolinks
GET	/repos/{owner}/{repo}/autolinks	impossible:administration	read	likely	repos.listAutolinks
POST	/repos/{owner}/{repo}/autolinks	impossible:administration	write	certain	repos.createAutolink
DELETE	/repos/{owner}/{repo}/autolinks/{autolink_id}	impossible:administration	write	certain	repos.deleteAutolink
GET	/repos/{owner}/{repo}/autolinks/{autolink_id}	impossible:administration	read	likely	repos.getAutolink

repos/automated-security-fixes
DELETE	/repos/{owner}/{repo}/automated-security-fixes	impossible:administration	write	certain	repos.disableAutomatedSecurityFixes
GET	/repos/{owner}/{repo}/automated-security-fixes	impossible:administration	read	likely	repos.checkAutomatedSecurityFixes
PUT	/repos/{owner}/{repo}/automated-security-fixes	impossible:administration	write	certain	repos.enableAutomatedSecurityFixes

repos/branches
GET	/repos/{owner}/{repo}/branches	contents	read	certain	repos.listBranches
GET	/repos/{owner}/{repo}/branches/{branch}	contents	read	certain	repos.getBranch
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection	impossible:administration	write	certain	repos.deleteBranchProtection
GET	/repos/{owner}/{repo}/branches/{branch}/protection	impossible:administration	read	likely	repos.getBranchProtection
PUT	/repos/{owner}/{repo}/branches/{branch}/protection	impossible:administration	write	certain	repos.updateBranchProtection
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins	impossible:administration	write	certain	repos.deleteAdminBranchProtection
GET	/repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins	impossible:administration	read	likely	repos.getAdminBranchProtection
POST	/repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins	impossible:administration	write	certain	repos.setAdminBranchProtection
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews	impossible:administration	write	certain	repos.deletePullRequestReviewProtection
GET	/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews	impossible:administration	read	likely	repos.getPullRequestReviewProtection
PATCH	/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews	impossible:administration	write	certain	repos.updatePullRequestReviewProtection
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/required_signatures	impossible:administration	write	certain	repos.deleteCommitSignatureProtection
GET	/repos/{owner}/{repo}/branches/{branch}/protection/required_signatures	impossible:administration	read	likely	repos.getCommitSignatureProtection
POST	/repos/{owner}/{repo}/branches/{branch}/protection/required_signatures	impossible:administration	write	certain	repos.createCommitSignatureProtection
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks	impossible:administration	write	certain	repos.removeStatusCheckProtection
GET	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks	impossible:administration	read	likely	repos.getStatusChecksProtection
PATCH	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks	impossible:administration	write	certain	repos.updateStatusCheckPotection,repos.updateStatusCheckProtection
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts	impossible:administration	write	certain	repos.removeStatusCheckContexts
GET	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts	impossible:administration	read	likely	repos.getAllStatusCheckContexts
POST	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts	impossible:administration	write	certain	repos.addStatusCheckContexts
PUT	/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts	impossible:administration	write	certain	repos.setStatusCheckContexts
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions	impossible:administration	write	certain	repos.deleteAccessRestrictions
GET	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions	impossible:administration	read	likely	repos.getAccessRestrictions
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps	impossible:administration	write	certain	repos.removeAppAccessRestrictions
GET	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps	impossible:administration	read	likely	repos.getAppsWithAccessToProtectedBranch
POST	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps	impossible:administration	write	certain	repos.addAppAccessRestrictions
PUT	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps	impossible:administration	write	certain	repos.setAppAccessRestrictions
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams	impossible:administration	write	certain	repos.removeTeamAccessRestrictions
GET	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams	impossible:administration	read	likely	repos.getTeamsWithAccessToProtectedBranch
POST	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams	impossible:administration	write	certain	repos.addTeamAccessRestrictions
PUT	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams	impossible:administration	write	certain	repos.setTeamAccessRestrictions
DELETE	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users	impossible:administration	write	certain	repos.removeUserAccessRestrictions
GET	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users	impossible:administration	read	likely	repos.getUsersWithAccessToProtectedBranch
POST	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users	impossible:administration	write	certain	repos.addUserAccessRestrictions
PUT	/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users	impossible:administration	write	certain	repos.setUserAccessRestrictions
POST	/repos/{owner}/{repo}/branches/{branch}/rename	contents	write	certain	repos.renameBranch

repos/check-runs
POST	/repos/{owner}/{repo}/check-runs	checks	write	certain	checks.create
GET	/repos/{owner}/{repo}/check-runs/{check_run_id}	checks	read	certain	checks.get
PATCH	/repos/{owner}/{repo}/check-runs/{check_run_id}	checks	write	certain	checks.update
GET	/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations	checks	read	certain	checks.listAnnotations
POST	/repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest	checks	write	certain	checks.rerequestRun

repos/check-suites
POST	/repos/{owner}/{repo}/check-suites	checks	write	certain	checks.createSuite
PATCH	/repos/{owner}/{repo}/check-suites/preferences	checks	write	certain	checks.setSuitesPreferences
GET	/repos/{owner}/{repo}/check-suites/{check_suite_id}	checks	read	certain	checks.getSuite
GET	/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs	checks	read	certain	checks.listForSuite
POST	/repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest	checks	write	certain	checks.rerequestSuite

repos/code-scanning
GET	/repos/{owner}/{repo}/code-scanning/alerts	security-events	read	certain	codeScanning.listAlertsForRepo
GET	/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}	security-events	read	certain	codeScanning.getAlert
PATCH	/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}	security-events	write	certain	codeScanning.updateAlert
GET	/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances	security-events	read	certain	codeScanning.listAlertInstances,codeScanning.listAlertsInstances
GET	/repos/{owner}/{repo}/code-scanning/analyses	security-events	read	certain	codeScanning.listRecentAnalyses
DELETE	/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}	security-events	write	certain	codeScanning.deleteAnalysis
GET	/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}	security-events	read	certain	codeScanning.getAnalysis
GET	/repos/{owner}/{repo}/code-scanning/codeql/databases	contents	read	certain	codeScanning.listCodeqlDatabases
GET	/repos/{owner}/{repo}/code-scanning/codeql/databases/{language}	contents	read	certain	codeScanning.getCodeqlDatabase
PATCH	/repos/{owner}/{repo}/code-scanning/default-setup	impossible:administration	write	certain	codeScanning.updateDefaultSetup
POST	/repos/{owner}/{repo}/code-scanning/sarifs	security-events	write	certain	codeScanning.uploadSarif
GET	/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}	security-events	read	certain	codeScanning.getSarif

repos/codeowners
GET	/repos/{owner}/{repo}/codeowners/errors	contents	read	certain	repos.codeownersErrors

repos/codespaces
GET	/repos/{owner}/{repo}/codespaces	impossible:codespaces	read	likely	codespaces.listInRepositoryForAuthenticatedUser
POST	/repos/{owner}/{repo}/codespaces	impossible:codespaces	write	certain	codespaces.createWithRepoForAuthenticatedUser
GET	/repos/{owner}/{repo}/codespaces/devcontainers	impossible:codespaces metadata	read	likely	codespaces.listDevcontainersInRepositoryForAuthenticatedUser
GET	/repos/{owner}/{repo}/codespaces/machines	impossible:codespaces metadata	read	likely	codespaces.repoMachinesForAuthenticatedUser
GET	/repos/{owner}/{repo}/codespaces/new	impossible:codespaces	write	likely	codespaces.preFlightWithRepoForAuthenticatedUser
GET	/repos/{owner}/{repo}/codespaces/permissions_check	impossible:codespaces	write	likely	codespaces.checkPermissionsForDevcontainer
GET	/repos/{owner}/{repo}/codespaces/secrets	impossible:codespaces secrets	write	likely	codespaces.listRepoSecrets
GET	/repos/{owner}/{repo}/codespaces/secrets/public-key	impossible:codespaces secrets	write	likely	codespaces.getRepoPublicKey
DELETE	/repos/{owner}/{repo}/codespaces/secrets/{secret_name}	impossible:administration	write	certain	codespaces.deleteRepoSecret
GET	/repos/{owner}/{repo}/codespaces/secrets/{secret_name}	impossible:codespaces secrets	write	likely	codespaces.getRepoSecret
PUT	/repos/{owner}/{repo}/codespaces/secrets/{secret_name}	impossible:administration	write	certain	codespaces.createOrUpdateRepoSecret

repos/collaborators
GET	/repos/{owner}/{repo}/collaborators	none	none	certain	repos.listCollaborators
DELETE	/repos/{owner}/{repo}/collaborators/{username}	impossible:administration	write	certain	repos.removeCollaborator
GET	/repos/{owner}/{repo}/collaborators/{username}	none	none	certain	repos.checkCollaborator
PUT	/repos/{owner}/{repo}/collaborators/{username}	impossible:administration	write	certain	repos.addCollaborator
GET	/repos/{owner}/{repo}/collaborators/{username}/permission	none	none	certain	repos.getCollaboratorPermissionLevel

repos/comments
GET	/repos/{owner}/{repo}/comments	none	none	certain	repos.listCommitCommentsForRepo
DELETE	/repos/{owner}/{repo}/comments/{comment_id}	contents	write	certain	repos.deleteCommitComment
GET	/repos/{owner}/{repo}/comments/{comment_id}	none	none	certain	repos.getCommitComment
PATCH	/repos/{owner}/{repo}/comments/{comment_id}	contents	write	certain	repos.updateCommitComment
GET	/repos/{owner}/{repo}/comments/{comment_id}/reactions	none	none	certain	reactions.listForCommitComment
POST	/repos/{owner}/{repo}/comments/{comment_id}/reactions	contents	write	certain	reactions.createForCommitComment
DELETE	/repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}	contents	write	certain	reactions.deleteForCommitComment

repos/commits
GET	/repos/{owner}/{repo}/commits	contents	read	certain	repos.listCommits
GET	/repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head	contents	read	certain	repos.listBranchesForHeadCommit
GET	/repos/{owner}/{repo}/commits/{commit_sha}/comments	none	none	certain	repos.listCommentsForCommit
POST	/repos/{owner}/{repo}/commits/{commit_sha}/comments	contents	read	likely	repos.createCommitComment
GET	/repos/{owner}/{repo}/commits/{commit_sha}/pulls	pull-requests	read	certain	repos.listPullRequestsAssociatedWithCommit
GET	/repos/{owner}/{repo}/commits/{ref}	contents	read	certain	repos.getCommit
GET	/repos/{owner}/{repo}/commits/{ref}/check-runs	checks	read	certain	checks.listForRef
GET	/repos/{owner}/{repo}/commits/{ref}/check-suites	checks	read	certain	checks.listSuitesForRef
GET	/repos/{owner}/{repo}/commits/{ref}/status	statuses	read	certain	repos.getCombinedStatusForRef
GET	/repos/{owner}/{repo}/commits/{ref}/statuses	statuses	read	certain	repos.listCommitStatusesForRef

repos/community
GET	/repos/{owner}/{repo}/community/profile	contents	read	certain	repos.getCommunityProfileMetrics

repos/compare
GET	/repos/{owner}/{repo}/compare/{basehead}	contents	read	certain	repos.compareCommitsWithBasehead

repos/contents
DELETE	/repos/{owner}/{repo}/contents/{path}	contents	write	certain	repos.deleteFile
GET	/repos/{owner}/{repo}/contents/{path}	contents	read	certain	repos.getContent
PUT	/repos/{owner}/{repo}/contents/{path}	contents	write	certain	repos.createOrUpdateFileContents

repos/contributors
GET	/repos/{owner}/{repo}/contributors	none	none	certain	repos.listContributors

repos/dependabot
GET	/repos/{owner}/{repo}/dependabot/alerts	vulnerability-alerts	read	certain	dependabot.listAlertsForRepo
GET	/repos/{owner}/{repo}/dependabot/alerts/{alert_number}	vulnerability-alerts	read	certain	dependabot.getAlert
PATCH	/repos/{owner}/{repo}/dependabot/alerts/{alert_number}	impossible:changing Dependabot alerts	write	likely	dependabot.updateAlert
GET	/repos/{owner}/{repo}/dependabot/secrets	impossible:dependabot secrets	read	likely	dependabot.listRepoSecrets
GET	/repos/{owner}/{repo}/dependabot/secrets/public-key	impossible:dependabot secrets	read	likely	dependabot.getRepoPublicKey
DELETE	/repos/{owner}/{repo}/dependabot/secrets/{secret_name}	impossible:dependabot secrets	write	certain	dependabot.deleteRepoSecret
GET	/repos/{owner}/{repo}/dependabot/secrets/{secret_name}	impossible:dependabot secrets	read	likely	dependabot.getRepoSecret
PUT	/repos/{owner}/{repo}/dependabot/secrets/{secret_name}	impossible:dependabot secrets	write	certain	dependabot.createOrUpdateRepoSecret

repos/dependency-graph
GET	/repos/{owner}/{repo}/dependency-graph/compare/{basehead}	contents|pull-requests	read	certain	dependencyGraph.diffRange
GET	/repos/{owner}/{repo}/dependency-graph/sbom	contents	read	certain	dependencyGraph.exportSbom
POST	/repos/{owner}/{repo}/dependency-graph/snapshots	contents	write	certain	dependencyGraph.createRepositorySnapshot

repos/deployments
GET	/repos/{owner}/{repo}/deployments	deployments	read	certain	repos.listDeployments
POST	/repos/{owner}/{repo}/deployments	deployments	write	certain	repos.createDeployment
DELETE	/repos/{owner}/{repo}/deployments/{deployment_id}	deployments	write	certain	repos.deleteDeployment
GET	/repos/{owner}/{repo}/deployments/{deployment_id}	deployments	read	certain	repos.getDeployment
GET	/repos/{owner}/{repo}/deployments/{deployment_id}/statuses	deployments	read	certain	repos.listDeploymentStatuses
POST	/repos/{owner}/{repo}/deployments/{deployment_id}/statuses	deployments	write	certain	repos.createDeploymentStatus
GET	/repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}	deployments	read	certain	repos.getDeploymentStatus

repos/dispatches
POST	/repos/{owner}/{repo}/dispatches	contents	write	certain	repos.createDispatchEvent

repos/environments
GET	/repos/{owner}/{repo}/environments	actions	read	certain	repos.getAllEnvironments
DELETE	/repos/{owner}/{repo}/environments/{environment_name}	impossible:administration	write	certain	repos.deleteAnEnvironment
GET	/repos/{owner}/{repo}/environments/{environment_name}	actions	read	certain	repos.getEnvironment
PUT	/repos/{owner}/{repo}/environments/{environment_name}	impossible:administration	write	certain	repos.createOrUpdateEnvironment
GET	/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies	actions	read	certain	repos.listDeploymentBranchPolicies
POST	/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies	impossible:administration	write	certain	repos.createDeploymentBranchPolicy
DELETE	/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}	impossible:administration	write	certain	repos.deleteDeploymentBranchPolicy
GET	/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}	actions	read	certain	repos.getDeploymentBranchPolicy
PUT	/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}	impossible:administration	write	certain	repos.updateDeploymentBranchPolicy
GET	/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules	actions	read	certain	repos.getAllDeploymentProtectionRules
POST	/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules	impossible:administration	write	certain	repos.createDeploymentProtectionRule
GET	/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps	actions	read	certain	repos.listCustomDeploymentRuleIntegrations
DELETE	/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}	impossible:administration	write	certain	repos.disableDeploymentProtectionRule

repos/events
GET	/repos/{owner}/{repo}/events	none	none	certain	activity.listRepoEvents

repos/forks
GET	/repos/{owner}/{repo}/forks	none	none	certain	repos.listForks
POST	/repos/{owner}/{repo}/forks	impossible:administration	write	likely	repos.createFork

repos/git
POST	/repos/{owner}/{repo}/git/blobs	contents	write	certain	git.createBlob
GET	/repos/{owner}/{repo}/git/blobs/{file_sha}	contents	read	certain	git.getBlob
POST	/repos/{owner}/{repo}/git/commits	contents	write	certain	git.createCommit
GET	/repos/{owner}/{repo}/git/commits/{commit_sha}	contents	read	certain	git.getCommit
GET	/repos/{owner}/{repo}/git/matching-refs/{ref}	contents	read	certain	git.listMatchingRefs
GET	/repos/{owner}/{repo}/git/ref/{ref}	contents	read	certain	git.getRef
POST	/repos/{owner}/{repo}/git/refs	contents	write	certain	git.createRef
DELETE	/repos/{owner}/{repo}/git/refs/{ref}	contents	write	certain	git.deleteRef
PATCH	/repos/{owner}/{repo}/git/refs/{ref}	contents	write	certain	git.updateRef
POST	/repos/{owner}/{repo}/git/tags	contents	write	certain	git.createTag
GET	/repos/{owner}/{repo}/git/tags/{tag_sha}	contents	read	certain	git.getTag
POST	/repos/{owner}/{repo}/git/trees	contents	write	certain	git.createTree
GET	/repos/{owner}/{repo}/git/trees/{tree_sha}	contents	read	certain	git.getTree

repos/hooks
GET	/repos/{owner}/{repo}/hooks	impossible:webhooks	read	likely	repos.listWebhooks
POST	/repos/{owner}/{repo}/hooks	impossible:webhooks	write	certain	repos.createWebhook
DELETE	/repos/{owner}/{repo}/hooks/{hook_id}	impossible:webhooks	write	certain	repos.deleteWebhook
GET	/repos/{owner}/{repo}/hooks/{hook_id}	impossible:webhooks	read	likely	repos.getWebhook
PATCH	/repos/{owner}/{repo}/hooks/{hook_id}	impossible:webhooks	write	certain	repos.updateWebhook
GET	/repos/{owner}/{repo}/hooks/{hook_id}/config	impossible:webhooks	read	likely	repos.getWebhookConfigForRepo
PATCH	/repos/{owner}/{repo}/hooks/{hook_id}/config	impossible:webhooks	write	certain	repos.updateWebhookConfigForRepo
GET	/repos/{owner}/{repo}/hooks/{hook_id}/deliveries	impossible:webhooks	read	likely	repos.listWebhookDeliveries
GET	/repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}	impossible:webhooks	read	likely	repos.getWebhookDelivery
POST	/repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts	impossible:webhooks	write	certain	repos.redeliverWebhookDelivery
POST	/repos/{owner}/{repo}/hooks/{hook_id}/pings	impossible:webhooks	write	certain	repos.pingWebhook
POST	/repos/{owner}/{repo}/hooks/{hook_id}/tests	impossible:webhooks	write	certain	repos.testPushWebhook

repos/import
DELETE	/repos/{owner}/{repo}/import	contents	write	certain	
GET	/repos/{owner}/{repo}/import	contents	read	certain	
PATCH	/repos/{owner}/{repo}/import	contents	write	certain	
PUT	/repos/{owner}/{repo}/import	contents	write	certain	
GET	/repos/{owner}/{repo}/import/authors	contents	read	certain	
PATCH	/repos/{owner}/{repo}/import/authors/{author_id}	contents	write	certain	
GET	/repos/{owner}/{repo}/import/large_files	contents	read	certain	
PATCH	/repos/{owner}/{repo}/import/lfs	contents	write	certain	

repos/interaction-limits
DELETE	/repos/{owner}/{repo}/interaction-limits	impossible:administration	write	certain	interactions.removeRestrictionsForRepo
GET	/repos/{owner}/{repo}/interaction-limits	impossible:administration	read	likely	interactions.getRestrictionsForRepo
PUT	/repos/{owner}/{repo}/interaction-limits	impossible:administration	write	certain	interactions.setRestrictionsForRepo

repos/invitations
GET	/repos/{owner}/{repo}/invitations	impossible:administration	read	likely	repos.listInvitations
DELETE	/repos/{owner}/{repo}/invitations/{invitation_id}	impossible:administration	write	certain	repos.deleteInvitation
PATCH	/repos/{owner}/{repo}/invitations/{invitation_id}	impossible:administration	write	certain	repos.updateInvitation

repos/issues
GET	/repos/{owner}/{repo}/issues	issues	read	certain	issues.listForRepo
POST	/repos/{owner}/{repo}/issues	issues	write	certain	issues.create
GET	/repos/{owner}/{repo}/issues/comments	issues|pull-requests	read	certain	issues.listCommentsForRepo
DELETE	/repos/{owner}/{repo}/issues/comments/{comment_id}	issues|pull-requests	write	certain	issues.deleteComment
GET	/repos/{owner}/{repo}/issues/comments/{comment_id}	issues|pull-requests	read	certain	issues.getComment
PATCH	/repos/{owner}/{repo}/issues/comments/{comment_id}	issues|pull-requests	write	certain	issues.updateComment
GET	/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions	issues|pull-requests	read	certain	reactions.listForIssueComment
POST	/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions	issues|pull-requests	write	certain	reactions.createForIssueComment
DELETE	/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}	issues|pull-requests	write	certain	reactions.deleteForIssueComment
GET	/repos/{owner}/{repo}/issues/events	issues	read	certain	issues.listEventsForRepo
GET	/repos/{owner}/{repo}/issues/events/{event_id}	issues|pull-requests	read	certain	issues.getEvent
GET	/repos/{owner}/{repo}/issues/{issue_number}	issues|pull-requests	read	certain	issues.get
PATCH	/repos/{owner}/{repo}/issues/{issue_number}	issues|pull-requests	write	certain	issues.update
DELETE	/repos/{owner}/{repo}/issues/{issue_number}/assignees	issues|pull-requests	write	certain	issues.removeAssignees
POST	/repos/{owner}/{repo}/issues/{issue_number}/assignees	issues|pull-requests	write	certain	issues.addAssignees
GET	/repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}	issues|pull-requests	read	certain	issues.checkUserCanBeAssignedToIssue
GET	/repos/{owner}/{repo}/issues/{issue_number}/comments	issues|pull-requests	read	certain	issues.listComments
POST	/repos/{owner}/{repo}/issues/{issue_number}/comments	issues|pull-requests	write	certain	issues.createComment
GET	/repos/{owner}/{repo}/issues/{issue_number}/events	issues|pull-requests	read	certain	issues.listEvents
DELETE	/repos/{owner}/{repo}/issues/{issue_number}/labels	issues|pull-requests	write	certain	issues.removeAllLabels
GET	/repos/{owner}/{repo}/issues/{issue_number}/labels	issues|pull-requests	read	certain	issues.listLabelsOnIssue
POST	/repos/{owner}/{repo}/issues/{issue_number}/labels	issues|pull-requests	write	certain	issues.addLabels
PUT	/repos/{owner}/{repo}/issues/{issue_number}/labels	issues|pull-requests	write	certain	issues.setLabels
DELETE	/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}	issues|pull-requests	write	certain	issues.removeLabel
DELETE	/repos/{owner}/{repo}/issues/{issue_number}/lock	issues|pull-requests	write	certain	issues.unlock
PUT	/repos/{owner}/{repo}/issues/{issue_number}/lock	issues|pull-requests	write	certain	issues.lock
GET	/repos/{owner}/{repo}/issues/{issue_number}/reactions	issues|pull-requests	read	certain	reactions.listForIssue
POST	/repos/{owner}/{repo}/issues/{issue_number}/reactions	issues|pull-requests	write	certain	reactions.createForIssue
DELETE	/repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}	issues|pull-requests	write	certain	reactions.deleteForIssue
GET	/repos/{owner}/{repo}/issues/{issue_number}/sub_issues	issues	read	certain	issues.listSubIssues
POST	/repos/{owner}/{repo}/issues/{issue_number}/sub_issues	issues	write	certain	issues.addSubIssue
GET	/repos/{owner}/{repo}/issues/{issue_number}/timeline	issues|pull-requests	read	certain	issues.listEventsForTimeline

repos/keys
GET	/repos/{owner}/{repo}/keys	impossible:administration	read	likely	repos.listDeployKeys
POST	/repos/{owner}/{repo}/keys	impossible:administration	write	certain	repos.createDeployKey
DELETE	/repos/{owner}/{repo}/keys/{key_id}	impossible:administration	write	certain	repos.deleteDeployKey
GET	/repos/{owner}/{repo}/keys/{key_id}	impossible:administration	read	likely	repos.getDeployKey

repos/labels
GET	/repos/{owner}/{repo}/labels	issues|pull-requests	read	certain	issues.listLabelsForRepo
POST	/repos/{owner}/{repo}/labels	issues|pull-requests	write	certain	issues.createLabel
DELETE	/repos/{owner}/{repo}/labels/{name}	issues|pull-requests	write	certain	issues.deleteLabel
GET	/repos/{owner}/{repo}/labels/{name}	issues|pull-requests	read	certain	issues.getLabel
PATCH	/repos/{owner}/{repo}/labels/{name}	issues|pull-requests	write	certain	issues.updateLabel

repos/languages
GET	/repos/{owner}/{repo}/languages	none	none	certain	repos.listLanguages

repos/license
GET	/repos/{owner}/{repo}/license	none	none	certain	licenses.getForRepo

repos/merge-upstream
POST	/repos/{owner}/{repo}/merge-upstream	contents	write	certain	repos.mergeUpstream

repos/merges
POST	/repos/{owner}/{repo}/merges	contents	write	certain	repos.merge

repos/milestones
GET	/repos/{owner}/{repo}/milestones	issues|pull-requests	read	certain	issues.listMilestones
POST	/repos/{owner}/{repo}/milestones	issues|pull-requests	write	certain	issues.createMilestone
DELETE	/repos/{owner}/{repo}/milestones/{milestone_number}	issues|pull-requests	write	certain	issues.deleteMilestone
GET	/repos/{owner}/{repo}/milestones/{milestone_number}	issues|pull-requests	read	certain	issues.getMilestone
PATCH	/repos/{owner}/{repo}/milestones/{milestone_number}	issues|pull-requests	write	certain	issues.updateMilestone
GET	/repos/{owner}/{repo}/milestones/{milestone_number}/labels	issues|pull-requests	read	certain	issues.listLabelsForMilestone

repos/pages
DELETE	/repos/{owner}/{repo}/pages	pages	write	possible	repos.deletePagesSite
GET	/repos/{owner}/{repo}/pages	pages	read	certain	repos.getPages
POST	/repos/{owner}/{repo}/pages	pages	write	possible	repos.createPagesSite
PUT	/repos/{owner}/{repo}/pages	pages	write	possible	repos.updateInformationAboutPagesSite
GET	/repos/{owner}/{repo}/pages/builds	pages	read	certain	repos.listPagesBuilds
POST	/repos/{owner}/{repo}/pages/builds	pages	write	certain	repos.requestPagesBuild
GET	/repos/{owner}/{repo}/pages/builds/latest	pages	read	certain	repos.getLatestPagesBuild
GET	/repos/{owner}/{repo}/pages/builds/{build_id}	pages	read	certain	repos.getPagesBuild
POST	/repos/{owner}/{repo}/pages/deployment	pages	write	certain	
POST	/repos/{owner}/{repo}/pages/deployments	pages	write	certain	repos.createPagesDeployment
GET	/repos/{owner}/{repo}/pages/health	pages	write	certain	repos.getPagesHealthCheck

repos/private-vulnerability-reporting
DELETE	/repos/{owner}/{repo}/private-vulnerability-reporting	impossible:administration	write	certain	repos.disablePrivateVulnerabilityReporting
PUT	/repos/{owner}/{repo}/private-vulnerability-reporting	impossible:administration	write	certain	repos.enablePrivateVulnerabilityReporting

repos/projects
GET	/repos/{owner}/{repo}/projects	repository-projects	read	certain	
POST	/repos/{owner}/{repo}/projects	repository-projects	write	certain	

repos/properties
GET	/repos/{owner}/{repo}/properties/values	none	none	certain	repos.customPropertiesForReposGetRepositoryValues

repos/pulls
GET	/repos/{owner}/{repo}/pulls	pull-requests	read	certain	pulls.list
POST	/repos/{owner}/{repo}/pulls	pull-requests	write	certain	pulls.create
GET	/repos/{owner}/{repo}/pulls/comments	pull-requests	read	certain	pulls.listReviewCommentsForRepo
DELETE	/repos/{owner}/{repo}/pulls/comments/{comment_id}	pull-requests	write	certain	pulls.deleteReviewComment
GET	/repos/{owner}/{repo}/pulls/comments/{comment_id}	pull-requests	read	certain	pulls.getReviewComment
PATCH	/repos/{owner}/{repo}/pulls/comments/{comment_id}	pull-requests	write	certain	pulls.updateReviewComment
GET	/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions	pull-requests	read	certain	reactions.listForPullRequestReviewComment
POST	/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions	pull-requests	write	certain	reactions.createForPullRequestReviewComment
DELETE	/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}	pull-requests	write	certain	reactions.deleteForPullRequestComment
GET	/repos/{owner}/{repo}/pulls/{pull_number}	contents|pull-requests	read	certain	pulls.get
PATCH	/repos/{owner}/{repo}/pulls/{pull_number}	pull-requests	write	certain	pulls.update
POST	/repos/{owner}/{repo}/pulls/{pull_number}/codespaces	impossible:codespaces	write	certain	codespaces.createWithPrForAuthenticatedUser
GET	/repos/{owner}/{repo}/pulls/{pull_number}/comments	pull-requests	read	certain	pulls.listReviewComments
POST	/repos/{owner}/{repo}/pulls/{pull_number}/comments	pull-requests	write	certain	pulls.createReviewComment
POST	/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies	pull-requests	write	certain	pulls.createReplyForReviewComment
GET	/repos/{owner}/{repo}/pulls/{pull_number}/commits	pull-requests	read	certain	pulls.listCommits
GET	/repos/{owner}/{repo}/pulls/{pull_number}/files	pull-requests	read	certain	pulls.listFiles
GET	/repos/{owner}/{repo}/pulls/{pull_number}/merge	pull-requests	read	certain	pulls.checkIfMerged
PUT	/repos/{owner}/{repo}/pulls/{pull_number}/merge	contents	write	certain	pulls.merge
DELETE	/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers	pull-requests	write	certain	pulls.removeRequestedReviewers
GET	/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers	pull-requests	read	certain	pulls.listRequestedReviewers
POST	/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers	pull-requests	write	certain	pulls.requestReviewers
GET	/repos/{owner}/{repo}/pulls/{pull_number}/reviews	pull-requests	read	certain	pulls.listReviews
POST	/repos/{owner}/{repo}/pulls/{pull_number}/reviews	pull-requests	write	certain	pulls.createReview
DELETE	/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}	pull-requests	write	certain	pulls.deletePendingReview
GET	/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}	pull-requests	read	certain	pulls.getReview
PUT	/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}	pull-requests	write	certain	pulls.updateReview
GET	/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments	pull-requests	read	certain	pulls.listCommentsForReview
PUT	/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals	pull-requests	write	certain	pulls.dismissReview
POST	/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events	pull-requests	write	certain	pulls.submitReview
PUT	/repos/{owner}/{repo}/pulls/{pull_number}/update-branch	pull-requests	write	certain	pulls.updateBranch

repos/readme
GET	/repos/{owner}/{repo}/readme	contents	read	certain	repos.getReadme

repos/releases
GET	/repos/{owner}/{repo}/releases	contents	read	certain	repos.listReleases
POST	/repos/{owner}/{repo}/releases	contents	write	certain	repos.createRelease
DELETE	/repos/{owner}/{repo}/releases/assets/{asset_id}	contents	write	certain	repos.deleteReleaseAsset
GET	/repos/{owner}/{repo}/releases/assets/{asset_id}	contents	read	certain	repos.getReleaseAsset
PATCH	/repos/{owner}/{repo}/releases/assets/{asset_id}	contents	write	certain	repos.updateReleaseAsset
POST	/repos/{owner}/{repo}/releases/generate-notes	contents	write	certain	repos.generateReleaseNotes
GET	/repos/{owner}/{repo}/releases/latest	contents	read	certain	repos.getLatestRelease
GET	/repos/{owner}/{repo}/releases/tags/{tag}	contents	read	certain	repos.getReleaseByTag
DELETE	/repos/{owner}/{repo}/releases/{release_id}	contents	write	certain	repos.deleteRelease
GET	/repos/{owner}/{repo}/releases/{release_id}	contents	read	certain	repos.getRelease
PATCH	/repos/{owner}/{repo}/releases/{release_id}	contents	write	certain	repos.updateRelease
GET	/repos/{owner}/{repo}/releases/{release_id}/assets	contents	read	certain	repos.listReleaseAssets
POST	/repos/{owner}/{repo}/releases/{release_id}/assets	contents	write	certain	repos.uploadReleaseAsset

repos/rules
GET	/repos/{owner}/{repo}/rules/branches/{branch}	none	none	certain	repos.getBranchRules

repos/rulesets
GET	/repos/{owner}/{repo}/rulesets	none	none	certain	repos.getRepoRulesets
POST	/repos/{owner}/{repo}/rulesets	impossible:administration	write	certain	repos.createRepoRuleset
GET	/repos/{owner}/{repo}/rulesets/rule-suites	impossible:administration	write	likely	repos.getRepoRuleSuites
GET	/repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}	impossible:administration	write	likely	repos.getRepoRuleSuite
DELETE	/repos/{owner}/{repo}/rulesets/{ruleset_id}	impossible:administration	write	certain	repos.deleteRepoRuleset
GET	/repos/{owner}/{repo}/rulesets/{ruleset_id}	none	none	certain	repos.getRepoRuleset
PUT	/repos/{owner}/{repo}/rulesets/{ruleset_id}	impossible:administration	write	certain	repos.updateRepoRuleset

repos/secret-scanning
GET	/repos/{owner}/{repo}/secret-scanning/alerts	impossible:secret scanning alerts	read	likely	secretScanning.listAlertsForRepo
GET	/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}	impossible:secret scanning alerts	read	likely	secretScanning.getAlert
PATCH	/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}	impossible:secret scanning alerts	write	certain	secretScanning.updateAlert
GET	/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations	impossible:secret scanning alerts	read	likely	secretScanning.listLocationsForAlert

repos/security-advisories
GET	/repos/{owner}/{repo}/security-advisories	impossible:repository security advisories	read	likely	securityAdvisories.listRepositoryAdvisories
POST	/repos/{owner}/{repo}/security-advisories	impossible:repository security advisories	write	certain	securityAdvisories.createRepositoryAdvisory
POST	/repos/{owner}/{repo}/security-advisories/reports	impossible:repository security advisories	write	certain	securityAdvisories.createPrivateVulnerabilityReport
GET	/repos/{owner}/{repo}/security-advisories/{ghsa_id}	impossible:repository security advisories	read	likely	securityAdvisories.getRepositoryAdvisory
PATCH	/repos/{owner}/{repo}/security-advisories/{ghsa_id}	impossible:repository security advisories	write	certain	securityAdvisories.updateRepositoryAdvisory
POST	/repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve	impossible:repository security advisories	write	certain	securityAdvisories.createRepositoryAdvisoryCveRequest

repos/stargazers
GET	/repos/{owner}/{repo}/stargazers	none	none	certain	activity.listStargazersForRepo

repos/stats
GET	/repos/{owner}/{repo}/stats/code_frequency	none	none	certain	repos.getCodeFrequencyStats
GET	/repos/{owner}/{repo}/stats/commit_activity	none	none	certain	repos.getCommitActivityStats
GET	/repos/{owner}/{repo}/stats/contributors	none	none	certain	repos.getContributorsStats
GET	/repos/{owner}/{repo}/stats/participation	none	none	certain	repos.getParticipationStats
GET	/repos/{owner}/{repo}/stats/punch_card	none	none	certain	repos.getPunchCardStats

repos/statuses
POST	/repos/{owner}/{repo}/statuses/{sha}	statuses	write	certain	repos.createCommitStatus

repos/subscribers
GET	/repos/{owner}/{repo}/subscribers	none	none	certain	activity.listWatchersForRepo

repos/tags
GET	/repos/{owner}/{repo}/tags	none	none	certain	repos.listTags
GET	/repos/{owner}/{repo}/tags/protection	impossible:administration	read	likely	
POST	/repos/{owner}/{repo}/tags/protection	impossible:administration	write	certain	
DELETE	/repos/{owner}/{repo}/tags/protection/{tag_protection_id}	impossible:administration	write	certain	

repos/tarball
GET	/repos/{owner}/{repo}/tarball/{ref}	contents	read	certain	repos.downloadTarballArchive

repos/teams
GET	/repos/{owner}/{repo}/teams	impossible:administration	read	likely	repos.listTeams

repos/topics
GET	/repos/{owner}/{repo}/topics	none	none	certain	repos.getAllTopics
PUT	/repos/{owner}/{repo}/topics	impossible:administration	write	certain	repos.replaceAllTopics

repos/traffic
GET	/repos/{owner}/{repo}/traffic/clones	impossible:administration	read	likely	repos.getClones
GET	/repos/{owner}/{repo}/traffic/popular/paths	impossible:administration	read	likely	repos.getTopPaths
GET	/repos/{owner}/{repo}/traffic/popular/referrers	impossible:administration	read	likely	repos.getTopReferrers
GET	/repos/{owner}/{repo}/traffic/views	impossible:administration	read	likely	repos.getViews

repos/transfer
POST	/repos/{owner}/{repo}/transfer	impossible:administration	write	certain	repos.transfer

repos/vulnerability-alerts
DELETE	/repos/{owner}/{repo}/vulnerability-alerts	impossible:administration	write	certain	repos.disableVulnerabilityAlerts
GET	/repos/{owner}/{repo}/vulnerability-alerts	impossible:administration	read	likely	repos.checkVulnerabilityAlerts
PUT	/repos/{owner}/{repo}/vulnerability-alerts	impossible:administration	write	certain	repos.enableVulnerabilityAlerts

repos/zipball
GET	/repos/{owner}/{repo}/zipball/{ref}	contents	read	certain	repos.downloadZipballArchive

repositories
GET	/repositories	none	none	certain	repos.listPublic
GET	/repositories/{repository_id}/environments/{environment_name}/secrets	impossible:environments	read	likely	
GET	/repositories/{repository_id}/environments/{environment_name}/secrets/public-key	impossible:environments	read	likely	
DELETE	/repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}	impossible:environments	write	certain	
GET	/repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}	impossible:environments	read	likely	
PUT	/repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}	impossible:environments	write	certain	
GET	/repositories/{repository_id}/environments/{environment_name}/variables	impossible:environments	read	likely	
POST	/repositories/{repository_id}/environments/{environment_name}/variables	impossible:environments	write	certain	
DELETE	/repositories/{repository_id}/environments/{environment_name}/variables/{name}	impossible:environments	write	certain	
GET	/repositories/{repository_id}/environments/{environment_name}/variables/{name}	impossible:environments	read	likely	
PATCH	/repositories/{repository_id}/environments/{environment_name}/variables/{name}	impossible:environments	write	certain	

search
GET	/search/code	none	none	likely	search.code
GET	/search/commits	none	none	likely	search.commits
GET	/search/issues	none	none	likely	search.issuesAndPullRequests
GET	/search/labels	none	none	certain	search.labels
GET	/search/repositories	none	none	likely	search.repos
GET	/search/topics	none	none	likely	search.topics
GET	/search/users	none	none	likely	search.users

teams
DELETE	/teams/{team_id}/members/{username}	impossible:organization members	write	certain	
GET	/teams/{team_id}/members/{username}	impossible:organization members	read	possible	
PUT	/teams/{team_id}/members/{username}	impossible:organization members	write	certain	

user
GET	/user	impossible:a user's account	read	certain	users.getAuthenticated
PATCH	/user	impossible:user profile	write	certain	users.updateAuthenticated
GET	/user/blocks	impossible:user block another user	read	likely	users.listBlockedByAuthenticated,users.listBlockedByAuthenticatedUser
DELETE	/user/blocks/{username}	impossible:user block another user	write	certain	users.unblock
GET	/user/blocks/{username}	impossible:user block another user	read	likely	users.checkBlocked
PUT	/user/blocks/{username}	impossible:user block another user	write	certain	users.block
GET	/user/codespaces	impossible:codespaces	read	likely	codespaces.listForAuthenticatedUser
POST	/user/codespaces	impossible:codespaces	write	certain	codespaces.createForAuthenticatedUser
GET	/user/codespaces/secrets	impossible:user codespaces secrets	read	likely	codespaces.listSecretsForAuthenticatedUser
GET	/user/codespaces/secrets/public-key	impossible:user codespaces secrets	read	likely	codespaces.getPublicKeyForAuthenticatedUser
DELETE	/user/codespaces/secrets/{secret_name}	impossible:user codespaces secrets	write	certain	codespaces.deleteSecretForAuthenticatedUser
GET	/user/codespaces/secrets/{secret_name}	impossible:user codespaces secrets	read	likely	codespaces.getSecretForAuthenticatedUser
PUT	/user/codespaces/secrets/{secret_name}	impossible:user codespaces secrets	write	certain	codespaces.createOrUpdateSecretForAuthenticatedUser
GET	/user/codespaces/secrets/{secret_name}/repositories	impossible:user codespaces secrets	read	likely	codespaces.listRepositoriesForSecretForAuthenticatedUser
PUT	/user/codespaces/secrets/{secret_name}/repositories	impossible:user codespaces secrets	write	certain	codespaces.setRepositoriesForSecretForAuthenticatedUser
DELETE	/user/codespaces/{codespace_name}	impossible:codespaces	write	certain	codespaces.deleteForAuthenticatedUser
GET	/user/codespaces/{codespace_name}	impossible:codespaces	read	likely	codespaces.getForAuthenticatedUser
PATCH	/user/codespaces/{codespace_name}	impossible:codespaces	write	certain	codespaces.updateForAuthenticatedUser
POST	/user/codespaces/{codespace_name}/exports	impossible:codespaces lifecycle admin	write	certain	codespaces.exportForAuthenticatedUser
GET	/user/codespaces/{codespace_name}/exports/{export_id}	impossible:codespaces lifecycle admin	read	likely	codespaces.getExportDetailsForAuthenticatedUser
GET	/user/codespaces/{codespace_name}/machines	impossible:codespaces metadata	read	likely	codespaces.codespaceMachinesForAuthenticatedUser
POST	/user/codespaces/{codespace_name}/publish	impossible:codespaces	write	certain	codespaces.publishForAuthenticatedUser
POST	/user/codespaces/{codespace_name}/start	impossible:codespaces lifecycle admin	write	certain	codespaces.startForAuthenticatedUser
POST	/user/codespaces/{codespace_name}/stop	impossible:codespaces lifecycle admin	write	certain	codespaces.stopForAuthenticatedUser
PATCH	/user/email/visibility	impossible:user email addresses	write	certain	users.setPrimaryEmailVisibilityForAuthenticated,users.setPrimaryEmailVisibilityForAuthenticatedUser
DELETE	/user/emails	impossible:user email addresses	write	certain	users.deleteEmailForAuthenticated,users.deleteEmailForAuthenticatedUser
GET	/user/emails	impossible:user email addresses	read	likely	users.listEmailsForAuthenticated,users.listEmailsForAuthenticatedUser
POST	/user/emails	impossible:user email addresses	write	certain	users.addEmailForAuthenticated,users.addEmailForAuthenticatedUser
GET	/user/followers	impossible:user followers	read	likely	users.listFollowersForAuthenticatedUser
GET	/user/following	impossible:user followers	read	likely	users.listFollowedByAuthenticated,users.listFollowedByAuthenticatedUser
DELETE	/user/following/{username}	impossible:user followers	write	certain	users.unfollow
GET	/user/following/{username}	impossible:user followers	read	likely	users.checkPersonIsFollowedByAuthenticated
PUT	/user/following/{username}	impossible:user followers	write	certain	users.follow
GET	/user/gpg_keys	impossible:user gpg keys	read	likely	users.listGpgKeysForAuthenticated,users.listGpgKeysForAuthenticatedUser
POST	/user/gpg_keys	impossible:user gpg keys	write	certain	users.createGpgKeyForAuthenticated,users.createGpgKeyForAuthenticatedUser
DELETE	/user/gpg_keys/{gpg_key_id}	impossible:user gpg keys	write	certain	users.deleteGpgKeyForAuthenticated,users.deleteGpgKeyForAuthenticatedUser
GET	/user/gpg_keys/{gpg_key_id}	impossible:user gpg keys	read	likely	users.getGpgKeyForAuthenticated,users.getGpgKeyForAuthenticatedUser
GET	/user/installations/{installation_id}/repositories	none	none	certain	apps.listInstallationReposForAuthenticatedUser
DELETE	/user/interaction-limits	impossible:user interaction limits	write	certain	interactions.removeRestrictionsForAuthenticatedUser,interactions.removeRestrictionsForYourPublicRepos
GET	/user/interaction-limits	impossible:user interaction limits	read	likely	interactions.getRestrictionsForAuthenticatedUser,interactions.getRestrictionsForYourPublicRepos
PUT	/user/interaction-limits	impossible:user interaction limits	write	certain	interactions.setRestrictionsForAuthenticatedUser,interactions.setRestrictionsForYourPublicRepos
GET	/user/keys	impossible:user git ssh keys	read	likely	users.listPublicSshKeysForAuthenticated,users.listPublicSshKeysForAuthenticatedUser
POST	/user/keys	impossible:user git ssh keys	write	certain	users.createPublicSshKeyForAuthenticated,users.createPublicSshKeyForAuthenticatedUser
DELETE	/user/keys/{key_id}	impossible:user git ssh keys	write	certain	users.deletePublicSshKeyForAuthenticated,users.deletePublicSshKeyForAuthenticatedUser
GET	/user/keys/{key_id}	impossible:user git ssh keys	read	likely	users.getPublicSshKeyForAuthenticated,users.getPublicSshKeyForAuthenticatedUser
GET	/user/memberships/orgs/{org}	impossible:organization members	read	likely	orgs.getMembershipForAuthenticatedUser
PATCH	/user/memberships/orgs/{org}	impossible:organization members	write	certain	orgs.updateMembershipForAuthenticatedUser
GET	/user/public_emails	impossible:user email addresses	read	likely	users.listPublicEmailsForAuthenticated,users.listPublicEmailsForAuthenticatedUser
GET	/user/repos	none	none	certain	repos.listForAuthenticatedUser
POST	/user/repos	impossible:administration	write	certain	repos.createForAuthenticatedUser
GET	/user/repository_invitations	impossible:administration	read	likely	repos.listInvitationsForAuthenticatedUser
DELETE	/user/repository_invitations/{invitation_id}	impossible:administration	write	certain	repos.declineInvitation,repos.declineInvitationForAuthenticatedUser
PATCH	/user/repository_invitations/{invitation_id}	impossible:administration	write	certain	repos.acceptInvitation,repos.acceptInvitationForAuthenticatedUser
DELETE	/user/social_accounts	impossible:user profile	write	certain	users.deleteSocialAccountForAuthenticatedUser
POST	/user/social_accounts	impossible:user profile	write	certain	users.addSocialAccountForAuthenticatedUser
GET	/user/ssh_signing_keys	impossible:user ssh signing keys	read	likely	users.listSshSigningKeysForAuthenticatedUser
POST	/user/ssh_signing_keys	impossible:user ssh signing keys	write	certain	users.createSshSigningKeyForAuthenticatedUser
DELETE	/user/ssh_signing_keys/{ssh_signing_key_id}	impossible:user ssh signing keys	write	certain	users.deleteSshSigningKeyForAuthenticatedUser
GET	/user/ssh_signing_keys/{ssh_signing_key_id}	impossible:user ssh signing keys	read	likely	users.getSshSigningKeyForAuthenticatedUser
GET	/user/starred	impossible:user starring	read	likely	activity.listReposStarredByAuthenticatedUser
DELETE	/user/starred/{owner}/{repo}	impossible:user starring	write	certain	activity.unstarRepoForAuthenticatedUser
GET	/user/starred/{owner}/{repo}	impossible:user starring	read	likely	activity.checkRepoIsStarredByAuthenticatedUser
PUT	/user/starred/{owner}/{repo}	impossible:user starring	write	certain	activity.starRepoForAuthenticatedUser
GET	/user/subscriptions	impossible:user watching	read	likely	activity.listWatchedReposForAuthenticatedUser

users
GET	/users/{username}	none	none	likely	users.getByUsername
GET	/users/{username}/events/orgs/{org}	impossible:organization events	read	possible	activity.listOrgEventsForAuthenticatedUser
GET	/users/{username}/keys	impossible:user git ssh keys	read	possible	users.listPublicKeysForUser
GET	/users/{username}/packages/{package_type}/{package_name}/versions	packages	read	certain	packages.getAllPackageVersionsForPackageOwnedByUser
DELETE	/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}	packages	write	certain	packages.deletePackageVersionForUser
GET	/users/{username}/repos	none	none	certain	repos.listForUser
GET	/users/{username}/settings/billing/actions	impossible:user plan	read	possible	
GET	/users/{username}/settings/billing/packages	impossible:user plan	read	possible	
GET	/users/{username}/settings/billing/shared-storage	impossible:user plan	read	possible	
GET	/users/{username}/starred	impossible:user starring	read	possible	activity.listReposStarredByUser
GET	/users/{username}/subscriptions	impossible:user watching	read	possible	activity.listReposWatchedByUser

versions
GET	/versions	none	none	likely	

zen
GET	/zen	none	none	likely	`;
