// Written by scripts/generate-facts.ts from graphql.tsv: change that one.
export const GRAPHQL = `addAssigneesToAssignable	issues|pull-requests	write	likely	changes labels or assignees	GitHub docs, GraphQL mutations
addComment	issues|pull-requests	write	likely	comments	GitHub docs, GraphQL mutations
addDiscussionComment	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
addLabelsToLabelable	issues|pull-requests	write	likely	changes labels or assignees	GitHub docs, GraphQL mutations
addProjectV2DraftIssue	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
addProjectV2ItemById	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
addPullRequestReview	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
addPullRequestReviewComment	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
addPullRequestReviewThread	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
addPullRequestReviewThreadReply	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
addReaction	issues|pull-requests	write	likely	moderates	GitHub docs, GraphQL mutations
addSubIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
approveDeployments	deployments	write	possible	reviews deployments	GitHub docs, GraphQL mutations
archiveProjectV2Item	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
archiveRepository	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
clearLabelsFromLabelable	issues|pull-requests	write	likely	changes labels or assignees	GitHub docs, GraphQL mutations
clearProjectV2ItemFieldValue	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
closeDiscussion	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
closeIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
closePullRequest	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
convertPullRequestToDraft	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
copyProjectV2	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
createBranchProtectionRule	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
createCheckRun	checks	write	likely	changes check runs	GitHub docs, GraphQL mutations
createCheckSuite	checks	write	likely	changes check runs	GitHub docs, GraphQL mutations
createCommitOnBranch	contents	write	certain	changes commits and refs	GitHub docs, GraphQL mutations
createDeployment	deployments	write	likely	changes deployments	GitHub docs, GraphQL mutations
createDeploymentStatus	deployments	write	likely	changes deployments	GitHub docs, GraphQL mutations
createDiscussion	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
createEnvironment	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
createIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
createLabel	issues|pull-requests	write	likely	changes labels	GitHub docs, GraphQL mutations
createLinkedBranch	contents	write	likely	merges branches	GitHub docs, GraphQL mutations
createProjectV2	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
createProjectV2Field	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
createProjectV2StatusUpdate	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
createPullRequest	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
createRef	contents	write	certain	changes commits and refs	GitHub docs, GraphQL mutations
createRepository	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
createRepositoryRuleset	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
deleteBranchProtectionRule	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
deleteDeployment	deployments	write	likely	changes deployments	GitHub docs, GraphQL mutations
deleteDiscussion	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
deleteDiscussionComment	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
deleteEnvironment	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
deleteIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
deleteIssueComment	issues|pull-requests	write	likely	comments	GitHub docs, GraphQL mutations
deleteLabel	issues|pull-requests	write	likely	changes labels	GitHub docs, GraphQL mutations
deletePackageVersion	packages	write	likely	deletes package versions	GitHub docs, GraphQL mutations
deleteProjectV2Item	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
deletePullRequestReview	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
deletePullRequestReviewComment	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
deleteRef	contents	write	certain	changes commits and refs	GitHub docs, GraphQL mutations
deleteRepositoryRuleset	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
dequeuePullRequest	contents	write	likely	merges pull requests	GitHub docs, GraphQL mutations
dequeuePullRequest	pull-requests	write	likely	merges pull requests	GitHub docs, GraphQL mutations
disablePullRequestAutoMerge	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
dismissPullRequestReview	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
enablePullRequestAutoMerge	contents	write	likely	merges pull requests	GitHub docs, GraphQL mutations
enablePullRequestAutoMerge	pull-requests	write	likely	merges pull requests	GitHub docs, GraphQL mutations
enqueuePullRequest	contents	write	likely	merges pull requests	GitHub docs, GraphQL mutations
enqueuePullRequest	pull-requests	write	likely	merges pull requests	GitHub docs, GraphQL mutations
linkProjectV2ToRepository	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
lockLockable	issues|pull-requests	write	likely	moderates	GitHub docs, GraphQL mutations
markDiscussionCommentAsAnswer	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
markPullRequestReadyForReview	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
mergeBranch	contents	write	likely	merges branches	GitHub docs, GraphQL mutations
mergePullRequest	contents	write	likely	merges pull requests	GitHub docs, GraphQL mutations
mergePullRequest	pull-requests	write	likely	merges pull requests	GitHub docs, GraphQL mutations
minimizeComment	issues|pull-requests	write	likely	moderates	GitHub docs, GraphQL mutations
pinIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
rejectDeployments	deployments	write	possible	reviews deployments	GitHub docs, GraphQL mutations
removeAssigneesFromAssignable	issues|pull-requests	write	likely	changes labels or assignees	GitHub docs, GraphQL mutations
removeLabelsFromLabelable	issues|pull-requests	write	likely	changes labels or assignees	GitHub docs, GraphQL mutations
removeReaction	issues|pull-requests	write	likely	moderates	GitHub docs, GraphQL mutations
removeSubIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
reopenDiscussion	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
reopenIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
reopenPullRequest	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
requestReviews	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
rerequestCheckSuite	checks	write	likely	changes check runs	GitHub docs, GraphQL mutations
resolveReviewThread	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
submitPullRequestReview	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
transferIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
unarchiveProjectV2Item	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
unlockLockable	issues|pull-requests	write	likely	moderates	GitHub docs, GraphQL mutations
unmarkDiscussionCommentAsAnswer	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
unminimizeComment	issues|pull-requests	write	likely	moderates	GitHub docs, GraphQL mutations
unpinIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
unresolveReviewThread	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
updateBranchProtectionRule	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
updateCheckRun	checks	write	likely	changes check runs	GitHub docs, GraphQL mutations
updateDiscussion	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
updateDiscussionComment	discussions	write	certain	changes discussions	GitHub docs, GraphQL mutations
updateEnvironment	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
updateIssue	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
updateIssueComment	issues|pull-requests	write	likely	comments	GitHub docs, GraphQL mutations
updateIssueIssueType	issues	write	likely	changes issues	GitHub docs, GraphQL mutations
updateLabel	issues|pull-requests	write	likely	changes labels	GitHub docs, GraphQL mutations
updateProjectV2	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
updateProjectV2ItemFieldValue	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
updateProjectV2ItemPosition	impossible:Projects v2	write	certain	changes a project	GitHub docs, automating projects
updatePullRequest	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
updatePullRequestBranch	contents	write	likely	merges branches	GitHub docs, GraphQL mutations
updatePullRequestBranch	pull-requests	write	likely	merges pull requests	GitHub docs, GraphQL mutations
updatePullRequestReview	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
updatePullRequestReviewComment	pull-requests	write	likely	changes pull requests	GitHub docs, GraphQL mutations
updateRef	contents	write	certain	changes commits and refs	GitHub docs, GraphQL mutations
updateRefs	contents	write	certain	changes commits and refs	GitHub docs, GraphQL mutations
updateRepository	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations
updateRepositoryRuleset	impossible:administration	write	likely	administers the repository	GitHub docs, GraphQL mutations`;
