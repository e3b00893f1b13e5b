package shanyrak.command.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.values.Source;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;

/** Sources as typed. */
public final class Sources {

    private Sources() {}

    public static Source seal(SourceBody source, Seal seal) {
        return EntryContents.seal(source, seal);
    }

    public static SourceBody open(Source source, Opener opener) {
        return new SourceBody(
                Typed.opened(opener, source.title()),
                Typed.opened(opener, source.outlet()),
                Typed.opened(opener, source.address()),
                source.published() == null ? null : source.published().edtf());
    }

    /** Whether they are one source, though perhaps not in the same words: of one address, or else one title of an outlet. */
    public static boolean isSame(SourceBody one, SourceBody other) {
        return one.address() == null && other.address() == null
                ? Objects.equals(one.title(), other.title()) && Objects.equals(one.outlet(), other.outlet())
                : Objects.equals(one.address(), other.address());
    }

    /**
     * How many of the sources do not depend on one another, as far as can be told from what is known of them: sources of
     * one outlet, or else of one web site, or else of one title, count as one.
     */
    public static int independent(@Nullable List<SourceBody> sources) {
        return sources == null
                ? 0
                : (int) sources.stream()
                        .map(Sources::origin)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
    }

    private static @Nullable String origin(SourceBody source) {
        String outlet = Typed.text(source.outlet());
        String address = Typed.text(source.address());
        String title = Typed.text(source.title());
        String origin = outlet != null ? outlet : address != null ? site(address) : title;
        return origin == null ? null : withoutWww(origin.toLowerCase(Locale.ROOT));
    }

    private static String site(String address) {
        return Objects.requireNonNullElse(URI.create(address).getHost(), address);
    }

    private static String withoutWww(String name) {
        return name.startsWith("www.") ? name.substring("www.".length()) : name;
    }
}
