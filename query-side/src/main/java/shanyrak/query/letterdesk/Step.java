package shanyrak.query.letterdesk;

/** What is to be done next with a letter, and within how many days. */
public enum Step {
    /** After it was received. */
    CLAIM(3),
    /** After it was claimed, or its translation was returned. */
    TRANSLATE(7),
    /** After its translation was handed in. */
    APPROVE(3),
    /** After its translation was approved. */
    DISTRIBUTE(7);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    /** For templates too. */
    public int days() {
        return days;
    }
}
