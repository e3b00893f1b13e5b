/** Accounts: who may come in, under what pseudonym, with what role, and how they prove it. */
@NullMarked
package shanyrak.command.account;

import org.jspecify.annotations.NullMarked;
