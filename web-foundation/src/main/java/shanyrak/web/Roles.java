package shanyrak.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roles that somebody has.
 *
 * @param everywhere in every campaign, also in those yet to be opened; null for those who work in some campaigns only
 * @param inCampaigns in single campaigns, by their addresses and in the order of them
 */
public record Roles(@Nullable Role everywhere, Map<String, Set<Role>> inCampaigns) {

    private static final char IS = ':';

    public Roles {
        inCampaigns = Collections.unmodifiableMap(new TreeMap<>(inCampaigns));
    }

    public static Roles everywhere(Role role) {
        return new Roles(role, Map.of());
    }

    public static Roles inOneCampaign(String campaign, Role... roles) {
        return new Roles(null, Map.of(campaign, Set.of(roles)));
    }

    /** As schema {@code account} tells them: a role in a campaign is {@code campaign:ROLE}. */
    public static Roles told(@Nullable String everywhere, List<String> inCampaigns) {
        return new Roles(
                everywhere == null ? null : Role.valueOf(everywhere),
                inCampaigns.stream().collect(groupingBy(Roles::campaign, mapping(Roles::role, inOrder()))));
    }

    /** All roles that somebody has in a campaign. */
    public Set<Role> in(String campaign) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(inCampaigns.getOrDefault(campaign, Set.of()));
        if (everywhere != null) {
            roles.add(everywhere);
        }
        return roles;
    }

    /** All roles that somebody has anywhere. */
    public Set<Role> anywhere() {
        return Stream.concat(
                        Stream.ofNullable(everywhere),
                        inCampaigns.values().stream().flatMap(Set::stream))
                .collect(inOrder());
    }

    private static Collector<Role, ?, Set<Role>> inOrder() {
        return toCollection(() -> EnumSet.noneOf(Role.class));
    }

    private static String campaign(String told) {
        return told.substring(0, told.lastIndexOf(IS));
    }

    private static Role role(String told) {
        return Role.valueOf(told.substring(told.lastIndexOf(IS) + 1));
    }
}
