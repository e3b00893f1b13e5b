package shanyrak.command.sample;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.web.Role;
import shanyrak.web.Roles;
import shanyrak.web.SignedIn;

/** Who acts in the demonstration. Nobody can sign in as one of them: no account stands behind a number. */
enum Cast {
    OWNER(1, Role.OWNER),
    EDITOR(2, Role.EDITOR),
    RECORDER(3, Role.RECORDER),
    SECOND_RECORDER(4, Role.RECORDER),
    VERIFIER(5, Role.VERIFIER),
    TRANSLATOR(6, Role.TRANSLATOR),
    SECOND_TRANSLATOR(7, Role.TRANSLATOR);

    private final int number;
    private final Role role;

    Cast(int number, Role role) {
        this.number = number;
        this.role = role;
    }

    /** With their role in one campaign; an owner has it everywhere, or could not open any. */
    SignedIn in(String campaign) {
        @Nullable Role everywhere = role == Role.OWNER ? role : null;
        Roles roles = everywhere == null ? Roles.inOneCampaign(campaign, role) : Roles.everywhere(role);
        return new SignedIn(new UUID(0, number), "sample-" + number, roles, null);
    }
}
