package shanyrak.command.selfreport;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard it is to say that one sent something, and how often one network may. Several people share a network: a household, a
 * school, a meeting.
 *
 * @param difficulty of the proof of work, in bits: with 17 a telephone works for about a second
 * @param burst reports with a proof of work that may come at once
 * @param perHour reports with a proof of work in the long run
 * @param waitingBurst reports of those who waited instead that may come at once
 * @param waitingPerHour reports of those who waited instead, in the long run
 * @param formsPerMinute forms and challenges that are given out
 */
@ConfigurationProperties("shanyrak.self-reports")
record SelfReportSettings(
        @DefaultValue("17") int difficulty,
        @DefaultValue("30") int burst,
        @DefaultValue("60") int perHour,
        @DefaultValue("5") int waitingBurst,
        @DefaultValue("6") int waitingPerHour,
        @DefaultValue("60") int formsPerMinute) {

    SelfReportSettings {
        if (difficulty < 0 || difficulty > 32) {
            throw new IllegalArgumentException("shanyrak.self-reports.difficulty is from 0 to 32");
        }
        if (burst < 1 || perHour < 1 || waitingBurst < 1 || waitingPerHour < 1 || formsPerMinute < 1) {
            throw new IllegalArgumentException("shanyrak.self-reports: every limit is at least 1");
        }
    }
}
