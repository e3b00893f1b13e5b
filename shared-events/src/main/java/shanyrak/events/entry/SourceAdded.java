package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Source;

/** Someone added a source to an entry, which can be checked the better for it. No personal data in the clear. */
@Revision("1")
public record SourceAdded(UUID entry, String campaign, Source source) implements StandingEvent {}
