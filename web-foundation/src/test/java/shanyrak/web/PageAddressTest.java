package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void another_language_keeps_what_was_searched_for() {
        PageAddress page = PageAddress.of("http://localhost/campaigns/a/timeline", "q=London&lang=en&side=solidarity");
        assertThat(page.queryIn("kk")).isEqualTo("?q=London&side=solidarity&lang=kk");
        assertThat(page.wholeIn("ru"))
                .isEqualTo("http://localhost/campaigns/a/timeline?q=London&side=solidarity&lang=ru");
    }

    @Test
    void the_page_of_no_language_leaves_the_choice_to_the_browser() {
        assertThat(PageAddress.of("http://localhost/", "lang=ru").whole()).isEqualTo("http://localhost/");
        assertThat(PageAddress.of("http://localhost/", "q=a&lang").whole()).isEqualTo("http://localhost/?q=a");
    }

    @Test
    void what_only_begins_like_a_language_stays() {
        assertThat(PageAddress.of("http://localhost/", "language=x&&langue=y").queryIn("en"))
                .isEqualTo("?language=x&langue=y&lang=en");
    }

    @Test
    void where_no_request_is_known_only_the_language_is_said() {
        PageAddress page = PageAddress.ofTheRequest();
        assertThat(page.isKnown()).isFalse();
        assertThat(page.queryIn("en")).isEqualTo("?lang=en");
    }
}
