package shanyrak.events.values;

/**
 * The same thing said in one language.
 *
 * @param language BCP 47 tag: {@code en}, {@code ru} or {@code kk}
 * @param words what is said
 */
public record Text(String language, Sealed words) {}
