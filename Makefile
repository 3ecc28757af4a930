# The menu. Each dish is a script in scripts/ or one command; `make help` lists them.
.PHONY: help setup run test lint bench fuzz package package-clean generate build-desktop icons

help: ## what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

setup: ## install what building and testing need (Debian, Ubuntu)
	@scripts/setup.sh test

run: ## build and open the window on a sample; without a display, do the job by the command line
	@scripts/run.sh

test: ## everything: checks, units, corpus, browser, real window
	@scripts/test.sh

lint: ## formatting, clippy, eslint, types, and the house rules
	@scripts/lint.sh

bench: ## measure, each figure with its goal
	@scripts/bench.sh

fuzz: ## fuzz every reader, SECONDS each (60)
	@scripts/fuzz.sh $(SECONDS)

package: ## build the .deb, install it, start it
	@scripts/package.sh

package-clean: ## install the built .deb on a clean Debian, start, use and remove it (root)
	@scripts/package-clean.sh

generate: ## write the generated files anew
	cargo run --quiet -p drawbridge-app --bin generate
	npm run --silent messages

build-desktop: ## the page and the window, as the window's tests want them
	scripts/setup.sh window
	npm run --silent build
	cargo build -p drawbridge-desktop

icons: ## make the sizes of icons/app.svg
	npx tauri icon icons/app.svg -o icons -p 16,24,32,48,64,128,256,512
