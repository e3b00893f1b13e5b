package shanyrak.events.selfreport;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Somebody took a discount of self-reports back: what no other discount leaves out counts again. No personal data. */
@Revision("1")
public record SelfReportsRecounted(String campaign, UUID discount) implements SelfReportEvent {}
