package shanyrak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InChromiumTest {

    @Test
    void with_a_browser_everything_runs() {
        assertThat(InChromium.Extension.verdict(Optional.of(Path.of("chromium")), true)
                        .isDisabled())
                .isFalse();
    }

    @Test
    void without_a_browser_tests_are_skipped_with_the_reason() {
        assertThat(InChromium.Extension.verdict(Optional.empty(), false).getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("SKIPPED", "no Chromium"));
    }

    @Test
    void where_tests_must_run_a_missing_browser_is_a_failure() {
        assertThatThrownBy(() -> InChromium.Extension.verdict(Optional.empty(), true))
                .hasMessageContaining("no Chromium");
    }
}
