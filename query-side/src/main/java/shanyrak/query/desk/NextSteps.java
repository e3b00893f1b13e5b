package shanyrak.query.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import shanyrak.web.SignedIn;

/**
 * Something that knows what is to be done next for a campaign. Each bean of this kind has its groups on the desk, in the
 * order of the beans.
 */
public interface NextSteps {

    /** The views that it asks. */
    Set<String> views();

    /**
     * What the person may do, and only that.
     *
     * @param most so many steps of each group at most
     * @return no group without a step
     */
    List<Group> of(String campaign, SignedIn person, int most);

    /**
     * What is to be done in the same way.
     *
     * @param name in small letters and hyphens; its words are the messages {@code desk.todo.<name>} and
     *     {@code desk.todo.<name>.explained}
     * @param count of all there are
     * @param steps the most urgent first
     */
    record Group(String name, long count, List<Step> steps) {}

    /**
     * Something to be done.
     *
     * @param days for how long it has been waiting
     */
    record Step(Subject about, int days, List<Form> forms) {}

    /** What something is to be done about. */
    sealed interface Subject {}

    /** An entry of the campaign; the desk says it in words. */
    record Entry(UUID entry) implements Subject {}

    /**
     * Something else, in the reader's words.
     *
     * @param address where it is seen
     */
    record Other(String heading, String detail, String address) implements Subject {}

    /**
     * A way to do it.
     *
     * @param message the key of its words
     */
    record Form(String message, String address) {

        /** A decision about an entry, or something to log about it: its words are the message {@code query.entry.do.<name>}. */
        public static Form of(String name, String address) {
            return new Form("query.entry.do." + name, address);
        }

        /** A decision about an entry in a form of its own. */
        public static Form decision(String name, UUID entry) {
            return of(name, "/desk/log/entries/" + entry + "/" + name);
        }
    }
}
