package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignedInTest {

    private static final String HERE = "shanyrak";
    private static final String ELSEWHERE = "balkhash";

    @Test
    void a_role_in_a_campaign_counts_only_there() {
        var verifier = with(Roles.inOneCampaign(HERE, Role.VERIFIER), null);

        assertThat(verifier.may(Duty.VERIFY, HERE)).isTrue();
        assertThat(verifier.may(Duty.VERIFY, ELSEWHERE)).isFalse();
        assertThat(verifier.belongsTo(HERE)).isTrue();
        assertThat(verifier.belongsTo(ELSEWHERE)).isFalse();
        assertThat(verifier.campaigns()).containsExactly(HERE);
    }

    @Test
    void a_role_everywhere_counts_in_every_campaign() {
        var recorder = new SignedIn(UUID.randomUUID(), "dala", Role.RECORDER);

        assertThat(recorder.may(Duty.LOG, ELSEWHERE)).isTrue();
        assertThat(recorder.may(Duty.VERIFY, ELSEWHERE)).isFalse();
        assertThat(recorder.belongsTo(ELSEWHERE)).isTrue();
    }

    @Test
    void the_duties_of_several_roles_add_up() {
        var both = with(new Roles(Role.RECORDER, Map.of(HERE, Set.of(Role.TRANSLATOR, Role.VERIFIER))), null);

        assertThat(Arrays.stream(Duty.values()).filter(duty -> both.may(duty, HERE)))
                .containsExactlyInAnyOrder(
                        Duty.LOG,
                        Duty.CORRECT,
                        Duty.REVISE,
                        Duty.VERIFY,
                        Duty.PUBLISH,
                        Duty.RECEIVE,
                        Duty.TRANSLATE,
                        Duty.DISTRIBUTE);
    }

    /** Every role, alone and with another, under every limit. */
    @ParameterizedTest
    @MethodSource("pairs_of_roles")
    void under_a_limit_one_may_what_both_the_roles_and_the_limit_allow(Set<Role> roles) {
        for (Role limit : Role.values()) {
            for (Duty duty : Duty.values()) {
                var limited = with(new Roles(null, Map.of(HERE, roles)), limit);
                assertThat(limited.may(duty, HERE))
                        .as("%s as %s under %s", duty, roles, limit)
                        .isEqualTo(limit.has(duty) && roles.stream().anyMatch(role -> role.has(duty)));
            }
        }
    }

    @Test
    void one_acts_in_the_least_of_ones_roles_that_has_the_duty() {
        var person = with(new Roles(Role.OWNER, Map.of(HERE, Set.of(Role.RECORDER, Role.VERIFIER))), null);

        assertThat(person.roleFor(Duty.LOG, HERE)).hasValue(Role.RECORDER);
        assertThat(person.roleFor(Duty.VERIFY, HERE)).hasValue(Role.VERIFIER);
        assertThat(person.roleFor(Duty.EDIT, HERE)).hasValue(Role.OWNER);
        assertThat(person.as(Duty.VERIFY, HERE).greatestRole()).hasValue(Role.VERIFIER);
        assertThat(person.as(Duty.VERIFY, HERE).account()).isEqualTo(person.account());
    }

    @Test
    void an_owners_token_acts_in_the_role_it_is_limited_to() {
        var token = with(Roles.everywhere(Role.OWNER), Role.VERIFIER);

        assertThat(token.roleFor(Duty.LOG, HERE)).hasValue(Role.VERIFIER);
        assertThat(token.greatestRole()).hasValue(Role.VERIFIER);
        assertThat(token.owner()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_has_no_role_may_nothing(Role limit) {
        var nobody = with(new Roles(null, Map.of()), limit);

        assertThat(Arrays.stream(Duty.values())).noneMatch(duty -> nobody.may(duty, HERE));
        assertThat(nobody.greatestRole()).isEmpty();
        assertThat(nobody.covers(limit)).isFalse();
    }

    @Test
    void what_one_may_not_do_is_refused() {
        var recorder = new SignedIn(UUID.randomUUID(), "dala", Role.RECORDER);

        assertThatThrownBy(() -> recorder.mustBeAbleTo(Duty.GOVERN, HERE)).isInstanceOf(MayNot.class);
        assertThatThrownBy(() -> recorder.as(Duty.GOVERN, HERE)).isInstanceOf(MayNot.class);
        assertThatThrownBy(recorder::mustBeOwner).isInstanceOf(OwnersOnly.class);
    }

    @Test
    void a_campaigns_owner_does_not_own_the_installation() {
        assertThat(with(Roles.inOneCampaign(HERE, Role.OWNER), null).owner()).isFalse();
        assertThat(with(Roles.everywhere(Role.OWNER), null).owner()).isTrue();
        assertThat(with(Roles.everywhere(Role.OWNER), Role.OWNER).owner()).isTrue();
    }

    @Test
    void a_role_is_covered_by_one_that_has_all_its_duties() {
        var editor = with(Roles.inOneCampaign(HERE, Role.EDITOR), null);

        assertThat(Arrays.stream(Role.values()).filter(editor::covers))
                .containsExactly(Role.RECORDER, Role.TRANSLATOR, Role.EDITOR);
        assertThat(with(editor.roles(), Role.TRANSLATOR).covers(Role.EDITOR)).isFalse();
        assertThat(with(editor.roles(), Role.TRANSLATOR).covers(Role.TRANSLATOR))
                .isTrue();
    }

    @Test
    void roles_are_read_as_the_database_tells_them() {
        assertThat(Roles.told("OWNER", List.of("a:RECORDER", "a:EDITOR", "b-2:VERIFIER")))
                .isEqualTo(new Roles(
                        Role.OWNER, Map.of("a", Set.of(Role.RECORDER, Role.EDITOR), "b-2", Set.of(Role.VERIFIER))));
        assertThat(Roles.told(null, List.of())).isEqualTo(new Roles(null, Map.of()));
    }

    static Stream<Set<Role>> pairs_of_roles() {
        return Arrays.stream(Role.values())
                .flatMap(one ->
                        Arrays.stream(Role.values()).map(other -> one == other ? Set.of(one) : Set.of(one, other)));
    }

    private static SignedIn with(Roles roles, @Nullable Role limit) {
        return new SignedIn(UUID.randomUUID(), "dala", roles, limit);
    }
}
