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
     * Something to be done about one entry.
     *
     * @param days for how long it has been waiting
     */
    record Step(UUID entry, int days, List<Form> forms) {}

    /**
     * A way to do it.
     *
     * @param name its words are the message {@code query.entry.do.<name>}
     */
    record Form(String name, String address) {

        /** A decision about the entry in a form of its own. */
        public static Form decision(String name, UUID entry) {
            return new Form(name, "/desk/log/entries/" + entry + "/" + name);
        }
    }
}
