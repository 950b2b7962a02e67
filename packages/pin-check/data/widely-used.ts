/**
 * Widely used action repositories by owner: what a look-alike would imitate. Curated 2026-11-21 from
 * public workflows. A name is listed where one slip of its owner would hit many people.
 */
export const WIDELY_USED = `
1password: load-secrets-action install-cli-action
actions-cool: issues-helper
actions-rs: audit-check cargo clippy-check toolchain
actions: add-to-project ai-inference attest attest-build-provenance attest-sbom cache checkout configure-pages create-github-app-token create-release delete-package-versions dependency-review-action deploy-pages download-artifact first-interaction github-script go-dependency-submission jekyll-build-pages labeler publish-action setup-dotnet setup-elixir setup-go setup-haskell setup-java setup-node setup-python setup-ruby stale toolkit upload-artifact upload-pages-artifact upload-release-asset
addnab: docker-run-action
akhileshns: heroku-deploy
amannn: action-semantic-pull-request
anchore: sbom-action scan-action
android-actions: setup-android
anthropics: claude-code-action claude-code-base-action
apple-actions: import-codesign-certs upload-testflight-build
appleboy: scp-action ssh-action telegram-action discord-action
aquasecurity: setup-trivy trivy-action tfsec-action
arduino: setup-protoc arduino-lint-action compile-sketches
asdf-vm: actions
astral-sh: ruff-action setup-uv
atlassian: gajira-login gajira-create gajira-transition
aws-actions: amazon-ecr-login amazon-ecs-deploy-task-definition amazon-ecs-render-task-definition aws-cloudformation-github-deploy configure-aws-credentials setup-sam aws-codebuild-run-build codeguru-reviewer
azure: aks-set-context arm-deploy cli docker-login functions-action k8s-deploy k8s-set-context login powershell setup-helm setup-kubectl static-web-apps-deploy trusted-signing-action webapps-deploy
baptiste0928: cargo-install
bazel-contrib: setup-bazel
bazelbuild: setup-bazelisk
benchmark-action: github-action-benchmark
browser-actions: setup-chrome setup-firefox
browserstack: github-actions
bufbuild: buf-action buf-breaking-action buf-lint-action buf-push-action buf-setup-action
burnett01: rsync-deployments
cachix: cachix-action install-nix-action
calibreapp: image-actions
changesets: action
check-spelling: check-spelling
checkmarx: ast-github-action kics-github-action
chromaui: action
cirruslabs: cache
cloudflare: pages-action wrangler-action
codecov: codecov-action test-results-action
codespell-project: actions-codespell
coverallsapp: github-action
crazy-max: ghaction-docker-meta ghaction-github-labeler ghaction-github-runtime ghaction-import-gpg ghaction-setup-docker ghaction-upx ghaction-virustotal
crowdin: github-action
cycjimmy: semantic-release-action
cypress-io: github-action
danielpalme: reportgenerator-github-action
dart-lang: setup-dart
davidanson: markdownlint-cli2-action
dawidd6: action-download-artifact action-homebrew-bump-formula action-send-mail
denoland: deployctl setup-deno
dependabot: fetch-metadata
depot: build-push-action setup-action bake-action
dessant: lock-threads label-actions
determinatesystems: magic-nix-cache-action nix-installer-action update-flake-lock flakehub-push flake-checker-action
devcontainers: ci action
digitalocean: action-doctl
dlang-community: setup-dlang
docker-practice: actions-setup-docker
docker: bake-action build-push-action login-action metadata-action scout-action setup-buildx-action setup-compose-action setup-docker-action setup-qemu-action
dorny: paths-filter test-reporter
dtolnay: rust-toolchain install
easimon: maximize-build-space
eifinger: setup-rye
embarkstudios: cargo-deny-action
endbug: add-and-commit label-sync version-check
enricomi: publish-unit-test-result-action
erlef: setup-beam
expo: expo-github-action
fastly: compute-actions
firebaseextended: action-hosting-deploy
fjogeleit: http-request-action yaml-update-action
fkirc: skip-duplicate-actions
fossas: fossa-action
foundry-rs: foundry-toolchain
futureware-tech: simulator-action
fwilhe2: setup-kotlin
game-ci: unity-builder unity-test-runner unity-activate
getsentry: action-release
gitguardian: ggshield-action
github: branch-deploy codeql-action combine-prs command contributors issue-metrics super-linter
gitleaks: gitleaks-action
golang: govulncheck-action
golangci: golangci-lint-action
google-github-actions: auth deploy-appengine deploy-cloud-functions deploy-cloudrun get-gke-credentials get-secretmanager-secrets release-please-action setup-gcloud upload-cloud-storage run-gemini-cli
google: clusterfuzzlite osv-scanner-action
googleapis: release-please-action
goreleaser: goreleaser-action
graalvm: setup-graalvm
gradle: actions gradle-build-action wrapper-validation-action
grafana: k6-action run-k6-action setup-k6-action
hadolint: hadolint-action
hashicorp: setup-packer setup-terraform tfc-workflows-github vault-action ghaction-terraform-provider-release
haskell-actions: setup run-ormolu hlint-run hlint-setup
haya14busa: action-cond action-bumpr action-update-semver
helm: chart-releaser-action chart-testing-action kind-action
hynek: build-and-inspect-python-package setup-cached-uv
ibiqlik: action-yamllint
ilammy: msvc-dev-cmd setup-nasm
infracost: actions
iterative: setup-cml setup-dvc
jamesives: github-pages-deploy-action github-sponsors-readme-action
jdx: mise-action
jetbrains: qodana-action
jetify-com: devbox-install-action
jfrog: setup-jfrog-cli frogbot
jiro4989: setup-nim-action
jlumbroso: free-disk-space
julia-actions: cache julia-buildpkg julia-docdeploy julia-processcoverage julia-runtest setup-julia
juliangruber: read-file-action
jwlawson: actions-setup-cmake
kentaro-m: auto-assign-action
ko-build: setup-ko
korthout: backport-action
launchdarkly: find-code-references
lewagon: wait-on-check-action
ludeeus: action-shellcheck
lukka: get-cmake run-cmake run-vcpkg
lycheeverse: lychee-action
madrapps: jacoco-report
marocchino: sticky-pull-request-comment
mathieudutour: github-tag-action
maxim-lobanov: setup-android-tools setup-cocoapods setup-xamarin setup-xcode
mheap: github-action-required-labels
microsoft: playwright-github-action security-devops-action setup-msbuild
mikefarah: yq
mikepenz: action-junit-report release-changelog-builder-action
mislav: bump-homebrew-formula-action
mlugg: setup-zig
mozilla-actions: sccache-action
msys2: setup-msys2
mxschmitt: action-tmate
mymindstorm: setup-emsdk
myrotvorets: info-from-pr-comment-action
ncipollo: release-action
nick-fields: assert-action retry
nick-invision: retry
nrwl: nx-set-shas
nwtgck: actions-netlify
ocaml: setup-ocaml
octokit: graphql-action request-action
octopusdeploy: create-release-action install-octopus-cli-action
open-policy-agent: setup-opa
opentofu: setup-opentofu
ossf: scorecard-action
oven-sh: setup-bun
oxsecurity: megalinter
pascalgn: automerge-action size-label-action
peaceiris: actions-gh-pages actions-hugo actions-mdbook
peter-evans: autopep8 close-issue commit-comment create-issue-from-file create-or-update-comment create-pull-request docker-hub-description dockerhub-description enable-pull-request-automerge find-comment repository-dispatch slash-command-dispatch
peter-murray: workflow-application-token-action
pnpm: action-setup
pre-commit-ci: lite-action
pre-commit: action
prefix-dev: rattler-build-action setup-pixi
psf: black
pulumi: actions auth-actions
py-actions: py-dependency-install
py-cov-action: python-coverage-comment-action
pyo3: maturin-action
pypa: cibuildwheel gh-action-pip-audit gh-action-pypi-publish
python-semantic-release: python-semantic-release publish-action
quarto-dev: quarto-actions
r-lib: actions
r0adkll: sign-android-release upload-google-play
raven-actions: actionlint
re-actors: alls-green checkout-python-sdist
reactivecircus: android-emulator-runner
redhat-actions: buildah-build oc-login podman-login push-to-registry s2i-build
release-drafter: release-drafter
reproducible-containers: buildkit-cache-dance
returntocorp: semgrep-action
reviewdog: action-actionlint action-black action-eslint action-golangci-lint action-hadolint action-markdownlint action-misspell action-rubocop action-setup action-shellcheck action-staticcheck action-suggester action-tflint action-typos action-yamllint
rhysd: action-setup-vim actionlint changelog-from-release
rickstaa: action-black
rtcamp: action-slack-notify action-phpcs-code-review
ruby: setup-ruby setup-ruby-pkgs
rustsec: audit-check
s0: git-publish-subdir-action
samuelmeuli: action-electron-builder action-snapcraft lint-action
sbt: setup-sbt
scacap: action-surefire-report
scalacenter: sbt-dependency-submission
securego: gosec
shivammathur: setup-php
shogo82148: actions-goveralls actions-setup-perl actions-setup-mysql actions-setup-redis
sigstore: cosign-installer gh-action-sigstore-python
slackapi: slack-github-action
slsa-framework: slsa-github-generator slsa-verifier
snok: container-retention-policy install-poetry
snyk: actions
softprops: action-gh-release turnstyle
sonarsource: sonarcloud-github-action sonarqube-quality-gate-action sonarqube-scan-action
stackhawk: hawkscan-action
stefanzweifel: git-auto-commit-action changelog-updater-action
step-security: harden-runner secure-workflows
streetsidesoftware: cspell-action
styfle: cancel-workflow-action
subosito: flutter-action
super-linter: super-linter
supercharge: mongodb-github-action redis-github-action
superfly: flyctl-actions
suzuki-shunsuke: pinact-action tfcmt
svenstaro: upload-release-action
swatinem: rust-cache
swift-actions: setup-swift
taiki-e: cache-cargo-install-action checkout-action create-gh-release-action install-action setup-cross-toolchain-action upload-rust-binary-action
tailscale: github-action
tauri-apps: tauri-action
technote-space: get-diff-action workflow-conclusion-action
teleport-actions: auth setup
terraform-docs: gh-actions
terraform-linters: setup-tflint
thollander: actions-comment-pull-request
tibdex: github-app-token backport
tj-actions: branch-names changed-files eslint-changed-files verify-changed-files
treosh: lighthouse-ci-action
trilom: file-changes-action
trufflesecurity: trufflehog
tspascoal: get-user-teams-membership
uraimo: run-on-arch-action
veracode: veracode-uploadandscan-action
vmactions: freebsd-vm netbsd-vm openbsd-vm solaris-vm
voxmedia: github-action-slack-notify-build
wagoid: commitlint-github-action
wearerequired: lint-action
webfactory: ssh-agent
xt0rted: pull-request-comment-branch slash-command-action
xu-cheng: latex-action
zaproxy: action-api-scan action-baseline action-full-scan
zizmorcore: zizmor-action
`;
