package shanyrak.events.values;

/** How exactly a place is known, from the finest to the coarsest. */
public enum Precision {
    EXACT,
    DISTRICT,
    TOWN,
    COUNTRY
}
