package shanyrak.query.demands;

import java.time.LocalDate;
import shanyrak.query.reading.AsOf;

/**
 * A state of a campaign's record, in which clocks are read.
 *
 * @param day on which they are read
 * @param entries as they stood, those that counted; its parameters have the campaign
 */
record State(String campaign, AsOf asOf, LocalDate day, Relation entries) {}
