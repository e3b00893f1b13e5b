package shanyrak.query.timeline;

/**
 * One thing that an entry says, in the reader's language.
 *
 * @param name of the part, as REST has it
 */
public record Line(String name, String label, String text) {}
