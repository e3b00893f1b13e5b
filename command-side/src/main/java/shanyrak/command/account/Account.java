package shanyrak.command.account;

import java.util.UUID;
import shanyrak.web.Roles;
import shanyrak.web.SignedIn;

/** A person under a pseudonym. A frozen one cannot come in. */
record Account(UUID id, String pseudonym, Roles roles, boolean frozen) {

    /** The account as it acts when its owner comes in person. */
    SignedIn inPerson() {
        return new SignedIn(id, pseudonym, roles, null);
    }
}
