package shanyrak.query.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Which day it is. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate inUtc() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
