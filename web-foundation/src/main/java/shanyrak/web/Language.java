package shanyrak.web;

/**
 * A language that the pages are written in.
 *
 * @param tag as in BCP 47
 * @param name as its own speakers call it
 */
public record Language(String tag, String name) {}
