// Written by scripts/generate-facts.ts from commands.tsv: change that one.
export const COMMANDS = `actionlint
		none	none	certain	any	asks for no right	the tool's docs

angular-cli-ghpages
		contents	write	likely	env:GH_TOKEN,PERSONAL_TOKEN,GITHUB_TOKEN	pushes to the pages branch	angular-cli-ghpages docs

apko
publish	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	apko docs

auto
shipit|comment|pr-body|label		pull-requests|issues	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on pull requests	auto docs
shipit|release|canary|latest|next		contents	write	likely	env:GH_TOKEN,GITHUB_TOKEN	creates a release	auto docs
shipit|release|canary|latest|next	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
shipit|release|canary|latest|next		id-token	write	possible	oidc	may publish with an OIDC token	auto docs, npm plugin
shipit|release|canary|latest|next		packages	write	possible	any	may publish packages	auto docs, npm plugin

aws
sts assume-role-with-web-identity		id-token	write	likely	oidc	logs in with an OIDC token	AWS docs

az
login	flag.federated-token present	id-token	write	likely	oidc	logs in with an OIDC token	Azure docs
login	flag.federated-token absent	none	none	certain	any	asks for no right	Azure docs

bandit
		none	none	certain	any	asks for no right	the tool's docs

buildah
manifest push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry
push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry

bump-my-version
		none	none	likely	any	asks for no right	the tool's docs

bump2version
		none	none	likely	any	asks for no right	the tool's docs

bun
ci|install|i|add|update		packages	read	likely	registry:npm.pkg.github.com	installs packages	GitHub docs, working with the npm registry
publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry

cargo
dist|release		contents	write	possible	any	may create a release	cargo-dist docs
publish		id-token	write	possible	oidc	may publish with an OIDC token	the registry's docs, trusted publishing
release	flag.execute present or flag.x present	contents	write	likely	git	pushes tags	cargo-release docs

cargo-release-plz
release		contents	write	likely	flag:git-token+env:GIT_TOKEN,GITHUB_TOKEN	creates tags and releases	release-plz docs

changeset
publish		contents	write	possible	env:GITHUB_TOKEN	may push tags	changesets docs
publish	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry
version|status|add|tag|init|pre		none	none	certain	any	asks for no right	changesets docs

checkov
		none	none	certain	any	asks for no right	the tool's docs

claude
		contents	write	possible	any	an agent may do what its token may	the agent's docs
		issues	write	possible	any	an agent may do what its token may	the agent's docs
		pull-requests	write	possible	any	an agent may do what its token may	the agent's docs

cml
comment|pr|publish|send-comment		pull-requests|issues	write	likely	flag:token+env:REPO_TOKEN,GITHUB_TOKEN	comments on the pull request	CML docs

codecov
		none	none	certain	any	asks for no right	the tool's docs

codeql
github upload-results	flag.github-auth-stdin absent	security-events	write	certain	env:GITHUB_TOKEN	uploads SARIF	CodeQL docs
github upload-results	flag.github-auth-stdin present	security-events	write	likely	any	uploads SARIF	CodeQL docs
pack download|install		packages	read	likely	env:GITHUB_TOKEN	downloads packs	CodeQL docs
pack publish		packages	write	likely	env:GITHUB_TOKEN	publishes a pack	CodeQL docs

codex
		contents	write	possible	any	an agent may do what its token may	the agent's docs
		issues	write	possible	any	an agent may do what its token may	the agent's docs
		pull-requests	write	possible	any	an agent may do what its token may	the agent's docs

copilot
		contents	write	possible	any	an agent may do what its token may	the agent's docs
	flag.p present or flag.prompt present	copilot-requests	write	possible	env:COPILOT_GITHUB_TOKEN,GH_TOKEN,GITHUB_TOKEN	asks Copilot	languageservices workflow-v1.0.json
		issues	write	possible	any	an agent may do what its token may	the agent's docs
		pull-requests	write	possible	any	an agent may do what its token may	the agent's docs

cosign
sign|attest		packages	write	possible	registry:ghcr.io	stores the signature in the registry	Sigstore docs, keyless signing
sign|attest|attach|copy|upload|clean	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	stores the signature in the registry	Sigstore docs, keyless signing
sign|sign-blob|attest|attest-blob	flag.key absent && flag.identity-token absent && flag.sk absent && env.SIGSTORE_ID_TOKEN absent	id-token	write	certain	oidc	signs with an OIDC token	Sigstore docs, keyless signing
verify|verify-attestation|verify-blob|tree|download|triangulate	words contains 'ghcr.io/'	packages	read	likely	registry:ghcr.io	fetches the signature	Sigstore docs, keyless signing
version|initialize|verify|verify-attestation|verify-blob|tree|download|triangulate|login|generate-key-pair|public-key|sign|sign-blob|attest|attest-blob		none	none	certain	any	asks for no right	Sigstore docs, keyless signing

coveralls
		none	none	certain	any	asks for no right	the tool's docs

cr
index	flag.push present or flag.pr present	contents	write	certain	flag:token,t+env:CR_TOKEN	pushes the chart index	chart-releaser docs
index	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
package|version|index		none	none	certain	any	asks for no right	chart-releaser docs
upload		contents	write	certain	flag:token,t+env:CR_TOKEN	creates releases of charts	chart-releaser docs

crane
copy|cp|push|append|mutate|tag|index	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry

cz
		none	none	likely	any	asks for no right	the tool's docs

danger
		pull-requests|issues	write	likely	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	comments on the pull request	Danger docs
		statuses	write	possible	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	sets a commit status	Danger docs

danger-js
		pull-requests|issues	write	likely	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	comments on the pull request	Danger docs
		statuses	write	possible	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	sets a commit status	Danger docs

danger-kotlin
		pull-requests|issues	write	likely	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	comments on the pull request	Danger docs
		statuses	write	possible	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	sets a commit status	Danger docs

danger-swift
		pull-requests|issues	write	likely	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	comments on the pull request	Danger docs
		statuses	write	possible	env:DANGER_GITHUB_API_TOKEN,DANGER_GITHUB_BEARER_TOKEN,GITHUB_TOKEN	sets a commit status	Danger docs

devcontainer
features|templates publish		packages	write	likely	registry:ghcr.io	publishes features	devcontainers docs

dist
host		contents	write	possible	any	may create a release	cargo-dist docs

docker
build	words contains 'ghcr.io/'	packages	read	possible	registry:ghcr.io	pulls base images	GitHub docs, working with the container registry
build	flag.output contains 'type=registry','push=true' or flag.o contains 'type=registry','push=true' or flag.cache-to contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
build	flag.push present	packages	write	possible	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
build	flag.push present && words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
builder build	words contains 'ghcr.io/'	packages	read	possible	registry:ghcr.io	pulls base images	GitHub docs, working with the container registry
builder build	flag.output contains 'type=registry','push=true' or flag.o contains 'type=registry','push=true' or flag.cache-to contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
builder build	flag.push present	packages	write	possible	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
builder build	flag.push present && words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx b	words contains 'ghcr.io/'	packages	read	possible	registry:ghcr.io	pulls base images	GitHub docs, working with the container registry
buildx b	flag.output contains 'type=registry','push=true' or flag.o contains 'type=registry','push=true' or flag.cache-to contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx b	flag.push present	packages	write	possible	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx b	flag.push present && words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx build|bake	words contains 'ghcr.io/'	packages	read	possible	registry:ghcr.io	pulls base images	GitHub docs, working with the container registry
buildx build|bake	flag.output contains 'type=registry','push=true' or flag.o contains 'type=registry','push=true' or flag.cache-to contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx build|bake	flag.push present	packages	write	possible	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx build|bake	flag.push present && words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
buildx create|use|ls|inspect|install|version|rm|stop|du|prune		none	none	certain	any	asks for no right	GitHub docs, working with the container registry
buildx imagetools create	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes a manifest	GitHub docs, working with the container registry
buildx imagetools inspect		none	none	certain	any	asks for no right	GitHub docs, working with the container registry
compose push		packages	write	likely	registry:ghcr.io	pushes images	GitHub docs, working with the container registry
image build	words contains 'ghcr.io/'	packages	read	possible	registry:ghcr.io	pulls base images	GitHub docs, working with the container registry
image build	flag.output contains 'type=registry','push=true' or flag.o contains 'type=registry','push=true' or flag.cache-to contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
image build	flag.push present	packages	write	possible	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
image build	flag.push present && words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry
image ls|inspect|prune|rm|tag|save|load		none	none	certain	any	asks for no right	GitHub docs, working with the container registry
image push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry
images|ps|version|info|tag|save|load|inspect|rm|rmi|stop|kill|logs|network|volume|system|context|logout|search|history|wait|cp		none	none	certain	any	asks for no right	GitHub docs, working with the container registry
login	words contains 'ghcr.io'	packages	read	likely	registry:ghcr.io	logs in to the container registry	GitHub docs, working with the container registry
manifest create|annotate|inspect		none	none	certain	any	asks for no right	GitHub docs, working with the container registry
manifest push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry
pull	words contains 'ghcr.io/'	packages	read	likely	registry:ghcr.io	pulls an image	GitHub docs, working with the container registry
push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry

docker-compose
push		packages	write	likely	registry:ghcr.io	pushes images	GitHub docs, working with the container registry

doctr
deploy		contents	write	possible	any	pushes to the pages branch	doctr docs

docusaurus
deploy		contents	write	likely	git	pushes to the pages branch	Docusaurus docs

dotnet
nuget add|update source	words contains 'nuget.pkg.github.com'	packages	read	likely	flag:password,p	restores packages	GitHub docs, working with the NuGet registry
nuget list|locals|why|remove		none	none	certain	any	asks for no right	GitHub docs, working with the NuGet registry
nuget push		packages	write	possible	flag:api-key,k+registry:nuget.pkg.github.com	may publish a package	GitHub docs, working with the NuGet registry
nuget push	words contains 'github'	packages	write	likely	flag:api-key,k+registry:nuget.pkg.github.com	publishes a package	GitHub docs, working with the NuGet registry
nuget push	words contains 'nuget.pkg.github.com'	packages	write	certain	flag:api-key,k+registry:nuget.pkg.github.com	publishes a package	GitHub docs, working with the NuGet registry
restore		packages	read	possible	registry:nuget.pkg.github.com	restores packages	GitHub docs, working with the NuGet registry

executor
	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	kaniko docs

flit
publish	flag.token absent && flag.password absent && env.UV_PUBLISH_TOKEN absent && env.UV_PUBLISH_PASSWORD absent && env.HATCH_INDEX_AUTH absent && env.PDM_PUBLISH_PASSWORD absent && env.FLIT_PASSWORD absent && env.POETRY_HTTP_BASIC_PYPI_PASSWORD absent	id-token	write	possible	oidc	may publish with an OIDC token	uv docs, publishing

flux
push artifact	words contains 'ghcr.io'	packages	write	certain	registry:ghcr.io	pushes an artifact	Flux docs

gem
push		id-token	write	possible	oidc	may publish with an OIDC token	RubyGems docs, trusted publishing
push	words contains 'rubygems.pkg.github.com'	packages	write	certain	any	publishes a package	GitHub docs, working with the RubyGems registry

gemini
		contents	write	possible	any	an agent may do what its token may	the agent's docs
		issues	write	possible	any	an agent may do what its token may	the agent's docs
		pull-requests	write	possible	any	an agent may do what its token may	the agent's docs

gh
attestation|at verify	words contains 'oci://ghcr.io'	packages	read	likely	gh	reads the image's manifest	gh manual
attestation|at verify|download	flag.bundle absent && flag.b absent	attestations	read	certain	gh	reads attestations	GitHub docs, REST API, GET /repos/{owner}/{repo}/attestations/{subject_digest}
auth|config|alias|completion|version|help|status|browse|search|ruleset|licenses|org|preview|accessibility		none	none	certain	any	asks for no right	gh manual
cache delete		actions	write	certain	gh	deletes caches	GitHub docs, REST API, DELETE /repos/{owner}/{repo}/actions/caches
cache list|ls		actions	read	certain	gh	reads caches	GitHub docs, REST API, GET /repos/{owner}/{repo}/actions/caches
codespace|cs|ssh-key|gpg-key		impossible:a user's settings	write	certain	gh	acts for a user	GitHub docs, REST API, users
extensions		none	none	certain	any	asks for no right	gh manual
extension|ext		none	none	certain	any	asks for no right	gh manual
gist create|edit|delete|rename		impossible:gists	write	certain	gh	writes a gist	GitHub docs, REST API, gists
gist view|list|clone		none	none	certain	any	asks for no right	gh manual
issue comment|close|reopen|edit|lock|unlock|pin|unpin		issues|pull-requests	write	certain	gh	changes an issue	GitHub docs, REST API, PATCH /repos/{owner}/{repo}/issues/{issue_number}
issue create|new	flag.web absent	issues	write	certain	gh	opens an issue	GitHub docs, REST API, POST /repos/{owner}/{repo}/issues
issue delete|transfer		issues	write	likely	gh	moves or deletes an issue	gh manual
issue develop	flag.list absent && flag.l absent	contents	write	likely	gh	creates a branch	gh manual
issue develop		issues	write	likely	gh	links a branch	gh manual
issue edit|create	flag.add-project present or flag.project present	impossible:Projects v2	write	likely	gh	changes a project	GitHub docs, automating projects
issue view|list|ls|status		issues	read	certain	gh	reads issues	GitHub docs, REST API, GET /repos/{owner}/{repo}/issues
label create|edit|delete|clone		issues|pull-requests	write	certain	gh	changes labels	GitHub docs, REST API, POST /repos/{owner}/{repo}/labels
label list|ls		issues|pull-requests	read	likely	gh	reads labels	GitHub docs, REST API, GET /repos/{owner}/{repo}/labels
models run|eval|generate		models	read	certain	gh	asks GitHub Models	GitHub docs, GitHub Models
pr checkout|co		contents	read	certain	gh	fetches its branch	gh manual
pr checkout|co		pull-requests	read	certain	gh	reads the pull request	gh manual
pr checks		checks	read	certain	gh	reads check runs	gh manual
pr checks		pull-requests	read	certain	gh	reads pull requests	gh manual
pr checks		statuses	read	likely	gh	reads commit statuses	gh manual
pr close	flag.delete-branch present or flag.d present	contents	write	likely	gh	deletes the branch	gh manual
pr close|reopen|edit|ready|lock|unlock		pull-requests|issues	write	likely	gh	changes a pull request	gh manual
pr comment	flag.web absent	pull-requests|issues	write	certain	gh	comments on a pull request	gh manual
pr create|new	flag.dry-run absent	contents	read	likely	gh	compares branches	gh manual
pr create|new	flag.dry-run absent && flag.web absent	pull-requests	write	certain	gh	opens a pull request	GitHub docs, REST API, POST /repos/{owner}/{repo}/pulls
pr create|new	flag.label present or flag.l present or flag.assignee present or flag.milestone present	pull-requests|issues	write	likely	gh	labels the pull request	gh manual
pr edit	flag.add-project present or flag.remove-project present	impossible:Projects v2	write	likely	gh	changes a project	GitHub docs, automating projects
pr edit	flag.add-label present or flag.remove-label present	repository-projects	read	possible	gh	older versions asked for project cards	dependabot/fetch-metadata README
pr merge	flag.disable-auto absent	contents	write	certain	gh	merges a pull request	GitHub docs, REST API, PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge
pr merge		pull-requests	write	likely	gh	merges a pull request	dependabot/fetch-metadata README
pr merge	flag.auto present or flag.disable-auto present	pull-requests	write	certain	gh	switches auto-merge	dependabot/fetch-metadata README
pr revert		contents	write	likely	gh	pushes the revert	gh manual
pr revert		pull-requests	write	likely	gh	opens the revert	gh manual
pr review		pull-requests	write	certain	gh	reviews a pull request	GitHub docs, REST API, POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews
pr update-branch		contents	write	likely	gh	merges the base into the branch	GitHub docs, REST API, PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch
pr update-branch		pull-requests	write	likely	gh	updates the branch	GitHub docs, REST API, PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch
pr view|list|ls|status|diff		pull-requests	read	certain	gh	reads pull requests	GitHub docs, REST API, GET /repos/{owner}/{repo}/pulls
pr view|list|status	flag.json contains 'statusCheckRollup'	checks	read	likely	gh	reads check runs	gh manual
project		impossible:Projects v2	write	certain	gh	reads or changes a project	GitHub docs, automating projects
release create	flag.generate-notes present	pull-requests	read	possible	gh	reads merged pull requests	GitHub docs, REST API, POST /repos/{owner}/{repo}/releases/generate-notes
release create|edit	flag.discussion-category present	discussions	write	likely	gh	opens the release's discussion	softprops/action-gh-release README
release create|new		contents	write	certain	gh	creates a release	GitHub docs, REST API, POST /repos/{owner}/{repo}/releases
release delete|delete-asset		contents	write	certain	gh	deletes a release or its assets	GitHub docs, REST API, DELETE /repos/{owner}/{repo}/releases/{release_id}
release edit		contents	write	certain	gh	edits a release	GitHub docs, REST API, PATCH /repos/{owner}/{repo}/releases/{release_id}
release upload		contents	write	certain	gh	uploads release assets	GitHub docs, REST API, POST /repos/{owner}/{repo}/releases/{release_id}/assets
release verify|verify-asset		attestations	read	likely	gh	reads attestations	gh manual
release view|list|ls|download|verify|verify-asset		contents	read	certain	gh	reads releases	GitHub docs, REST API, GET /repos/{owner}/{repo}/releases
repo create|delete|edit|rename|archive|unarchive|deploy-key		impossible:administration	write	certain	gh	administers a repository	GitHub docs, REST API, PATCH /repos/{owner}/{repo}
repo fork		impossible:administration	write	likely	gh	forks a repository	GitHub docs, REST API, POST /repos/{owner}/{repo}/forks
repo set-default|list|ls|license|gitignore|autolink		none	none	certain	any	asks for no right	gh manual
repo sync		contents	write	likely	gh	pushes what the parent has	GitHub docs, REST API, POST /repos/{owner}/{repo}/merge-upstream
repo view|clone|read-file|read-dir		contents	read	possible	gh	reads a repository	gh manual
run cancel|rerun|delete		actions	write	certain	gh	changes a run	GitHub docs, REST API, POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel
run list|ls|view|watch|download		actions	read	certain	gh	reads runs	GitHub docs, REST API, GET /repos/{owner}/{repo}/actions/runs
run view|watch		checks	read	possible	gh	reads annotations	gh manual
secret set|delete|remove|list|ls		impossible:secrets	write	certain	gh	reads or writes secrets	GitHub docs, REST API, GitHub Actions secrets
variable set|delete|list|ls|get		impossible:variables	write	certain	gh	reads or writes variables	GitHub docs, REST API, GitHub Actions variables
workflow enable|disable		actions	write	certain	gh	switches a workflow on or off	GitHub docs, REST API, PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable
workflow list|ls|view		actions	read	certain	gh	reads workflows	GitHub docs, REST API, GET /repos/{owner}/{repo}/actions/workflows
workflow run		actions	write	certain	gh	starts a workflow	GitHub docs, REST API, POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches

gh-pages
		contents	write	likely	git	pushes to the pages branch	gh-pages docs

ghcp
commit|pull-request|release|empty-commit|fork-commit		contents	write	likely	flag:token+env:GITHUB_TOKEN	commits through the API	ghcp docs

ghp-import
	flag.push present or flag.p present	contents	write	likely	git	pushes to the pages branch	ghp-import docs

ghr
		contents	write	likely	flag:t,token,s,security-token+env:GITHUB_TOKEN	creates a release	ghr docs

git
clone		contents	read	possible	git	clones a repository	GitHub docs, automatic token authentication
fetch|pull|ls-remote		contents	read	likely	git	fetches from the repository	GitHub docs, automatic token authentication
lfs pull|fetch		contents	read	likely	git	fetches large files	GitHub docs, automatic token authentication
lfs push		contents	write	likely	git	pushes large files	GitHub docs, automatic token authentication
push|send-pack	flag.dry-run absent && flag.n absent	contents	write	likely	git	pushes commits or tags	GitHub docs, automatic token authentication
remote update		contents	read	possible	git	fetches from the repository	GitHub docs, automatic token authentication
remote|submodule|lfs|subtree		none	none	certain	any	asks for no right	git manual
submodule update|add		contents	read	possible	git	fetches submodules	GitHub docs, automatic token authentication
subtree push		contents	write	likely	git	pushes commits	GitHub docs, automatic token authentication

git-cliff
		contents	read	likely	flag:github-token+env:GITHUB_TOKEN	reads commits and pull requests	git-cliff docs

github-comment
post|exec|hide		pull-requests|issues	write	likely	flag:token+env:GITHUB_TOKEN	comments on the pull request	github-comment docs

github-release
		contents	write	likely	flag:t,token,s,security-token+env:GITHUB_TOKEN	creates a release	ghr docs

gitleaks
		none	none	certain	any	asks for no right	the tool's docs

gitsign
		id-token	write	possible	oidc	may sign with an OIDC token	gitsign docs

goreleaser
check|healthcheck|build|init|jsonschema|changelog		none	none	certain	any	asks for no right	goreleaser docs
release	flag.snapshot absent && flag.skip lacks 'publish' && flag.skip-publish absent	contents	write	likely	env:GITHUB_TOKEN	creates a release	goreleaser docs
release	flag.snapshot absent	id-token	write	possible	oidc	may sign with an OIDC token	goreleaser docs
release	flag.snapshot absent	packages	write	possible	registry:ghcr.io	may push images	goreleaser docs

gradle
	words contains 'publish'	packages	write	likely	env:GITHUB_TOKEN	may publish to GitHub Packages	GitHub docs, working with the Gradle registry

grype
		none	none	certain	any	asks for no right	the tool's docs

hadolint
		none	none	certain	any	asks for no right	the tool's docs

hatch
publish	flag.token absent && flag.password absent && env.UV_PUBLISH_TOKEN absent && env.UV_PUBLISH_PASSWORD absent && env.HATCH_INDEX_AUTH absent && env.PDM_PUBLISH_PASSWORD absent && env.FLIT_PASSWORD absent && env.POETRY_HTTP_BASIC_PYPI_PASSWORD absent	id-token	write	possible	oidc	may publish with an OIDC token	uv docs, publishing

helm
lint|package|repo|version|list|show|template|test|uninstall|history|status|plugin|create		none	none	certain	any	asks for no right	Helm docs
pull|install|upgrade|template|dependency|registry	words contains 'ghcr.io'	packages	read	likely	registry:ghcr.io	pulls a chart	GitHub docs, working with the container registry
push	words contains 'ghcr.io'	packages	write	certain	registry:ghcr.io	pushes a chart	GitHub docs, working with the container registry

hub
pull-request		pull-requests	write	likely	env:GITHUB_TOKEN	opens a pull request	hub docs
release|pull-request|push|merge		contents	write	likely	env:GITHUB_TOKEN	creates releases or pull requests	hub docs

infracost
breakdown|diff|output|configure		none	none	certain	any	asks for no right	infracost docs
comment github		pull-requests|issues	write	likely	flag:github-token	comments on the pull request	infracost/actions README

kaniko
	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	kaniko docs

ko
build|publish|apply|resolve|create	env.KO_DOCKER_REPO contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes images	ko docs
login|version		none	none	certain	any	asks for no right	ko docs

lerna
publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry
version	flag.no-push absent	contents	write	likely	git	pushes version commits	Lerna docs

mike
deploy|set-default|alias|delete|props|retitle	flag.push present or flag.p present	contents	write	likely	git	pushes to the pages branch	mike docs
list|deploy|set-default|alias|delete|serve		none	none	certain	any	asks for no right	mike docs

mkdocs
build|serve|new		none	none	certain	any	asks for no right	MkDocs docs
gh-deploy		contents	write	likely	git	pushes to the pages branch	MkDocs docs

multi-semantic-release
	flag.dry-run absent && flag.d absent	contents	write	likely	env:GH_TOKEN,GITHUB_TOKEN	pushes tags, creates a release	semantic-release/github README
		id-token	write	possible	oidc	may sign the package's provenance	semantic-release/npm README
	flag.dry-run absent	issues|pull-requests	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on released issues	semantic-release/github#459
	flag.dry-run absent	pull-requests|issues	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on released pull requests	semantic-release/github#459

mvn
* deploy		packages	write	likely	env:GITHUB_TOKEN	may deploy to GitHub Packages	GitHub docs, working with the Apache Maven registry
* release:perform		packages	write	possible	env:GITHUB_TOKEN	may deploy to GitHub Packages	GitHub docs, working with the Apache Maven registry
* release:prepare		contents	write	likely	git	pushes release commits and tags	maven-release-plugin docs
* site-deploy		contents	write	possible	any	may push the site	maven-scm-publish-plugin docs

nerdctl
pull	words contains 'ghcr.io/'	packages	read	likely	registry:ghcr.io	pulls an image	GitHub docs, working with the container registry
push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry

notation
sign	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes a signature	notation docs

npm
access|audit|bin|cache|completion|config|dedupe|ddp|doctor|explain|find-dupes|fund|get|help|info|list|ll|ls|outdated|owner|ping|pkg|prefix|profile|prune|query|rm|root|search|set|show|team|uninstall|view|whoami		none	none	certain	any	asks for no right	npm docs, CLI commands
ci|install|i|add|update|clean-install|ic|install-clean|in|up|upgrade		packages	read	likely	registry:npm.pkg.github.com	installs packages	GitHub docs, working with the npm registry
publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry
stage publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
stage publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
stage publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
stage publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry

nuget
push	words contains 'nuget.pkg.github.com'	packages	write	certain	flag:ApiKey+registry:nuget.pkg.github.com	publishes a package	GitHub docs, working with the NuGet registry

octo-sts
		id-token	write	likely	oidc	exchanges an OIDC token	octo-sts docs

oras
manifest push	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes a manifest	GitHub docs, working with the container registry
push|attach|copy|cp|tag	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an artifact	GitHub docs, working with the container registry

osv-scanner
		none	none	certain	any	asks for no right	the tool's docs

pack
build	flag.publish present && words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	buildpacks docs

pdm
publish	flag.token absent && flag.password absent && env.UV_PUBLISH_TOKEN absent && env.UV_PUBLISH_PASSWORD absent && env.HATCH_INDEX_AUTH absent && env.PDM_PUBLISH_PASSWORD absent && env.FLIT_PASSWORD absent && env.POETRY_HTTP_BASIC_PYPI_PASSWORD absent	id-token	write	possible	oidc	may publish with an OIDC token	uv docs, publishing

pinact
		none	none	certain	any	asks for no right	the tool's docs

pip-audit
		none	none	certain	any	asks for no right	the tool's docs

pnpm
audit|config|dedupe|fetch|licenses|list|ls|outdated|prune|store|why		none	none	certain	any	asks for no right	pnpm docs, CLI commands
ci|install|i|add|update		packages	read	likely	registry:npm.pkg.github.com	installs packages	GitHub docs, working with the npm registry
publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry

podman
image push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry
login	words contains 'ghcr.io'	packages	read	likely	registry:ghcr.io	logs in to the container registry	GitHub docs, working with the container registry
manifest push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry
pull	words contains 'ghcr.io/'	packages	read	likely	registry:ghcr.io	pulls an image	GitHub docs, working with the container registry
push	words contains 'ghcr.io/'	packages	write	certain	registry:ghcr.io	pushes to the container registry	GitHub docs, working with the container registry

poetry
publish	flag.token absent && flag.password absent && env.UV_PUBLISH_TOKEN absent && env.UV_PUBLISH_PASSWORD absent && env.HATCH_INDEX_AUTH absent && env.PDM_PUBLISH_PASSWORD absent && env.FLIT_PASSWORD absent && env.POETRY_HTTP_BASIC_PYPI_PASSWORD absent	id-token	write	possible	oidc	may publish with an OIDC token	uv docs, publishing

pronto
		pull-requests	write	likely	env:PRONTO_GITHUB_ACCESS_TOKEN	comments on the pull request	Pronto docs

pypi-attestations
sign		id-token	write	certain	oidc	signs with an OIDC token	pypi-attestations docs

quarto
publish gh-pages		contents	write	likely	git	pushes to the pages branch	Quarto docs

regctl
image|tag|index copy|cp|create|put|mod	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	pushes an image	GitHub docs, working with the container registry

release-it
	flag.dry-run absent && flag.release-version absent && flag.changelog absent	contents	write	likely	env:GITHUB_TOKEN	pushes tags, creates a release	release-it docs
	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
		id-token	write	possible	oidc	may publish with an OIDC token	release-it docs, npm
		packages	write	possible	any	may publish packages	release-it docs, npm

release-please
release-pr|github-release|manifest-pr|manifest-release	flag.dry-run absent	contents	write	certain	flag:token+env:GITHUB_TOKEN	creates branches or releases	release-please README
release-pr|manifest-pr	flag.dry-run absent	pull-requests	write	certain	flag:token+env:GITHUB_TOKEN	opens the release pull request	release-please README

release-plz
release		contents	write	likely	flag:git-token+env:GIT_TOKEN,GITHUB_TOKEN	creates tags and releases	release-plz docs
release	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
release-pr		contents	write	likely	flag:git-token+env:GIT_TOKEN,GITHUB_TOKEN	pushes the release branch	release-plz docs
release-pr	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
release-pr		pull-requests	write	likely	flag:git-token+env:GIT_TOKEN,GITHUB_TOKEN	opens the release pull request	release-plz docs

reviewdog
	flag.reporter in 'github-check','github-pr-check'	checks	write	likely	env:REVIEWDOG_GITHUB_API_TOKEN	creates a check run	reviewdog README
	flag.reporter absent	none	none	certain	any	asks for no right	reviewdog README
	flag.reporter in 'github-pr-review','github-pr-annotations'	pull-requests	write	likely	env:REVIEWDOG_GITHUB_API_TOKEN	comments on the pull request	reviewdog README

sbt
	words contains 'publish','release'	packages	write	possible	env:GITHUB_TOKEN	may publish to GitHub Packages	sbt-github-packages docs

scorecard
		none	none	certain	any	asks for no right	the tool's docs

semantic-release
	flag.dry-run absent && flag.d absent	contents	write	likely	env:GH_TOKEN,GITHUB_TOKEN	pushes tags, creates a release	semantic-release/github README
	text: the checkout keeps its credential	contents	write	possible	git	may push with what the checkout persisted	semantic-release docs, GitHub Actions: persist-credentials
		id-token	write	possible	oidc	may sign the package's provenance	semantic-release/npm README
	flag.dry-run absent	issues|pull-requests	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on released issues	semantic-release/github#459
		packages	write	possible	any	may publish packages	semantic-release docs, plugins
	flag.dry-run absent	pull-requests|issues	write	likely	env:GH_TOKEN,GITHUB_TOKEN	comments on released pull requests	semantic-release/github#459

semgrep
		none	none	certain	any	asks for no right	the tool's docs

shellcheck
		none	none	certain	any	asks for no right	the tool's docs

sigstore
attest		id-token	write	certain	oidc	signs with an OIDC token	sigstore-python docs
sign	flag.identity-token absent	id-token	write	certain	oidc	signs with an OIDC token	sigstore-python docs
verify		none	none	certain	any	asks for no right	sigstore-python docs

skopeo
copy|sync	words contains 'ghcr.io/'	packages	write	likely	registry:ghcr.io	copies an image	GitHub docs, working with the container registry

slsa-verifier
		none	none	certain	any	asks for no right	slsa-verifier docs

standard-version
		none	none	likely	any	asks for no right	standard-version docs

syft
		none	none	certain	any	asks for no right	the tool's docs

terraform
fmt|get|graph|providers|show|validate|version|workspace		none	none	certain	any	asks for no right	Terraform docs, CLI commands

tfcmt
		pull-requests|issues	write	likely	env:GITHUB_TOKEN	comments on the pull request	tfcmt docs

tflint
		none	none	certain	any	asks for no right	the tool's docs

tfsec
		none	none	certain	any	asks for no right	the tool's docs

tofu
fmt|get|graph|providers|show|validate|version|workspace		none	none	certain	any	asks for no right	OpenTofu docs, CLI commands

trivy
		none	none	certain	any	asks for no right	the tool's docs

trufflehog
		none	none	certain	any	asks for no right	the tool's docs

twine
upload	flag.attestations present	id-token	write	likely	oidc	signs attestations	Twine docs
upload|check		none	none	certain	any	asks for no right	Twine docs

uv
publish	flag.token absent && flag.password absent && env.UV_PUBLISH_TOKEN absent && env.UV_PUBLISH_PASSWORD absent && env.HATCH_INDEX_AUTH absent && env.PDM_PUBLISH_PASSWORD absent && env.FLIT_PASSWORD absent && env.POETRY_HTTP_BASIC_PYPI_PASSWORD absent	id-token	write	possible	oidc	may publish with an OIDC token	uv docs, publishing
publish	flag.trusted-publishing == 'always'	id-token	write	certain	oidc	publishes with an OIDC token	uv docs, publishing

vault
write|login	words contains 'jwt'	id-token	write	likely	oidc	logs in with an OIDC token	Vault docs

wasm-to-oci
push	words contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an artifact	the tool's docs

witness
run		id-token	write	possible	oidc	may sign with an OIDC token	witness docs

wkg
push	words contains 'ghcr.io'	packages	write	likely	registry:ghcr.io	pushes an artifact	the tool's docs

yamllint
		none	none	certain	any	asks for no right	the tool's docs

yarn
ci|install|i|add|update		packages	read	likely	registry:npm.pkg.github.com	installs packages	GitHub docs, working with the npm registry
npm publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
npm publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
npm publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
npm publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry
publish	env.NPM_CONFIG_PROVENANCE truthy && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	id-token	write	possible	oidc	may publish with an OIDC token	npm docs, trusted publishing
publish	flag.provenance present && flag.provenance != 'false' && flag.dry-run absent	id-token	write	certain	oidc	signs the package's provenance	npm docs, generating provenance statements
publish	flag.dry-run absent	packages	write	likely	registry:npm.pkg.github.com	publishes a package	GitHub docs, working with the npm registry

zizmor
		none	none	certain	any	asks for no right	the tool's docs`;
