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

    /** Whether this request may do something for a campaign. */
    public boolean may(Duty duty, String campaign) {
        return role.has(duty);
    }

    /** @throws MayNot if this request may not do that for the campaign (403) */
    public void mustBeAbleTo(Duty duty, String campaign) {
        if (!may(duty, campaign)) {
            throw new MayNot(duty);
        }
    }

    /** Who is behind the request that this thread serves, if anyone has been recognised. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
