# vinhdanh: make preview shows the sample site, make test runs every test.

CAMPAIGN ?= campaigns/luc-ngan-2024
PORT ?= 8080
PREFIX ?= /usr/local
SEED ?= 1

LIBRARIES := libxml2-dev libcmark-dev libzip-dev pkg-config
BROWSER := chromium fonts-noto-core poppler-utils
PICTURES := libvips-tools poppler-utils
OFFICE := libreoffice-calc python3-uno
JAVA := default-jre-headless
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
BINARY = $(shell swift build -c release --show-bin-path)/vinhdanh
BIN = $(DESTDIR)$(PREFIX)/bin
SHARE = $(DESTDIR)$(PREFIX)/share/vinhdanh
# Only copying needs another user, and only where these folders are not one's own.
AS_OWNER = $(if $(shell mkdir -p $(BIN) $(SHARE) 2>/dev/null && test -w $(BIN) -a -w $(SHARE) && echo yes),,$(SUDO))
PYTHON := .build-python/bin/python
PYTHON_READY := .build-python/ready

.PHONY: preview site build install test test-swift test-browser test-office test-nu bench torture torture-audit torture-browser
.PHONY: screenshots guide-pictures format lint clean swift-there libraries pictures browser nginx office java

## Build the program, publish the sample, and preview it on http://127.0.0.1:8080/
preview: site
	$(BINARY) preview $(CAMPAIGN) --templates site-templates --port $(PORT)

## Build the program and publish the sample to public/
site: build
	$(BINARY) build $(CAMPAIGN) --templates site-templates

build: swift-there libraries pictures
	swift build -c release --product vinhdanh

## Put the program and its templates into $(PREFIX)
install: build
	$(AS_OWNER) install -d $(BIN) $(SHARE)
	$(AS_OWNER) install -m 755 $(BINARY) $(BIN)/vinhdanh
	$(AS_OWNER) cp -r site-templates/. $(SHARE)/

## Every test: Swift's, then those with a browser, then those with spreadsheet programs, those with the Nu checker
test: test-swift test-browser test-office test-nu

# The preview's tests wait for real connections and for changes of real files, others for programs that have a time limit:
# they run by themselves, since tests beside them would hold the few threads that all share.
WAITING := InstalledProgramTests|PhotoTests|PDFReaderTests|SharingTests
test-swift: swift-there libraries pictures
	swift build --build-tests
	swift test --skip-build --skip 'PreviewServerTests|$(WAITING)'
	swift test --skip-build --filter '$(WAITING)'
	swift test --skip-build --filter PreviewServerTests

# What runs the program runs it as it is installed; it builds a site ten times as fast as the one for debugging.
# Prints tables of every kind of page against its bars. Times are measured with nothing beside; the rest shares two cores.
FIRST_VIEW := Tests/Browser/test_bars_first_view.py
test-browser: build browser nginx
	VINHDANH="$(BINARY)" $(PYTHON) -m pytest -q $(FIRST_VIEW)
	VINHDANH="$(BINARY)" $(PYTHON) -m pytest -q -n 2 --dist loadfile Tests/Browser --ignore $(FIRST_VIEW)

test-office: build office
	VINHDANH="$(BINARY)" $(PYTHON) -m pytest -q Tests/Office

test-nu: build java
	VINHDANH="$(BINARY)" $(PYTHON) -m pytest -q Tests/Nu

## Measure against Hugo and write the table to standard output
bench: build browser
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	PATH="$(CURDIR)/.build-python/bin:$$PATH" $(PYTHON) Benchmarks/run --vinhdanh $(BINARY)

## Pictures of every kind of page on a phone and a desk, in light, dark and print: .build-screenshots/index.html
screenshots: build browser
	VINHDANH="$(BINARY)" $(PYTHON) Tests/Browser/screenshots.py

## The pictures of the clerk's guide, taken anew: docs/hinh
guide-pictures: build browser
	VINHDANH="$(BINARY)" $(PYTHON) Tests/Browser/guide_pictures.py

## Judge a million hostile documents made by chance, as many guided by coverage, and the pages of 3,000 honourees
torture: torture-audit torture-browser

torture-browser: build browser nginx
	VINHDANH_TORTURE=1 VINHDANH="$(BINARY)" $(PYTHON) -m pytest -q Tests/Browser -m torture

torture-audit: site
	swift build -c release --product audit-fuzz
	"$$(swift build -c release --show-bin-path)/audit-fuzz" --inputs 1000000 --seed $(SEED) --corpus public
	Benchmarks/fuzz/guided/run 1000000 public

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

lint: swift-there
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

clean:
	rm -rf .build .build-python .build-nginx .build-screenshots

# What is missing is installed; what is there is left alone.
swift-there:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing. Install Swift 6.2 or newer (https://www.swift.org/install/linux/) and try again." >&2; exit 1; }

libraries:
	@$(call there,$(LIBRARIES))

# Programs that make photos smaller and read PDF; a campaign without photos is built without them.
pictures:
	@$(call there,$(PICTURES),--no-install-recommends)

# The browser without windows makes the tests faster; where a release has none, the whole one does.
browser: $(PYTHON_READY)
	@$(call there,$(BROWSER))
	-@$(call there,chromium-headless-shell)

# Installed, nginx would serve on port 80 at once; the tests only need the program, which is unpacked beside the build.
# Debian and Ubuntu keep it in `nginx` or in `nginx-light`, by release.
nginx:
	@PATH="$$PATH:/usr/sbin:/usr/local/sbin:.build-nginx/usr/sbin"; command -v nginx >/dev/null || { \
	  echo "Unpacking nginx"; mkdir -p .build-nginx && cd .build-nginx && \
	  { apt-get download -qq nginx nginx-light || { $(SUDO) apt-get update -qq && apt-get download -qq nginx nginx-light; }; } && \
	  for package in *.deb; do dpkg -x $$package .; done; \
	  test -x usr/sbin/nginx || { echo "nginx is missing: install it and try again." >&2; exit 1; }; }

office: $(PYTHON_READY)
	@$(call there,$(OFFICE),--no-install-recommends)

# Any Java will do.
java: $(PYTHON_READY)
	@command -v java >/dev/null || { $(call there,$(JAVA),--no-install-recommends); }

# $(call there,PACKAGES,OPTIONS): installs the packages that are missing.
there = missing=""; for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq $(2) $$missing; fi

$(PYTHON_READY): Tests/Browser/requirements.txt Tests/Office/requirements.txt Tests/Nu/requirements.txt
	@$(call there,python3 python3-venv)
	python3 -m venv .build-python
	.build-python/bin/pip install --quiet --disable-pip-version-check $(^:%=-r %)
	touch $@
