package shanyrak.command.platform;

import java.util.UUID;

/**
 * What makes a command the same command when it comes again.
 *
 * @param command its id in the log, from the account and the caller's idempotency key
 * @param subject the id of an entry that it makes: the same for each try, and without the secret not to be guessed
 * @param content keyed hash of what was asked, in hexadecimal
 */
public record CommandKey(UUID command, UUID subject, String content) {}
