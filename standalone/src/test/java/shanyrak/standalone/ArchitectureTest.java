package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.command.CommandSide;
import shanyrak.events.EventCatalogue;
import shanyrak.log.LogTail;
import shanyrak.query.QuerySide;
import shanyrak.vault.Vault;
import shanyrak.web.Problem;

/** All of the product's code, looked at together. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTest::isNoTestJar)
            .importPackages("shanyrak");

    private static final JavaClasses VIOLATIONS = new ClassFileImporter()
            .importPackages(
                    "shanyrak.command.violating",
                    "shanyrak.command.platform.violating",
                    "shanyrak.query.violating",
                    "shanyrak.query.platform.violating",
                    "shanyrak.events.violating",
                    "shanyrak.log.violating",
                    "shanyrak.vault.violating",
                    "shanyrak.web.violating");

    static List<ArchRule> rules() {
        return ArchitectureRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_violation_of_the_rule_is_found(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void all_modules_are_looked_at_and_no_test() {
        for (Class<?> type : List.of(
                EventCatalogue.class,
                LogTail.class,
                Vault.class,
                Problem.class,
                CommandSide.class,
                QuerySide.class,
                Standalone.class)) {
            assertThat(PRODUCT.contain(type)).as(type.getName()).isTrue();
        }
        assertThat(PRODUCT.contain(ArchitectureTest.class)).isFalse();
        assertThat(PRODUCT.stream().filter(type -> type.getPackageName().contains(".testing")))
                .isEmpty();
    }

    private static boolean isNoTestJar(Location location) {
        return !location.contains("-tests.jar");
    }
}
