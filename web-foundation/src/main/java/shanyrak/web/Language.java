package shanyrak.web;

/**
 * A language that the pages are written in.
 *
 * @param tag as in BCP 47; {@code x-default} for whichever the browser wishes
 * @param name as its own speakers call it
 * @param address of the page that is being read, in this language
 */
public record Language(String tag, String name, String address) {}
