package shanyrak.command.platform;

import org.jspecify.annotations.Nullable;
import shanyrak.web.SignedIn;

/**
 * Who asks for a command, and how the request is told from another.
 *
 * @param idempotencyKey the caller's key; missing is refused
 * @param address the path that was asked
 */
public record Asked(SignedIn who, @Nullable String idempotencyKey, String address) {}
