package shanyrak.events.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.events.testing.Entries;

class TrustTest {

    private static final UUID ID = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");
    private static final Entries ENTRIES = Entries.of("shanyrak");

    private final EntryEvent logged = ENTRIES.picketHeld(ID);
    private final EntryEvent corroborated = ENTRIES.entryCorroborated(ID, 2);
    private final EntryEvent verified = ENTRIES.entryVerified(ID);
    private final EntryEvent disputed = ENTRIES.entryDisputed(ID);
    private final EntryEvent corrected = ENTRIES.entryCorrected(ID, ENTRIES.picket(ID, 1, 2));

    @Test
    void what_was_just_logged_is_reported() {
        assertThat(after(logged)).isEqualTo(Standing.REPORTED);
    }

    @Test
    void a_source_alone_does_not_corroborate() {
        assertThat(after(logged, ENTRIES.sourceAdded(ID, "A report"))).isEqualTo(Standing.REPORTED);
    }

    @Test
    void independent_sources_corroborate_and_a_verifier_verifies() {
        assertThat(after(logged, corroborated)).isEqualTo(Standing.CORROBORATED);
        assertThat(after(logged, corroborated, verified)).isEqualTo(Standing.VERIFIED);
        assertThat(after(logged, verified, corroborated)).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void a_dispute_covers_what_was_before_until_it_is_settled() {
        assertThat(after(logged, verified, disputed)).isEqualTo(Standing.DISPUTED);
        assertThat(after(logged, disputed, corrected)).isEqualTo(Standing.DISPUTED);
        assertThat(after(logged, verified, disputed, ENTRIES.disputeSettled(ID)))
                .isEqualTo(Standing.VERIFIED);
    }

    @Test
    void what_is_corrected_has_to_be_corroborated_and_verified_anew() {
        assertThat(after(logged, corroborated, verified, corrected)).isEqualTo(Standing.REPORTED);
        assertThat(trust(logged, verified, corrected).everVerified()).isTrue();
        assertThat(trust(logged, corrected).everVerified()).isFalse();
    }

    @Test
    void what_is_retracted_or_merged_counts_no_more_until_it_is_reinstated() {
        assertThat(after(logged, disputed, ENTRIES.entryRetracted(ID))).isEqualTo(Standing.RETRACTED);
        assertThat(after(logged, ENTRIES.entryMerged(ID, UUID.randomUUID()))).isEqualTo(Standing.RETRACTED);
        assertThat(after(logged, verified, ENTRIES.entryRetracted(ID), ENTRIES.entryReinstated(ID)))
                .isEqualTo(Standing.VERIFIED);
    }

    @Test
    void asking_for_a_retraction_changes_nothing_yet() {
        assertThat(after(logged, verified, ENTRIES.retractionRequested(ID, RetractionReason.FALSE)))
                .isEqualTo(Standing.VERIFIED);
    }

    private static Standing after(EntryEvent... events) {
        return trust(events).standing();
    }

    private static Trust trust(EntryEvent... events) {
        Trust trust = Trust.NONE;
        for (EntryEvent event : events) {
            trust = trust.after(event);
        }
        return trust;
    }
}
