package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "LOG, RECORDER VERIFIER EDITOR OWNER",
        "CORRECT, RECORDER VERIFIER EDITOR OWNER",
        "REVISE, VERIFIER EDITOR OWNER",
        "VERIFY, VERIFIER OWNER",
        "PUBLISH, VERIFIER EDITOR OWNER",
        "RECEIVE, RECORDER TRANSLATOR VERIFIER EDITOR OWNER",
        "TRANSLATE, TRANSLATOR EDITOR OWNER",
        "DISTRIBUTE, RECORDER TRANSLATOR EDITOR OWNER",
        "EDIT, EDITOR OWNER",
        "GOVERN, OWNER",
    })
    void each_duty_is_that_of_certain_roles(Duty duty, String roles) {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.has(duty)).map(Role::name))
                .containsExactly(roles.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_is_within_the_owners(Role role) {
        assertThat(role.isWithin(Role.OWNER)).isTrue();
        assertThat(Role.OWNER.isWithin(role)).isEqualTo(role == Role.OWNER);
    }

    @Test
    void a_recorder_is_not_within_a_verifier_who_distributes_nothing() {
        assertThat(Role.RECORDER.isWithin(Role.VERIFIER)).isFalse();
        assertThat(Role.RECORDER.isWithin(Role.EDITOR)).isTrue();
    }
}
