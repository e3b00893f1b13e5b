package shanyrak.query.reading;

/** Under which terms the record's data may be used. */
public final class Licence {

    /** As SPDX names it. */
    public static final String NAME = "CC-BY-4.0";

    public static final String TITLE = "Creative Commons Attribution 4.0 International";
    public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
