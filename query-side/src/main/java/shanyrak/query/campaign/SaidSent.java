package shanyrak.query.campaign;

/** How many people say they sent what an appeal asks for. Who counts them knows campaigns, not the other way round. */
public interface SaidSent {

    /** The view that this is known from. */
    String view();

    /** What is said now in answer to a campaign's appeal. */
    Said in(String campaign);

    /**
     * Not verified, and part of no other total.
     *
     * @param reports that count, each of one person
     * @param items that they say they sent
     * @param discounted reports that were left out as not to be believed
     */
    record Said(long reports, long items, long discounted) {}
}
