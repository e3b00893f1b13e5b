package shanyrak.web;

import static java.util.Comparator.naturalOrder;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person, or the person's token, behind a request: {@code @AuthenticationPrincipal SignedIn}.
 *
 * @param roles the person's
 * @param limit the role beyond whose duties a token does nothing, whatever its owner may do; null for a person
 */
public record SignedIn(
        UUID account,
        String pseudonym,
        Roles roles,
        @Nullable Role limit) {

    /** A person with one role in every campaign. */
    public SignedIn(UUID account, String pseudonym, Role everywhere) {
        this(account, pseudonym, Roles.everywhere(everywhere), null);
    }

    /** Whether this request may do something for a campaign. */
    public boolean may(Duty duty, String campaign) {
        return roleFor(duty, campaign).isPresent();
    }

    /** @throws MayNot if this request may not do that for the campaign (403) */
    public void mustBeAbleTo(Duty duty, String campaign) {
        if (!may(duty, campaign)) {
            throw new MayNot(duty);
        }
    }

    /**
     * The same person with only the role in which they do this, so that a command is recorded in that role.
     *
     * @throws MayNot if this request may not do that for the campaign (403)
     */
    public SignedIn as(Duty duty, String campaign) {
        var role = roleFor(duty, campaign).orElseThrow(() -> new MayNot(duty));
        return new SignedIn(account, pseudonym, Roles.inOneCampaign(campaign, role), limit);
    }

    /** The role in which this request does something for a campaign: the least that has the duty. */
    public Optional<Role> roleFor(Duty duty, String campaign) {
        return roles.in(campaign).stream()
                .map(this::limited)
                .filter(role -> role.has(duty) && isWithinLimit(duty))
                .min(naturalOrder());
    }

    /** The greatest role in which this request may act anywhere. */
    public Optional<Role> greatestRole() {
        return roles.anywhere().stream().map(this::limited).max(naturalOrder());
    }

    /** Whether the person works for a campaign, in whatever role. */
    public boolean belongsTo(String campaign) {
        return !roles.in(campaign).isEmpty();
    }

    /** The campaigns for which the person has roles of their own; with a role everywhere they belong to all others, too. */
    public Set<String> campaigns() {
        return roles.inCampaigns().keySet();
    }

    /** Whether this is an owner of the installation, who opens campaigns and sees to all accounts. */
    public boolean owner() {
        return roles.everywhere() == Role.OWNER && (limit == null || limit == Role.OWNER);
    }

    /** @throws OwnersOnly unless this is an owner of the installation (403) */
    public void mustBeOwner() {
        if (!owner()) {
            throw new OwnersOnly();
        }
    }

    /** Whether this request has, in one campaign or another, all duties of a role. */
    public boolean covers(Role role) {
        return roles.anywhere().stream().map(this::limited).anyMatch(role::isWithin)
                && (limit == null || role.isWithin(limit));
    }

    /** Who is behind the request that this thread serves, if anyone has been recognised. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private boolean isWithinLimit(Duty duty) {
        return limit == null || limit.has(duty);
    }

    /** Under a limit that lies within a role one acts in the role of the limit. */
    private Role limited(Role role) {
        return limit != null && limit.isWithin(role) ? limit : role;
    }
}
