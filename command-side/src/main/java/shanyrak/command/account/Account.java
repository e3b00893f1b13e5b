package shanyrak.command.account;

import java.util.UUID;
import shanyrak.web.Role;

/** A person under a pseudonym. A frozen one cannot come in. */
record Account(UUID id, String pseudonym, Role role, boolean frozen) {}
