package shanyrak.query.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import shanyrak.log.LogTail;
import shanyrak.query.testing.Stage;

class WiringAtStartIT {

    private static final Stage STAGE = Stage.shared();

    private final Configuration axon = STAGE.bean(Configuration.class);
    private final LogTail log = STAGE.bean(LogTail.class);
    private final TokenStore tokens = STAGE.bean(ViewTokenStore.class);

    @Test
    void the_real_wiring_is_as_meant() {
        assertThatCode(() -> check(() -> "timeline", tokens)).doesNotThrowAnyException();
    }

    @Test
    void a_view_without_a_processor_is_refused() {
        assertThatThrownBy(() -> check(() -> "forgotten", tokens)).hasMessageContaining("no tracking processor");
    }

    @Test
    void tokens_kept_elsewhere_are_refused() {
        assertThatThrownBy(() -> check(() -> "timeline", new InMemoryTokenStore()))
                .hasMessageContaining("does not keep its token");
    }

    private void check(View view, TokenStore store) {
        new WiringAtStart(axon, List.of(view), log, store).afterSingletonsInstantiated();
    }
}
