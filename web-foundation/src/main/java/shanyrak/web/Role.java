package shanyrak.web;

import static shanyrak.web.Duty.CORRECT;
import static shanyrak.web.Duty.DISTRIBUTE;
import static shanyrak.web.Duty.EDIT;
import static shanyrak.web.Duty.LOG;
import static shanyrak.web.Duty.PUBLISH;
import static shanyrak.web.Duty.RECEIVE;
import static shanyrak.web.Duty.REVISE;
import static shanyrak.web.Duty.TRANSLATE;
import static shanyrak.web.Duty.VERIFY;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody is for a campaign, from the least role to the greatest. */
public enum Role {
    /** Logs what happens, in the street. */
    RECORDER(EnumSet.of(LOG, CORRECT, RECEIVE, DISTRIBUTE)),
    /** Translates the copies of protests for the residents. */
    TRANSLATOR(EnumSet.of(RECEIVE, TRANSLATE, DISTRIBUTE)),
    /** Checks what was logged. */
    VERIFIER(EnumSet.of(LOG, CORRECT, REVISE, VERIFY, PUBLISH, RECEIVE)),
    /** Says what the campaign demands and asks for, and decides what is published. */
    EDITOR(EnumSet.of(LOG, CORRECT, REVISE, PUBLISH, RECEIVE, TRANSLATE, DISTRIBUTE, EDIT)),
    /** Does all of that, and looks after the people. */
    OWNER(EnumSet.allOf(Duty.class));

    private final Set<Duty> duties;

    Role(Set<Duty> duties) {
        this.duties = duties;
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /** @throws IllegalArgumentException when no role is called so */
    @JsonCreator
    public static Role called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As REST writes it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role has no duty that the other has not. */
    public boolean isWithin(Role other) {
        return other.duties.containsAll(duties);
    }
}
