package shanyrak.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person, or the person's token, behind a request: {@code @AuthenticationPrincipal SignedIn}.
 *
 * @param role what this request may do; a token may do less than its owner
 */
public record SignedIn(UUID account, String pseudonym, Role role) {

    /** Who is behind the request that this thread serves, if anyone has been recognised. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
