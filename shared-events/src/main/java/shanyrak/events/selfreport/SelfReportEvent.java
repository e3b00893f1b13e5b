package shanyrak.events.selfreport;

/** Everything that can happen to what people say they sent. It is counted apart from protests that were logged. */
public sealed interface SelfReportEvent permits ProtestSelfReported, SelfReportsDiscounted, SelfReportsRecounted {

    /** The address of the campaign whose appeal it answers. */
    String campaign();
}
