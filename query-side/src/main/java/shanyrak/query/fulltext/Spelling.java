package shanyrak.query.fulltext;

/** Tells whether two texts are one name, such as Almaty and Алма-Ата. */
public final class Spelling {

    private Spelling() {}

    /** Equal for all spellings of a name. */
    public static String of(String name) {
        SearchWords.Term term = SearchWords.Term.of(name, false);
        if (!term.name().isEmpty()) {
            return term.name();
        }
        return term.sounds().isEmpty() ? name : term.sounds();
    }
}
