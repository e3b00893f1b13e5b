package shanyrak.command.platform;

/**
 * One thing to choose in a form.
 *
 * @param value that is sent
 * @param text that is read
 */
public record Choice(String value, String text) {}
