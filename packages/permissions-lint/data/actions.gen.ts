// Written by scripts/generate-facts.ts from actions.tsv: change that one.
export const ACTIONS = `1password/load-secrets-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

5monkeys/cobertura-action	unknown				
	pull-requests|issues	write	likely	input:repo_token	comments on the pull request	REST

8398a7/action-slack	node	github_token			
	actions	read	likely	env:GITHUB_TOKEN	reads the jobs of the run	pkgdeps/update-github-actions-permissions@4846530 actions.yml

8bitjonny/gh-get-current-pr	unknown				
	pull-requests	read	likely	input:github-token=default	looks for the pull request	the action's documentation, recalled, not re-read

abatilo/actions-poetry	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

abutler/upload-release-assets	unknown				
	contents	write	likely	input:repo-token	uploads release assets	the action's documentation, recalled, not re-read

actions-cool/issues-helper	node	token			
with.actions contains 'comment','label','assignee','close','lock','create','open','update','delete','set','mark','toggle'	issues|pull-requests	write	likely	input:token=default	edits issues	actions-cool/issues-helper README

actions-cool/maintain-one-comment	unknown				
	issues|pull-requests	write	likely	input:token=default	comments	the action's documentation, recalled, not re-read

actions-ecosystem/action-add-labels	unknown				
	pull-requests|issues	write	likely	input:github_token=default	writes to pull requests	pkgdeps/update-github-actions-permissions@4846530 actions.yml

actions-ecosystem/action-create-comment	unknown				
	issues|pull-requests	write	likely	input:github_token=default	comments	the action's documentation, recalled, not re-read

actions-ecosystem/action-remove-labels	unknown				
	pull-requests|issues	write	likely	input:github_token=default	takes labels off	the action's documentation, recalled, not re-read

actions-rs/audit-check	unknown				
	checks	write	likely	input:token	creates a check run	the action's documentation, recalled, not re-read
event in schedule	issues	write	likely	input:token	opens issues	the action's documentation, recalled, not re-read

actions-rs/clippy-check	node		token		
	checks	write	likely	input:token	creates a check run	REST

actions-rs/toolchain	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions-rust-lang/audit	unknown				
with.createIssues != 'false'	issues	write	likely	input:TOKEN=default	opens an issue	the action's documentation, recalled, not re-read

actions-rust-lang/setup-rust-toolchain	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions/add-to-project	node		github-token		
	impossible:Projects v2	write	certain	input:github-token	changes a project	action README

actions/ai-inference	node	token	github-mcp-token		
	models	read	certain	input:token=default	asks GitHub Models	docs; action README

actions/attest	node	github-token			push-to-registry=false;create-storage-record=true
with.push-to-registry == 'true' && with.create-storage-record != 'false'	artifact-metadata	write	likely	input:github-token=default	stores where the artifact lies	actions/attest action.yml
	attestations	write	certain	input:github-token=default	stores attestations	actions/attest README
	id-token	write	certain	oidc	signs with an OIDC token	actions/attest README
with.push-to-registry == 'true' && with.subject-name starts 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes the attestation to the registry	actions/attest README

actions/attest-build-provenance	composite	github-token			push-to-registry=false;create-storage-record=true
with.push-to-registry == 'true' && with.create-storage-record != 'false'	artifact-metadata	write	likely	input:github-token=default	stores where the artifact lies	actions/attest action.yml
	attestations	write	certain	input:github-token=default	stores attestations	actions/attest README
	id-token	write	certain	oidc	signs with an OIDC token	actions/attest README
with.push-to-registry == 'true' && with.subject-name starts 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes the attestation to the registry	actions/attest README

actions/attest-sbom	unknown				push-to-registry=false;create-storage-record=true
with.push-to-registry == 'true' && with.create-storage-record != 'false'	artifact-metadata	write	likely	input:github-token=default	stores where the artifact lies	actions/attest action.yml
	attestations	write	certain	input:github-token=default	stores attestations	actions/attest README
	id-token	write	certain	oidc	signs with an OIDC token	actions/attest README
with.push-to-registry == 'true' && with.subject-name starts 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes the attestation to the registry	actions/attest README

actions/cache	node				
	none	none	certain	any	asks for no right	codeql actions_permissions.yml comment; pkgdeps

actions/cache/restore	node				
	none	none	certain	any	asks for no right	actions/cache

actions/cache/save	node				
	none	none	certain	any	asks for no right	actions/cache

actions/checkout	node	token	ssh-key		
with.repository absent && with.ssh-key absent	contents	read	certain	input:token=default	checks out the repository	actions/checkout README
with.repository present	contents	read	possible	input:token=default	checks out a repository	actions/checkout README

actions/configure-pages	node	token			enablement=false
with.enablement == 'true'	impossible:switching Pages on	write	certain	input:token=default	switches Pages on	actions/configure-pages action.yml@d560657
	pages	read	likely	input:token=default	reads the Pages configuration	REST GET /repos/{owner}/{repo}/pages

actions/create-github-app-token	node				
	none	none	certain	any	asks for no right	action README

actions/create-release	node			GITHUB_TOKEN	
	contents	write	certain	env:GITHUB_TOKEN	creates a release	REST POST /repos/{owner}/{repo}/releases

actions/delete-package-versions	node	token			
	packages	write	likely	input:token=default	deletes package versions	REST, packages

actions/dependency-review-action	node	repo-token	external-repo-token		comment-summary-in-pr=never
	contents	read	certain	input:repo-token=default	compares the dependency graph	actions/dependency-review-action README
with.comment-summary-in-pr in 'always','on-failure','true'	pull-requests|issues	write	likely	input:repo-token=default	comments on the pull request	actions/dependency-review-action docs/examples.md

actions/deploy-pages	node	token			
	id-token	write	certain	oidc	proves where the deployment comes from	actions/deploy-pages README
	pages	write	certain	input:token=default	deploys to Pages	actions/deploy-pages README

actions/download-artifact	node		github-token		
with.run-id present && with.github-token present	actions	read	likely	input:github-token	downloads artifacts of another run	actions/download-artifact README

actions/first-interaction	node	repo_token,repo-token			
event in issues && with.issue-message present or event in issues && with.issue_message present	issues	write	certain	input:repo_token,repo-token=default	comments on the issue	actions/first-interaction README
event in pull_request,pull_request_target && with.pr-message present or event in pull_request,pull_request_target && with.pr_message present	pull-requests	write	certain	input:repo_token,repo-token=default	comments on the pull request	actions/first-interaction README

actions/github-script	node	github-token			
	none	none	certain	input:github-token=default	runs the script it is given	actions/github-script README

actions/go-dependency-submission	node	token			
	contents	write	certain	input:token=default	submits a dependency snapshot	actions/go-dependency-submission README@bc8bc52

actions/hello-world-docker-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions/hello-world-javascript-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions/javascript-action	node				

actions/jekyll-build-pages	docker	token			
	contents	read	likely	input:token=default	reads the repository's metadata	codeql

actions/labeler	node	repo-token			
	contents	read	certain	input:repo-token=default	reads the label configuration	actions/labeler README
	issues	write	possible	input:repo-token=default	creates missing labels	actions/labeler README
	pull-requests|issues	write	certain	input:repo-token=default	labels pull requests	actions/labeler README

actions/publish-action	unknown				
	contents	write	likely	input:token	moves a tag	codeql missing-workflow-permissions

actions/publish-immutable-action	unknown				
	contents	read	likely	input:github-token=default	reads the release	the action's documentation, recalled, not re-read
	id-token	write	likely	oidc	asks for an OIDC token	the action's documentation, recalled, not re-read
	packages	write	likely	input:github-token=default	publishes the action's package	the action's documentation, recalled, not re-read

actions/setup-dotnet	node			NUGET_AUTH_TOKEN	
with.source-url contains 'nuget.pkg.github.com'	packages	read	likely	env:NUGET_AUTH_TOKEN	restores from GitHub Packages	actions/setup-dotnet README

actions/setup-go	node	token			
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions/setup-java	node	token			
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions/setup-node	node	token		NODE_AUTH_TOKEN	
with.registry-url contains 'npm.pkg.github.com'	packages	read	likely	env:NODE_AUTH_TOKEN	installs from GitHub Packages	actions/setup-node docs

actions/setup-python	node	token			
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

actions/stale	node	repo-token			delete-branch=false;days-before-stale=60;days-before-close=7
	actions	write	possible	input:repo-token=default	saves its state in the cache	actions/stale README@9461cb1
with.delete-branch == 'true'	contents	write	certain	input:repo-token=default	deletes the head branch	actions/stale README
with.days-before-issue-stale == '-1' or with.days-before-stale == '-1'	issues	write	possible	input:repo-token=default	takes labels off issues	actions/stale README
with.days-before-issue-stale absent && with.days-before-stale != '-1' or with.days-before-issue-stale present && with.days-before-issue-stale != '-1'	issues	write	certain	input:repo-token=default	labels, comments on and closes issues	actions/stale README
with.days-before-pr-stale == '-1' or with.days-before-stale == '-1'	pull-requests|issues	write	possible	input:repo-token=default	takes labels off pull requests	actions/stale README
with.days-before-pr-stale absent && with.days-before-stale != '-1' or with.days-before-pr-stale present && with.days-before-pr-stale != '-1'	pull-requests|issues	write	certain	input:repo-token=default	labels, comments on and closes pull requests	actions/stale README

actions/typescript-action	node				

actions/upload-artifact	node				
	none	none	certain	any	asks for no right	codeql comment; pkgdeps

actions/upload-artifact/merge	unknown				
	none	none	likely	any	asks for no right	actions/upload-artifact

actions/upload-code-coverage	unknown				
	code-quality	write	likely	input:token=default	uploads coverage	rhysd/actionlint#672

actions/upload-pages-artifact	composite				
	none	none	likely	any	asks for no right	actions/upload-pages-artifact

actions/upload-release-asset	node			GITHUB_TOKEN	
	contents	write	likely	env:GITHUB_TOKEN	uploads release assets	the REST endpoint it calls; action not inspected

actions/versions-package-tools	unknown				
	actions	read	likely	any	reads workflow runs	codeql
	contents	read	likely	any	reads the repository	codeql

ad-m/github-push-action	node	github_token	token		ssh=false
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
with.repository absent && with.ssh != 'true'	contents	write	certain	input:github_token=default	pushes commits	ad-m/github-push-action README@881a632
with.repository present	contents	write	possible	input:github_token=default	pushes commits	ad-m/github-push-action README@881a632

advanced-security/component-detection-dependency-submission-action	node	token			
	contents	write	certain	input:token=default	submits a dependency snapshot	advanced-security/component-detection-dependency-submission-action README@b22f891
	id-token	write	possible	oidc	asks for an OIDC token	advanced-security/component-detection-dependency-submission-action README@b22f891

advanced-security/dismiss-alerts	node				

advanced-security/maven-dependency-submission-action	unknown				
	contents	write	likely	input:token=default	submits a dependency snapshot	REST dependency-graph

advanced-security/spdx-dependency-submission-action	unknown				
	contents	write	likely	input:token=default	submits a dependency snapshot	REST dependency-graph

ahmadnassri/action-workflow-run-wait	unknown				
	actions	read	likely	input:github-token=default	polls runs	the action's documentation, recalled, not re-read

alex-page/github-project-automation-plus	unknown				
	issues	read	likely	any	reads issues	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	pull-requests	read	likely	any	reads pull requests	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	repository-projects	write	likely	any	changes classic projects	pkgdeps/update-github-actions-permissions@4846530 actions.yml

alirezanet/publish-nuget	unknown				
	packages	write	likely	input:NUGET_KEY	publishes a package	fork of publish-nuget

aloong-actions/gitleaks	node	token			

amannn/action-semantic-pull-request	node			GITHUB_TOKEN	
	pull-requests	read	certain	env:GITHUB_TOKEN	reads the title	amannn/action-semantic-pull-request README@b439535
with.wip == 'true'	statuses	write	likely	env:GITHUB_TOKEN	sets a pending status	REST statuses

aminya/setup-cpp	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

amondnet/vercel-action	unknown				
with.github-token present && event in push	contents	write	likely	input:github-token	comments on a commit	amondnet/vercel-action README, recalled, not re-read
with.github-token present && event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:github-token	comments on the pull request	the action's documentation, recalled, not re-read

ana06/get-changed-files	unknown				
event in pull_request,pull_request_target	pull-requests	read	likely	input:token=default	lists the pull request's files	the action's documentation, recalled, not re-read

anchore/sbom-action	node	github-token			upload-release-assets=true;dependency-snapshot=false
event in release && with.upload-release-assets != 'false'	actions	read	likely	input:github-token=default	finds the run's artifacts	anchore/sbom-action README@6b92ff5
event in push && with.upload-release-assets != 'false'	contents	write	possible	input:github-token=default	attaches the SBOM to the release of a tag	anchore/sbom-action README@6b92ff5
event in release && with.upload-release-assets != 'false'	contents	write	certain	input:github-token=default	attaches the SBOM to the release	anchore/sbom-action README@6b92ff5
with.dependency-snapshot == 'true'	contents	write	certain	input:github-token=default	submits a dependency snapshot	anchore/sbom-action README@6b92ff5

anchore/sbom-action/download-syft	node				
	none	none	certain	any	asks for no right	anchore/sbom-action README

anchore/sbom-action/publish-sbom	node	github-token			
	actions	read	likely	input:github-token=default	finds the run's artifacts	anchore/sbom-action README@6b92ff5
	contents	write	likely	input:github-token=default	attaches to the release	anchore/sbom-action README@6b92ff5

anchore/scan-action	node				
	none	none	certain	any	asks for no right	anchore/scan-action README@b905e0e

anchore/scan-action/download-grype	node				

andresz1/size-limit-action	node		github_token		
	pull-requests|issues	write	likely	input:github_token	comments on the pull request	andresz1/size-limit-action README@94bc357

android-actions/setup-android	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ankane/setup-postgres	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

anothrnick/github-tag-action	docker			GITHUB_TOKEN	
env.DRY_RUN != 'true'	contents	write	certain	env:GITHUB_TOKEN	pushes a tag	anothrnick/github-tag-action README@4ed4496
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first

anthropics/claude-code-action	composite		github_token		use_bedrock=false;use_vertex=false
	actions	read	possible	any	reads runs	anthropics/claude-code-action docs/configuration.md@24dcd50
	contents	write	possible	input:github_token	pushes commits	anthropics/claude-code-action docs/setup.md@24dcd50
with.github_token absent	id-token	write	certain	oidc	exchanges an OIDC token for its app's token	anthropics/claude-code-action docs/setup.md@24dcd50
with.use_bedrock == 'true' or with.use_vertex == 'true'	id-token	write	possible	oidc	logs in to a cloud with an OIDC token	anthropics/claude-code-action docs/cloud-providers.md@24dcd50
	issues	write	possible	input:github_token	comments on issues	anthropics/claude-code-action docs/solutions.md@24dcd50
	pull-requests	write	possible	input:github_token	comments on and opens pull requests	anthropics/claude-code-action docs/solutions.md@24dcd50

anthropics/claude-code-action/base-action	composite				
	contents	write	possible	any	pushes commits	the action's documentation, recalled, not re-read
	id-token	write	possible	oidc	asks for an OIDC token	the action's documentation, recalled, not re-read
	issues	write	possible	any	comments on issues	the action's documentation, recalled, not re-read
	pull-requests	write	possible	any	comments on and opens pull requests	the action's documentation, recalled, not re-read

apple-actions/import-codesign-certs	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

appleboy/scp-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

appleboy/ssh-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

appleboy/telegram-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aquasecurity/setup-trivy	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aquasecurity/tfsec-pr-commenter-action	unknown				
	pull-requests	write	likely	input:github_token	comments on the pull request	the action's documentation, recalled, not re-read

aquasecurity/tfsec-sarif-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aquasecurity/trivy-action	composite	token-setup-trivy	github-pat		format=table
with.format == 'github' && with.github-pat present	contents	write	certain	input:github-pat	submits a dependency snapshot	aquasecurity/trivy-action README@df678db

archive/github-actions-slack	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

arduino/setup-protoc	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

arnested/go-version-action	unknown				
	none	none	likely	any	asks for no right	pkgdeps/update-github-actions-permissions@4846530 actions.yml

artiomtr/jest-coverage-report-action	unknown				annotations=all
with.annotations != 'none'	checks	write	likely	input:github-token=default	annotates in a check run	REST
	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	REST

asdf-vm/actions/install	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

asdf-vm/actions/setup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ashutoshvarma/setup-ninja	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

astral-sh/ruff-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

astral-sh/setup-uv	node	github-token			
	none	none	certain	any	asks for no right	astral-sh/setup-uv README

avsm/setup-ocaml	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

avto-dev/markdown-lint	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

awalsh128/cache-apt-pkgs-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aws-actions/amazon-ecr-login	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aws-actions/amazon-ecs-deploy-task-definition	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aws-actions/amazon-ecs-render-task-definition	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aws-actions/aws-cloudformation-github-deploy	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aws-actions/aws-lambda-deploy	unknown				
with.role-to-assume present	id-token	write	likely	oidc	asks for an OIDC token	pkgdeps/update-github-actions-permissions@4846530 actions.yml

aws-actions/aws-secretsmanager-get-secrets	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

aws-actions/configure-aws-credentials	node				role-chaining=false
with.role-to-assume present && with.aws-access-key-id absent && with.web-identity-token-file absent && with.role-chaining != 'true'	id-token	write	likely	oidc	logs in with an OIDC token	aws-actions/configure-aws-credentials README

aws-actions/setup-sam	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azu/action-package-version-to-git-tag	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml

azure/aks-set-context	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/arm-deploy	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/docker-login	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/functions-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/k8s-deploy	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/k8s-set-context	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/login	node				auth-type=SERVICE_PRINCIPAL
with.client-id present && with.creds absent && with.auth-type != 'IDENTITY'	id-token	write	certain	oidc	logs in with an OIDC token	azure/login README@833e823

azure/setup-helm	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/setup-kubectl	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/static-web-apps-deploy	unknown				
with.repo_token present	pull-requests|issues	write	likely	input:repo_token	comments on the pull request	starter-workflows

azure/trusted-signing-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

azure/webapps-deploy	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

bahmutov/npm-install	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

baptiste0928/cargo-install	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

barecheck/code-coverage-action	unknown				
	checks	write	possible	input:github-token	may create a check run	the action's documentation, recalled, not re-read
event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:github-token	comments on the pull request	the action's documentation, recalled, not re-read

battila7/get-version-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

bazel-contrib/setup-bazel	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

bazelbuild/setup-bazelisk	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

benc-uk/workflow-dispatch	unknown				
	actions	write	likely	input:token=default	starts a workflow	the REST endpoint it calls; action not inspected

benchmark-action/github-action-benchmark	node		github-token		auto-push=false;comment-on-alert=false;comment-always=false
with.auto-push truthy	contents	write	likely	input:github-token	pushes to gh-pages	benchmark-action/github-action-benchmark README@c38cce9
with.comment-on-alert truthy or with.comment-always truthy	contents	write	likely	input:github-token	comments on a commit	REST commit comments
with.auto-push truthy	deployments	write	possible	input:github-token	publishes to Pages	benchmark-action/github-action-benchmark README
with.comment-on-alert truthy && event in pull_request	pull-requests|issues	write	likely	input:github-token	comments on the pull request	REST

bobheadxi/deployments	node	token			
	deployments	write	likely	input:token=default	creates a deployment	the action's documentation, recalled, not re-read

boostsecurityio/poutine-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

bridgecrewio/checkov-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

brndnmtthws/rust-action-rustup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

browser-actions/setup-chrome	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

browser-actions/setup-firefox	unknown				
	none	none	likely	any	asks for no right	pkgdeps/update-github-actions-permissions@4846530 actions.yml

browser-actions/setup-geckodriver	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

bufbuild/buf-setup-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

burnett01/rsync-deployments	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

burrunan/gradle-cache-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cachix/cachix-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cachix/install-nix-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

calibreapp/image-actions	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	pull-requests	write	likely	any	writes to pull requests	pkgdeps/update-github-actions-permissions@4846530 actions.yml

carlosperate/arm-none-eabi-gcc-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

chainguard-dev/actions/setup-gitsign	unknown				
	id-token	write	likely	oidc	signs commits with an OIDC token	the action's documentation, recalled, not re-read

changesets/action	node	github-token		GITHUB_TOKEN	
	contents	write	certain	input:github-token=default+env:GITHUB_TOKEN	pushes the version branch and tags	changesets/action README@36f529f
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
with.publish present	id-token	write	possible	oidc	may publish with an OIDC token	changesets/action README@36f529f
	issues	write	possible	input:github-token=default+env:GITHUB_TOKEN	may comment on issues	changesets/action README@36f529f
	pull-requests	write	certain	input:github-token=default+env:GITHUB_TOKEN	opens the version pull request	changesets/action README@36f529f

changesets/action/pack	node				
	none	none	certain	any	asks for no right	changesets/action pack/README@36f529f

changesets/action/pr-comment	node	github-token			
	pull-requests|issues	write	certain	input:github-token=default	comments on the pull request	changesets/action pr-comment/README@36f529f

changesets/action/pr-status	node				
	none	none	certain	any	asks for no right	changesets/action pr-status/README@36f529f

changesets/action/publish	node	github-token			
	contents	write	likely	input:github-token=default	pushes tags, creates releases	changesets/action publish/README@36f529f
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
text: trusted publishing	id-token	write	likely	oidc	may publish with an OIDC token	changesets/action publish/README@36f529f

changesets/action/select-mode	node				
	none	none	certain	any	asks for no right	changesets/action select-mode/README@36f529f

changesets/action/version	node	github-token			
	contents	write	certain	input:github-token=default	pushes version commits	changesets/action version/README@36f529f
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
	pull-requests	write	certain	input:github-token=default	opens the version pull request	changesets/action version/README@36f529f

chartboost/ruff-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

christian-korneck/update-container-description-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

chrnorm/deployment-action	unknown				
	deployments	write	likely	input:token=default	creates a deployment	the REST endpoint it calls; action not inspected

chrnorm/deployment-status	unknown				
	deployments	write	likely	input:token=default	sets a deployment status	the REST endpoint it calls; action not inspected

chromaui/action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cirrus-actions/rebase	unknown				
	contents	write	likely	env:GITHUB_TOKEN	pushes the rebased branch	the action's documentation, recalled, not re-read
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
	pull-requests	read	likely	env:GITHUB_TOKEN	reads the pull request	the action's documentation, recalled, not re-read

cirruslabs/cache	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

citation-file-format/cffconvert-github-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cloudflare/pages-action	unknown				
with.gitHubToken present	deployments	write	likely	input:gitHubToken	creates a deployment	the action's documentation, recalled, not re-read

cloudflare/wrangler-action	node		gitHubToken		
with.gitHubToken present	deployments	write	likely	input:gitHubToken	creates a deployment	cloudflare/wrangler-action README@a61fbea

codecov/bundle-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

codecov/codecov-action	composite				use_oidc=false
with.use_oidc == 'true'	id-token	write	certain	oidc	uploads with an OIDC token	codecov/codecov-action README
	none	none	certain	any	asks for no right	codecov/codecov-action README

codecov/test-results-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

codelytv/pr-size-labeler	unknown				
	issues	write	likely	input:GITHUB_TOKEN=default	creates labels	the action's documentation, recalled, not re-read
	pull-requests|issues	write	likely	input:GITHUB_TOKEN=default	labels pull requests	the action's documentation, recalled, not re-read

codespell-project/actions-codespell	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

commitizen-tools/commitizen-action	unknown				
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
with.push != 'false'	contents	write	likely	input:github_token	pushes the bump commit and its tag	commitizen-action README

conda-incubator/setup-miniconda	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

containrrr/shoutrrr-action	unknown				
	none	none	likely	any	asks for no right	pkgdeps/update-github-actions-permissions@4846530 actions.yml

convictional/trigger-workflow-and-wait	unknown				
	actions	write	likely	input:github_token	starts a workflow	the REST endpoint it calls; action not inspected

coursier/cache-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

coursier/setup-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

coverallsapp/github-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cpp-linter/cpp-linter-action	unknown				
	contents	read	likely	env:GITHUB_TOKEN	reads the diff	the action's documentation, recalled, not re-read
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	env:GITHUB_TOKEN	comments on the pull request	the action's documentation, recalled, not re-read

crate-ci/committed	composite				
	none	none	certain	any	asks for no right	crate-ci/committed README

crate-ci/typos	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

crazy-max/ghaction-dump-context	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

crazy-max/ghaction-github-labeler	unknown				
	issues|pull-requests	write	likely	input:github-token=default	changes labels	the action's documentation, recalled, not re-read

crazy-max/ghaction-github-pages	unknown				
	contents	write	likely	env:GITHUB_TOKEN	pushes a branch	the action's documentation, recalled, not re-read

crazy-max/ghaction-import-gpg	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

crazy-max/ghaction-setup-containerd	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

crazy-max/ghaction-setup-docker	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cycjimmy/semantic-release-action	node			GH_TOKEN,GITHUB_TOKEN	dry_run=false
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
with.dry_run != 'true'	contents	write	certain	env:GH_TOKEN,GITHUB_TOKEN	pushes tags, creates a release	semantic-release/github README
	id-token	write	possible	oidc	may sign the package's provenance	semantic-release/github README
with.dry_run != 'true'	issues|pull-requests	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on released issues	semantic-release/github#459
	packages	write	possible	env:GH_TOKEN,GITHUB_TOKEN	may publish packages	semantic-release docs, plugins
with.dry_run != 'true'	pull-requests|issues	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on released pull requests	semantic-release/github#459

cygwin/cygwin-install-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

cypress-io/github-action	unknown				
with.record == 'true'	actions	read	likely	env:GITHUB_TOKEN	reads the run	pkgdeps/update-github-actions-permissions@4846530 actions.yml

dariuszporowski/github-action-gitleaks	docker				

dart-lang/setup-dart	unknown				
	id-token	write	possible	oidc	may publish with an OIDC token	the action's documentation, recalled, not re-read

dataaxiom/ghcr-cleanup-action	unknown				
	packages	write	likely	input:token=default	deletes packages	dataaxiom/ghcr-cleanup-action README

davelosert/vitest-coverage-report-action	node	github-token			comment-on=pr
	contents	read	likely	input:github-token=default	reads the repository	davelosert/vitest-coverage-report-action README@775d44a
with.comment-on != 'none' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	davelosert/vitest-coverage-report-action README@775d44a

davidanson/markdownlint-cli2-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dawidd6/action-download-artifact	node	github_token			
	actions	read	certain	input:github_token=default	lists and downloads artifacts	dawidd6/action-download-artifact README@0015e1b
with.pr present	pull-requests	read	likely	input:github_token=default	finds the pull request's head	REST

dawidd6/action-send-mail	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

denoland/deployctl	unknown				
	id-token	write	likely	oidc	logs in with an OIDC token	the action's documentation, recalled, not re-read

denoland/setup-deno	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dependabot/fetch-metadata	node	github-token			alert-lookup=false
	pull-requests	read	certain	input:github-token=default	reads the pull request's commits	dependabot/fetch-metadata README@7a4b92f
with.alert-lookup == 'true'	vulnerability-alerts	read	possible	input:github-token=default	reads Dependabot alerts	dependabot/fetch-metadata README@7a4b92f

depot/build-push-action	unknown				
with.token absent	id-token	write	likely	oidc	logs in with an OIDC token	the action's documentation, recalled, not re-read

depot/setup-action	unknown				
with.oidc == 'true'	id-token	write	likely	oidc	logs in with an OIDC token	the action's documentation, recalled, not re-read

dessant/issue-states	unknown				
	issues	write	likely	input:github-token=default	closes issues	the action's documentation, recalled, not re-read

dessant/label-actions	unknown				
	issues	write	likely	input:github-token=default	changes issues	the action's documentation, recalled, not re-read

dessant/lock-threads	node	github-token			
version >= 5 && with.process-only absent or version >= 5 && with.process-only contains 'discussions'	discussions	write	certain	input:github-token=default	locks discussions	dessant/lock-threads README@09f5010
with.process-only absent or with.process-only contains 'issues'	issues	write	certain	input:github-token=default	locks issues	dessant/lock-threads README@09f5010
with.process-only absent or with.process-only contains 'prs'	pull-requests|issues	write	certain	input:github-token=default	locks pull requests	dessant/lock-threads README@09f5010

dessant/support-requests	unknown				
	issues	write	likely	input:github-token=default	changes issues	the action's documentation, recalled, not re-read

determinatesystems/flakehub-push	unknown				
	id-token	write	likely	oidc	publishes with an OIDC token	FlakeHub docs

determinatesystems/magic-nix-cache-action	unknown				
with.use-flakehub != 'false'	id-token	write	likely	oidc	logs in to FlakeHub with an OIDC token	the action's documentation, recalled, not re-read

determinatesystems/nix-installer-action	unknown				
with.determinate == 'true'	id-token	write	likely	oidc	logs in to FlakeHub with an OIDC token	the action's documentation, recalled, not re-read

determinatesystems/update-flake-lock	unknown				
	contents	write	likely	input:token=default	pushes a branch	the action's documentation, recalled, not re-read
	pull-requests	write	likely	input:token=default	opens a pull request	the action's documentation, recalled, not re-read

dflook/terraform-apply	unknown				
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	env:GITHUB_TOKEN	updates the plan's comment	the action's documentation, recalled, not re-read

dflook/terraform-fmt-check	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dflook/terraform-plan	unknown				add_github_comment=true
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run && with.add_github_comment != 'false'	pull-requests|issues	write	likely	env:GITHUB_TOKEN	comments the plan on the pull request	the action's documentation, recalled, not re-read

dflook/terraform-validate	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

digitalocean/action-doctl	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dlang-community/setup-dlang	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

docker/bake-action	node	github-token			push=false
with.source absent && version >= 6	contents	read	likely	input:github-token=default	fetches the repository as its build context	docker/bake-action README, Git context
	packages	write	possible	registry:ghcr.io	may push images	docker/bake-action README
with.push truthy or with.set contains 'push=true','type=registry'	packages	write	likely	registry:ghcr.io	pushes images	GitHub docs, working with the container registry

docker/build-push-action	node	github-token			push=false
with.context absent or with.context contains '{{defaultcontext}}'	contents	read	likely	input:github-token=default	fetches the repository as its build context	docker/build-push-action README, Git context
with.cache-to contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes the build cache	Docker docs, registry cache
with.outputs contains 'type=registry','push=true' && with.tags contains 'ghcr.io/' or with.outputs contains 'type=registry','push=true' && with.outputs contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
with.push truthy && with.tags contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry

docker/login-action	node		password		
with.registry contains 'ghcr.io'	packages	read	likely	input:password	logs in to the container registry	GitHub docs, working with the container registry

docker/metadata-action	node	github-token			
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

docker/scout-action	node	github-token			write-comment=true
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run && with.write-comment != 'false'	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	docker/scout-action README@7520205

docker/setup-buildx-action	node				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

docker/setup-compose-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

docker/setup-docker-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

docker/setup-qemu-action	node				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

doozyx/clang-format-lint-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dorny/paths-filter	node	token			
event in pull_request,pull_request_target	pull-requests	read	certain	input:token=default	lists the pull request's files	dorny/paths-filter README@b41dfa9

dorny/test-reporter	node	token			
with.artifact present	actions	read	certain	input:token=default	downloads artifacts of another run	dorny/test-reporter README@29672c5
with.use-actions-summary == 'false'	checks	write	certain	input:token=default	creates a check run	dorny/test-reporter README@29672c5
with.use-actions-summary absent	checks	write	possible	input:token=default	may create a check run	dorny/test-reporter README@29672c5
	contents	read	likely	input:token=default	lists files	dorny/test-reporter README@29672c5

dortort/betterleaks-action	node	github-token			

dsaltares/fetch-gh-release-asset	unknown				
	contents	read	likely	input:token=default	downloads release assets	the action's documentation, recalled, not re-read

dsherret/rust-toolchain-file	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dtolnay/install	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

dtolnay/rust-toolchain	composite				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

easimon/maximize-build-space	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

egor-tensin/setup-clang	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

egor-tensin/setup-gcc	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

egor-tensin/setup-mingw	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

egor-tensin/vs-shell	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

embarkstudios/cargo-deny-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

endbug/add-and-commit	node	github_token			push=true
with.cwd present	contents	write	possible	git	pushes commits	endbug/add-and-commit README
with.push != 'false' && with.cwd absent	contents	write	certain	git	pushes commits	endbug/add-and-commit README

endbug/label-sync	unknown				
	issues|pull-requests	write	likely	input:token=default	changes labels	the action's documentation, recalled, not re-read

engineerd/setup-kind	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

enricomi/publish-unit-test-result-action	docker	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

enricomi/publish-unit-test-result-action/composite	composite	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

enricomi/publish-unit-test-result-action/docker	composite	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

enricomi/publish-unit-test-result-action/linux	composite	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

enricomi/publish-unit-test-result-action/macos	composite	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

enricomi/publish-unit-test-result-action/windows	composite	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

enricomi/publish-unit-test-result-action/windows/bash	composite	github_token	github_token_actor		check_run=true;comment_mode=always
with.check_run != 'false'	checks	write	certain	input:github_token=default	creates a check run	enricomi/publish-unit-test-result-action README@c9bbcab
	contents	read	likely	input:github_token=default	reads commits	enricomi/publish-unit-test-result-action README@c9bbcab
	issues	read	likely	input:github_token=default	searches pull requests	enricomi/publish-unit-test-result-action README@c9bbcab
with.comment_mode != 'off' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	enricomi/publish-unit-test-result-action README@c9bbcab

eps1lon/actions-label-merge-conflict	unknown				
	contents	read	likely	input:repoToken	reads the repository	the action's documentation, recalled, not re-read
	pull-requests|issues	write	likely	input:repoToken	labels pull requests	the action's documentation, recalled, not re-read

erlef/setup-beam	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

espressif/install-esp-idf-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

expo/expo-github-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

expo/expo-github-action/preview	unknown				
event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	the action's documentation, recalled, not re-read

extractions/setup-just	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

fastify/github-action-merge-dependabot	unknown				
	contents	write	likely	input:github-token=default	merges the pull request	fastify/github-action-merge-dependabot README
	pull-requests	write	likely	input:github-token=default	approves the pull request	the action's documentation, recalled, not re-read

fastly/compute-actions	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

firebaseextended/action-hosting-deploy	unknown				
	checks	write	likely	input:repotoken	creates a check run	FirebaseExtended/action-hosting-deploy README
event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:repotoken	comments the preview on the pull request	FirebaseExtended/action-hosting-deploy README

fkirc/skip-duplicate-actions	node	github_token			cancel_others=false
	actions	read	likely	input:github_token=default	lists runs	REST
with.cancel_others == 'true'	actions	write	certain	input:github_token=default	cancels runs	fkirc/skip-duplicate-actions README@04a1aeb
	contents	read	certain	input:github_token=default	reads commits	fkirc/skip-duplicate-actions README@04a1aeb

flurb/verify-file-checksum-action	node				

foundry-rs/foundry-toolchain	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

fountainhead/action-wait-for-check	unknown				
	checks	read	likely	input:token	polls checks	the action's documentation, recalled, not re-read

gacts/gitleaks	node	github-token			
	none	none	likely	any	asks for no right	gacts/gitleaks README

game-ci/unity-test-runner	unknown				
	checks	write	likely	input:githubtoken	creates a check run	game-ci docs

gaurav-nelson/github-action-markdown-link-check	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

gautamkrishnar/blog-post-workflow	unknown				
	contents	write	likely	input:gh_token=default	pushes commits	the action's documentation, recalled, not re-read

geekyeggo/delete-artifact	unknown				
	actions	write	possible	input:token=default	deletes artifacts of other runs	the action's documentation, recalled, not re-read

getong/mariadb-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

giraffate/clippy-action	unknown				
with.reporter == 'github-pr-review'	pull-requests	write	likely	input:github_token=default	reviews the pull request	reviewdog

github/accessibility-scanner	unknown				
	issues	write	likely	any	files issues	the action's documentation, recalled, not re-read

github/branch-deploy	node	github_token			
	checks	read	likely	input:github_token=default	reads check runs	github/branch-deploy README@7ad5ec6
	contents	write	likely	input:github_token=default	locks branches	github/branch-deploy README@7ad5ec6
	deployments	write	likely	input:github_token=default	sets deployment statuses	github/branch-deploy README@7ad5ec6
	pull-requests	write	likely	input:github_token=default	comments on the pull request	github/branch-deploy README@7ad5ec6
	statuses	read	likely	input:github_token=default	reads commit statuses	github/branch-deploy README@7ad5ec6

github/codeql-action/analyze	node	token			upload=always
	actions	read	certain	input:token=default	reads the run	github/codeql-action README
	contents	read	likely	input:token=default	reads the commit	github/codeql-action README
	security-events	read	possible	input:token=default	reads the state of code scanning	github/codeql-action README
with.upload != 'never' && with.upload != 'false'	security-events	write	certain	input:token=default	uploads SARIF	github/codeql-action README

github/codeql-action/autobuild	node	token			
	security-events	write	possible	input:token=default	uploads its status	github/codeql-action README

github/codeql-action/init	node	token	external-repository-token		
	actions	read	certain	input:token=default	reads the run	github/codeql-action README
	contents	read	likely	input:token=default	reads the repository	github/codeql-action README
	packages	read	possible	input:token=default	downloads query packs	actions/starter-workflows codeql.yml
with.packs present	packages	read	likely	input:token=default	downloads query packs	actions/starter-workflows codeql.yml
	security-events	write	possible	input:token=default	uploads its status	github/codeql-action README

github/codeql-action/resolve-environment	node	token			

github/codeql-action/setup-codeql	node	token	external-repository-token		

github/codeql-action/start-proxy	node	token			

github/codeql-action/upload-sarif	node	token			
	actions	read	certain	input:token=default	reads the run	github/codeql-action README
	contents	read	likely	input:token=default	reads the commit	github/codeql-action README
	security-events	write	certain	input:token=default	uploads SARIF	github/codeql-action README

github/command	node	github_token			
	checks	read	likely	input:github_token=default	reads check runs	github/command README@3442f3f
	issues	write	likely	input:github_token=default	reacts to comments	github/command README@3442f3f
	pull-requests	write	likely	input:github_token=default	reacts to comments	github/command README@3442f3f

github/issue-metrics	docker			GH_TOKEN	
	issues	write	possible	env:GH_TOKEN	searches issues	github/issue-metrics README@d70b1a0
	pull-requests	read	certain	env:GH_TOKEN	searches pull requests	github/issue-metrics README@d70b1a0

github/super-linter	docker			GITHUB_TOKEN	
	contents	read	likely	env:GITHUB_TOKEN	reads the repository	super-linter/super-linter README
env.ENABLE_GITHUB_PULL_REQUEST_SUMMARY_COMMENT != 'false' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	possible	env:GITHUB_TOKEN	comments on the pull request	super-linter/super-linter README
env.MULTI_STATUS != 'false'	statuses	write	likely	env:GITHUB_TOKEN	sets a commit status per linter	super-linter/super-linter README

github/super-linter/slim	docker			GITHUB_TOKEN	
	contents	read	likely	env:GITHUB_TOKEN	reads the repository	super-linter/super-linter README
env.ENABLE_GITHUB_PULL_REQUEST_SUMMARY_COMMENT != 'false' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	possible	env:GITHUB_TOKEN	comments on the pull request	super-linter/super-linter README
env.MULTI_STATUS != 'false'	statuses	write	likely	env:GITHUB_TOKEN	sets a commit status per linter	super-linter/super-linter README

githubsecuritylab/actions-permissions/advisor	node	token			

githubsecuritylab/actions-permissions/monitor	node	token			

gitleaks/gitleaks-action	node			GITHUB_TOKEN	
event in pull_request	pull-requests	read	likely	env:GITHUB_TOKEN	lists the pull request's commits	gitleaks/gitleaks-action README
env.GITLEAKS_ENABLE_COMMENTS != 'false' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests	write	likely	env:GITHUB_TOKEN	comments on the pull request	gitleaks/gitleaks-action README

gjtorikian/gh-actions-lockfile	node	token			

golang/govulncheck-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

golangci/golangci-lint-action	node	github-token			only-new-issues=false
	checks	write	possible	input:github-token=default	annotated in a check run in earlier versions	golangci/golangci-lint-action README
	contents	read	likely	input:github-token=default	reads the repository	golangci/golangci-lint-action README@3de4be9
with.only-new-issues == 'true' && event in pull_request,pull_request_target	pull-requests	read	certain	input:github-token=default	fetches the pull request's patch	golangci/golangci-lint-action README@3de4be9

google-github-actions/auth	node				
with.workload_identity_provider present	id-token	write	certain	oidc	logs in with an OIDC token	google-github-actions/auth README

google-github-actions/deploy-cloudrun	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

google-github-actions/get-gke-credentials	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

google-github-actions/get-secretmanager-secrets	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

google-github-actions/release-please-action	unknown				skip-github-pull-request=false
	contents	write	certain	input:token=default	creates tags and releases	googleapis/release-please-action README@5792afc
	issues	write	likely	input:token=default	labels the release pull request	googleapis/release-please-action README@5792afc
with.skip-github-pull-request != 'true'	pull-requests	write	certain	input:token=default	opens the release pull request	googleapis/release-please-action README@5792afc

google-github-actions/run-gemini-cli	unknown				
	contents	write	possible	any	may push commits	the action's documentation, recalled, not re-read
with.gcp_workload_identity_provider present	id-token	write	likely	oidc	logs in with an OIDC token	the action's documentation, recalled, not re-read
	issues	write	possible	any	may comment on issues	the action's documentation, recalled, not re-read
	pull-requests	write	possible	any	may comment on pull requests	the action's documentation, recalled, not re-read

google-github-actions/setup-gcloud	node				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

google-github-actions/upload-cloud-storage	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

google/mirror-branch-action	unknown				
	contents	write	likely	input:github-token	pushes a branch	the action's documentation, recalled, not re-read

google/osv-scanner-action/osv-reporter-action	docker				
	none	none	likely	any	asks for no right	google/osv-scanner-action action.yml

google/osv-scanner-action/osv-scanner-action	docker				
	none	none	likely	any	asks for no right	google/osv-scanner-action action.yml

google/osv-scanner/actions/reporter	docker				

google/osv-scanner/actions/scanner	docker				

googleapis/release-please-action	node	token			skip-github-pull-request=false
	contents	write	certain	input:token=default	creates tags and releases	googleapis/release-please-action README@5792afc
	issues	write	likely	input:token=default	labels the release pull request	googleapis/release-please-action README@5792afc
with.skip-github-pull-request != 'true'	pull-requests	write	certain	input:token=default	opens the release pull request	googleapis/release-please-action README@5792afc

goreleaser/goreleaser-action	node			GITHUB_TOKEN	
with.args lacks '--snapshot'	contents	write	possible	env:GITHUB_TOKEN	may create a release	goreleaser docs
with.args starts 'release' && with.args lacks '--snapshot','publish'	contents	write	likely	env:GITHUB_TOKEN	creates a release	goreleaser/goreleaser-action README@57e184b
text: the configuration signs without a key	id-token	write	likely	oidc	may sign with an OIDC token	goreleaser docs
text: the configuration closes milestones	issues	write	likely	env:GITHUB_TOKEN	may close milestones	goreleaser docs
with.args starts 'release' && with.args lacks '--snapshot','publish'	packages	write	possible	registry:ghcr.io	may push images	goreleaser docs

goto-bus-stop/setup-zig	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

gr1n/setup-poetry	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

gr2m/create-or-update-pull-request-action	unknown				
	contents	write	likely	env:GITHUB_TOKEN	pushes a branch	the action's documentation, recalled, not re-read
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
	pull-requests	write	likely	env:GITHUB_TOKEN	opens a pull request	the action's documentation, recalled, not re-read

graalvm/setup-graalvm	unknown				
with.native-image-pr-reports == 'true'	pull-requests	write	likely	input:github-token=default	reports image sizes on the pull request	graalvm/setup-graalvm README, recalled, not re-read

gradle/actions/dependency-submission	node	github-token			dependency-graph=generate-and-submit
with.dependency-graph == 'download-and-submit'	actions	read	certain	input:github-token=default	downloads the graph's artifact	gradle/actions docs/dependency-submission.md@889dc53
with.dependency-graph in 'generate-and-submit','generate-submit-and-upload','download-and-submit'	contents	write	certain	input:github-token=default	submits a dependency snapshot	gradle/actions README@889dc53

gradle/actions/setup-gradle	node	github-token			dependency-graph=disabled;add-job-summary-as-pr-comment=never
with.dependency-graph in 'generate-and-submit','generate-submit-and-upload','download-and-submit'	contents	write	certain	input:github-token=default	submits a dependency snapshot	gradle/actions docs@889dc53
with.add-job-summary-as-pr-comment in 'always','on-failure'	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	gradle/actions docs/setup-gradle.md@889dc53

gradle/actions/wrapper-validation	node				
	none	none	certain	any	asks for no right	docs

gradle/gradle-build-action	unknown				dependency-graph=disabled;add-job-summary-as-pr-comment=never
with.dependency-graph in 'generate-and-submit','generate-submit-and-upload','download-and-submit'	contents	write	likely	input:github-token=default	submits a dependency snapshot	the action's documentation, recalled, not re-read
with.add-job-summary-as-pr-comment in 'always','on-failure'	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	the action's documentation, recalled, not re-read

gradle/wrapper-validation-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

grafana/setup-k6-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

grantbirki/comment	unknown				
	issues|pull-requests	write	likely	input:token=default	comments	the action's documentation, recalled, not re-read

guibranco/github-status-action-v2	unknown				
	statuses	write	likely	input:authToken	sets a commit status	the action's documentation, recalled, not re-read

hadolint/hadolint-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

harmon758/postgresql-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

hashicorp/setup-packer	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

hashicorp/setup-terraform	node				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

hashicorp/vault-action	node		githubToken		method=token
with.method == 'jwt' && with.jwtPrivateKey absent	id-token	write	certain	oidc	logs in with an OIDC token	hashicorp/vault-action README

haskell-actions/setup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

haskell/actions/setup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

haya14busa/action-bumpr	unknown				
	contents	write	likely	input:github_token=default	pushes a tag	the action's documentation, recalled, not re-read
event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:github_token=default	comments on the pull request	the action's documentation, recalled, not re-read

haya14busa/action-cond	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

haya14busa/action-update-semver	unknown				
	contents	write	likely	input:github_token=default	moves major and minor tags	the action's documentation, recalled, not re-read

helaili/jekyll-action	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml

helm/chart-releaser-action	unknown				
	contents	write	likely	env:CR_TOKEN	creates releases, pushes to gh-pages	the action's documentation, recalled, not re-read
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first

helm/chart-testing-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

helm/kind-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

hendrikmuhs/ccache-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

hmarr/auto-approve-action	unknown				
	pull-requests	write	likely	input:github-token=default	approves the pull request	the action's documentation, recalled, not re-read

hynek/build-and-inspect-python-package	unknown				attest-build-provenance-github=false
with.attest-build-provenance-github == 'true'	attestations	write	likely	input:github-token=default	stores attestations	the action's documentation, recalled, not re-read
with.attest-build-provenance-github == 'true'	id-token	write	likely	oidc	signs with an OIDC token	the action's documentation, recalled, not re-read

ibiqlik/action-yamllint	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ilammy/msvc-dev-cmd	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ilammy/setup-nasm	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ilshidur/action-discord	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ilshidur/action-slack	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

imjasonh/setup-crane	unknown				
	packages	write	likely	input:token=default	logs in to the container registry	the action's documentation, recalled, not re-read

imjohnbo/issue-bot	unknown				
	issues	write	likely	input:token=default	opens an issue	pkgdeps/update-github-actions-permissions@4846530 actions.yml

imranismail/setup-kustomize	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

infracost/actions/comment	unknown				
	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	infracost/actions README@d5090fe

infracost/actions/setup	node	github-token			
	none	none	certain	any	asks for no right	infracost/actions README@d5090fe

insightsengineering/disk-space-reclaimer	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

irongut/codecoveragesummary	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jakebailey/pyright-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jamesives/github-pages-deploy-action	node	token			dry-run=false
with.repository-name present	contents	write	possible	input:token=default	pushes to the pages branch	jamesives/github-pages-deploy-action README@42468f8
with.ssh-key absent && with.repository-name absent && with.dry-run != 'true'	contents	write	certain	input:token=default	pushes to the pages branch	jamesives/github-pages-deploy-action README@42468f8

jasonetco/create-an-issue	unknown				
	issues	write	likely	env:GITHUB_TOKEN	opens an issue	the action's documentation, recalled, not re-read

jaxxstorm/action-install-gh-release	node	token			
	contents	read	possible	input:token=default	downloads release assets	the action's documentation, recalled, not re-read

jbangdev/setup-jbang	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jdx/mise-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jdx/rtx-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jetbrains/qodana-action	unknown				
	checks	write	possible	input:github-token=default	creates a check run	the action's documentation, recalled, not re-read
	contents	write	possible	input:github-token=default	may push fixes	the action's documentation, recalled, not re-read
	pull-requests	write	possible	input:github-token=default	comments on the pull request	the action's documentation, recalled, not re-read

jetify-com/devbox-install-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jfrog/setup-jfrog-cli	unknown				
with.oidc-provider-name present	id-token	write	likely	oidc	asks for an OIDC token	the action's documentation, recalled, not re-read

jidicula/clang-format-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jirutka/setup-alpine	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jitterbit/get-changed-files	unknown				
event in pull_request,pull_request_target	pull-requests	read	likely	input:token=default	lists the pull request's files	the action's documentation, recalled, not re-read

jlumbroso/free-disk-space	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

js-devtools/npm-publish	unknown				
with.provenance == 'true'	id-token	write	likely	oidc	signs the package's provenance	the action's documentation, recalled, not re-read

julia-actions/cache	unknown				
with.delete-old-caches != 'false'	actions	write	possible	input:token=default	deletes caches that it replaced	julia-actions/cache README, recalled, not re-read

julia-actions/julia-docdeploy	unknown				
	contents	write	likely	env:GITHUB_TOKEN	pushes the documentation	Documenter.jl docs, hosting
	statuses	write	likely	env:GITHUB_TOKEN	sets a commit status	Documenter.jl docs, hosting

julia-actions/setup-julia	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

juliaregistries/tagbot	unknown				
	contents	write	likely	input:token	creates tags and releases	JuliaRegistries/TagBot README
	issues	write	possible	input:token	may report a failure in an issue	JuliaRegistries/TagBot README

jurplel/install-qt-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

justinbeckwith/linkinator-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

jwalton/gh-find-current-pr	unknown				
	pull-requests	read	likely	input:github-token=default	looks for the pull request	the action's documentation, recalled, not re-read

jwlawson/actions-setup-cmake	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

k-phoen/semver-release-action	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml

k1low/octocov-action	unknown				
	actions	read	likely	input:github-token=default	reads artifacts	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	contents	read	likely	input:github-token=default	reads the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	pkgdeps/update-github-actions-permissions@4846530 actions.yml

kentaro-m/auto-assign-action	unknown				
	pull-requests	write	likely	input:repo-token=default	assigns reviewers	the action's documentation, recalled, not re-read

ko-build/setup-ko	unknown				
	packages	write	likely	input:token=default	logs in to the container registry and pushes	ko-build/setup-ko README

korthout/backport-action	unknown				
	contents	write	likely	input:github_token=default	pushes branches	korthout/backport-action README
	pull-requests	write	likely	input:github_token=default	opens backport pull requests	korthout/backport-action README

kylemayes/install-llvm-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

larsoner/circleci-artifacts-redirector-action	unknown				
	statuses	write	likely	input:repo-token	sets a commit status	the action's documentation, recalled, not re-read

leafo/gh-actions-lua	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

lee-dohm/no-response	unknown				
	issues	write	likely	input:token	closes issues	the action's documentation, recalled, not re-read

lewagon/wait-on-check-action	unknown				
	checks	read	likely	input:repo-token	polls checks	the action's documentation, recalled, not re-read

louisbrunner/checks-action	unknown				
	checks	write	likely	input:token	creates a check run	the action's documentation, recalled, not re-read

lowlighter/metrics	unknown				
	contents	write	possible	input:committer_token,token	pushes commits	the action's documentation, recalled, not re-read

luckyyz/suppress-checker	docker				

ludeeus/action-shellcheck	unknown				
	none	none	certain	any	asks for no right	pkgdeps/update-github-actions-permissions@4846530 actions.yml

lukka/get-cmake	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

lukka/run-vcpkg	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

lycheeverse/lychee-action	composite	token			
	none	none	certain	any	asks for no right	lycheeverse/lychee-action README@e747777

madhead/semver-utils	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

madrapps/jacoco-report	unknown				
	pull-requests|issues	write	likely	input:token	comments on the pull request	the action's documentation, recalled, not re-read

mamba-org/provision-with-micromamba	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mamba-org/setup-micromamba	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

manusa/actions-setup-minikube	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

marocchino/sticky-pull-request-comment	node	GITHUB_TOKEN			
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run or with.number present or with.number_force present	pull-requests|issues	write	likely	input:GITHUB_TOKEN=default	comments on the pull request	marocchino/sticky-pull-request-comment README@3d7b854

martinbeentjes/npm-get-version-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

marvinpinto/action-automatic-releases	unknown				
	contents	write	likely	input:repo_token	creates a release	the action's documentation, recalled, not re-read

mathieudutour/github-tag-action	node		github_token		dry_run=false
with.dry_run != 'true'	contents	write	certain	input:github_token	pushes a tag	mathieudutour/github-tag-action README

matlab-actions/setup-matlab	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mattraks/delete-workflow-runs	unknown				
	actions	write	likely	input:token=default	deletes runs	the action's documentation, recalled, not re-read

maxim-lobanov/setup-cocoapods	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

maxim-lobanov/setup-xcode	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

medyagh/setup-minikube	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mhdawson/stale	unknown				
	actions	write	possible	input:repo-token=default	saves its state in the cache	the action's documentation, recalled, not re-read
with.delete-branch == 'true'	contents	write	likely	input:repo-token=default	deletes the head branch	the action's documentation, recalled, not re-read
with.days-before-issue-stale == '-1' or with.days-before-stale == '-1'	issues	write	possible	input:repo-token=default	takes labels off issues	the action's documentation, recalled, not re-read
with.days-before-issue-stale absent && with.days-before-stale != '-1' or with.days-before-issue-stale present && with.days-before-issue-stale != '-1'	issues	write	likely	input:repo-token=default	labels, comments on and closes issues	the action's documentation, recalled, not re-read
with.days-before-pr-stale == '-1' or with.days-before-stale == '-1'	pull-requests|issues	write	possible	input:repo-token=default	takes labels off pull requests	the action's documentation, recalled, not re-read
with.days-before-pr-stale absent && with.days-before-stale != '-1' or with.days-before-pr-stale present && with.days-before-pr-stale != '-1'	pull-requests|issues	write	likely	input:repo-token=default	labels, comments on and closes pull requests	the action's documentation, recalled, not re-read

mheap/github-action-required-labels	unknown				
	pull-requests	read	likely	input:token=default	reads labels	the action's documentation, recalled, not re-read
with.add_comment present	pull-requests|issues	write	likely	input:token=default	writes a comment	the action's documentation, recalled, not re-read

micnncim/action-label-syncer	unknown				
	issues|pull-requests	write	likely	env:GITHUB_TOKEN	changes labels	the action's documentation, recalled, not re-read

microsoft/devskim-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

microsoft/security-devops-action	unknown				
	none	none	likely	any	asks for no right	azure-docs#120741

microsoft/setup-msbuild	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mikepenz/action-junit-report	node	token	github_token		annotate_only=false;comment=false
with.annotate_only != 'true'	checks	write	likely	input:token=default	creates a check run	mikepenz/action-junit-report README@305cd1f
with.comment == 'true'	pull-requests|issues	write	likely	input:token=default	comments on the pull request	mikepenz/action-junit-report README@305cd1f

mikepenz/release-changelog-builder-action	node	token			
	contents	read	certain	input:token=default	reads tags and commits	mikepenz/release-changelog-builder-action README@0cc2898
	pull-requests	read	likely	input:token=default	reads pull requests	mikepenz/release-changelog-builder-action README

mishakav/jest-coverage-comment	node	github-token			
event in push	contents	write	likely	input:github-token=default	comments on a commit	REST commit comments
event in pull_request,pull_request_target or with.issue-number present	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	mishakav/jest-coverage-comment README@58072a2
event in workflow_run,workflow_dispatch	pull-requests|issues	write	possible	input:github-token=default	comments on the pull request	the action's documentation, recalled, not re-read

mishakav/pytest-coverage-comment	unknown				
event in push	contents	write	likely	input:github-token=default	comments on a commit	REST commit comments
event in pull_request,pull_request_target or with.issue-number present	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	the action's documentation, recalled, not re-read
event in workflow_run,workflow_dispatch	pull-requests|issues	write	possible	input:github-token=default	comments on the pull request	the action's documentation, recalled, not re-read

mlugg/setup-zig	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

montudor/action-zip	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mozilla-actions/sccache-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mshick/add-pr-comment	unknown				
	pull-requests|issues	write	possible	input:repo-token=default	comments on the pull request of a pushed commit	mshick/add-pr-comment README, recalled, not re-read
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run or with.number present or with.pr-number present or with.pr_number present or with.issue present or with.issue-number present	pull-requests|issues	write	certain	input:repo-token=default	comments on the pull request	mshick/add-pr-comment#43

msys2/setup-msys2	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

mtfoley/pr-compliance-action	unknown				
	pull-requests	write	likely	input:repo-token=default	writes to pull requests	pkgdeps/update-github-actions-permissions@4846530 actions.yml

mymindstorm/setup-emsdk	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

myrotvorets/set-commit-status-action	unknown				
	statuses	write	likely	input:token=default	sets a commit status	the action's documentation, recalled, not re-read

n1hility/cancel-previous-runs	unknown				
	actions	write	likely	input:token	cancels runs	the action's documentation, recalled, not re-read

nanasess/setup-chromedriver	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ncipollo/release-action	node	token			
with.owner absent && with.repo absent	contents	write	certain	input:token=default	creates a release	ncipollo/release-action README@389305c
with.discussionCategory present	discussions	write	likely	input:token=default	opens the release's discussion	ncipollo/release-action README

nearform-actions/optic-release-automation-action	unknown				
	contents	write	likely	input:github-token=default	creates a release	the action's documentation, recalled, not re-read
	issues	write	likely	input:github-token=default	comments on released issues	the action's documentation, recalled, not re-read
	pull-requests	write	likely	input:github-token=default	opens the release pull request	the action's documentation, recalled, not re-read

nick-fields/assert-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

nixbuild/nix-quick-install-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

nodejs/node-pr-labeler	unknown				
	pull-requests|issues	write	likely	input:repo-token	labels pull requests	the action's documentation, recalled, not re-read

nolar/setup-k3d-k3s	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

nosborn/github-action-markdown-cli	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

nrwl/nx-set-shas	unknown				
	actions	read	likely	input:github-token=default	looks for the last good run	the action's documentation, recalled, not re-read

nscloud/setup-namespace	unknown				
	id-token	write	likely	oidc	logs in with an OIDC token	the action's documentation, recalled, not re-read

nuget/login	unknown				
	id-token	write	likely	oidc	asks for an OIDC token to publish	the action's documentation, recalled, not re-read

nuget/setup-nuget	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

nwtgck/actions-netlify	node		github-token		
with.github-token present && with.enable-commit-comment != 'false'	contents	write	likely	input:github-token	comments on a commit	nwtgck/actions-netlify action.yml@2304451
with.github-token present && with.enable-github-deployment != 'false'	deployments	write	likely	input:github-token	creates a deployment	nwtgck/actions-netlify action.yml@2304451
with.github-token present && with.enable-pull-request-comment != 'false' && event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:github-token	comments on the pull request	nwtgck/actions-netlify action.yml@2304451
with.github-token present && with.enable-commit-status != 'false'	statuses	write	likely	input:github-token	sets a commit status	nwtgck/actions-netlify action.yml@2304451

obi1kenobi/cargo-semver-checks-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ocaml/setup-ocaml	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

octo-sts/action	unknown				
	id-token	write	likely	oidc	exchanges an OIDC token	the action's documentation, recalled, not re-read

opentofu/setup-opentofu	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

oras-project/setup-oras	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

orgoro/coverage	unknown				
event in pull_request,pull_request_target	pull-requests|issues	write	likely	input:githubtoken	comments on the pull request	the action's documentation, recalled, not re-read

orhun/git-cliff-action	composite		github_token	GITHUB_TOKEN	
	contents	read	likely	env:GITHUB_REPO,GITHUB_TOKEN	reads commits and pull requests	orhun/git-cliff-action README@11ab60a

ossf/scorecard-action	docker	repo_token,internal_default_token			publish_results=false
	checks	read	certain	input:repo_token=default	reads the repository's state	ossf/scorecard-action README@e8e61e8
	contents	read	certain	input:repo_token=default	reads the repository's state	ossf/scorecard-action README@e8e61e8
with.publish_results == 'true'	id-token	write	certain	oidc	signs results	ossf/scorecard-action README@e8e61e8
	issues	read	certain	input:repo_token=default	reads the repository's state	ossf/scorecard-action README@e8e61e8
	pull-requests	read	certain	input:repo_token=default	reads the repository's state	ossf/scorecard-action README@e8e61e8
text: the job uploads SARIF	security-events	write	likely	input:repo_token=default	uploads SARIF	ossf/scorecard-action README@e8e61e8

ouzi-dev/commit-status-updater	unknown				
	statuses	write	likely	input:token=default	sets a commit status	the action's documentation, recalled, not re-read

oven-sh/setup-bun	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

oxsecurity/*	unknown				
	contents	write	possible	env:GITHUB_TOKEN	may push fixes	MegaLinter docs
	issues	write	possible	env:GITHUB_TOKEN	comments on the pull request	MegaLinter docs
event in pull_request,pull_request_target	pull-requests|issues	write	likely	env:GITHUB_TOKEN	comments on the pull request	MegaLinter docs, GitHub comment reporter
	statuses	write	possible	env:GITHUB_TOKEN	sets a commit status per linter	MegaLinter docs, GitHub status reporter

pascalgn/automerge-action	unknown				
	contents	write	likely	env:GITHUB_TOKEN	merges the pull request	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	pull-requests	write	likely	env:GITHUB_TOKEN	updates the pull request	pkgdeps/update-github-actions-permissions@4846530 actions.yml

pascalgn/size-label-action	unknown				
	pull-requests|issues	write	likely	env:GITHUB_TOKEN	labels the pull request	the action's documentation, recalled, not re-read

pdm-project/setup-pdm	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

peaceiris/actions-gh-pages	node		github_token		
with.github_token present && with.external_repository absent && with.deploy_key absent && with.personal_token absent	contents	write	certain	input:github_token	pushes to the pages branch	peaceiris/actions-gh-pages README@09d8f31

peaceiris/actions-hugo	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

peaceiris/actions-mdbook	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

peter-evans/close-fork-pulls	unknown				
	pull-requests|issues	write	likely	input:token=default	closes pull requests	the action's documentation, recalled, not re-read

peter-evans/close-issue	unknown				
	issues	write	likely	input:token=default	closes an issue	the action's documentation, recalled, not re-read

peter-evans/close-pull	unknown				
	pull-requests|issues	write	likely	input:token=default	closes a pull request	the action's documentation, recalled, not re-read

peter-evans/create-issue-from-file	unknown				
	issues	write	likely	input:token=default	opens an issue	the REST endpoint it calls; action not inspected

peter-evans/create-or-update-comment	node	token			
	issues|pull-requests	write	possible	input:token=default	comments	REST POST /repos/{owner}/{repo}/issues/{issue_number}/comments
with.repository absent && with.issue-number present or with.repository absent && with.comment-id present	issues|pull-requests	write	certain	input:token=default	comments	REST POST /repos/{owner}/{repo}/issues/{issue_number}/comments

peter-evans/create-pull-request	node	token			
with.push-to-fork absent && with.branch-token absent	contents	write	likely	input:token=default	pushes a branch	peter-evans/create-pull-request README
text: the change touches .github/workflows	impossible:workflow files	write	likely	input:token=default	pushes workflow files	peter-evans/create-pull-request docs/concepts-guidelines.md
with.push-to-fork absent	pull-requests	write	certain	input:token=default	opens a pull request	peter-evans/create-pull-request README

peter-evans/dockerhub-description	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

peter-evans/enable-pull-request-automerge	unknown				
	contents	write	likely	input:token	enables auto-merge	REST/GraphQL
	pull-requests	write	likely	input:token	enables auto-merge	REST/GraphQL

peter-evans/find-comment	unknown				
	issues|pull-requests	read	likely	input:token=default	lists comments	the REST endpoint it calls; action not inspected

peter-evans/repository-dispatch	node	token			
with.repository absent	contents	write	certain	input:token=default	sends a repository_dispatch	peter-evans/repository-dispatch README@73ca9d9

peter-evans/slash-command-dispatch	unknown				
	contents	write	possible	input:token,reaction-token	sends a repository_dispatch	the action's documentation, recalled, not re-read
	issues|pull-requests	write	possible	input:reaction-token=default	reacts to comments	the action's documentation, recalled, not re-read

php-actions/composer	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

pkgdeps/action-package-version-to-git-tag	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml

pkgdeps/git-tag-action	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml

planetscale/ghcommit-action	unknown				
	contents	write	likely	env:GITHUB_TOKEN	commits through the API	the action's documentation, recalled, not re-read

platane/snk	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

pnpm/action-setup	node				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

potiuk/cancel-workflow-runs	unknown				
	actions	write	likely	input:token	cancels runs	the REST endpoint it calls; action not inspected

pozil/auto-assign-issue	unknown				
	issues	write	likely	input:repo-token=default	writes to issues	the action's documentation, recalled, not re-read

pre-commit-ci/lite-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

pre-commit/action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

preactjs/compressed-size-action	node	repo-token			
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:repo-token=default	comments on the pull request	the action's documentation, recalled, not re-read

prefix-dev/setup-pixi	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

psf/black	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

pulumi/actions	node	github-token			comment-on-pr=false
with.comment-on-pr == 'true' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	pulumi/actions README

pulumi/auth-actions	unknown				
	id-token	write	likely	oidc	asks for an OIDC token	the action's documentation, recalled, not re-read

py-cov-action/python-coverage-comment-action	docker		GITHUB_TOKEN		
event in workflow_run	actions	read	likely	input:GITHUB_TOKEN	fetches an artifact	py-cov-action/python-coverage-comment-action README@c50f32c
	contents	write	likely	input:GITHUB_TOKEN	pushes its data branch	py-cov-action/python-coverage-comment-action README@c50f32c
	pull-requests|issues	write	likely	input:GITHUB_TOKEN	comments on the pull request	py-cov-action/python-coverage-comment-action README@c50f32c

pyo3/maturin-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

pypa/cibuildwheel	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

pypa/gh-action-pip-audit	composite				
	none	none	certain	any	asks for no right	pypa/gh-action-pip-audit README

pypa/gh-action-pypi-publish	docker				
with.password absent	id-token	write	certain	oidc	asks for an OIDC token to publish	pypa/gh-action-pypi-publish README@81e9d93
with.password present && with.attestations == 'true'	id-token	write	likely	oidc	signs attestations	pypa/gh-action-pypi-publish README@81e9d93

python-semantic-release/publish-action	unknown				
	contents	write	likely	input:github_token	uploads release assets	python-semantic-release docs

python-semantic-release/python-semantic-release	docker		github_token		push=true;no_operation_mode=false
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
with.push != 'false' && with.no_operation_mode != 'true'	contents	write	likely	input:github_token	pushes tags, creates a release	python-semantic-release README

quarto-dev/quarto-actions/setup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

r-lib/actions/setup-pandoc	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

r-lib/actions/setup-r	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

r-lib/actions/setup-tinytex	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ramsey/composer-install	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

raven-actions/actionlint	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ravsamhq/notify-slack-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

re-actors/alls-green	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

redhat-actions/push-to-registry	unknown				
with.registry contains 'ghcr.io'	packages	write	likely	input:password	pushes an image	the action's documentation, recalled, not re-read

redhat-plumbers-in-action/differential-shellcheck	unknown				
	security-events	write	likely	input:token	uploads SARIF	differential-shellcheck README

release-drafter/release-drafter	node	token		GITHUB_TOKEN	disable-releaser=false;disable-autolabeler=false
with.disable-releaser != 'true'	contents	write	possible	input:token=default+env:GITHUB_TOKEN	drafts a release	release-drafter/release-drafter README@c03148e
with.disable-releaser != 'true' && event in push,workflow_dispatch,schedule,release	contents	write	certain	input:token=default+env:GITHUB_TOKEN	drafts a release	release-drafter/release-drafter README@c03148e
	pull-requests	read	certain	input:token=default+env:GITHUB_TOKEN	reads merged pull requests	release-drafter/release-drafter README@c03148e
with.disable-autolabeler != 'true' && event in pull_request,pull_request_target	pull-requests	write	likely	input:token=default+env:GITHUB_TOKEN	labels pull requests	release-drafter/release-drafter README@c03148e

release-drafter/release-drafter/autolabeler	node	token			
	contents	read	likely	input:token=default	reads its configuration	release-drafter/release-drafter README@c03148e
	pull-requests	write	certain	input:token=default	labels pull requests	release-drafter/release-drafter README@c03148e

release-drafter/release-drafter/drafter	node	token			

release-plz/action	unknown				
	contents	write	likely	env:GITHUB_TOKEN	pushes tags, creates releases and branches	release-plz docs, GitHub action
text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	ad-m/github-push-action README: what the checkout persisted comes first
with.command != 'release-pr'	id-token	write	possible	oidc	may publish with an OIDC token	release-plz docs, trusted publishing
with.command != 'release'	pull-requests	write	likely	env:GITHUB_TOKEN	opens the release pull request	release-plz docs, GitHub action

renovatebot/github-action	unknown				
	contents	write	possible	input:token	pushes branches	the action's documentation, recalled, not re-read
	issues	write	possible	input:token	keeps its dashboard	the action's documentation, recalled, not re-read
	pull-requests	write	possible	input:token	opens pull requests	the action's documentation, recalled, not re-read

repo-sync/pull-request	unknown				
	pull-requests	write	likely	input:github_token	opens a pull request	the action's documentation, recalled, not re-read

returntocorp/semgrep-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

reviewdog/*	unknown				
with.reporter absent	checks	write	possible	input:github_token=default	may create a check run	reviewdog README
with.reporter in 'github-check','github-pr-check'	checks	write	likely	input:github_token=default	creates a check run	reviewdog README
	contents	read	likely	input:github_token=default	reads the diff	reviewdog README
with.reporter absent	pull-requests	write	possible	input:github_token=default	may comment on the pull request	reviewdog README
with.reporter in 'github-pr-review','github-pr-annotations'	pull-requests	write	likely	input:github_token=default	comments on the pull request	reviewdog README

reviewdog/action-eslint	composite	github_token			reporter=github-pr-review
with.reporter in 'github-check','github-pr-check'	checks	write	likely	input:github_token=default	creates a check run	reviewdog/action-eslint README@cfa0461
	contents	read	likely	input:github_token=default	reads the diff	reviewdog/action-eslint README@cfa0461
with.reporter in 'github-pr-review','github-pr-annotations'	pull-requests	write	likely	input:github_token=default	comments on the pull request	reviewdog/action-eslint README@cfa0461

reviewdog/action-gitleaks	docker	github_token			

reviewdog/action-setup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

rhysd/changelog-from-release	unknown				push=false
with.push == 'true'	contents	write	certain	input:github_token	pushes the changelog	rhysd/changelog-from-release README

rhysd/changelog-from-release/action	docker		github_token		

rickstaa/action-create-tag	unknown				
	contents	write	likely	input:github_token=default	pushes a tag	REST git refs

ridedott/merge-me-action	unknown				
	contents	write	likely	any	writes to the repository	pkgdeps/update-github-actions-permissions@4846530 actions.yml
	pull-requests	read	likely	any	reads pull requests	pkgdeps/update-github-actions-permissions@4846530 actions.yml

robinraju/release-downloader	node	token			
	contents	read	likely	input:token=default	downloads release assets	the action's documentation, recalled, not re-read

rojopolis/spellcheck-github-actions	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

rokroskar/workflow-run-cleanup-action	unknown				
	actions	write	likely	env:GITHUB_TOKEN	cancels runs	the action's documentation, recalled, not re-read

romeovs/lcov-reporter-action	unknown				
	pull-requests|issues	write	likely	input:github-token=default	comments on the pull request	REST

ros-tooling/setup-ros	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

rtcamp/action-slack-notify	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

ruby/setup-ruby	node				
	none	none	certain	any	asks for no right	pkgdeps/update-github-actions-permissions@4846530 actions.yml

ruby/setup-ruby-pkgs	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

rubygems/configure-rubygems-credentials	unknown				
with.role-to-assume present	id-token	write	likely	oidc	asks for an OIDC token	the action's documentation, recalled, not re-read

rubygems/release-gem	unknown				
	contents	write	likely	git	pushes a tag	the action's documentation, recalled, not re-read
	id-token	write	likely	oidc	asks for an OIDC token to publish	the action's documentation, recalled, not re-read

rui314/setup-mold	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

rust-lang/crates-io-auth-action	unknown				
	id-token	write	likely	oidc	asks for an OIDC token to publish	the action's documentation, recalled, not re-read

rustsec/audit-check	node		token		
	checks	write	likely	input:token	creates a check run	rustsec/audit-check README@69366f3
event in schedule	issues	write	likely	input:token	opens an issue	rustsec/audit-check README@69366f3

s4u/maven-settings-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

salsify/action-detect-and-tag-new-version	unknown				
with.create-tag != 'false'	contents	write	likely	env:GITHUB_TOKEN	pushes a tag	the action's documentation, recalled, not re-read

samkirkland/ftp-deploy-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

sarisia/actions-status-discord	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

saucelabs/sauce-connect-action	unknown				
	none	none	likely	any	asks for no right	pkgdeps/update-github-actions-permissions@4846530 actions.yml

sbt/setup-sbt	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

scalacenter/sbt-dependency-submission	unknown				
	contents	write	likely	input:token=default	submits dependencies	scalacenter/sbt-dependency-submission README

scientific-python/circleci-artifacts-redirector-action	unknown				
	statuses	write	likely	input:repo-token	sets a commit status	the action's documentation, recalled, not re-read

scientific-python/upload-nightly-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

seanmiddleditch/gha-setup-ninja	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

seanmiddleditch/gha-setup-vsdevenv	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

sgammon/hashlock	node				

sgammon/verify-hashes	node				

shalzz/zola-deploy-action	unknown				
	contents	write	likely	env:GITHUB_TOKEN,TOKEN	pushes to the pages branch	shalzz/zola-deploy-action README

shivammathur/setup-php	node	github-token		GITHUB_TOKEN	
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

shogo82148/actions-upload-release-asset	unknown				
	contents	write	likely	input:github_token=default	uploads release assets	the action's documentation, recalled, not re-read

sibz/github-status-action	unknown				
	statuses	write	likely	input:authToken	sets a commit status	the action's documentation, recalled, not re-read

sigstore/cosign-installer	composite				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

sigstore/gh-action-sigstore-python	composite				release-signing-artifacts=true
with.release-signing-artifacts == 'true' && event in release	contents	write	likely	input:github-token=default	attaches the bundle to the release	sigstore/gh-action-sigstore-python README@0f4cc42
	id-token	write	certain	oidc	signs with an OIDC token	sigstore/gh-action-sigstore-python README@0f4cc42

slackapi/slack-github-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

slsa-framework/slsa-verifier/actions/installer	node	github-token			
	none	none	certain	any	asks for no right	slsa-framework/slsa-verifier README

snok/container-retention-policy	unknown				
	packages	write	likely	input:token	deletes images	the action's documentation, recalled, not re-read

snok/install-poetry	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

snyk/actions/node	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

snyk/actions/setup	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

softprops/action-gh-release	node	token		GITHUB_TOKEN	
with.repository absent	contents	write	certain	input:token=default+env:GITHUB_TOKEN	creates a release	softprops/action-gh-release README@2bc819c
with.repository present	contents	write	possible	input:token=default+env:GITHUB_TOKEN	creates a release	softprops/action-gh-release README@2bc819c
with.discussion_category_name present	discussions	write	likely	input:token=default+env:GITHUB_TOKEN	opens the release's discussion	softprops/action-gh-release README@2bc819c

softprops/turnstyle	unknown				
	actions	read	likely	env:GITHUB_TOKEN	waits for earlier runs	the action's documentation, recalled, not re-read

sonarsource/sonarcloud-github-action	docker			GITHUB_TOKEN	
	pull-requests	read	likely	env:GITHUB_TOKEN	reads the pull request	the action's documentation, recalled, not re-read

sonarsource/sonarqube-quality-gate-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

sonarsource/sonarqube-scan-action	node			GITHUB_TOKEN	
	pull-requests	read	likely	env:GITHUB_TOKEN	reads the pull request	docs

sonarsource/sonarqube-scan-action/install-build-wrapper	node				

srvaroa/labeler	unknown				
	pull-requests|issues	write	likely	env:GITHUB_TOKEN	labels pull requests	the action's documentation, recalled, not re-read

ssciwr/doxygen-install	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

stacklok/frizbee-action	docker				

stcarolas/setup-maven	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

stefanzweifel/git-auto-commit-action	node				skip_push=false
with.repository present	contents	write	possible	git	pushes commits	stefanzweifel/git-auto-commit-action README@53ee9ba
with.skip_push != 'true' && with.repository absent	contents	write	certain	git	pushes commits	stefanzweifel/git-auto-commit-action README@53ee9ba

step-security/harden-runner	node	token			
	none	none	certain	any	asks for no right	step-security/harden-runner README

step-security/secure-repo/automate-pr	node	github-token			

step-security/secure-repo/kbanalysis	node	github-token			

streetsidesoftware/cspell-action	unknown				
event in pull_request,pull_request_target	pull-requests	read	likely	input:github_token=default	lists the pull request's files	the action's documentation, recalled, not re-read

styfle/cancel-workflow-action	node	access_token			
	actions	write	certain	input:access_token=default	cancels runs	styfle/cancel-workflow-action README@d07a454

subosito/flutter-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

supabase/setup-cli	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

super-linter/super-linter	docker			GITHUB_TOKEN	
	contents	read	likely	env:GITHUB_TOKEN	reads the repository	super-linter/super-linter README
env.ENABLE_GITHUB_PULL_REQUEST_SUMMARY_COMMENT != 'false' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	possible	env:GITHUB_TOKEN	comments on the pull request	super-linter/super-linter README
env.MULTI_STATUS != 'false'	statuses	write	likely	env:GITHUB_TOKEN	sets a commit status per linter	super-linter/super-linter README

super-linter/super-linter/slim	docker			GITHUB_TOKEN	
	contents	read	likely	env:GITHUB_TOKEN	reads the repository	super-linter/super-linter README
env.ENABLE_GITHUB_PULL_REQUEST_SUMMARY_COMMENT != 'false' && event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run	pull-requests|issues	write	possible	env:GITHUB_TOKEN	comments on the pull request	super-linter/super-linter README
env.MULTI_STATUS != 'false'	statuses	write	likely	env:GITHUB_TOKEN	sets a commit status per linter	super-linter/super-linter README

supercharge/mongodb-github-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

supercharge/redis-github-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

superfly/flyctl-actions/setup-flyctl	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

suzuki-shunsuke/pinact-action	unknown				
	contents	write	possible	input:github_token=default	pushes commits	suzuki-shunsuke/pinact-action README

svenstaro/upload-release-action	node	repo_token			
with.repo_name absent	contents	write	certain	input:repo_token=default	uploads release assets	svenstaro/upload-release-action README@29e53e9

swatinem/rust-cache	node				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

swift-actions/setup-swift	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

swiftylab/setup-swift	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

symfonycorp/security-checker-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

taiki-e/create-gh-release-action	composite		token	GITHUB_TOKEN	draft=false
with.draft != 'never'	contents	write	certain	input:token+env:GITHUB_TOKEN	creates a release	taiki-e/create-gh-release-action README@96023fa

taiki-e/install-action	composite				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

taiki-e/upload-rust-binary-action	composite		token	GITHUB_TOKEN	dry-run=false
with.dry-run != 'true'	contents	write	certain	input:token+env:GITHUB_TOKEN	uploads release assets	taiki-e/upload-rust-binary-action README@1495075
text: asks for attestations	id-token	write	likely	oidc	may sign attestations	the action's documentation, recalled, not re-read

tailscale/github-action	unknown				
with.audience present	id-token	write	likely	oidc	logs in by workload identity	tailscale/github-action README, recalled, not re-read

tauri-apps/tauri-action	unknown				
with.tagname present or with.releaseid present or with.releasename present	contents	write	likely	env:GITHUB_TOKEN	creates a release	tauri-apps/tauri-action README

tcort/github-action-markdown-link-check	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

tecolicom/actions-use-apt-tools	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

terraform-linters/setup-tflint	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

test-summary/action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

thedoctor0/zip-release	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

thollander/actions-comment-pull-request	node	github-token,GITHUB_TOKEN			
event in pull_request,pull_request_target,pull_request_review,pull_request_review_comment,issue_comment,workflow_run or with.number present or with.pr-number present or with.pr_number present or with.issue present or with.issue-number present	pull-requests|issues	write	certain	input:github-token,GITHUB_TOKEN=default	comments on the pull request	thollander/actions-comment-pull-request README

tibdex/backport	unknown				
	contents	write	likely	input:github_token	pushes branches	the action's documentation, recalled, not re-read
	pull-requests	write	likely	input:github_token	opens backport pull requests	the action's documentation, recalled, not re-read

tibdex/github-app-token	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

tj-actions/branch-names	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

tj-actions/changed-files	node	token			use_rest_api=false
event in pull_request,pull_request_target	pull-requests	read	likely	input:token=default	lists the pull request's files	tj-actions/changed-files README@778ca51
with.use_rest_api == 'true'	pull-requests	read	certain	input:token=default	lists the pull request's files	tj-actions/changed-files README@778ca51

tj-actions/verify-changed-files	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

toshimaru/auto-author-assign	unknown				
	pull-requests|issues	write	likely	input:repo-token=default	writes to pull requests	the action's documentation, recalled, not re-read

treosh/lighthouse-ci-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

trilom/file-changes-action	node	githubToken			
event in pull_request	pull-requests	read	likely	input:githubToken=default	lists the pull request's files	trilom/file-changes-action README

trstringer/manual-approval	unknown				
	issues	write	likely	input:secret	opens an issue and waits for its comments	the action's documentation, recalled, not re-read

trufflesecurity/trufflehog	composite				
	none	none	certain	any	asks for no right	trufflesecurity/trufflehog README

ts-graphviz/setup-graphviz	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

tsickert/discord-webhook	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

uraimo/run-on-arch-action	unknown				
with.githubToken present	packages	write	likely	input:githubToken	pushes its image cache	the action's documentation, recalled, not re-read

vampire/setup-wsl	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

verygoodopensource/very_good_coverage	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

volta-cli/action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

vsoch/pull-request-action	unknown				
	pull-requests	write	likely	env:GITHUB_TOKEN	opens a pull request	the action's documentation, recalled, not re-read

wagoid/commitlint-github-action	docker	token			
	contents	read	certain	input:token=default	lists commits	wagoid/commitlint-github-action README@b948419
event in pull_request	pull-requests	read	certain	input:token=default	lists commits	wagoid/commitlint-github-action README@b948419

wearerequired/lint-action	unknown				
	checks	write	likely	input:github_token=default	creates a check run	wearerequired/lint-action README
with.auto_fix truthy	contents	write	likely	input:github_token=default	pushes fixes	wearerequired/lint-action README

webfactory/ssh-agent	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

whelk-io/maven-settings-xml-action	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

wntrblm/nox	unknown				
	none	none	likely	any	asks for no right	the action's documentation, recalled, not re-read

xt0rted/pull-request-comment-branch	unknown				
	pull-requests	read	likely	input:repo_token=default	reads the pull request	the action's documentation, recalled, not re-read

yyx990803/release-tag	unknown				
	contents	write	likely	env:GITHUB_TOKEN	creates a release	the action's documentation, recalled, not re-read

zgosalvez/github-actions-ensure-sha-pinned-actions	node				

zgosalvez/github-actions-report-lcov	unknown				
	pull-requests|issues	write	likely	input:github-token	comments on the pull request	REST

zizmorcore/zizmor-action	composite	token			advanced-security=true
	actions	read	likely	input:token=default	reads the run for SARIF	zizmorcore/zizmor-action README@77053b0
	contents	read	likely	input:token=default	reads the repository	zizmorcore/zizmor-action README@77053b0
with.advanced-security != 'false'	security-events	write	certain	input:token=default	uploads SARIF	zizmorcore/zizmor-action README@77053b0

zofrex/mirror-branch	unknown				
	contents	write	likely	input:github-token=default	pushes a branch	the action's documentation, recalled, not re-read`;
