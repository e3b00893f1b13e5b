package shanyrak.events.entry;

import java.util.UUID;
import shanyrak.events.values.Sealed;

/**
 * A person whom the authority has detained, by name: personal data, sealed with a key of the person's own.
 *
 * @param person tells the person apart within the campaign; also the vault's key of the name
 * @param consent who agreed that the name may be published
 */
public record Named(UUID person, Sealed name, Consent consent) {

    /** Whether the name may be published. */
    public boolean agrees() {
        return consent != Consent.NONE;
    }
}
