package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class NeverStoredTest {

    @Test
    void what_a_page_says_about_caching_is_overruled_even_when_it_commits_itself() throws Exception {
        var answer = new MockHttpServletResponse();
        var uncached = new NeverStored(answer);

        uncached.setHeader("Cache-Control", "public, max-age=600");
        uncached.getWriter().write("…");
        uncached.flushBuffer();
        uncached.forbidStoring();

        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
    }
}
