package shanyrak.query.embed;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.Parameters;
import shanyrak.web.Languages;

/**
 * What the code is to show, and how.
 *
 * @param show total or timeline
 * @param size as {@link FrameSize} has it
 * @param speak language of what is shown; any, or nothing, for that of its reader
 */
record SnippetParameters(
        @Nullable String show,
        @Nullable String size,
        @Nullable String speak) {

    static final String OF_ITS_READER = "any";

    boolean isCounter(Parameters asked) {
        String read = asked.read(
                "show", show, "NothingToShow", text -> Optional.of(text).filter(it -> it.matches("total|timeline")));
        return !"timeline".equals(read);
    }

    FrameSize size(Parameters asked) {
        FrameSize read = asked.read("size", size, "UnknownFrameSize", text -> Kebab.parse(FrameSize.class, text));
        return Objects.requireNonNullElse(read, FrameSize.MEDIUM);
    }

    /** Null for that of its reader. */
    @Nullable
    String language(Parameters asked) {
        String read = asked.read(
                "speak",
                speak,
                "UnknownLanguage",
                text -> Optional.of(text).filter(it -> it.equals(OF_ITS_READER) || Languages.PLANNED.contains(it)));
        return OF_ITS_READER.equals(read) ? null : read;
    }
}
