package shanyrak.command.platform;

import org.jspecify.annotations.Nullable;
import shanyrak.web.Duty;
import shanyrak.web.MayNot;
import shanyrak.web.SignedIn;

/**
 * Who asks for a command, how the request is told from another, and what it was made from.
 *
 * @param idempotencyKey the caller's key; missing is refused
 * @param address the path that was asked
 * @param seen the sequence of the last event that the person had seen of what the command is about; null if any will do
 */
public record Asked(
        SignedIn who,
        @Nullable String idempotencyKey,
        String address,
        @Nullable Long seen) {

    public Asked(SignedIn who, @Nullable String idempotencyKey, String address) {
        this(who, idempotencyKey, address, null);
    }

    /**
     * The same request in the role in which the person does this; what it leads to is recorded in that role.
     *
     * @throws MayNot if none of their roles in the campaign includes the duty (403)
     */
    public Asked as(Duty duty, String campaign) {
        return new Asked(who.as(duty, campaign), idempotencyKey, address, seen);
    }
}
