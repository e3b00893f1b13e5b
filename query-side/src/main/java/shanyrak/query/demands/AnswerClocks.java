package shanyrak.query.demands;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.platform.Today;

/** Asks the view {@value #VIEW} how long single protests, letters handed in and petitions have waited. */
@Component
public class AnswerClocks {

    /** Whoever uses it reads at the position of this view too. */
    public static final String VIEW = "demands";

    private final Protests protests;
    private final Today today;

    AnswerClocks(Protests protests, Today today) {
        this.protests = protests;
        this.today = today;
    }

    /** The clock of an entry today; none where it waits for no answer, or the public may not see it, or it does not count. */
    public Optional<ClockFace> of(UUID entry) {
        return protests.opened(List.of(entry)).stream().findFirst().map(it -> ClockFace.of(it.clock(), today.inUtc()));
    }
}
