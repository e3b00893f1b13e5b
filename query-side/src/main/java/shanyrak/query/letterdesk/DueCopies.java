package shanyrak.query.letterdesk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyrak.query.letterdesk.Letters.Letter;
import shanyrak.query.platform.Today;

/** What is to be done next with the letters of a campaign, for pages that show it beside other things. */
@Component
public class DueCopies {

    public static final String VIEW = Letters.VIEW;

    static final List<State> OPEN = Arrays.stream(State.values())
            .filter(state -> state.next().isPresent())
            .toList();

    private final Letters letters;
    private final Today today;

    DueCopies(Letters letters, Today today) {
        this.letters = letters;
        this.today = today;
    }

    /**
     * A step that waits.
     *
     * @param language the one translated into
     * @param since the day of UTC from which it waits
     * @param overdue whether it waits longer than {@link Step#days}
     */
    public record Due(UUID copy, String language, Step step, LocalDate since, boolean overdue) {}

    /** What is due first comes first, so that what is overdue is on top. */
    public List<Due> of(String campaign) {
        LocalDate day = today.inUtc();
        return letters.in(OPEN, campaign, null, Integer.MAX_VALUE).stream()
                .flatMap(letter -> due(letter, day))
                .toList();
    }

    static boolean overdue(Step step, LocalDate since, LocalDate day) {
        return since.plusDays(step.days()).isBefore(day);
    }

    private static Stream<Due> due(Letter letter, LocalDate day) {
        return letter.state().next().stream()
                .map(step -> new Due(
                        letter.copy(), letter.into(), step, letter.since(), overdue(step, letter.since(), day)));
    }
}
