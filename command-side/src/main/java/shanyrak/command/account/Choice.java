package shanyrak.command.account;

/** One thing to choose in a form. */
record Choice(String value, String text) {}
