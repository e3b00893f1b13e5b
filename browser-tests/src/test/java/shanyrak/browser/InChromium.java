package shanyrak.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test that takes a {@link Chromium} or a {@link Site} into its constructor; there is one of each for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(InChromium.Extension.class)
@interface InChromium {

    /** Starts them when first asked for; they end with the last test. */
    final class Extension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

        private static final String MISSING =
                "BROWSER TESTS ARE SKIPPED: there is no Chromium (apt-get install chromium)";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return verdict(Installed.program("chromium"), Installed.isEverythingObliged());
        }

        /** Without a browser nothing is shown, and where everything has to be shown that is a failure. */
        static ConditionEvaluationResult verdict(Optional<Path> chromium, boolean obliged) {
            if (chromium.isPresent()) {
                return ConditionEvaluationResult.enabled(chromium.get().toString());
            }
            if (obliged) {
                throw new IllegalStateException("There is no Chromium, and CI=true forbids to skip the browser tests");
            }
            System.out.println(MISSING);
            return ConditionEvaluationResult.disabled(MISSING);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> wanted = parameter.getParameter().getType();
            return wanted == Chromium.class || wanted == Site.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class ? site(context) : chromium(context);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            chromium(context).sendAway();
        }

        private static Site site(ExtensionContext context) {
            return store(context).computeIfAbsent(Site.class, _ -> new Site(chromium(context)), Site.class);
        }

        private static Chromium chromium(ExtensionContext context) {
            return store(context)
                    .computeIfAbsent(
                            Chromium.class,
                            _ -> new Chromium(Installed.program("chromium").orElseThrow()),
                            Chromium.class);
        }

        private static Store store(ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(InChromium.class));
        }
    }
}
