package shanyrak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The faults that the other tests look for are found where they are. */
@InChromium
class FaultsIT {

    private final Site site;

    FaultsIT(Site site) {
        this.site = site;
    }

    @Test
    void what_the_policy_forbids_is_noticed() {
        assertFound("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')", "console: ");
    }

    @Test
    void an_error_in_a_script_is_noticed() {
        assertFound("setTimeout(() => { throw new Error('broken') })", "script: ");
    }

    @Test
    void a_request_to_another_host_is_noticed() {
        assertFound("location.href = 'http://127.0.0.1:9/'", "another host: http://127.0.0.1:9/");
    }

    @Test
    void a_missing_file_is_noticed() {
        assertFound("document.body.append(Object.assign(new Image(), {src: '/gone.png', alt: ''}))", "404: ");
    }

    @Test
    void what_is_too_wide_is_named() {
        Visitor visitor = site.anybody(Look.phone()).open("/");
        visitor.page().evaluate("document.querySelector('h1').style.width = '900px'");
        assertThat(visitor.overflow()).contains("too wide: h1.");
    }

    @Test
    void a_barrier_is_named() {
        Visitor visitor = site.anybody(Look.phone()).open("/");
        visitor.page().evaluate("document.body.append(document.createElement('input'))");
        assertThat(visitor.barriers()).anyMatch(barrier -> barrier.startsWith("label (critical)"));
    }

    private void assertFound(String script, String fault) {
        Visitor visitor = site.anybody(Look.phone()).open("/");
        visitor.page().evaluate(script);
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            visitor.page().title();
            assertThat(visitor.noticed()).anyMatch(found -> found.startsWith(fault));
        });
    }
}
