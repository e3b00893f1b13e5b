package shanyrak.log.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do in place of a page of stack trace. */
final class NoEventTypesAnalyzer extends AbstractFailureAnalyzer<NoEventTypes> {

    private static final String ACTION =
            "Declare a bean of type shanyrak.log.EventTypes, such as EventTypes.of(Map.of(\"KettleFilled\","
                    + " KettleFilled.class)), or switch the log off with shanyrak.log.enabled=false.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoEventTypes cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
