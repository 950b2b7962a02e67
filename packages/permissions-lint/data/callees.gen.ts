// Written by scripts/generate-facts.ts from callees.tsv: change that one.
export const CALLEES = `google/osv-scanner-action/.github/workflows/osv-scanner-reusable-pr.yml
contents	read	certain	checks out the repository	osv-scanner docs
security-events	write	certain	uploads SARIF	osv-scanner docs

google/osv-scanner-action/.github/workflows/osv-scanner-reusable.yml
contents	read	certain	checks out the repository	osv-scanner docs
security-events	write	certain	uploads SARIF	osv-scanner docs/github-action.md

slsa-framework/slsa-github-generator/.github/workflows/builder_go_slsa3.yml
actions	read	certain	reads the run	slsa-framework/slsa-github-generator README@4d014fa
contents	write	certain	uploads assets	slsa-framework/slsa-github-generator README@4d014fa
id-token	write	certain	signs with an OIDC token	slsa-framework/slsa-github-generator README@4d014fa

slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml
actions	read	certain	reads the run	slsa-framework/slsa-github-generator README@4d014fa
id-token	write	certain	signs with an OIDC token	slsa-framework/slsa-github-generator README@4d014fa
packages	write	certain	pushes provenance to the registry	slsa-framework/slsa-github-generator README@4d014fa

slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml
actions	read	certain	reads the run	slsa-framework/slsa-github-generator SPECIFICATIONS/README@4d014fa
contents	write	certain	uploads release assets	supernovae-st/nika#1419
id-token	write	certain	signs with an OIDC token	slsa-framework/slsa-github-generator README@4d014fa`;
