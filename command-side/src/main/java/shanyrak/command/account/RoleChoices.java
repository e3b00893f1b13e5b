package shanyrak.command.account;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Choice;
import shanyrak.web.Role;
import shanyrak.web.Sentences;

/** Roles as forms offer them. */
@Component
final class RoleChoices {

    /** A role and what it does, in words. */
    record Described(String name, String duties) {}

    /** No role everywhere: the person works in some campaigns only. */
    private static final String NONE = "";

    private final Sentences sentences;

    RoleChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Choice> all() {
        return which(role -> true);
    }

    List<Choice> which(Predicate<Role> offered) {
        return Arrays.stream(Role.values())
                .filter(offered)
                .map(role -> new Choice(role.word(), name(role)))
                .toList();
    }

    List<Described> duties() {
        return Arrays.stream(Role.values())
                .map(role -> new Described(name(role), sentences.say("account.role." + role + ".duties")))
                .toList();
    }

    List<Choice> allOrNone() {
        return Stream.concat(Stream.of(new Choice(NONE, sentences.say("account.role.none"))), all().stream())
                .toList();
    }

    private String name(Role role) {
        return sentences.say("account.role." + role);
    }
}
