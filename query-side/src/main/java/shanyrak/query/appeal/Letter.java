package shanyrak.query.appeal;

/**
 * A letter that is ready to be sent.
 *
 * @param language in which it is written: {@code en}, {@code ru} or {@code kk}
 * @param addressee the number of the office it goes to
 * @param text with lines that end in {@code \n}
 */
record Letter(String language, int addressee, String subject, String text) {

    /** Characters of a letter that is printed, at most; some five pages. */
    static final int LONGEST = 10_000;

    public int longest() {
        return LONGEST;
    }

    /** The same letter with other words. */
    Letter reading(String other) {
        return new Letter(language, addressee, subject, other);
    }
}
