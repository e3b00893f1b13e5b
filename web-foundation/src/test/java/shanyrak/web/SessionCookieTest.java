package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionCookieTest {

    @Test
    void over_https_the_session_travels_over_https_only() {
        var request = new MockHttpServletRequest();
        assertThat(SessionCookie.holding("token", request).isSecure()).isFalse();

        request.setSecure(true);
        assertThat(SessionCookie.holding("token", request).isSecure()).isTrue();
    }
}
