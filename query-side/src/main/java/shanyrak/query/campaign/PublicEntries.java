package shanyrak.query.campaign;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import shanyrak.query.reading.AsOf;

/** Which entries the public may see, for demands that refer to one. The timeline knows campaigns, not the other way round. */
public interface PublicEntries {

    /** The view that this is known from. */
    String view();

    /** Those that were public in a state of the record and may still be. */
    Set<UUID> among(String campaign, Collection<UUID> entries, AsOf asOf);

    /** All that counted in a state of the record: public, and not retracted. */
    Set<UUID> counting(String campaign, AsOf asOf);

    /** Those that counted in a state of the record. */
    Set<UUID> counting(String campaign, Collection<UUID> entries, AsOf asOf);
}
