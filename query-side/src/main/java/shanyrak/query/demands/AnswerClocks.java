package shanyrak.query.demands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.reading.AsOf;

/** Asks the view {@value #VIEW} how long single protests, letters handed in and petitions have waited. */
@Component
public class AnswerClocks {

    /** Whoever uses it reads at the position of this view too. */
    public static final String VIEW = "demands";

    private final Protests protests;
    private final States states;

    AnswerClocks(Protests protests, States states) {
        this.protests = protests;
        this.states = states;
    }

    /**
     * The clock of an entry in a state of the record; none where it waits for no answer, or the public may not see it, or it
     * does not count.
     */
    public Optional<ClockFace> of(String campaign, UUID entry, AsOf asOf, LocalDate today) {
        State state = states.around(entry, campaign, asOf, today);
        return protests.opened(List.of(entry), state).stream()
                .findFirst()
                .map(it -> ClockFace.of(it.clock(), state.day()));
    }
}
