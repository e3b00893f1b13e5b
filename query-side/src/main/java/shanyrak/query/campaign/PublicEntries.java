package shanyrak.query.campaign;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which entries the public may see, for demands that refer to one. The timeline knows campaigns, not the other way round. */
public interface PublicEntries {

    /** The view that this is known from. */
    String view();

    Set<UUID> among(String campaign, Collection<UUID> entries);
}
