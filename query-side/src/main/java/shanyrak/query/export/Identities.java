package shanyrak.query.export;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.PositionsInTime;

/** Tells which state of a campaign's record it is that an export shows. */
@Component
class Identities {

    private final Disclosures disclosures;
    private final PositionsInTime times;

    Identities(Disclosures disclosures, PositionsInTime times) {
        this.disclosures = disclosures;
        this.times = times;
    }

    /** Where nothing is recorded yet, the record is as old as the log. */
    Identity of(String campaign, AsOf asOf, long lacking) {
        LocalDate day = times.dayOf(Math.max(asOf.position(), 1)).orElseThrow();
        return new Identity(asOf.position(), disclosures.epoch(campaign), day, lacking);
    }
}
