.DEFAULT_GOAL := help
.PHONY: help start test mutate format package

# The formatter needs Maven itself on Java 25, and mutations are tried on it.
JDK_25 ?= $(patsubst %/release,%,$(shell grep -ls '^JAVA_VERSION="25' /usr/lib/jvm/*/release | head -n 1))

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

start: ## Start Shanyrak at http://localhost:8080; data in ./shanyrak-data
	mvn -q spring-boot:run

test: ## Run every test, in a browser too
	mvn -B verify -Pbrowser

mutate: ## Ask whether the tests of the decisions notice when a decision is changed: it must 9 times of 10
	$(if $(JDK_25),,$(error No JDK 25 under /usr/lib/jvm: say where it is with make mutate JDK_25=FOLDER))
	mvn -B -q -Pmutate -pl command-side -am process-test-classes -Dmutate.java=$(JDK_25)/bin/java

format: ## Format the Java files (JDK_25=FOLDER where it is not under /usr/lib/jvm)
	$(if $(JDK_25),,$(error No JDK 25 under /usr/lib/jvm: say where it is with make format JDK_25=FOLDER))
	JAVA_HOME=$(JDK_25) mvn -B -q -Pbrowser spotless:apply

package: ## Make the one file, standalone/target/shanyrak.jar, without running tests
	mvn -B package -DskipTests
