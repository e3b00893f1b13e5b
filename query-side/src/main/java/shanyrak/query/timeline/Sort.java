package shanyrak.query.timeline;

/** In which order entries come. Each begins where a {@link Cursor} says, without counting what went before. */
enum Sort {
    /** By the earliest day that an entry may have happened on, then as logged. */
    OLDEST("earliest", "logged_position", ">", ""),
    NEWEST("earliest", "logged_position", "<", " DESC"),
    /** What was logged last comes first. */
    LOGGED("logged_position", "logged_position", "<", " DESC"),
    /** What changed last comes first. */
    CHANGED("changed_position", "logged_position", "<", " DESC");

    private final String first;
    private final String second;
    private final String beyond;
    private final String direction;

    Sort(String first, String second, String beyond, String direction) {
        this.first = first;
        this.second = second;
        this.beyond = beyond;
        this.direction = direction;
    }

    String order() {
        return first + direction + (first.equals(second) ? "" : ", " + second + direction);
    }

    /** What an entry beyond a cursor fulfils; the parameters are {@code first} and {@code second}. */
    String beyondCursor() {
        return "(" + first + ", " + second + ") " + beyond + " (:first, :second)";
    }

    boolean isByDay() {
        return first.equals("earliest");
    }
}
